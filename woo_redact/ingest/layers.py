"""Cut hidden layers (optional content) out of a PDF and make the visible ones plain content.

Source: ISO 32000-1, 8.11. What a layer shows on screen with the default configuration stays.
"""

from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Operator, Stream

_PAINTS_PATH = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"}
_BUILDS_PATH = {"m", "l", "c", "v", "y", "h", "re"}
_CLIPS = {"W", "W*"}
_SHOWS = {"Tj", "TJ", "sh", "Do", "INLINE IMAGE", "MP", "DP"}
_DEEPEST = 20
"""Nesting of visibility expressions and forms beyond this is no honest file."""


def flatten_layers(pdf: pikepdf.Pdf) -> bool:
    """Remove what hidden layers paint and all layer settings; say whether there were any."""
    properties = pdf.Root.get("/OCProperties")
    if not isinstance(properties, Dictionary):
        return False
    cutter = _Cutter(_Visibility(properties))
    for page in pdf.pages:
        cutter.cut_page(page, pdf)
    del pdf.Root.OCProperties
    return True


def hides(pdf: pikepdf.Pdf, annotation: Object) -> bool:
    """Say whether an annotation belongs to a hidden layer."""
    properties = pdf.Root.get("/OCProperties")
    if "/OC" not in annotation or not isinstance(properties, Dictionary):
        return False
    return not _Visibility(properties).shows(annotation.OC)


class _Visibility:
    """Which layers the default configuration shows on screen."""

    def __init__(self, properties: Object) -> None:
        """Read /OCProperties."""
        config = properties.get("/D", Dictionary())
        known = [group.objgen for group in _dictionaries(properties.get("/OCGs"))]
        self._hidden = set(known) if config.get("/BaseState") == "/OFF" else set()
        self._hidden |= {group.objgen for group in _dictionaries(config.get("/OFF"))}
        self._hidden -= {group.objgen for group in _dictionaries(config.get("/ON"))}
        for usage in _dictionaries(config.get("/AS")):
            if usage.get("/Event") == "/View":
                for group in _dictionaries(usage.get("/OCGs")):
                    self._set_by_usage(group)

    def _set_by_usage(self, group: Object) -> None:
        view = group.get("/Usage", Dictionary()).get("/View", Dictionary()).get("/ViewState")
        if view == "/OFF":
            self._hidden.add(group.objgen)
        elif view == "/ON":
            self._hidden.discard(group.objgen)

    def shows(self, content: Object | None, depth: int = 0) -> bool:
        """Say whether content of this group (OCG) or membership (OCMD) is visible."""
        if not isinstance(content, Dictionary):
            return True
        if content.get("/Type") != "/OCMD":
            return content.objgen not in self._hidden
        expression = content.get("/VE")
        if isinstance(expression, Array) and len(expression):
            return self._holds(expression, depth)
        groups = content.get("/OCGs")
        members = [groups] if isinstance(groups, Dictionary) else list(_dictionaries(groups))
        shown = [self.shows(member, depth + 1) for member in members]
        if not shown:
            return True
        policy = str(content.get("/P", "/AnyOn"))
        return {
            "/AllOn": all(shown),
            "/AnyOff": not all(shown),
            "/AllOff": not any(shown),
        }.get(policy, any(shown))

    def _holds(self, expression: Object, depth: int) -> bool:
        if isinstance(expression, Dictionary):
            return self.shows(expression, depth + 1)
        if not isinstance(expression, Array) or not len(expression) or depth > _DEEPEST:
            return True
        operands = [self._holds(operand, depth + 1) for operand in list(expression)[1:]]
        operator = str(expression[0])
        if operator == "/Not":
            return not all(operands)
        return any(operands) if operator == "/Or" else all(operands)


