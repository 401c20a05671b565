"""Staff bulletin in two columns, with names hyphenated and columns side by side."""

import io

from reportlab.lib.pagesizes import A4
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from .by_reportlab import STYLES, flow, register_fonts, style
from .gold import Sample, keep, mail, redact, review
from .numbers import Numbers
from .paper import h, p

NAME = "bulletin-twee-kolommen"
COLOPHON = (
    "Colofon. Waterpas verschijnt tien keer per jaar. Oplage: 900.",
    "Redactie: Ingrid Manders, O. (Olu) Adeyemi en stagiair Thijmen Broersma.",
    "Kopij vóór 20 september naar waterpas@minienw.nl. Foto's: Mediatheek Rijksoverheid.",
)


def make() -> Sample:
    """Return the bulletin with its gold entries."""
    n = Numbers(NAME)
    mobile = n.mobile()
    blocks = (
        h("Nieuwe gezichten"),
        p("""Op 1 september is <b>Mehmet Ali Korkmaz</b> begonnen als strategisch adviseur bij de
        directie Water en Bodem. Mehmet komt van het waterschap Rijn en IJssel en werkte daar aan
        dijkversterking. Zijn bureau staat op de zevende verdieping, naast dat van Willemijn
        's-Gravezande-Kuyper."""),
        p("""Bij het secretariaat is <b>Joyce Pengel</b> teruggekeerd van zwangerschapsverlof. Zij
        neemt de agenda van de plaatsvervangend directeur, Robert Jan Oosterveen, weer over van
        Iris."""),
        h("Afscheid"),
        p("""Na 41 dienstjaren neemt Gerrit-Jan Wolthuis afscheid. Wie Gerrit-Jan kent, weet dat hij
        geen toespraken wil. Er is wel koffie, op donderdag 25 september om 15.00 uur in de
        kantine van Rijnstraat 8. Bijdragen voor het cadeau kunnen tot die tijd naar Fenna de
        Vries-Boersma."""),
        h("Werkbezoek minister"),
        p("""Minister De Roy van Zuydewijn bezocht op 3 september de Afsluitdijk. Zij sprak er met
        gedeputeerde H. Wiersma-Boonstra en met aannemers van het consortium Levvel. Het bezoek
        was voorbereid door Jip van Oorschot-Amrani. De foto's zijn te vinden op het intranet."""),
        h("Vraag en antwoord: declareren"),
        p("""Sinds juni loopt het declareren van reiskosten via het portaal van P-Direkt. Bij vragen
        belt u 088 275 00 00. Werkt het portaal niet, dan helpt functioneel beheerder Kevin Tahitu
        u verder (k.tahitu@minienw.nl)."""),
        h("Cursus helder schrijven"),
        p("""In november start een nieuwe reeks van vier ochtenden. De trainer is Liesbeth
        Quispel-Dandel van het bureau Taalkade. Zij gaf de cursus eerder bij de ILT en bij het
        KNMI. Er is plaats voor twaalf deelnemers. Overleg met uw leidinggevende en meld u aan
        vóór 10 oktober. Wie eerder op de wachtlijst stond, heeft voorrang; dat geldt onder meer
        voor de hele afdeling Drinkwater."""),
        h("Bedrijfshulpverlening"),
        p(
            f"""Het team zoekt twee nieuwe bhv'ers. Aanmelden kan bij hoofd bhv Sandra
        Kruiswijk, """
            f"""{mobile}, of via bhv@minienw.nl. De cursus is op 6 en 7 oktober. In
        noodgevallen belt u altijd 112 of het interne nummer 4444."""
        ),
        h("Uit de ondernemingsraad"),
        p("""De OR heeft ingestemd met het hybride werken. Voorzitter Bas Terpstra-el Khattabi
        bedankt iedereen die de enquête heeft ingevuld: 1.204 collega's deden mee. De volgende
        overlegvergadering met secretaris-generaal L. Amsinck is op 14 oktober."""),
    )
    register_fonts()
    buffer = io.BytesIO()
    document = BaseDocTemplate(buffer, pagesize=A4, invariant=1, title="Bulletin", lang="nl-NL")
    low, height = A4[1] - 570, 470
    frames = [Frame(x, low, 225, height, 0, 0, 0, 0) for x in (60, 310)]

    def top(canvas: object, _: object) -> None:
        canvas.setFont("Vera-B", 20)  # type: ignore[attr-defined]
        canvas.drawString(60, A4[1] - 68, "Waterpas")  # type: ignore[attr-defined]
        canvas.setFont("Vera", 9)  # type: ignore[attr-defined]
        line = "Bulletin voor medewerkers van DG Water en Bodem, nr. 7, september 2025"
        canvas.drawString(180, A4[1] - 68, line)  # type: ignore[attr-defined]
        canvas.rect(60, 180, 475, 62)  # type: ignore[attr-defined]
        for i, foot in enumerate(COLOPHON):
            canvas.drawString(70, 225 - 14 * i, foot)  # type: ignore[attr-defined]

    document.addPageTemplates([PageTemplate("columns", frames, onPage=top)])
    justified = style(9, 12, spaceAfter=6, alignment=4)
    story: list[Flowable] = [
        Paragraph(b.text, justified if b.kind == "p" else STYLES["h1"])
        if b.kind != "table"
        else flow(b)
        for b in blocks
    ]
    document.build(story)
    entries = (
        *redact(
            "Mehmet Ali Korkmaz",
            "Mehmet",
            "Willemijn 's-Gravezande-Kuyper",
            "Joyce Pengel",
            "Iris",
            "Gerrit-Jan Wolthuis",
            "Gerrit-Jan",
            "Fenna de Vries-Boersma",
            "Jip van Oorschot-Amrani",
            "Kevin Tahitu",
            "Sandra Kruiswijk",
            "Ingrid Manders",
            "O. (Olu) Adeyemi",
            "Thijmen Broersma",
            note="medewerker",
        ),
        *redact("Liesbeth Quispel-Dandel", note="trainer van buiten"),
        *review("Bas Terpstra-el Khattabi", note="voorzitter ondernemingsraad"),
        *review("Robert Jan Oosterveen", note="plaatsvervangend directeur"),
        *redact(mobile, kind="telefoon", note="mobiel nummer"),
        *mail("k.tahitu@minienw.nl", "medewerker"),
        *keep("De Roy van Zuydewijn", kind="naam", note="minister"),
        *keep("H. Wiersma-Boonstra", kind="naam", note="gedeputeerde"),
        *keep("L. Amsinck", kind="naam", note="secretaris-generaal"),
        *keep(
            "Levvel",
            "Taalkade",
            "KNMI",
            "afdeling Drinkwater",
            "P-Direkt",
            "waterschap Rijn en IJssel",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("088 275 00 00", "112", "4444", kind="telefoon", note="algemeen nummer"),
        *keep("bhv@minienw.nl", "waterpas@minienw.nl", kind="email", note="functionele mailbox"),
        *keep("Rijnstraat 8", kind="adres", note="adres van een organisatie"),
        *keep("25 september", "1.204", kind="datum of aantal", note="geen persoonsgegeven"),
    )
    return Sample(NAME, "woo-verzoek", "twee kolommen", "ReportLab", buffer.getvalue(), entries)
