"""Word vectors: train floret on law text, treebank sentences and made-up government text.

The names in the made-up text teach the vectors what pieces of surnames look like.
"""

import random
import re
from collections.abc import Iterator
from pathlib import Path

from spacy.training.initialize import convert_vectors

from .corpus import blank
from .generate import generate
from .names import load_names
from .sources import Sources

_SETTINGS = {
    "model": "cbow",
    "mode": "floret",
    "hashCount": 2,
    "bucket": 50_000,
    "minn": 3,
    "maxn": 5,
    "minCount": 5,
    "dim": 96,
    "epoch": 3,
    "neg": 10,
    "thread": 1,  # more threads give other vectors on every run
}
_WORD = re.compile(r"\w+(?:[-'’]\w+)*|[^\w\s]")
_MADE_LINES = 70_000
_TREEBANK_COPIES = 3


def train_vectors(sources: Sources, folder: Path, seed: int) -> bytes:
    """Return floret vectors in floret's text form; needs the package floret (MIT)."""
    import floret  # type: ignore[import-untyped,import-not-found,unused-ignore]

    text = folder / "vectors.txt"
    with text.open("w", encoding="utf-8", newline="\n") as out:
        for line in _corpus(sources, random.Random(seed)):
            out.write(line + "\n")
    model = floret.train_unsupervised(str(text), **_SETTINGS)
    table = folder / "trained.floret"
    model.save_floret_vectors(str(table))
    text.unlink()
    return table.read_bytes()


def write_vectors(floret: bytes, folder: Path) -> Path:
    """Write an empty pipeline that holds the floret vectors; return its folder."""
    text = folder / "vectors.floret"
    text.write_bytes(floret)
    nlp = blank()
    convert_vectors(nlp, text, truncate=0, prune=-1, name="nl_woo_vectors", mode="floret")
    out = folder / "vectors"
    nlp.to_disk(out)
    text.unlink()
    return out


def _corpus(sources: Sources, rng: random.Random) -> Iterator[str]:
    """Yield lines of tokens parted by spaces, in random order."""
    names = load_names(sources, held_out=False)
    texts = [sample.text for sample in sources.treebank() * _TREEBANK_COPIES]
    made = generate(sources, names, lines=_MADE_LINES, documents=3_000, rng=rng)
    texts += [sample.text for sample in made]
    tokenizer = blank().tokenizer
    lines = [" ".join(token.text for token in tokenizer(x) if not token.is_space) for x in texts]
    # Law text is most of it and holds no initials: cutting it up may be crude and quick.
    lines += [" ".join(_WORD.findall(line)) for line in sources.law_lines(longest=10_000)]
    rng.shuffle(lines)
    yield from lines
