"""Public functions beyond the ministry: Europe, the Crown, supervisors, the forces, short forms."""

import pytest

from tests.decide.marked import judge
from woo_redact.rulebook import RuleBook

OPEN, SHUT, DOUBT = "OPENBAAR", "LAKKEN", "BEOORDELEN"

EUROPE_AND_HEADS_OF_STATE = [
    "Eurocommissaris «Brandsma» is bereid tot overleg.",
    "De Europese commissaris voor Energie, mevrouw «K. Brandsma», is bereid tot overleg.",
    "De Hoge Vertegenwoordiger «Kallio» deed een voorstel.",
    "De Hoge Vertegenwoordiger van de Unie voor buitenlandse zaken, «Mira Kallio», sprak.",
    "«Ursula Brandsma», voorzitter van de Europese Commissie, sprak.",
    "De voorzitter van de Europese Raad, «Pedro Costeira», sprak.",
    "Europarlementariër «Anja Hazeleger» (S&D) heeft vragen gesteld.",
    "Het lid van het Europees Parlement «Hazeleger» heeft vragen gesteld.",
    "De Franse president «Duval» en bondskanselier «Weiss» spraken elkaar.",
    "Voormalig president «Obana» kreeg een prijs.",
    "Koning «Willem-Arend» en koningin «Maxine» openden de brug.",
    "Prinses «Irena» opende de tentoonstelling.",
    "Z.M. Koning «Willem-Arend» opende het jaar.",
    "De premier van België, «Bert De Waver», was aanwezig.",
    "De secretaris-generaal van de NAVO, «M. Rutgers», sprak.",
    "Oud-premier «Van Achterberg» overleed in 2024.",
    "Minister van Buitenlandse Zaken «Sybrand Lavrin» van Rusland sprak.",
]

HIGH_OFFICE = [
    "De Commandant der Strijdkrachten, generaal «O. Eikels», sprak de Kamer toe.",
    "Commandant der Strijdkrachten «Onno Eikels» sprak.",
    "De Commandant Landstrijdkrachten, luitenant-generaal «J. Swillens», tekende.",
    "De president van De Nederlandsche Bank, de heer «K. Knoop», waarschuwt.",
    "DNB-president «Knoop» waarschuwt.",
    "De president van de Europese Centrale Bank, mevrouw «C. Lagaerde», waarschuwt.",
    "«Laura van Geest-Wit», bestuursvoorzitter van de AFM, sprak.",
    "De voorzitter van de Autoriteit Persoonsgegevens, «Aleid Wolfers», schrijft.",
    "AP-voorzitter «Wolfers» schrijft.",
    "De voorzitter van het bestuur van de ACM, «Martijn Snoep», schrijft.",
    "President «Pieter Duisenburg» van de Algemene Rekenkamer schrijft.",
    "De vice-president van de Raad van State, mr. «Th.C. de Graave», schrijft.",
    "«E. Knoop», lid van de Raad van State, schrijft.",
    "De thesaurier-generaal, «M. Hoogduin», is akkoord.",
    "De inspecteur-generaal van het Onderwijs, «A. Elsing», schrijft.",
    "De NCTV, «Pieter-Jaap Aalberts», waarschuwt.",
    "De Nationaal Coördinator Terrorismebestrijding en Veiligheid, «P.J. Aalberts», waarschuwt.",
    "De korpschef, «J. Knoope», schrijft.",
    "Hoofdofficier van justitie «Jansen» heeft besloten.",
    "Rechter «Jansen» deed uitspraak.",
    "De president van de rechtbank, mevrouw mr. «B. Jansen», heeft een plan gemaakt.",
    "De speciaal vertegenwoordiger, «C. Bigout», schreef.",
    "De Nationale ombudsman («R. van Zuilen») schrijft.",
]

