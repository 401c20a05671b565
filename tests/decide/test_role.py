"""Whose name it is: the role follows from the words around it, never from the name."""

import pytest

from tests.decide.marked import judge
from woo_redact.rulebook import RuleBook

OPEN, SHUT, DOUBT = "OPENBAAR", "LAKKEN", "BEOORDELEN"

PUBLIC: dict[str | None, list[str]] = {
    "bewindspersoon": [
        "Dat schreef minister «Veldkamp» aan de Kamer.",
        "Dat schreef demissionair staatssecretaris «Oosterhof» van Jeugd, Preventie en Sport.",
        "Minister-president «Dirk Haverman» opent de top.",
        "MP «Haverman» opent de top.",
        "Mede namens de minister van LVVN, mevrouw «Veldkamp», en de staatssecretaris "
        "van VWS, de heer «Oosterhof».",
        "Aan de minister van OCW, drs. «P. van Loon», en de staatssecretaris van VRO, mr. «Bos».",
        "Volgens oud-minister «Van Balkom» was het bekend.",
        "De minister van VWS («Drost») heeft dit toegezegd.",
        "MVWS «Drost» heeft dit toegezegd.",
        "Brief van de minister van Volksgezondheid, Welzijn en Sport, «Hanna Drost», van mei.",
        "Minister van VWS drs. «H. Drost» stuurt de brief.",
        "Minister voor Langdurige Zorg en Sport «Drost» stuurt de brief.",
        "«Hanna Drost», minister van VWS, stuurt de brief.",
        "«Hanna Drost» (minister van VWS) stuurt de brief.",
        "«Hanna Drost», destijds staatssecretaris van Financiën, stuurde de brief.",
        "Geachte minister «Drost»,",
        "Bewindspersoon «Drost» is akkoord.",
        "Hoogachtend,\n\nde minister van Volksgezondheid,\nWelzijn en Sport,\n\n«Hanna Drost»",
        "Hoogachtend,\n\nde staatssecretaris Jeugd.\n\n«Judith Zs.C.M. Oosterhof»",
        "DE MINISTER VAN FINANCIËN,\n\n«E. KLOP»",
        "De minister van VWS,\tDe minister van JenV,\n\n«E. Klop»\tDrs. «D. Rovers»",
        "De ministers «Klop» en «Rovers» waren aanwezig.",
        "Staatssecretaris «Klop»: Voorzitter. Dank u wel.",
        "Zoals president «Duval» van Frankrijk zei.",
        "Minister: «Drost»",
        "De Belgische minister «Peeters» belde.",
        "Toen kwam «Eurocommissaris Drost» binnen.",
        "De minister van VWS,\nmevrouw drs. «H. Drost»",
        "Directeur van Minister «Drost»",
    ],
    "volksvertegenwoordiger": [
        "Het lid «Bouma» (ChristenUnie) vroeg hiernaar.",
        "Het lid «Bouma» (Nieuwe Partij) vroeg hiernaar.",
        "Het lid «Bouma» vroeg hiernaar in de Tweede Kamer.",
        "Kamerlid «Van der Wal» vroeg hiernaar.",
        "D66-Kamerlid «Anouk Pals» vroeg hiernaar.",
        "De leden «Van den Hoek» en «Katman» (beiden GroenLinks-PvdA) vroegen hiernaar.",
        "De leden «Bouma», «Pals» en «Katman» vroegen hiernaar in het debat.",
        "De heer «Van Keulen» (SP): Voorzitter. Ik heb een vraag.",
        "Mevrouw «Bouma» (ChristenUnie): Dank u.",
        "De motie-«Bouma» c.s. is aangenomen.",
        "De motie van het lid «Bouma» c.s. is aangenomen.",
        "Fractievoorzitter «Pals» sprak hierover.",
        "Aanwezig zijn drie leden der Kamer, te weten: «Bouma», «Pals» en «Katman».",
        "Raadslid «Pals» sprak hierover.",
    ],
    "bestuurder_overheid": [
        "Burgemeester «Halbertsma» sprak hierover.",
        "De burgemeester van Utrecht, «Sanne Dekkers», sprak hierover.",
        "«Sanne Dekkers», burgemeester van de gemeente Utrecht, sprak hierover.",
        "Wethouder «Groot Wassenaar» is akkoord.",
        "Wethouder Zorg en Welzijn «Groot Wassenaar» is akkoord.",
        "Gedeputeerde «J. Hofstra» is akkoord.",
        "Portefeuillehouder\t«J. Hofstra»",
        "Commissaris van de Koning «Hofstra» opent het gebouw.",
        "De burgemeester, de heer «Halbertsma», is akkoord.",
    ],
    "hoog_college": [
        "De Nationale ombudsman, «Reindert van Zuilen», schreef een rapport.",
        "De Nationale ombudsman\nde heer «R. van Zuilen»\nPostbus 93122\n2509 AC DEN HAAG",
    ],
    "ambtelijke_top": [
        "Secretaris-generaal «Esther Pronk» is akkoord.",
        "De plv. directeur-generaal Volksgezondheid, «Esther Pronk», is akkoord.",
        "SG «Pronk» is akkoord.",
        "De DG Volksgezondheid, mr. «E. Pronk», besluit.",
        "«Esther Pronk»\nDirecteur-generaal Volksgezondheid",
        "Naam\tFunctie\n«Esther Pronk»\tinspecteur-generaal\tIGJ",
    ],
    "mandaat": [
        "De minister van IenW,\nnamens deze,\nDE DIRECTEUR-GENERAAL WATER EN BODEM,\n\n«P. Blok»",
        "De minister van VWS,\nnamens deze,\n\n«P. Blok»\nDirecteur Publieke Gezondheid",
        "Namens het college van burgemeester en wethouders,\n\n«P. Blok»\nafdelingshoofd",
        "Burgemeester en wethouders van Utrecht,\nnamens dezen,\n\n«P. Blok»",
        "DE STAATSSECRETARIS VAN FINANCIËN,\nnamens deze:\nhet afdelingshoofd JZ,\n\n«P. Blok»",
    ],
    "bestuurder": [
        "«Elza den Hartog», voorzitter van de Raad van Bestuur van BVO, zei dat.",
        "Bestuursvoorzitter «Den Hartog» zei dat.",
        "De voorzitter van de PO-Raad, «Den Hartog», sprak.",
    ],
    "naamgever": [
        "Het rapport van de commissie-«De Wit» is bekend.",
        "Hij heeft de ziekte van «Parkinson» in de familie.",
    ],
    "auteur": [
        "Dit blijkt uit onderzoek («Vermaat», 2019).",
        "Dit blijkt uit onderzoek van «Vermaat» et al. uit 2019.",
    ],
}

