"""Report in which nothing has to be redacted, full of names that are labels."""

from . import by_story
from .gold import Sample, keep
from .paper import Paper, h, li, p, s, table

NAME = "rapport-ruimte-voor-dementie"


def make() -> Sample:
    """Return the report with its gold entries: only things to keep."""
    body = (
        p("<i>Rapport, juni 2025. Uitgegeven door het Planbureau voor Wonen en Zorg, Den Haag</i>"),
        h("Samenvatting"),
        p("""Het aantal mensen met dementie groeit tot 2040 naar ruim een half miljoen. De
        meesten van hen blijven thuis wonen. Dit rapport beschrijft wat dat vraagt van
        woningen, wijken en zorgaanbieders. De ziekte van Alzheimer is de meest voorkomende
        vorm; daarna volgen vasculaire dementie en de ziekte van Parkinson met dementie. In
        het rapport staan geen gegevens over afzonderlijke personen."""),
        h("1. Achtergrond"),
        p("""Na de kredietcrisis wees de commissie-De Wit op het gebrek aan toezicht bij
        grote vastgoedbeleggers. De commissie-Bos adviseerde later over de kwaliteit van
        bevolkingsonderzoek. Voor de ouderenzorg waren vooral de Wet langdurige zorg en het
        programma Waardigheid en Trots van belang (Kamerstuk II, 2014/15, 31 765, nr. 124). De wet
        van Engel voorspelt dat huishoudens bij een stijgend inkomen een kleiner deel aan voeding
        besteden; voor wonen geldt dat niet."""),
        h("2. Onderzochte locaties"),
        p("""Wij vergeleken zes locaties. De keuze is gemaakt op bouwjaar en grootte."""),
        table(
            ("Locatie", "Plaats", "Plaatsen", "Bouwjaar"),
            ("Woonzorgcentrum Koningin Wilhelmina", "Assen", "112", "1974"),
            ("Dr. Sarphatihuis", "Amsterdam", "196", "1782"),
            ("Johan de Witthof", "Dordrecht", "64", "2016"),
            ("Hof van Batenstein", "Vianen", "88", "2009"),
            ("Huize Sint Jozef", "Venlo", "143", "1961"),
            ("De Goede Herder", "Goes", "51", "1999"),
            widths=(190, 90, 60, 60),
        ),
        p("""In Dordrecht ligt het gebouw aan de Johan de Wittstraat, tegenover het park. De
        boer die het naastgelegen land pacht, stelt een pad beschikbaar. In Amsterdam werkt de
        instelling samen met het Antoni van Leeuwenhoek en het Amsterdam UMC; in Venlo met het
        Elkerliek ziekenhuis. Bestelnummer van dit rapport: 111222333."""),
        h("3. Uitkomsten"),
        *li(
            "Bewoners van kleinschalige locaties bewegen gemiddeld 38 minuten per dag meer.",
            "Een herkenbare route naar buiten verlaagt het gebruik van rustgevende middelen met 14 "
            "procent.",
            "De kosten per plaats lopen uiteen van 61.200 tot 84.950 euro per jaar "
            "(prijspeil 2024).",
            "De norm NEN 9120 over toegankelijkheid is bij drie van de zes locaties gehaald.",
        ),
        s("Wat opvalt"),
        p("""Nieuwbouw scoort niet altijd beter dan een oud gebouw. De brede gangen uit de jaren
        zestig blijken geschikt voor wie veel loopt. Ook het model van De Hogeweyk, dat
        internationaal aandacht trok, laat zich goed inpassen in bestaande wijken."""),
        h("4. Aanbevelingen"),
        *li(
            "Laat gemeenten bij elke wijkvernieuwing een looproute van 400 meter opnemen.",
            "Neem dementievriendelijk bouwen op in het Besluit bouwwerken leefomgeving.",
            "Zet de subsidie van het ministerie van VWS voort tot en met 2030.",
        ),
        h("Literatuur"),
        p("""Aalbers, M.B. en R. Schuttevaer (2019). <i>Wonen met een haperend geheugen.</i>
        Assen: Van Gorcum."""),
        p("""Kitwood, T. (1997). <i>Dementia reconsidered: the person comes first.</i>
        Buckingham: Open University Press. ISBN 0-335-19855-4."""),
        p("""Overduin, P., J.C. van der Meulen en H. Özdemir (2022). Looproutes rond verpleeghuizen.
        <i>Tijdschrift voor Gerontologie en Geriatrie</i> 53, nr. 2, p. 41-57."""),
        h("Over deze uitgave"),
        p("""Vragen over dit rapport kunt u stellen via info@planbureauwonenzorg.example of
        telefonisch via 088 123 45 00. Bezoekadres: Bezuidenhoutseweg 30, 2594 AV Den Haag.
        KvK 27381144."""),
    )
    note = "niets in dit document wordt gelakt"
    entries = (
        *keep(
            "commissie-De Wit",
            "commissie-Bos",
            "ziekte van Alzheimer",
            "ziekte van Parkinson",
            "wet van Engel",
            kind="naam",
            note="eponiem",
        ),
        *keep(
            "Aalbers, M.B. en R. Schuttevaer",
            "Kitwood, T.",
            "Overduin, P., J.C. van der Meulen en H. \u00d6zdemir",
            kind="naam",
            note="auteur van openbare literatuur",
        ),
        *keep(
            "Koningin Wilhelmina",
            "Dr. Sarphatihuis",
            "Johan de Witthof",
            "Huize Sint Jozef",
            "Hof van Batenstein",
            "Antoni van Leeuwenhoek",
            "Elkerliek ziekenhuis",
            "Van Gorcum",
            "Planbureau voor Wonen en Zorg",
            "De Hogeweyk",
            kind="organisatie",
            note="instelling, soms naar een persoon genoemd",
        ),
        *keep("Johan de Wittstraat", "Bezuidenhoutseweg 30", "2594 AV", kind="adres", note=note),
        *keep(
            "111222333",
            "27381144",
            "0-335-19855-4",
            kind="nummer",
            note="bestel-, KvK- of ISBN-nummer",
        ),
        *keep("088 123 45 00", kind="telefoon", note="algemeen nummer"),
        *keep("info@planbureauwonenzorg.example", kind="email", note="functionele mailbox"),
        *keep("Kamerstuk II, 2014/15, 31 765, nr. 124", kind="kamerstuk", note="vindplaats"),
        *keep("61.200", "84.950", "NEN 9120", kind="bedrag of norm", note=note),
    )
    pdf = by_story.render(Paper("", (), "Ruimte voor dementie", body))
    return Sample(
        NAME, "woo-verzoek", "rapport zonder iets te lakken", "PyMuPDF Story", pdf, entries
    )
