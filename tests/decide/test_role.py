"""Whose name it is: the role follows from the words around it, never from the name."""

import pytest

from tests.decide.marked import judge
from woo_redact.rulebook import RuleBook

OPEN, SHUT, DOUBT = "OPENBAAR", "LAKKEN", "BEOORDELEN"

PUBLIC = [
    # bewindspersonen
    ("Dat schreef minister «Veldkamp» aan de Kamer.", "bewindspersoon"),
    ("Dat schreef demissionair staatssecretaris «Oosterhof» van Jeugd, Preventie en Sport.", "bewindspersoon"),
    ("Minister-president «Dirk Haverman» opent de top.", "bewindspersoon"),
    ("MP «Haverman» opent de top.", "bewindspersoon"),
    ("Volgens oud-minister «Van Balkom» was het bekend.", "bewindspersoon"),
    ("De minister van VWS («Drost») heeft dit toegezegd.", "bewindspersoon"),
    ("MVWS «Drost» heeft dit toegezegd.", "bewindspersoon"),
    ("De brief van de minister van Volksgezondheid, Welzijn en Sport, «Hanna Drost», is verstuurd.", "bewindspersoon"),
    ("Minister van VWS drs. «H. Drost» stuurt de brief.", "bewindspersoon"),
    ("Minister voor Langdurige Zorg en Sport «Drost» stuurt de brief.", "bewindspersoon"),
    ("«Hanna Drost», minister van VWS, stuurt de brief.", "bewindspersoon"),
    ("«Hanna Drost» (minister van VWS) stuurt de brief.", "bewindspersoon"),
    ("«Hanna Drost», destijds staatssecretaris van Financiën, stuurde de brief.", "bewindspersoon"),
    ("Geachte minister «Drost»,", "bewindspersoon"),
    ("Bewindspersoon «Drost» is akkoord.", "bewindspersoon"),
    ("Hoogachtend,\n\nde minister van Volksgezondheid,\nWelzijn en Sport,\n\n«Hanna Drost»", "bewindspersoon"),
    ("Hoogachtend,\n\nde staatssecretaris Jeugd.\n\n«Judith Zs.C.M. Oosterhof»", "bewindspersoon"),
    ("DE MINISTER VAN FINANCIËN,\n\n«E. KLOP»", "bewindspersoon"),
    ("De minister van VWS,\tDe minister van JenV,\n\n«E. Klop»\tDrs. «D. Rovers»", "bewindspersoon"),
    ("De ministers «Klop» en «Rovers» waren aanwezig.", "bewindspersoon"),
    ("Staatssecretaris «Klop»: Voorzitter. Dank u wel.", "bewindspersoon"),
    ("Zoals president «Duval» van Frankrijk zei.", "bewindspersoon"),
    # volksvertegenwoordigers
    ("Het lid «Bouma» (ChristenUnie) vroeg hiernaar.", "volksvertegenwoordiger"),
    ("Het lid «Bouma» vroeg hiernaar.", "volksvertegenwoordiger"),
    ("Kamerlid «Van der Wal» vroeg hiernaar.", "volksvertegenwoordiger"),
    ("D66-Kamerlid «Anouk Pals» vroeg hiernaar.", "volksvertegenwoordiger"),
    ("De leden «Van den Hoek» en «Katman» (beiden GroenLinks-PvdA) vroegen hiernaar.", "volksvertegenwoordiger"),
    ("De leden «Bouma», «Pals» en «Katman» vroegen hiernaar.", "volksvertegenwoordiger"),
    ("De heer «Van Keulen» (SP): Voorzitter. Ik heb een vraag.", "volksvertegenwoordiger"),
    ("Mevrouw «Bouma» (ChristenUnie): Dank u.", "volksvertegenwoordiger"),
    ("De motie-«Bouma» c.s. is aangenomen.", "volksvertegenwoordiger"),
    ("De motie van het lid «Bouma» c.s. is aangenomen.", "volksvertegenwoordiger"),
    ("Fractievoorzitter «Pals» sprak hierover.", "volksvertegenwoordiger"),
    ("Raadslid «Pals» sprak hierover.", "volksvertegenwoordiger"),
    # gemeente, provincie, waterschap
    ("Burgemeester «Halbertsma» sprak hierover.", "bestuurder_overheid"),
    ("De burgemeester van Utrecht, «Sanne Dekkers», sprak hierover.", "bestuurder_overheid"),
    ("«Sanne Dekkers», burgemeester van de gemeente Utrecht, sprak hierover.", "bestuurder_overheid"),
    ("Wethouder «Groot Wassenaar» is akkoord.", "bestuurder_overheid"),
    ("Wethouder Zorg en Welzijn «Groot Wassenaar» is akkoord.", "bestuurder_overheid"),
    ("Gedeputeerde «J. Hofstra» is akkoord.", "bestuurder_overheid"),
    ("Portefeuillehouder\t«J. Hofstra»", "bestuurder_overheid"),
    ("Commissaris van de Koning «Hofstra» opent het gebouw.", "bestuurder_overheid"),
    # hoge colleges en ambtelijke top
    ("De Nationale ombudsman, «Reindert van Zuilen», schreef een rapport.", "hoog_college"),
    ("De Nationale ombudsman\nde heer «R. van Zuilen»\nPostbus 93122\n2509 AC DEN HAAG", "hoog_college"),
    ("Secretaris-generaal «Esther Pronk» is akkoord.", "ambtelijke_top"),
    ("De plv. directeur-generaal Volksgezondheid, «Esther Pronk», is akkoord.", "ambtelijke_top"),
    ("SG «Pronk» is akkoord.", "ambtelijke_top"),
    ("«Esther Pronk»\nDirecteur-generaal Volksgezondheid", "ambtelijke_top"),
    ("Naam\tFunctie\n«Esther Pronk»\tinspecteur-generaal\tIGJ", "ambtelijke_top"),
    # mandaat
    ("De minister van IenW,\nnamens deze,\nDE DIRECTEUR-GENERAAL WATER EN BODEM,\n\n«drs. P. Blok»", "mandaat"),
    ("De minister van VWS,\nnamens deze,\n\n«P. Blok»\nDirecteur Publieke Gezondheid", "mandaat"),
    ("Namens het college van burgemeester en wethouders,\n\n«P. Blok»\nafdelingshoofd", "mandaat"),
    # organisaties, namen die een etiket zijn
    ("«Elza den Hartog», voorzitter van de Raad van Bestuur van BVO, zei dat.", "bestuurder"),
    ("Bestuursvoorzitter «Den Hartog» zei dat.", "bestuurder"),
    ("Het rapport van de commissie-«De Wit» is bekend.", "naamgever"),
    ("Hij heeft de ziekte van «Parkinson» in de familie.", "naamgever"),
    ("Dit blijkt uit onderzoek («Vermaat», 2019).", "auteur"),
    ("Dit blijkt uit onderzoek van «Vermaat» et al. uit 2019.", "auteur"),
]  # fmt: skip

