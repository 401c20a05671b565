"""Read from a whole document what a function word means in it that means something else elsewhere.

"De commissaris" is the one of the King, one of the European Union, or one of police or a company.
"""

import re

from woo_redact.model.needed import seek

_PROVINCE = re.compile(
    r"\b(?i:commissaris van de koning|provinciale staten|gedeputeerde staten|statencommissie|"
    r"kabinet van de commissaris)\b|\bCdK\b"
)
_COMMISSIONER = re.compile(r"\b(?i:commissaris(?:sen)? (?:van|bij|voor) (?!de koning))")
"""Where the first comes up and the second does not, "de commissaris" is the one of the King."""
_LAWSUIT = re.compile(r"\b(?i:eisers?|eiseres|gedaagden?|rechtbank|dagvaarding)\b")
"""Where the first comes up and this does not, "ged. A" is a member of the provincial executive."""
_UNION = re.compile(r"\bEuropese Commissie\b|\b(?i:eurocommissaris|europees commissaris|brussel)\b")
_OTHER_COMMISSION = re.compile(
    r"\b(?i:\w+commissie|commissies? (?:voor|van|bezwaar)|vaste commissie)\b"
)
"""Likewise "de commissievoorzitter" of the European Commission."""
_COUNCIL = re.compile(
    r"\b(?:[Ee]urocommissaris\w*|EU-commissaris\w*|Europe(?:es|se) commissaris\w*|Raad van de EU|"
    r"Ecofin\w*|Eurogroep|Landbouw- en Visserijraad|Raad Buitenlandse Zaken|Milieuraad|Energieraad|"
    r"JBZ-Raad|Telecomraad|Europese Commissie|State of the Union)\b"
)
_OTHER_COMMISSIONER = re.compile(
    r"\b(?i:politie|commissarissen|commissaris van de koning)\b|\bCdK\b"
)
"""And "commissaris" where a council of the European Union comes up."""
_TO_MINISTER = re.compile(
    r"(?im)^\W*(?:aan|bestemd voor):?\s+(?:de )?(?:minister|staatssecretaris|M\b|MP\b)|^MP,|"
    r"\bter (?:beslissing|informatie)\b|"
    r"^\W*(?-i:Voor|VOOR)(?::|\t)\s*(?:de )?(?:minister|staatssecretaris)\b"
)
"""A nota to or for a minister: "uw voorganger" there was a minister, its author is an official."""
_OWN_PREDECESSOR = re.compile(r"\b(?i:mijn (?:ambts)?voorgangers?)\b")
_BY_MINISTER = re.compile(
    r"(?m)^\W*(?:De|DE|de) (?i:minister|staatssecretaris)(?:,?\s*$"
    r"| (?i:van|voor) [^\n.:;]{2,90},\s*$"
    r"| (?i:van|voor) (?:[A-Z][\w,-]*|en|de|het| )+$)(?!\s*(?i:namens|voor) dez)"
)
"""A letter a minister signs: "mijn voorganger" was a minister as well."""
_LOCAL = re.compile(
    r"\b(?i:wethouders?|gemeenteraad|raadsvergadering|raadsle?de?n?|gedeputeerden?|dijkgraaf|"
    r"(?:hoog)?heemra\w+|waterschap|provinciale staten|gedeputeerde staten|veiligheidsregio|"
    r"gemeenschappelijke regeling|artikel 3[69][ -]?vragen)\b|\bB ?(?:en|&) ?W\b"
)
"""A municipality, province or water board."""
_SITTING = re.compile(
    r"\b(?i:commissiedebat|vaste (?:kamer)?commissie|raadscommissie|statencommissie|"
    r"schriftelijk overleg|wetgevingsoverleg|nota ?overleg|tweeminutendebat)\b"
)
_ADVISORY = re.compile(
    r"\b(?i:(?:bezwaar\w*|advies|evaluatie|klachten|onderzoeks|toetsings|selectie|begeleidings)-?"
    r"commissie|commissie (?:van toezicht|bezwaar\w*|voor de bezwaar\w*))\b"
)
"""Where the first comes up and the second does not, a commission is one of a parliament."""
_CLERKS = ("griffier van de commissie", "adjunct-griffier van de commissie")
"""Who signs the papers of such a commission with its chair."""
_MOTION = re.compile(r"\b(?i:moties?|(?:sub)?amendement(?:en)?|initiatiefwet\w*|rijkswet)\b")
_REQUEST = re.compile(
    r"\b(?i:bezwaar\w*|klacht\w*|zienswijzen?|\w*verzoeker|aanvra\w+|\w*consultatie\w*|petities?|"
    r"inzend\w+|burgerinitiatie\w+|inwoners?|burgers?|bewoners?|ideeënbus)\b"
)
_TABLED = re.compile(
    r"(?im)^(?=[^\n]*\bindieners?\b)(?=[^\n]*\t)(?=[^\n]*\b(?:dictum|appreciatie|moties?|"
    r"amendement\w*|kamerstuk\w*|oordeel|stemming|stemuitslag|aangehouden)\b).*$"
)
"""The head of a table of motions."""


