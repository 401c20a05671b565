"""How far a phrase about a person reaches: the clause around the telling word."""

import regex

REACH = 90
"""Characters behind the telling word that a clause has at most."""
_SUBJECT = regex.compile(
    r"(?<!\p{L})(?:(?:(?:mijn|zijn|haar|onze?|uw|de|het)\s)?(?:hij|zij|ze|ik|betrokkene|verzoeker|"
    r"verzoekster|klager|klaagster|cliënte?|patiënte?|man|vrouw|zoon|dochter|moeder|vader|kind|broer|"
    r"zus|sindsdien|tegen\s(?:hem|haar)|bij\s(?:hem|haar)))\s+(?:ook\s+|al\s+)?$",
    regex.I,
)
"""A word for the person directly before the verb belongs to the phrase, a name does not."""
_END = regex.compile(
    r"[;:!?(\n\t]|[.,](?!\d)|\s(?:maar|want|omdat|doordat|waardoor|zodat|terwijl|die|dat|dus)\s"
    r"|\sen\s+(?=(?:kan|kon|woont|woonde|krijgt|kreeg|moet|moest|wil|wilde|werkt|werkte|heeft|"
    r"had|is|was|wordt|werd|zit|zat|draagt|verzoekt|vraagt|vroeg|ontkent)(?!\p{L}))"
)
"""Where the next clause begins."""


def clause(text: str, begin: int, end: int, names: list[tuple[int, int]]) -> tuple[int, int]:
    """Return begin and end of the clause around text[begin:end]; it holds no name."""
    if subject := _SUBJECT.search(text, max(0, begin - 30), begin):
        begin = subject.start()
    stop = min((start for start, _ in names if start >= end), default=len(text))
    stop = min(stop, end + REACH, len(text))
    if found := _END.search(text, end, stop):
        stop = found.start()
    elif stop < len(text) and stop == end + REACH:
        stop = max(end, text.rfind(" ", end, stop))
    return begin, end + len(text[end:stop].rstrip())
