"""What is written on disk can be read again, and a damaged record is never passed over."""

import json
from pathlib import Path

import pytest

from woo_redact.casefile import DECISIONS, read_decisions, read_findings, write_json
from woo_redact.errors import DocumentError


def test_a_file_name_that_is_no_text_does_not_stop_the_record(tmp_path: Path) -> None:
    odd = b"bad\xff.pdf".decode("utf-8", "surrogateescape")

    write_json(tmp_path / "run.json", {"source": odd})

    assert json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))["source"] == odd


@pytest.mark.parametrize("content", [b"\xff\xfe\n", b"\xff\xfe", b"{}\n", b"geen json\n"])
def test_a_damaged_decision_stops_everything(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "nota").mkdir()
    (tmp_path / "nota" / DECISIONS).write_bytes(content)

    with pytest.raises(DocumentError, match="onleesbaar"):
        read_decisions(tmp_path)


@pytest.mark.parametrize("content", ["", "[]", '{"schema": "anders"}'])
def test_a_file_that_holds_no_findings_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "findings.json").write_text(content, encoding="utf-8")

    with pytest.raises(DocumentError):
        read_findings(tmp_path / "findings.json")
