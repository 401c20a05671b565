"""Patterns for what stands where on a page, and how to match a whole line or cell."""

import re
from dataclasses import dataclass

from woo_redact.decide.grammar import (
    ANYBODY,
    GAP,
    SP,
    Grammar,
    any_of,
    compiled,
    is_meeting_chair,
    pattern,
)
from woo_redact.decide.leaders import OWN_COUNCIL
from woo_redact.decide.masked import NAME
from woo_redact.decide.special import is_for_minister, proposes
from woo_redact.model.needed import seek
from woo_redact.rulebook.roles import Role, Roles

_DECISION = re.compile(
    r"\b(?i:bezwaarschrift|bezwaar (?:maken|indienen|aantekenen)|beroepschrift|beroep instellen|"
    r"zienswijze (?:indienen|geven)|besluit(?:en)? (?:wij|ik|het|de)|(?:wij|ik) besluiten?)\b"
)
"""Words of a formal decision."""
_QUESTIONED = re.compile(
    r"\b(?i:raadsvragen|statenvragen|kamervragen|"
    r"art(?:ikel|\.) ?\d+[ -]?vragen|vragen (?:ex|conform|op grond van) art(?:ikel|\.))"
)
"""Where this comes up, a "vragensteller" is a member of a council or of parliament."""


_FACTION = re.compile(
    r"(?im)^(?=[^\n]*\bsteller)[^\n]*(?:^|\t)[ ]*(?:politieke )?"
    r"(?:fracties?|partij(?:en)?)(?:\(s\)|/partij|\(en\))?[ ]*(?:\t|$)"
)
"""The head of a table of questions or motions: who has a party beside him is no official."""
_OWN_BOARD = re.compile(
    r"\b(?i:directieraad|bestuursraad|directieteam|management ?team|directieoverleg)\b|\bMT\b"
)
"""A board of a department or a service: who holds a portfolio in it is an official."""
_LOCAL_BOARD = re.compile(
    r"\b(?i:wethouders?|gedeputeerden?|heemra(?:ad|den)|(?:hoog)?dijkgraaf|burgemeesters?|B&W|"
    r"gemeente(?:raad|bestuur)|gemeente|provincie|waterschap|hoogheemraadschap)\b"
)
_OBJECTS = re.compile(
    r"\b(?i:(?:wij|ik) (?:maken|maak|dienen|dien) (?:hierbij |hiermee |graag )?"
    r"(?:bezwaar|een bezwaar|beroep)|"
    r"(?:maken|maak) (?:wij|ik) (?:hierbij |hiermee )?bezwaar|ons bezwaar|"
    r"(?:onze|mijn) zienswijze)\b"
)
_PORTFOLIOS = ("portefeuillehouder", "portefeuille", "verantwoordelijk portefeuillehouder")
_ASIDE = re.compile(
    r"(?:,?[ ]\(?(?:t/m|tot|sinds|vanaf|per)[ ](?:\d{1,2}[-/])?(?:\d{1,2}[-/])?\d{4}\)?"
    r"|,[ ](?:akkoord|aanwezig|afwezig|verhinderd))$"
)
"""What a cell tells besides a function: "commissaris t/m 2023"."""
_NUMBER = re.compile(
    r"^\(?\d{1,2}[.)][ ]+(?=[A-Za-z])|^[Nn]aam[ ](?:(?:van[ ])?(?:de|het)[ ])?(?=\w{2})"
)
"""The number of a row: "4. bewindspersoon", or "Naam bewindspersoon"."""


@dataclass(frozen=True)
class LayoutPatterns:
    """The patterns of this module, compiled once for a document."""

    grammar: Grammar
    decides: bool
    local: bool
    """Whether "het college" is that of a municipality, province or water board here."""
    objects: bool
    """Whether citizens write to an authority, for whom a board of their own may sign."""
    official: Role
    mandate: Role
    top: Role
    member: Role
    addressee: Role
    fields: dict[str, Role]
    role_line: re.Pattern[str]
    role_cell: re.Pattern[str]
    chair_line: re.Pattern[str]
    signer_line: re.Pattern[str]
    signer_behind: re.Pattern[str]
    signer_before: re.Pattern[str]
    """"De secretaris, A  de burgemeester, B" on the line of the name."""
    signer_inline: re.Pattern[str]
    """And behind the body or the decision in running text."""
    body_line: re.Pattern[str]
    parted: re.Pattern[str]
    chair_office: re.Pattern[str]
    alone: re.Pattern[str]
    several: re.Pattern[str]
    """A cell with nothing but names: "A en B", "het lid A c.s. (VVD)"."""
    mover: re.Pattern[str]
    """A line with a name and a party, known or not, as below a motion."""
    on_behalf: re.Pattern[str]
    authority: re.Pattern[str]
    attention_line: re.Pattern[str]
    to_someone: re.Pattern[str]
    attention: re.Pattern[str]
    field_left: re.Pattern[str]
    field_line: re.Pattern[str]
    label_line: re.Pattern[str]
    label_cell: re.Pattern[str]


