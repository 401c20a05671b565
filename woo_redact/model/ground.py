"""The grounds of refusal of the Woo."""

from dataclasses import dataclass
from enum import StrEnum


class GroundKind(StrEnum):
    """How a ground works: absolute grounds know no weighing of interests, relative ones demand it.

    Source: Woo art. 5.1, first, second, third and fifth paragraph; art. 5.2; art. 5.4.
    """

    ABSOLUUT = "absoluut"
    RELATIEF = "relatief"
    BIJZONDER = "bijzonder"


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground of refusal, e.g. code "5.1.2e" (printed without the dot before the letter)."""

    code: str
    article: str
    """In full: "artikel 5.1, tweede lid, aanhef en onder e, van de Woo"."""
    title: str
    """Dutch name, e.g. "eerbiediging van de persoonlijke levenssfeer"."""
    kind: GroundKind
    paragraphs: tuple[str, ...]
    """Dutch motivation: the elements the law asks for, one paragraph of text each."""

    @property
    def spoken(self) -> str:
        """Return what is read aloud for a bar: "gelakt: artikel 5.1, tweede lid, onder e"."""
        article = self.article.removesuffix(" van de Woo").rstrip(",")
        return f"gelakt: {article.replace('aanhef en onder', 'onder')}"
