"""What ties a telling word to a person: a verb, a possessive, a reason, an age beside it."""

import regex

_VERB = (
    r"heb|heeft|had|kreeg|kregen|ben|is|was|werd|wordt|bleek|lijd|lijdt|leed|kamp|kampt|kampte|"
    r"slik|slikt|meldde|gemeld|"
    r"blijft|blijf|bleef|raakte|raak|krijg|krijgt|herstelt|herstelde|bezweek|overgebracht|"
    r"binnengebracht|gezien|bekend|verkeert|verkeerde|draagt|opgelopen|viel|valt|"
    r"gebruik|gebruikt|onderging|onderga|ondergaat|gediagnosticeerd|opgenomen|behandeld|"
    r"herstellende|"
    r"uitgevallen|uitviel|zit|zat|overleden|overleed|stierf|veroordeeld|pleegde|gepleegd|deed|doe|"
    r"loopt|liep|wacht|wachtte|verbleef|verblijft|revalideert|kan|kon|stemt|vermoedt|volgt|volgde"
)
_BETWEEN = (
    r"(?:een|de|het|aan|met|door|van|wegens|voor|last|ook|al|nog|in|jaar|jaren|lang|zeer|"
    r"vanwege|verband|ivm|i\.v\.m\.|haar|mijn|vastgesteld|onder|tot|op|daarvoor|hiervoor|dagelijks|thans|momenteel|nu|sindsdien|"
    r"geweest|vorig|zelf|ook|wel|nog|helaas|inmiddels|mogelijk|waarschijnlijk|ziekte|"
    r"behandeling|gediagnosticeerd|behandeld|opgenomen|bekend|ziek|overleden|veroordeeld|"
    r"verdacht|geweest|sinds|licht|ernstig|matig|zwaar|chronisch|langdurig|blijvend|eerder|"
    r"(?:19|20)?\d\d|\p{Ll}{3,}(?:ige|ische|ele|ende|stig|ieve|se|maal))"
)
# Also the second of two things that are said of somebody: "hij is tolk en bekeerd tot ...".
LINK = regex.compile(
    rf"(?<!\p{{L}})(?:{_VERB}|(?<=\s(?:{_VERB})\s\p{{L}}{{3,20}}\s)en)(?:\s+{_BETWEEN}){{0,6}}\s+$",
    regex.I,
)
LINK_AFTER = regex.compile(
    rf"^(?:\s+\p{{L}}+){{0,2}}\s+(?:{_VERB}|geconstateerd|afgenomen|vastgesteld)(?!\p{{L}})",
    regex.I,
)
TREATED = regex.compile(
    r"(?<!\p{L})(?:in|onder) behandeling(?!\p{L})|(?<!\p{L})(?:opgenomen|uitgevallen)(?!\p{L})",
    regex.I,
)
I_DO = regex.compile(r"(?<!\p{L})(?:ik|wij)\s+(?:\p{L}+\s+){0,2}$", regex.I)
DO_I = regex.compile(rf"(?<!\p{{L}})(?:(?:{_VERB})\s+ik|heb)(?:\s+{_BETWEEN}){{0,6}}\s+$", regex.I)
MY = regex.compile(
    r"(?<!\p{L})(?:mijn|m['’]n)\s+(?:\p{Ll}+(?:e|en)\s+)?(?:(?:diagnose|ziekte|aandoening)\s+)?$",
    regex.I,
)
# "haar depressie", "van zijn depressie"; "zijn" alone is a verb as well.
OWN = regex.compile(
    r"(?<!\p{L})(?:haar|diens|(?<=(?<!\p{L})(?:op|over|van|met|wegens|door|voor|vanwege|om|in|aan|en|"
    r"sinds|na|naar|ondanks)\s)zijn)\s+(?:\p{Ll}+e\s+){0,2}$",
    regex.I,
)
# "Blauwhof trok zich terug om een burn-out": of somebody named in the sentence.
REASON = regex.compile(
    r"(?<!\p{L})(?:wegens|vanwege|om|na|door|in verband met|ter zake van)\s+"
    r"(?:(?:een|de|het|zijn|haar)\s+)?(?:\p{Ll}+e\s+)?$",
    regex.I,
)
# "mevrouw Duinker, 17 jr, brandwonden".
AGED = regex.compile(r"(?<![\d\p{L}])\d{1,3}\s?(?:jr|jaar|j)\.?\)?,?\s+$")
# "Wij zijn katholiek", said of a family; an organisation says of itself what it does.
WE_ARE = regex.compile(r"(?<!\p{L})wij\s+(?:zijn|waren)\s+(?:\p{Ll}+\s+)?$", regex.I)
# "Ik ben 45, alleenstaande moeder, lesbisch": what somebody says of himself at the start.
I_AM = regex.compile(r"(?<!\p{L})(?:ik ben|ben ik)(?:\s[^.;:!?\n\t]{0,60})?\s$", regex.I)
# "Schizofrenie bij vader bekend".
OF_KIN = regex.compile(
    r"^\s(?:bij|van)\s(?:de\s)?(?:vader|moeder|zoon|dochter|broer|zus|kind|partner|hem|haar|"
    r"betrokkene|verdachte|cliënte?|patiënte?)(?!\p{L})",
    regex.I,
)