SHIELDED = [
    # de functie is van een ander
    ("De secretaris van minister Bruggink, «Jan Jansen», belt terug.", None),
    ("De secretaris van minister «Bruggink», «Jan Jansen», belt terug.", None),
    ("De secretaris van de minister, «Jan Jansen», belt terug.", "ambtenaar"),
    ("De politiek assistent van de minister van VWS («Jansen») belt terug.", "ambtenaar"),
    ("Namens de minister, «M. de Vries»", None),
    ("Dat deed ik namens de minister van VWS, «M. de Vries», en de brief ligt er.", None),
    ("«M. de Vries», namens de minister van VWS", None),
    ("«M. de Vries», adviseur van de minister van VWS, belt terug.", "ambtenaar"),
    ("«M. de Vries», secretaris van de minister.", "ambtenaar"),
    ("Dat zei de minister. «Jansen» maakte een verslag.", None),
    ("Hij sprak met «Jansen», minister «Bruggink» en de directeur.", None),
    ("Minister «Bruggink» en «Jansen» waren er.", None),
    ("De notitie is van «Jansen» aan de minister.", None),
    ("Deze notitie voor de minister is opgesteld door «Jansen».", None),
    ("Graag akkoord van de staatssecretaris (via «Jansen»).", None),
    ("«Jansen» belde de minister.", None),
    ("Ministerie van VWS, «Jansen» belde.", None),
    ("Directoraat-Generaal Volksgezondheid\n«J. Jansen»", None),
    ("Team E\n«J. Jansen»", None),
    # velden en functies
    ("Opgesteld door\n«A. de Vries»\nbeleidsmedewerker\nT 06 12345678", "ambtenaar"),
    ("Opgesteld door: «A. de Vries»", "ambtenaar"),
    ("Inlichtingen bij\n\n«A. de Vries»\nCoördinerend Beleidsmedewerker", "ambtenaar"),
    ("Behandeld door\t«A. de Vries»", "ambtenaar"),
    ("Steller: «A. de Vries» en «B. Pietersen»", "ambtenaar"),
    ("«A. de Vries»\nSenior beleidsadviseur", "ambtenaar"),
    ("«A. de Vries» (juridisch adviseur) belt.", "ambtenaar"),
    ("Notulist «A. de Vries»", "ambtenaar"),
    ("Huisarts «A. de Vries» liet dit weten.", "medewerker"),
    ("Het MT-lid «A. de Vries» is akkoord.", "leidinggevende"),
    ("Afdelingshoofd «A. de Vries» is akkoord.", "leidinggevende"),
    ("De directeur van de directie Publieke Gezondheid, «A. de Vries», is akkoord.", "leidinggevende"),
    # burgers
    ("Geachte mevrouw «De Vries»,", "burger"),
    ("Verzoeker «A. de Vries» vroeg om stukken.", "verzoeker"),
    ("Eiseres «A. de Vries» stelt beroep in.", "verzoeker"),
    ("Patiënt «A. de Vries» werd opgenomen.", "patient"),
    ("«A. de Vries», wonende te Assen", "burger"),
    ("Hoogachtend,\n\n«A. de Vries»", None),
    ("De heer «A. de Vries» belde ons.", None),
    ("De leden «De Vries» en «Jansen» van de werkgroep kwamen.", None),
]  # fmt: skip

