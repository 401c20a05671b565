"""Streets whose name does not end as streets do: "aan de Rietgors 14", "Onder de Linden 3".

Any word may be the name of a street. What stands around it tells: where something stands or
somebody goes, and a number behind which nothing is counted. Of some names it is known.
"""

import regex

from woo_redact.detect.adres_vorm import ANY_STREET, NR, NUMBERED
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.rulebook import RuleBook

CLOSES = regex.compile(
    r"[ ]?(?:$|[,;.:()|\]\n\t\"”’]|[-–/][ ])|[ ](?:te|in|en|of|is|was|zijn|waren|heeft|hebben|had"
    r"|wil|"
    r"willen|kan|om|over|dat|die|waar|toen|staat|stond|ligt|lag|woont|woonde|wonen|zag|zagen|zit|"
    r"wordt|werd|met|van|voor|naar|op|uit|door|meldt?|belt?|geeft|vraagt|stelt|maakt|t/m)(?!\p{L})"
)
"""What may stand behind a street and number: no thing that is counted."""
_PLOT = (
    r"(?:per(?:ceel|celen)|pand(?:en)?|(?:huur|koop|hoek|tussen|dienst|recreatie)?woning(?:en)?|"
    r"(?:woon)?huis|appartement|boerderij|adres(?:sen)?|erf|huisbezoek|bezocht|bezoek"
    r"|keukentafelgesprek|"
    r"bewoners?|buren|overburen|omwonenden?|eigena(?:ar|ren)|gelegen|bekend|kom[ ]langs)"
)
# "aan de Rietgors 14", "perceel Zonnekruid 3", "huisbezoek 3-4-2020, Hondsrug 8".
STREET_AT = regex.compile(
    r"(?<!\p{L})(?:(?i:aan|nabij|tegenover)[ ](?:(?i:de|het|den)[ ])?"
    r"|(?i:op|in|bij|naar|van|vanaf|naast|achter)[ ](?:de|het)[ ]"
    rf"|(?i:{_PLOT})(?:(?:[ ]d\.d\.)?[ ]\d{{1,2}}[\-./]\d{{1,2}}(?:[\-./]\d{{2,4}})?)?"
    r"(?:(?:,|:)?[ ](?:(?:aan|op|te|als|van|bij)[ ])?(?:(?:de|het)[ ])?))"
    rf"{ANY_STREET}{NR}{NUMBERED}"
)
# "Onder de Linden 3": a capital in the midst of a sentence, or a line that is nothing else.
STREET_FRONT = regex.compile(
    r"(?:(?<=[\p{Ll},;:(\t] ?)|(?<=^|\n))(?P<street>(?:Onder|Boven|Achter|Voor|Tussen|Bij|Op|Aan"
    r"|In|"
    r"Buiten|Binnen|Langs|Over|Rond|Naast|Om)[ ](?:de|het|den|['’]t)[ ]\p{Lu}[\p{L}'’\-]+)[ ]"
    rf"{NR}{NUMBERED}"
)
# "verhuisd van Hondsrug 4 naar De Wal 12": the street that goes with one before it.
STREET_NEXT = regex.compile(
    r"(?:[ ](?:te|in)[ ]\p{Lu}[\p{L}\-]+)?[ ]?(?:,[ ]?)?(?:naar|en(?:[ ](?:op|aan|naar|later"
    r"|toen))?|"
    r"daarna|vervolgens|later)[ ](?:(?:aan|op|naar)[ ])?(?:(?:de|het)[ ])?"
    rf"{ANY_STREET}{NR}{NUMBERED}"
)
_FRONTS = frozenset({"De", "Het", "'t", "’t", "It", "Op", "Aan", "Achter", "Onder", "Boven"})
_FRONTS |= {"Voor", "Tussen", "Bij", "In", "Buiten", "Binnen", "Langs", "Over", "Rond", "Naast"}
_SHORT = ("str", "ln", "pln", "sgl", "dwstr")
"""Endings in short, the point left out."""
_SIDES = regex.compile(r"(?<=\p{L}{4})-(?:noord|zuid|oost|west|midden)$")
_LONE = regex.compile(r"\p{L}|[IVX]+|\p{Lu}+\d*")


class StreetNames:
    """Tell whether words may be, or are, the name of a street."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take names, endings and the words that open no street from the lists."""
        lists = rulebook.lists
        self.names = frozenset(name.casefold() for name in lists["straatnamen"])
        self.endings = tuple(lists["straatuitgangen"] | lists["straatuitgangen_zeker"])
        self.villages = lists["dorpen"]
        self.no_first = lists["geen_straatwoorden"]
        self.exceptions = lists["straat_uitzonderingen"]
        self.lexicon = lexicon_of(rulebook)
        names = "|".join(sorted(map(regex.escape, lists["straatnamen"]), key=len, reverse=True))
        self.known = regex.compile(
            r"(?<![\w@./\-])(?P<street>(?:(?:Oude|Nieuwe|Grote|Kleine|Lange|Korte|Hoge|Lage|Sint"
            r"|St\.|"
            rf"Het|De)[ ])?(?:{names}))[ ]{NR}{NUMBERED}"
        )

    def looks_like(self, words: list[str]) -> bool:
        """Say whether words end as streets do, are known as one, or begin as many: "De Bou"."""
        return self.ends_so(words) or (len(words) > 1 and words[0] in _FRONTS)

    def ends_so(self, words: list[str]) -> bool:
        """Say whether words end as streets do or are known as one, and are no other thing."""
        last = _SIDES.sub("", words[-1].casefold()).removesuffix(".")
        known = last.endswith((*self.endings, *_SHORT)) or last in self.names
        return (known or words[:2] == ["Laan", "van"]) and words[-1] not in self.exceptions

    def alone(self, street: str) -> bool:
        """Say whether words are a street though no number follows: no town, no organisation."""
        words = street.split()
        if self.lexicon.is_plaats(street) or street in self.villages:
            return False
        if len(words) > 1 and words[0] != "Laan" and any(map(self.lexicon.is_plaats, words)):
            return False  # "Douane Rotterdam Haven"
        return self.ends_so(words) and not any(map(self.lexicon.is_geen_persoon, words))

    def likely(self, match: "regex.Match[str]", text: str) -> bool:
        """Say whether a match of one of the patterns above is a street with its number."""
        if CLOSES.match(text, match.end()) is None:
            return False
        words = match["street"].split()
        capitals = [word for word in words if word[0].isupper()]
        ends = any(word.casefold().endswith(self.endings) for word in capitals[:-1])
        if (
            not capitals
            or ends
            or any(_LONE.fullmatch(word) for word in capitals[:1] + capitals[-1:])
        ):
            return False
        if any(word.title() in self.no_first - _FRONTS for word in capitals):
            return False
        return self.looks_like(words) or not (
            self._is_thing(capitals[-1]) or any(map(self.lexicon.is_geen_persoon, capitals))
        )

    def _is_thing(self, word: str) -> bool:
        """Say whether a word is of the language, a function or an organisation: "Werkpakket"."""
        lexicon = self.lexicon
        if lexicon.is_geen_persoon(word) or word in self.exceptions:
            return True
        return lexicon.is_gewoon(word) or lexicon.is_woord(word)
