"""Read who practises a calling in public: professors, artists, the makers in a table of works."""

import re
from collections.abc import Iterator
from dataclasses import replace

from woo_redact.decide.clue import Clue, Rule, Strength
from woo_redact.decide.grammar import ANYBODY, GAP, SP, Grammar, any_of, rule
from woo_redact.decide.masked import Place
from woo_redact.decide.things import THING_HEAD
from woo_redact.rulebook.roles import Role, Roles

_SUBJECT = (
    r"(?:[a-zà-ÿ-]*(?:recht|rechten|kunde|logie|nomie|sofie|grafie|schap|schappen|geschiedenis|economie|zorg|"
    r"beleid|"
    r"techniek|technologie|informatica|fysica|statistiek|onderwijs|politiek|ethiek|bestuur|management|"
    r"bouw|wezen|ontwikkeling|innovatie|communicatie|media|energie|systemen|transitie|transities|mobiliteit|"
    r"veiligheid|gezondheid|toezicht|vertrouwen|wetgeving|regulering|onderzoek|financiën|cultuur|"
    r"letterkunde|taal|chemie|integratie|migratie|criminaliteit|data|intelligentie|overheid|markten|"
    r"marketing|arbeid|sport|kunst|zaken|studies|relaties|organisatie|democratie|psychiatrie|genetica|architectuur))"
)
"""What somebody may be professor of; verbs do not end so."""
_KIND = r"(?:[a-zà-ÿA-Z-]+(?:e|aal|isch|ief|air|eel|ees|iek){SP})?".replace("{SP}", SP)
_UNIVERSITY = (
    r"(?:\w*[Uu]niversit(?:eit|air|y)\w*|UvA|VU|UU|RUG|TU|WUR|EUR|KU|UT|UM|UL|TiU|RU|UGent|VUB|"
    r"Erasmus|Radboud|Leiden|Utrecht|Groningen|Tilburg|Nijmegen|Wageningen|Maastricht|Delft|Twente|Amsterdam|"
    r"Rotterdam|KNAW|(?:[A-Z][\w-]+[ ]){1,3}(?:University|College)|University[ ]of)\b"
)
_AT = (
    rf"(?:{SP}(?:aan|van|in|te|bij){SP}(?:de{SP})?[A-Z][\w.-]*"
    rf"(?:{SP}(?:(?:en|van){SP})?[A-Z][\w.-]*){{0,2}})?"
)
_HEAD = re.compile(
    r"^\W*(?i:makers?|kunstenaars?|beeldend kunstenaar|ontwerpers?|beeldhouwer|schilder|"
    r"fotogra(?:af|fen)|componist|dichter|regisseur|illustrator|naam kunstenaar|"
    r"kunstenaar/maker|maker\(s\)|architect|auteur(?:s|\(s\))?|schrijver)\W*$"
)
_WORK = re.compile(
    r"\b(?i:titel|object|kunstwerk|beeld|werk|materiaal|techniek|collectie|inventarisnummer|"
    r"datering|jaar|uitgever|uitgeverij|isbn|bouwjaar)\b"
)
"""What else stands in the head of a table of works."""
_PAPER = re.compile(
    r"\b(?i:tel\w*|mobiel|doorkies\w*|e-?mail\w*|versie\w*|wijziging\w*|status|afdeling|directie|"
    r"(?:ons |uw )?kenmerk|opmerking\w*|akkoord|gezien)\b"
)
"""And in the fields or the versions of an official paper: its author is who wrote that paper."""
CALLING = "openbaar_beroep"
_SCHOLARS = (
    r"(?:\w*historic(?:us|a|i)|musicolo(?:og|ge)|sociolo(?:og|ge)|politicolo(?:og|ge)|"
    r"antropolo(?:og|ge)|taalkundige|letterkundige|neerlandic(?:us|a)|biograaf|biografe|publiciste?|"
    r"wetenschapper|wetenschapster|sterrenkundige|wiskundige|natuurkundige|criminolo(?:og|ge))"
)
"""They may be on somebody's staff: what they write or find tells that they speak in public."""
AFFAIR = re.compile(
    r"\b(?i:bezwaar\w*|beroepschrift|klacht\w*|klager|aanvra\w+|verzoek\w*|uitkering|vergunning\w*|"
    r"gemachtigde|patiënte?|cliënte?|wonende?|woonachtig|aangifte|schade\w*|huur\w*|facturen|factuur|"
    r"declaratie|boete|aanslag|belde|gebeld|mailde|gemaild|contactpersoon|verdachte|slachtoffer|melding|"
    r"dossier|subsidie\w*|brief (?:gekregen|ontvangen|gestuurd)|"
    r"behandeling|ziek|ziekte|schuld\w*|bewoners?|bewoonster|buurtbewo\w+|omwonenden?|bezoekers?|"
    r"bezoekster|deelnemers?|deelneemster|vrijwilligers?|inspreker|inspreekster|woont|woonde|verhuisde|"
    r"verdacht|aangehouden|begeleidingscommissie|klankbordgroep)\b|@|\b06\b"
)
"""What citizens have to do with an authority."""
PUBLIC = re.compile(
    r"\b(?i:onderzo(?:ek|cht)\w*|studie|rapport|boek\w*|roman\w*|dichtbundel|gedicht\w*|lied\w*|"
    r"proefschrift|oratie|\w*lezing\w*|publi\w+|artikel\w*|opinie\w*|essay\w*|column\w*|podcast|"
    r"interview\w*|film\w*|documentaire\w*|voorstelling\w*|concert\w*|tentoon\w+|expositie\w*|"
    r"museum|schilderij\w*|beeld\w*|kunstwerk\w*|muurschildering|monument\w*|album|compositie\w*|"
    r"prijs|vernoemd|herdenking\w*|schreef|schrijft|betoog\w+|stelt|stelde|concludee\w+|waarschuw\w+|"
    r"pleit\w*|beschre\w+|citeer\w+|geciteerd|grondlegger|vertaling|volgens|aldus|noemt|noemde|onthul\w+|zong|zingt|ontworpen|ontwierp|ontwerp|geschreven|"
    r"spreker\w*|optred\w+|steunt|steunde|onderschrij\w+|bekritise\w+|hekelt|hekelde|adviseert|adviseerde|"
    r"rondetafel\w*|hoorzitting)\b"
)
"""What is told of those who work before everybody."""
_HEARING = re.compile(
    r"^\W*(?:[\w-]+[ ]){0,4}(?i:hoorzitting\b.*\b(?!bezwaar|klacht|geschil|personeel)"
    r"\w*(?:kamer|commissie)\b|rondetafel\w*|"
    r"symposium|congres|"
    r"expertmeeting|expertsessie|webinar|sprekers)\b[^.]*$"
)
"""The heading of those who speak there."""
_AGE = re.compile(r"^,? \(\d\d(?: jaar)?\)|^, \d\d(?: jaar)?\b")
"""The papers tell the age of a citizen they spoke to."""
_ARTIST = "kunstenaar"
_EMPLOYED = re.compile(
    r"^(?:[ ]\(|,)[ ]?[^.;()]{3,40}[,(][ ]"
    r"(?i:directie|afdeling|team|bureau|eenheid|cluster|sector|unit)\b"
)
"""Who has a unit behind the profession practises it for an employer: "X, econoom, Directie Y"."""
_CELL = re.compile(r"\t|[ ]{3,}")
_ROWS = 60


