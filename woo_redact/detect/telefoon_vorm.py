"""What stands around a fixed telephone number and tells whose it is."""

import regex

LINE_LABEL = regex.compile(r"(?:^|[\n\t|])[ ]*(?:T|F|(?i:tel|telefoon|fax|faxnummer))[\s:.]*$")
HEADER_LINE = regex.compile(r"(?:^|\n)[ ]*(?:naam|van|aan|cc|from|to)[ ]?:", regex.I)
AFTER_MOBILE = regex.compile(r"(?<!\d)06(?:[\s\-.]{0,3}\d){8}\s*(?:of|en|/|,|;|\|)\s*$")
MAIL_AFTER = regex.compile(
    r"\s*[/|;,•·\-]?\s*(?:(?i:e-?mail)\s?:?\s*)?\p{L}(?:[._\-]\p{L}{1,2})*[._\-]\p{L}[\p{L}.\-]+@"
)
MOBILE_AFTER = regex.compile(
    r"\s*(?:of|en|/|,|;|\||M\.?:?|(?i:mob\p{L}*\.?:?))\s*06(?:[\s\-.]{0,3}\d){8}(?!\d)"
)
MOBILE_BESIDE = regex.compile(
    r"[ ]*[/,;|•·][ ]*(?:M|[Mm]ob\p{L}*)[.:]*[ ]*(?:06|\+31[ ]?\(?0?\)?[ ]?6)"
)
"""Behind "T 070 ... |" in a signature: the number may be the general one or the sender's."""
MAIL_BEFORE = regex.compile(
    r"(?P<local>[\w.\-]+)@(?P<domain>[\w.\-]+)(?:\s+(?:of|en|dan wel)\s+(?:telefonisch|bel\p{L}*)?"
    r"(?:\s*(?:via|op|met|naar))?\s*|(?:[ ]?[,;|/\t·•][ ]?|[ ][-–][ ])"
    r"(?:(?i:tel\.?|telefoon|T)[ :.]{1,3})?)$"
)
MAILBOX_AFTER = regex.compile(
    r"(?:[ ]?(?:[,;|/·•\t]|[-–][ ]|of|en)[ ]?|[ ])(?:(?:via|mail|e-?mail)[ :]{1,2})?"
    r"(?P<local>[\w.\-]+)@(?P<domain>[\w.\-]+)"
)
# How Teams and the like print the number to dial in with: "+31 20 123 4567,,123456789#".
CODE_AFTER = regex.compile(r"[ ]?,{1,2}\d{6,12}#?(?!\d)")
NOUGHTS = regex.compile(r"(?:0\D?){4}\Z")
# "36 55 55", "349 55 00": an exchange has a number one remembers.
MEMORABLE = regex.compile(r"(?:0\D?0|(?<!\d)(\d\d)\D?\1|(\d{3})\D?\2)\Z")
BY_LABEL_FAX = regex.compile(
    r"(?<!\p{L})(?i:fax(?:nummer|nr\.?)?)[ :.\t]{1,6}$|(?:^|[\n\t|])[ ]*F[ :.]{1,3}$"
)
NUMBER_OF = regex.compile(
    r"[,( ]{1,3}(?:dat|dit)[ ]is[ ]het[ ](?:\p{Ll}+[ ])?nummer[ ]van[ ](?:de|het|ons|onze)[ ]"
    r"(?P<word>\p{L}+)"
)
TOWN_BEFORE = regex.compile(
    r"(?<!\d)(?P<nummer>14[ ]?0\d{2,3})[ ,;(]{1,3}(?:of|dan wel|vanuit het buitenland|bel)"
    r"(?:[ :(]|via|op|bel|tel\.?|telefoon){1,5}$"
)
"""The number all municipalities have ("14 010"), before another by which one reaches the same."""
VOORLETTERS = regex.compile(
    r"(?:\p{Lu}\.[ ]?)+(?:\p{Ll}{1,4}[ ]){0,2}\p{Lu}\p{Ll}"
    r"|(?<!\p{L})(?i:heer|mevrouw|mw|dhr|mevr)(?!\p{L})"
)
FUNCTION_REACHED = regex.compile(
    r"(?<!\p{L})[Dd]e[ ](?P<who>\p{Ll}+)[ ](?:is|was)[ ](?:\p{Ll}+[ ]){0,6}"
    r"(?:bereikbaar|te[ ]bereiken)[^.;\d]{0,30}$"
)
BY_FAX = regex.compile(r"(?<!\p{L})(?i:per fax)[^.;\d\n]{0,25}$")
UNIT = regex.compile(
    r"(?<!\p{L})(?i:team|afdeling|unit|cluster|bureau|sectie|dienst|vakgroep)[ ]\p{Lu}[\p{L}&\-]+"
    r"(?:[ ](?:en|&)[ ]\p{Lu}\p{L}+)?[,:]?[ ](?:(?:tel\.?|T|telefoon|via|op)[ :.]{1,3})?$"
)
"""A unit directly before a number."""
DESK = regex.compile(
    r"(?<!\p{L})(?i:team|afdeling|unit|cluster|bureau|postvak|\p{Ll}*beheer|\p{Ll}*desk|\p{Ll}*balie"
    r"|\p{Ll}*loket|\p{Ll}*post|receptie|meldkamer|portier|bewaking|secretariaat)"
    r"(?:[ ]\p{Lu}[\p{L}&-]+){0,3}[ ,:(]{1,3}(?:(?:op|via|bereikbaar op|intern)[ ])?$"
)
"""A desk or unit right before an extension."""
DIRECT_BEHIND = regex.compile(r"[ ]*[|/·•][ ]*(?:D|(?i:direct|doorkies\p{Ll}*))[ :.]+\d")
"""Beside a direct number, the one before it is not."""
DIAL_IN = regex.compile(
    r"(?i)(?<!\p{L})(?:inbellen|inbelnummer|bel in|dial[ \-]?in|join by phone|"
    r"deelnemen via telefoon|"
    r"telefonisch deelnemen)(?!\p{L})[^.\d]{0,40}\+?$"
)
REACHED = regex.compile(
    r"(?:^|[Dd]e[ ]|[Hh]et[ ])(?P<who>\p{Lu}[\p{L}&\-]*"
    r"(?:[ ](?:van|voor|en|de|het|\p{Lu}[\p{L}\-]*)){0,6})[ ]"
    r"(?:is|zijn)[ ](?:\p{Ll}+[ ]){0,2}(?:bereikbaar|te[ ]bereiken)[^.;\d]{0,40}$"
)
OF_ONE = regex.compile(
    r"(?i)(?<!\p{L})(?:(?:bereik|bel|spreek)\p{Ll}*\s+(?:mij|me|ons)|(?:mijn|haar|zijn|hun|uw|ons)\s+"
    r"(?:\p{Ll}+\s+)?(?:telefoon\p{Ll}*|nummer|thuisnummer)|(?:mij|me)\s+(?:\p{Ll}+\s+){0,2}"
    r"(?:op)?(?:bellen|bereiken)|(?:ik|hij|zij|ze)\s+(?:is|ben|was)\s+(?:\p{Ll}+\s+){0,6}"
    r"(?:te\s+bereiken|bereikbaar))(?!\p{L})[^.;\d]{0,30}$"
)
AT_OFFICE = regex.compile(
    r"(?<!\p{L})(?i:houdt[ ]kantoor|kantoor[ ]?houdende?|is[ ]gevestigd)[ ][^;\n]{5,80}[.,][ ]"
    r"(?i:tel\.?|telefoon|T)[ :.]{1,3}$"
    r"|(?<!\p{L})(?i:(?:ons[ ]|het[ ])?kantoor)[ ](?:is|was)[ ]"
    r"(?:[\p{Ll}\d.:]+[ ]){0,6}(?:via|op|onder)[ ]$"
)
"""A number right behind the address where an organisation keeps its office, or the office's own."""
AFTER_POSTCODE = regex.compile(
    r"(?<!\d)[1-9]\d{3}[ ]?[A-Z]{2}[ ]\p{Lu}[\p{L}\- ]{1,30}(?:[,(]{0,2}[ ]?\(?"
    r"(?i:tel\.?|telefoon|T)[ :.]{1,3}|[ ]?[.,;|·–-][ ](?:(?i:tel\.?|telefoon|T)[ :.]{1,3})?)$"
)
STREET = regex.compile(r"[ ]*\p{Lu}\p{L}[\p{L}'’. \-]{2,40} \d{1,4}(?!\d)")
POSTCODE = regex.compile(r"(?<!\d)[1-9]\d{3}[ ]?[A-Z]{2}(?!\w)")
NAME_BEFORE = regex.compile(
    r"(?:\p{Lu}\.[ ]?){1,5}(?:(?:van|de|den|der|ter|ten|'t|het|el)[ ]){0,3}\p{Lu}[\p{L}'’-]+"
    r"[ ]?[,(:]?[ ]?(?:(?:tel\.?|T|telefoon|via)[ :.]{1,3})?\Z"
)
COLLEAGUE = regex.compile(
    r"(?<!\p{L})(?i:de[ ]heer|dhr\.?|mevrouw|mevr\.?|mw\.?|collega)[ ]"
    r"(?:(?:\p{Lu}[\p{L}.'’-]*|van|de|den|der|ten|ter|el|het)[ ]){1,6}?"
    r"(?:van|bij)[ ](?:(?:de|het|ons|onze)[ ])?[\p{L}&\- ]{3,40},[ ]"
    r"(?:(?:tel\.?|T|telefoon|via|op)[ :.]{1,3})?\Z"
)
"""Somebody and the unit he is of, right before a number."""
OF_OFFICE = regex.compile(r"[ ]?\((?P<word>(?i:op[ ])?kantoor)\)")
BESIDE_OWN = regex.compile(
    r"\((?i:direct|rechtstreeks|mobiel|priv[eé]|thuis)\)[ ]?(?:[,;/|]|en|of)[ ]?\Z"
)
"""A number of the office, beside one's own."""
NAME_AFTER = regex.compile(r"[ ]\((?P<naam>\p{Lu}\p{L}+)(?:[ ]\p{L}[\p{L} '-]*)?\)")
TWO_WORDS = regex.compile(r"\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,5}")
INVERTED = regex.compile(r"\p{Lu}[\p{L}'’ -]{1,30}, ?(?:\p{Lu}\.){1,4}(?!\p{L})")
DIRECT_AFTER = regex.compile(
    r"[ ]?\((?P<word>(?i:direct|rechtstreeks|doorkies(?:nummer)?|priv[eé]|thuis))\)"
)
EXTENSION_AFTER = regex.compile(r"[ ,(]{1,3}(?i:toestel|tst\.?|ext\.?)[ :.]{1,3}\d")
NAMED = regex.compile(r"(\p{Lu}\p{Ll}+),")
STOP = regex.compile(r"\d|[.;!?]\s|\n\n")
