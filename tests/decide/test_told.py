"""Office-holders told by a list and the words beside their names, by rows, and by who is present.

What the marks in each text want stands in tests/decide/marked.py.
"""

import pytest

from tests.decide.marked import check
from woo_redact.rulebook import RuleBook

BESIDE = [
    "vraag 3 (lid «+Kröger»)\t«-Thijs Oranje»\tgereed",
    "14-05-2018\tvragen «+Beckerman»",
    "Onderwerp: RE: spreektekst «+Franc Weerwind»",
    "belt Commissaris «+Sefcovic» vanmiddag",
    "«+Dijksma» had dit al eens beantwoord (ah-tk 20142015-318).",
    "«+Van Huffelen» tekende op 12-03-2021 voor akkoord.",
    "De minister is akkoord.\nAkkoord\n«+Stef Blok»",
    "De bewoners: lid «-Kröger» klaagt over de vragen van «-Bromet».",
    "De commissie bezwaarschriften: lid drs. «-P. Kröger»",
    "Commissaris «-J. de Wit» van de politie sprak met de Kamer.",
    "Op het lijstje van de Kamer: spreektekst «-Visser».",
    "De minister. Bezwaarmaker «-Stef Blok» klaagt.",
]
PARLIAMENT = [
    "Tweede Kamer. Vragen 1-3 (lid «+Zweers»), 4 (leden «+Moed» en «+Tolsma»)",
    "12-06\tdebataanvraag «+Zweers», steun van «+Van der Moed»",
    "Rapporteur «+Zweers» wil in maart stemmen in de ITRE-commissie.",
    "Rapporteur «-Zweers» schreef het verslag van de werkgroep.",
    "Kamerstuk\tIndieners\tDictum\n40\t«+Zweers» en «+Moed»\tnee\n43\t«+Tolsma» c.s.\tja",
    "Nr\tIndieners\tZienswijze\n1\t«-Zweers» en «-Moed»\tgeluid",
]
ROWS = [
    '"«-Zweers»";"Ko";"";"09:03"\n"«+Boukje van der Moed»";"wethouder Ommen";"";"09:04"',
    "naam;functie;gemeente\n«+J. Zweers»;burgemeester;Assen\n«-K. Moed»;beleidsmedewerker;Assen",
    "3. toets WJZ\t«-D. Zweers»\t04-06\n4. bewindspersoon\t«+M. Moed»\t05-06",
    "Advies burgemeester: «+V. Zweers»",
    "Advies teamleider: «-V. Zweers»",
    "Counterpart: «+Alan Zweers», Secretary General CoE",
    "«+J. Zweers», wethouder «+Ommen», en «-K. Moed», beleidsmedewerker",
    "Mr. «+K. Zweers», voorzitter (oud-wethouder)",
    "Mr. «?K. Zweers», voorzitter (jurist)",
    "ISO\t«+Demi Zweers» (voorzitter)",
    "Gemeld bij: korpsleiding («+Janny Zweers»)",
]
COURTS = [
    "Het hof onder voorzitterschap van mr. «+J. Zweers» heeft beslist.",
    "De rechtbank Assen, voorgezeten door mr. «+K. Moed», sprak «-D. Zweers» vrij.",
]
PRESENT = [
    "Veiligheidsberaad\n«+H. Zweers» (Gelderland-Zuid)\tx\n«+F. Moed» (Twente)\n«-O. Tol» (bureau)",
    "Overleg directeuren\n«-J. Zweers» (Twente)\tx",
    "Veiligheidsberaad\n«+F. Moed» (Twente)\nAmbtelijk:\n«-O. Tol» (Twente)",
]
WORKS = [
    "Lees het rapport van «+Jaco Zweers» (SCP) over werk.",
    "Lees de studie van «+A. Moed» e.a. (Universiteit Twente).",
    "Het rekenmodel van «-Sanne Vos» (CPB) en de notitie van «-K. Moed» (FEZ).",
    "dinsdag\t19.30\topening «+Jan van Riebeeck» wijkfeest",
]


@pytest.mark.parametrize("text", [*BESIDE, *PARLIAMENT, *ROWS, *COURTS, *PRESENT, *WORKS])
def test_told(text: str, rulebook: RuleBook) -> None:
    check(text, rulebook)
