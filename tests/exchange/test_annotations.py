"""A PDF goes out with marks, another library changes it as a reviewer would, and comes back."""

from collections.abc import Callable
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pikepdf
import pymupdf
import pytest
from click.testing import CliRunner
from pikepdf import Array, Dictionary, Name, String

from tests.exchange.asking import exported, item, take
from tests.web.folders import make_folder, make_pdf
from woo_redact.cli import main
from woo_redact.desk import Desk
from woo_redact.model.decision import Act, Entry, Verdict

Change = Callable[[pikepdf.Pdf, dict[str, pikepdf.Dictionary]], None]


def reviewed(file: Path, desk: Desk, change: Change) -> Path:
    """Change the export as another program would: open, alter marks, write everything anew."""
    texts = {item.id: item.text for item in desk.sheet("nota").items}
    with pikepdf.open(file) as pdf:
        marks = {
            texts[str(mark.NM).split(":")[1]]: mark
            for page in pdf.pages
            for mark in page.obj.get("/Annots", ())
        }
        change(pdf, marks)
        back = file.with_name("terug.pdf")
        pdf.save(back, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return back


def remove(pdf: pikepdf.Pdf, mark: pikepdf.Dictionary) -> None:
    for page in pdf.pages:
        kept = [other for other in page.obj.Annots if other.objgen != mark.objgen]
        page.obj.Annots = Array(kept)


def reply(pdf: pikepdf.Pdf, mark: pikepdf.Dictionary, **keys: object) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=mark.Rect, IRT=mark, **keys)
    pdf.pages[0].obj.Annots.append(pdf.make_indirect(note))


def test_every_mark_stands_on_its_text_and_says_why(out: Path, desk: Desk, tmp_path: Path) -> None:
    with pymupdf.open(exported(out, tmp_path, "annotations")) as pdf:
        page = pdf[0]
        found = [
            (page.get_textbox(mark.rect + (-0.5, 1, 0.5, -1)).strip(), mark.info["subject"])
            for mark in page.annots()
            if mark.type[1] == "Redact"
        ]
    wanted = [
        (item.text, ("" if item.verdict is Verdict.LAKKEN else "BEOORDELEN ") + "5.1.2e")
        for item in desk.sheet("nota").items
        if item.verdict is not Verdict.OPENBAAR
    ]

    assert sorted(found) == sorted(wanted)
    assert len(found) == 6  # Jansen stands there twice; what stays public has no mark


def test_what_is_left_alone_changes_nothing(out: Path, desk: Desk, tmp_path: Path) -> None:
    back = reviewed(exported(out, tmp_path, "annotations"), desk, lambda pdf, marks: None)

    assert take(out, back).exit_code == 0
    assert desk.since("nota", 0) == ()


def test_accepted_rejected_deleted_moved_and_added(out: Path, desk: Desk, tmp_path: Path) -> None:
    def change(pdf: pikepdf.Pdf, marks: dict[str, pikepdf.Dictionary]) -> None:
        remove(pdf, marks["A. de Vries"])
        reply(pdf, marks["Pietersen"], StateModel=String("Review"), State=String("Accepted"))
        reply(pdf, marks["Bakker"], StateModel=String("Review"), State=String("Rejected"))
        reply(pdf, marks["Pietersen"], Contents=String("Is dit de wethouder?"))
        moved = marks["06-12345678"]
        x0, y0, x1, y1 = (float(n) for n in moved.Rect)
        moved.Rect = Array([x0 - 40, y0, x1, y1])
        moved.QuadPoints = Array([x0 - 40, y1, x1, y1, x0 - 40, y0, x1, y0])
        added = Dictionary(
            Type=Name.Annot, Subtype=Name.Redact, Rect=Array([300, 500, 380, 520]),
            OverlayText=String("5.1.2.i"), Contents=String("Werkwijze van het team."),
        )  # fmt: skip
        pdf.pages[0].obj.Annots.append(pdf.make_indirect(added))

    shown = take(out, reviewed(exported(out, tmp_path, "annotations"), desk, change))

    assert shown.exit_code == 0, shown.output
    assert item(desk, "A. de Vries").verdict is Verdict.OPENBAAR
    assert item(desk, "Pietersen").verdict is Verdict.LAKKEN
    assert item(desk, "Bakker").verdict is Verdict.OPENBAAR
    assert item(desk, "06-12345678").verdict is Verdict.OPENBAAR
    assert item(desk, "Jansen").open
    sheet = desk.sheet("nota")
    drawn = {other.ground: other for other in sheet.items if other.drawn}
    assert drawn["5.1.2e"].text.endswith("06-12345678")
    assert drawn["5.1.2i"].boxes[0].y0 == pytest.approx(842 - 520, abs=1)
    assert drawn["5.1.2i"].reason == "Werkwijze van het team."
    assert [comment.text for comment in sheet.comments] == ["Is dit de wethouder?"]
    assert {line.by for line in desk.since("nota", 0)} == {"Anna"}


