"""What a worker draws for the eye: a page as it was, as it will be, and what differs."""

from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops

from woo_redact import ingest, pipeline, render
from woo_redact.batch.jobs import PictureJob
from woo_redact.batch.source import read_original

DPI = 72.0
"""Points in an inch: at scale 1 a point is a pixel."""
FAINT = 0.55
"""How far what stays the same fades in the picture of differences."""
CHANGED = (200, 30, 30)


def draw_page(job: PictureJob) -> bytes:
    """Return one page as PNG. Raises DocumentError when the original is not the one read."""
    dpi = round(DPI * job.scale)
    if job.redactions is None:
        return render.page_png(_original(job.source, job.sha256), job.page, dpi)
    concept = render.page_png(_concept(job), 1, dpi)
    if not job.difference:
        return concept
    return _difference(render.page_png(_original(job.source, job.sha256), job.page, dpi), concept)


@lru_cache(maxsize=2)
def _original(file: Path, digest: str) -> bytes:
    return read_original(file, digest)


@lru_cache(maxsize=2)
def _prepared(file: Path, digest: str) -> bytes:
    return ingest.prepare(_original(file, digest))


@lru_cache(maxsize=16)
def _concept(job: PictureJob) -> bytes:
    """Return the page alone, redacted as it would be now; its number is 1."""
    assert job.doc is not None and job.redactions is not None
    page = render.single_page(_prepared(job.source, job.sha256), job.page)
    doc, redactions = pipeline.only_page(job.doc, job.redactions, job.page)
    return render.burn(page, doc, redactions, job.look).data


def _difference(before: bytes, after: bytes) -> bytes:
    """Return the new page, faded, with what changed in red."""
    old, new = (Image.open(BytesIO(data)).convert("RGB") for data in (before, after))
    if old.size != new.size:
        new = new.resize(old.size)
    changed = ImageChops.difference(old, new).convert("L").point(lambda n: 255 if n > 16 else 0)
    white = Image.new("RGB", old.size, (255, 255, 255))
    faint = Image.blend(old, white, FAINT)
    red = Image.blend(old, Image.new("RGB", old.size, CHANGED), 0.5)
    out = BytesIO()
    Image.composite(red, faint, changed).save(out, "PNG")
    return out.getvalue()
