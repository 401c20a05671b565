"""Make the Document of drafted blocks: one text, a Word for each piece, a Block for each draft."""

from collections.abc import Sequence

from woo_redact.ingest.paragraphs import DEHYPHENATE, Draft
from woo_redact.ingest.pieces import Piece
from woo_redact.model.document import Block, Box, Document, Page, Span, Word

BLOCK = "\n\n"


def assemble(
    sha256: str, drafts: Sequence[Draft], joins: Sequence[str], pages: tuple[Page, ...]
) -> Document:
    """Return the Document of drafts in reading order.

    joins[n] stands between drafts n - 1 and n: BLOCK, or what joins a paragraph that runs on.
    """
    texts: list[str] = []
    words: list[Word] = []
    blocks: list[Block] = []
    at = 0
    for draft, join in zip(drafts, joins, strict=True):
        start = -1
        page = draft.page
        x0 = y0 = float("inf")
        x1 = y1 = 0.0
        for number, (piece, before) in enumerate(zip(draft.pieces, draft.before, strict=True)):
            lead = before if number else join
            if not words:
                lead = ""
            elif lead == DEHYPHENATE:
                words[-1] = _without_hyphen(words[-1])
                texts[-1] = texts[-1][:-1]
                at -= 1
                lead = ""
            if lead:
                texts.append(lead)
                at += len(lead)
            if start < 0:
                start = at
            end = at + len(piece.text)
            box = _box(page, piece)
            texts.append(piece.text)
            words.append(Word(Span(at, end), box, piece.chars, piece.size, piece.bold, piece.sure))
            at = end
            if box.x0 < x0:
                x0 = box.x0
            if box.y0 < y0:
                y0 = box.y0
            if box.x1 > x1:
                x1 = box.x1
            if box.y1 > y1:
                y1 = box.y1
        blocks.append(Block(Span(start, at), draft.region, Box(page, x0, y0, x1, y1)))
    return Document(sha256, "".join(texts), tuple(words), _touched_up(blocks), pages)


def _box(page: int, piece: Piece) -> Box:
    _, _, x0, y0, x1, y1, _, _, _ = piece
    first, last = piece.chars[0], piece.chars[-1]
    if first[0] == x0 and last[2] == x1 and first[1] == y0 and last[3] == y1:
        return Box(page, x0, y0, x1, y1)  # upright text: both frames are one
    x0s, y0s, x1s, y1s = zip(*piece.chars, strict=True)
    return Box(page, min(x0s), min(y0s), max(x1s), max(y1s))


def _without_hyphen(word: Word) -> Word:
    """Return word without the hyphen at its end; its last letter covers the hyphen's place."""
    letter, hyphen = word.chars[-2], word.chars[-1]
    both = (
        min(letter[0], hyphen[0]),
        min(letter[1], hyphen[1]),
        max(letter[2], hyphen[2]),
        max(letter[3], hyphen[3]),
    )
    return Word(
        Span(word.span.start, word.span.end - 1),
        word.box,
        (*word.chars[:-2], both),
        word.size,
        word.bold,
        word.sure,
    )


def _touched_up(blocks: list[Block]) -> tuple[Block, ...]:
    """Return blocks that do not overlap: one lost the hyphen at its end to the next."""
    for at in range(1, len(blocks)):
        before = blocks[at - 1]
        if before.span.end > blocks[at].span.start:
            span = Span(before.span.start, blocks[at].span.start)
            blocks[at - 1] = Block(span, before.region, before.box)
    return tuple(blocks)
