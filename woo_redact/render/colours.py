"""Say whether a file uses colours of a device that its output intent does not explain.

ISO 19005-2, 6.2.4.3: DeviceGray goes with every output intent, DeviceRGB and DeviceCMYK only with
one of their own kind. What stands in strings of a content stream may be taken for an operator: then
a claim is given up that could have been made, never the other way round.
"""

import re
from collections.abc import Iterator

import pikepdf

_NUMBER = rb"[-+]?(?:\d+\.?\d*|\.\d+)"
_OPERATORS = {
    "/DeviceCMYK": re.compile(rb"(?:%s\s+){4}[kK](?![\w*'\"])|/DeviceCMYK\b|/CMYK\b" % _NUMBER),
    "/DeviceRGB": re.compile(rb"(?:%s\s+){3}(?:rg|RG)(?!\w)|/DeviceRGB\b|/RGB\b" % _NUMBER),
}
_OWN = {3: "/DeviceRGB", 4: "/DeviceCMYK"}
DEEPEST = 60


def unexplained(pdf: pikepdf.Pdf) -> bool:
    """Say whether colours of a device are used that no output intent explains."""
    parts = {_components(one) for one in pdf.Root.get("/OutputIntents") or ()}
    if len(parts) != 1:
        return True
    own = _OWN.get(parts.pop())
    foreign = frozenset(_OPERATORS) - {own}
    for thing in pdf.objects:
        if any(name in foreign for name in _names(thing, 0)):
            return True
    return any(
        _OPERATORS[space].search(stream.read_bytes())
        for stream in _contents(pdf)
        for space in sorted(foreign)
    )


def _components(intent: object) -> int:
    profile = intent.get("/DestOutputProfile") if isinstance(intent, pikepdf.Dictionary) else None
    parts = profile.get("/N") if isinstance(profile, pikepdf.Stream) else None
    return parts if isinstance(parts, int) else 0


def _names(thing: object, depth: int) -> Iterator[str]:
    """Yield the names within an object, but not what a profile would be replaced by."""
    if depth > DEEPEST:
        return
    if isinstance(thing, pikepdf.Name):
        yield str(thing)
    elif isinstance(thing, pikepdf.Array):
        for item in thing.as_list():
            if not (isinstance(item, pikepdf.Object) and item.is_indirect):
                yield from _names(item, depth + 1)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key, value in thing.items():
            if key == "/Alternate" or (isinstance(value, pikepdf.Object) and value.is_indirect):
                continue
            yield from _names(value, depth + 1)


def _contents(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Yield the content streams of pages, forms, patterns and Type 3 glyphs."""
    for page in pdf.pages:
        content = page.obj.get("/Contents")
        yield from (
            content.as_list()
            if isinstance(content, pikepdf.Array)
            else ((content,) if content is not None else ())
        )
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream):
            if str(thing.get("/Subtype", "")) == "/Form" or "/PatternType" in thing:
                yield thing
        elif isinstance(thing, pikepdf.Dictionary) and "/CharProcs" in thing:
            yield from dict(thing["/CharProcs"].items()).values()