SHIELDED: dict[str | None, list[str]] = {
    None: [
        "De secretaris van minister Bruggink, «Jan Jansen», belt terug.",
        "De secretaris van minister «Bruggink», «Jan Jansen», belt terug.",
        "Namens de minister, «M. de Vries»",
        "Dat deed ik namens de minister van VWS, «M. de Vries», en de brief ligt er.",
        "«M. de Vries», namens de minister van VWS",
        "Dat zei de minister. «Jansen» maakte een verslag.",
        "Hij sprak met «Jansen», minister «Bruggink» en de directeur.",
        "Minister «Bruggink» en «Jansen» waren er.",
        "De notitie is van «Jansen» aan de minister.",
        "Deze notitie voor de minister is opgesteld door «Jansen».",
        "Graag akkoord van de staatssecretaris (via «Jansen»).",
        "«Jansen» belde de minister.",
        "Ministerie van VWS, «Jansen» belde.",
        "Directoraat-Generaal Volksgezondheid\n«J. Jansen»",
        "Team E\n«J. Jansen»",
        "Hoogachtend,\n\n«A. de Vries»",
        "De heer «A. de Vries» belde ons.",
        "Voorzitter: «Jansen»",
        "Aanwezig: «Jansen» (voorzitter), «Pietersen»",
        "De leden «De Vries» en «Jansen» van de werkgroep kwamen.",
        "Aan\tDe minister van VWS\nVan\t«J. Jansen»",
        "Aan\nDe minister van VWS\n\nVan\n«J. Jansen»",
        "Aan\nDe minister van VWS\nVan\n«J. Jansen»",
        "Aan: de minister van VWS\nVan: «J. Jansen»",
        "De brief aan de minister, die «Jansen» schreef, is weg.",
        "De heer «Jansen» (directie CZ) heeft de minister gesproken.",
        "Namens het bestuur van de dorpsvereniging,\n\n«J. Jansen»",
    ],
    "ambtenaar": [
        "De secretaris van de minister, «Jan Jansen», belt terug.",
        "De politiek assistent van de minister van VWS («Jansen») belt terug.",
        "«M. de Vries», adviseur van de minister van VWS, belt terug.",
        "«M. de Vries», secretaris van de minister.",
        "Opgesteld door\n«A. de Vries»\nbeleidsmedewerker\nT 06 12345678",
        "Opgesteld door: «A. de Vries»",
        "Inlichtingen bij\n\n«A. de Vries»\nCoördinerend Beleidsmedewerker",
        "Behandeld door\t«A. de Vries»",
        "Steller: «A. de Vries» en «B. Pietersen»",
        "«A. de Vries»\nSenior beleidsadviseur",
        "«A. de Vries» (juridisch adviseur) belt.",
        "Notulist «A. de Vries»",
        "Van: «J. Jansen», beleidsmedewerker\nAan: de minister van VWS",
        "Opgesteld door\n«A. de Vries»\n«B. Jansen»",
    ],
    "medewerker": [
        "Huisarts «A. de Vries» liet dit weten.",
    ],
    "leidinggevende": [
        "Het MT-lid «A. de Vries» is akkoord.",
        "Afdelingshoofd «A. de Vries» is akkoord.",
        "De directeur van de directie Publieke Gezondheid, «A. de Vries», is akkoord.",
    ],
    "geadresseerde": [
        "Geachte mevrouw «De Vries»,",
        "Mevrouw «A. de Vries»\nDorpsweg 1\n9401 AB Assen",
    ],
    "burger": [
        "«A. de Vries», wonende te Assen",
    ],
    "verzoeker": [
        "Verzoeker «A. de Vries» vroeg om stukken.",
        "Eiseres «A. de Vries» stelt beroep in.",
    ],
    "patient": [
        "Patiënt «A. de Vries» werd opgenomen.",
    ],
}

