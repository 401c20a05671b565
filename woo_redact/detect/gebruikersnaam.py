"""User names that need the whole document: under a head of a column, or made of a known name.

"sbakker" is a word to a reader who does not know that S. Bakker is on the list of attendants, and
"pjansen" in a column "E-mail" is half an address. Patterns with a label or a domain before the
name are in rules/kinds/gebruikersnaam.yml.
"""

from collections.abc import Iterable, Iterator

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.beginnings import beginnings, matches_at, openers
from woo_redact.detect.email_soort import MailboxTest
from woo_redact.detect.kolom import Under, cells_under
from woo_redact.detect.naam_lexicon import fold, lexicon_of
from woo_redact.detect.persoon_kennis import Person, persons_of
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.model.spelling import without_accents
from woo_redact.rulebook import RuleBook

KIND = "gebruikersnaam"
PROFILE = "social_media"
CERTAIN = 0.75
"""From this probability a name is one whose account is looked for."""
SHORTEST = 4
"""Letters an account made of a name has at least."""
ACCOUNT = regex.compile(
    r"(?:[A-Za-z][\w\-]{1,14}\\)?(?P<name>\p{Ll}[\p{Ll}\d]*(?:[._\-][\p{Ll}\d]+)*|"
    r"\p{L}{1,8}\d{1,7})"
)
CUT = regex.compile(
    r"(?<![\w.\-/@])(?P<span>(?P<letters>\p{Ll}{5,9}|\p{Lu}{5,9})(?P<digits>\d{0,3}))"
    r"(?![\w@\-/]|\.\w|[ ]?@\w)"
)
SHOUTED = regex.compile(r"(?P<name>\p{Lu}{5,10})")
CAPITALISED = regex.compile(r"(?<!\p{L})\p{Lu}\p{Ll}{3,}")
# Initials and a surname in small letters: "ab.mulder", "m.j.van.dijk".
DOTTED = regex.compile(
    r"(?<![\w@.\-/\\:])(?P<letters>\p{Ll}{1,3}(?:\.\p{Ll}{1,2}){0,3})\."
    r"(?P<rest>(?:\p{Ll}{1,4}[.\-_])*(?P<core>\p{Ll}{3,}(?:-\p{Ll}{3,})?)\d{0,4})(?![\w@\-/\\]|\.\w)"
)
# A first name and a surname in small letters: "anouk.kuipers", "jan.van.der.berg", "roos_de_wit".
WHOLE = regex.compile(
    r"(?<![\w@.\-/\\:])(?P<first>\p{Ll}{3,})(?P<dot>[._])(?:\p{Ll}{1,4}(?P=dot)){0,3}"
    r"(?P<core>\p{Ll}{3,}(?:-\p{Ll}{3,})?)\d{0,4}(?![\w@\-/\\]|\.\w)"
)
DIGITS = "0123456789"
MACHINE = regex.compile(r"(?:svc|srv|sys|batch|cron|job|app)[_.\-]")
"""How the account of a program begins."""
# A word in small letters that is no part of an address, path or compound: those have their own
# rules; a capital opens a name, and names have theirs.
TOKEN = regex.compile(
    r"(?<![\w.\-/@])(?P<span>\p{Ll}[\p{Ll}\d]*(?:[._\-][\p{Ll}\d]+)*)(?![\w@\-/]|\.\w|[ ]?@\w)"
)
TO = regex.compile(r"(?i)(?<!\w)(?:cc|bcc|aan|van|to|from|door|@|met|groet(?:en)?|gr)[:,;]?\s+$")
GLUED = regex.compile(r"(?:van|vander|vanden|de|den|ter|ten|vd)\p{Ll}{3,}$")
BEHIND = regex.compile(
    r"(?<!\w)(?i:toegewezen aan|(?:aangemaakt|gewijzigd|bewerkt|afgehandeld|geregistreerd|"
    r"geopend|gesloten|ingevoerd|aangemeld|gemeld|opgeslagen|toegevoegd|verwerkt|gefiatteerd|"
    r"geaccordeerd|goedgekeurd) door|cc)[:,]?[ ]"
    r"(?P<span>\p{Ll}{6,20})(?![\w@\-/]|\.\w|[ ]?@)"
)
MOMENT = r"\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d\d(?:[ ,]+(?:om[ ])?\d{1,2}[:.]\d\d(?::\d\d)?)?"
LOGGED = regex.compile(
    r"(?<!\w)(?i:ingelogd|aangemeld|geopend|(?:laatst )?(?:gewijzigd|bewerkt|opgeslagen))"
    r"(?:[ ](?:als|met account)[ ]?:?|[ ]?:)[ ](?P<span>\p{Ll}{4,12}\d{0,3})(?![\w@\-/]|\.\w)"
    r"|(?<!\w)[Gg]ebruiker[ ](?P<span>\p{Ll}{4,12}\d{0,3})(?=[ ](?:heeft|is|opent|logde|wijzigt)\b)"
    r"|(?<!\w)(?i:afgedrukt|geprint|uitgedraaid|geraadpleegd|opgevraagd|geëxporteerd|gewijzigd)[ ]"
    rf"(?:op[ ])?{MOMENT}[ ]door[ ]"
    r"(?P<span>\p{Ll}{1,12}\d{1,5})(?![\w@\-/]|\.\w)"
    rf"|(?<=^|\n)[ ]*{MOMENT}[ ]*"
    r"(?:[|–-][^|\n]{2,30})?[|][ ]*(?P<span>\p{Ll}{4,14}\d{0,5})[ ]*(?=\n|$)"
)
"""Who worked in a system, by an account that may be cut from a name: "ingelogd als hendrp"."""
SENDER = regex.compile(
    r"(?m)^[ >]*(?i:van|from):[ \t]+(?P<span>\p{Ll}[\p{Ll}\d]+(?:[._\-][\p{Ll}\d]+)*)[ ]*\n"
    r"[ >]*(?i:verzonden|sent|datum|date|aan|to):"
)
"""An account in the head of a message: where the mail program knows no name."""
# No party ("D66"), road or year.
IN_BRACKETS = regex.compile(
    r"[ ]?\((?P<span>(?!\p{Lu}+(?:19|20)\d\d\))(?:\p{L}{1,8}\d{4,8}|\p{Ll}{3,8}\d{2,3}))\)"
)
# In small letters, made of the name before it: "Lam Vuong (lvuong)", "Rivka Nunes Vaz (rnunesv)".
MADE_OF = regex.compile(r"[ ]?\((?P<span>(?P<account>\p{Ll}{4,12})\d{0,3})\)")
VOWEL = regex.compile(r"[aeiouyáàäéèëíïóöúü]")
"""What has none is no surname: "inv.nrs"."""
FILE = regex.compile(
    r"(?:docx?|xlsx?|pptx?|pdf|rtf|txt|csv|zip|msg|eml|png|jpe?g|tiff?|mp[34]|xml|log|bak|exe|html?|"
    r"aspx?|php|json|yaml|info|online|shop|site|mail|news|gov|europa|"
    r"overheid|rijksoverheid|wikipedia|google|microsoft|github|coli|aureus)$"
)


