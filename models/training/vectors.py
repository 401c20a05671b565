"""Bring floret vectors into the form that spaCy initialises a pipeline with."""

from pathlib import Path

from spacy.training.initialize import convert_vectors

from .corpus import blank


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
