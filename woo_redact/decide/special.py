"""Read from a whole document what a function word means in it that means something else elsewhere.

"De commissaris" is the one of the King, one of the European Union, or one of police or a company.
"""

import re

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
_PREDECESSOR = re.compile(r"\b(?i:uw voorganger)\b")
_TO_MINISTER = re.compile(
    r"(?im)^\W*aan:?\s+(?:de )?(?:minister|staatssecretaris|MP\b)|\bter (?:beslissing|informatie)\b"
)
"""A nota to a minister: "uw voorganger" was a minister as well."""


def special_words(text: str) -> dict[str, str]:
    """Return the function words that show another role in this text, with the name of that role."""
    special = {}
    if _PROVINCE.search(text) and not _COMMISSIONER.search(text):
        special["commissaris"] = "bestuurder_overheid"
    if _PROVINCE.search(text) and not _LAWSUIT.search(text):
        special["ged."] = "bestuurder_overheid"
    council = _COUNCIL.search(text)
    if (council or _UNION.search(text)) and not _OTHER_COMMISSION.search(text):
        special["commissievoorzitter"] = "bewindspersoon"
    if council and not _OTHER_COMMISSIONER.search(text):
        special["commissaris"] = "bewindspersoon"
    if _PREDECESSOR.search(text) and _TO_MINISTER.search(text):
        special["voorganger"] = "bewindspersoon"
    return special