def account_results(
    doc: Document, results: list[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the user names in doc; `results` are those of the other recognizers."""
    lexicon = lexicon_of(rulebook)
    names = {
        doc.text[result.start : result.end]
        for result in results
        if kind_of(result) == "naam" and result.score >= CERTAIN
    }
    persons = persons_of(sorted(names), lexicon)
    found = [*_in_columns(doc, rulebook), *_of_persons(doc.text, persons, rulebook)]
    found += _of_cut_names(doc.text, persons, rulebook)
    found += _addressed(doc.text, rulebook)
    found += _senders(doc.text, rulebook)
    found += _logged(doc.text, rulebook)
    found += _in_brackets(doc.text, results, rulebook)
    found += _first_names(doc.text, results, rulebook)
    found += _again(doc.text, [*results, *found], rulebook)
    found += _dotted(doc.text, {core for person in persons for core in person.kernen}, rulebook)
    return found


def _in_columns(doc: Document, rulebook: RuleBook) -> Iterator[RecognizerResult]:
    """Yield what looks like an account under a head that announces accounts."""
    cells = list(cells_under(doc, rulebook.lists["kolomkoppen_account"]))
    if not cells:
        return
    test = MailboxTest(rulebook)
    lists = rulebook.lists
    none = lists["geen_gebruikersnamen"] | lists["veldlabels"] | lists["veldlabels_persoon"]
    titles = {title.lower() for title in lists["functietitels"]}
    for cell in cells:
        if regex.search(r"[^,;/|]\s", doc.text[cell.start : cell.end]):
            continue  # words: no account, or one of those that follow a comma
        for match in regex.finditer(r"[^\s,;/|]+", doc.text[cell.start : cell.end]):
            account = ACCOUNT.fullmatch(match.group()) or _shouted(match.group(), cell, doc.text)
            if account is None or len(account["name"]) < 3 or MACHINE.match(account["name"]):
                continue
            if account["name"] in none or account["name"] in titles:
                continue
            whose = test.judge(account["name"], "")
            if not whose.personal:
                continue
            start = cell.start + match.start() + account.start("name")
            word = account["name"] in test.words
            yield _result(
                rulebook, start, start + len(account["name"]), 0.6 if word else 0.9, "kolom",
                f"Staat in de kolom ‘{cell.head}’ en heeft de vorm van een account.", cell.head,
            )  # fmt: skip


def _shouted(account: str, cell: Under, text: str) -> "regex.Match[str] | None":
    """Return an account in capitals that begins as a name in its row does: "AKBAGU", "Akbaba"."""
    match = SHOUTED.fullmatch(account)
    if match is None:
        return None
    begin, end = text.rfind("\n", 0, cell.start) + 1, text.find("\n", cell.end)
    row = text[begin : end if end >= 0 else len(text)]
    words = [without_accents(fold(word)) for word in CAPITALISED.findall(row)]
    small = account.lower()
    return match if any(small.startswith(word[:4]) for word in words) else None


def _of_persons(
    text: str, persons: Iterable[Person], rulebook: RuleBook
) -> Iterator[RecognizerResult]:
    """Yield words in small letters that are the account of somebody the document names."""
    forms = {form for person in persons for form in accounts_of(person)}
    if not forms:
        return
    for match in matches_at(TOKEN, text, beginnings(text, openers(forms))):
        account = match["span"].rstrip(DIGITS)
        if account in forms and not _is_word(account, rulebook):
            yield _result(
                rulebook, *match.span("span"), 0.92, "naam in het document",
                "Dit is een gebruikersnaam, gemaakt van de naam van iemand die in dit document "
                "staat.",
            )  # fmt: skip


def _of_cut_names(
    text: str, persons: Iterable[Person], rulebook: RuleBook
) -> Iterator[RecognizerResult]:
    """Yield accounts cut from the name of somebody the document names: "terlo02", "HAMEKA"."""
    forms = {form for person in persons for form in cut_accounts_of(person)}
    lexicon = lexicon_of(rulebook)
    for match in matches_at(CUT, text, beginnings(text, openers(forms))):
        account = match["letters"].lower()
        told = match["digits"] or not (lexicon.is_woord(account) or lexicon.is_gewoon(account))
        if account not in forms or not told:
            continue
        if _is_word(account, rulebook) or lexicon.is_achternaam(account):
            continue
        yield _result(
            rulebook, *match.span("span"), 0.85, "deel van een naam",
            "Dit is een gebruikersnaam: het begin van de naam van iemand in dit document.",
        )  # fmt: skip


def cut_accounts_of(person: Person) -> Iterator[str]:
    """Yield accounts of five to eight letters: of a surname its beginning, with an initial."""
    firsts = [without_accents(fold(first)) for first in person.voornamen]
    firsts += [person.voorletters[:1].lower()]
    infix = regex.sub(r"\W", "", person.tussen.lower())
    for core in person.kernen:
        surname = regex.sub(r"[^a-z]", "", without_accents(fold(core)))
        for first in filter(None, firsts):
            for whole in {surname, infix + surname}:
                for size in range(4, min(len(whole), 7) + 1):
                    yield from (whole[:size] + first[:1], whole[:size] + first[:2])
                    yield first[:1] + whole[:size]


def _is_word(account: str, rulebook: RuleBook) -> bool:
    return any(account in rulebook.lists[name] for name in ("woorden", "beleidswoorden"))


def accounts_of(person: Person) -> Iterator[str]:
    """Yield the accounts that are usually made of a name, in small letters."""
    fronts = [person.voorletters, person.voorletters[:1]]
    for first in person.voornamen:
        fronts += [fold(first), fold(first)[:1]]
    infix = regex.sub(r"\W", "", person.tussen)
    for core in person.kernen:
        surname = regex.sub(r"[^\w\-]", "", fold(core))
        for front in filter(None, dict.fromkeys(fronts)):
            for joint in ("", ".", "_", "-"):
                for whole in {f"{infix}{surname}", surname, f"{infix}{joint}{surname}"}:
                    if len(whole) > 2 and len(front + whole) >= SHORTEST:
                        yield f"{front}{joint}{whole}"
                        yield f"{whole}{joint}{front}"


def _addressed(text: str, rulebook: RuleBook) -> Iterator[RecognizerResult]:
    """Yield an initial with a surname as one word in small letters, in a log or after "cc"."""
    lexicon = lexicon_of(rulebook)
    for match in matches(BEHIND, text):
        account = match["span"]
        cores = [account[1:], account[2:]] if account[1] in "dv" else [account[1:]]
        known = any(
            core in lexicon.achternamen or (len(core) > 5 and core.endswith(lexicon.uitgangen))
            for core in cores
        )
        if known and not _is_word(account, rulebook) and account not in lexicon.achternamen:
            yield _result(
                rulebook, *match.span("span"), 0.6, "voorletter en achternaam",
                "Dit kan een gebruikersnaam zijn: een voorletter met een achternaam eraan vast.",
            )  # fmt: skip


def _logged(text: str, rulebook: RuleBook) -> Iterator[RecognizerResult]:
    """Yield the account of who worked in a system, unless it is a word or of many."""
    lexicon = lexicon_of(rulebook)
    for match in matches(LOGGED, text):
        account = match["span"].rstrip(DIGITS)
        word = lexicon.is_woord(account) or lexicon.is_gewoon(account)
        if word or lexicon.is_samenstelling(account) or lexicon.is_functie(account):
            continue
        if account in rulebook.lists["geen_gebruikersnamen"]:
            continue
        yield _result(
            rulebook, *match.span("span"), 0.9 if account != match["span"] else 0.6, "ingelogd",
            "Dit is het account van wie in een systeem werkte.",
        )  # fmt: skip


def _senders(text: str, rulebook: RuleBook) -> Iterator[RecognizerResult]:
    """Yield the account from which a message was sent, when it is no mailbox of many."""
    test = None
    for match in matches(SENDER, text):
        test = test or MailboxTest(rulebook)
        account = match["span"]
        none = account in rulebook.lists["geen_gebruikersnamen"] or account in test.words
        if not none and test.judge(account, "").personal:
            yield _result(
                rulebook, *match.span("span"), 0.9, "afzender",
                "Dit account is de afzender van een bericht.",
            )  # fmt: skip


def _in_brackets(
    text: str, results: Iterable[RecognizerResult], rulebook: RuleBook
) -> Iterator[RecognizerResult]:
    """Yield an account in brackets directly behind a name: "K. Bos (kbos0441)"."""
    lexicon = lexicon_of(rulebook)
    roles = rulebook.lists["rollen_voor_naam"]
    for name in results:
        if kind_of(name) != "naam":
            continue
        if (match := IN_BRACKETS.match(text, name.end)) and name.score >= CERTAIN:
            sentence = "Deze code van letters en cijfers staat tussen haakjes achter een naam."
            yield _result(rulebook, *match.span("span"), 0.9, "achter een naam", sentence)
        elif (
            (match := MADE_OF.match(text, name.end))
            and not (lexicon.is_woord(match["account"]) or lexicon.is_gewoon(match["account"]))
            and match["account"] not in roles
            and _is_made_of(match["account"], text[name.start : name.end])
        ):
            sentence = "Dit is een gebruikersnaam, gemaakt van de naam die ervoor staat."
            yield _result(rulebook, *match.span("span"), 0.9, "achter een naam", sentence)


def _is_made_of(account: str, name: str) -> bool:
    """Say whether an account is the beginnings of at least two words of a name, in their order."""
    words = [without_accents(fold(word)) for word in regex.findall(r"\p{L}+", name)]

    def fits(rest: str, number: int, used: int) -> bool:
        if not rest:
            return used > 1
        return any(
            rest.startswith(words[at][:length]) and fits(rest[length:], at + 1, used + 1)
            for at in range(number, len(words))
            for length in range(1, len(words[at]) + 1)
        )

    return fits(account, 0, 0)


def _again(
    text: str, results: Iterable[RecognizerResult], rulebook: RuleBook
) -> Iterator[RecognizerResult]:
    """Yield where an account that is certain stands again, in a log or path."""
    words = rulebook.lists["woorden"] | rulebook.lists["beleidswoorden"]
    known = {
        text[result.start : result.end]
        for result in results
        if kind_of(result) == KIND and result.score >= CERTAIN
    }
    known = {name for name in known if len(name) > SHORTEST and name.lower() not in words}
    if not known:
        return
    choice = "|".join(regex.escape(name) for name in sorted(known, key=len, reverse=True))
    pattern = regex.compile(rf"(?<![\w.\-])(?P<span>{choice})(?![\w@\-]|\.\w)")
    for match in matches(pattern, text):
        sentence = "Dezelfde gebruikersnaam is elders in dit document herkend."
        yield _result(rulebook, *match.span("span"), 0.9, "herhaling", sentence)


def _dotted(text: str, cores: set[str], rulebook: RuleBook) -> Iterator[RecognizerResult]:
    """Yield initials, a dot and what may be a surname."""
    lexicon = lexicon_of(rulebook)
    known = {fold(core) for core in cores}
    for match in matches(DOTTED, text):
        core = match["core"]
        if FILE.match(core) or not VOWEL.search(core):
            continue
        addressed = TO.search(text, max(0, match.start() - 12), match.start())
        word = _is_word(core, rulebook)
        surname = core in lexicon.achternamen
        if core in known or (surname and not word):
            score = 0.93
        elif word:
            if not (addressed or surname):
                continue
            score = 0.9 if addressed and surname else 0.5
        elif GLUED.match(core) or (len(core) > 5 and core.endswith(lexicon.uitgangen)):
            score = 0.85
        else:
            score = 0.85 if addressed else 0.5
        yield _result(
            rulebook, *match.span(), score, "voorletters en naam",
            "Dit heeft de vorm van een gebruikersnaam: voorletters, een punt en een achternaam.",
        )  # fmt: skip


def _first_names(
    text: str, results: Iterable[RecognizerResult], rulebook: RuleBook
) -> Iterator[RecognizerResult]:
    """Yield a first name, a dot and a surname: no two words are joined so by chance."""
    lexicon = lexicon_of(rulebook)
    profiles = {one.start for one in results if kind_of(one) == PROFILE}
    for match in matches(WHOLE, text):
        if match.start() in profiles:
            continue
        first, core = match["first"], match["core"].partition("-")[0]
        if first not in lexicon.voornamen or FILE.match(match["core"]):
            continue
        named = core in lexicon.achternamen or (len(core) > 5 and core.endswith(lexicon.uitgangen))
        if not named or (_is_word(first, rulebook) and _is_word(core, rulebook)):
            continue
        yield _result(
            rulebook, *match.span(), 0.9, "voornaam en achternaam",
            "Dit heeft de vorm van een gebruikersnaam: een voornaam en een achternaam.",
        )  # fmt: skip


def _result(
    rulebook: RuleBook,
    start: int,
    end: int,
    score: float,
    rule: str,
    sentence: str,
    context: str | None = None,
) -> RecognizerResult:
    why = Why(f"{KIND}/{rule}", sentence, None, context)
    return make_result(rulebook.kinds[KIND], start, end, score, why)
