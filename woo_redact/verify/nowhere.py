"""Check that no redacted string stands anywhere in the file: pages, objects, streams, bytes."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import BytesIO

import pikepdf
from pikepdf import Name, Stream

from woo_redact.model.redaction import Kept
from woo_redact.verify.carriers import jpeg_notes, loose_text, strings, surplus
from woo_redact.verify.content import Content, ContentReader
from woo_redact.verify.fold import SEAM, Folded, Gap, fold
from woo_redact.verify.fonts import to_unicode_table
from woo_redact.verify.fontwords import profile_texts
from woo_redact.verify.forms import SHORTEST_PART
from woo_redact.verify.needle import Match, Needle, find
from woo_redact.verify.objects import Said, Walk, data_texts, walk
from woo_redact.verify.packet import without_markup
from woo_redact.verify.rawbytes import Layout, inflated, unlisted
from woo_redact.verify.search import Search
from woo_redact.verify.seen import SeenText

_NAME = re.compile(rb"/([^\s/<>\[\]()%]{4,})")
_END = re.compile(rb"%%EOF")
MOST_REVISIONS = 30
"""Earlier versions that are opened one by one; a file with earlier versions is refused anyway."""
_JOINED = (Gap.NONE, Gap.SEAM)
"""What may lie between two letters of one word."""
_IMAGE_CODINGS = ("/DCTDecode", "/JPXDecode", "/CCITTFaxDecode", "/JBIG2Decode")


class Nowhere(Search):
    """Searches one result; collects Dutch problems and how much was looked at."""

    def __init__(self, needles: tuple[Needle, ...], kept: tuple[Kept, ...]) -> None:
        """Take what to look for and where it may stand."""
        super().__init__(needles, kept)
        self._dense: dict[str, list[bytes]] = {}
        """Fonts and the like, by where they stand: searched in one go."""
        self._allowed: Counter[tuple[int, str]] = Counter()
        self._told: set[tuple[int, tuple[str, ...]]] = set()
        """Pages and findings of which it is known that all can read them."""
        self.looked_at = 0

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
                        self.report(needle, f"leesbaar op pagina {seen.page}")
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
                self.report(needle, f"in de inhoud van pagina {number}, ook al ziet men het niet")
            said = [Said("in de tekst voor schermlezers", text) for text in content.aside]
            said += [
                Said("in een naam binnen het bestand", mark, name=True, glued=True)
                for mark in content.marks
            ]
            self.texts(said)

    def _count(self, needle: Needle, matches: Iterator[Match]) -> int:
        return sum(1 for match in matches if not (needle.weak and match.loose))

    def objects(self, pdf: pikepdf.Pdf, reader: ContentReader, contents: Iterable[Content]) -> None:
        """Search every object, reachable or not, and every stream pages do not reach."""
        found = walk(pdf)
        self.looked_at += found.objects
        self.texts(found.said)
        for one in found.spelled:
            self.run_together(one)
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
            data = without_markup(data)
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
        self.run_together(Said(where, "".join(values)))

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
