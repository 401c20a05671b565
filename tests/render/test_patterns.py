"""Of a tiling pattern goes what is painted below a bar; where it is not painted nothing goes."""

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name

from tests.leaks.paper import SECRET, add, base, open_pdf, saved, show
from tests.leaks.redact import decided, tools
from tests.parts import resources
from woo_redact import pipeline


def patterned(*fills: str, step: float = 100.0) -> bytes:
    """Return the base paper, with words in a pattern that fills these rectangles."""
    with open_pdf(base()) as pdf:
        resources(pdf, "/Pattern")["/P1"] = pdf.make_stream(
            show("Legenda", 10, 30, 9) + b"0 0 m 20 20 l S",
            Type=Name.Pattern,
            PatternType=1,
            PaintType=1,
            TilingType=1,
            BBox=Array([0, 0, step, step]),
            XStep=step,
            YStep=step,
            Resources=Dictionary(Font=resources(pdf, "/Font")),
        )
        filled = b"".join(f"{fill} re f ".encode() for fill in fills)
        add(pdf, b"q /Pattern cs /P1 scn " + filled + b"Q\n")
        return saved(pdf)


def pattern_of(data: bytes) -> bytes:
    with open_pdf(data) as pdf:
        found = [
            thing.read_bytes()
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Stream) and "/XStep" in thing
        ]
    assert len(found) == 1
    return found[0]


def test_a_pattern_that_is_painted_elsewhere_stays() -> None:
    data = patterned("60 300 200 200")

    done = pipeline.redact(decided(data, (SECRET,)), tools())

    assert done.rebuilt == ()
    assert b"20 20 l" in pattern_of(done.pdf).replace(b"\n", b" ")
    with pymupdf.open(stream=done.pdf) as pdf:
        assert "5.1.2e" in pdf[0].get_text()


def test_a_pattern_below_a_bar_loses_what_lies_there() -> None:
    data = patterned("100 300 99 99")

    scanned = decided(data, (SECRET,), ((1, 100.0, 500.0, 199.0, 520.0),))
    done = pipeline.redact(scanned, tools())

    assert done.rebuilt == ()
    assert b"Tj" not in pattern_of(done.pdf)
    assert b"20 20 l" in pattern_of(done.pdf).replace(b"\n", b" ")
