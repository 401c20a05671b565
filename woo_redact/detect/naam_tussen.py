"""Say whether a tussenvoegsel goes on with the name that is being read, or is a preposition."""

import regex

from woo_redact.detect.naam_lexicon import Lexicon, fold
from woo_redact.detect.naam_vorm import PREPOSITIONS, Forms, forms_of

SURE_INFIX = (
    r"(?i:(?:van|in|op|uit)[ ](?:de[nr]|['’]t)|v\.?[ ]?d\.?|v/d|v[./]?[ ]?(?:de[nr])|te[nr]|['’]t)"
)
"""What stands before a surname and hardly before another word with a capital."""
_PREPOSITIONS = PREPOSITIONS | {"af", "het", "buiten", "te"}
_PREPOSITIONAL = regex.compile(
    r"(?:(?P<plaats>in|op|aan|bij|voor|over|uit|tot|onder)[ ](?:de|het|den)"
    r"|van(?:[ ](?:de|het))?)\s"
)

_PLUS = regex.compile(r"[+&]\p{Lu}")
"""Joins the names of partners in that of a firm."""


class Reading:
    """How far a name has been read, and the questions about the tussenvoegsel that is next."""

    def __init__(
        self, text: str, at: int, lexicon: Lexicon, certain: bool, titled: bool, within: int
    ) -> None:
        """Begin at text[at]; what the other arguments mean is told at `read_name`."""
        self.text = text
        self.start = self.here = at
        self.lexicon = lexicon
        self.forms: Forms = forms_of(lexicon)
        self.certain = certain
        self.titled = titled
        self.within = within
        self.voorletters = ""
        self.los = False
        self.tussen = ""
        self.front = ""
        self.words: list[str] = []
        self.end = at
        self.nickname = ""

    def joins(self, infix: str, behind: int) -> bool:
        """Say whether a tussenvoegsel may stand here, and is no preposition.

        "Te" and "Op" with a capital open a name where one is promised ("de heer Op den Berg").
        After a surname "van" mostly tells where someone is from; after a first name it does not.
        """
        bare = infix.strip()
        if bare == "tot" and self.words:
            return (bool(self.tussen) or self.is_double(bare, behind)) and self._is_noble(behind)
        if bare.casefold() in _PREPOSITIONS and "." in self.voorletters and not self.words:
            return True  # "B.J. te Winkel"
        if bare == "te" and self.words and self.lexicon.is_voornaam(self.words[-1]):
            core = self.forms.achternaam.match(self.text, behind)  # "Marleen te Brinke"
            return core is not None and not self.lexicon.is_geen_naam(core[0])
        if bare == "te" and self.titled and not (self.words or self.voorletters):
            core = self.forms.achternaam.match(self.text, behind)  # "mevrouw te Velde"
            return core is not None and not self.lexicon.is_plaats(core[0])
        if bare.casefold() in _PREPOSITIONS:
            return self.certain and not (self.words or self.voorletters) and bare[0].isupper()
        if not self.words:
            return "\n" not in infix or bool(self.voorletters) or self.certain
        match = _PREPOSITIONAL.match(infix)
        if match is None:
            return True
        core = self.forms.achternaam.match(self.text, behind)
        if core is not None and self._is_firm(core):
            return False
        last = self.words[-1]
        surname = self.voorletters or len(self.words) > 1 or self.lexicon.lijkt_achternaam(last)
        if not match["plaats"] and (self.lexicon.is_voornaam(last) or not surname):
            return not self._is_other(infix, behind)
        return core is not None and (
            self.is_double(bare, behind)
            or self.lexicon.lijkt_achternaam(core[0])
            or (
                core.end() <= self.within
                and not self.lexicon.is_geen_naam(core[0])
                and not self.lexicon.is_voornaam(core[0])
            )
        )

    def in_capitals(self, infix: str) -> bool:
        """Say whether a name in capitals goes on over its tussenvoegsel: "GRADA TE VELTHUIS"."""
        last = self.words[-1] if self.words else ""
        return infix.isupper() and last.isupper() and self.lexicon.is_voornaam(last)

    def _is_firm(self, core: "regex.Match[str]") -> bool:
        """Say whether "van" leads to a firm: "van Heijmans", "van Witteveen+Bos"."""
        firms = self.lexicon.lists.get("bekende_organisaties", frozenset())
        known = core[0] in firms and f"Van {core[0]}" not in firms
        return known or _PLUS.match(self.text, core.end()) is not None

    def _is_other(self, infix: str, behind: int) -> bool:
        """Say whether "van" leads on to something else than the surname of a first name.

        To an organisation ("Chiel van de Arbeidsinspectie"), or to the person a thing is of
        ("Us Mem van Gerhardus Adema").
        """
        core = self.forms.achternaam.match(self.text, behind)
        if core is None:
            return False
        lexicon = self.lexicon
        if self.certain and self.voorletters:
            return False
        if lexicon.is_voornaam(self.words[-1]):
            return (
                infix.strip().lower() != "van"
                and not lexicon.is_achternaam(core[0])
                and lexicon.is_samenstelling(core[0])
                and lexicon.naamvorm(core[0]) < 0
            )
        following = self.text[core.end() : core.end() + 2]
        return (
            not self.voorletters
            and lexicon.is_voornaam(core[0])
            and not lexicon.is_achternaam(core[0])
            and following[:1] == " "
            and following[1:].isupper()
        )

    def is_double(self, infix: str, behind: int) -> bool:
        """Say whether the last word, infix and what follows are one surname we know."""
        core = self.forms.achternaam.match(self.text, behind)
        return core is not None and fold(f"{self.words[-1]} {infix} {core[0]}") in (
            self.lexicon.dubbel
        )

    def _is_noble(self, behind: int) -> bool:
        """Say whether "tot" joins a second part to a surname: "van Dam tot Oudenhof"."""
        core = self.forms.achternaam.match(self.text, behind)
        return core is not None and not (
            self.lexicon.is_woord(core[0])
            or (self.lexicon.is_plaats(core[0]) and not (self.certain or self.voorletters))
        )
