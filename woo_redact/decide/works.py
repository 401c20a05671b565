"""Read where a name is that of the maker of a work, a prizewinner or somebody of long ago."""

import re
from collections.abc import Iterator

from woo_redact.decide.clue import Clue, Rule, Strength, clues_of
from woo_redact.decide.credits import MAKERS, OF_MAKER
from woo_redact.decide.grammar import ANYBODY, GAP, SP, Grammar, any_of, compiled, named, rule
from woo_redact.decide.masked import NAME, Place
from woo_redact.decide.sources import compile_sources
from woo_redact.model.needed import seek
from woo_redact.rulebook.roles import Role, Roles

_SURE_WORKS = (
    r"(?:schilderij(?:en)?|doek(?:en)?|zeegezicht(?:en)?|prent(?:en)?|ets(?:en)?|gravures?|gedenkra(?:am|men)|"
    r"glas-in-lood\w*|standbeeld(?:en)?|borstbeeld(?:en)?|sculptu(?:ur|ren)|beeldhouwwerk(?:en)?|"
    r"(?:muur|wand|plafond|gewelf)?schildering(?:en)?|altaarstuk(?:ken)?|preekstoel|kansel|kruiswegstaties|"
    r"gevelste(?:en|nen)|reliëfs?|fresco(?:'s)?|mozaïek(?:en)?|dichtregels?|gedicht(?:en)?|dichtbundel|romans?|novelle|"
    r"opera|symfonie|cantate|oratorium|strijkkwartet|composities?|partitu(?:ur|ren)|bladmuziek|"
    r"libretto|leven[ ]en[ ]werk|leerboek|standaardwerk|monografie|biografie|proefschrift|"
    r"dissertatie|oratie)"
)
_MAYBE_WORKS = (
    r"(?:werk(?:en)?|beeld(?:en)?|tekening(?:en)?|portret(?:ten)?|foto(?:'s)?|brieven|dagboek(?:en)?|"
    r"ontwerp(?:en)?|gebouw(?:en)?|kunstwerk(?:en)?|boek(?:en)?|zilverwerk|collectie)"
)
_MUSEUM = re.compile(
    r"(?i:\bmusea?\b|\w*museum\b|\bcollectie|\btentoonstelling|\bexpositie|\bgedigitaliseerd|"
    r"\bgerestaureerd|\bbruikleen|\w*monument(?:en|enlijst)?\b|\beeuwse?\b|\bbiograaf|\bkunstwerk)|\b1[5-8]\d\d\b"
)
"""Words of collections and monuments: without them "brieven van A" are those of a citizen."""
_ART = (
    r"(?i:boek(?:en)?|romans?|gedicht(?:en)?|vers(?:en)?|\w*prijs|beeld|schilderij(?:en)?|"
    r"tentoonstelling|museum|sculptuur|bundel)"
)
_BOOKS = (
    r"(?:boek|boekje|kinderboek|prentenboek|jeugdboek|roman|novelle|thriller|bestseller|dichtbundel|essaybundel|"
    r"bundel|memoires|autobiografie|biografie|album|opera|voorstelling|non-fictieboek|strip)"
)
_NO_STAFF = (
    rf"^(?!{SP}\((?:(?:afdeling|team|directie|bureau|cluster|stagiaire?|medewerk\w+)\b|"
    r"[A-Z]{2,6}\)))"
)
"""Who draws for a report is on the staff of the authority: "(afdeling Kaarten)"."""
_SCIENCE = (
    r"formule|vergelijking|bootstrap|index|coëfficiënt|curve|verdeling|algoritme|theorema|stelling|"
    r"paradox|constante|diagram|taxonomie|hypothese|lemma|getal|getallen|piramide|modulus|kwadrant|"
    r"kappa"
)
_WRITTEN = r"auteurs?|authors?|onderzoekers"
_PUBLISHED = re.compile(
    r"\b(?:ISBN|ISSN|DOI|doi)\b|\b(?i:colofon|rapportnummer|rapportnr|publicatienummer|"
    r"te citeren als|cahier|inventaris van het archief)\b"
)
"""What stands in a published report, and not in a nota whose author is an official."""
_HEADED = re.compile(r"^\W*(?i:auteurs?|authors?|onderzoekers)\W*$")
_SCHOOL = r"\b(?:scripties?|profielwerkstuk|werkstuk|leerling|scholier|klas)\b"
"""Prizes at school are no public matter."""
_PAPERWORK = (
    r"[^’'”\"]{0,40}(?i:verslag|memo|notitie|nota|rapport|plan|factsheet|handreiking|leidraad|brief|"
    r"advies|beleid|dashboard|presentatie)"
)
"""In the title of what an official wrote."""
_LAUREATES = r"(?:Nobelprijswinnaars?|[Nn]obelprijswinnares|\w*prijswinnaars?|[Ll]aurea(?:at|ten))"
_PRIZE = (
    r"(?:(?!De |Het |Een |Deze |Die )[A-Z][\w.’'-]*[ -])*"
    r"(?!De |Het |Een |Deze |Die )[A-Z][\w.’'-]{2,}[ -]?"
    r"(?:prijs|Prijs|penning|medaille|Award|Prize|premie)"
)
_AWARDED = (
    r"(?:(?:ging|gaat)(?:[ ]in[ ]\d{4}|[ ]dit[ ]jaar)?[ ]naar|"
    r"(?:werd|is|wordt)[ ](?:toegekend|uitgereikt)[ ]aan|"
    r"(?<=-prijs[ ])was[ ]voor|(?:ontvangen|gewonnen)[ ]door)"
)
"""Of a prize with a name of its own: "de prijs is voor Jan Jansen te hoog" is about money."""
_NAMING = re.compile(r"\b(?i:straatna(?:am|men)|vernoem\w*|naamgeving)\b")
"""A text about what streets will be called."""
_BUILT = re.compile(r"\b(?i:bouwjaar|architect(?:en|uur)?|monument(?:en)?\w*)\b")
"""A list of buildings: what stands behind a year is who designed them."""
_REPORT = re.compile(
    r"\b(?:[A-Z]{2,}[\w&]*)[ -](?i:\w*rapport|publicatie|notitie|working paper)\b.*\d{2,}|\bISBN\b"
)
"""The line that names the series of a published report; its authors stand below it."""
_SERIES = re.compile(
    r"(?i)^\W*(?:cahier|(?:working|research|discussion) paper|achtergrondstudie|\w*rapport)\W*"
    r"(?:nr\.?)?\W*(?:19|20)\d\d ?[-/] ?\d"
)
"""The number of a report in a series, at the head of its title page."""
_TITLE_PAGE = 25
"""So many lines a title page has."""
_AUTHORS = re.compile(named(rf"^\W*{ANYBODY}(?:(?:,|{SP}en|{SP}&){SP}{ANYBODY})*\W*$"))