def compile_layout(grammar: Grammar, roles: Roles, text: str) -> LayoutPatterns:
    """Return the patterns for these words and this document. § stands for a name."""
    titles, article = grammar.titles, grammar.with_article
    fields = {label_key(field): role for role in roles.roles.values() for field in role.fields}
    member = roles.roles["volksvertegenwoordiger"]
    if proposes(text):
        fields |= dict.fromkeys(("indiener", "indieners"), member)
    if is_for_minister(text):  # the author of a nota is the official who wrote it
        fields |= dict.fromkeys(("auteur", "auteurs"), roles.roles["ambtenaar"])
    if seek(_QUESTIONED, text):
        fields |= dict.fromkeys(("vragensteller", "vragenstellers"), member)
    if seek(_FACTION, text):
        fields |= dict.fromkeys(("steller", "stellers", "steller(s)", "vragensteller"), member)
    if seek(_OWN_BOARD, text) and not seek(_LOCAL_BOARD, text):
        fields = {label: role for label, role in fields.items() if label not in _PORTFOLIOS}
    names = any_of(fields)
    stamp = rf"(?:(?i:{any_of(roles.stamps)})(?:{SP}door)?:?{SP})?"
    to_someone = rf"(?i:t\.?{GAP}a\.?{GAP}v\.?|ter{SP}attentie{SP}van):?{SP}{titles}"
    party = rf"(?:{SP}(?:c\.s\.|cs|e\.a\.))?(?:{SP}\([^()]*\))?"
    noise = r"[^\w§]*"
    authority = any_of(roles.authorities)
    board = (
        r"(?:(?:de|het|dit)[ ])?(?:college|(?:dagelijks|algemeen)[ ]bestuur|bestuur[ ]van[ ]het|"
        r"(?<=dit[ ])bestuur)"
    )
    head = rf"(?:directie|bestuur|directeur|raad{SP}van{SP}bestuur){SP}(?:van{SP}(?:de|het)|der)"
    chair = rf"(?i:(?:de{SP})?(?:plv\.{SP}|waarnemend{SP}|loco-?)?voorzitter)"
    cosigner = (
        rf"(?i:(?:de{SP}|het{SP})?(?:plv\.{SP}|plaatsvervangend{SP}|waarnemend{SP}|wnd\.{SP}|"
        rf"loco-?{GAP})?(?:(?:gemeente|provincie)?secretaris(?:[-/{SP}]+(?:algemeen{SP})?directeur)?"
        rf"|(?:statens?|raads)?griffier))"
    )
    signer = rf"(?:{chair}|{cosigner}|(?i:(?:de{SP})?(?:(?:loco-?)?burgemeester|dijkgraaf)))"
    signers = rf"{signer},?{SP}{titles}"
    staff = rf"(?!{SP}van{SP}(?:de|het){SP}{OWN_COUNCIL})"
    meeting = rf"in{SP}de{SP}(?:\w+{SP}){{0,2}}\w*vergadering{staff}[^.;§]{{0,40}}\."
    organ = rf"^\W*(?:(?i:de|het|namens){SP})*(?i:{authority})\b(?:{SP}[\w'-]+){{0,6}},"
    label = rf"(?P<field>(?i:{names}))(?:\(?(?:s|en|n)\)?)?"

    return LayoutPatterns(
        grammar=grammar,
        decides=bool(seek(_DECISION, text)),
        local=bool(seek(_LOCAL_BOARD, text)),
        objects=bool(seek(_OBJECTS, text)),
        top=roles.roles["ambtelijke_top"],
        member=member,
        mandate=roles.roles["mandaat"],
        addressee=roles.roles["geadresseerde"],
        official=roles.roles["bestuurder_overheid"],
        fields=fields,
        role_line=pattern(rf"^(?P<to>(?i:aan):?{SP})?{article}{GAP}[.,;:]?$"),
        role_cell=pattern(rf"^{stamp}{article}{GAP}(?:[.,;:(/].*)?$"),
        chair_line=compiled(rf"^{chair}{GAP}[.,;:]?$"),
        signer_line=compiled(rf"^(?:{chair}|{cosigner}){GAP}[.,;:]?$"),
        signer_behind=pattern(
            rf"^(?P<organ>{organ}{SP})?{noise}{titles}§,{SP}(?:{chair}|{cosigner}){noise}$"
        ),
        signer_before=pattern(rf"^\W*(?:{signers}§[;,.]?{SP})?(?P<signer>{signer}),?{SP}{titles}$"),
        signer_inline=pattern(rf"(?:{organ}|(?i:vastgesteld|besloten){SP}{meeting}){SP}(?:{signers}§[;,.]?{SP})?(?P<signer>{signer}),?{SP}{titles}$"),
        parted=compiled(
            rf"(?:^|(?<=[.;])[ ])(?P<before>[^:;–—]{{2,120}}?)(?::|[ ][–—-][ ]){GAP}{titles}$"
        ),
        body_line=compiled(
            rf"^\W*(?:[Ww]ij,?{SP})?(?:(?i:de|het|namens|(?:dagelijks|algemeen){SP}bestuur{SP}van){SP})*(?i:{authority})\b(?:[^\w\n]+[\w-]+){{0,6}}\W*$"
            r"|.*\b(?i:(?:vastgesteld|besloten) in de (?:openbare )?\w*vergadering)\b"
            rf"{staff}"
        ),
        chair_office=compiled(
            rf"^\W*(?:(?i:de|loco-?|waarnemend){SP})*(?i:burgemeester|dijkgraaf|watergraaf|"
            rf"commissaris{SP}van{SP}de{SP}koning)(?:,{SP}{titles}{NAME})?{GAP}[.,;:]?$"
        ),
        alone=pattern(rf"^{noise}(?:w\.g\.{GAP})?{titles}§(?:,?{GAP}{titles}[A-Z]?[\w.]{{0,5}})?{noise}$"),
        several=pattern(
            rf"^{noise}(?:(?i:het{SP}lid|de{SP}leden|lid|leden){SP})?{titles}{ANYBODY}{party}"
            rf"(?:(?:,{SP}|{SP}en{SP}|{SP}&{SP}|{GAP}/{GAP}){titles}{ANYBODY}{party})*{noise}$"
        ),
        mover=pattern(
            rf"^\W*{titles}§{GAP}[,\t(]{GAP}(?:{grammar.party}|[A-Z][\w&'-]*(?:{SP}[A-Z][\w&'-]*){{0,3}})\)?\W*$"
        ),
        on_behalf=pattern(
            rf"(?:^|.*[,.]{GAP})(?i:namens{SP}(?:deze[n]?|hem|haar|hen|{board}\b[^.]*|"
            rf"(?:(?:de|het){SP})?{grammar.adjectives}(?:{head}{SP})?(?:{authority})\b[^.]*)"
            rf"|voor{SP}(?:de|het){SP}(?:regering{SP}van|koninkrijk)\b[^.]*|n\.d\.|voor{SP}deze[n]?)"
            rf"(?:[,:]?{SP}(?:de|het|DE|HET){SP}[^.;§]{{2,90}})?{GAP}[,.:]?$"
            rf"|^\W*(?:(?i:de|het|namens){SP})*(?i:{authority})\b[^.;§]*,{GAP}(?i:namens{SP}(?:het|de|diens|haar|zijn){SP}"
            rf"(?:raad{SP}van{SP}bestuur|bestuur|directie|directeur)){GAP}[,.:]?$"
        ),
        authority=compiled(rf"\b(?i:{authority})\b"),
        to_someone=pattern(rf"{to_someone}$"),
        attention_line=pattern(rf"^{to_someone}$"),
        attention=pattern(rf"{article},?{SP}{to_someone}$"),
        field_left=pattern(
            rf"(?:^|[\t|;]|[ ]{{2}}){noise}{label}(?:{GAP}[:|\t]{GAP}|{SP})"
            rf"(?:{titles}§(?:{GAP}[,/;&]{GAP}|{SP}en{SP}))*{titles}$"
        ),
        field_line=pattern(rf"^{noise}{label}{noise}$"),
        label_line=compiled(rf"^\W*(?i:{any_of((*roles.labels, *roles.lists))})\b\W*(?:\t.*)?$"),
        label_cell=compiled(rf"^\W*(?i:{any_of((*roles.labels, *roles.lists))})\W*$"),
    )  # fmt: skip


def match_line(
    tried: re.Pattern[str], text: str, patterns: LayoutPatterns
) -> tuple[Role, re.Match[str]] | None:
    """Return the role a whole line or cell is. "Minister Jansen" is a person, no portfolio."""
    text = _ASIDE.sub("", _NUMBER.sub("", text.strip(' "')))
    if not (match := tried.match(text)) or is_meeting_chair(match):
        return None
    return (
        None if patterns.grammar.is_person(match) else (patterns.grammar.role(match["func"]), match)
    )


def label_key(text: str) -> str:
    """Return a label as it is compared: small letters, no colon."""
    return " ".join(text.casefold().strip(" :.\t").split())
