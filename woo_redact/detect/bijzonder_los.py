"""Telling words that no verb ties to a person, but their place does.

Notes are short ("mw. Duinker, 17 jr, brandwonden"), rows have no verbs, and in the dossier of a
person a telling word in a sentence about that person needs none. What speaks of people in general
or of policy is left alone: there a name is of somebody who has a say in it.
"""

import regex

from woo_redact.detect.recognizer import matches

REACH = 70
"""Characters between a name and the word behind it, at most."""
AROUND = 1200
"""Characters to either side in which a document shows that it is about the case of a person."""
BACK = 260
"""Characters before a sentence in which its person is named."""
CELL = 8
"""Words of a cell of a table, at most; what is longer is a sentence."""
SHORT = 110
"""Characters of a sentence that needs no word for its person, at most: "Heupfractuur links"."""
BEHIND = 100
"""Likewise behind it: "... een klaplong op. Hij (Mihai D., ...)"."""
_ADJECTIVE = (
    r"(?:\p{Ll}{3,}(?:ige|ische|ele|ende|stig|ieve|se|male|ale|ide|aire|isch|oïde)|zware|zwaar|"
    r"lichte?|matige?|acute|acuut|dubbele|nieuwe|oude|gebroken|hoge|lage|ernstig)"
)
_GAP = regex.compile(
    rf"(?:[\s,:;()–/\"'”’|-]|\d[\d.,:/-]*|(?:jr|j|geb|ca|resp)\.?(?!\p{{L}})|"
    rf"(?:reg\.?nr|nr|nummer|cliëntnr|bsn|v-nummer|kamer|afd|bed|cel|personeelsnummer)(?!\p{{L}})\.?|"
    rf"(?:jaar|geboren|op|m|v|man|vrouw|ook|nu|met|heeft|"
    rf"is|sinds|een|de|het|zijn|haar|wegens|vanwege|door|na|bekend|ivm|i\.v\.m|al|jaren|weer|nog|"
    rf"thans|ziek|uitgevallen|afwezig|afgemeld|verlof|januari|februari|maart|april|mei|juni|juli|"
    rf"augustus|september|oktober|november|december|vandaag|gisteren|{_ADJECTIVE})(?!\p{{L}}))*",
    regex.I,
)
_GENERAL = regex.compile(
    r"(?<!\p{L})(?:mensen|personen|patiënten|cliënten|ouderen|jongeren|vrouwen|mannen|leerlingen|"
    r"werknemers|medewerkers|werkgevers|nederlanders|inwoners|burgers|deelnemers|gezinnen|artsen|"
    r"zorgverleners|organisaties|instellingen|gemeenten|landen|slachtoffers|verdachten|veteranen|"
    r"studenten|huisartsen|ouders|reizigers|asielzoekers|bewoners|professionals|onderzoekers|"
    r"procent|\d+\s?%|beleid\p{L}*|aanpak|preventie|programma|subsidie|kamer(?:lid|brief|vragen|"
    r"leden)?|motie|debat|amendement|richtlijn|wetsvoorstel|wetgeving|onderzoek(?:en)?\snaar|"
    r"studies?|hoogleraar|lector|stichting|vereniging|\p{L}*fonds|zorgverzekeraars?|vaccins?|"
    r"epidemie|uitbraak|bevolkingsonderzoek|congres|symposium|werkgroep|taskforce|"
    r"kenniscentrum|campagne|voorlichting|beroepsziekten|regeling|themabijeenkomst|"
    r"woordvoerder|dossierhouder|portefeuille|minister|staatssecretaris|fractie|rapport|"
    r"lezing|presentatie|spreker|artikel\s\d+(?!\s?\p{L}*\s?Sr)|expert\p{L}*|projectleider|gemiddeld|"
    r"jaarlijks|steeds\smeer|veel\p{L}*\s(?:mensen|gevallen)|aantal|aantallen|indien|wanneer)(?!\p{L})",
    regex.I,
)
_CASE = regex.compile(
    r"(?<!\p{L})(?<!(?:een|elke|iedere|de)\s)(?:patiënte?|cliënte?)(?!\p{L})|"
    r"(?<!\p{L})(?:betrokkene|bezwaarmaker|bezwaarmaakster|appellante?|eiser(?:es)?|"
    r"verzoek(?:er|ster)|klager|klaagster|melder|meldster|slachtoffer|verdachte|bsn|"
    r"burgerservicenummer|v-nummer|huisarts|bedrijfsarts|verzekeringsarts|ziek\s?gemeld|"
    r"ziekgemeld|aangifte|geboren|geb|mijn\s(?:man|vrouw|zoon|dochter|moeder|vader|partner|cliënte?)|"
    r"onze\s(?:zoon|dochter)|vreemdeling|asielrelaas|gedetineerde|ged|belanghebbende|"
    r"personeelsdossier|verzuim|ongeval|gewonde?|ambulance|beterschap|bezwaarschrift|crisisdienst|"
    r"zorgmachtiging|uithuisplaatsing|celnummer|casus|detentie|veroordeeld|"
    r"parketnummer|ik\sben\s\d\d\sjaar|mijn\s(?:huisarts|leven|"
    r"kinderen|huis|situatie|gezondheid|buren|buurman|buurvrouw|ouders|gezin))(?!\p{L})",
    regex.I,
)
_PRONOUN = regex.compile(
    r"(?<!\p{L})(?:hij|zij|ze|hem|haar|zijn|ik|mijn|mij|betrokkene|(?<!een\s)cliënte?|"
    r"(?<!een\s)patiënte?|u|uw|verdachte|slachtoffer|bewoner|bewoonster)(?!\p{L})",
    regex.I,
)
_HEADING = regex.compile(
    r"(?i)bijzonder|medisch|allergie|dieet|eet\b|klacht|letsel|diagnose|opmerking|toelichting|reden|"
    r"situatie|gezondheid|beperking|aandoening|ziekte|verzuim|feit|delict|verdenking|zaak|straf|"
    r"geloof|etni|indicatie|voorziening|hulpmiddel|hulp|aard|melding|omschrijving|notitie|status|"
    r"aanleiding|problematiek|zorg|wensen"
)
_TITLED = regex.compile(
    r"(?<!\p{L})(?i:de heer|mevrouw|meneer|dhr|mw|mevr|kpl|korporaal|sgt|sergeant|matr|matroos|sld|"
    r"soldaat|ged|gedetineerde|patiënte?|cliënte?|bewoner|bewoonster|verdachte|betrokkene)\.?\s"
    r"(?P<name>\p{Lu}(?:\p{Ll}+|\.)(?:\s?[\p{Lu}-]\p{L}+)?)"
)
_ORGANISATION = regex.compile(r"\s?(?:-\p{L}|\p{Lu}\p{Ll})")
_BEFORE_NAME = regex.compile(r"(?:\p{Lu}\p{Ll}+|Instituut voor|van) \Z")
_LEFT = regex.compile(
    rf"(?<!\p{{L}})(?:(?:een|haar|mijn|diens)\s)?(?:(?:{_ADJECTIVE}|licht|ernstig|zwaar|niet|"
    rf"eerder|(?:een\s)?vorm\svan|de|het)\s){{0,3}}$"
)
_RIGHT = regex.compile(
    r"(?:\s(?:van\s\p{Lu}\p{L}+|type\s[12I]{1,2}|links|rechts|gehad|\d+(?:[.,]\d+)?\s?(?:mg|ml|mcg|dB)|"
    r"(?:aan|in|op)\s(?:zijn|haar|de|het|beide)?\s?(?:linker|rechter)?-?"
    r"(?:arm|been|hand|voet|knie|heup|rug|gezicht|hoofd|ogen|oren|borst|schouder|onderarm|enkel)"
    r"(?!\p{L})|(?:van|tot)\s(?:\d+|\p{Ll}+)\s(?:maanden|jaar|jaren|weken|dagen|uren|uur)|in\s"
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"(?:19|20)\d\d)(?!\p{L})))"
    r"|\s\((?:BMI|IQ)[^()\n]{1,12}\)"
)


