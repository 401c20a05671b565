"""How addresses are written: postcode, town, street and number, and the words around them."""

import regex

# The letters SA, SD and SS are never used; a year before a two-letter word is no postcode.
POSTCODE = regex.compile(
    r"(?<![\w€$£.,\-/])(?P<digits>[1-9]\d{3})(?P<gap>[ \u00a0\n]?)(?P<letters>(?!SA|SD|SS)[A-Z]{2})"
    r"(?![\w]|-\w|\s\d{4}(?!\d))"
)
LOWER_POSTCODE = regex.compile(r"(?<![\w.,\-/])[1-9]\d{3} ?(?!sa|sd|ss)[a-z]{2}(?!\w)")
_WORD = r"(?:['’][sS]-)?\p{Lu}[\p{L}'’]+(?:-\p{L}+)*"
_FIRST = (
    r"(?:(?i:den|de|het|nieuw|oud|nieuwe|oude|sint|st\.|groot|klein|ter|ten|noord|zuid|lage|"
    r"hoge|lange|bad|loon|wijk|"
    r"berg|hoek|capelle|alphen|kop|op|'t|’t)[ ])"
)
TOWN = regex.compile(
    rf"[ \u00a0\t,]{{1,4}}(?P<town>{_FIRST}{{0,2}}{_WORD}"
    r"(?:[ ](?:aan|op|bij|onder|in|over|en|van|a/d|a\.d\.)(?:[ ](?:den|de|der|het))?[ ]"
    rf"{_WORD})?(?:[ ](?:aan|a/d|a\.d\.)[ ](?:den|de)?[ ]?{_WORD})?)"
)
_NUMBER = (
    r"\d{1,5}(?:[ ]?[\-–/]?[ ]?(?:[a-zA-Z](?!\w)|hs|bis(?:[ ][A-Za-z](?!\w))?|huis|rd|zw|"
    r"[IVX]{1,4}(?!\w)))?"
    r"(?:[ ]?[\-–/][ ]?\d{1,4}(?![\w\-]))?"
)
_NAME = (
    r"(?:\p{Lu}[\p{L}'’.\-]*|\d{1,2}e|['’][ts]|(?:van|de|den|der|het|ten|ter|te|op|aan|in|la|"
    r"le|du|des|en|bij|over|a/d)(?=[ ]))"
)
NR = r"(?:(?:\d{1,4}(?:[\-–]\d{1,4})?[ ])?(?i:nr|no|nummer)\.?[ ])?"
"""Between street and number: "Plein 1953 nr. 118"."""
# The street and the number that end directly before a postcode.
STREET_BEFORE = regex.compile(
    rf"(?P<street>(?:\p{{Lu}}[\p{{L}}'’.\-]*|\d{{1,2}}e|['’][ts])[ ](?:{_NAME}[ ]){{0,5}})"
    rf"{NR}(?P<number>{_NUMBER})[\s,;·|/–\-]{{1,4}}$"
)
STREET_CELL = regex.compile(
    rf"[ ]?(?P<street>(?:\p{{Lu}}[\p{{L}}'’.\-]*|\d{{1,2}}e|['’][ts])[ ](?:{_NAME}[ ]){{0,5}})"
    rf"(?P<number>{_NUMBER})[ ,]*"
)
# Words before the last one of a street: "Prinses Beatrixlaan", "1e Jan van der Heijdenstraat".
PREFIX = (
    r"(?:(?:\p{Lu}[\p{L}'’]*\.?|\d{1,2}e)[ ](?:(?:\p{Lu}[\p{L}'’]*\.?|van|de|der|den)[ ]){0,3})?"
)
SIDE = "Noordzijde|Zuidzijde|Oostzijde|Westzijde|Noord|Zuid|Oost|West|Achter|Voor|Binnen|Buiten"
NUMBERED = rf"(?P<number>{_NUMBER})(?![\w%€]|[.,]\d|[ ]?(?:procent|miljoen|euro|jaar))"
# Any capitalised words with a number are an address behind words that say so, or before "te".
_ANY_STREET = (
    r"(?P<street>(?:['’]t[ ])?(?:\p{Lu}[\p{L}'’\-]*|\d{1,2}e)"
    r"(?:[ ](?:\p{Lu}[\p{L}'’\-]+|van|de|der|den|het))*)[ ]"
)
LIVES_AT = regex.compile(
    r"(?<!\p{L})(?=[wvimhzudatWVIMHZUDAT])(?i:woont|wonen|woonde|woonden|wonende|woonachtig|"
    r"verblijft|"
    r"verblijvende|verhuisd|ingeschreven|"
    r"(?:mijn|haar|zijn|hun|uw|diens)[ ](?:\p{Ll}+[ ])?(?:adres|woning|huis)|(?:thuis|"
    r"huis)?adres[ ](?:is|was|luidt)|"
    r"t?huis[ ]?(?=:))"
    r"(?:[ ]\p{Ll}+){0,3}?[ :(]{1,3}(?:(?:aan|op|in|te)[ ])?(?:(?:de|het)[ ])?"
    rf"{_ANY_STREET}{NR}{NUMBERED}"
)
PERSON_AT = regex.compile(
    r"(?<!\p{L})(?=[dmfDMF])(?i:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|familie)[ ][\p{L}.\-' ]{2,50}"
    r"(?:,[ ]|[ ](?:aan|op|van)[ ](?:de|het)[ ])"
    rf"{_ANY_STREET}{NUMBERED}(?=[,;).]|[ ]\p{{Ll}}|$)"
)
PLOT_AT = regex.compile(
    rf"(?<![\w.])(?!(?i:artikel|art|lid|paragraaf|bijlage|kamer|pagina|deel|tabel|fase)[ ])"
    rf"{_ANY_STREET}{NUMBERED}(?=(?:[ ]te[ ]|[ ]in[ ]|,[ ])(?:['’]s-)?\p{{Lu}}\p{{Ll}})"
)
FIELD_AT = regex.compile(
    r"(?<![\p{L}])(?=[sawhSAWH])(?i:straat(?:naam)?(?:(?: en |/| \+ )?(?:huis)?(?:nummer|nr\.?))?|"
    rf"adres|woonadres|huisadres)[ ]?[:\t|][ \t]*{_ANY_STREET}{NR}{NUMBERED}"
)
# What may follow a street and number: "in Veghel (5467 XW)".
TAIL = regex.compile(
    r"(?:(?P<how>[ ,]{1,2}(?:in|te)[ ]|,[ ])(?P<town>\p{Lu}[\p{L}'’\-]+(?:[ ]\p{Lu}[\p{L}\-]+)?))?"
    r"(?:[ ,(]{1,3}[1-9]\d{3}[ ]?[A-Z]{2}(?!\w)\)?)?"
)
LABEL = regex.compile(r"(?:Adres|Woonadres|Huisadres|Postadres|Bezoekadres)[ ]")
LONG_TOWN = regex.compile(r"(?=[\s,.;)]|$)")
BOX = regex.compile(
    r"(?<!\w)(?i:postbus|p\.o\.\s?box|antwoordnummer)[\s:]{1,3}(?:nr\.?\s)?\d{1,6}(?!\w)"
)
BOX_BEFORE = regex.compile(BOX.pattern + r"[\s,;·|–\-]{1,4}$")
BEFORE_TOWN = regex.compile(
    r"(?<=\d[ ]?[a-zA-Z]?)(?P<how>[ ]te[ ]|[ ]in[ ]|,[ ])"
    r"(?P<town>(?:['’]s-)?\p{Lu}\p{Ll}[\p{L}\-]*"
    r"(?:[ ](?:\p{Lu}|aan|op|en)[\p{L}\-]*){0,3})"
)
# "gevestigd te Ede aan de Dorpsstraat 5": the town stands before the street.
LIVES_IN = regex.compile(
    r"(?<!\p{L})(?=[wW])(?i:woont|wonen|woonde|wonende|woonachtig)[ ](?:te|in)[ ]"
    r"(?:\(?[1-9]\d{3}[ ]?[A-Z]{2}\)?[ ])?(?:['’]s-)?\p{Lu}[\p{L}\-]+(?:[ ]\p{Lu}[\p{L}\-]+){0,2}"
    rf"(?:,[ ]|,?[ ](?:aan|op)[ ](?:(?:de|het)[ ])?){_ANY_STREET}{NR}{NUMBERED}"
)
# "wonende te (6822 NC) Arnhem aan de Vlamoven 19": the street behind its town.
TOWN_FIRST = regex.compile(
    r"(?<!\p{L})(?:te|in)[ ](?P<town>(?:['’]s-)?\p{Lu}[\p{L}\-]+"
    r"(?:[ ](?:\p{Lu}|aan|op|en)[\p{L}\-]*){0,3}?)(?:[ ]\([\p{L} ]{2,20}\))?"
    r"(?:,[ ]|,?[ ](?:aan|op)[ ](?:(?:de|het)[ ])?)$"
)