def is_for_minister(text: str) -> bool:
    """Say whether a text is a nota to a minister."""
    return bool(seek(_TO_MINISTER, text))


def proposes(text: str) -> bool:
    """Say whether an "indiener" in this text is a member of parliament, not who asks or objects."""
    return bool(seek(_TABLED, text) or (seek(_MOTION, text) and not seek(_REQUEST, text)))


_CONDUCT = re.compile(
    r"\b(?i:klaagster|klagers?|beklaagde|integriteitsschending\w*|ongewenste? gedrag|"
    r"ongewenste omgangsvormen|grensoverschrijdend\w*|sociale onveiligheid|onveilige werksfeer|"
    r"vertrouwenspersoon|wederhoor|disciplinair\w*|schorsing|plichtsverzuim|plagiaat)\b"
)
"""A document about how somebody behaved: there a professor does not stand for his learning."""
_DIPLOMATIC = re.compile(
    r"\b(?:(?:PV|CP) EU|EU-PV|plv\.? PV|(?i:coreper)(?: II?)?|(?i:codebericht\w*)|RBZ|RAZ|EDEO|"
    r"NAVO-PV|PV (?:EU|Brussel|New York|Genève|Wenen|NAVO|VN)|(?i:permanente vertegenwoordig\w+)|"
    r"Europese Raad|(?i:eurotop|bilat\w*|postennet\w*|chef de poste)|CdP)\b"
)
"""A report of diplomats, in which abbreviations stand for their offices and those of ministers."""


_RULING = re.compile(
    r"\A(?:[^\n]*\n){0,6}?[^\n]{0,20}\b(?:(?i:uitspraak|vonnis|arrest|beschikking) van (?:de|het) "
    r"(?i:rechtbank|gerechtshof|hoge raad|centrale raad van beroep|college van beroep|"
    r"afdeling bestuursrechtspraak)"
    r"|RECHTBANK|GERECHTSHOF|HOGE RAAD DER NEDERLANDEN|RAAD VAN STATE|CENTRALE RAAD VAN BEROEP|"
    r"COLLEGE VAN BEROEP VOOR HET BEDRIJFSLEVEN|(?:Rechtbank|Gerechtshof) [A-Z])"
)
"""The head of a ruling."""
_CHAMBER = re.compile(r"\b(?i:(?:meervoudige|enkelvoudige|grote) kamer)\b")
_HEARD = re.compile(
    r"\b(?i:zaaknummers?|zaaknr|procespartijen|gemachtigden?|eisers?|eiseres|appellante?|verweerder)\b"
)
"""And what it tells of the case."""
_WATER = re.compile(r"\b(?i:waterschap|hoogheemraadschap|wetterskip|dijkgraaf)\b")
"""The daily board of a water board are its administrators (Waterschapswet, art. 40)."""


_ADVISER = re.compile(
    r"\b(?i:(?:bezwaar(?:schriften|en)?|(?:bezwaarschriften)?advies|staats|evaluatie|"
    r"visitatie|toetsings|geschillen|onderzoeks|enquête|monumenten|welstands|erfgoed|"
    r"rekenkamer|straatnamen)-?"
    r"(?:advies)?(?:commissie|college|raad)|"
    r"commissie[ ](?:voor[ ](?:de[ ])?)?(?:bezwaar\w*|van advies|m\.?e\.?r\b|"
    r"milieueffectrapportage))\b"
)
"""A commission or council that was appointed to advise in public or to find something out."""
_COUNCIL_OF = re.compile(
    r"\b(?:Raad voor (?!de Kinderbescherming|Rechtsbijstand)(?:de |het )?\w+|Gezondheidsraad|"
    r"Onderwijsraad|Adviesraad|Mijnraad|Adviescollege)\b"
)
_TOP, _BEGIN = 300, 1200
"""So many characters tell whose paper it is."""
_INTERNAL = re.compile(
    r"\b(?i:(?:sollicitatie|selectie|wervings|benoemings|vertrouwens|klachten|begeleidings|beoordelings|"
    r"ouder|activiteiten|bewoners|medezeggenschaps|ondernemings|"
    r"cli[eë]nten|pati[eë]nten|deelnemers|jongeren|"
    r"wmo-?)(?:advies)?(?:commissie|raad)|adviesraad (?:sociaal domein|wmo|jeugd)|"
    r"[\w-]*commissie (?:van (?:de|het) )?(?:ziekenhuis|school|defensie|politie)|"
    r"(?:interne|ambtelijke) (?:[\w-]+ )?[\w-]*commissie|functiewaardering\w*|"
    r"person(?:ele|eels)[ -]?aangelegenheden|IKB)\b"
)
"""And one of staff, or of those whom it is about."""


