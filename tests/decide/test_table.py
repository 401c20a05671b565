"""The table of default decisions: each kind of person, in every profile.

What practice leaves uncertain differs by profile; the other lines hold everywhere.
"""

import pytest

from tests.decide.marked import judge
from woo_redact.rulebook import RuleBook

KEEP, GO, ASK = "OPENBAAR", "LAKKEN", "BEOORDELEN"
EVERYWHERE = {
    "minister": ("Minister «Drost» antwoordt.", KEEP),
    "staatssecretaris": ("Hoogachtend,\n\nde staatssecretaris Jeugd,\n\n«Judith Drost»", KEEP),
    "minister-president": ("Minister-president «Drost» opent de top.", KEEP),
    "formateur": ("Informateur «Drost» en formateur «Vos» spraken.", KEEP),
    "Tweede Kamerlid": ("Het Tweede Kamerlid «Drost» vraagt dit.", KEEP),
    "Eerste Kamerlid": ("Het lid «Drost» van de Eerste Kamer vraagt dit.", KEEP),
    "lid van een partij": ("Mevrouw «Drost» (D66) vraagt dit.", KEEP),
    "burgemeester": ("De burgemeester van Assen, «A. Drost», opent het huis.", KEEP),
    "wethouder": ("Wethouder «Drost» antwoordt.", KEEP),
    "gedeputeerde": ("Gedeputeerde «Drost» antwoordt.", KEEP),
    "Nationale ombudsman": ("De Nationale ombudsman, «R. Drost», schrijft dit.", KEEP),
    "Hoog College": ("De president van de Algemene Rekenkamer, «R. Drost», schrijft dit.", KEEP),
    "SG": ("SG «Drost» is akkoord.", KEEP),
    "pSG": ("De plv. secretaris-generaal, «A. Drost», is akkoord.", KEEP),
    "DG": ("De directeur-generaal Volksgezondheid, «A. Drost», is akkoord.", KEEP),
    "pDG": ("De plv. directeur-generaal Water, «A. Drost», is akkoord.", KEEP),
    "IG": ("Inspecteur-generaal «Drost» van de IGJ is akkoord.", KEEP),
    "mandaat": ("De minister van VWS,\nnamens deze,\nde directeur Zorg,\n\n«A. Drost»", KEEP),
    "behandelend ambtenaar": ("Behandelend ambtenaar: «A. Drost»", GO),
    "steller": ("Opgesteld door\n«A. Drost»\nbeleidsmedewerker", GO),
    "contactpersoon": ("Contactpersoon\n«A. Drost»\nT 070 340 79 11", GO),
    "inlichtingen": ("Inlichtingen bij\n\n«A. Drost»", GO),
    "beleidsmedewerker": ("«A. Drost», senior beleidsmedewerker, is akkoord.", GO),
    "jurist": ("Jurist «A. Drost» is akkoord.", GO),
    "secretariaat": ("Secretariaat: «A. Drost»", GO),
    "afstemming": ("Afgestemd met «A. Drost» (FEZ) en «B. Vos» (WJZ).", GO),
    "woordvoerder": ("Woordvoerder «Drost» meldt dit.", ASK),
    "bestuurder": ("«Elza Drost», voorzitter van de Raad van Bestuur van BVO, zei dit.", KEEP),
    "medewerker elders": ("Besproken met «A. Drost» (RIVM).", GO),
    "arts": ("Huisarts «A. Drost» schrijft dit.", GO),
    "burger": ("«A. Drost», wonende te Assen, klaagt.", GO),
    "patiënt": ("Patiënt «A. Drost» werd behandeld.", GO),
    "familie": ("De moeder van het kind, «A. Drost», belde.", GO),
    "verzoeker": ("Verzoeker «A. Drost» vraagt om stukken.", GO),
    "verzoeker in de aanhef": ("Geachte mevrouw «Drost»,", GO),
    "verzoeker in de adressering": ("De heer «A. Drost»\nDorpsweg 1\n9401 AB Assen", GO),
    "auteur": ("Dit blijkt uit onderzoek («Drost», 2019).", KEEP),
    "historische persoon": ("«Johan Drost» (1798-1872) schreef dit.", KEEP),
    "commissie": ("Het rapport van de commissie-«De Wit» is bekend.", KEEP),
    "wet": ("De Wet «Drost» is ingetrokken.", KEEP),
    "zaak": ("EHRM 27 mei 2014, nr. 4455/10 («Drost» t. Nederland).", KEEP),
    "afgekorte bewindspersoon": ("MLJS «Drost» is akkoord.", KEEP),
}
BY_PROFILE = {
    "directeur": "Directeur Publieke Gezondheid «A. Drost» is akkoord.",
    "plv. directeur": "De plv. directeur, «A. Drost», is akkoord.",
    "afdelingshoofd": "Afdelingshoofd «A. Drost» is akkoord.",
    "MT-lid": "Het MT-lid «A. Drost» is akkoord.",
}


@pytest.mark.parametrize("profile", ["beslisnota", "woo-verzoek", "gemeente"])
@pytest.mark.parametrize("person", EVERYWHERE)
def test_what_holds_everywhere(person: str, profile: str, rulebook: RuleBook) -> None:
    text, verdict = EVERYWHERE[person]
    proposals = judge(text, rulebook, profile=profile)
    assert {p.verdict.value for p in proposals} == {verdict}
    assert {p.ground for p in proposals} == {None if verdict == KEEP else "5.1.2e"}


@pytest.mark.parametrize("person", BY_PROFILE)
def test_what_differs_by_profile(person: str, rulebook: RuleBook) -> None:
    found = {
        profile: judge(BY_PROFILE[person], rulebook, profile=profile)[0].verdict.value
        for profile in rulebook.policy.profiles
    }
    assert found == {"beslisnota": GO, "woo-verzoek": ASK, "gemeente": ASK}


@pytest.mark.parametrize(
    ("kind", "verdict"),
    [
        ("handtekening", GO),
        ("paraaf", GO),
        ("telefoon_mobiel", GO),
        ("telefoon_vast", GO),
        ("telefoon_algemeen", KEEP),
        ("email_persoonlijk", GO),
        ("email_functioneel", KEEP),
        ("postbus", KEEP),
        ("adres_organisatie", KEEP),
        ("adres", GO),
        ("bsn", GO),
    ],
)
def test_contact_data(kind: str, verdict: str, rulebook: RuleBook) -> None:
    for profile in rulebook.policy.profiles.values():
        assert profile.kinds[kind].verdict == verdict


def test_special_categories_always_wait_for_a_person(rulebook: RuleBook) -> None:
    special = {name for name, kind in rulebook.kinds.items() if kind.ground == "5.1.1d"}
    assert len(special) >= 8
    for profile in rulebook.policy.profiles.values():
        assert {profile.kinds[name].verdict for name in special} == {ASK}
        assert {profile.kinds[name].ground for name in special} == {"5.1.1d"}