NEAR_HOME = [
    "De commissaris van de Koning in Drenthe, «J. Klijn», opent het gebouw.",
    "De commissaris, de heer «Klijn», opent de vergadering van provinciale staten.",
    "CdK «Klijn» opent het gebouw.",
    "Dijkgraaf «H. Dullemond» opent het gemaal.",
    "Gedeputeerde staten, in de persoon van gedeputeerde «Hofstra», zijn akkoord.",
    "2014 - 2018 Bestuursadviseur van wethouder «Karin de Boersma» te Almelo.",
    "Assistent van wethouder «Karin de Boersma»",
    "Naam\tBelang\n«Jan Mulderij» (gedeputeerde)\tlandbouw",
    "«Jan Mulderij» (wethouder)\tgemeente Assen\taanwezig",
    "«Jan Mulderij»\tVVD\twethouder Financiën",
    "wethouder Financiën\t«Jan Mulderij»\taanwezig",
    "- «Jan Mulderij» (burgemeester Assen)\n- «Piet Zand» (dijkgraaf Rijnland)",
    "Statenlid «Zand» (BBB) vroeg hiernaar.",
    "Lijsttrekker «Pals» noemde het onjuist.",
    "Partijleider «Pals» van D66 noemde het onjuist.",
    "VVD-fractievoorzitter «Pals» noemde het onjuist.",
    "«Pals», fractievoorzitter van D66, noemde het onjuist.",
    "Voormalig wethouder «Zand» noemde het onjuist.",
    "«Zand», oud-burgemeester van Assen, noemde het onjuist.",
    "Functie\tNaam\tParaaf\tDatum\nThesaurier-generaal\t«M. Hoogduin»\tMH\t3-4",
    "Functie\tNaam\tParaaf\tDatum\nSG\t«M. Hoogduin»\tMH\t3-4",
    "Loco-burgemeester «Zand» was erbij.",
    "Bij de opening waren burgemeester «Zand» en wethouder «Pals» aanwezig.",
]

SHORT_FORMS = [
    "minister-president «Haverman» en de vicepremiers «Bruggink» en «Rovers»",
    "Ambtsbericht van de directeur-generaal van de AIVD, «E. Akkerhuis»",
    "Volgens CPB-directeur «Haaskamp» groeit de economie.",
    "AFM-bestuurder «Jos Heuvelhof» waarschuwt.",
    "plv. DG Milieu («Bakels») heeft het stuk geaccordeerd",
    "«Tineke Brons» | burgemeester van Assen | voorzitter",
    "min «Bruggink» wil dit morgen hebben",
    "Min «Bruggink» wil dit morgen hebben",
    "vraag van stas «Rovers»: kan dit ook eerder?",
    "Stas «Rovers» is akkoord.",
    "MP «Haverman» is akkoord.",
    "vz TK «Bosveld» heeft gebeld",
    "Kamervragen van «Bouma» (CU) en «Pals» (D66)",
    "Kamervragen van het lid «Bouma» over de jeugdzorg",
    "motie van het lid «Bouma»",
    "motie van de leden «Bouma» en «Pals»",
    "de motie «Bouma»/«Pals»",
    "amendement-«Bouma»",
    "Vragen van de leden «Bouma» en «Pals» (beiden PVV)",
    "TK-lid «Bouma» belde",
]

WITH_TITLE_BEFORE = [
    "Volgens minister «Van Haersolte» is dat zo.",
    "Dat zei staatssecretaris drs. «A. Rovers» (Jeugd).",
    "Staatssecretaris «Rovers» (Jeugd en Preventie) antwoordt.",
    "de minister (drs. «H. Drost») is akkoord.",
    "Aanwezig: minister «Van Haersolte», staatssecretaris «Rovers»",
    "Aanwezig: minister «Van Haersolte», «P. Smit» (verslag)",
    "Gesprek minister «Van Haersolte» met de sector",
    "Bezoek van minister «Van Haersolte» aan Assen",
    "De minister voor Natuur en Stikstof, mevrouw «Ch. van der Waal», antwoordt.",
    "Minister «Van Haersolte»:\nVoorzitter. Dank u wel.",
    "Ook demissionair minister «Van Haersolte» (LNV) was erbij.",
    "Aan minister «Van Haersolte»",
    "Nota aan staatssecretaris «Rovers»",
    "Namens minister «Van Haersolte» deel ik u mee dat het kan.",
    "De minister, «Van Haersolte», antwoordt.",
    "Toenmalig minister van LNV «Van Haersolte» schreef dit.",
    "Minister drs. «H. van Haersolte» (VWS) antwoordt.",
    "De minister «Van Haersolte» heeft geantwoord.",
    "Volgens de minister «Van Haersolte» heeft de sector gelijk.",
    "Kamervragen «Bouma» over de jeugdzorg",
]

