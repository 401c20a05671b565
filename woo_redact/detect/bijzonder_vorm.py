"""Phrases with a fixed form that tell something special: "lid van ...", "art. 287 Sr", "PI X".

What stands in them is a name or a number, so no list of words can hold them.
"""

from collections.abc import Iterator, Mapping

import regex

from woo_redact.detect.beginnings import beginnings, matches_at, openers
from woo_redact.detect.context import words_pattern
from woo_redact.detect.recognizer import matches

REACH = 40
"""Characters around a word within which its form stands, at most."""

_CHURCH = (
    # "het lid Rooderkerk" goes to no church, "lid van de Pauluskerk" does
    r"(?:\p{L}+\s){0,3}?(?:(?-i:(?<=(?:de|een)\s)|(?!\p{Lu}\p{Ll}+kerk(?!\p{L})))"
    r"\p{L}*(?:kerk|kerken|kerkgemeente|moskee|synagoge|parochie|"
    r"pinkstergemeente|kerkgenootschap|gebedshuis)(?!\p{L})(?:\s(?:van|te|in)\s\p{Lu}\p{L}+)?"
    r"|(?:(?:oud|christelijk|hersteld)?\s?-?(?:gereformeerde|hervormde)|protestantse|doopsgezinde|"
    r"remonstrantse|lutherse|evangelische|joodse|israëlitische|islamitische|baptisten)\s?-?"
    r"(?:gemeente|gemeenten|gemeenschap|broederschap)(?:\sin\s\p{Lu}\p{L}+)?"
    r"|jehova['’]?s\sgetuigen|leger\sdes\sheils|scientology\p{L}*|geredja(?:\s\p{Lu}\p{L}+)+)"
)
_MEMBER = (
    r"(?:(?:kader|bestuurs|belijdend\s|betalend\s|actief\s|aspirant-?)?lid|lidmaatschap|kerklid|"
    r"ouderling|diaken|koster|voorganger|predikant|vrijwilliger|vrijwilligster|organist|"
    r"penningmeester|donateur|aanhanger|aanhangster|sympathisant|aangesloten|actief)\s"
    r"(?:(?:is|was|geweest|zijn|ben|geworden)\s)?(?:(?:van|bij|in|binnen|voor)\s)?"
    r"(?:de\s|het\s|een\s)?"
)
_NATION = r"(?:(?!Nederlandse?(?!\p{L}))\p{Lu}\p{L}+(?:-\p{L}+)?(?:se|s|e|isch|ische|ch)|onbekende)"
_ORIGIN = (
    rf"{_NATION}\s(?:afkomst|komaf|origine|herkomst|roots|bloed)|\p{{Lu}}[\p{{L}}-]+\setniciteit"
    rf"|{_NATION}\snationaliteit(?=[^.]{{1,40}}(?:etniciteit|afkomst|ras(?!\p{{L}})))"
)
_LAW = (
    r"(?:(?:overtreding|schending)\svan\s)?(?:artikel(?:en)?|artt?\.?)\s\d+[a-z]{0,2}"
    r"(?:[\s,/]{1,2}(?:lid|onder|aanhef|en|jo\.?|juncto|sub|ahf|eerste|tweede|derde|\d+[a-z]{0,2}|"
    r"[A-D](?!\p{L}))){0,8}\s(?:van\s(?:het|de)\s)?"
    r"(?:Sr|WvSr|Wetboek\svan\sStrafrecht|Opiumwet|OW|Ow|WWM|Wwm|Wet\swapens\sen\smunitie|WED)"
    r"(?!\p{L})|artikel\s(?:59[ab]?|6a?)\s(?:van\sde\s)?(?:Vw|Vreemdelingenwet)(?:\s2000)?"
)
_CELL = r"(?:,?\s(?:kamer|cel|afdeling|afd\.|celnr\.?|celnummer)\s[\p{Lu}\d][\p{L}\d.\-]*)"
_PRISON = (
    r"(?:PI|P\.I\.|JC|JJI|DC|HvB|HVB|PPC|TBS-kliniek|FPC|(?i:penitentiaire inrichting|"
    r"huis van bewaring|detentiecentrum|cellencomplex|justitieel complex|"
    rf"justitiële jeugdinrichting))(?: \p{{Lu}}[\p{{L}}'’-]+){{1,3}}{_CELL}?"
)
_STAYS = (
    r"(?i:verblijvend|verblijft|verbleef|gedetineerd|zit|zat|vastzit|vastzat|gevangen|ingesloten|"
    r"opgesloten|geplaatst|overgeplaatst|detentie|opgenomen|uitgezeten)"
)
_JAIL = (
    rf"{_STAYS}\s(?:\p{{Ll}}+\s){{0,4}}?(?:in|naar|te|op|bij)\s(?:de\s|het\s)?{_PRISON}"
    rf"|{_PRISON}(?=[^.\n]{{0,40}}?\s{_STAYS}(?!\p{{L}}))"
    r"|(?i:celnr\.?|celnummer)\s(?:\p{Lu}{0,2}\d[\p{Lu}\d.\-]*|\p{Lu}-?\d[\d.\-]*)"
)
_SENTENCED = (
    r"(?:eerder\s|eerdere\s|onherroepelijk\s|(?:een\s)eerdere\s)?veroordel(?:ing(?:en)?|en)\s"
    r"(?:(?:uit|in)\s\d{4}\s)?(?:wegens|voor|ter\szake\svan|vanwege)\s(?:\p{Ll}+e\s)?\p{Ll}+"
    r"|(?:eerder\s|onherroepelijk\s)?veroordeeld\s(?:in\s\d{4}\s)?(?:wegens|voor|ter\szake\svan|"
    r"vanwege)\s(?:\p{Ll}+e\s)?(?!\p{L}*kosten)\p{Ll}+"
)
_NUMBER = r"(?:\s(?:van|is|was|bedroeg|tot))?[\s:=]{1,2}(?:ruim\s|circa\s|ca\.\s)?\d+(?:[.,]\d+)?"
_VALUE = (
    rf"(?:BMI|(?i:visus(?:\s(?:links|rechts|OD|OS))?|HbA1c|saturatie|totaal\sIQ|TIQ)){_NUMBER}%?"
    rf"|IQ{_NUMBER}(?!\d)|(?i:bloeddruk){_NUMBER}/\d+"
)
_ALCOHOL = (
    rf"(?i:ademalcoholgehalte|bloedalcoholgehalte|ademtest|promillage|alcoholpromillage)"
    rf"{_NUMBER}(?:\s?(?:[µu]g/l|promille|mg/ml|‰))?|blies\s\d+\s?[µu]g/l"
)
_PREGNANT = (
    r"(?:\d+|[a-zé]+)\s(?:maanden|weken)\szwanger|zwanger,?\s\(?\d+\s(?:maanden|weken)"
    r"|bevallen\svan\s(?:een\s|hun\s|haar\s)?\p{Ll}+"
)
_CORONA = (
    r"(?:hij|zij|ze|ik)\s(?:(?:heb|heeft|had|kreeg)\s(?:(?:weer|nu|ook|zelf|net)\s)?(?:corona|covid)"
    r"|(?:(?:weer|nu|ook|zelf|net)\s)?(?:corona|covid)\s(?:heb|heeft|had|kreeg))(?!\p{L})"
)
_TOOK = (
    r"een\seinde\saan\s(?:zijn|haar|het)\s(?:eigen\s)?leven|van\shet\sleven\s(?:heeft\s)?beroofd|"
    r"overdosis(?:\s\p{Ll}+)?"
)


