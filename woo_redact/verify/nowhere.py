"""Check that no redacted string stands anywhere in the file: pages, objects, streams, bytes."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from io import BytesIO

import pikepdf
from pikepdf import Name, Stream

from woo_redact.model.redaction import Kept
from woo_redact.verify.carriers import jpeg_notes, loose_text, strings, surplus
from woo_redact.verify.content import Content, ContentReader
from woo_redact.verify.decode import readings
from woo_redact.verify.fold import SEAM, WALL, Folded, Gap, fold
from woo_redact.verify.fonts import to_unicode_table
from woo_redact.verify.fontwords import profile_texts
from woo_redact.verify.forms import SHORTEST_PART
from woo_redact.verify.needle import Match, Needle, find
from woo_redact.verify.objects import Said, Walk, data_texts, walk
from woo_redact.verify.rawbytes import (
    SHORTEST_IN_BINARY,
    SHORTEST_IN_FILE,
    Layout,
    Sieve,
    Spelling,
    holds,
    inflated,
    spellings,
    unlisted,
)
from woo_redact.verify.seen import SeenText, says
from woo_redact.verify.wordset import words

_PDF_WORDS = words(
    """
    art bold border box caption center class color count courier dash default domain end
    field figure first font form function group index info item kids lang last length limit
    line link list mark matrix max name next note order page parent part pattern prev range
    rect ref role roman root rows scope sect separation size span stamp start state style
    symbol table text times title top tree type value version white width
    """
)
"""Words of PDF itself that are surnames or first names as well: "/Lang" is nobody."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where words were run together: "NotaJansen"."""
_NAME = re.compile(rb"/([^\s/<>\[\]()%]{4,})")
_END = re.compile(rb"%%EOF")
MOST_REVISIONS = 30
"""Earlier versions that are opened one by one; a file with earlier versions is refused anyway."""
SHORTEST_RUN_TOGETHER = 6
"""Letters of a name that do not follow one another by chance, in a table or a longer word."""
_JOINED = (Gap.NONE, Gap.SEAM)
"""What may lie between two letters of one word."""
_IMAGE_CODINGS = ("/DCTDecode", "/JPXDecode", "/CCITTFaxDecode", "/JBIG2Decode")


