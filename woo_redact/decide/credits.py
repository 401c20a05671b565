"""Read who is credited in public: by-lines, performers, laureates, speakers, journalists."""

import re

from woo_redact.decide.clue import Rule, Strength
from woo_redact.decide.grammar import ANYBODY, GAP, SP, Grammar, rule
from woo_redact.rulebook.roles import Roles

MAKERS = (
    r"(?:architecte?|(?:beeldend{SP})?kunstenaar|kunstenares|kunstschilder|beeldhouwer|beeldhouwster|"
    r"schilder|dichter|dichteres|schrijver|schrijfster|ontwerper|componiste?|fotograaf|fotografe|"
    r"zeeschilder|tekenaar|glazenier|illustrator|dirigente?|zanger(?:es)?|\w*sopraan|tenor|bariton|"
    r"celliste?|pianiste?|violiste?|organiste?|acteur|actrice|regisseur|choreograa?fe?|filmmaker|"
    r"cabaretière?|musicus|operazanger(?:es)?)"
).replace("{SP}", SP)
"""Who makes or performs works in public."""
OF_MAKER = rf"(?:(?:de{SP})?{MAKERS}{SP})?"
"""A maker before the name, perhaps."""
_PERFORMED = re.compile(
    r"(?i:orkest|philharmoni|\bconcert(?:en|gebouw)?\b|\bopera|\balbum|\bpremière|\bvoorstelling|"
    r"\w*muse(?:um|a)\b|\btentoonstelling|\bexpositie|muziekarchief|partitu|\w*muziek\b|\bbands?\b|\bcomposities?\b|"
    r"\w*festival\b|\broman\b|\bdichtbundel|\b(?:speel)?film\b|\w*theater\b|\bschouwburg|\boeuvre\b)"
)
"""Words of a stage or a collection: there a maker stands in public."""
_SHOWN = re.compile(
    rf"{_PERFORMED.pattern}|\b(?i:portret|schilderij|doek|prent|ets|beeld|altaarstuk)"
)
_SEEN = re.compile(
    r"\b(?i:bioscoop\w*|première|regisseur|filmfestival|scenario|vindt[ ]u[ ]van[ ]de[ ]film)\b"
)
"""Words of the cinema: a citizen makes a film with his telephone."""
_SCHOLARS = (
    r"(?:\w*historic(?:us|a|i)|musicolo(?:og|ge)|sociolo(?:og|ge)|politicolo(?:og|ge)|antropolo(?:og|ge)|"
    r"taalkundige|letterkundige|neerlandic(?:us|a)|filosoof|filosofe|theolo(?:og|ge)|hoogleraar|"
    r"hoogleraren|bioloog|biologe|wetenschapper|essayiste?|biograaf|biografe)"
)
_PRINTED = re.compile(
    r"\b(?i:artikel|boek|proefschrift|dissertatie|monografie|biografie|jaargang|verscheen|verschenen|"
    r"herdruk|(?:her|opnieuw[ ])?uitge(?:geven|verij|ver)|in[ ]de[ ]reeks|gepubliceerd)\b"
    r"|\b(?:Press|Pers)\b"
)
"""Words of print: what somebody wrote has been published."""
_CHAMPIONS = (
    r"(?:(?:[Oo]ud-)?(?i:(?:olympisch|wereld|europees|nationaal|paralympisch){GAP}kampioene?|"
    r"(?:par)?olympiër|(?:elfsteden|tour|goudenmedaille)winna(?:ar|res)))"
).replace("{GAP}", GAP)
_PRESS = (
    r"(?:[A-Z]\w*(?:[Cc]ourant|[Dd]agblad|[Nn]ieuwsblad|[Kk]rant)|(?:\w+{SP})?(?:Courant|Dagblad|Nieuwsblad|"
    r"Krant|Financieele{SP}Dagblad)|Trouw|NRC|AD|FD|PZC|Parool|Volkskrant|Telegraaf|BN{SP}DeStem|Tubantia|"
    r"Gelderlander|Limburger|Stentor|ANP|NOS|RTL(?:{SP}Nieuws)?|Nieuwsuur|Omroep{SP}[A-Z]\w+|RTV{SP}[A-Z]\w+|"
    r"Follow{SP}the{SP}Money|De{SP}Correspondent|Pointer|Zembla|EenVandaag|BNR|Groene{SP}Amsterdammer)"
    r"(?![\w-])"
).replace("{SP}", SP)
_OPINED = r"schreef|schreven|schrijft|schrijven|betoogde|betoogt|betoogden|bepleitte|bepleit"
"""What is done in a paper under one's own name."""
_CREDIT = (
    r"(?:tekst|tekst{SP}en{SP}(?:foto'?s|beeld)|beeld|foto'?s?|fotografie|illustraties?|tekeningen|regie|"
    r"vertaling|eindredactie|kaarten|cartografie|vormgeving(?:{SP}omslag)?|omslag(?:ontwerp)?|cartoons?|muziek|spel|decor|kostuums|scenario|choreografie|poppen|maker)"
).replace("{SP}", SP)
_IMAGE = r"(?i:foto(?:['’]?s|grafie)?|beeld|illustraties?|tekeningen)"
_MADE = rf"(?:{_IMAGE}|(?:vormgeving|cartoons?|omslag|omslagontwerp)(?:{SP}omslag)?)"
_COLOPHON = re.compile(
    r"\b(?i:colofon|(?:beeld|foto|illustratie)(?:verantwoording|credits|rechten)|isbn|issn|"
    r"(?:her)?druk|oplage|drukwerk)\b|©"
)
"""What stands where a publication tells who made it."""
_CLOSED = rf"^(?:\W*$|[,)/|;\t]|\.(?:{SP}|$)|{SP}(?:\(|en{SP}|/|{SP}))"
"""Behind the maker of a picture; of who stands in it more is told."""
_AWARD = re.compile(
    r"(?i:literatuur|boeken|geschiedenis|roman|po[eë]zie|film|toneel|theater|muziek|kunst|architectuur|"
    r"libris|boekenbon)\w*[ -]?(?i:prijs|award)"
)
"""A prize for works."""
_NO_STAFF = (
    r"(?![^.;\n]*\b(?i:ambtena\w+|medewerkers?|collega\w*|vrijwilligers?|leerlingen?|studenten?|buurt\w*|school\w*|klas|"
    r"team\w*)\b)"
)
"""Employees and citizens win prizes too."""
_WHERE = (
    r"(?:op|en|t/m|pagina['’]?s?|p\.|pp\.|blz\.|omslag|cover|voorzijde|"
    r"\d[\d,–-]*)"
)
"""Where in a publication a picture stands."""
_PAPER = re.compile(
    rf"(?m)^\W*(?:[Dd]e |[Hh]et )?{_PRESS}(?:[ ,|–-]+[^\n]{{0,30}}\b(?:19|20)\d\d)?\W*$"
)
"""The name of a paper on a line of its own, perhaps with a date."""
_PAPERS = re.compile(rf"\b{_PRESS}")
_IS = r"\b(?:is|was|werd|wordt|zijn|waren)\b"
_CREDITED = re.compile(rf"\b(?i:{_CREDIT}):[^\n]*?\b(?i:{_CREDIT}):")
"""Two labels of a colophon on one line."""