# The words with which a form can begin, by kind of form.
_MEMBERS = (
    "lid kaderlid bestuurslid belijdend betalend actief aspirant aspirantlid lidmaatschap "
    "kerklid ouderling diaken koster voorganger predikant vrijwilliger vrijwilligster organist "
    "penningmeester donateur aanhanger aanhangster sympathisant aangesloten"
)
_PRISONERS = (
    "pi p jc jji dc hvb ppc tbs fpc penitentiaire huis detentiecentrum justitieel cellencomplex "
    "justitiële celnr celnummer verblijvend verblijft verbleef zit zat gedetineerd vastzit vastzat "
    "gevangen ingesloten opgesloten geplaatst overgeplaatst detentie opgenomen uitgezeten"
)
_ADMITTED = (
    "in onder opname opgenomen verblijf behandeling behandeld ligt lag loopt liep verblijft "
    "verbleef ingestuurd aangemeld"
)
_CONVICTED = "eerder eerdere onherroepelijk veroordeling veroordelingen veroordeeld"
_MEASURED = "bmi visus hba1c saturatie totaal tiq iq bloeddruk"
_TESTED = "ademalcoholgehalte bloedalcoholgehalte ademtest promillage alcoholpromillage blies"
_DESCENT = "nationaliteit afkomst komaf origine etniciteit herkomst roots bloed"
_ATTENDS = (
    r"(?:gaat|gaan|ging|gingen|kerkt)\s(?:\p{L}+\s){0,3}?(?:naar|in|bij)\s(?:de|een)\s" + _CHURCH
)


