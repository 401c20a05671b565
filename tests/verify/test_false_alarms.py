"""Careful redactions pass, however much the rest of the document looks like what was redacted."""

from dataclasses import replace

import pikepdf
import pymupdf
import pytest
from pikepdf import Dictionary, Name, String
from PIL import Image

from tests import parts
from tests.verify import papers
from tests.verify.leaks_file import xmp
from tests.verify.leaks_picture import scan_case
from tests.verify.test_leaks import problems, report_of
from woo_redact.model.redaction import Kept


def kept(data: bytes, text: str) -> Kept:
    return Kept(papers.boxes_of(data, text), text)


def first_only(case: papers.Case, data: bytes) -> papers.Case:
    """Redact only the first occurrence of the first text."""
    one = replace(case.redactions[0], boxes=case.redactions[0].boxes[:1])
    return replace(case, redactions=(one,), redacted=papers.burned(data, (one,)))


@pytest.mark.parametrize(
    ("lines", "secret"),
    [
        (("Behandeld door Jan Smit", "In januari begint het. Janine doet mee."), "Jan Smit"),
        (("Steller: Jan", "In januari begint het overleg; Janssen ook."), "Jan"),
        (("Van: K. de Groot", "Steun voor de groot- en detailhandel"), "de Groot"),
        (("Mevrouw Ende sprak", "De eerste en de laatste keer"), "Ende"),
        (("De heer Bos", "Een wandeling door het bos"), "Bos"),
        (("Contact: Georgia Prins", "Verder is er niets"), "Georgia"),
        (("Contact: P. Lang", "Een lang verhaal"), "Lang"),
        (("Doorkiesnummer 4321", "Bedrag 14.321 euro, 43 21, dossier 643210"), "4321"),
        (("Geboren 12-03-1980", "Op 12-03-2026 en in 1980"), "12-03-1980"),
        (("Mail jan@minvws.nl", "Op 12 jan 2026 is besloten"), "jan"),
        (("Ondertekend JdV", "Besluit van de JdVB"), "JdV"),
        (("Paraaf: AB", "AB InBev schreef een brief"), "AB"),
        (("Zaak 5.1.2 van 512", "De waarde 5.12 blijft"), "512"),
    ],
)
def test_lookalikes_may_stay(lines: tuple[str, ...], secret: str) -> None:
    data = papers.document(lines)
    case = first_only(papers.good(lines, secret), data)
    assert problems(report_of(case)) == {}


@pytest.mark.parametrize("secret", ["Meta Zandstra", "Meta", "Alt"])
def test_markup_of_the_metadata_is_nobodys_name(secret: str) -> None:
    good = papers.good((f"Contact: {secret}", "Verder is er niets"), secret)
    title = '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Nota</rdf:li></rdf:Alt></dc:title>'
    assert problems(report_of(good.spoiled(xmp(title)))) == {}
    told = title.replace("Nota", f"Nota voor {secret}")
    assert "nergens" in problems(report_of(good.spoiled(xmp(told))))


def test_a_prefix_of_the_metadata_can_be_a_name() -> None:
    good = papers.good(("Contact: Zandstra", "Verder is er niets"), "Zandstra")
    hidden = '<a xmlns:Zandstra="http://purl.org/dc/elements/1.1/"/>'
    assert "nergens" in problems(report_of(good.spoiled(xmp(hidden))))


MINISTER = ("Opgesteld door: S. de Vries", "Namens de minister, mevrouw A. de Vries")


def test_official_goes_and_minister_of_the_same_name_stays() -> None:
    case = first_only(papers.good(MINISTER, "de Vries"), papers.document(MINISTER))
    assert "nergens" in problems(report_of(case))
    public = replace(case, kept=(kept(case.original, "A. de Vries"),))
    assert problems(report_of(public)) == {}


def test_a_kept_place_allows_nothing_elsewhere() -> None:
    lines = (*MINISTER, "S. de Vries, de Vries en de Vries")
    case = first_only(papers.good(lines, "de Vries"), papers.document(lines))
    public = replace(case, kept=(kept(case.original, "mevrouw A. de Vries"),))
    assert "nergens" in problems(report_of(public))


