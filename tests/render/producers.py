"""The same small nota from several producers, each with its own way to write text."""

import shutil
import subprocess
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import pymupdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

NAME = "Wilhelmina Verkuijlen"
MAIL = "w.verkuijlen"
PHONE = "06 12 34 56 78"
SECRETS = (NAME, MAIL, PHONE)
LINES = (
    "Nota aan de minister over de jaarrekening, gly\u00adfen gijp".replace("\u00ad", ""),
    f"Opgesteld door: {NAME}, beleidsmedewerker bij (WJZ).",
    f"Bereikbaar via {MAIL}@minvws.example of {PHONE}; zie ook bijlage 2.",
    "De volgende regel heeft (haken), jij-vormen en ÁÉÍ-kapitalen.",
)
HTML = "".join(f"<p style='margin:0'>{line}</p>" for line in LINES)


def by_insert_text() -> bytes:
    """Base-14 font without widths, lines close to each other."""
    with pymupdf.open() as document:
        page = document.new_page()
        for at, line in enumerate(LINES):
            page.insert_text((60, 100 + 13.2 * at), line, fontname="helv", fontsize=11)
        return bytes(document.tobytes())


def by_story() -> bytes:
    """Embedded fonts, TJ with kerning."""
    with pymupdf.open() as document:
        page = document.new_page()
        page.insert_htmlbox(pymupdf.Rect(60, 80, 540, 400), HTML)
        return bytes(document.tobytes())


def by_reportlab() -> bytes:
    """A TrueType subset with widths that are no whole thousandths."""
    folder = Path(__import__("reportlab").__file__).parent / "fonts"
    pdfmetrics.registerFont(TTFont("Vera", str(folder / "Vera.ttf")))
    buffer = BytesIO()
    paper = canvas.Canvas(buffer, pagesize=A4)
    paper.setFont("Vera", 10)
    for at, line in enumerate(LINES):
        # Not at a round number: there glyphs lie on the edge between two pixels, and a hair of
        # rounding in the viewer would move them by one.
        paper.drawString(61.37, 720 - 12 * at, line)
    paper.save()
    return buffer.getvalue()


def by_hand() -> bytes:
    """One TJ for each line with kerning between all letters, Tc, Tw and Tz, quote operators."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    widths = pymupdf.Font("helv")
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
        FirstChar=32,
        LastChar=255,
        Widths=pikepdf.Array(
            [
                round(widths.glyph_advance(ord(bytes((code,)).decode("cp1252", "replace"))) * 1000)
                for code in range(32, 256)
            ]
        ),
    )
    page.obj["/Resources"] = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))

    def string(text: str) -> bytes:
        return b"<" + text.encode("cp1252").hex().encode() + b">"

    kerned = b" ".join(
        string(char) + (b" -20" if at % 2 else b" 15") for at, char in enumerate(LINES[1])
    )
    content = (
        b"BT /F1 11 Tf 61.37 720 Td 14 TL %s Tj T* [%s] TJ 0.2 Tc 0.5 Tw 98 Tz %s ' 0 0 %s \" ET"
    )
    page.obj["/Contents"] = pdf.make_stream(
        content % (string(LINES[0]), kerned, string(LINES[2]), string(LINES[3]))
    )
    buffer = BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


@cache
def by_chromium() -> bytes:
    """Skia: Type 0 fonts, ligatures, widths that are no whole thousandths."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        pytest.skip("no Chromium here")
    with TemporaryDirectory() as folder:
        source, target = Path(folder, "nota.html"), Path(folder, "nota.pdf")
        source.write_text(f"<html lang=nl><meta charset=utf-8><body>{HTML}", encoding="utf-8")
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"]
        flags += ["--disable-background-networking", f"--user-data-dir={folder}/profile"]
        command = [browser, *flags, f"--print-to-pdf={target}", "--no-pdf-header-footer"]
        subprocess.run([*command, source.as_uri()], check=True, capture_output=True, timeout=120)
        return target.read_bytes()


@cache
def by_libreoffice() -> bytes:
    """A tagged file with subset TrueType fonts and bookmarks."""
    office = shutil.which("libreoffice") or shutil.which("soffice")
    if office is None:
        pytest.skip("no LibreOffice here")
    with TemporaryDirectory() as folder:
        source = Path(folder, "nota.html")
        source.write_text(f"<html lang=nl><meta charset=utf-8><body>{HTML}", encoding="utf-8")
        options = (
            'pdf:writer_web_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},'
            '"ExportBookmarks":{"type":"boolean","value":"true"}}'
        )
        command = [office, f"-env:UserInstallation=file://{folder}/profile", "--headless"]
        command += ["--convert-to", options, "--outdir", folder, str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        return Path(folder, "nota.pdf").read_bytes()


PRODUCERS: dict[str, Callable[[], bytes]] = {
    "insert_text": by_insert_text,
    "story": by_story,
    "reportlab": by_reportlab,
    "by hand": by_hand,
    "chromium": by_chromium,
    "libreoffice": by_libreoffice,
}