def test_taking_it_over_twice_changes_nothing(out: Path, desk: Desk, tmp_path: Path) -> None:
    back = reviewed(
        exported(out, tmp_path, "annotations"),
        desk,
        lambda pdf, marks: remove(pdf, marks["A. de Vries"]),
    )
    take(out, back)
    lines = desk.since("nota", 0)

    assert take(out, back).exit_code == 0
    assert desk.since("nota", 0) == lines and len(lines) == 1


def test_a_dry_run_writes_nothing(out: Path, desk: Desk, tmp_path: Path) -> None:
    back = reviewed(
        exported(out, tmp_path, "annotations"),
        desk,
        lambda pdf, marks: remove(pdf, marks["A. de Vries"]),
    )

    shown = take(out, back, "--dry-run")

    assert shown.exit_code == 0 and " 1 " in shown.output
    assert desk.since("nota", 0) == ()


def test_another_ground_and_words_of_the_reader(out: Path, desk: Desk, tmp_path: Path) -> None:
    def change(pdf: pikepdf.Pdf, marks: dict[str, pikepdf.Dictionary]) -> None:
        marks["Bakker"].OverlayText = String("5.1.2e")
        marks["A. de Vries"].OverlayText = marks["A. de Vries"].Subj = String("5.1.1d")
        marks["A. de Vries"].Contents = String("Gegeven over gezondheid.")

    take(out, reviewed(exported(out, tmp_path, "annotations"), desk, change))

    assert item(desk, "Bakker").verdict is Verdict.LAKKEN
    changed = item(desk, "A. de Vries")
    assert (changed.ground, changed.reason) == ("5.1.1d", "Gegeven over gezondheid.")


def test_names_of_marks_may_be_lost(out: Path, desk: Desk, tmp_path: Path) -> None:
    def change(pdf: pikepdf.Pdf, marks: dict[str, pikepdf.Dictionary]) -> None:
        for mark in marks.values():
            del mark["/NM"]
        remove(pdf, marks["A. de Vries"])

    take(out, reviewed(exported(out, tmp_path, "annotations"), desk, change))

    assert item(desk, "A. de Vries").verdict is Verdict.OPENBAAR
    assert len(desk.since("nota", 0)) == 1


def test_a_new_mark_without_a_ground_is_a_doubt(out: Path, desk: Desk, tmp_path: Path) -> None:
    def change(pdf: pikepdf.Pdf, marks: dict[str, pikepdf.Dictionary]) -> None:
        added = Dictionary(Type=Name.Annot, Subtype=Name.Redact, Rect=Array([300, 500, 380, 520]))
        pdf.pages[0].obj.Annots.append(pdf.make_indirect(added))

    take(out, reviewed(exported(out, tmp_path, "annotations"), desk, change))

    assert [other.open for other in desk.sheet("nota").items if other.drawn] == [True]


def test_a_later_decision_stands(out: Path, desk: Desk, tmp_path: Path) -> None:
    file = exported(out, tmp_path, "annotations")
    told = item(desk, "Bakker")
    desk.add("nota", Entry(Act.BESLUIT, finding=told.id, verdict=Verdict.LAKKEN), "Bert")

    shown = take(out, reviewed(file, desk, lambda pdf, marks: remove(pdf, marks["Bakker"])))

    assert shown.exit_code == 3
    assert "sinds de export iets anders besloten" in " ".join(shown.output.split())
    assert item(desk, "Bakker").verdict is Verdict.LAKKEN