def test_bold_by_drawing_twice_is_no_second_occurrence() -> None:
    show = b"1 0 0 1 72 714 Tm (mevrouw A. de Vries) Tj "
    data = papers.from_content(
        b"BT /F1 11 Tf 1 0 0 1 72 728 Tm (Opgesteld door: S. de Vries) Tj "
        + show
        + show.replace(b"72 714", b"72.2 714")
        + b"ET"
    )
    boxes = papers.boxes_of(data, "de Vries")
    one = replace(papers.redaction(data, "de Vries"), boxes=boxes[:1])
    case = papers.Case(data, papers.burned(data, (one,)), (one,), (kept(data, "A. de Vries"),))
    assert problems(report_of(case)) == {}


def one_by_one(text: str, y: int) -> bytes:
    """Return operators that draw every letter on its own."""
    return b"1 0 0 1 72 %d Tm " % y + b" ".join(b"(%c) Tj" % char for char in text.encode()) + b" "


@pytest.mark.parametrize("again", [False, True], ids=["street", "name_again"])
def test_name_within_a_word_that_is_drawn_letter_by_letter(again: bool) -> None:
    street = one_by_one("De naam Ina Boudier-Bakkerplantsoen wordt gewijzigd.", 714)
    more = one_by_one("De heer Bakker stemt toe.", 700) if again else b""
    data = papers.from_content(
        b"BT /F1 11 Tf 1 0 0 1 72 728 Tm (Indiener: Bakker) Tj " + street + more + b"ET"
    )
    found = papers.redaction(data, "Bakker")
    one = replace(found, boxes=found.boxes[:1])
    case = papers.Case(data, papers.burned(data, (one,)), (one,))
    assert set(problems(report_of(case))) == ({"nergens"} if again else set())


def test_domain_with_the_redacted_name_stays() -> None:
    lines = ("Contact: P. Kalkman", "p.kalkman@kalkman.nl of info@kalkman.nl")
    data = papers.document(lines)
    redactions = (
        papers.redaction(data, "P. Kalkman", "n1"),
        replace(papers.redaction(data, "p.kalkman", "e1")),
    )
    case = papers.Case(data, papers.burned(data, redactions), redactions)
    assert problems(report_of(case)) == {}