DOUBTFUL = [
    "Ik vraag de minister «Jansen» te bellen.",
    "Besproken met de minister van VWS, «Jansen» en «Pietersen».",
    "Aanwezig: de minister van VWS, «Jan Jansen», «Piet Pietersen»",
    "Besproken met «Jansen», de minister en de SG.",
    "DG\n«Jansen»\nSG\n«Pietersen»",
    "Nationale ombudsman\nT.a.v. mevrouw «R. Jansen»",
    "Woordvoerder «Jansen» belt terug.",
    "Rechter «Jansen» deed uitspraak.",
    "Voorzitter: «Jansen»",
    "Zie «Jansen» (2019).",
]


@pytest.mark.parametrize(("text", "role"), PUBLIC)
def test_public_office_stays(text: str, role: str, rulebook: RuleBook) -> None:
    for proposal in judge(text, rulebook):
        assert (proposal.verdict, proposal.role, proposal.ground) == (OPEN, role, None)


@pytest.mark.parametrize(("text", "role"), SHIELDED)
def test_nobody_borrows_a_public_office(text: str, role: str | None, rulebook: RuleBook) -> None:
    proposals = [p for p in judge(text, rulebook) if p.finding.text != "Bruggink"]
    assert {(p.verdict, p.role, p.ground) for p in proposals} == {(SHUT, role, "5.1.2e")}


@pytest.mark.parametrize("text", DOUBTFUL)
def test_two_readings_are_a_doubt(text: str, rulebook: RuleBook) -> None:
    first = judge(text, rulebook)[0]
    assert (first.verdict, first.ground) == (DOUBT, "5.1.2e")
