"""What the server refuses before it answers."""

from pathlib import Path

import pytest

from tests.web.folders import make_folder
from woo_redact.desk import Desk
from woo_redact.errors import OutputError
from woo_redact.web import Tls, serve


@pytest.mark.parametrize(
    ("content", "said"), [("geen PEM", "niet te gebruiken"), (None, "niet lezen")]
)
def test_a_certificate_that_cannot_be_used_is_one_line(
    tmp_path: Path, content: str | None, said: str
) -> None:
    file = tmp_path / "cert.pem"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    desk = Desk.open(make_folder(tmp_path))
    try:
        with pytest.raises(OutputError, match=said):
            serve(desk, tls=Tls(file, file), open_browser=False)
    finally:
        desk.close()
