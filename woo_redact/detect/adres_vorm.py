"""How addresses are written: postcode, town, street and number, and the words around them."""

import regex

# The letters SA, SD and SS are never used; a year before a two-letter word is no postcode.
POSTCODE = regex.compile(
    r"(?<![\w€$£.\-/])(?:(?<!,)|(?<=\p{L}[. ]{0,2}\d{1,4}[a-zA-Z]?,))"
    r"(?P<digits>[1-9]\d{3})(?P<gap>[ \u00a0\n]?)(?P<letters>(?!SA|SD|SS)[A-Z]{2})"
    r"(?![\w]|-(?!\d{1,4}[a-zA-Z]?(?![\w\-/]))\w|\s\d{4}(?!\d))"
)
# "6313 AZ 116", "6313AZ-49", "6313 AZ, nr. 12b": with its postcode a number is a whole address.
HOUSE_BEHIND = regex.compile(
    r"(?:[ ]?[\-–/][ ]?|,?[ ](?:en[ ](?=huisn|nummer|nr))?)"
    r"(?:(?i:huis)?(?i:nummer|nr\.?)[ :]{1,2})?\d{1,4}(?:[ \-]?[a-zA-Z](?![\w.]))?"
    r"(?![\w\-/%€]|[.,:]\d|[ ](?:\p{Ll}+[ ]?)?(?:euro|jaar|dagen|weken|maanden|keer|uur|stuks|"
    r"personen|meter|km|kg|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|"
    r"oktober|november|december)(?!\p{L}))"
)
LOWER_POSTCODE = regex.compile(r"(?<![\w.,\-/])[1-9]\d{3} ?(?!sa|sd|ss)[a-z]{2}(?!\w)")
_WORD = r"(?:['’][sS]-)?\p{Lu}[\p{L}'’]+(?:-\p{L}+)*"
_FIRST = (
    r"(?:(?i:den|de|het|nieuw|oud|nieuwe|oude|sint|st\.|groot|klein|ter|ten|noord|zuid|lage|"
    r"hoge|lange|bad|loon|wijk|"
    r"berg|hoek|capelle|alphen|kop|op|'t|’t)[ ])"
)
TOWN = regex.compile(
    rf"\)?[ \u00a0\t,;|]{{1,4}}(?:te[ ])?(?P<town>{_FIRST}{{0,2}}{_WORD}"
    r"(?:[ ](?i:aan|op|bij|onder|in|over|en|van|a/d|a\.d\.)(?:[ ](?i:den|de|der|het))?[ ]"
    rf"{_WORD})?(?:[ ](?i:aan|a/d|a\.d\.)[ ](?i:den|de)?[ ]?{_WORD})?)"
)
_REGION = r"(?:Gld|Gd|Fr|Frl|Gr|Gn|Dr|Ov|Fl|NH|N\.?-?H|ZH|Z\.?-?H|Zld|Z|L|Lb|Li|NB|N\.?-?B|Ut?)"
PROVINCE = rf"(?:[ ]\((?i:{_REGION})\.?\)|[ ](?:NH|ZH|NB|GLD|GN|Gld|Gn)(?![\w.]))"
"""The province behind a town of a name that others have too: "(NB)", "ZH"."""
COUNTRY = (
    r"(?:Belgi[eë]|Duitsland|Frankrijk|Spanje|Portugal|Itali[eë]|Polen|Turkije|Marokko|Suriname|"
    r"Cura[cç]ao|Aruba|Bonaire|Sint[ ]Maarten|Verenigd[ ]Koninkrijk|Engeland|Zwitserland|"
    r"Oostenrijk|Luxemburg|Denemarken|Zweden|Noorwegen|Ierland|USA|VS|Canada|Oekraïne|Roemenië|"
    r"Bulgarije|Hongarije|Griekenland|Tsjechië|Litouwen|Letland|Polska|Deutschland|France|"
    r"Espa[nñ]a|Rom[aâ]nia|Belgique|Österreich|Türkiye|Italia|Magyarország)"
)
PART = (
    r"(?:app(?:artement|t)?\.?|kmr\.?|kamer|unit|chalet|bungalow|huisje|vakantiehuis(?:je)?|lodge"
    r"|studio|"
    r"(?:woon)?wagen|(?:sta)?caravan|stand?plaats|ligplaats|plaats|plek|veld|kavel|bus|flat)[ ]"
    r"(?:[A-Z][ ])?(?:nr\.?[ ])?(?:[A-Z]\.?)?\d{1,4}(?:\.\d{1,3})?[a-zA-Z]?(?!\w)"
)
"""What part of a building or park is meant: "chalet 114", "app. 6.14"."""
UNIT = (
    rf"(?:(?:,?[ ]{PART}){{1,2}}|[ ]m\.[ ]?\d{{1,3}}(?!\w)"
    r"|,[ ]\d{1,2}[º°ª](?:[ ]?[A-Z](?!\w))?"
    r"|(?:,[ ](?:(?:bl|sc|et|ap|apt|imm)\.?|Bloc|Rue|N°)[ ]?[A-Z]?\d{1,4}[A-Z]?(?!\w)){1,4})?"
)
"""The part behind a number, also abroad: ", chalet 114", " m. 3", ", 3º B", ", bl. 4, ap. 15"."""
_FLOOR = (
    r"(?:[ ]?[\-–]?(?:\d[ ]?[\-–]?[ ]?|(?:een|één|twee|drie|vier)[ \-]?)?(?:hoog|hg)(?!\p{L})"
    r"(?:[ ](?:voor|achter)(?!\p{L}))?|(?<=[IVX])[ ](?:voor|achter)(?=[,;.)\n]|$)"
    r"|[ ](?:links|rechts)(?=[,;.)\n]|$)"
    r"|[ ]t/o(?!\w)(?:[ ](?:nr\.?[ ])?\d{1,4}[a-z]?(?!\w))?)?"
)
"""How high, or opposite to what: "44 3-hoog achter", "81 t/o"."""
_REMARK = (
    r"(?:[ ]\((?:dienstwoning|bedrijfswoning|woonhuis|recreatiewoning|mantelzorgwoning|achterom|"
    r"achter(?:zijde|huis)?|voor(?:zijde|huis)?|boven(?:woning|huis)?|beneden(?:woning|huis)?|"
    r"souterrain|begane grond|(?:\d{1,2}e|[\p{Ll}]+e) (?:etage|verd(?:\.|ieping)))\))?"
)
_RANGE = (
    r"(?:[ ](?:t/m|t\.?m\.|tot[ ]en[ ]met)[ ]\d{1,4}[a-zA-Z]?(?!\w)"
    r"|(?:,[ ]\d{1,4}[a-zA-Z]?(?!\w))*[ ]en[ ]\d{1,4}[a-zA-Z]?(?=[ ]?(?:$|[.,;:)\n])"
    r"|[ ](?:te|in|is|zijn|was|waren|wordt|worden|heeft|hebben|staat|staan)(?!\p{L})))?"
)
"""Several houses of one street: "12 t/m 16", "4, 6 en 8"."""
_NUMBER = (
    r"(?:(?:t/o|t\.o\.|tegenover)[ ](?:nr\.?[ ])?)?(?:\d{1,5}|[lI]\d{1,3})"
    r"(?:(?:[ ]?[\-–/]|[\-–/][ ]|[ ])?"
    r"(?:(?!(?:c/o|p/a|t/[mo]|[ao]/d)(?!\w)|m\.[ ]?\d)[a-zA-Z](?:/[a-zA-Z])?(?!\w)"
    r"(?:[ \-](?:rood|rd|zwart|zw|wit)(?!\p{L}))?|"
    r"[a-z]\d{1,2}(?!\w)|(?i:hs|bg|bs|ws|wb)(?!\w)|(?i:bis)(?:[ ][A-Za-z](?!\w))?|huis"
    r"|rd|rood|zw|zwart|sous|\p{L}{1,4}(?=,?[ ][1-9]\d{3}[ ]?[A-Z]{2}(?!\w))|"
    r"boven|beneden|[IVX]{1,4}(?!\w))"
    r"|\n(?:[A-Za-z](?:/[a-z])?|hs|bis|[IVX]{2,4})(?=[,;)]))?"
    r"(?:[ ]?[\-–/][ ]?[A-Z]?\d{1,4}(?![\w\-])|(?<=[a-z])[\-–][IVX]{1,4}(?!\w))?"
    + _RANGE
    + _FLOOR
    + UNIT
    + _REMARK
)
_JOIN = (
    r"(?:van|de|den|der|het|ten|ter|te|op|aan|in|la|le|du|des|en|bij|over|onder|boven|achter|voor|"
    r"tussen|uit|a/d|o/d|v\.d\.|v/d|['’][tes])(?=[ \n])"
)
"""Words in small letters within the name of a street."""
_NAME = rf"(?:\p{{Lu}}[\p{{L}}'’.\-]*|\d{{1,2}}e|{_JOIN})"
NUMBER_BELOW = (
    r"\n(?=\d{1,4}(?:[ ]?[a-zA-Z])?"
    r"(?:[ ](?:te|in)[ ](?:['’]s-)?\p{Lu}|,[ ](?:\p{Lu}|[1-9]\d{3}[ ]?[A-Z]{2})))"
)
"""A line end before a house number with its town or postcode behind it."""
NR = r"(?:(?:\d{1,4}(?:[\-–]\d{1,4})?[ ])?(?i:nr|no|nummer)[.:]?[ ])?"
"""Between street and number: "Plein 1953 nr. 118"."""
# The street and the number that end directly before a postcode.
STREET_BEFORE = regex.compile(
    rf"(?P<street>(?:\p{{Lu}}[\p{{L}}'’.\-]*|\d{{1,2}}e|['’][ts])[ ](?:{_NAME}[ ]){{0,5}})"
    rf"{NR}(?P<number>{_NUMBER})(?:[\s,;·|/–\-]{{1,4}}|[ ](?:(?:te|in)[ ])?\(|,?[ ](?:te|in)[ ])$"
)
STREET_CELL = regex.compile(
    rf"[ ]?(?P<street>(?:\p{{Lu}}[\p{{L}}'’.\-]*|\d{{1,2}}e|['’][ts])[ ](?:{_NAME}[ ]){{0,5}})"
    rf"(?P<number>{_NUMBER})[ ,]*"
)
# Words before the last one of a street: "Prinses Beatrixlaan", "1e Jan van der Heijdenstraat".
PREFIX = (
    r"(?:(?:\p{Lu}[\p{L}'’]*\.?|\d{1,2}e)[ ]"
    r"(?:(?:\p{Lu}[\p{L}'’]*\.?|van|de|der|den|v\.d\.|v/d)[ ]){0,3})?"
)
SHORT_ENDS = ("str", "ln", "pl", "wg", "sgl", "gr", "dk")
SHORT_END = r"(?:str(?:\.|(?=[ ]))|(?:ln|pl|wg|sgl|gr|dk)\.|(?<=\p{Ll}{4})ln(?=[ ]))"
"""Ends of streets in short: "Wilhelminastr.", "Hendrikln"."""
SIDE = (
    "Noordzijde|Zuidzijde|Oostzijde|Westzijde|Noord|Zuid|Oost|West|Achter|Voor|Binnen|Buiten|"
    r"[NZ]\.?[NOWZ]\.?"
)
NUMBERED = (
    rf"(?P<number>{_NUMBER})(?![\w%€]|[.,](?![1-9]\d{{3}}[ ]?[A-Z]{{2}}(?!\w))\d"
    r"|[ ]?(?:procent|miljoen|euro|jaar))"
)
# Any capitalised words with a number are an address behind words that say so, or before "te".
STREET_NAME = (
    r"(?P<street>(?:(?:['’]t|ul\.|[Rr]ue)[ ])?(?:(?:['’]s-)?\p{Lu}[\p{L}'’\-]*(?:(?<=\p{L}{3})\."
    r"(?=[ ](?:\d|nr|no)))?|\d{1,2}e"
    r"|(?:\p{Lu}|Dr|Prof|Mr|Ds|St|Burg|Kon|Pr|Past|Jhr|Gen|Adm|Pres|Ir|Min)\.)"
    r"(?:(?:[ ]|(?<=[ ](?:van|de|der|den|het|ter|ten))\n)"
    rf"(?:(?:['’]s-)?\p{{Lu}}[\p{{L}}'’\-]+(?:\.(?=[ ](?:\d|nr|no)))?|{_JOIN})){{0,6}})"
)
_TOWN_BEGIN = r"(?:['’]s-|['’]t[ ])?\p{Lu}"
TOWN_NAME = (
    rf"(?:Hoek[ ]van[ ]Holland|{_TOWN_BEGIN}[\p{{L}}'’\-]+"
    r"(?:[ ](?:\p{Lu}|(?:(?i:a/d)|aan|op|bij|en)[ ](?:den?[ ]|het[ ])?\p{Lu})[\p{L}\-]*){0,3})"
    rf"{PROVINCE}?"
)
ANY_STREET = rf"{STREET_NAME}(?:[ ]|\n(?=(?i:nr|nummer)[. ])|{NUMBER_BELOW})"
_AT = (
    r"(?:[ao]/d[ ]|(?:(?:aan|op|in|te|naar|van|bij)[ ])?(?:(?:de|het|den|['’]t)[ ])?)(?:adres[ ])?"
)
_LIVES = (
    r"(?i:woont|woon|won\.|wnd\.|wonend|wonen|woonde|woonden|wonende|gewoond[ ]hebbende|woonachtig"
    r"|verblijft|"
    r"verblijvende|"
    r"verhuis(?:d|t|de|den)?|ter[ ]plaatse|(?:ik|wij|we)[ ]zit(?:ten)?[ ]op|bij[ ](?:mij|ons)(?:"
    r"[ ]thuis)?|"
    r"(?:op|toe|door)?(?:gestuurd|sturen|zenden|bezorgen|bezorgd)[ ](?:naar|op|aan|bij)|"
    r"ingeschreven|domicilie[ ]kiezende|"
    r"(?:bewoners?|bewoonster|inwoner|inwoonster)(?:[ ]van)?|(?:op|aan)[ ]het[ ]adres|"
    r"(?:de|een|haar|zijn|mijn|hun|uw|diens)[ ]woning|"
    r"(?:mijn|haar|zijn|hun|uw|diens)[ ](?:\p{Ll}+[ ])?(?:adres|huis)|"
    r"(?:thuis|huis|woon|verblijf)?adres[ ](?:is|was|wordt|luidt)|t?huis[ ]?(?=:|\())"
)
LIVES_AT = regex.compile(
    rf"(?<!\p{{L}})(?=[abdegimhuostvwzABDEGIMHUOSTVWZ]){_LIVES}"
    rf"(?:[ ]\p{{Ll}}+){{0,3}}?[ :(,]{{1,3}}{_AT}{ANY_STREET}{NR}{NUMBERED}"
)
# "ik woon op de hei en wei 23", "mijn adres is de bou 8".
LIVES_SMALL = regex.compile(
    r"(?<!\p{L})(?=[wvmahtsbWVMAHTSB])(?i:bij[ ](?:mij|ons)(?:[ ]thuis)?,?|(?:woont?|wonen"
    r"|woonachtig|verblijft)(?:[ ](?:zelf|nu|"
    r"ook))?[ ]"
    r"(?:op|aan|in)|mijn[ ]adres[ ]is|"
    r"(?:(?:woon|huis|thuis)?adres(?:[ ](?:verdachte|betrokkene|aanvrager))?|"
    r"straat[ ]en[ ]huisnummer)"
    r"[ ]?[:;(\t–\-])(?:[ ]|(?<=[:;(\t–\-]))(?:(?:de|het)[ ])?"
    r"(?P<street>(?!(?:een|met|al|sinds|de|het|zie|conform|volgens|blijkens|als|per|nr|nummer"
    r"|huisnummer|"
    r"respectievelijk|resp|ongeveer|circa|bijna|ruim|minder|meer|zo|maar|slechts)[ .])"
    r"['’]?\p{Ll}[\p{Ll}'’.\-]*"
    r"(?:[ ](?!(?:met|sinds|al|voor|van|bij|ongeveer|circa)[ ])\p{Ll}[\p{Ll}'’.\-]*){0,3})[ ]"
    rf"{NR}{NUMBERED}(?![ ]?(?:e|jaar|jaren|maanden?|weken|dagen|uur|mensen|kinderen|kamers|hoog|"
    r"km|meter|minuten|personen|anderen)(?!\p{L}))"
)
# "op nr. 14 van de Kerkbuurt".
NUMBER_FIRST = regex.compile(
    r"(?<!\p{L})(?<=(?:op|van|aan|bij)[ ])(?i:huis)?(?i:nr\.?|nummer)[ ]"
    rf"(?P<number>{_NUMBER})[ ](?:van|aan|in)[ ](?:(?:de|het)[ ])?"
    rf"(?P<street>\p{{Lu}}\p{{Ll}}[\p{{L}}'’\-]+(?:[ ](?:\p{{Lu}}[\p{{L}}'’\-]+|{_JOIN}))*)"
)
PERSON_AT = regex.compile(
    r"(?<!\p{L})(?=[dmfDMF])(?i:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|familie|fam\.)[ ]"
    r"[\p{L}.\-' ]{2,50}"
    r"(?:,[ ]|[ ](?:aan|op)[ ](?:de|het)[ ]|[ ]van[ ](?:(?:de|het)[ ])?)"
    rf"{ANY_STREET}{NUMBERED}(?=[,;).\n\t]|[ ]\p{{Ll}}|$)"
)
# "De buurman (Eikenhof 194)", "Reclamant 12, Rozenburg 145", "huurder: De Dreef 8".
WHO_AT = regex.compile(
    r"(?<!\p{L})(?i:(?:over|achter|boven|beneden)?buur(?:man|vrouw|t?jes|meisje|jongen)|"
    r"(?:over|achter|boven|beneden)?buren|bewon(?:er|ers|ster)|bewoonster|huurders?|huurster|"
    r"omwonenden?|"
    r"reclamant(?:e|en)?|insprekers?|inspreekster|indien(?:er|ers|ster)|appellant(?:e|en)?|"
    r"klag(?:er|ers)|klaagster|melders?|meldster|bezwaarmak(?:er|ers|ster)|verzoek(?:er|ers|ster)|"
    r"aanvra(?:ger|gers|agster)|gedupeerden?|slachtoffer|getuigen?)"
    rf"(?:[ ]\d{{1,3}})?(?:,[ ]|[ ]?:[ ]|[ ]\(){ANY_STREET}{NR}{NUMBERED}(?=[,;).\n\t]|[ ](?:te|"
    rf"in)[ ]|$)"
)
PLOT_AT = regex.compile(
    rf"(?<![\w.])(?!(?i:artikel|art|lid|paragraaf|bijlage|kamer|pagina|deel|tabel|fase)[ ])"
    rf"{ANY_STREET}{NUMBERED}(?=(?:[ ]te[ ]|[ ]in[ ]|,[ ]){_TOWN_BEGIN}\p{{Ll}})"
)
FIELD_AT = regex.compile(
    r"(?<![\p{L}])(?=[sawhtvbcpSAWHTVBCP])(?i:straat(?:naam)?(?:(?: en |/|"
    r" \+ )?(?:huis)?(?:nummer|nr\.?))?|"
    r"(?:woon|huis|thuis|verblijfs?|brief|contact|correspondentie|post|bezorg|privé-?)?adres)"
    rf"(?:[ ]\p{{Ll}}{{3,}}){{0,2}}[ ]?"
    rf"(?:[:;=\t|–\-][ \t]*\n?|\n|\()[ \t(]*{ANY_STREET}{NR}{NUMBERED}"
)
MISREAD_CODE = (
    r"(?=\D?\d?\D?\d\D?)(?=[\dA-Za-z]{0,3}[lIOoZSB])[1-9lIZSB][\dlIOoZSB]{3}[ ]?[A-Z]{2}(?!\w)"
)
"""A postcode in which a digit was read as a letter."""
TAIL = regex.compile(
    rf"(?:(?P<how>[ ,]{{1,2}}(?:in|te)[ ]|[ ]?[,/][ ]?|[ ][\-–][ ]"
    rf"|[ ](?={TOWN_NAME}[ ]?(?:[.,;)\n]|$)))(?P<town>{TOWN_NAME}))?"
    r"(?:[ ,(]{1,3}[1-9]\d{3}[ ]?[A-Z]{2}(?!\w)\)?)?"
)
# A postcode of another country, or one that was misread, and the town behind it.
TAIL_CODE = regex.compile(
    rf"[ ]?[,\n][ ]?(?:(?:[1-9]\d{{3,4}}|\d\d-\d{{3}})|{MISREAD_CODE})[ ]{{1,2}}"
    rf"(?P<town>{TOWN_NAME})"
)
# The same in small letters.
TAIL_SMALL = regex.compile(
    r"[ ,]{1,2}(?!19|20)[1-9]\d{3}[ ]?[a-z]{2}(?!\w)(?:[ ,]{1,2}\p{Ll}{2,}(?!\p{L}))?"
)
TAIL_COUNTRY = regex.compile(rf"[ ]?(?:[,\n][ ]?|\(){COUNTRY}(?!\p{{L}})\)?")
ARTICLE = regex.compile(r"(?<=(?:^|[:\t\n])[ ]?)(?:de|het|den|['’]t)[ ]$")
"""What belongs to a street that a field begins with: "Adres: de Bleek 4"."""
LABEL = regex.compile(r"(?:Adres|Woonadres|Huisadres|Postadres|Bezoekadres)[ ]")
LONG_TOWN = regex.compile(r"(?=[\s,.;)]|$)")
BOX = regex.compile(
    r"(?<!\w)(?i:postbus|p\.o\.\s?box|antwoordnummer)[\s:]{1,3}(?:nr\.?\s)?(?:\d{1,3}\.\d{3}"
    r"|\d{1,6})(?!\w)"
)
BOX_BEFORE = regex.compile(BOX.pattern + r"[\s,;·|–\-]{1,4}$")
BEFORE_TOWN = regex.compile(
    r"(?<=\d[ ]?[\-–/]?(?:[a-zA-Z]|hs|bis(?:[ ][A-Z])?|boven|beneden|rd|rood|zw|zwart|[IVX]{2,4}"
    r"|(?:een|één|twee|drie)?hoog)?)(?P<how>[ ]te[ ]|[ ]in[ ]|,[ ])"
    rf"(?P<town>{_TOWN_BEGIN}\p{{Ll}}[\p{{L}}\-]*"
    r"(?:[ ](?:\p{Lu}|aan|op|en)[\p{L}\-]*){0,3})"
)
# "gevestigd te Ede aan de Dorpsstraat 5": the town stands before the street.
LIVES_IN = regex.compile(
    r"(?<!\p{L})(?=[vwgVWG])(?i:woont|wonen|woonde|wonende|wonend|woonachtig|wnd\.|won\.|gewoond"
    r"[ ]hebbende|verblijft|"
    r"verblijvende?|verbleef|gelegen)"
    r"(?:[ ]en[ ]\p{Ll}+)?(?:[ ](?:thans|nu|tijdelijk))?(?:[ ](?:op|in)[ ](?:het|de|een)[ ]\p{L}+)?"
    r"[ ](?:te|in)[ ]"
    r"(?:\(?[1-9]\d{3}[ ]?[A-Z]{2}\)?[ ])?"
    rf"{TOWN_NAME}(?:(?:,[ ]|[ ]\(){COUNTRY}\)?)?"
    rf"(?:,[ ]|,?[ ](?:aan|op)[ ](?:(?:de|het)[ ])?(?:adres[ :]{{1,2}})?){ANY_STREET}{NR}{NUMBERED}"
)
# "wonende te (6822 NC) Arnhem aan de Vlamoven 19": the street behind its town.
TOWN_FIRST = regex.compile(
    r"(?<!\p{L})(?:te|in)[ ](?P<town>(?:\(?[1-9]\d{3}[ ]?[A-Z]{2}\)?[ ])?"
    rf"{TOWN_NAME})(?:[ ]\([\p{{L}} ]{{2,20}}\)|,[ ]{COUNTRY})?"
    r"(?:,[ ]|[ ]\(|,?[ ](?:aan|op)[ ](?:(?:de|het)[ ])?(?:adres[ :]{1,2})?)$"
)
