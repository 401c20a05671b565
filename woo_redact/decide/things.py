"""Read where a name is that of a thing: a ship, a room, an animal, a test, a figure of fiction."""

import re
from collections.abc import Iterator
from dataclasses import replace

from woo_redact.decide.clue import Clue, Rule, Strength, clues_of
from woo_redact.decide.grammar import SP, any_of, rule
from woo_redact.decide.masked import Place
from woo_redact.decide.name import Name
from woo_redact.rulebook.roles import Roles

THING_HEAD = re.compile(
    r"^\W*(?i:(?:naam )?(?:vaartuig|schip|scheepsnaam|boot|zaal|lokaal|leslokaal|ruimte|"
    r"vergaderruimte|vergaderzaal|kunstwerk|brug|sluis|gemaal|tunnel|viaduct|straat|straatnaam|school|schoolnaam|"
    r"station|halte|koe|dier|diernaam|paard|hond|systeem|applicatie|product|merk|ras))\W*$"
)
"""The head of a column of things."""
_SHIPS = re.compile(
    r"\b(?:ENI|IMO|MMSI|AIS)\b|\b(?i:marifoon|duwboot|sleepboot|sleper|duwbak|kotters?|garnalenkotters?|"
    r"motorvrachtschip|binnenvaart\w*|\w*schip|\w*schepen|vaartuig\w*|ligplaats|loodsboot|veerboot|"
    r"veerpont|kraanschip|aanvaring|sluiswachter|scheepvaart|stremming|ponton|baggeraar|beunschip)\b"
)
_HULLS = (
    r"(?i:duwboot|sleepboot|sleper|kotter|veerboot|veerpont|loodsboot|reddingboot|kraanschip|tanker|"
    r"coaster|beunschip|baggerschip|zandzuiger|ponton|vrachtschip|motorschip|bakdekker|passagiersschip)"
)
_STATISTICS = re.compile(
    r"\b(?i:statisti\w+|significant\w*|trend\w*|regressie\w*|p-waarde|coëfficiënt\w*|meetreeks\w*|"
    r"meting(?:en)?|steekproef|hypothese|verdeling|norm|model)\b"
)
_FRANCHISES = (
    "Monuta", "DELA", "Dela", "Yarden", "Primera", "Albert Heijn", "Jumbo", "Spar", "SPAR", "Hubo",
    "Multimate", "Welkoop", "Bruna", "Expert", "Euronics", "Univé", "Profile", "Kwantum", "Plus",
    "Vakgarage", "BOVAG", "Autotaalglas", "Euromaster", "KwikFit", "Bakker Bart", "Coop", "Boni",
)  # fmt: skip
"""Chains whose branches bear the name of who holds them: "Monuta J. Jansen"."""
_SYSTEMS = re.compile(
    r"\b(?i:systeem|systemen|applicaties?|licenties?|module|modules|servicedesk|storing|inloggen|account|"
    r"release|update|helpdesk|functioneel beheer\w*|ict|ssc-ict|gebruikers|ticket|koppeling(?:en)?|"
    r"autorisaties?|database|software)\b"
)
_TENDERS = re.compile(
    r"\b(?i:gunning\w*|aanbesteding\w*|inschrijv(?:er|ers|ing|ingen)|opdrachtnemers?|aannemers?|"
    r"raamovereenkomst\w*|leveranciers?)\b"
)
_ANIMALS = (
    r"(?:pony['’]?s?|paard(?:en)?|hond(?:en)?|kater|poes|kat(?:ten)?|koe(?:ien)?|stier|merrie|hengst|"
    r"bevers?|zeehond(?:en)?|olifant(?:en)?|ijsberen|panda['’]?s?|otters?|wolf|wolvin|ezels?|drughond|"
    r"speurhond|politiehond|hulphond)"
)


_FIRM = "de onderneming die zo heet"


