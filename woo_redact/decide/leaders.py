"""Read who leads or speaks for an organisation: a body we know, a national association, a board."""

from woo_redact.decide.clue import Rule, Strength
from woo_redact.decide.grammar import ANYBODY, GAP, SP, Grammar, any_of, bodies_of, rule
from woo_redact.decide.tenure import APPOINTED
from woo_redact.rulebook import RuleBook

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
_MEETING = (
    r"(?:opent|opende|sluit|sloot|dankt|heet|schorst|geeft|vraagt|concludeert|stelt|constateert|meldt|"
    r"deelt|verzoekt|vat)\b"
)
"""What the chair of a meeting does, who may be anybody."""
_SUCCESSOR = r"(?:opvolger|opvolgster|voorganger|voorgangster)"
_CONTRACT = r"(?!,?[ ](?:hierna|verder|te[ ]noemen|handelend|wonende|geboren))"


def compile_leaders(grammar: Grammar, rulebook: RuleBook) -> tuple[Rule, ...]:
    """Return the rules for these words. § stands for a name."""
    roles = rulebook.roles.roles
    director, chair = roles["bestuurder"], roles["voorzitter"]
    titles, earlier, sure = grammar.titles, grammar.earlier, Strength.CERTAIN
    heads = rf"(?i:{any_of(director.heads)})"
    led = "het voorzitterschap of de leiding bij de naam"
    at_name, board = "de functie bij de naam", "het bestuur dat bij de naam staat"
    alone = rf"(?!{SP}(?:van|bij)\b)"  # "voorzitter A van de ondernemingsraad": of that one
    bodied = [role for role in roles.values() if role.bodies]
    succeeded = [roles[name] for name in ("bewindspersoon", "bestuurder_overheid")]
    rules = (
        (rf"\braad{SP}van{SP}(?:bestuur|toezicht|commissarissen){SP}(?:bestaat|bestond|wordt{SP}gevormd)[^.;§]{{0,40}}"
         rf"(?:uit|door){SP}{earlier}", "", director, sure, at_name),
        (rf"\b(?i:\w*raad|\w*commissie|\w*college)\b[^.;§]{{0,80}}\b(?:bestaat|bestond)[^.;§]{{0,60}}"
         rf"\buit{SP}{earlier}", "", chair, sure, "het lidmaatschap van een raad of commissie"),
        (rf"\b{_BOARD}{SP}\({earlier}", "", director, sure, board),
        (rf"(?:^|\t)\W*{_SEATED}{GAP}[:\t]{GAP}(?:{titles}{ANYBODY},{SP}{_CHAIR};{SP})*{earlier}",
         "", director, sure, board),
        (rf"\b{_CHAIR}{SP}(?:daarvan|hiervan|ervan),{SP}{titles}$", "", chair, sure, led),
        (rf"\b(?i:voorzitterschap|leiding){SP}van{SP}(?:\w+{SP}){{0,2}}?{titles}$", "",
         chair, sure, led),
        (rf"\b[A-Z][\w-]+,{SP}(?:bij{SP}monde{SP}van|vertegenwoordigd{SP}door){SP}(?:(?:de|haar|zijn)"
         rf"{SP})?{_LEADER},?{SP}{titles}$", rf"^{_CONTRACT},?{SP}(?:en{SP})?[a-z]", director,
         sure, "het optreden namens een organisatie"),
        (rf"{_NATIONAL}{SP}?[^.;:§()\n]{{0,50}}\b{heads},?{SP}{titles}$", rf"^{alone}",
         director, sure, at_name),
        (rf"\b{heads}{SP}van{SP}(?:(?:de|het){SP})?{_NATIONAL},?{SP}{titles}$", "",
         director, sure, at_name),
        (rf"\b{heads}{SP}{titles}$", rf"^{SP}van{SP}(?:(?:de|het){SP})?{_NATIONAL}",
         director, sure, at_name),
        ("", rf"^(?:,{SP}|{SP}\()(?:(?:de|als){SP})?{heads}{SP}(?:van{SP})?(?:(?:de|het){SP})?"
         rf"{_NATIONAL}", director, sure, at_name),
        *(
            # "gedeputeerde A, opvolger van B"
            (rf"\b(?i:{any_of(word for word in role.functions if '*' not in word)})"
             rf"{SP}(?:[^.;()\n]{{0,60}}{SP})?{titles}{ANYBODY},?{SP}(?:de{SP})?{_SUCCESSOR}{SP}van{SP}"
             rf"{titles}$", "", role, sure, "het ambt van de opvolger of voorganger")
            for role in succeeded
        ),
        *(
            # "is benoemd tot burgemeester van Ede. Zij volgt A op"
            (rf"\b{APPOINTED}{SP}(?:tot|als){SP}(?:[a-z]+{SP}){{0,2}}"
             rf"(?i:{any_of(word for word in role.functions if '*' not in word)})\b"
             rf"[^\n]{{0,160}}\b(?:[Hh]ij|[Zz]ij|§){SP}volg(?:t|de){SP}{titles}$",
             rf"^(?:,[^.;§\n]{{0,60}},)?{SP}(?:\w+{SP}){{0,2}}op\b(?!{SP}als\b)", role, sure,
             "de opvolging die bij de naam staat")
            for role in succeeded
        ),
        *(
            # "De Gezondheidsraad heeft geadviseerd. De voorzitter, prof. A, ..."
            (rf"(?<![\w-]){bodies_of(role)}(?![\w-])(?:(?!{_OTHER})[^§\n]){{0,220}}"
             rf"\b{_CHAIR},?{SP}{earlier}", rf"^{alone}(?!,?{SP}{_MEETING})", role, sure, at_name)
            for role in bodied
        ),
        *(
            (rf"(?<![\w-]){bodies_of(role)}{SP}(?!van\b|voor\b)[^.;:§()\n]{{0,50}}\(?"
             rf"\b(?i:{any_of(role.heads)}){SP}{titles}$", rf"^{alone}",
             role, sure, at_name)
            for role in bodied
        ),
        *(
            (rf"\b{bodies_of(role)},?{SP}onder{SP}(?i:voorzitterschap|leiding){SP}van{SP}{titles}$",
             "", role, sure, led)
            for role in bodied
        ),
        *(
            (rf"(?<![\w-]){bodies_of(role)},{SP}bij{SP}monde{SP}van{SP}(?:de{SP})?"
             rf"(?i:{any_of(role.heads)}){SP}{titles}$", "", role, sure, at_name)
            for role in bodied
        ),
        *(
            (rf"(?<![\w-]){bodies_of(role)}(?:(?:[:,]|{SP}[–-])?{SP}|{GAP}\t{GAP}){titles}$",
             rf"^{GAP}[(,]{GAP}(?i:{any_of(role.heads)})\b\.?", role, sure, at_name)
            for role in bodied
        ),
        *(
            (rf"(?<![\w-])(?i:{any_of(role.heads)}){SP}{titles}$",
             rf"^{SP}van{SP}(?:(?:de|het|den){SP})?(?:[a-z-]+{SP})?{bodies_of(role)}(?![\w-])",
             role, sure, at_name)
            for role in bodied
        ),
    )  # fmt: skip
    return tuple(rule(*told) for told in rules)