def compile_credits(grammar: Grammar, roles: Roles) -> tuple[Rule, ...]:
    """Return the rules for these words. § stands for a name."""
    maker, author, press = (roles.roles[name] for name in ("maker", "auteur", "pers"))
    sure, maybe = Strength.CERTAIN, Strength.POSSIBLE
    titles = grammar.titles
    several = rf"(?:{OF_MAKER}{titles}{ANYBODY}(?:,{SP}|{SP}(?:en|&){SP}))*{OF_MAKER}{titles}$"
    others = rf"(?:(?:,|{SP}en|{SP}&){SP}{titles}{ANYBODY})*"
    work, written = "het werk dat bij de naam staat", "de publicatie die bij de naam staat"
    byline, prize = "de naamsvermelding bij een publicatie", "de prijs bij de naam"
    label = rf"(?:^|\t|[.|(/]{GAP}|{SP}{SP})[^\w\n]*(?i:{_CREDIT})"
    told = rf"(?:gehouden|verzorgd|uitgesproken|gegeven){SP}door"
    wrote = r"(?:schreef|schrijft|publiceerde|beschreef|promoveerde|bundelde|onderzocht)"
    led = rf"[^.;§\n]{{0,40}}(?:o\.l\.v\.|onder{SP}leiding{SP}van){SP}"
    scholar = rf"\b(?i:{_SCHOLARS}){SP}{several}"
    paper = rf"(?:dat{SP})?in{SP}(?:(?:de|het|De|Het){SP})?{_PRESS}"
    film = rf"(?:de{SP}(?:nieuwe{SP})?film|(?i:speelfilm|documentaire))"
    return (
        rule(rf"\b(?i:{MAKERS}){SP}{several}", "", maker, sure, work, _PERFORMED),
        rule("", rf"^,{SP}(?:de{SP})?{MAKERS}\b", maker, sure, work, _PERFORMED),
        rule(rf"\b(?i:geschilderd|gebeeldhouwd|gecomponeerd|geregisseerd|gedirigeerd|geëtst|"
             rf"gegraveerd){SP}door{SP}{several}", "", maker, sure, work, _SHOWN),
        rule(rf"\b(?i:archief|nalatenschap|oeuvre|muziek|werk(?:en)?){SP}van{SP}"
             rf"(?:de{SP})?{MAKERS}{SP}{several}", "", maker, sure, work),
        rule(rf"\b(?i:handboek|leerboek|studieboek|naslagwerk){SP}van{SP}{several}", "",
             author, sure, written, _PRINTED),
        rule(scholar, rf"^{others}{SP}{wrote}\b", author, sure, written, _PRINTED),
        rule(scholar, rf"^{others}(?:{SP}\([^()]*\))?{SP}{wrote}{SP}in{SP}(?:(?:de|het){SP})?[A-Z]",
             author, sure, written),
        rule(scholar, rf"^{others}{SP}\((?:19|20)\d\d\)", author, sure, written),
        rule(rf"\b(?i:gepresenteerd){SP}door{SP}{several}", "", press, sure, byline),
        rule(rf"\b(?i:uitzending|aflevering|programma|talkshow|podcast|{_PRESS})\b[^.;?\n]{{0,80}}"
             rf"\b(?i:gepresenteerd){SP}door{SP}{several}", "", maker, sure, byline),
        rule(rf"\b(?:{_OPINED}){SP}{several}", rf"^{others}{SP}(?:\w+{SP}){{0,3}}{paper}", author,
             sure, written),
        rule("", rf"^{others}{SP}(?:{_OPINED}){SP}(?:\w+{SP}){{0,3}}{paper}", author, sure,
             written),
        rule("", rf"^{others}{SP}(?:zei|zegt|stelde|stelt|noemde|noemt|betwistte|reageerde){SP}"
             rf"(?:\w+{SP}){{0,3}}{paper}", author, maybe, written),
        rule(rf"\b{film}{SP}van{SP}{several}", "", maker, sure, work, _SEEN),
        rule(rf"\b{film}{SP}van{SP}{several}", "", maker, maybe, work),
        rule(rf"\b(?i:boek){SP}[‘“'\"][^’”'\"\n]{{3,90}}[’”'\"],{SP}{several}",
             "", author, sure, work),
        rule(rf"\buit{SP}werk{SP}van{SP}{several}", "", author, sure, written),
        rule(rf"\b[A-Z][\w ]*lezing(?:en)?\b[^.;§]{{0,60}}\b{told}{SP}(?:[a-z]+{SP}){{0,2}}"
             rf"{several}", "", author, sure, "de lezing die bij de naam staat", _PRINTED),
        rule(rf"\b[A-Z][\w’'-]{{3,}}lezing(?:{SP}\d{{4}})?\b[^.;§]{{0,60}}\b(?:gehouden|uitgesproken)"
             rf"{SP}door{SP}(?:[a-z]+{SP}){{0,2}}{several}", "", author, sure,
             "de lezing die bij de naam staat"),
        rule(rf"\b(?i:\w*lezing(?:en)?|keynote)\b[^.;§]{{0,60}}\b{told}{SP}(?:[a-z]+{SP}){{0,2}}"
             rf"{several}", "", author, maybe, "de lezing die bij de naam staat"),
        rule(rf"\b{_CHAMPIONS}{SP}{several}", "", maker, sure, prize),
        rule(rf"\b(?i:sporter|sportvrouw|sportman|artiest|boek)"
             rf"{SP}van{SP}het{SP}jaar:?{SP}(?:(?:is|werd|was){SP})?{several}", "",
             maker, sure, prize),
        rule("", rf"^,{SP}(?:[a-z]+{SP}){{0,2}}{_CHAMPIONS}\b", maker, sure, prize),
        rule("", rf"^{SP}(?:van|bij){SP}(?:(?:de|het|De|Het){SP})?{_PRESS}", press, sure,
             "het nieuwsmedium bij de naam"),
        rule("", rf"^{SP}\((?:[a-z]+{SP})?(?:(?:de|het|De|Het){SP})?{_PRESS}\)", press, sure,
             "het nieuwsmedium bij de naam"),
        rule(rf"\b{_PRESS}(?:,?{SP}(?:van{SP})?\d(?:(?!{_IS})[\w /-]){{0,20}})?,?{SP}[Dd]oor{SP}"
             rf"{several}", "",
             author, sure, "de krant bij de naam"),
        rule(rf"\b{_PRESS}[^§\n]{{0,120}}(?:[’”\"'»)]|\b\d{{4}}),?{SP}[Dd]oor{SP}{several}", "",
             author, sure, "de krant bij de naam"),
        rule(rf"{label}:{SP}{several}", "", maker, sure, byline, _CREDITED),
        rule(rf"\b(?i:choreografie|decor|kostuums|poppen):{SP}{several}", "", maker, sure, byline,
             _PERFORMED),
        rule(rf"{label}:{SP}{several}", "", maker, maybe, byline),
        rule(rf"(?:^|\t|[.|(/]{GAP}|{SP}{SP})[^\w\n]*(?i:{_MADE}):{SP}{several}", "", maker, sure,
             byline, _COLOPHON),
        # a photograph is never without its maker: "Foto's op p. 8, 31 en 77: A", "beeld A"
        rule(rf"(?:^|\t|[.|(,;]{GAP}|{SP}{SP})\W*{_IMAGE}(?:{SP}{_WHERE})*:{SP}{several}",
             _CLOSED, maker, maybe, byline),
        rule(rf"(?:^|\t|[.|(,;]{GAP})\W*{_IMAGE}{SP}{several}", r"^\W*$", maker, maybe, byline),
        rule(rf"\b(?i:met|en){SP}illustraties{SP}van{SP}{several}", "", maker, sure, byline,
             _PRINTED),
        rule(rf"\b(?i:door|van){SP}(?:onze{SP}|een{SP}van{SP}onze{SP})(?:[a-z]+{SP})?"
             rf"(?i:\w*redacteur|\w*redactrice|\w*verslaggever|\w*verslaggeefster|correspondente?)"
             rf"{SP}{several}", "", author, sure, byline),
        rule(rf"^\W*(?i:door|by):?{SP}{several}", r"^\W*$", author, sure, byline, _PAPER),
        rule(rf"^\W*(?:[Dd]e{SP}|[Hh]et{SP})?{_PRESS}{SP}[-–|]{SP}(?:(?i:door){SP})?{several}",
             r"^\W*$", author, sure, byline),
        rule(rf"^\W*(?i:door|by|tekst):?{SP}{several}", rf"^,?{SP}(?:en{SP})?{_IMAGE}\b", author,
             maybe, byline),
        rule(rf"\b(?i:interviewer{SP}(?:is|was)|(?:geïnterviewd|interview){SP}door){SP}{several}",
             "", press, sure, byline, _PAPERS),
        rule(rf"\b{_PRESS}[^.;§\n]{{0,40}}\b(?i:stuk|artikel|interview|column|verhaal|bericht|"
             rf"reportage){SP}(?:van|door){SP}{several}", "", author, sure, byline),
        rule(rf"\b(?i:interview|artikel|column)\b[^;\n]{{0,60}}\b{_PRESS}[^.;\n]{{0,30}}\(door{SP}"
             rf"{several}", r"^\)", author, sure, byline),
        rule(rf"\b(?i:stuk|artikel|interview|column|verhaal|bericht|reportage){SP}in{SP}"
             rf"(?:(?:de|het){SP})?{_PRESS}(?:{SP}van{SP}\d{{1,2}}{SP}[a-z]+(?:{SP}\d{{4}})?|"
             rf"{SP}\([^()§\n]{{2,30}}\))?,?{SP}(?:van|door){SP}{several}",
             rf"^{others}(?:\W*$|[.,;:)]|{SP}(?:over|waarin|staat|stond|blijkt)\b)", author, sure,
             byline),
        rule(rf"\b(?i:voorstelling|toneelstuk|opera|musical|film|documentaire)\b[^.;§\n]{{0,60}}"
             rf"\((?i:regie|choreografie):?{SP}{several}", "", maker, sure, byline),
        rule(rf"\b\w*(?i:orkest|ensemble|kwartet)\b{led}{several}", "", maker, sure, work),
        # a choir or band of the village is led by a member of it
        rule(rf"\b\w*(?i:koor|harmonie|fanfare|band)\b{led}{several}", "", maker, maybe, work),
        rule(rf"\b(?i:schilderij(?:en)?|schets(?:en)?|aquarel(?:len)?|gravures?|etsen|sculpturen|"
             rf"sculptuur|altaarstuk|beeldengroep|pentekening(?:en)?|"
             rf"tekeningen){SP}van{SP}{several}", "",
             maker, maybe, work),
        rule(rf"\b[Gg]enomineerd(?:en)?\b{_NO_STAFF}[^.;§\n]{{0,60}}\b(?:waren|zijn|werden)\b[^.;:§\n]{{0,30}}:?{SP}"
             rf"{several}", "", maker, sure, work, _AWARD),
        rule(rf"©{GAP}(?:\d{{4}}{SP})?{several}", "", maker, sure, byline),
        rule("", rf"^{GAP}/{GAP}(?:ANP|EPA|AFP|Hollandse{SP}Hoogte)\b", maker, sure, byline),
        rule(rf"\b(?:ANP|EPA|AFP|Reuters|Hollandse{SP}Hoogte|Getty(?:{SP}Images)?){GAP}/{GAP}$", "",
             maker, sure, byline),
        rule(rf"\bgerecenseerd{SP}door{SP}{several}", "", author, sure, byline),
        rule(rf"^\W*(?i:door|by):?{SP}{several}", r"^\W*$", author, maybe, byline),
    )  # fmt: skip
