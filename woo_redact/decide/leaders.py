"""Read who leads or speaks for an organisation: a body we know, a national association, a board."""

from collections.abc import Iterator

from woo_redact.decide.clue import Rule, Strength
from woo_redact.decide.grammar import ANYBODY, GAP, SP, Grammar, any_of, bodies_of, compiled, rule
from woo_redact.decide.masked import NAME
from woo_redact.decide.special import advises, is_of_council
from woo_redact.decide.tenure import APPOINTED, APPOINTING, TO_BE
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.roles import Role

_CHAIR = r"(?i:(?:co-?)?voorzitters?|bestuursvoorzitters?|presidente?n?)"
_LEADER = r"(?i:voorzitter|directeur|directeur-bestuurder|bestuurder|bestuursvoorzitter)"
_NATIONAL = (
    r"(?:(?:Koninklijke|Nederlandse?|Landelijke?|Nationa(?:al|le)|Europese|Internationale)[ ]"
    r"(?:(?:van|voor|de|het|en|der|in)[ ]){0,2}[A-Z][\w-]*"
    r"(?:[ ](?:(?:van|voor|de|het|en|der|in)[ ]){0,2}[A-Z][\w-]*){0,4}"
    r"|[A-Z]\w+(?:sbond|enbond|federatie|unie)|[A-Z][\w-]+[ ]Nederland)(?![\w-])"
)
"""The name of an organisation for the whole country. A Nederlander has no capital behind him."""
_OTHER = (
    r"\b(?i:\w*commissie|\w*raad|werkgroep|\w*vereniging|stichting|\w*bond|stuurgroep|overleg|"
    r"vergadering|bestuur|jury|fractie|partij|OR)\b"
)
"""What may have a chair of its own."""
_SEATED = r"(?i:raad[ ]van[ ](?:bestuur|toezicht|commissarissen)|college[ ]van[ ]bestuur)"
_BOARD = (
    rf"(?i:{_SEATED}|hoofdbestuur|"
    r"(?:dagelijks|algemeen)[ ]bestuur|college[ ]van[ ]b[ ]en[ ]w|"
    r"college[ ]van[ ]burgemeester[ ]en[ ]wethouders|gedeputeerde[ ]staten|directieraad|"
    r"bestuursraad|korpsleiding)"
)
_SEATED_IN = rf"{TO_BE}(?:[a-z]+{SP})?(?:[Ll]eden|[Ll]id|{_CHAIR}){SP}van{SP}(?:(?:de|het){SP})?"
"""Before the body of which somebody is made a member: "te benoemen tot leden van de"."""
_SEAT = (
    r"(?i:(?:lid[ ](?:van[ ])?(?:het[ ])?)?"
    r"(?:dagelijks|algemeen|hoofd-?|landelijk)[ ]?bestuur)(?![\w-])"
)
"""Where somebody sits, behind his name: "(dagelijks bestuur)"."""
_ADVISING = (
    r"(?:advies|bezwaar\w*|bezwaarschriften\w*|onderzoeks|enquête|visitatie|evaluatie|staats|"
    r"toetsings|rekenkamer|monumenten|welstands)-?"
)
_STAFF_OF = "".join(
    rf"(?<!{word} van {of} )"
    for word in ("secretariaat", "bureau", "staf", "ondersteuning", "groep", "team")
    for of in ("de", "het", "deze")
)
"""Not "het secretariaat van de" before a commission or council."""
STAFF = (
    r"[ ]?(?:\(|,[ ])(?:(?i:ministerie|directie|afdeling|dienst|gemeente|provincie)\b|"
    r"[A-Z][A-Za-z&]?[A-Z]{1,4}\))"
)
"""Behind a member: where he works for the state."""
AIDE = (
    rf"[^\n;.\t{NAME}]{{0,60}}\b(?i:\w*secretaris(?!-generaal)|griffier|notulist\w*|\w*adviseur|"
    r"\w*medewerk\w+|\w*ambtena\w+|ambtelijk\w*|student\w*|toehoorder|waarnemer|\w*coördinator|"
    r"onderzoeker|secretariaat|werkzaam|in[ ]dienst|ouder|patiënt\w*|cliënt\w*|projectleider|"
    r"ondersteun\w+|jurist)\b"
)
"""And what he does there besides the members."""
_EMPLOYEES = (
    r"[^.\n]*\b(?:werkzaam|in[ ]dienst|medewerkers|ambtenaren|collega['’]s|van[ ](?:de|het)[ ]"
    r"(?:gemeente|ministerie|provincie|dienst|afdeling|directie))\b"
)
"""And what they all are: "A, B en C, allen werkzaam bij de gemeente"."""
_ITSELF = (
    r"(?:(?!\b(?:dat|team|\w*groep|gezin|familie|bestuur|directie|afdeling|delegatie|sprak|hoorde|"
    r"gehoord)\b)[^.;§])"
)
"""What parts a commission from its members: no other group."""
OWN_COUNCIL = (
    r"(?i:ondernemings|medezeggenschaps|cli[eë]nten|pati[eë]nten|ouder|bewoners|personeels|leerlingen|"
    r"studenten|sollicitatie|selectie|begeleidings|feest|activiteiten)"
)
"""Councils of employees and of citizens."""
_OF_CITIZENS = (
    r"[ ](?:van[ ](?:de|het|een|onze)[ ])?(?i:arbo\w*|\w*vereniging|\w*club|\w*bond|\w*team|"
    r"school|afdeling|directie|personeel\w*|vergunningen|inkoop|feest\w*|\w*flat|vve)\b"
)
"""And what such a council is of."""
_ADMINISTRATORS = compiled(r"\b(?i:burgemeester|wethouders?|gedeputeerden?|dijkgraaf|heemraden)\b")
"""A board of a municipality, province or water board."""
_MEETING = (
    r"(?:opent|opende|sluit|sloot|dankt|heet|schorst|geeft|vraagt|concludeert|stelt|constateert|meldt|"
    r"deelt|verzoekt|vat)\b"
)
"""What the chair of a meeting does, who may be anybody."""
_ALONE = rf"(?!{SP}(?:van|bij)\b)"
"""Not "voorzitter A van de ondernemingsraad": the chair of that one."""
_CONTRACT = r"(?!,?[ ](?:hierna|verder|te[ ]noemen|handelend|wonende|geboren))"