def test_marks_that_were_applied_are_refused(out: Path, desk: Desk, tmp_path: Path) -> None:
    file = exported(out, tmp_path, "annotations")
    with pymupdf.open(file) as pdf:
        page = pdf[0]
        bakker = page.search_for("Bakker")[0]
        for mark in list(page.annots()):
            if mark.rect.intersects(bakker):
                page.delete_annot(mark)
        page.apply_redactions()
        page.add_redact_annot(bakker)  # one mark is left: not all of them are gone
        pdf.save(file.with_name("toegepast.pdf"))

    shown = take(out, file.with_name("toegepast.pdf"))

    assert shown.exit_code == 4
    assert "toegepast" in " ".join(shown.output.split())
    assert desk.since("nota", 0) == ()


@pytest.mark.parametrize("how", ["all_gone", "pages", "turned", "foreign", "broken"])
def test_what_could_be_an_accident_is_refused(
    out: Path, desk: Desk, tmp_path: Path, how: str
) -> None:
    def change(pdf: pikepdf.Pdf, marks: dict[str, pikepdf.Dictionary]) -> None:
        if how == "all_gone":
            del pdf.pages[0].obj["/Annots"]
        elif how == "pages":
            pdf.add_blank_page()
        elif how == "turned":
            pdf.pages[0].obj.Rotate = 90
        elif how == "foreign":
            del pdf.docinfo["/WooRedactExport"]

    back = reviewed(exported(out, tmp_path, "annotations"), desk, change)
    if how == "broken":
        back.write_bytes(back.read_bytes()[:400])

    shown = take(out, back)

    assert shown.exit_code == 4, shown.output
    assert "Traceback" not in shown.output
    assert desk.since("nota", 0) == ()


def rects(file: Path) -> list[tuple[int, ...]]:
    with pikepdf.open(file) as pdf:
        marks = pdf.pages[0].obj.Annots
        return sorted(tuple(round(float(n) / 2) for n in mark.Rect) for mark in marks)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_turned_and_cropped_pages(out: Path, tmp_path: Path, turn: int) -> None:
    with pikepdf.open(BytesIO(make_pdf())) as pdf:
        pdf.pages[0].obj.Rotate = turn
        pdf.pages[0].obj.CropBox = Array([30, 40, 560, 800])
        turned = BytesIO()
        pdf.save(turned)
    other = make_folder(tmp_path / "gedraaid", {"nota.pdf": turned.getvalue()})
    file = exported(other, tmp_path / "gedraaid", "annotations")
    upright = rects(exported(out, tmp_path, "annotations"))

    with closing(Desk.open(other)) as desk:
        back = reviewed(file, desk, lambda pdf, marks: remove(pdf, marks["Bakker"]))
        shown = take(other, back)

        assert rects(file) == upright  # the text did not move in the file
        assert shown.exit_code == 0, shown.output
        assert [line.finding for line in desk.since("nota", 0)] == [item(desk, "Bakker").id]


def test_an_original_that_is_not_the_one_judged_is_refused(
    out: Path, desk: Desk, tmp_path: Path
) -> None:
    file = exported(out, tmp_path, "annotations")
    original = out / "intern/nota/original.pdf"
    original.write_bytes(original.read_bytes() + b"\n%")
    asked = ["export", str(out), "--as", "annotations", "--out", str(tmp_path / "nog-eens")]

    for told in (take(out, file), CliRunner().invoke(main, asked)):
        assert told.exit_code == 4 and "niet het document dat gelezen is" in told.output
    assert not list((tmp_path / "nog-eens").glob("*")) and desk.since("nota", 0) == ()


def test_nothing_goes_into_publicatie(out: Path, tmp_path: Path) -> None:
    run = CliRunner().invoke(
        main, ["export", str(out), "--as", "xlsx", "--out", str(out / "publicatie" / "x")]
    )

    assert run.exit_code == 10
    assert not (out / "publicatie" / "x").exists()
