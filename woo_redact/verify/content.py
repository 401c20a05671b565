"""Read the content streams of a page with pikepdf: their strings, and what they draw.

pdfium reads drawn text as well, but not that of patterns, Type 3 glyphs, soft masks and forms that
are listed and never drawn. Here every stream a page can reach is read.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream

from woo_redact.verify.fold import SEAM, WALL
from woo_redact.verify.fonts import PLAIN, Codec, codec_of
from woo_redact.verify.objects import string_texts

_OPERATORS = "Tf Tj TJ ' \" BMC MP BDC DP Do BI ri"
_WIDE = -180
"""A shift in a TJ array (thousandths of the size) from which there may be a space."""
_DEEPEST = 20

Id = tuple[int, int]


@dataclass(slots=True)
class Content:
    """What the streams of a page say and draw."""

    drawn: list[str] = field(default_factory=list, repr=False)
    """The text of each stream, operators separated by SEAM."""
    aside: list[str] = field(default_factory=list, repr=False)
    """Strings, names and keys of marked content: ActualText, Alt, E."""
    marks: set[str] = field(default_factory=set, repr=False)
    """The names given to marked content."""
    streams: set[Id] = field(default_factory=set)
    images_drawn: set[Id] = field(default_factory=set)
    images_listed: set[Id] = field(default_factory=set)

    @property
    def text(self) -> str:
        """Return all drawn text, streams separated by WALL."""
        return WALL.join(self.drawn)


class ContentReader:
    """Reads pages of one file; fonts are decoded once."""

    def __init__(self) -> None:
        """Start without fonts."""
        self._codecs: dict[Id, Codec] = {}

    def page(self, page: pikepdf.Page) -> Content:
        """Return what a page says, with everything its resources and annotations reach.

        Raises pikepdf.PdfError when a stream cannot be parsed.
        """
        content = Content()
        contents = page.obj.get("/Contents")
        for stream in contents if isinstance(contents, Array) else [contents]:
            if isinstance(stream, Stream):
                content.streams.add(stream.objgen)
        resources = page.obj.get("/Resources") or _inherited(page.obj, "/Resources")
        if contents is not None:
            self._parse(page.obj, resources, content)
        self._resources(resources, content, 0)
        for annotation in page.obj.get("/Annots") or ():
            if isinstance(annotation, Dictionary):
                for stream in _streams_within(annotation.get("/AP"), 3):
                    self.stream(stream, resources, content, 1)
        return content

    def stream(
        self, stream: Stream, inherited: Object | None, content: Content, depth: int
    ) -> None:
        """Read one stream (form, pattern, glyph) and what it reaches into `content`."""
        if stream.objgen in content.streams or depth > _DEEPEST:
            return
        content.streams.add(stream.objgen)
        resources = stream.get("/Resources", inherited)
        self._parse(stream, resources, content)
        self._resources(resources, content, depth + 1)

    def fonts(self) -> tuple[Codec, ...]:
        """Return the codecs of all fonts met so far."""
        return tuple(self._codecs.values())

    def _parse(self, owner: Object, resources: Object | None, content: Content) -> None:
        fonts = _entry(resources, "/Font")
        objects = _entry(resources, "/XObject")
        properties = _entry(resources, "/Properties")
        codec, parts = PLAIN, []
        for instruction in pikepdf.parse_content_stream(owner, _OPERATORS):
            operator, operands = str(instruction.operator), instruction.operands
            if operator == "Tf" and operands:
                codec = self._codec(fonts.get(operands[0]) if fonts is not None else None)
            elif operator == "TJ" and operands and isinstance(operands[0], Array):
                parts += [SEAM, _array_text(operands[0], codec)]
            elif operator in ("Tj", "'", '"') and operands:
                if isinstance(operands[-1], pikepdf.String):
                    parts += [SEAM, codec.decode(bytes(operands[-1]))]
            elif operator in ("BMC", "MP", "BDC", "DP") and operands:
                content.marks.add(str(operands[0])[1:])
                told = operands[-1]
                if isinstance(told, pikepdf.Name) and properties is not None:
                    told = properties.get(told)
                content.aside += _told(told, 0)
            elif operator == "ri" and operands:
                content.marks.add(str(operands[0])[1:])
            elif operator == "Do" and operands and objects is not None:
                drawn = objects.get(operands[0])
                if isinstance(drawn, Stream) and drawn.get("/Subtype") == Name.Image:
                    content.images_drawn.add(drawn.objgen)
        content.drawn.append("".join(parts))

    def _codec(self, font: Object | None) -> Codec:
        if not isinstance(font, Dictionary):
            return PLAIN
        key = font.objgen if font.is_indirect else (-1, hash(font.unparse()))
        if key not in self._codecs:
            self._codecs[key] = codec_of(font)
        return self._codecs[key]

    def _resources(self, resources: Object | None, content: Content, depth: int) -> None:
        if depth > _DEEPEST:
            return
        for thing in _values(_entry(resources, "/XObject")):
            if not isinstance(thing, Stream):
                continue
            if thing.get("/Subtype") == Name.Image:
                content.images_listed.add(thing.objgen)
            else:
                self.stream(thing, resources, content, depth)
        for thing in _values(_entry(resources, "/Pattern")):
            if isinstance(thing, Stream):
                self.stream(thing, resources, content, depth)
        for thing in _values(_entry(resources, "/ExtGState")):
            mask = thing.get("/SMask") if isinstance(thing, Dictionary) else None
            group = mask.get("/G") if isinstance(mask, Dictionary) else None
            if isinstance(group, Stream):
                self.stream(group, resources, content, depth)
        for thing in _values(_entry(resources, "/Font")):
            self._codec(thing)
            glyphs = thing.get("/CharProcs") if isinstance(thing, Dictionary) else None
            for glyph in _values(glyphs):
                if isinstance(glyph, Stream):
                    self.stream(glyph, thing.get("/Resources", resources), content, depth)


def _array_text(array: Array, codec: Codec) -> str:
    parts = []
    for entry in array:
        if isinstance(entry, pikepdf.String):
            parts.append(codec.decode(bytes(entry)))
        elif float(entry) < _WIDE:
            parts.append(SEAM)
    return "".join(parts)


def _told(value: object, depth: int) -> Iterator[str]:
    """Yield every string, name and key of a property list."""
    if isinstance(value, pikepdf.String):
        yield from string_texts(bytes(value))
    elif isinstance(value, Name) and depth:
        yield str(value)[1:]
    elif isinstance(value, Array) and depth < _DEEPEST:
        for one in value:
            yield from _told(one, depth + 1)
    elif isinstance(value, Dictionary) and depth < _DEEPEST:
        for key, one in value.items():
            yield key[1:]
            yield from _told(one, depth + 1)


def _entry(resources: Object | None, key: str) -> Object | None:
    found = resources.get(key) if isinstance(resources, Dictionary) else None
    return found if isinstance(found, Dictionary) else None


def _values(dictionary: Object | None) -> list[Object]:
    return list(dictionary.values()) if isinstance(dictionary, Dictionary) else []


def _inherited(node: Object, key: str) -> Object | None:
    for _ in range(_DEEPEST):
        parent = node.get("/Parent")
        if not isinstance(parent, Dictionary):
            return None
        if key in parent:
            return parent[key]
        node = parent
    return None


def _streams_within(thing: Object | None, depth: int) -> Iterator[Stream]:
    if isinstance(thing, Stream):
        yield thing
    elif isinstance(thing, Dictionary) and depth:
        for value in thing.values():
            yield from _streams_within(value, depth - 1)