def compile_callings(grammar: Grammar, roles: Roles) -> tuple[Rule, ...]:
    """Return the rules for these words. § stands for a name."""
    role = roles.roles[CALLING]
    scholar, sure = grammar.role("hoogleraar"), Strength.CERTAIN
    titles = grammar.titles
    several = rf"(?:{titles}{ANYBODY}(?:,{SP}|{SP}(?:en|&){SP}))*{titles}$"
    calling = any_of((*role.functions, *role.plurals))
    shown, chair = "het beroep dat bij de naam staat", "de leerstoel die bij de naam staat"
    subject = (
        rf"(?:(?:in{SP}(?:de{SP})?)?{_KIND}{_SUBJECT}(?:,?{SP}(?:en{SP})?{_KIND}{_SUBJECT}){{0,2}})"
    )
    others = rf"(?:(?:,|{SP}en|{SP}&){SP}{titles}{ANYBODY})*(?:{SP}\([^()]{{2,40}}\))?"
    past = ("noemde", "schreef", "betoogde", "promoveerde", "beschreef", "analyseerde", "berekende",
            "introduceerde", "concludeerde", "publiceerde")  # fmt: skip
    verbs = any_of((*roles.citing, *past))
    aside = rf"(?:,{SP}(?:die|tevens|verbonden){SP}[^,;.]{{2,80}},)?"
    return (
        rule(rf"\b(?i:{_SCHOLARS}){SP}{several}", rf"^{others}{aside}{SP}(?:{verbs})\b",
             role, sure, shown),
        # "Schrijver: A" is who drew up a document
        rule(rf"\b(?:[Ss]chrijver|[Rr]omanschrijver){SP}{several}", "", role, sure, shown),
        rule(rf"\b(?i:de|een|onze|den){SP}{grammar.adjectives}(?i:{calling}){SP}{several}", "",
             role, sure, shown),
        rule(rf"\b(?i:hoogleraar|hoogleraren){SP}{subject}{_AT},?{SP}{several}", "", scholar,
             sure, chair),
        rule(rf"\b(?i:hoogleraar|hoogleraren){_AT},?{SP}{several}", "", scholar, sure, chair),
        rule("", rf"^,{SP}(?:[a-z]+{SP}){{0,2}}hoogleraar\b", scholar, sure, chair),
        rule("", rf"^{SP}(?:is|was|werd|wordt){SP}(?:(?:per|sinds|vanaf){SP}[\w ]{{1,20}}{SP})?"
             rf"(?:benoemd{SP}tot{SP})?"
             rf"(?:(?:een|bijzonder|emeritus|gewoon){SP}){{0,2}}hoogleraar\b", scholar, sure,
             chair),
        rule("", rf"^{GAP}\t(?:[^§\n\t]{{0,80}}\t)?{GAP}(?:[a-z]+"
                 rf"{SP}){{0,2}}hoogleraar\b", scholar, sure,
             chair),
        rule("", rf"^{SP}\((?:(?:emeritus|bijzonder|gewoon|oud-?){SP}?)?hoogleraar\b", scholar,
             sure, chair),
        rule("", rf"^{SP}\((?i:{calling})(?:[,;][^()\n]{{2,40}})?\)", role, sure, shown),
        rule(rf"\b(?i:(?:keynote|gast)?sprek(?:er|ers|ster)|inleider|dagvoorzitter):?{SP}"
             rf"(?:em\.{SP})?prof\.?{SP}{titles}$", "", scholar, sure, "de lezing bij de naam"),
        rule(rf"\b(?i:prof)\.?{SP}{titles}$", rf"^{SP}\((?:[^()§]{{0,30}}\b)?{_UNIVERSITY}",
             scholar, Strength.POSSIBLE, chair),
        rule(rf"\b(?i:prof)\.?{SP}{titles}$",
             rf"^,?{SP}(?:(?:van|aan|uit){SP}(?:de{SP})?)?{_UNIVERSITY}", scholar,
             Strength.POSSIBLE, chair),
    )  # fmt: skip