def grown(text: str, start: int, end: int) -> tuple[int, int]:
    """Return begin and end of the phrase around a telling word: "een zware", "type 2"."""
    left = _LEFT.search(text, max(0, start - 60), start)
    if left:
        start = left.start()
    while right := _RIGHT.match(text, end):
        end = right.end()
    return start, end


def in_general(sentence: str) -> bool:
    """Say whether a sentence speaks of people in general, of policy or of an office."""
    return bool(_GENERAL.search(sentence))


def titled(text: str) -> list[tuple[int, int]]:
    """Return where a form of address or a rank has a name behind it: "kpl Duinker"."""
    return [match.span("name") for match in matches(_TITLED, text)]


def in_row(text: str, start: int, end: int) -> bool:
    """Say whether a word stands in a short cell of a table."""
    first = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", end)
    line = text[first : stop if stop >= 0 else len(text)]
    if "\t" not in line:
        return False
    cell = text[max(first, text.rfind("\t", first, start) + 1) : end]
    rest = line[end - first :].split("\t", 1)[0]
    return len((cell + rest).split()) <= CELL


def headed(heading: str) -> bool:
    """Say whether the heading of a row or column announces particulars of a person."""
    return bool(_HEADING.search(heading))


def in_a_name(text: str, start: int, end: int) -> bool:
    """Say whether a word with a capital is part of a longer name: "Glasgow Coma Scale"."""
    word = text[start:end]
    if not word[0].isupper() or (word.isupper() and len(word) > 3):
        return False
    return bool(_ORGANISATION.match(text, end) or _BEFORE_NAME.search(text, 0, start))


def apposed(text: str, start: int, names: list[tuple[int, int]], heading: str) -> bool:
    """Say whether a telling word stands behind a name with nothing but particulars between."""
    for _, last in names:
        if last <= start <= last + REACH:
            gap = text[last:start]
            if gap.strip() == "" and "\t" not in gap and "\n" not in gap:
                return True
            if "\n" in gap or not _GAP.fullmatch(gap):
                continue
            if "\t" not in gap or headed(heading):
                return True
    return False


def in_case(text: str, start: int, end: int) -> bool:
    """Say whether a document tells of the case of a person around this place."""
    around = text[max(0, start - AROUND) : end + AROUND]
    return len({hit.group().lower() for hit in _CASE.finditer(around)}) > 1


def told_of(text: str, first: int, last: int, names: list[tuple[int, int]]) -> bool:
    """Say whether the sentence text[first:last] is about a person who is named in or before it."""
    if any(first <= start and end <= last for start, end in names):
        return True
    before = any(first - BACK <= end <= first for _, end in names)
    behind = any(last <= start <= last + BEHIND for start, _ in names)
    if not before and not behind and not _PRONOUN.search(text, max(0, first - BACK), first):
        return False
    return bool(_PRONOUN.search(text, first, last)) or (before and last - first < SHORT)