DOUBTFUL = [
    "Ik vraag de minister «Jansen» te bellen.",
    "Besproken met de minister van VWS, «Jansen» en «Pietersen».",
    "Besproken met de minister van VWS, mevrouw «Jansen» en de heer «Pietersen».",
    "Aanwezig: de minister van VWS, «Jan Jansen», «Piet Pietersen»",
    "Besproken met «Jansen», de minister en de SG.",
    "DG\n«Jansen»\nSG\n«Pietersen»",
    "Nationale ombudsman\nT.a.v. mevrouw «R. Jansen»",
    "Woordvoerder «Jansen» belt terug.",
    "Officier van justitie «Jansen» eiste dit.",
    "Voorzitter «Jansen» van de ondernemingsraad sprak.",
    "De commissie, onder leiding van architect ir. «Jansen», adviseerde.",
    "De voorzitter van de Buurtraad, «Jansen», sprak.",
    "Zie «Jansen» (2019).",
    "De minister van VWS,\n«J. Jansen»,\n«P. Smit»",
    "Afgestemd met «Jansen», SG en WJZ.",
    "Afgestemd met het kabinet van de minister («Jansen»).",
    "Afgestemd met het bureau van de minister van VWS, «Jansen».",
    "Namens het bestuur,\nnamens deze,\n\n«J. Jansen»",
    "Het lid «Jansen» was verhinderd.",
    "De leden «Jansen» en «De Vries» waren verhinderd.",
    "Aan de minister van VWS\n«J. Jansen»",
    "De minister van VWS,\nnamens deze,\n\n«J. Jansen»\nadvocaat",
    "«Jansen» Universiteit Leiden",
]


def cases(table: dict[str | None, list[str]]) -> list[tuple[str, str | None]]:
    return [(text, role) for role, texts in table.items() for text in texts]


@pytest.mark.parametrize(("text", "role"), cases(PUBLIC))
def test_public_office_stays(text: str, role: str, rulebook: RuleBook) -> None:
    for proposal in judge(text, rulebook):
        assert (proposal.verdict, proposal.role, proposal.ground) == (OPEN, role, None)


@pytest.mark.parametrize(("text", "role"), cases(SHIELDED))
def test_nobody_borrows_a_public_office(text: str, role: str | None, rulebook: RuleBook) -> None:
    proposals = [p for p in judge(text, rulebook) if p.finding.text != "Bruggink"]
    assert {(p.verdict, p.role, p.ground) for p in proposals} == {(SHUT, role, "5.1.2e")}


@pytest.mark.parametrize("text", DOUBTFUL)
def test_two_readings_are_a_doubt(text: str, rulebook: RuleBook) -> None:
    first = judge(text, rulebook)[0]
    assert (first.verdict, first.ground) == (DOUBT, "5.1.2e")
