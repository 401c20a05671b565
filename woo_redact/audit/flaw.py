"""What an audit can find: a flaw of a kind, at a place."""

from dataclasses import dataclass, field

from woo_redact.model.document import Rect


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of flaw: what it is and what to do about it, in Dutch."""

    what: str
    advice: str


_AGAIN = "Haal het bestand offline en lak het origineel opnieuw, zodat de tekst weg is."
_CLEAN = "Maak het bestand opnieuw vanaf het origineel, zonder deze gegevens."

KINDS = {
    "tekst_onder_balk": Kind("leesbare tekst onder een balk", _AGAIN),
    "tekst_onder_vlak": Kind("leesbare tekst onder een wit vlak of een afbeelding", _AGAIN),
    "ocr_onder_balk": Kind("tekst van de scan onder een balk in het beeld", _AGAIN),
    "beeld_onder_balk": Kind("beeld onder een balk dat er nog helemaal is", _AGAIN),
    "lakmarkering": Kind("een lakmarkering die nooit is toegepast", _AGAIN),
    "onzichtbare_tekst": Kind("tekst die niemand ziet maar die er wel is", _CLEAN),
    "buiten_pagina": Kind("tekst buiten de rand van de pagina", _CLEAN),
    "opmerking": Kind("een opmerking of notitie", _CLEAN),
    "verborgen_veld": Kind("een formulierveld met een verborgen waarde", _CLEAN),
    "auteur": Kind("een naam in de eigenschappen van het document", _CLEAN),
    "bijlage": Kind("een bestand binnen het bestand", _CLEAN),
    "verborgen_laag": Kind("een laag die niet wordt getoond", _CLEAN),
    "adres_in_koppeling": Kind(
        "een e-mailadres of telefoonnummer in een koppeling of bladwijzer, dat niet op de "
        "pagina's staat",
        _CLEAN,
    ),
    "oudere_versie": Kind("een oudere versie van het document", _AGAIN),
    "los_object": Kind("tekst in een object waar niets naar verwijst", _AGAIN),
    "persoonsgegeven": Kind(
        "een persoonsgegeven dat leesbaar is gebleven",
        "Beoordeel of dit openbaar had mogen zijn; zo niet: haal het bestand offline en lak het.",
    ),
}
"""By name, gravest first."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong in a published file, without its text unless somebody asks."""

    kind: str
    """A key of KINDS."""
    page: int | None = None
    """From 1; None for what belongs to the file as a whole."""
    rect: Rect | None = None
    """Where on the page, in displayed points."""
    detail: str = ""
    """Which sort of it, in Dutch; never text of the document."""
    text: str = field(default="", repr=False)
    """What can be read there: personal data."""


@dataclass(frozen=True, slots=True)
class Audited:
    """What an audit saw of one file."""

    sha256: str
    pages: int
    flaws: tuple[Flaw, ...]
