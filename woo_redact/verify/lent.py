"""Pages whose letters come from the viewer in the original and from the file in the result.

An archive file must bring its fonts. Where the original relied on a font of the viewer's own, other
shapes of the same letters are no change to the document: there characters and their places are
compared, and the pixels between them, but not the shapes of letters.
"""

import pikepdf
from pikepdf import Array, Dictionary, Object, Stream

from woo_redact.verify.wordset import words

_SIMPLE = words("/Type1 /TrueType /MMType1")
_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")
_DEEPEST = 20


def got_own_fonts(before: pikepdf.Page, after: pikepdf.Page) -> bool:
    """Say whether a page borrowed fonts from the viewer and does so no longer."""
    return _borrows(before) and not _borrows(after)


def _borrows(page: pikepdf.Page) -> bool:
    try:
        resources = page.resources
    except (AttributeError, KeyError):
        return False
    return _in_resources(resources, set(), 0)


def _in_resources(resources: object, seen: set[tuple[int, int]], depth: int) -> bool:
    if not isinstance(resources, Dictionary) or depth > _DEEPEST:
        return False
    fonts = resources.get("/Font")
    if isinstance(fonts, Dictionary) and any(_is_borrowed(font) for font in fonts.values()):
        return True
    for kind in ("/XObject", "/Pattern"):
        listed = resources.get(kind)
        for inner in listed.values() if isinstance(listed, Dictionary) else ():
            if not isinstance(inner, Stream) or inner.objgen in seen:
                continue
            seen.add(inner.objgen)
            if _in_resources(inner.get("/Resources"), seen, depth + 1):
                return True
    return False


def _is_borrowed(font: object) -> bool:
    if not isinstance(font, Dictionary):
        return False
    if str(font.get("/Subtype", "")) == "/Type0":
        below = font.get("/DescendantFonts")
        return isinstance(below, Array) and any(not _has_program(one) for one in below)
    return str(font.get("/Subtype", "")) in _SIMPLE and not _has_program(font)


def _has_program(font: Object) -> bool:
    descriptor = font.get("/FontDescriptor") if isinstance(font, Dictionary) else None
    return isinstance(descriptor, Dictionary) and any(key in descriptor for key in _PROGRAMS)
