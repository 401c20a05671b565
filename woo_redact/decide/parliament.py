"""Read members of a parliament or council: parties, motions, questions, who speaks in a debate."""

import re

from woo_redact.decide.clue import Rule, Strength
from woo_redact.decide.grammar import ANYBODY, GAP, SP, Grammar, any_of, compiled, rule
from woo_redact.decide.leaders import AIDE
from woo_redact.decide.special import proposes
from woo_redact.model.needed import seek
from woo_redact.rulebook import RuleBook

_PARLIAMENT = re.compile(
    r"\b(?i:kamerstuk|kamervra|\w*wetsvoorstel|initiatiefwet\w*|\w*kamercommissie|vra(?:ag|"
    r"gen) van (?:het lid|de leden)|"
    r"tweede kamer|eerste kamer|(?-i:[Dd]e Kamer)|europarlement\w*|motie|amendement|\w*debat|"
    r"schriftelijke vragen|mondelinge vragen|gemeenteraad|raadsvra|provinciale staten|parlement|"
    r"raadsvergadering|raadscommissie|statenvergadering|statencommissie|verenigde vergadering|"
    r"algemeen bestuur|"
    r"raad (?:van|der) (?:de )?gemeente|gemeenteblad|hoofdingeland\w*|plenair|"
    r"interruptie|\w*fracties?\b|schriftelijk overleg|inbreng van de)"
)
"""Where this comes up, "het lid A" is a member of it, unless another body is named."""
_HEAD = 200
"""So many characters tell whose minutes these are."""
_OTHER_COUNCIL = re.compile(
    r"\b(?i:programmaraad|cli[eë]ntenraad|pati[eë]ntenraad|adviesraad|ondernemingsraad|"
    r"medezeggenschapsraad|bewonersraad|huurdersraad|dorpsraad|wijkraad|ouderraad|oudercommissie|"
    r"studentenraad|leerlingenraad|jeugdraad|seniorenraad|ouderenraad|wmo-raad|kerkenraad|"
    r"bewonerscommissie|verwantenraad|universiteitsraad|faculteitsraad)\b"
)
_SPEAKER = re.compile(
    r"(?m)^\W*(?:De heer|Mevrouw|Minister|Staatssecretaris|Gedeputeerde|Wethouder|Heemraad|"
    r"De (?:voorzitter|VOORZITTER))\b[^:\n]{0,60}:"
)
_SPEECH = re.compile(r"(?m)^\W*(?:(?:Dank u wel|Dank u|Dank),? )?[Vv]oorzitter[.,]")
"""How a minister speaks in a debate."""
_STATES_GENERAL = re.compile(
    r"\b(?i:tweede kamer|eerste kamer|handelingen|commissiedebat|wetgevingsoverleg|"
    r"tweeminutendebat|notaoverleg|plenaire?)\b"
)
_HEARING = re.compile(r"\b(?i:hoorzitting|rondetafel\w*|inspre\w+|raadsvergadering|gemeenteraad)\b")
_SPEAK_IN = re.compile(r"\b(?i:inspre\w+|inspraak\w*)\b")
"""Where citizens speak as well, a promise may be to one of them."""
_ASKED = (
    r"(?:vroeg|vraagt|stelde|stelt|zei|zegt|noemde|noemt|wees|wijst|verwees|refereerde|informeerde|"
    r"opperde|pleitte|benadrukte|constateerde|"
    r"heeft[ ](?:\w+[ ]){0,3}(?:gevraagd|gewezen|verwezen))\b"
    r"(?![ ](?:mij|me|ons)\b)"
)
_COUNCIL = re.compile(
    r"\b(?i:raadscommissie|raadsvergadering|gemeenteraad|statencommissie|provinciale staten|"
    r"tweede kamer|eerste kamer|kamercommissie)\b"
)
_PUT = r"stelt|stelde|stelden|stellen"
_SPOKE = (
    r"vroeg|vroegen|vraagt|vragen|noemde|noemden|noemt|noemen|zei|zeiden|wees|wezen|stelde|stelden|"
    r"verwees|verwezen|verwijst|pleitte|betoogde|uitte|uitten|zegt|zeggen"
)
_FLOOR = (
    r"(?:(?:krijgt|kreeg|heeft|had|neemt|nam|voert|voerde)[ ](?:als[ ]\w+[ ])?het[ ]woord|"
    r"(?:her)?opent[ ]de|opende[ ]de|schorste?[ ]de|sluit[ ]de|sloot[ ]de)\b"
)
_BODY = r"(?:\w*commissie|werkgroep|team|\w*raad|OR|MT|bestuur|stuurgroep|vereniging|club)"
_LOCAL = (
    rf"(?:Leefbaar|Lijst|Groep|Fractie|Stadspartij|Lokaal|Hart{SP}voor|Democraten|Progressief|"
    rf"Sociaal|Dorpspartij|Inwonerspartij|Ouderenpartij|Nieuw){SP}[A-Z][\w' -]{{1,30}}"
    rf"|[A-Z]\w*(?i:belang(?:en)?|partij)|Burgerbelangen[\w ]*|Swollwacht"
    r"|[A-Z]{2,8}(?:19|20)\d\d|Leefbaar|Lokaal|Forza!?"
    rf"|(?:[A-Z]\w+{SP}){{1,2}}(?:Lokaal|Vooruit|Anders|Centraal|Sociaal|Actief|Samen|Beter|Transparant)"
)
_OF_FRACTION = (
    rf"(?:(?i:inbreng|bijdrage|eerste{SP}termijn|woordvoerder){SP}"
    rf"(?:van|namens){SP}(?:de{SP})?)?"
)
"""What a fraction brings in, before its name: "Inbreng van de VVD-fractie: A"."""
ELECTORS = (
    rf"(?:(?:het|de){SP}(?:(?:algemeen|dagelijks){SP})?"
    rf"(?:bestuur|raad|gemeenteraad|vergadering|staten){SP})?"
)
"""Who elects: between the verb and the name of the elected."""
_VOTE = re.compile(r"\b(?i:hoofdelijk\w*|stemming|moties?|amendement(?:en)?|verworpen)\b")
_SHORT = r"(?:WGO|TMD|CD|NO)"
"""Debates of the Tweede Kamer, abbreviated."""
_DEBATE = (
    r"(?:\w*debat|vragenuur\w*|(?:wetgevings|nota|algemeen[ ]|schriftelijk[ ])overleg|"
    r"raadsvergadering|statenvergadering|plenair\w*|AO)"
)


