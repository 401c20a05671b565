"""Where a text tells its readers to call, write or sign up: no one's own number or mailbox."""

import regex

_WHO = (
    r"(?:reizigers|burgers|inwoners|bewoners|omwonenden|ouders|ondernemers|bezoekers|groepen|"
    r"slachtoffers|nabestaanden|deelnemers|belangstellenden|leden|mensen|iedereen)"
)
_ASKED = (
    r"(?:voor|heeft u|hebt u|mocht u)[ ](?:\p{L}+[ ]){0,4}(?:vragen|informatie|hulp)"
    r"|(?:meer|nadere)[ ]informatie"
    r"|vragen(?:[ ](?:over|bij)[ ][^.:;?\d]{2,50})?[ ]?(?:[:?]|kunt u|kunnen|worden gesteld)"
    r"|(?:pers)?vragen[ ]van[ ](?:de[ ]|het[ ])?(?:journalisten|pers|media|publiek)"
    r"|u kunt (?:ook |ons )?(?:bellen|bereiken|mailen|terecht)"
    r"|kunt u (?:ons )?(?:ook )?(?:telefonisch|bellen|mailen|terecht)"
    r"|(?:bel|mail)(?:t u)?[ ](?:dan[ ])?(?:naar|met)"
    r"|doorverwijzen naar|inzenden|inzendingen|aanmelden|aanmelding|aanmeldingen|afmelden|"
    r"afmeldingen|inschrijven|opgeven|opgave|reacties|loket|colofon"
    rf"|{_WHO}[ ](?:kunnen[ ]|melden[ ]zich|bellen|mailen)"
)
QUESTIONS = regex.compile(
    rf"(?<!\p{{L}})(?i:{_ASKED})(?!\p{{L}})(?:[^.?;\d]|[.](?=\p{{L}})|[?][ ]){{0,80}}$"
)
"""How a reader is told where to ask."""
HOURS = regex.compile(
    r"[ ,(]{1,3}(?i:op werkdagen|(?:van )?ma(?:andag)?[ .]{0,2}(?:t/m|tot en met|tot|-)"
    r"|van \d{1,2}[.:]\d\d|tussen \d{1,2}|lokaal tarief|gratis)"
)
"""When one may call, or at what price: nobody's own number has those."""
SOMEBODY = regex.compile(
    r"(?:\p{Lu}\.[ ]?)+\p{Lu}?\p{L}"
    r"|(?i:(?<!\p{L})(?:mij|me|heer|mevrouw|mw|dhr|collega)(?!\p{L}))"
    r"|(?<![.?!:])(?<=[ ])\p{Lu}\p{Ll}+[ ](?:(?:van|de|der|den|ten|ter)[ ]){0,2}\p{Lu}\p{Ll}+"
)
REACH = 120
"""Characters before a number or mailbox in which the reader is told."""


def told_to_all(text: str, start: int, end: int) -> str | None:
    """Return the words that tell every reader to use text[start:end], None when somebody is named.

    For a number, the hours at which one may call tell so too.
    """
    asked = QUESTIONS.search(text, max(0, start - REACH), start)
    word = asked or HOURS.match(text, end)
    if word is None:
        return None
    begin = asked.start() if asked else max(0, start - 60)
    told = text[begin:start] + text[end : end + 40].split("\n")[0]
    if SOMEBODY.search(told):
        return None
    return " ".join(regex.findall(r"[\p{L}\d.:]+", word[0])[:3])