def appointees(text: str) -> str:
    """Return the pattern of a commission or council that advises.

    "De raad" without more is one in a text of a council, and else may be that of a school.
    """
    bare = "?" if is_of_council(text) else ""
    return rf"(?i:(?:{_ADVISING})?commissie|(?:{_ADVISING}){bare}(?:raad|college))"


def compile_leaders(grammar: Grammar, rulebook: RuleBook, text: str) -> tuple[Rule, ...]:
    """Return the rules for these words and the text of this document. § stands for a name."""
    roles = rulebook.roles.roles
    seated = roles["adviescollege" if advises(text) else "voorzitter"]
    advisers = rf"{_STAFF_OF}(?<![\w-]){appointees(text)}"
    director, chair = roles["bestuurder"], roles["voorzitter"]
    titles, earlier, sure = grammar.titles, grammar.earlier, Strength.CERTAIN
    heads = rf"(?i:{any_of(director.heads)})"
    led = "het voorzitterschap of de leiding bij de naam"
    at_name, board = "de functie bij de naam", "het bestuur dat bij de naam staat"
    member = "het lidmaatschap van een raad of commissie"
    bodied = [role for role in roles.values() if role.bodies]
    seat = (
        rf"(?:^|{SP})(?i:tot|als){SP}(?:[a-z]+{SP})?(?:[Ll]eden|[Ll]id|{_CHAIR}){SP}van{SP}"
        rf"(?:(?:de|het){SP})?(?!{OWN_COUNCIL})(?:{bodies_of(roles['hoog_college'])}|"
        rf"(?i:\w*(?:raad|commissie|college|bestuur|autoriteit))\b)(?!{_OF_CITIZENS})"
    )
    rules = (
        (rf"\braad{SP}van{SP}(?:bestuur|toezicht|commissarissen){SP}(?:bestaat|bestond|wordt{SP}gevormd)[^.;§]{{0,40}}"
         rf"(?:uit|door){SP}{earlier}", "", director, sure, at_name),
        (rf"{advisers}\b{_ITSELF}{{0,80}}\b(?:bestaat|bestond){_ITSELF}{{0,60}}"
         rf"\buit{SP}{earlier}", rf"^(?!{STAFF}|{AIDE}|{_EMPLOYEES})", seated, sure, member),
        (rf"\b(?i:\w*raad|\w*commissie|\w*college|(?:vak)?jury)\b[^.;§]{{0,80}}\b(?:bestaat|bestond)[^.;§]{{0,60}}"
         rf"\buit{SP}{earlier}", "", chair, sure, member),
        (rf"\b(?:[Ll]eden|[Ll]id)(?:{SP}van{SP}(?:de|het){SP}[\w-]+|{SP}daarvan)?"
         rf"{SP}(?:waren|zijn|werden|was)(?:{SP}(?:verder|ook|onder{SP}anderen))?{SP}{earlier}",
         "", chair, sure, member),
        (rf"\b[Ii]n{SP}(?:de|die|dat|deze){SP}{advisers}\b[^.;§\n]{{0,60}}"
         rf"\b(?:zaten|zitten|(?:hadden|hebben|namen|nemen){SP}(?:verder{SP}|ook{SP})?zitting)"
         rf"(?:{SP}(?:verder|ook))*{SP}{earlier}",
         rf"^(?!{STAFF}|{AIDE}|{_EMPLOYEES})", seated, sure, member),
        (rf"\b[Ii]n{SP}(?:de|die|dat|deze){SP}{advisers}\b[^.;§\n]{{0,60}}"
         rf"\b(?:hadden|hebben|namen|nemen)(?:{SP}(?:verder|ook))*{SP}{earlier}",
         rf"^(?!{STAFF}|{AIDE}|{_EMPLOYEES})[^.;\n]*\bzitting\b", seated, sure, member),
        (rf"\b[Ii]n{SP}(?:de|het|die|dat|deze){SP}(?:[\w-]+{SP})?"
         rf"(?i:\w*commissie|\w*raad|\w*college|jury)\b[^.;§\n]{{0,60}}"
         rf"\b(?:zaten|zitten|hadden|hebben|namen|nemen)(?:{SP}(?:verder|ook|zitting))*{SP}"
         rf"{earlier}", "", chair, sure, member),
        (rf"\b{_BOARD}{SP}\({earlier}", "", director, sure, board),
        (rf"(?:^|\t)\W*(?:RvB|CvB|RvT|RvC)(?:{SP}[A-Z][\w&-]+)?{GAP}[:\t]{GAP}{earlier}",
         rf"^(?!{STAFF}|{AIDE})", chair, sure, board),
        (rf"(?:^|\t)\W*{_SEATED}(?:{SP}(?:van{SP})?(?:(?:de|het){SP})?[A-Z][\w&' -]{{1,40}})?"
         rf"{GAP}[:\t]{GAP}(?:{titles}{ANYBODY},{SP}{_CHAIR};{SP})*{earlier}",
         "", director, sure, board),
        (rf"\b(?i:stichting|vereniging|coöperatie|federatie|\w{{3,}}bond|actiegroep|belangengroep|comité)\b"
         rf"[^.;§\n]{{0,60}}\b(?:ondertekend|ingediend|ingebracht|toegelicht){SP}door{SP}{titles}$",
         rf"^(?:{SP}\(|,{SP})(?:de{SP})?(?:{_CHAIR}|{_LEADER})\b", chair, sure, led),
        ("", rf"^{GAP}\((?:lid{SP}|vz{SP})?(?:RvB|CvB|RvT|RvC)\)", chair, sure, board),
        ("", rf"^(?:,{SP}|{GAP}\t{GAP}|{SP}\(){_SEAT}{SP}(?:van{SP})?(?:(?:het|de){SP})?"
         rf"(?i:waterschap|hoogheemraadschap|wetterskip)\b",
         roles["bestuurder_overheid"], sure, board),
        ("", rf"^(?:,{SP}|{GAP}\t{GAP}|{SP}\()(?:{_SEAT}|(?i:lid{SP})?(?:DB|HB))"
         rf"(?:{SP}(?:van{SP})?(?:(?:het|de){SP})?[A-Z][^()\t,;]{{1,50}})?{GAP}(?:[)\t,;]|\.?$)",
         chair, sure, board),
        (rf"{_SEATED_IN}{advisers}\b[^.;:§\n]{{0,60}}:?{SP}{earlier}",
         rf"^(?!{STAFF}|{AIDE}|{_EMPLOYEES})", seated, sure, member),
        (rf"{_SEATED_IN}(?!{OWN_COUNCIL})(?i:\w*(?:raad|commissie|college|bestuur|autoriteit))\b[^.;:§\n]{{0,60}}:?{SP}{earlier}",
         rf"^(?!{STAFF}|{AIDE}|{_EMPLOYEES})", chair, sure, member),
        (rf"\b{APPOINTING}{SP}van{SP}{titles}$", rf"^{seat}", chair, sure, member),
        ("", rf"^{SP}{APPOINTED}{seat}", chair, sure, member),
        (rf"{seat}[^.;:§\n]{{0,60}}\b(?:is|wordt|werd|zijn|worden|werden){SP}{APPOINTED}:?{SP}"
         rf"{earlier}",
         rf"^(?!{STAFF}|{AIDE}|{_EMPLOYEES})", chair, sure, member),
        ("", rf"^(?:,{SP}|{SP}\()(?:[a-z]+{SP})?(?:[Ll]id|{_CHAIR}){SP}van{SP}(?:de|het){SP}"
         rf"(?!{OWN_COUNCIL}){advisers}\b(?!{_OF_CITIZENS})", seated, sure, member),
        (rf"\b[Ll]eden{SP}van{SP}(?:de|het){SP}{_BOARD}\b[^.;:§\n]{{0,50}}[:(]{SP}?{earlier}", "",
         chair, sure, board),
        (rf"\b{_CHAIR}{SP}(?:daarvan|hiervan|ervan),{SP}{titles}$", "", chair, sure, led),
        (rf"{advisers}\b{_ITSELF}{{0,30}}\bonder{SP}(?:het{SP})?(?i:voorzitterschap|"
         rf"leiding){SP}van{SP}(?:(?:de|oud|oud-\w+|voormalig|emeritus|hoogleraar|professor|"
         rf"voorzitter){SP}){{0,3}}{titles}$", "", seated, sure, led),
        (rf"\b(?i:voorzitterschap|leiding){SP}van{SP}(?:\w+{SP}){{0,2}}?{titles}$", "",
         chair, sure, led),
        (rf"\b[A-Z][\w-]+,{SP}(?:bij{SP}monde{SP}van|vertegenwoordigd{SP}door){SP}(?:(?:de|haar|zijn)"
         rf"{SP})?{_LEADER},?{SP}{titles}$", rf"^{_CONTRACT},?{SP}(?:en{SP})?[a-z]", director,
         sure, "het optreden namens een organisatie"),
        (rf"{_NATIONAL}{SP}?[^.;:§()\n]{{0,50}}\b{heads},?{SP}{titles}$", rf"^{_ALONE}",
         director, sure, at_name),
        (rf"\b{heads}{SP}van{SP}(?:(?:de|het){SP})?{_NATIONAL},?{SP}{titles}$", "",
         director, sure, at_name),
        (rf"\b{heads}{SP}{titles}$", rf"^{SP}van{SP}(?:(?:de|het){SP})?{_NATIONAL}",
         director, sure, at_name),
        ("", rf"^(?:,{SP}|{SP}\()(?:(?:de|als){SP})?{heads}{SP}(?:van{SP})?(?:(?:de|het){SP})?"
         rf"{_NATIONAL}", director, sure, at_name),
        *(told for role in bodied for told in _of_body(role, grammar)),
    )  # fmt: skip
    college = rule(
        rf"\b(?i:college)\b(?!{SP}van{SP}(?:de|het|een|beroep|bestuur|advies)\b)[^.;§]{{0,60}}\b(?:bestaat|bestond){SP}(?:(?:momenteel|nu){SP})?"
        rf"uit{SP}{earlier}",
        "",
        roles["bestuurder_overheid"],
        sure,
        member,
        _ADMINISTRATORS,
    )
    return (*(rule(*told) for told in rules), college)