_EP = (
    r"(?:AFET|DROI|SEDE|DEVE|INTA|BUDG|CONT|ECON|FISC|EMPL|ENVI|SANT|ITRE|IMCO|TRAN|REGI|AGRI|PECH|"
    r"CULT|JURI|LIBE|AFCO|FEMM|PETI|EUDS)"
)
"""Committees of the European Parliament."""


_NO_STAFF = rf"^(?!{SP}\([^()]*(?i:medewerk|assist|ondersteun))"
"""Behind a name: no staff of a party, as the brackets there tell."""


def membership(text: str) -> Strength:
    """Return how surely "het lid A" is a member of a parliament or council in this text."""
    elsewhere = _OTHER_COUNCIL.search(text[:_HEAD])
    sure = seek(_PARLIAMENT, text) and not elsewhere
    return Strength.CERTAIN if sure else Strength.POSSIBLE


def compile_parliament(
    grammar: Grammar, rulebook: RuleBook, members: Strength, text: str
) -> tuple[Rule, ...]:
    """Return the rules for these words and the text of this document. § stands for a name.

    `members` is how surely "het lid A" is a member of a parliament in this document.
    """
    member = rulebook.roles.roles["volksvertegenwoordiger"]
    titles, earlier, party = grammar.titles, grammar.earlier, grammar.party
    sure, maybe = Strength.CERTAIN, Strength.POSSIBLE
    both = rf"(?:,{SP}|{SP}en{SP}){titles}{ANYBODY}"
    person = rf"(?:het{SP}lid{SP}|de{SP}leden{SP})?{earlier}"
    lid = rf"\b(?i:het{SP}(?:geachte{SP})?lid){SP}{titles}$"
    acts = "moties?|amendement(?:en)?|subamendement"
    of_party = rf"(?:{party})(?:-(?:\w*fractie|\w*leden|\w*lid))?(?![\w-])"
    led_party = r"(?i:leider|leidster|voorman|voorvrouw|lijsttrekker|fractie\w*|\w+lid|senator)"
    other_body = rf"{SP}(?:van|in){SP}(?:de|het){SP}(?i:{_BODY})\b"
    by_party, motion = "de partij achter de naam", "de motie of het amendement met deze naam"
    asked, speaks = (
        "de Kamervragen of het debat bij de naam",
        "wat deze persoon in het debat zegt of doet",
    )
    several = rf"(?:(?:,{SP}|{SP}en{SP})(?:{titles}{ANYBODY}|[Ff]ractie\b[^,]*))*"
    vote = members if seek(_VOTE, text) else maybe
    chairs = (
        (rf"^\W*Voorzitter{GAP}[:\t]{GAP}{titles}$", r"^\W*$", maybe,
         "het voorzitterschap van de vergadering"),
    )  # fmt: skip
    voted, elected = "de stemming bij de naam", "de verkiezing of benoeming bij de naam"
    proposers = ((rf"\b(?i:(?:mede-?)?indieners):?{SP}{earlier}", "", sure, motion),)
    heads = rf"(?i:de{SP}heer|mevrouw|collega)"
    thanked = (
        rf"\b(?i:vraag|vragen|bijdrage|inbreng|interruptie|woorden|opmerking|motie|amendement|dank|aan{SP}bij)"
        rf"{SP}(?:(?:van|door|aan|bij|voor){SP})?{heads}{SP}{titles}$"
    )
    transcript = (
        (thanked, rf"^(?!{SP}(?:uit|van|bij){SP})", sure, speaks),
        (rf"^\W*(?i:de{SP}heer|mevrouw){SP}{titles}$", rf"^(?:{SP}\([^()]*\))?:", sure,
         "het woord dat deze persoon in het debat voert"),
        (rf"\b{heads}{SP}{titles}$", rf"^{SP}{_ASKED}", sure, speaks),
    )  # fmt: skip
    in_session = (
        (rf"(?:^|[\t•]|[.;]{SP})[\d.)]*{GAP}(?:[Vv]ra(?:ag|gen)|[Ii]nterruptie|[Bb]ijdrage|[Ii]nbreng){SP}"
         rf"(?:(?i:van|het|lid){SP}){{0,3}}{titles}$", rf"^{GAP}(?:\([^()]*\){GAP})?:", members,
         asked),
        (rf"\b{heads}{SP}{titles}$", rf"^{SP}{_FLOOR}", sure, speaks),
    )  # fmt: skip
    local = (
        (thanked, "", maybe, speaks),
        (rf"\b{heads}{SP}{titles}$", rf"^{SP}{_ASKED}", maybe, speaks),
    )  # fmt: skip
    questions = (
        (rf"^\W*(?i:vraag|vragen){SP}\d{{1,3}}[a-z]?{SP}?\((?:(?i:lid|leden){SP})?{earlier}",
         rf"^(?:{both})*(?:,{SP}(?:{party}))?\)", members, asked),
        (rf"\b(?i:vra(?:ag|gen)|moties?|amendement(?:en)?|inbreng|voorstel|verzoek|toezegging){SP}"
         rf"(?:van|aan|door){SP}{person}", rf"^(?:{both}){{1,5}}{SP}\((?:{party})\)", sure,
         by_party),
        (rf"\b(?i:fracties?){SP}van{SP}[^.;]{{2,80}}\({titles}$", r"^\)", members, by_party),
        (rf"\b{heads}{SP}{titles}$", rf"^{SP}sl(?:oot|uit){SP}zich\b[^.;]{{0,30}}\baan\b",
         maybe, speaks),
    )  # fmt: skip
    spoken = len(_SPEAKER.findall(text)) >= 3 or seek(_SPEECH, text)
    states = bool(seek(_STATES_GENERAL, text)) and not seek(_HEARING, text)
    rules = (
        *(transcript if states and spoken else ()),
        *(in_session if states else ()),
        *questions,
        *(local if spoken and not states and members is sure else ()),
        ("", rf"^(?:{SP}(?:van|de|der|den|te[nr]))+(?:{SP}[A-Z][\w'-]+){{1,2}}{GAP}\((?:{party})\)",
         sure, by_party),
        ("", rf"^{GAP}\((?:{party})(?:(?:{SP}en{SP}|[,;/]|-(?:\w*fractie|\w+lid))[^()]*)?\)",
         sure, by_party),
        # a member of the party, or of parliament for it
        ("", rf"^{GAP}\((?:{party})-?{GAP}lid\)", maybe, by_party),
        ("", rf"^{GAP}\((?:{_LOCAL})\)", members, by_party),
        (rf"(?<![\w-])(?:{party})(?:-?{GAP}fractie)?{SP}\({earlier}", rf"^(?:{both}){{0,4}}\)",
         sure, by_party),
        ("", rf"^(?:\t|{GAP}\|){GAP}(?:{party})(?:-?{GAP}fractie)?{GAP}"
         rf"(?:[\t|](?!{GAP}(?i:\w*(?:medewerk|assist|secretar|ondersteun)))|$)", sure,
         by_party),
        ("", rf"^,{SP}(?:{party})(?:-?{GAP}fractie)?{GAP}(?:[;)]|\.?$)", members, by_party),
        ("", rf"^{SP}\((?i:fractie)(?:{SP}[A-Z][\w&' /-]{{1,30}}\)|$)", sure, by_party),
        ("", rf"^{SP}(?:van|uit){SP}(?:de{SP}gemeenteraad|Provinciale{SP}Staten)\b", sure,
         "de raad achter de naam"),
        (rf"\b(?i:benoemt|benoemde|kiest|koos|verkiest){SP}{ELECTORS}{titles}$",
         rf"^{SP}tot{SP}[a-z][^.;§]{{0,40}}\b(?:\w*commissie|dagelijks{SP}bestuur)\b", members,
         elected),
        (rf"\b(?i:motie|amendement)\b[^;()§\n]{{0,80}}\({earlier}",
         rf"^(?:(?:,{SP}|{SP}en{SP}|/){titles}{ANYBODY})*(?:{SP}c\.s\.)?\)", members, motion),
        (rf"(?:^|[.;]{SP})\W*(?i:voor|tegen)(?:(?:{SP}(?:stemden|stemmen|stemde|stemt))"
         rf"(?:{SP}de{SP}(?:leden|fracties))?:?{SP}|:{SP}){earlier}", rf"^{several}[.;]?$",
         vote, voted),
        (rf"^\W*(?:\d+\W+)?{titles}$", rf"^{SP}(?:voor|tegen)(?:,[^§]{{0,60}}|{SP}\([^()]*\))?$",
         vote, voted),
        (rf"\b(?i:steunt|steunen|steunde|steunden){SP}{earlier}",
         rf"^{several}{SP}(?:het|dit|de|deze){SP}(?:verzoek|motie|amendement|voorstel)\b",
         members, voted),
        (rf"(?:^|[\t|;•]){GAP}{_OF_FRACTION}(?:{party})(?:-?{GAP}fractie)?{GAP}[:\t–-]{GAP}{earlier}",
         _NO_STAFF, sure, by_party),
        (rf"(?:^|[\t|;•]){GAP}{_OF_FRACTION}(?i:(?:namens{SP}(?:de{SP})?)?\w*fractie){SP}(?:van{SP}(?:(?:de|het){SP})?)?"
         rf"[A-Z][\w&'/ -]{{1,30}}{GAP}[:\t]{GAP}{earlier}",
         _NO_STAFF, members, by_party),
        (rf"^\W*(?:{party}),{SP}{titles}$", r"^\W*$", members, by_party),
        (rf"\b[Ll]eden{SP}van{SP}(?:de{SP}(?i:tweede{SP}kamer|eerste{SP}kamer|(?:provinciale{SP})?staten|gemeenteraad)|"
         rf"Provinciale{SP}Staten|het{SP}Europees{SP}Parlement)\b[^.;:§\n]{{0,40}}[:(]"
         rf"{SP}?{earlier}", rf"^(?!{AIDE}|{SP}(?:van|bij){SP})", sure, by_party),
        ("", r"^(?![^.\n]*\b(?i:fractiebureau|\w*medewerk\w+|administratie|"
             r"ondersteun\w+|stagiaire?)\b)"
             rf"{SP}namens{SP}(?:de{SP})?(?:\w*fracties?{SP}(?:van{SP}(?:(?:de|het)"
             rf"{SP})?)?)?(?:{party})(?![\w-])",
         members, by_party),
        (rf"\b(?i:vra(?:ag|gen)|verzoek|inbreng|interruptie|opmerking|motie|amendement|\w*ge[zs]\w+)"
         rf"{SP}(?:van|aan|door){SP}{person}",
         rf"^{SP}(?:(?:tijdens|in|bij){SP}(?:het|een){SP}(?:\w+{SP})?(?i:{_DEBATE})\b"
         rf"|\((?:Handelingen|TK|Kamerstuk))", sure, asked),
        (lid, rf"^(?:{SP}{_ASKED}|:)", sure, asked),
        (rf"\b(?i:{_DEBATE})\b[^.;§]{{0,80}}\b(?i:woordvoerders?):?{SP}{earlier}", "", sure, asked),
        (rf"\bDe{SP}Voorzitter(?:{SP}van{SP}de{SP}(?:Tweede{SP}|Eerste{SP})?Kamer)?,{SP}{titles}$",
         rf"^,{SP}[^.]{{0,80}}\b(?:debat|vergadering|Kamer|stemming)", members,
         speaks),
        (rf"(?:^|\t)\W*Voorzitter:?{GAP}[:\t]{GAP}{titles}$", r"^[^§]{0,20}\b\w*[Gg]riffier\b",
         sure if seek(_COUNCIL, text) else maybe, "het voorzitterschap van de vergadering"),
        *(chairs if members is sure and re.search(rf"\((?:{party})\)", text) else ()),
        (rf"(?:^|[.;:,]{SP}|^\W*)(?i:lid){SP}{titles}$",
         rf"^{SP}(?:{_ASKED}|(?:wil|wilde|vindt|vond)\b)", members, asked),
        (rf"\b(?i:rapporteurs){SP}{earlier}", "", members, asked),
        (rf"\b(?:van|door|aan|op|voor|met|bij|over|naar|tegen|werkbezoek|stelde){SP}lid{SP}{titles}$",
         rf"^(?!{other_body})", members, "het woord ‘lid’ voor de naam"),
        (rf"\b(?i:vroeg|vraagt|stelde|stelt|zei|wees|noemde){SP}het{SP}lid{SP}{earlier}", "",
         sure, asked),
        (rf"\b(?i:\w*debat|kamer|\w*commissie|handelingen)\b[^.;]{{0,120}}\baan{SP}{person}",
         rf"^{SP}(?:(?:is|heb|heeft|was){SP})?(?:ge|toege)zegd\b",
         members, "de toezegging bij de naam"),
        (rf"\b(?i:zegt|zegde){SP}(?:aan{SP})?{person}", rf"^{SP}toe\b",
         min(members, maybe) if seek(_SPEAK_IN, text) else members,
         "de toezegging bij de naam"),
        (rf"\b(?i:dient|diende|dienden|dienen){SP}{earlier}",
         rf"^[^.;§]{{0,50}}\b(?i:{acts})\b", sure, motion),
        ("", rf"^(?:{both}|{SP}\([^()]*\)){{0,6}}{SP}(?i:dient|diende|dienden|dienen|heeft|hebben)"
         rf"[^.;§]{{0,30}}\b(?i:{acts})\b[^.;§]{{0,40}}\b(?:in|ingediend)\b", sure, motion),
        (rf"\b(?i:de{SP}heer|mevrouw|het{SP}lid|collega){SP}{titles}$",
         rf"^{SP}(?:van|namens){SP}(?:de{SP}|het{SP})?{of_party}", members, by_party),
        ("", rf"^{SP}(?:van|namens){SP}(?:de{SP}|het{SP})?{of_party}", maybe, by_party),
        (rf"\b(?:{party})(?:-{led_party}){SP}{titles}$", "", Strength.TITLE, by_party),
        (rf"(?:{party}|{SP}fractie|-fractie)[^.§]{{0,40}}bij{SP}monde{SP}van{SP}{titles}$", "",
         sure, by_party),
        (rf"\b(?i:het{SP}woord{SP}(?:is{SP})?(?:(?:nu|thans|allereerst|eerst){SP})?aan){SP}{titles}$",
         "", members, "het woord dat deze persoon krijgt"),
        ("", rf"^(?:{both}){{0,6}}{SP}\((?:beiden|allen){SP}(?:{party})\)", sure, by_party),
        (lid, rf"^{SP}\([A-Z][\w&' /-]{{1,30}}\)", sure, by_party),
        (lid, rf"^(?!{other_body})", members, "de woorden ‘het lid’ voor de naam"),
        (rf"\b(?i:{acts})(?:-|{SP}(?:(?i:van){SP}(?:(?i:het{SP}lid|de{SP}leden){SP})?)?){earlier}",
         "", sure, motion),
        *(proposers if proposes(text) else ()),
        (rf"\b(?i:{_DEBATE})\b[^.;§]{{0,60}}\b(?:{_SPOKE}){SP}{earlier}", "", maybe, asked),
        (rf"\b(?:{_PUT}){SP}{earlier}", rf"^(?:{both})*{SP}[^.;§]{{0,40}}\b(?i:Kamervragen|"
         rf"raadsvragen|Statenvragen|mondelinge{SP}vragen|schriftelijke{SP}vragen)\b", members,
         asked),
        (rf"\b(?i:interrupties?|interruptiedebat){SP}(?:op|van|met|door){SP}{earlier}", "", maybe,
         asked),
        (rf"(?:^|\t)\W*(?:De{SP})?Kamer:{SP}{earlier}", "", members, asked),
        (rf"\bvacature\b[^.;]{{0,60}}\b(?:benoemd{SP}verklaard|treedt):?{SP}{titles}$", "",
         members, elected),
        (rf"\b(?i:geloofsbrieven|seniorenconvent|presidium|fractievoorzittersoverleg|"
         rf"werkgeverscommissie(?:{SP}griffie)?)(?::{SP}|{SP}\(){earlier}", "", members, elected),
        (rf"\b(?i:in|tijdens|bij){SP}(?!voorbereiding)[^.;§]{{0,30}}(?<!op het )(?<!voor het )"
         rf"\b(?i:{_DEBATE})\b[^.;§]{{0,40}}\b(?:heeft|hebben|had|hadden){SP}(?:ook{SP})?{earlier}",
         rf"^(?:{both})*{SP}(?!van\b|uit\b|bij\b|\([A-Z]+/)(?:(?!\b(?:mij|me|ons|mail|brief)\b)[^.;§]){{0,40}}?\b"
         r"(?:gevraagd|gezegd|verzocht|gewezen|aangedrongen|gepleit)\b",
         members, asked),
        (rf"\b(?i:art(?:ikel|\.)){SP}?\d{{2,3}}[ -](?i:vragen){SP}(?:van{SP})?{earlier}", "",
         members, asked),
        (rf"\b(?i:Kamervragen){SP}van{SP}{earlier}", "", sure, asked),
        (rf"\b(?i:debataanvra(?:ag|gen)|debatverzoek(?:en)?|meerderheidsdebat){SP}(?:van{SP})?"
         rf"(?:(?:het{SP}lid|de{SP}leden|lid){SP})?{earlier}", "", sure, asked),
        (rf"\b(?i:debataanvra(?:ag|gen)|debatverzoek(?:en)?|meerderheidsdebat)\b[^\n]{{0,80}}"
         rf"\b(?i:gesteund|steun|steunt|meegetekend)(?:{SP}(?:van|door))?:?{SP}{earlier}", "",
         sure, asked),
        (rf"\b(?i:vra(?:ag|gen)|moties?|amendement(?:en)?|toezegging(?:en)?|antwoord(?:en)?|"
         rf"inbreng)\b[^()\n]{{0,60}}\((?i:het{SP}lid|de{SP}leden|lid|leden){SP}{earlier}", "",
         members, asked),
        (rf"\b(?i:(?:co-?|mede-?)?rapporteurs?):?{SP}{earlier}",
         rf"^[^\n.;]{{0,120}}\b{_EP}\b", sure, "de commissie van het Europees Parlement"),
        (rf"\b{_EP}\b[^.;§\n]{{0,40}}\b(?i:(?:co-?|mede-?)?rapporteurs?):?{SP}{earlier}", "", sure,
         "de commissie van het Europees Parlement"),
        (rf"\b(?i:Kamervragen){SP}{earlier}", "", sure, asked),
        ("", rf"^(?:{both})*{SP}(?:heeft|hebben|{_PUT}){SP}[^.;§]{{0,30}}"
         rf"\b(?i:Kamervragen|raadsvragen|Statenvragen)\b", sure, asked),
        ("", rf"^(?:{both})*{SP}(?:heeft|hebben|{_PUT}){SP}[^.;§]{{0,30}}"
         rf"\b(?i:mondelinge{SP}vragen|schriftelijke{SP}vragen)\b", members, asked),
        (rf"\b(?i:moties?|amendement(?:en)?|vragen){SP}(?:in|aan)[^.;§]{{0,40}}\bmet{SP}{earlier}",
         "", sure, motion),
        (rf"\b(?i:diende|dient|dienden|dienen){SP}[^.;§]{{0,25}}\bmet{SP}{earlier}",
         rf"^(?:{both})*[^.;§]{{0,40}}\b(?i:{acts})\b", sure, motion),
        (rf"\b(?i:zegt|zegde){SP}(?:\w+{SP}){{0,3}}toe{SP}aan{SP}{person}", "", sure,
         "de toezegging bij de naam"),
        (rf"\b(?:die|dat|waar|[Zz]egt|[Vv]raagt|[Bb]egint){SP}{earlier}",
         rf"^(?:{both})*{SP}(?:\w+{SP}){{0,3}}in{SP}het{SP}(?:\w+{SP})?(?:(?i:{_DEBATE})|{_SHORT})\b",
         sure, asked),
        ("", rf"^(?:{both})*{SP}(?:{_SPOKE}){SP}(?:\w+{SP}){{0,5}}in{SP}(?:het|de){SP}"
         rf"(?:\w+{SP})?(?:(?i:{_DEBATE}|procedurevergadering)|{_SHORT})\b", members, asked),
        (rf"\b(?i:schriftelijke{SP}vragen){SP}(?:van{SP})?{earlier}", "", maybe, asked),
        (rf"\b(?i:voor|tijdens|in|na|bij){SP}het{SP}(?:\w+{SP})?(?i:\w*debat){SP}met{SP}"
         rf"(?:{ANYBODY}(?:,{SP}|{SP}en{SP}))*$", "", members, asked),
        (rf"\b(?i:\w*debat|plenair|vragenuur(?:tje)?){SP}(?:\w+{SP}){{0,2}}met{SP}{earlier}", "",
         maybe, asked),
        ("", rf"^{SP}c\.?s\.", maybe, "de letters ‘c.s.’ achter de naam"),
    )  # fmt: skip
    units = any_of(rulebook.lists["eenheden"])
    among = rf"\((?:{party})\)[^\n]*\((?:{party})\)"
    return (
        # a party of one municipality, among those everybody knows
        rule("", rf"^{GAP}\((?!(?:{units})\))[A-Z][A-Z0-9&]{{2,7}}\)", member, maybe, by_party,
             compiled(among)),
        # who leads or assists the meeting of members told by their parties
        rule("", rf"^{GAP}\((?i:(?:plv\.?{SP}|waarnemend{SP})?(?:voorzitter|vz\.?))\)", member,
             sure if seek(_COUNCIL, text) else maybe, "de partijen achter de andere namen",
             compiled(among)),
        *(rule(left, right, member, strength, shown) for left, right, strength, shown in rules),
    )  # fmt: skip
