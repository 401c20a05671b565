"""Damage: what should have stayed is gone, moved or covered, or the file is broken."""

from dataclasses import replace

import numpy as np
import pikepdf
import pymupdf
from pikepdf import Array

from tests.verify import papers
from tests.verify.leaks import READABLE, REST, leak
from tests.verify.leaks_picture import picture_page, scan_case
from tests.verify.papers import SECRET, Case


@leak(REST)
def neighbour_eaten(case: Case) -> Case:
    wide = [replace_box(r, -3, 3) for r in case.redactions]
    return replace(case, redacted=papers.burned(case.original, tuple(wide)))


def replace_box(one: papers.Redaction, left: float, right: float) -> papers.Redaction:
    """Return the redaction with boxes that begin and end elsewhere."""
    boxes = tuple(replace(b, x0=b.x0 + left, x1=b.x1 + right) for b in one.boxes)
    return replace(one, boxes=boxes)


@leak(REST)
def text_moved(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.contents_coalesce()
        data = page.obj.Contents.read_bytes()
        assert b"72 728" in data
        page.obj.Contents = pdf.make_stream(data.replace(b"72 728", b"72.3 728"))

    return case.spoiled(change)


@leak(REST)
def text_added(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        papers.add_content(pdf, f"BT {papers.font(pdf)} 11 Tf 72 200 Td (Extra) Tj ET".encode())

    return case.spoiled(change)


@leak(REST)
def order_changed(case: Case) -> Case:
    lines = ("Eerste regel", "Tweede regel", f"Door {SECRET}")
    made = papers.good(lines, SECRET)
    swapped = papers.from_content(
        b"BT /F1 11 Tf 13.2 TL 1 0 0 1 72 714.8 Tm (Tweede regel) Tj "
        b"1 0 0 1 72 728 Tm (Eerste regel) Tj 1 0 0 1 72 701.6 Tm "
        + f"(Door {SECRET}) Tj ET".encode()
    )
    return replace(made, redacted=papers.burned(swapped, made.redactions))


@leak(REST)
def image_lost(case: Case) -> Case:
    with pymupdf.open(stream=case.original, filetype="pdf") as pdf:
        pdf[0].draw_rect(pymupdf.Rect(300, 500, 340, 540), fill=(0.2, 0.5, 0.8))
        return replace(case, original=pdf.tobytes())


@leak(REST)
def scan_changed_elsewhere(case: Case) -> Case:
    made = scan_case()
    with pymupdf.open(stream=made.redacted, filetype="pdf") as pdf:
        pdf[0].draw_rect(pymupdf.Rect(70, 97, 200, 112), color=None, fill=(1, 1, 1))
        return replace(made, redacted=papers.changed(pdf.tobytes(), papers._clean))


@leak(REST)
def bar_over_neighbouring_line(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        papers.add_content(pdf, b"0.6667 g 72 696 200 14 re f")

    return case.spoiled(change)


@leak(READABLE)
def page_missing(case: Case) -> Case:
    made = papers.good(pages=2)
    return made.spoiled(lambda pdf: pdf.pages.__delitem__(1))


@leak(READABLE)
def page_turned(case: Case) -> Case:
    return case.spoiled(lambda pdf: pdf.pages[0].obj.__setitem__("/Rotate", 90))


@leak(READABLE)
def page_cropped(case: Case) -> Case:
    return case.spoiled(
        lambda pdf: pdf.pages[0].obj.__setitem__("/CropBox", Array([0, 0, 500, 842]))
    )


@leak(READABLE)
def encrypted(case: Case) -> Case:
    return case.spoiled(lambda pdf: None, encryption=pikepdf.Encryption(owner="x", user=""))


@leak(READABLE)
def truncated(case: Case) -> Case:
    return replace(case, redacted=case.redacted[: len(case.redacted) * 2 // 3])


@leak(READABLE)
def empty_file(case: Case) -> Case:
    return replace(case, redacted=b"")


@leak(READABLE)
def not_a_pdf(case: Case) -> Case:
    return replace(case, redacted=b"<html>geen pdf</html>")


@leak(READABLE)
def table_of_objects_broken(case: Case) -> Case:
    at = case.redacted.rindex(b"startxref")
    return replace(case, redacted=case.redacted[:at] + b"startxref\n7\n%%EOF\n")


@leak(REST)
def page_made_a_picture(case: Case) -> Case:
    """Print and scan, as tools do that flatten: safe, but nobody can search or hear it."""
    with pymupdf.open(stream=case.redacted, filetype="pdf") as pdf:
        taken = pdf[0].get_pixmap(dpi=200)
    samples = np.frombuffer(taken.samples, np.uint8).reshape(taken.h, taken.w, 3)
    return replace(case, redacted=picture_page(samples))