def _of_body(role: Role, grammar: Grammar) -> Iterator[tuple[str, str, Role, Strength, str]]:
    """Yield what tells of the head of one of the bodies of a role, as for the rules above."""
    body, head = bodies_of(role), rf"(?i:{any_of(role.heads)})"
    titles, earlier, sure = grammar.titles, grammar.earlier, Strength.CERTAIN
    led, at_name = "het voorzitterschap of de leiding bij de naam", "de functie bij de naam"
    # "De Gezondheidsraad heeft geadviseerd. De voorzitter, prof. A, ..."
    yield (
        rf"(?<![\w-]){body}(?![\w-])(?:(?!{_OTHER})[^§\n]){{0,220}}\b{_CHAIR},?{SP}{earlier}",
        rf"^{_ALONE}(?!,?{SP}{_MEETING})",
        role,
        sure,
        at_name,
    )
    yield (
        rf"(?<![\w-]){body}{SP}(?!van\b|voor\b)[^.;:§()\n]{{0,50}}\(?\b{head}{SP}{titles}$",
        rf"^{_ALONE}",
        role,
        sure,
        at_name,
    )
    yield (
        rf"{_STAFF_OF}(?<!secretariaat van )(?<!bureau van )(?<![\w-]){body}(?![\w-])"
        rf"{_ITSELF}{{0,60}}"
        rf"\b(?:bestaat|bestond|wordt{SP}gevormd)\b{_ITSELF}{{0,40}}\b(?:uit|door){SP}{earlier}",
        r"^(?! ?\((?i:[\w ]*(?:secretaris|griffier|notulist|directeur)))",
        role,
        sure,
        "het lidmaatschap van een raad of commissie",
    )
    yield (
        rf"\b{body}(?:-(?:rapport|advies|studie|verkenning|commissie))?,?{SP}"
        rf"onder{SP}(?i:voorzitterschap|leiding){SP}van{SP}{titles}$",
        "",
        role,
        sure,
        led,
    )
    yield (
        rf"(?<![\w-]){body},{SP}bij{SP}monde{SP}van{SP}(?:de{SP})?{head}{SP}{titles}$",
        "",
        role,
        sure,
        at_name,
    )
    yield (
        rf"(?<![\w-]){body}(?:(?:[:,]|{SP}[–-])?{SP}|{GAP}\t{GAP}){titles}$",
        rf"^{GAP}[(,]{GAP}{head}\b\.?",
        role,
        sure,
        at_name,
    )
    yield (
        rf"(?<![\w-]){head}{SP}van{SP}(?:(?:de|het){SP})?{body},{SP}{titles}§,?{SP}en{SP}"
        rf"(?:de|haar|zijn){SP}{head},?{SP}{titles}$",
        "",
        role,
        sure,
        at_name,
    )
    yield (
        rf"(?<![\w-]){head}{SP}{titles}$",
        rf"^{SP}van{SP}(?:(?:de|het|den){SP})?(?:[a-z-]+{SP})?{body}(?![\w-])",
        role,
        sure,
        at_name,
    )