def compile_things(roles: Roles) -> tuple[Rule, ...]:
    """Return the rules for these words. § stands for a name."""
    thing, sure = roles.roles["naamgever"], Strength.CERTAIN
    test = "de methode die zo heet"
    system, firm = "het systeem dat zo heet", _FIRM
    ship, several = "het schip dat zo heet", rf"(?:§(?:,{SP}|{SP}en{SP}))*$"
    return (
        # "schipper A (ENI 02324981)" is the man
        rule(rf"(?:^|[\t;:.,(\"“‘'] ?|\b(?:[Dd]e|met|door|ms|mts|mvs|MS|\w*schip|vaartuig|[\d:.]+)"
             rf"{SP})[\"“‘']?$", r"^[”’'\" \t(,]*(?:ENI|IMO|MMSI|[Ee]uropanummer)\b", thing,
             sure, ship),
        rule(rf"\b(?i:aanvaring|aangevaren|botsing|opgelopen|samenloop){SP}(?:met|door){SP}$",
             r"^[ ]*(?:$|[;.(\t])", thing, Strength.POSSIBLE, ship, _SHIPS),  # or with its skipper
        rule(rf"\b[Dd]e{SP}$", rf"^(?:,|{SP}en){SP}(?:de{SP}§{SP}en{SP})?de{SP}{_HULLS}\b", thing,
             sure, ship),
        rule(rf"\b{_HULLS}{SP}(?:de{SP})?[\"“‘']?{several}", "", thing, sure, ship),
        rule(rf"\b(?:{_HULLS}|\w+kotter){SP}[A-Z]{{2,3}}[ -]?\d{{1,3}}{SP}$", "", thing, sure,
             ship),
        rule(rf"\b[A-Z]{{2,3}}[ -]?\d{{1,3}},?{SP}[\"“‘']$", "", thing, sure, ship),
        # "aannemer Kropman": the firm, or the man himself
        rule(rf"\b(?i:(?:onder|hoofd)?aannemer|leverancier|fabrikant|producent|installateur){SP}\(?$",
             "", thing, Strength.POSSIBLE, firm),
        rule(rf"\b(?i:(?:de|een){SP}{_ANIMALS}|{_ANIMALS}){SP}(?:genaamd{SP})?{several}", "", thing,
             sure, "het dier dat zo heet"),
        # "beheerder bruggen A" is a man
        rule(rf"(?:^|[.!?]{SP}|\b[Ii]n{SP})[Dd]e{SP}(?:zalen|lokalen|bruggen|sluizen|gemalen|viaducten|tunnels|pleinen|straten|lanen|"
             rf"schepen|kotters|garnalenkotters|scholen|brouwerijen){SP}{several}", "", thing, sure,
             "het soort ding dat zo heet"),
        rule("", rf"^{SP}(?:is|was){SP}(?:een{SP})?(?:fictief|fictieve|verzonnen|gefingeerde?)\b",
             thing, sure, "dat dit geen bestaand persoon is"),
        rule(rf"\b(?i:fictieve{SP}(?:\w+{SP})?(?:personage|persoon|figuur)|personage){SP}{several}",
             "", thing, sure, "dat dit geen bestaand persoon is"),
        rule(rf"\b(?i:toets|test|correctie|criterium|procedure|methode|verdeling){SP}"
             rf"(?:van|volgens){SP}{several}", "", thing, sure, test, _STATISTICS),
        rule(rf"\b(?:ingelogd|inloggen|geregistreerd|vastgelegd|ingevoerd|opgevoerd|opgeslagen|"
             rf"gearchiveerd|aangemaakt|verwerkt|geboekt){SP}in{SP}$", "", thing, sure, system),
        rule(rf"\b(?:[Ii]n|[Vv]anuit){SP}$", rf"^{SP}(?:\w+{SP}){{0,3}}(?:boeken|registreren|"
             rf"vastleggen|invoeren|opvoeren|inboeken|raadplegen|opzoeken|inzien|aanmaken)\b",
             thing, sure, system),
        rule("", rf"^{SP}(?:ligt|lag){SP}(?:er(?:{SP}weer)?{SP}?uit|plat|eraf|eruit)\b",
             thing, Strength.POSSIBLE, system, _SYSTEMS),  # or somebody is ill in bed
        rule("", rf"^{SP}(?:is|was){SP}(?:down|offline|uit{SP}de{SP}lucht)\b", thing, sure, system),
        rule(rf"\b[Pp]erce(?:el|len){SP}\d+(?:(?:,{SP}\d+)*{SP}(?:en|t/m){SP}\d+)?:?{SP}$",
             r"^[ ]*(?:$|[.;,\t(])", thing, sure, firm, _TENDERS),
        rule(r"(?:-[Pp]rijs|[- ](?:Prize|Award)|\bGriffel|\bPenseel|\bKalf)[ ](?:19|20)\d\d"
             r"[ ]?[\t:][ ]?$", "", roles.roles["maker"], sure, "de prijs bij de naam"),
        rule("", rf"^{SP}(?i:Inventory|Questionnaire|Scale|Checklist|Index|Assessment)\b",
             thing, sure, test),
        rule(rf"\b(?:{any_of(_FRANCHISES)}){SP}$", "", thing, sure, firm),
    )  # fmt: skip


def read_things(place: Place, name: Name, rules: tuple[Rule, ...]) -> Iterator[Clue]:
    """Yield what makes a name that of a thing.

    With voorletters it may be who sails or runs it, unless it is a firm: those are called so.
    """
    for clue in clues_of(rules, place.left, place.right, place.around):
        own = name.given or not name.initials or clue.shown == _FIRM
        yield clue if own else replace(clue, strength=Strength.POSSIBLE)