def compile_works(grammar: Grammar, roles: Roles, text: str) -> tuple[Rule, ...]:
    """Return the rules for these words and the text of this document. § stands for a name."""
    maker, author = roles.roles["maker"], roles.roles["auteur"]
    eponym, past = roles.roles["naamgever"], roles.roles["historisch"]
    sure, maybe = Strength.CERTAIN, Strength.POSSIBLE
    titles, verbs = grammar.titles, any_of(roles.citing)
    among = rf"(?:(?:onder{SP}(?:anderen?|meer)|o\.a\.){SP})?"
    earlier = rf"(?:{OF_MAKER}{titles}{ANYBODY}(?:,{SP}|{SP}en{SP}(?:van{SP})?))*"
    several = rf"{among}{earlier}{OF_MAKER}{titles}$"
    by = rf"(?:is{SP}|zijn{SP}|was{SP})?(?:van|door|naar){SP}{several}"
    called = rf"(?:{SP}(?:[A-Z][\w’']*|§)){{0,4}}(?:{SP}[a-z]+){{0,4}}"
    pair = rf"{SP}en{SP}{titles}{ANYBODY}"
    others = rf"(?:(?:,|{SP}en|{SP}&){SP}{titles}{ANYBODY})*"
    own_work = (
        r"(?:boek|roman|bundel|artikel|proefschrift|dissertatie|oratie|essay|column|studie"
        r"|biografie)"
    )
    quoted = r"['‘“\"][^'’”\"\n]{3,90}['’”\"]"
    work, year = "het werk dat bij de naam staat", r"\((?:1[89]|20)\d\d[a-z]?\)"

    return (
        rule(rf"\b(?i:{_SURE_WORKS}){called}{SP}{by}", "", maker, sure, work),
        rule(rf"\b(?i:{_MAYBE_WORKS}){called}{SP}{by}", _NO_STAFF, maker, sure, work, _MUSEUM),
        rule(rf"\b(?i:{_MAYBE_WORKS}){called}{SP}{by}", rf"^{SP}(?:uit|van|in){SP}1[4-9]\d\d\b",
             maker, sure, work),
        rule(rf"\b(?i:brieven|dagboek(?:en)?|portret(?:ten)?|beeld){SP}van{SP}{several}", "",
             maker, maybe, work, compiled(_ART)),
        rule(rf"\b(?i:biografie|roman|proefschrift|dichtbundel|monografie)\b[^.;\n]{{0,100}}\bgeschreven{SP}"
             rf"door{SP}{several}", "", author, sure, work),
        rule(rf"\b(?i:gebouw|huis|brug|plein|park|station){SP}is{SP}een{SP}ontwerp{SP}van{SP}"
             rf"{several}", "", maker, maybe, work),
        rule(rf"\b(?i:een|het{SP}nieuwe|het{SP}laatste){SP}(?i:boek|roman|thriller|dichtbundel|"
             rf"biografie|novelle){SP}van{SP}{several}", "",
             author, sure, work),
        rule(rf"\b(?i:(?:bronzen|stenen|houten){SP}beeld|beeldje|kunstwerk|sculptuur|schilderij|mozaïek|gedenkteken|monument)\b"
             rf"[^.;§]{{0,60}}\b(?:gemaakt|vervaardigd|ontworpen){SP}door{SP}{several}",
             rf"^(?![^.\n]{{0,40}}(?:{_SCHOOL}|\bgroep\b))", maker, sure, work),
        rule(rf"\((?i:arch\.|architect):?{SP}{several}", "", maker, sure, work, _BUILT),
        rule(rf"\b(?i:werk|studies?|artikel|review|meta-analyse|overzicht|proefschrift){SP}van{SP}"
             rf"{several}", rf"^{others}{SP}\([A-Z][^()\d]{{2,40}}{SP}(?:19|20)\d\d\b", author,
             sure, "de literatuurverwijzing"),
        rule(rf"\b(?i:\w*rapport|onderzoek|notitie|boek|evaluatie)(?:{SP}{quoted})?{SP}van{SP}"
             rf"{several}", rf"^{others}{SP}\([A-Z][^()\d]{{2,40}}{SP}(?:19|20)\d\d\)", author,
             sure, "de literatuurverwijzing"),
        rule(rf"\b(?i:lees|herlees){SP}(?:ook{SP})?{several}",
             rf"^{SP}\((?:De|Het|Een|The|Over|Naar){SP}[a-z][^()]{{4,70}}(?:hoofdstuk|hfst|p\.|"
             r"(?:19|20)\d\d)", author, sure, "de literatuurverwijzing"),
        rule("", rf"^{others}{SP}(?:{verbs}){SP}(?:\w+{SP}){{0,4}}(?:in{SP}een{SP}"
             rf"(?:overzichtsstudie|meta-analyse)\b|in{SP}(?:haar|zijn|hun){SP}(?:[a-z]+(?:ische|kundige){SP}(?:studie|beschouwing)|"
             r"(?:overzichts|literatuur|standaard|bronnen)studie|monografie|standaardwerk))",
             author, sure, "het werk dat bij de naam staat"),
        rule(rf"\b(?i:{_BOOKS}){SP}van{SP}{several}",
             rf"^{SP}(?:\([^()]*\){SP})?(?:gepresenteerd|verschenen|uitgekomen|besproken|over|waarin)\b",
             author, sure, work),
        rule(rf"\b(?i:voorstelling|toneelstuk|musical|opera|speelfilm)\b[^.;§\n]{{0,60}}\b(?:vrij{SP}"
             rf"naar|naar{SP}het{SP}boek{SP}van){SP}{several}", "", maker, sure, work),
        rule("", rf"^,{SP}(?:de{SP})?(?:auteur|schrijver|schrijfster|regisseur|componiste?){SP}van"
             rf"{SP}(?:[‘'“\"„](?!{_PAPERWORK})|(?:thrillers|romans|gedichten|kinderboeken|boeken|films)"
             r"\b)", maker, sure, work),
        rule(rf"\b(?i:{_BOOKS}|film|documentaire|podcast|toneelstuk|musical|lied){SP}"
             rf"[A-Z][^.;]{{2,60}}{SP}van{SP}{several}", "", maker, sure, work),
        rule(rf"\b(?i:artikel(?:en)?|column|opiniestuk|essay){SP}van{SP}{several}", "",
             author, sure, "het artikel dat bij de naam staat"),
        rule(rf"\b(?i:auteurs?|schrijvers?){SP}van{SP}(?:het|dit|de|deze){SP}(?:stuk|artikel|boek|"
             rf"rapport|onderzoek|studie){SP}(?:is|zijn|was|waren){SP}{several}", "",
             author, sure, "het werk dat bij de naam staat"),
        rule(rf"\b(?i:onderzoek|studie|rapport|proefschrift|evaluatie){SP}van{SP}{several}",
             rf"^{others}{SP}(?:uit{SP}(?:19|20)\d\d\b|\([^()]*\b(?:19|20)\d\d\))", author, sure,
             "de literatuurverwijzing"),
        rule(rf"\b(?i:{_SURE_WORKS}|{_MAYBE_WORKS}|essay|artikel|documentaire|film|podcast){SP}"
             rf"{quoted}{SP}(?:van|door){SP}{several}", "", author, sure, work),
        rule(rf"\b(?i:\w*rapport|notitie|advies){SP}{quoted}{SP}van{SP}{several}", "",
             author, maybe, "het rapport dat bij de naam staat"),
        rule(rf"\b(?i:in){SP}(?:zijn|haar|hun){SP}{own_work}(?:{SP}{quoted})?{SP}(?:{verbs}){SP}"
             rf"{several}", "", author, sure, work),
        rule("", rf"^{others},{SP}(?:de{SP})?(?:auteurs?|schrijvers?|schrijfster|samenstellers?)"
             rf"{SP}van{SP}(?:(?:het|de|een){SP})?(?:\w+{SP}){{0,2}}?(?:boek|roman|proefschrift|"
             r"dissertatie|oratie|biografie)\b", author, sure, work),
        rule(rf"\b(?i:monument|plaquette|gedenkteken|gedenksteen|standbeeld|borstbeeld){SP}(?:voor|ter{SP}nagedachtenis{SP}"
             rf"(?:aan|van)|ter{SP}ere{SP}van){SP}(?:(?:de|het){SP}[a-z]+{SP})?{several}",
             rf"^(?!,{SP}(?:mijn|onze|haar|zijn|die|een){SP})",
             past, sure, "het monument bij de naam"),
        rule(rf"\b(?i:rapport|studie|publicatie|artikel){SP}van{SP}{titles}$",
             rf"^{pair}{SP}(?:over|uit|waarin|dat)\b", author, maybe,
             "het rapport dat bij de naam staat"),
        rule(rf"\b(?i:rapport|studie|publicatie|artikel){SP}van{SP}{titles}{ANYBODY}{SP}"
             rf"en{SP}$", rf"^{SP}(?:over|uit|waarin|dat)\b", author, maybe,
             "het rapport dat bij de naam staat"),
        rule(rf"\b(?:oudere|vroege(?:re)?|latere|klassieke|baanbrekende){SP}(?i:werk){SP}van{SP}"
             rf"{several}", "", author, sure, work),
        rule(rf"\b(?:naar{SP}(?:een{SP})?ontwerp{SP}van|ontworpen{SP}door|gebouwd{SP}door|arch\.){SP}"
             rf"{several}", "", maker, sure, work, _BUILT),
        rule(rf"\bdoor{SP}{several}", rf"^{others}{SP}(?:\w+{SP}){{0,3}}"
             r"(?:ontworpen|geschilderd|gebeeldhouwd|vervaardigd)\b", maker, sure, work, _MUSEUM),
        rule("", rf"^,{SP}(?:de{SP})?{MAKERS}\b", maker, sure, work, _MUSEUM),
        rule(rf"\b\w*(?i:{_SCIENCE}){SP}(?:van|volgens){SP}(?:(?:{ANYBODY})(?:,|{SP}en){SP})*$",
             rf"^(?!{SP}(?:van|voor|dat)\b)", eponym, sure, "de vernoeming"),
        *(
            (rule(rf"(?:^|\t|[.;]{SP})\W*(?i:{_WRITTEN})(?:\(s\))?:?{SP}{several}", "", author,
                  sure, "de titelpagina van het rapport"),)
            if seek(_PUBLISHED, text)
            else ()
        ),
        rule(rf"\btoegeschreven{SP}aan{SP}{several}", "",
             maker, sure, work),
        rule(rf"\b(?i:auteurs?):{SP}{several}",
             rf"^{others}\.{SP}[A-Z]\w+,{SP}(?:\w+{SP})?20\d\d",
             author, sure, "de titelpagina van het rapport"),
        rule(rf"\b(?i:{MAKERS}){SP}is{SP}{several}", "", maker, sure, work),
        rule(rf"\b(?i:{MAKERS}){SP}{several}", rf"^[^.;\n]{{0,120}}\b{_ART}\b", maker, sure, work),
        rule(rf"\b(?i:geboortehuis|sterfhuis|praalgraf|grafmonument){SP}van{SP}{several}", "",
             past, sure, "het monument bij de naam"),
        rule(rf"\b(?i:in{SP}het{SP}spoor|traditie|denken|gedachtegoed|nalatenschap|geest|theorie(?:ën)?|op{SP}de{SP}leest){SP}van{SP}"
             rf"{several}", "", past, maybe, "de vernoeming"),
        rule(rf"\b(?i:afdeling|locatie|kamer|zaal){SP}$", "", eponym, maybe, "de vernoeming"),
        rule(rf"\b{_LAUREATES}(?:{SP}(?:zijn|waren|is|was)(?:{SP}dit{SP}jaar)?)?:?{SP}{several}",
             "", maker, sure, "de prijs bij de naam"),
        rule(rf"\b{_PRIZE}{SP}(?:(?:(?!{_SCHOOL})[^.;\n]){{0,40}}{SP})?{_AWARDED}{SP}{several}",
             rf"^(?![^.\n]{{0,60}}{_SCHOOL})", maker, sure, "de prijs bij de naam"),
        rule(rf"\b{_PRIZE}{SP}(?:ging|gaat){SP}(?:(?!{_SCHOOL})[^.;\n]){{0,120}}\b(?:in{SP}\d{{4}}|en)"
             rf",?{SP}naar{SP}{several}", rf"^(?![^.\n]{{0,60}}{_SCHOOL})", maker, sure,
             "de prijs bij de naam"),
        rule(rf"\b(?:tonen|toont|toonde|toonden|exposee?r\w+|verzamel\w+|hangt|hangen){SP}(?:er{SP})?"
             rf"(?:\w+{SP})?werk(?:en)?{SP}van{SP}{several}", "", maker, sure, work),
        rule(rf"\b(?i:koos|kiest|kozen|gekozen|voorgedragen|vernoemen|voorkeur)\b[^.;\n]{{0,40}}"
             rf"\b(?:voor|naar|aan){SP}{several}", "", eponym, sure, "de vernoeming", _NAMING),
        rule(rf"\b(?i:genoemd|vernoemd|heet){SP}naar{SP}(?:(?:de|het|een){SP})?(?:[a-z][\w-]+{SP}){{0,2}}"
             rf"{several}", "", eponym, sure, "de vernoeming"),
        rule(rf"(?:^|[\t(])\W*(?:1[5-9]\d\d|20[0-2]\d)(?:[-–/]\d+)?,{SP}$", r"^\W*(?:$|[\t);])",
             maker, sure if seek(_BUILT, text) else maybe, "het bouwjaar bij de naam"),
        rule(rf"\b(?i:literatuur|studies?|\w*onderzoek|artikel|\w*boek|publicaties?){SP}van{SP}{several}",
             rf"^{SP}{year}", author, sure, "de literatuurverwijzing"),
        rule("", rf"^{SP}(?:\w+{SP}){{1,3}}(?:in{SP}(?:haar|zijn|hun){SP}(?:dissertatie|"
             rf"proefschrift|oratie|boek|artikel|studie{SP}(?:naar|over))|met{SP}(?:haar|zijn|hun){SP}"
             rf"(?:boek|artikel){SP}[‘“'\"]?[A-Z§])", author, sure,
             "het werk dat bij de naam staat"),
        # who writes to parliament is a member of the cabinet
        rule(rf"\b(?i:kamerbrief){SP}$",
             rf"^{SP}(?:\d\d{GAP}\d{{3}}|over\b|inzake\b|d\.d\.|van{SP}\d)",
             roles.roles["bewindspersoon"], sure, "de Kamerbrief bij de naam"),
        rule("", rf"^{SP}en{SP}collega['’]?s{SP}(?:{verbs})\b", author, sure,
             "de literatuurverwijzing"),
        rule(rf"\b(?i:indeling|methode|classificatie|vuistregel|typologie){SP}"
             rf"(?:van|volgens){SP}{several}", "", eponym, maybe, "de vernoeming"),
        rule(rf"\b(?i:correctie|toets|classificatie|bepaling|regressie|ruwheid){SP}"
             rf"volgens{SP}{several}", "", eponym, sure, "de vernoeming"),
        rule(rf"\b(?i:de{SP}tijd|ten{SP}tijde|de{SP}dagen){SP}van{SP}{several}", rf"^{GAP}",
             past, maybe, "de tijd die bij de naam staat"),
        *compile_sources(grammar, roles),
    )  # fmt: skip


def read_works(place: Place, rules: tuple[Rule, ...], author: Role) -> Iterator[Clue]:
    """Yield what makes the name that of a maker, and the authors under the title of a report."""
    yield from clues_of(rules, place.left, place.right, place.around)
    if NAME in place.own and _AUTHORS.match(place.own):
        near = [line for line in place.upwards(8) if line]
        head = next((line for line in near if not _AUTHORS.match(line) or _HEADED.match(line)), "")
        published = _HEADED.match(head) and any(map(_PUBLISHED.search, place.lines))
        series = place.line < _TITLE_PAGE and any(map(_SERIES.search, place.lines[: place.line]))
        if published or series or (near and _REPORT.search(near[0])):
            yield Clue(author, Strength.CERTAIN, "de titelpagina van het rapport")