class Nowhere:
    """Searches one result; collects Dutch problems and how much was looked at."""

    def __init__(self, needles: tuple[Needle, ...], kept: tuple[Kept, ...]) -> None:
        """Take what to look for and where it may stand."""
        self._needles = tuple(needle for needle in needles if not needle.part)
        self._parts = tuple(needle for needle in needles if needle.part)
        self._spellings = [
            (needle, form)
            for needle in self._needles
            if len(needle.letters) >= SHORTEST_IN_FILE and not needle.local
            for form in spellings(needle)
        ]
        self._sieve = Sieve([form.data for _, form in self._spellings])
        self._readable: list[tuple[str, Folded]] = []
        self._shown: dict[str, bool] = {}
        self._dense: dict[str, list[bytes]] = {}
        """Fonts and the like, by where they stand: searched in one go."""
        self._kept = kept
        self._allowed: Counter[tuple[int, str]] = Counter()
        self._public: set[str] = set()
        self._domains: set[str] = set()
        self._told: set[tuple[int, tuple[str, ...]]] = set()
        """Pages and findings of which it is known that all can read them."""
        self.problems: dict[str, None] = {}
        self.looked_at = 0

    @property
    def public(self) -> frozenset[str]:
        """Return the folded strings that were seen in a place where they were kept."""
        return frozenset(self._public)

    def pages(self, pages: Iterable[SeenText]) -> None:
        """Search the text of the pages of the result."""
        for seen in pages:
            self.looked_at += 1
            self._readable.append(seen.by_eye)
            for needle in self._needles:
                for domain, which in seen.places(needle):
                    if seen.kept(which, self._kept, needle):
                        self._public.add(needle.letters)
                    elif domain and seen.stood_there(which):
                        self._domains.add(domain)
                    else:
                        self._report(needle, f"leesbaar op pagina {seen.page}")
                        self._told.add((seen.page, needle.findings))
                        continue
                    self._allowed[(seen.page, needle.letters)] += 1

    def streams(
        self,
        contents: Sequence[Content],
        text_before: Callable[[int], str],
        on_page: Counter[tuple[int, str]],
    ) -> None:
        """Search the content streams of the pages.

        `text_before` gives the drawn text of a page of the original, `on_page` counts the
        redactions per page and folded text.
        """
        for number, content in enumerate(contents, start=1):
            self.looked_at += len(content.streams)
            text, folded = content.text, fold(content.text)
            for needle in self._needles:
                if (number, needle.findings) in self._told:
                    continue
                if needle.letters not in folded.letters:
                    continue
                matches = find(needle, folded, text)
                if not needle.distinctive:
                    here = self._readable[number - 1 : number]
                    matches = (m for m in matches if not _of_seen_word(m, folded, here))
                count = self._count(needle, matches)
                visible = self._allowed[(number, needle.letters)]
                if count <= visible:
                    continue
                if visible:
                    # Bold by drawing twice is one occurrence to the eye and two in the stream.
                    before = text_before(number)
                    was = self._count(needle, find(needle, fold(before), before))
                    if count <= was - on_page[(number, needle.letters)]:
                        continue
                self._report(needle, f"in de inhoud van pagina {number}, ook al ziet men het niet")
            said = [Said("in de tekst voor schermlezers", text) for text in content.aside]
            said += [
                Said("in een naam binnen het bestand", mark, name=True, glued=True)
                for mark in content.marks
            ]
            self.texts(said)

    def _count(self, needle: Needle, matches: Iterator[Match]) -> int:
        return sum(1 for match in matches if not (needle.weak and match.loose))

    def texts(self, said: Iterable[Said]) -> None:
        """Search texts without a place on a page, and what they say once they are decoded."""
        for name in (False, True):
            chosen = {(one.where, one.text): one for one in said if one.name == name}
            for one in tuple(chosen.values()):
                for text in readings(one.text):
                    chosen.setdefault((one.where, text), replace(one, text=text))
            self._chosen(tuple(chosen.values()), name=name)
            for one in chosen.values():
                if one.glued:
                    self._run_together(one)

    def _chosen(self, chosen: Sequence[Said], *, name: bool) -> None:
        starts, parts, length = [], [], 0
        for one in chosen:
            starts.append(length)
            parts.append(_CAMEL.sub(SEAM, one.text))
            length += len(parts[-1]) + 1
        text = WALL.join(parts)
        folded = fold(text)

        def matches(needle: Needle, *, any_case: bool) -> Iterator[Said]:
            for match in find(needle, folded, text, any_case=any_case):
                if not (match.loose and needle.weak):
                    yield chosen[bisect_right(starts, match.start) - 1]

        for needle in self._needles:
            if name and needle.letters in _PDF_WORDS:
                continue
            for any_case in {False, name}:
                for one in matches(needle, any_case=any_case):
                    if not self._may_say(one.text, needle):
                        self._report(needle, one.where)
        for part in self._parts:
            if part.letters in _PDF_WORDS:
                continue
            for any_case in (False, True):
                for one in matches(part, any_case=any_case):
                    if not self._is_shown(part):
                        self._report(part, one.where)

    def _may_say(self, text: str, needle: Needle) -> bool:
        """Say whether a text without a place repeats what is kept and visible on a page."""
        lower = text.lower()
        if any(domain in lower for domain in self._domains if needle.plain.lower() in domain):
            return True
        if needle.letters not in self._public:
            return False
        letters = fold(text).letters
        return any(
            fold(entry.text).letters in letters for entry in self._kept if says(entry, needle)
        )

    def _is_shown(self, part: Needle) -> bool:
        """Say whether a word of a name can be read on a page: there detection has judged it."""
        if part.letters not in self._shown:
            self._shown[part.letters] = any(
                next(find(part, folded, text, any_case=any_case), None) is not None
                for text, folded in self._readable
                for any_case in (False, True)
            )
        return self._shown[part.letters]

    def objects(self, pdf: pikepdf.Pdf, reader: ContentReader, contents: Iterable[Content]) -> None:
        """Search every object, reachable or not, and every stream pages do not reach."""
        found = walk(pdf)
        self.looked_at += found.objects
        self.texts(found.said)
        for one in found.spelled:
            self._run_together(one)
        reached = set().union(*(content.streams for content in contents))
        drawn: list[bytes] = []
        for stream in found.streams:
            if stream.objgen not in reached:
                self._stream(stream, reader, found)
            elif stream.objgen not in found.opaque:
                drawn.append(stream.read_bytes())
        self.bytes(b"\n".join(drawn), "in de inhoud van een pagina", crowded=True)
        for where, parts in self._dense.items():
            self.bytes(b"\n".join(parts), where, crowded=True, words=False)
        self._dense.clear()

    def _run_together(self, one: Said) -> None:
        """Search a text in which a name may stand anywhere within a longer word."""
        letters = fold(one.text).letters
        for needle in (*self._needles, *self._parts):
            if len(needle.letters) < SHORTEST_RUN_TOGETHER or needle.letters not in letters:
                continue
            if not (self._is_shown(needle) if needle.part else self._may_say(one.text, needle)):
                self._report(needle, one.where)

    def _stream(self, stream: Stream, reader: ContentReader, found: Walk) -> None:
        opaque = stream.objgen in found.opaque
        where = "in een gegevensblok dat niet bij een pagina hoort"
        if stream.get("/Type") == Name.XRef:
            return
        if stream.get("/Subtype") == Name.Image or _is_image(stream):
            where = "in de gegevens van een afbeelding"
            for note in (*jpeg_notes(stream.read_raw_bytes()), *surplus(stream)):
                self.texts([Said(where, text) for text in data_texts(note)])
                self.bytes(note, where, crowded=not note.isascii(), words=note.isascii())
            return
        data = stream.read_bytes()
        if stream.objgen in found.maps:
            self._map(data)
        if stream.objgen in found.profiles:
            self.texts([Said("in een kleurprofiel", text) for text in profile_texts(data)])
        if opaque or stream.get("/Type") in (Name.ObjStm, Name.CMap):
            if opaque:
                self._dense.setdefault(where, []).append(data)
            else:
                self.bytes(data, where, crowded=False)
            return
        if data.startswith(b"%PDF-"):
            self._embedded(data)
            return
        if stream.get("/Type") == Name.Metadata:
            where = "in de metadata"
        self.texts([Said(where, text) for text in data_texts(data)])
        self.bytes(data, where, crowded=False)
        if b"BT" in data and b"Tf" in data:
            content = Content()
            reader.stream(stream, None, content, 0)
            texts = [content.text]
            for codec in reader.fonts():
                texts.append(SEAM.join(codec.decode(raw) for raw in strings(data)))
            self.texts([Said(where, text) for text in texts])

    def _map(self, data: bytes) -> None:
        """Search a character map: its texts, its name, and the letters in order of their codes."""
        where = "in de tekentabel van een lettertype"
        table = to_unicode_table(data)
        values = [table[code] for code in sorted(table)]
        names = [name.decode("latin-1") for name in _NAME.findall(data)]
        self.texts([Said(where, text) for text in (*values, *names) if len(text) >= SHORTEST_PART])
        self._run_together(Said(where, "".join(values)))

    def _embedded(self, data: bytes) -> None:
        """Search a PDF within the PDF."""
        with pikepdf.open(BytesIO(data)) as inner:
            self._whole(inner, "in een bijlage")

    def file(self, shape: Layout, pdf: pikepdf.Pdf) -> None:
        """Search the bytes of the file, with objects no table names and old revisions."""
        self.looked_at += 1
        where = "in de ruwe bytes van het bestand"
        self.bytes(shape.plain, where, crowded=False)
        self.bytes(b"\n".join(shape.bodies), where, crowded=True, words=False)
        listed = (
            (number, generation, entry.offset)
            for (number, generation), entry in pdf.get_xref_table().items()
            if entry.type == 1
        )
        if not unlisted(shape, listed) and len(shape.bodies) <= len(pdf.objects):
            return
        where = "in een oude of losse versie van een object"
        for data in (shape.plain, *shape.bodies, *inflated(shape.bodies)):
            self.bytes(data, where, crowded=not data.isascii(), words=data.isascii())
            self.texts([Said(where, loose_text(data))])

    def revisions(self, redacted: bytes) -> None:
        """Search every earlier version of the file: what it was up to each of its ends."""
        ends = [match.end() for match in _END.finditer(redacted)]
        for end in ends[:-1][:MOST_REVISIONS]:
            try:
                with pikepdf.open(BytesIO(redacted[:end])) as before:
                    self._whole(before, "in een oudere versie van het bestand")
            except pikepdf.PdfError:
                continue  # no file of its own: what is in it is searched as loose objects

    def _whole(self, pdf: pikepdf.Pdf, where: str) -> None:
        """Search pages and objects of a file within this file or before it."""
        reader = ContentReader()
        contents = [reader.page(page) for page in pdf.pages]
        self.texts([Said(where, content.text) for content in contents])
        self.objects(pdf, reader, contents)

    def bytes(self, data: bytes, where: str, *, crowded: bool, words: bool = True) -> None:
        """Search bytes for the spellings of every needle that is long enough.

        `crowded` says that an ordinary word may stand there by chance: compressed data, pieces of
        words between operators, fonts with their licence and the names of their makers. `words`
        says that a surname alone is sought as well.
        """
        shortest = SHORTEST_IN_BINARY if crowded else SHORTEST_IN_FILE
        for at in self._sieve.may_be_in(data):
            needle, form = self._spellings[at]
            if len(needle.letters) < shortest or needle.letters in self._public:
                continue
            if (crowded and not needle.distinctive) or not holds(data, form):
                continue
            if not any(needle.plain.lower() in domain for domain in self._domains):
                self._report(needle, where)
        lower = data.lower() if words and self._parts else b""
        for part in self._parts if words else ():
            raw = part.plain.lower().encode()
            if raw not in lower or part.letters in _PDF_WORDS or self._is_shown(part):
                continue
            if holds(lower, Spelling(raw, whole=True)):
                self._report(part, where)

    def _report(self, needle: Needle, where: str) -> None:
        findings = ", ".join(dict.fromkeys(needle.findings))
        self.problems[f"Wat bij bevinding {findings} is gelakt staat nog {where}."] = None


def _of_seen_word(match: Match, hay: Folded, page: Sequence[tuple[str, Folded]]) -> bool:
    """Say whether a match in a content stream is a piece of a longer word that the page shows.

    Where every letter is drawn on its own, a word may seem to end after each. The longer word must
    not stand there more often than the page shows it.
    """
    if not match.loose:
        return False
    start, end = bisect_left(hay.origin, match.start), bisect_left(hay.origin, match.end)
    length = end - start
    while start > 0 and hay.gaps[start] in _JOINED:
        start -= 1
    while end < len(hay.letters) and hay.gaps[end] in _JOINED:
        end += 1
    word = hay.letters[start:end]
    shown = sum(
        all(gap in _JOINED for gap in folded.gaps[at.start() + 1 : at.end()])
        for _, folded in page
        for at in re.finditer(re.escape(word), folded.letters)
    )
    return len(word) > length and hay.letters.count(word) <= shown


def _is_image(stream: Stream) -> bool:
    coding = stream.get("/Filter")
    names = [coding] if isinstance(coding, Name) else list(coding or ())
    return any(str(name) in _IMAGE_CODINGS for name in names)