class _Cutter:
    """Goes through all content of a PDF once."""

    def __init__(self, visibility: _Visibility) -> None:
        """Take what tells hidden from visible."""
        self._visibility = visibility
        self._done: set[tuple[int, int]] = set()

    def cut_page(self, page: pikepdf.Page, pdf: pikepdf.Pdf) -> None:
        """Cut hidden content out of the page, its annotations and all forms they use."""
        resources = page.obj.get("/Resources", Dictionary())
        cut, names = self._filtered(page, resources)
        if cut is not None:
            page.obj.Contents = pdf.make_stream(cut)
        page.obj.Resources = _without(resources, names)
        self._cut_forms(resources, 0)
        annotations = page.obj.get("/Annots")
        for annotation in _dictionaries(annotations):
            if "/OC" in annotation:
                del annotation.OC
            for stream in _appearances(annotation.get("/AP")):
                self._cut_stream(stream, resources, 0)

    def _cut_forms(self, resources: Object, depth: int) -> None:
        for kind in ("/XObject", "/Pattern"):
            entries = resources.get(kind)
            if not isinstance(entries, Dictionary):
                continue
            for _, entry in entries.items():
                if not isinstance(entry, Stream):
                    continue
                if entry.get("/Subtype") == "/Form" or kind == "/Pattern":
                    self._cut_stream(entry, resources, depth + 1)
                if "/OC" in entry and self._visibility.shows(entry.OC):
                    del entry.OC

    def _cut_stream(self, stream: Stream, inherited: Object, depth: int) -> None:
        if stream.objgen in self._done or depth > _DEEPEST:
            return
        self._done.add(stream.objgen)
        own = stream.get("/Resources")
        resources = own if isinstance(own, Dictionary) else inherited
        cut, names = self._filtered(stream, resources)
        if cut is not None:
            stream.write(cut)
        if isinstance(own, Dictionary):
            self._cut_forms(own, depth)
            stream.Resources = _without(own, names)

    def _filtered(self, content: Any, resources: Object) -> tuple[bytes | None, set[str]]:
        """Return the content without what is hidden (None: nothing is), and unused XObjects."""
        kept: list[Any] = []
        path: list[Any] = []
        clips = False
        changed = False
        levels: list[bool] = []
        """For each open marked content whether it is a hidden layer or lies within one."""
        dropped: set[str] = set()
        used: set[str] = set()
        for instruction in pikepdf.parse_content_stream(content):
            operator = str(instruction.operator)
            hidden = bool(levels) and levels[-1]
            if operator in ("BDC", "BMC"):
                layer = self._layer(instruction, resources)
                levels.append(hidden or not self._visibility.shows(layer))
                if levels[-1] or layer is not None:
                    changed = True
                    if not levels[-1]:
                        kept.append(([Name.Layer], Operator("BMC")))
                    continue
            elif operator == "EMC":
                if levels and levels.pop():
                    continue
            elif operator == "Do":
                name = str(instruction.operands[0])
                target = resources.get("/XObject", Dictionary()).get(name, Dictionary())
                if hidden or not self._visibility.shows(target.get("/OC")):
                    changed = True
                    dropped.add(name)
                    continue
                used.add(name)
            elif hidden:
                if operator in _BUILDS_PATH:
                    path.append(instruction)
                    continue
                if operator in _CLIPS:
                    clips = True
                    path.append(instruction)
                    continue
                if operator in _PAINTS_PATH or operator == "n":
                    if clips:
                        kept.extend([*path, ([], Operator("n"))])
                    path, clips = [], False
                    continue
                if operator in _SHOWS:
                    continue
                if operator in ("'", '"'):
                    kept.extend(_moves(instruction))
                    continue
            kept.append(instruction)
        if not changed:
            return None, set()
        return pikepdf.unparse_content_stream(kept), dropped - used

    def _layer(self, instruction: Any, resources: Object) -> Object | None:
        """Return the group that opens here, None for other marked content."""
        operands = instruction.operands
        if len(operands) < 2 or operands[0] != "/OC":
            return None
        layer = operands[1]
        if isinstance(layer, Name):
            layer = resources.get("/Properties", Dictionary()).get(str(layer))
        return layer if isinstance(layer, Dictionary) else None


def _moves(instruction: Any) -> Iterator[Any]:
    """Yield what ' and " do beside showing text: set the spacing, go to the next line."""
    if str(instruction.operator) == '"':
        word, char = list(instruction.operands)[:2]
        yield [word], Operator("Tw")
        yield [char], Operator("Tc")
    yield [], Operator("T*")


def _without(resources: Object, names: set[str]) -> Object:
    """Return resources without these XObjects; the dictionary may be shared, so it is copied."""
    xobjects = resources.get("/XObject")
    if not names or not isinstance(xobjects, Dictionary):
        return resources
    copy = Dictionary(dict(resources.items()))
    copy.XObject = Dictionary({k: v for k, v in xobjects.items() if k not in names})
    return copy


def _appearances(appearance: Object | None, depth: int = 0) -> Iterator[Stream]:
    """Yield every stream of an appearance dictionary."""
    if isinstance(appearance, Stream):
        yield appearance
    elif isinstance(appearance, Dictionary) and depth < 3:
        for _, value in appearance.items():
            yield from _appearances(value, depth + 1)


def _dictionaries(array: Object | None) -> Iterator[Object]:
    """Yield the dictionaries of an array that may be missing or hold anything."""
    if isinstance(array, Array):
        for item in array:
            if isinstance(item, Dictionary):
                yield item