_IN_COUNCIL = re.compile(
    r"\b(?i:gemeenteraad|raadsvergadering|raadsle\w+|raadsvoorstel|raadsbesluit|"
    r"raadscommissie|statencommissie|provinciale staten|statenle\w+)\b"
)
_IN_COURT = re.compile(
    r"\b(?i:rechtbank|gerechtshof|kantonrechter|"
    r"tweede kamer|eerste kamer|kamercommissie|vaste commissie)\b"
)
"""Others have a griffier too: whose is meant, the text does not tell."""
_TURNS = re.compile(
    r"(?m)^\W*(?:De heer|Mevrouw) [^\n:()]{2,40} \((?:VVD|PvdA|CDA|D66|SP|GroenLinks|GL|PVV|CU|SGP|"
    r"ChristenUnie|PvdD|50PLUS|DENK|FV[Dd]|Volt|BBB|BIJ1|JA21|NSC|Groep|Lid|Fractie)\b[^()\n]{0,20}\):"
)
"""Who speaks in the report of a debate: "De heer A (VVD):". A meeting of units looks like it."""
_COLLEAGUE_OF = re.compile(
    r"\b(?i:collega)['’]?s? [^\n.;:]{2,40}? van (?:de|het|onze|mijn) "
    r"(?:afdeling|directie|griffie|secretariaat|ministerie|bureau|team|dienst|gemeente)\b"
)
"""There an official is a colleague as well."""


def advises(text: str) -> bool:
    """Say whether the commission or council of a text is one that advises a government."""
    # a decision names the commission that hears objections only in its last clause
    often = len(_ADVISER.findall(text)) > 1 or _ADVISER.search(text[:_BEGIN])
    told = often or _COUNCIL_OF.search(text[:_TOP])
    return bool(told) and not seek(_INTERNAL, text)


def is_of_council(text: str) -> bool:
    """Say whether a text is of a council: there "de raad" is the one that advises."""
    return bool(_COUNCIL_OF.search(text[:_TOP]))


def is_ruling(text: str) -> bool:
    """Say whether a text is the ruling of a court, which names its judges and their griffier."""
    return bool((seek(_RULING, text) or seek(_CHAMBER, text)) and seek(_HEARD, text))


def is_diplomatic(text: str) -> bool:
    """Say whether a text is a report of diplomats."""
    return bool(seek(_DIPLOMATIC, text))


def is_council(text: str) -> bool:
    """Say whether a text is about what the ministers of the European Union do together."""
    return is_diplomatic(text) or bool(seek(_COUNCIL, text))


def special_words(text: str) -> dict[str, str]:
    """Return the function words that show another role in this text, with the name of that role."""
    special = {}
    if seek(_PROVINCE, text) and not seek(_COMMISSIONER, text):
        special["commissaris"] = "bestuurder_overheid"
    if seek(_PROVINCE, text) and not seek(_LAWSUIT, text):
        special["ged."] = "bestuurder_overheid"
    council = seek(_COUNCIL, text)
    if (council or seek(_UNION, text)) and not seek(_OTHER_COMMISSION, text):
        special["commissievoorzitter"] = "bewindspersoon"
    if council and not seek(_OTHER_COMMISSIONER, text):
        special["commissaris"] = "bewindspersoon"
    if seek(_OWN_PREDECESSOR, text) and seek(_BY_MINISTER, text):
        special["voorganger"] = "bewindspersoon"
    if seek(_LOCAL, text):
        special["burgerlid"] = "volksvertegenwoordiger"
    if seek(_SITTING, text) and not seek(_ADVISORY, text):
        special["commissievoorzitter"] = "volksvertegenwoordiger"
        special["voorzitter van de commissie"] = "volksvertegenwoordiger"
        special |= dict.fromkeys(_CLERKS, "secretaris")
    if proposes(text):
        special |= dict.fromkeys(("indiener", "mede-indiener"), "volksvertegenwoordiger")
    if is_diplomatic(text):
        special |= {"HV": "bewindspersoon", "BM": "voorzitter", "PV": "voorzitter"}
    if is_ruling(text):
        special["griffier"] = "rechter"
    if seek(_IN_COUNCIL, text) and not seek(_IN_COURT, text):
        special["griffier"] = "secretaris"
    if len(_TURNS.findall(text)) > 1 and not seek(_COLLEAGUE_OF, text):
        special["collega"] = "volksvertegenwoordiger"
    if seek(_WATER, text):
        special |= {"DB-lid": "bestuurder_overheid", "AB-lid": "volksvertegenwoordiger"}
    if seek(_CONDUCT, text):
        special |= dict.fromkeys(("hoogleraar", "hoogleraren", "emeritus hoogleraar"), "voorzitter")
    return special
