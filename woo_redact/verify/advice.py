"""Say in Dutch how each check looks, and what a lawyer can do about each problem."""

HOW = {
    "certificaat": "De bestanden, aantallen en uitslagen in het certificaat zijn nagerekend.",
    "leesbaar": "Twee programma’s openen het bestand zonder gebreken; aantal, maat en stand van de "
    "pagina’s zijn die van het origineel.",
    "onder de balken": "Onder elke balk staat geen letter, vorm of beeld meer; de balk is dekkend, "
    "in elke stand van lagen.",
    "nergens": "Wat gelakt is, is gezocht in alle tekst, objecten, namen, metadata, koppelingen, "
    "bladwijzers, bijlagen, oudere versies en ruwe bytes, in elke schrijfwijze.",
    "ook niet in beeld": "Afbeeldingen, getekende vormen, gescande pagina’s en van elk lettertype "
    "een regel zijn als beeld gelezen.",
    "de rest ongemoeid": "Elk teken buiten de balken staat er nog, op dezelfde plaats; de "
    "beeldpunten daar zijn gelijk.",
    "geen verborgen inhoud": "Er zijn geen bijlagen, notities, scripts, formulieren, "
    "auteursgegevens, verborgen lagen, oudere versies of onzichtbare woorden.",
}
"""How each check looks."""

_ANEW = "Lak opnieuw vanaf het origineel en sla het resultaat op als nieuw bestand."
_CLEAN = (
    "Laat deze gegevens weg: in Adobe Acrobat met ‘Verborgen informatie verwijderen’, in andere "
    "programma’s door de documenteigenschappen te wissen. Sla daarna op als nieuw bestand."
)
_APPLY = (
    "De tekst is afgedekt, niet verwijderd: wie hem selecteert of kopieert kan hem lezen. Gebruik "
    "de lakfunctie en pas de lakking ook toe (in Adobe Acrobat: ‘Toepassen’)."
)
_WORDS = (
    ("staat nog tekst", _APPLY),
    ("schemert", "De balk dekt niet. Lak deze plaats opnieuw met een dekkende kleur."),
    ("vectorvormen", "Onder de balk staan nog letters als tekening. Verwijder die vormen."),
    ("afbeelding is niet leeg", "Wis het beeld onder de balk zelf; een vlak erop is niet genoeg."),
    ("afbeelding niet leeg", "Wis het beeld onder de balk zelf; een vlak erop is niet genoeg."),
    ("doorschijnend", "Teken de balk dekkend en als deel van de pagina, niet in een laag."),
    ("aantekening", _APPLY),
    ("overdruk", "Zet overdruk uit voor de balken en sla opnieuw op."),
    ("lagen", "Voeg de lagen samen tot één pagina voordat u lakt."),
    ("leesbaar op pagina", "Dezelfde tekst staat nog op deze pagina: lak haar ook daar."),
    ("in de inhoud van", _ANEW),
    ("metadata", _CLEAN),
    ("titel of bladwijzer", _CLEAN),
    ("koppeling", "Verwijder de koppeling of verander haar adres."),
    ("schermlezers", "Verwijder de vervangende tekst (tags) bij deze plaats."),
    ("formulier", "Maak het formulier plat voordat u lakt."),
    ("annotatie", "Verwijder notities en markeringen voordat u lakt."),
    ("bijlage", "Haal de bijlagen uit het bestand."),
    ("ruwe bytes", _ANEW),
    ("oude of losse versie", _ANEW),
    ("oudere versies", _ANEW),
    ("plaatje", "Publiceer geen pagina’s als plaatje: lak in de tekst zelf, dan blijft de pagina "
     "doorzoekbaar en voor te lezen."),
    ("taalgegevens", "Installeer de Nederlandse taalgegevens van Tesseract en controleer opnieuw."),
    ("in een afbeelding of tekening", "Lak ook de afbeelding of tekening op deze pagina."),
    ("lettertype laten iets anders zien", "Laat iemand deze pagina met het oog lezen: de tekst in "
     "het bestand is niet wat er staat. Scan de pagina of lak haar als beeld."),
    ("niet worden afgemaakt", "Het bestand is te beschadigd om te controleren. " + _ANEW),
)  # fmt: skip
_CHECKS = {
    "certificaat": "Zoek het bestand waar het certificaat bij hoort, of lak opnieuw.",
    "leesbaar": "Het bestand is beschadigd of veranderd. " + _ANEW,
    "onder de balken": _APPLY,
    "nergens": _ANEW,
    "ook niet in beeld": "Laat iemand deze pagina met het oog lezen en lak wat daar nog staat.",
    "de rest ongemoeid": "Vergelijk deze pagina met het origineel: hier is meer weg of "
    "veranderd dan wat gelakt is. Lak de pagina opnieuw.",
    "geen verborgen inhoud": _CLEAN,
}


def advice(check: str, problem: str) -> str:
    """Return what can be done about a problem of a check."""
    return next((told for words, told in _WORDS if words in problem), _CHECKS.get(check, _ANEW))
