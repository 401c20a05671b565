"""E-mail thread printed to PDF by Chromium, newest message on top."""

import io

import pikepdf

from . import programs
from .gold import Sample, keep, mail, redact, review
from .numbers import Numbers

NAME = "mailwisseling-zorgpas"

_STYLE = """
@page {size: A4; margin: 20mm 18mm;}
body {font-family: Carlito, Calibri, sans-serif; font-size: 11pt; line-height: 1.25;}
table {border-collapse: collapse; margin: 0 0 10pt 0;}
td {vertical-align: top; padding: 0 10pt 1pt 0;}
td:first-child {font-weight: bold; width: 62pt;}
hr {border: 0; border-top: 1pt solid #b5c4df; margin: 16pt 0 8pt 0;}
.sig {color: #1f3864; font-size: 10pt;} .small {color: #666; font-size: 8.5pt;}
h1 {font-size: 13pt; margin: 0 0 6pt 0; border-bottom: 2pt solid #000; padding-bottom: 3pt;}
"""


def _message(fields: dict[str, str], *paragraphs: str) -> str:
    rows = "".join(f"<tr><td>{k}:</td><td>{v}</td></tr>" for k, v in fields.items())
    return f"<table>{rows}</table>" + "".join(f"<p>{x}</p>" for x in paragraphs)