class FixedForms:
    """Memberships, origins, articles of criminal law, prisons, admissions, measured values."""

    def __init__(self, lists: Mapping[str, frozenset[str]]) -> None:
        """Take the names of unions, parties and institutions."""
        union, party, house = (
            pattern.pattern if (pattern := words_pattern(lists[f"bijzonder_{name}"])) else "(?!)"
            for name in ("vakbonden", "partijen", "instellingen")
        )
        admitted = (
            r"(?i:(?:in|onder)\sbehandeling|opname|opgenomen(?:\sgeweest)?|verblijf|behandeling|"
            r"behandeld|ligt|lag|loopt|liep|verblijft|verbleef|ingestuurd|aangemeld)"
            r"\s(?:\p{Ll}+\s){0,3}?(?:in|bij|op|door|naar)\s(?:(?i:de|het|een)\s)?"
            rf"(?:\p{{Ll}}+e\s)?(?:(?i:{house})|\p{{L}}+(?:stichting|kliniek|ziekenhuis)(?!\p{{L}}))"
            r"(?:\s\p{Lu}\p{L}+)?"
        )
        forms = (
            ("geloof", f"(?i:{_MEMBER}{_CHURCH})", _MEMBERS),
            ("geloof", f"(?i:{_ATTENDS})", "gaat gaan ging gingen kerkt"),
            ("vakbond", f"(?i:{_MEMBER}{union})", _MEMBERS),
            ("politieke_voorkeur", f"(?i:{_MEMBER}{party})", _MEMBERS),
            ("strafrecht", _LAW, "artikel artikelen art artt overtreding schending"),
            ("strafrecht", _JAIL, _PRISONERS),
            ("strafrecht", f"(?i:{_SENTENCED})", _CONVICTED),
            ("strafrecht", _ALCOHOL, _TESTED),
            ("gezondheid", admitted, _ADMITTED),
            ("gezondheid", _VALUE, _MEASURED),
            ("gezondheid", f"(?i:{_TOOK})", "een van overdosis"),
            ("gezondheid", f"(?i:{_CORONA})", "hij zij ze ik"),
        )
        self.forms = [
            (kind, regex.compile(rf"(?<![\p{{L}}\p{{N}}-])(?:{form})"), openers(words.split()))
            for kind, form, words in forms
        ]
        around = (("etniciteit", _ORIGIN, _DESCENT), ("gezondheid", _PREGNANT, "zwanger bevallen"))
        self.around = [
            (kind, regex.compile(rf"(?<!\p{{L}})(?:{form})(?!\p{{L}})"), openers(words.split()))
            for kind, form, words in around
        ]

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Yield begin, end and kind of each phrase."""
        for kind, pattern, words in self.forms:
            for match in matches_at(pattern, text, beginnings(text, words)):
                yield *match.span(), kind
        for kind, pattern, words in self.around:
            for place in beginnings(text, words):
                for match in matches(pattern, text, max(0, place - REACH), place + REACH):
                    if match.start() <= place < match.end():
                        yield *match.span(), kind
