"""Boxes that a person draws over several lines, through letters, over what was found already."""

import pytest

from tests.leaks import engines
from tests.leaks.paper import SECRET, sheet, show
from tests.leaks.redact import decided, tools
from woo_redact import pipeline
from woo_redact.model.redaction import BARS, Look

LINES = (
    "Opgesteld door: A. de Vries en nog meer tekst van de afdeling",
    f"Gesproken is met {SECRET} en met anderen over de begroting.",
    "Ook anderen waren aanwezig. De minister van VWS was er niet bij.",
    "Van de dienst is later nog een bericht gekomen over het besluit.",
)
BOXES = {
    "lines and letters": (152.0, 84.0, 260.0, 140.0),
    "two lines": (150.0, 88.0, 260.0, 120.0),
    "half a line": (150.0, 80.0, 260.0, 95.0),
    "through the found name": (140.0, 60.0, 190.0, 150.0),
    "a corner of the name": (200.0, 99.0, 400.0, 160.0),
    "all of it": (50.0, 60.0, 550.0, 160.0),
    "within one line": (75.3, 76.0, 137.7, 84.0),
}


@pytest.mark.parametrize("bar", BARS)
@pytest.mark.parametrize("leading", [14, 20])
@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES.keys())
def test_such_a_page_is_published_as_it_is(
    box: tuple[float, float, float, float], leading: int, bar: str
) -> None:
    data = sheet(b"".join(show(line, 72, 760 - leading * n) for n, line in enumerate(LINES)))

    scanned = decided(data, (SECRET,), ((1, *box),))
    done = pipeline.redact(scanned, tools(), look=Look(bar=bar))

    assert done.rebuilt == ()
    assert engines.where(done.pdf, SECRET) == []