def test_bookmark_that_repeats_a_kept_text_may_stay() -> None:
    case = first_only(papers.good(MINISTER, "de Vries"), papers.document(MINISTER))

    def bookmark(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Mevrouw A. de Vries", 0))

    public = replace(case.spoiled(bookmark), kept=(kept(case.original, "A. de Vries"),))
    assert problems(report_of(public)) == {}


def test_links_bookmarks_and_tags_without_secrets_pass() -> None:
    def dress(pdf: pikepdf.Pdf) -> None:
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Aanleiding", 0))
        action = Dictionary(S=Name.URI, URI=String("https://www.rijksoverheid.nl/"))
        papers.annotation(pdf, Subtype=Name.Link, A=action)
        pdf.Root.Lang = String("nl-NL")
        pdf.docinfo["/Title"] = "Nota"
        with pdf.open_metadata(set_pikepdf_as_editor=False) as meta:
            meta["dc:title"] = "Nota"
            meta["pdfuaid:part"] = "1"

    assert problems(report_of(papers.good().spoiled(dress))) == {}


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_turned_and_cropped_pages_pass(rotation: int) -> None:
    def turn(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Rotate = rotation
        pdf.pages[0].obj.CropBox = pikepdf.Array([20, 30, 560, 820])

    upright = papers.good()
    data, redacted = papers.changed(upright.original, turn), upright.spoiled(turn).redacted
    redactions = []
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        page = pdf[0]
        for one in upright.redactions:
            rects = [r * page.rotation_matrix for r in page.search_for(one.text)]
            boxes = tuple(papers.Box(1, *rect) for rect in rects)
            redactions.append(replace(one, boxes=boxes))
    case = papers.Case(data, redacted, tuple(redactions), pages=papers.pages_of(data))
    report = report_of(case)
    assert problems(report) == {}
    spoiled = replace(case, redacted=data)
    assert "onder de balken" in problems(report_of(spoiled))


def test_black_bars_and_bars_without_label_pass() -> None:
    case = papers.good()
    for fill, label in ((0.0, False), (1.0, False), (1.0, True)):
        data = papers.burned(case.original, case.redactions, fill=fill, label=label)
        assert problems(report_of(replace(case, redacted=data))) == {}


def test_wide_bar_over_empty_page_passes() -> None:
    lines = ("Opgesteld door:          Marieke Zandvliet",)
    case = papers.good(lines, "Marieke Zandvliet")

    def widen(pdf: pikepdf.Pdf) -> None:
        papers.add_content(pdf, b"0.66667 g 240 727 150 10 re f")

    assert problems(report_of(case.spoiled(widen))) == {}


def test_bar_with_steps_beside_a_neighbouring_line_passes() -> None:
    case = papers.good()
    box = case.redactions[0].boxes[0]
    top, low, x0, x1 = 842 - box.y0 - 2, 842 - box.y1 + 1.5, box.x0, box.x1
    middle = (top + low) / 2
    corners = [(x0, low), (x1, low), (x1, top)]
    for n in range(5):
        x = x1 - 12 * (n + 1)
        corners += [(x, corners[-1][1]), (x, middle if n % 2 == 0 else top)]
    corners += [(x0, corners[-1][1])]
    lines = " ".join(f"{x} {y} {'l' if n else 'm'}" for n, (x, y) in enumerate(corners))

    def step(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.contents_coalesce()
        before = page.obj.Contents.read_bytes()
        spur = f"{x0 + 9} {middle} m {x0 + 12} {middle} l {x0 + 12} {top} l {x0 + 9} {top} l"
        path = f"q {papers.GREY} g {lines} h {spur} h f Q\n".encode()
        page.obj.Contents = pdf.make_stream(path + before)

    assert problems(report_of(case.spoiled(step))) == {}


@pytest.mark.parametrize(
    "save",
    [
        {"linearize": True},
        {"object_stream_mode": pikepdf.ObjectStreamMode.generate},
        {"object_stream_mode": pikepdf.ObjectStreamMode.generate, "linearize": True},
        {"qdf": True},
    ],
    ids=["linearised", "object streams", "both", "plain"],
)
def test_every_way_to_save_passes(save: dict[str, object]) -> None:
    assert problems(report_of(papers.good().spoiled(lambda _: None, **save))) == {}


def test_scan_with_new_invisible_text_layer_passes() -> None:
    case = scan_case()

    def read(pdf: pikepdf.Pdf) -> None:
        f = papers.font(pdf)
        layer = f"BT {f} 11 Tf 3 Tr 72 728 Td (Nota aan de minister) Tj ET"
        papers.add_content(pdf, layer.encode())

    assert problems(report_of(case.spoiled(read))) == {}


def test_framed_white_bar_that_is_lower_than_its_box_passes() -> None:
    case = papers.good()
    bare = papers.burned(case.original, case.redactions, fill=1.0, label=False)

    def frame(pdf: pikepdf.Pdf) -> None:
        for box in (b for one in case.redactions for b in one.boxes):
            low, high = 842 - box.y1 + 2.2, 842 - box.y0 - 2.4
            bar = f"1 g 0 G 0.7 w {box.x0} {low} {box.x1 - box.x0} {high - low} re B"
            papers.add_content(pdf, bar.encode())

    framed = replace(case, redacted=papers.changed(bare, frame))
    assert problems(report_of(framed)) == {}


def test_letters_without_shape_stand_at_the_height_of_their_line() -> None:
    """The layer of a scan in a font without outlines; the line above a bar keeps its words."""
    case = scan_case()
    box = case.redactions[0].boxes[0]

    def read(pdf: pikepdf.Pdf) -> None:
        glyph = pdf.make_stream(b"600 0 0 0 600 0.01 d1")
        parts.resources(pdf, "/Font")["/Gl"] = pdf.make_indirect(
            pikepdf.Dictionary(
                Type=Name.Font,
                Subtype=Name.Type3,
                FontBBox=pikepdf.Array([0, -200, 600, 800]),
                FontMatrix=pikepdf.Array([0.001, 0, 0, 0.001, 0, 0]),
                FirstChar=97,
                LastChar=97,
                Widths=pikepdf.Array([600]),
                CharProcs=Dictionary(a=glyph),
                Encoding=Dictionary(Differences=pikepdf.Array([97, Name.a])),
            )
        )
        baseline = 842 - box.y0 - (box.y1 - box.y0) / 4
        layer = f"BT /Gl 11 Tf 3 Tr {box.x0} {baseline} Td (aaaa) Tj ET"
        papers.add_content(pdf, layer.encode())

    assert problems(report_of(case.spoiled(read))) == {}


def test_hidden_text_of_the_original_may_go() -> None:
    plain = papers.good()

    def hide(pdf: pikepdf.Pdf) -> None:
        f = papers.font(pdf).encode()
        papers.add_content(pdf, b"BT " + f + b" 11 Tf 3 Tr 72 300 Td (oude laag) Tj ET")
        papers.add_content(pdf, b"1 g BT " + f + b" 11 Tf 72 250 Td (wit op wit) Tj ET")
        papers.add_content(pdf, b"BT " + f + b" 11 Tf 72 -90 Td (buiten beeld) Tj ET")

    original = papers.changed(plain.original, hide)
    assert problems(report_of(replace(plain, original=original))) == {}


def test_note_icons_of_the_original_may_go() -> None:
    with pymupdf.open(stream=papers.document(), filetype="pdf") as pdf:
        pdf[0].add_text_annot((400, 300), "let op")
        original = pdf.tobytes()
    assert problems(report_of(replace(papers.good(), original=original))) == {}


def test_page_with_a_note_may_take_its_size_from_the_page_tree() -> None:
    def inherit(pdf: pikepdf.Pdf) -> None:
        papers.annotation(pdf, Subtype=Name.Text, Contents=String("let op"))
        pdf.Root.Pages.MediaBox = pdf.pages[0].obj.MediaBox
        del pdf.pages[0].obj["/MediaBox"]

    case = papers.good()
    original = papers.changed(case.original, inherit)
    assert original.index(b"/MediaBox") < original.index(b"/Type /Pages")
    assert problems(report_of(replace(case, original=original))) == {}


def test_form_field_baked_into_the_page_passes() -> None:
    with pymupdf.open(stream=papers.document(), filetype="pdf") as pdf:
        widget = pymupdf.Widget()
        widget.field_name, widget.field_value = "naam", "Afdeling Zorg"
        widget.field_type = pymupdf.PDF_WIDGET_TYPE_TEXT
        widget.rect = pymupdf.Rect(72, 300, 250, 320)
        pdf[0].add_widget(widget)
        original = pdf.tobytes()
        pdf.bake()
        baked = pdf.tobytes(garbage=4)
    redactions = papers.good().redactions
    case = papers.Case(original, papers.burned(baked, redactions), redactions)
    assert problems(report_of(case)) == {}


@pytest.mark.parametrize("mode", ["1", "L", "RGB"])
def test_picture_of_one_colour_that_is_not_seen_passes(mode: str) -> None:
    """White boxes are drawn as pictures; the last byte of a row may hold anything."""
    white = Image.new(mode, (201, 40), "white").tobytes()
    space = Name.DeviceRGB if mode == "RGB" else Name.DeviceGray

    def draw(pdf: pikepdf.Pdf) -> None:
        head = {"Width": 201, "Height": 40, "BitsPerComponent": 1 if mode == "1" else 8}
        head |= {"Type": Name.XObject, "Subtype": Name.Image, "ColorSpace": space}
        parts.resources(pdf, "/XObject")["/Wit"] = pdf.make_stream(white, **head)
        papers.add_content(pdf, b"q 200 0 0 40 72 60 cm /Wit Do Q")

    case = papers.good()
    both = [papers.changed(data, draw) for data in (case.original, case.redacted)]
    assert problems(report_of(replace(case, original=both[0], redacted=both[1]))) == {}
