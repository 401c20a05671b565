"""The main job on every sample: what must go is gone by three readers, what must stay is there."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy
import pymupdf
import pypdfium2
import pytest
from click.testing import CliRunner

from woo_redact.cli import main
from woo_redact.ingest import TesserocrOcr

pytestmark = pytest.mark.slow

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
GOLD = sorted((SAMPLES / "gold").glob("*.json"))
TITLES = re.compile(
    r"^(?:(?:de heer|mevrouw|meneer|dhr\.|mevr\.|mw\.|drs\.|dr\.|ir\.|mr\.|ing\.|prof\.)\s+)+", re.I
)


@dataclass(frozen=True)
class Result:
    """Where a run left its files."""

    out: Path
    entries: dict[str, dict[str, str]]


@pytest.fixture(scope="session")
def result(tmp_path_factory: pytest.TempPathFactory) -> Result:
    out = tmp_path_factory.mktemp("samples")
    documents = []
    for profile in ("beslisnota", "woo-verzoek", "gemeente"):
        files = [
            str(SAMPLES / gold(path)["document"])
            for path in GOLD
            if gold(path)["profile"] == profile
        ]
        command = ["run", *files, "--out", str(out), "--doubt", "redact", "--profile", profile]
        CliRunner().invoke(main, command)
    documents = json.loads((out / "run.json").read_text(encoding="utf-8"))["documents"]
    return Result(out, {Path(entry["source"]).name: entry for entry in documents})


@cache
def gold(path: Path) -> dict:  # type: ignore[type-arg]
    return json.loads(path.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


@cache
def pages_by_mupdf(file: Path) -> tuple[str, ...]:
    with pymupdf.open(file) as pdf:
        pdf.bake()
        return tuple(page.get_text(sort=True) + "\n" + page.get_text() for page in pdf)


@cache
def pages_by_pdfium(file: Path) -> tuple[str, ...]:
    pdf = pypdfium2.PdfDocument(file)
    return tuple(page.get_textpage().get_text_bounded() for page in pdf)


@cache
def pages_by_ocr(file: Path) -> tuple[str, ...]:
    ocr = TesserocrOcr()
    pages = []
    for page in pypdfium2.PdfDocument(file):
        image = page.render(scale=200 / 72).to_pil().convert("L")
        assert numpy.asarray(image).size
        pages.append(" ".join(word.text for word in ocr.read(image, 200)))
    return tuple(pages)


def pattern(text: str) -> re.Pattern[str]:
    """Match a gold text as a whole word, however it is broken over lines."""
    parts = [re.escape(part) for part in re.findall(r"[^\s\-]+|-", TITLES.sub("", text))]
    return re.compile(r"(?<![\w])" + r"[\s\-\u00ad]*".join(parts) + r"(?![\w])")


def spans(path: Path, *expected: str) -> Iterator[tuple[int, str, bool]]:
    for span in gold(path)["spans"]:
        if span["expect"] in expected:
            yield span["page"] - 1, span["text"], bool(span.get("on_image"))


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_it_is_published(path: Path, result: Result) -> None:
    entry = result.entries[gold(path)["document"]]

    assert (entry["status"], entry["message"]) == ("published", entry["message"])
    assert all((result.out / entry[part]).exists() for part in ("redacted", "appendix", "text"))


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_what_must_go_is_gone(path: Path, result: Result) -> None:
    file = result.out / result.entries[gold(path)["document"]]["redacted"]
    text = Path(result.out / result.entries[gold(path)["document"]]["text"]).read_text("utf-8")
    left = [
        (reader.__name__, page + 1, secret)
        for reader in (pages_by_mupdf, pages_by_pdfium, pages_by_ocr)
        for page, secret, _ in spans(path, "redact")
        if pattern(secret).search(reader(file)[page])
    ]
    left += [("text", 0, secret) for _, secret, _ in spans(path, "redact")
             if not _kept_elsewhere(path, secret) and pattern(secret).search(text)]  # fmt: skip

    assert left == []


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_what_must_stay_is_there(path: Path, result: Result) -> None:
    file = result.out / result.entries[gold(path)["document"]]["redacted"]
    original = SAMPLES / gold(path)["document"]
    lost = []
    for page, kept, on_image in spans(path, "keep"):
        reader = pages_by_ocr if on_image else pages_by_mupdf
        before, after = (len(pattern(kept).findall(reader(f)[page])) for f in (original, file))
        if after < before:
            lost.append((page + 1, kept, before, after))

    assert lost == []


@pytest.mark.parametrize("path", GOLD, ids=lambda path: path.stem)
def test_no_published_byte_holds_what_must_go(path: Path, result: Result) -> None:
    entry = result.entries[gold(path)["document"]]
    secrets = {secret for _, secret, _ in spans(path, "redact") if len(secret) > 5}
    secrets |= {item["text"] for item in gold(path).get("hidden", ())}
    published = b"".join((result.out / entry[p]).read_bytes() for p in ("redacted", "appendix"))

    assert [secret for secret in secrets if secret.encode() in published] == []
    assert [secret for secret in secrets if secret.encode("utf-16-be") in published] == []


def _kept_elsewhere(path: Path, secret: str) -> bool:
    return any(secret in kept for _, kept, _ in spans(path, "keep"))