def weigh(clues: tuple[Clue, ...], place: Place) -> tuple[Clue, ...]:
    """Return the clues; a calling is certain only where it is what somebody is named for.

    That shows where a publication, a performance or the like is told of, and no affair of his own.
    """
    affair = AFFAIR.search(place.sentence) or _AGE.match(place.right)
    if _EMPLOYED.match(place.right):
        clues = tuple(clue for clue in clues if clue.role.name not in (CALLING, _ARTIST))
    heads = place.lines[max(0, place.line - _ROWS) : place.line]
    told = PUBLIC.search(place.sentence) or any(map(_HEARING.search, heads))
    if told and not affair:
        return clues
    return tuple(
        replace(clue, strength=min(clue.strength, Strength.POSSIBLE))
        if clue.role.name == CALLING or (affair and clue.role.name == "maker")
        else clue
        for clue in clues
    )


def read_column(place: Place, maker: Role, thing: Role) -> Iterator[Clue]:
    """Yield that the name stands in a column of things, or of makers in a table of works."""
    cells = _CELL.split("\t".join(place.cells).strip())
    if len(cells) == 1:
        return
    column = len(_CELL.split(place.left.lstrip())) - 1
    for line in reversed(place.lines[max(0, place.line - _ROWS) : place.line]):
        heads = _CELL.split(line.strip())
        if len(heads) > 1 and column < len(heads) and THING_HEAD.match(heads[column]):
            yield Clue(thing, Strength.CERTAIN, f"het opschrift ‘{heads[column].strip()}’")
            return
        if column < len(heads) and _HEAD.match(heads[column]):
            others = (*heads[:column], *heads[column + 1 :])
            sure = any(map(_WORK.search, others))
            if not sure and any(map(_PAPER.search, others)):
                return
            strength = Strength.CERTAIN if sure else Strength.POSSIBLE
            yield Clue(maker, strength, f"het opschrift ‘{heads[column].strip()}’")
            return
        if len(heads) == 1:
            return