MAYBE_PUBLIC = [
    "Morgen is het debat met «Bouma» en «Pals» in de Tweede Kamer.",
    "De commissaris, de heer «Klijn», was bij het overleg van de holding.",
    "Woordvoerder «Jansen» belt terug.",
]

NOT_PUBLIC = [
    "10 min «Jansen» over de voortgang",
    "Agenda: 15 min. «P. Jansen», 10 min. «K. Vis»",
    "Lid «Jansen» van de werkgroep",
    "«P. Jansen», bestuurder van een auto, reed door.",
    "De bestuurder van de auto, «P. Jansen», reed door.",
    "«P. Jansen» van de AP belde over het onderzoek.",
    "Contact bij DNB: «P. Jansen», toezichthouder",
    "«P. Jansen», beleidsmedewerker van de Raad van State, belde.",
    "De griffier van de Eerste Kamer sprak met «P. Jansen».",
    "Secretaris van de Onderzoeksraad voor Veiligheid, «P. Jansen»",
    "«P. Jansen», lid van de ondernemingsraad, sprak.",
    "De president van de studentenvereniging en «P. Jansen»",
    "Generaal pardon voor «P. Jansen»",
    "Brigadier «P. Jansen» maakte het proces-verbaal op.",
    "Verzoeker «P. Jansen» schreef de president van de Algemene Rekenkamer.",
    "Woonplaats van prinses Irena, buurvrouw van «P. Jansen»",
    "«P. Jansen» (Rekenkamer)",
    "Uitnodiging voor de Eurocommissaris via «P. Jansen»",
    "Debat tussen bewoners en «P. Jansen»",
    "Ik vroeg de burgemeester «Jansen» te bellen.",
    "Vraag de minister «Jansen» te helpen.",
    "Heeft de minister «Jansen» gebeld?",
    "Kabinet van de Commissaris van de Koning\nt.a.v. «P. Jansen»",
    "In de provinciale staten sprak de commissaris van politie, «P. Jansen».",
    "min of meer zoals «Jansen» zei",
    "De chauffeur van eurocommissaris Brandsma, «P. de Wit», belde.",
    "Adjudant van de Koning, majoor «P. de Wit», belde.",
    "De secretaris van de vice-president van de Raad van State, «P. de Wit», belde.",
    "Koning «Jansen», medewerker van de gemeente",
    "«P. de Wit», adviseur bij de Algemene Rekenkamer, belde.",
    "«P. de Wit» (medewerker fractie VVD) belde.",
    "de wethouder en «P. de Wit» spraken elkaar",
    "«P. de Wit», beleidsadviseur van gedeputeerde Hofstra, belde.",
    "Het team van de korpschef, «P. de Wit» en anderen, was er.",
    "Sergeant «P. de Wit» was gewond.",
    "«P. de Wit» (secretariaat minister)",
    "De sergeant-majoor «P. de Wit» was gewond.",
]


@pytest.mark.parametrize(
    "text",
    [
        *EUROPE_AND_HEADS_OF_STATE,
        *HIGH_OFFICE,
        *NEAR_HOME,
        *SHORT_FORMS,
        *WITH_TITLE_BEFORE,
    ],
)
def test_public_office_stays(text: str, rulebook: RuleBook) -> None:
    for proposal in judge(text, rulebook):
        if proposal.finding.text != "P. Smit":
            assert proposal.verdict == OPEN, (proposal.finding.text, proposal.rule)


@pytest.mark.parametrize("text", MAYBE_PUBLIC)
def test_a_hint_of_public_office_is_a_doubt(text: str, rulebook: RuleBook) -> None:
    for proposal in judge(text, rulebook):
        assert proposal.verdict == DOUBT, (proposal.finding.text, proposal.rule)


@pytest.mark.parametrize("text", NOT_PUBLIC)
def test_people_around_an_office_do_not_hold_it(text: str, rulebook: RuleBook) -> None:
    proposal = judge(text, rulebook)[0]
    assert proposal.verdict != OPEN, proposal.rule