def make() -> Sample:
    """Return the thread with its gold entries."""
    n = Numbers(NAME)
    m_ward, m_fatima, m_extern = n.mobile("06 {}"), n.mobile("+31 (0)6 {} {} {} {}"), n.mobile()
    subject = "RE: zorgpas pilot - reactie van een deelnemer"
    first = _message(
        {
            "Van": "Tjon A Kwie, Ward (W.M.) &lt;w.tjonakwie@minvws.nl&gt;",
            "Verzonden": "donderdag 12 maart 2026 16:42",
            "Aan": "El Haddaoui, F. (Fatima) &lt;f.el.haddaoui@minvws.nl&gt;",
            "CC": "_Dienstpostbus PDC Zorgpas &lt;zorgpas@minvws.nl&gt;; Groen in 't Wout, "
            "P. (Pieter-Jan) &lt;pj.groenintwout@minvws.nl&gt;",
            "Onderwerp": subject,
            "Bijlagen": "zorgpas_QenA_v3.docx",
        },
        "Ha Fatima,",
        "Dank voor het uitzoeken! Ik heb de minister vanochtend kort bijgepraat. Minister Van "
        "Haersolte wil dat de deelnemer deze week nog antwoord krijgt. Pieter-Jan, kun jij samen "
        "met Szymon van de leverancier nagaan of de gegevens echt zijn gewist? Het gaat om de "
        "vier&shy;honderd&shy;twaalf pasjes uit de eerste partij. Graag ook de DPO (SG-tafel van "
        "maandag) meenemen, dan kan SG Terlouw daar in zijn overleg met de DG's op terugkomen.",
        "Ik ben morgen thuis aan het werk; bel me gerust.",
        "Groet,<br>Ward",
        '<span class="sig">drs. W.M. Tjon A Kwie<br>Coördinerend beleidsmedewerker<br>'
        "Ministerie van Volksgezondheid, Welzijn en Sport | Directie Patiënt en Zorgordening<br>"
        f"Parnassusplein 5 | 2511 VX Den Haag | M {m_ward} | www.rijksoverheid.nl</span>",
    )
    second = _message(
        {
            "Van": "El Haddaoui, F. (Fatima) &lt;f.el.haddaoui@minvws.nl&gt;",
            "Verzonden": "donderdag 12 maart 2026 11:05",
            "Aan": "Tjon A Kwie, Ward (W.M.) &lt;w.tjonakwie@minvws.nl&gt;",
            "Onderwerp": subject,
        },
        "Hoi Ward,",
        "Ik heb mevrouw De Graaf-Achahbar gesproken. Zij is erg geschrokken van de brief die per "
        "ongeluk aan haar oude adres (Lindegracht 88-3, Hoorn) is gestuurd. Haar ex weet nu dat ze "
        "in behandeling is bij een ggz-instelling voor een eetstoornis. Ze wil weten wie haar "
        "gegevens heeft ingezien en overweegt een klacht bij de AP.",
        f"Volgens de leverancier, Karwei IT B.V., heeft alleen Szymon Dąbrowski ({m_extern}, "
        "szymon.dabrowski@karwei-it.example) bij de bestanden gekund. Hij stuurde vanochtend het "
        "logbestand; daarin staat één keer een ander adres, 145.21.8.203. Dat moeten we nog "
        "uitzoeken.",
        "Praten we hier vanmiddag over verder? De link voor Webex staat in de agenda.",
        "Fatima",
        f'<span class="sig">Fatima El Haddaoui | M {m_fatima} | werkdagen ma-di-do</span>',
    )
    third = _message(
        {
            "Van": "anouk_degraaf@postvak.example",
            "Verzonden": "woensdag 11 maart 2026 23:18",
            "Aan": "zorgpas@minvws.nl",
            "Onderwerp": "zorgpas pilot - reactie van een deelnemer",
        },
        "Beste mensen van de zorgpas,",
        "Mijn brief is naar het verkeerde adres gegaan. Ik had de verhuizing in januari al "
        "doorgegeven aan jullie en aan mijn zorgverzekeraar (Zilveren Hart). Wat gaan jullie "
        "hieraan doen?? En wie betaalt mijn kosten?",
        "Anouk de Graaf-Achahbar<br>deelnemer 0231-B",
        '<span class="small">Verzonden vanaf mijn telefoon</span>',
    )
    html = (
        '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>'
        f"Bericht</title><style>{_STYLE}</style></head><body>"
        f"<h1>Tjon A Kwie, Ward (W.M.)</h1>{first}<hr>{second}<hr>{third}</body></html>"
    )
    pdf = _dated(programs.chromium(html))
    entries = (
        *redact(
            "Tjon A Kwie, Ward (W.M.)",
            "W.M. Tjon A Kwie",
            "Ward",
            "El Haddaoui, F. (Fatima)",
            "Fatima El Haddaoui",
            "Fatima",
            "Groen in 't Wout, P. (Pieter-Jan)",
            "Pieter-Jan",
            note="ambtenaar",
        ),
        *redact("De Graaf-Achahbar", "Anouk de Graaf-Achahbar", note="burger"),
        *redact("Szymon D\u0105browski", note="medewerker leverancier"),
        *redact("Szymon", note="medewerker leverancier, voornaam"),
        *redact(m_ward, m_fatima, m_extern, kind="telefoon", note="mobiel nummer"),
        *redact("w.tjonakwie", "f.el.haddaoui", "pj.groenintwout", kind="email", note="ambtenaar"),
        *mail("szymon.dabrowski@karwei-it.example", "medewerker leverancier"),
        *mail("anouk_degraaf@postvak.example", "burger"),
        *redact("Lindegracht 88-3", kind="adres", note="oud woonadres van een burger"),
        *review(
            "eetstoornis", kind="gezondheid", ground="5.1.1d", note="gezondheid van een burger"
        ),
        *review("145.21.8.203", kind="ip-adres", note="IP-adres"),
        *keep(
            "zorgpas@minvws.nl", "@minvws.nl", kind="email", note="functionele mailbox of domein"
        ),
        *keep("Van Haersolte", kind="naam", note="minister"),
        *keep("Terlouw", kind="naam", note="secretaris-generaal"),
        *keep("Karwei IT B.V.", "Zilveren Hart", kind="organisatie", note="organisatie"),
        *keep(
            "Co\u00f6rdinerend beleidsmedewerker", kind="functie", note="functie naast gelakte naam"
        ),
        *keep("Parnassusplein 5", "2511 VX", kind="adres", note="adres van een organisatie"),
        *keep(
            "donderdag 12 maart 2026 16:42",
            "0231-B",
            kind="datum of nummer",
            note="geen persoonsgegeven",
        ),
    )
    return Sample(
        NAME,
        "woo-verzoek",
        "e-mailwisseling",
        "Chromium (Skia/PDF)",
        pdf,
        entries,
        ordinary=frozenset({"groen"}),
    )


def _dated(pdf: bytes) -> bytes:
    """Return the PDF with a fixed date, so that only a new Chromium changes the file."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for key in ("/CreationDate", "/ModDate"):
            document.docinfo[key] = "D:20260312170000+00'00'"
        target = io.BytesIO()
        document.save(target, deterministic_id=True)
        return target.getvalue()
