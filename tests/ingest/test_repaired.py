"""Words of which the file does not tell the letters are completed from the picture."""

from woo_redact.ingest.combine import pieces_of, repaired
from woo_redact.ingest.frames import Frame
from woo_redact.ingest.pieces import Piece, run_of

FRAME = Frame(0, 595, 842)


def piece(text: str, x0: float, x1: float, sure: float = 1.0) -> Piece:
    step = (x1 - x0) / len(text)
    chars = tuple((x0 + n * step, 100.0, x0 + (n + 1) * step, 112.0) for n in range(len(text)))
    return Piece(text, chars, x0, 100, x1, 112, 11, False, sure)


def words(written: list[Piece], seen: list[Piece]) -> list[str]:
    runs, read = {FRAME: [run_of(written, 110)]}, {FRAME: [run_of(seen, 110)]}
    return [one.text for one in pieces_of(repaired(runs, read))]


def test_a_line_that_only_its_picture_tells_is_read_word_by_word() -> None:
    line = "\ufffd" * 7 + "¨" + "\ufffd" * 10
    seen = [piece("Jorinde", 50, 100, 0.4), piece("Kwakernaak", 104, 180, 0.4)]
    assert words([piece(line, 50, 180)], seen) == ["Jorinde", "Kwakernaak"]


def test_a_word_over_two_unknown_ones_is_read_once() -> None:
    unknown = [piece("\ufffd" * 4, 50, 75), piece("\ufffd" * 4, 77, 100)]
    assert words(unknown, [piece("Verkuijl", 50, 100, 0.9)]) == ["Verkuijl"]


def test_one_unknown_glyph_is_completed_only_by_what_fits() -> None:
    assert words([piece("admi\ufffds", 50, 90)], [piece("admits", 50, 90, 0.3)]) == ["admits"]
    assert words([piece("admi\ufffds", 50, 90)], [piece("xyz", 50, 90, 0.3)]) == ["admi\ufffds"]


def test_without_a_reading_the_unknown_stays() -> None:
    assert words([piece("\ufffd" * 4, 50, 90)], [piece("elders", 300, 340, 0.9)]) == ["\ufffd" * 4]
