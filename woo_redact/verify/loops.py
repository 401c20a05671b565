"""Cut forms that paint themselves, so that a page can be compared with what it was.

Such a form means nothing (ISO 32000-1, 8.10.1): most reading programs paint it once, pdfium some
dozens of times over. The original is looked at as most of them do.
"""

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

Key = tuple[int, int]


def without_loops(data: bytes) -> bytes:
    """Return a PDF in which no form paints itself, not by way of others either.

    The same bytes when none does, and when the file cannot be read.
    """
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            forms = {thing.objgen: thing for thing in pdf.objects if _is_form(thing)}
            _lend(pdf, forms)
            cut = list(_back(forms))
            if not cut:
                return data
            for key, name in cut:
                _cut(pdf, forms[key], name)
            out = BytesIO()
            pdf.save(out)
            return out.getvalue()
    except pikepdf.PdfError:
        return data


def _is_form(thing: object) -> bool:
    return isinstance(thing, Stream) and thing.get("/Subtype") == Name.Form


def _lend(pdf: pikepdf.Pdf, forms: dict[Key, Stream]) -> None:
    """Give forms without resources those of what paints them, as reading programs do."""
    painters = [page.obj for page in pdf.pages] + list(forms.values())
    while painters:
        painter = painters.pop()
        for _, key in _painted(painter):
            if key in forms and "/Resources" not in forms[key]:
                forms[key]["/Resources"] = painter["/Resources"]
                painters.append(forms[key])


def _back(forms: dict[Key, Stream]) -> Iterator[tuple[Key, str]]:
    """Yield the forms that paint one they are painted by, with the name they have for it."""
    done: set[Key] = set()
    for start in forms:
        if start in done:
            continue
        path = [(start, iter(_painted(forms[start])))]
        on_path = {start}
        while path:
            key, rest = path[-1]
            for name, other in rest:
                if other in on_path:
                    yield key, name
                elif other in forms and other not in done:
                    path.append((other, iter(_painted(forms[other]))))
                    on_path.add(other)
                    break
            else:
                path.pop()
                on_path.discard(key)
                done.add(key)


def _painted(form: pikepdf.Object) -> list[tuple[str, Key]]:
    """Return the objects a form or page may paint, by the names its resources have for them."""
    resources = form.get("/Resources")
    named = resources.get("/XObject") if isinstance(resources, Dictionary) else None
    if not isinstance(named, Dictionary):
        return []
    found = [(name, other.objgen) for name, other in named.items() if isinstance(other, Stream)]
    if not found or not isinstance(form, Stream):
        return found
    content = form.read_bytes()
    return [(name, key) for name, key in found if name.encode() in content]


def _cut(pdf: pikepdf.Pdf, form: Stream, name: str) -> None:
    """Let a form paint nothing by a name; whoever shares its resources keeps them."""
    resources = dict(form["/Resources"].items())
    empty = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 0, 0]))
    named = {**dict(resources["/XObject"].items()), name: empty}
    form["/Resources"] = Dictionary({**resources, "/XObject": Dictionary(named)})
