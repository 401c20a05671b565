"""Memo with personal data outside the page text.

Author in the properties and the XMP, an attachment, a sticky note, a highlight with a reply text,
and an earlier revision that still holds a removed page.
"""

import io
import tempfile
from pathlib import Path

import pikepdf
import pymupdf

from . import by_reportlab
from .gold import Sample, keep, redact, review
from .numbers import Numbers
from .paper import Paper, h, li, p

NAME = "memo-met-resten"
_STAMP = "D:20260216100000Z"


def _with_attachment(pdf: bytes, author: str, content: str) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.docinfo["/Author"] = author
        document.docinfo["/Manager"] = "Annemarie Koelewijn"
        with document.open_metadata(set_pikepdf_as_editor=False) as xmp:
            xmp["dc:creator"] = [author]
            xmp["dc:title"] = "Memo inkoop tolkdiensten"
        document.attachments["planning.csv"] = pikepdf.AttachedFileSpec(
            document,
            content.encode(),
            filename="planning.csv",
            mime_type="text/csv",
            creation_date=_STAMP,
            mod_date=_STAMP,
        )
        target = io.BytesIO()
        document.save(
            target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable
        )
        return target.getvalue()


def _with_second_revision(pdf: bytes, note: str, noter: str) -> bytes:
    """Drop page 2 and add notes as an incremental update: the first revision stays in the file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "memo.pdf"
        path.write_bytes(pdf)
        with pymupdf.open(path) as document:
            document.delete_page(1)
            page = document[0]
            sticky = page.add_text_annot((548, 60), note)
            hits = page.search_for("drie inschrijvers")
            mark = page.add_highlight_annot(hits)
            for annotation in (sticky, mark):
                annotation.set_info(title=noter, content=note, creationDate=_STAMP, modDate=_STAMP)
                annotation.update()
            document.save(
                path, incremental=True, encryption=pymupdf.PDF_ENCRYPT_KEEP, no_new_id=True
            )
        return path.read_bytes()


def make() -> Sample:
    """Return the memo with its gold entries and what hides outside the page text."""
    n = Numbers(NAME)
    mobile = n.mobile()
    author, noter = "Gijsbrecht Tuinier", "Nadia Oulad-Bouhlal"
    body = (
        p(
            "<b>Aan:</b> directie Inkoop<br/><b>Van:</b> C. Vermaat-Bilgin<br/>"
            "<b>Datum:</b> 16 februari 2026<br/><b>Kenmerk:</b> INK/2026/0417"
        ),
        h("1. Stand van zaken"),
        p("""De aanbesteding van tolkdiensten voor COA, IND en Raad voor de Kinderbescherming
        sloot op 30 januari. Er zijn drie inschrijvers, die alle drie aan de minimumeisen
        voldoen. De beoordelingscommissie bestaat uit Hugo van Amerongen-Baldé, S.
        Ghebremedhin en twee leden van de Raad voor Rechtsbijstand."""),
        h("2. Aandachtspunten"),
        *li(
            "Het lid Wijnstekers (GvN) heeft schriftelijke vragen gesteld over tarieven "
            "(2026Z02205).",
            "De huidige overeenkomst met Taalbrug B.V. loopt af op 30 juni 2026.",
            "De staatssecretaris van Justitie en Veiligheid wil vóór april een besluit.",
        ),
        h("3. Vervolg"),
        p(f"""De gunning is gepland op 20 maart. Vragen over de planning kunnen naar Hugo,
        {mobile}, of naar inkoop-tolken@minjenv.nl. De directeur Inkoop, mr. E. Romeijnders,
        tekent de gunningsbeslissing."""),
    )
    second = f"Interne aantekening: {noter} twijfelt aan de onafhankelijkheid van S. Ghebremedhin."
    base = by_reportlab.render(Paper("Memo", (), "Inkoop tolkdiensten", body))
    with pymupdf.open("pdf", base) as document:
        page = document.new_page(width=595.2, height=841.8)
        page.insert_text((79, 90), second, fontsize=9)
        two_pages = bytes(document.tobytes(garbage=3, no_new_id=True))
    csv = f"taak;wie;mobiel\nbeoordelen;{author};{mobile}\nverslag;{noter};{n.mobile()}\n"
    pdf = _with_second_revision(
        _with_attachment(two_pages, author, csv), f"{noter}: klopt dit, Gijsbrecht?", noter
    )
    entries = (
        *redact(
            "C. Vermaat-Bilgin",
            "Hugo van Amerongen-Bald\u00e9",
            "Hugo",
            "S. Ghebremedhin",
            note="ambtenaar",
        ),
        *redact(mobile, kind="telefoon", note="mobiel nummer"),
        *review("E. Romeijnders", note="directeur"),
        *keep("Wijnstekers", kind="naam", note="Tweede Kamerlid"),
        *keep(
            "COA",
            "IND",
            "Raad voor de Kinderbescherming",
            "Raad voor Rechtsbijstand",
            "Taalbrug B.V.",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("staatssecretaris van Justitie en Veiligheid", kind="functie", note="bewindspersoon"),
        *keep("inkoop-tolken@minjenv.nl", kind="email", note="functionele mailbox"),
        *keep("INK/2026/0417", "2026Z02205", kind="kenmerk", note="kenmerk"),
        *keep("16 februari 2026", "30 juni 2026", kind="datum", note="geen persoonsgegeven"),
    )
    hidden = (
        {
            "where": "auteur in de documenteigenschappen, XMP en bijlage planning.csv",
            "text": author,
        },
        {"where": "veld Manager in de documenteigenschappen", "text": "Annemarie Koelewijn"},
        {"where": "notitie, markering, bijlage en verwijderde bladzijde", "text": noter},
        {"where": "bladzijde 2 van de eerste revisie", "text": "Interne aantekening"},
    )
    return Sample(
        NAME,
        "beslisnota",
        "memo met resten buiten de tekst",
        "ReportLab, bewerkt",
        pdf,
        entries,
        hidden=hidden,
    )
