"""Build the model in one go: python -m models.training --out build/model

Steps: read the sources, make the mix, convert the vectors, train, measure, and (with --install)
put the pipeline into models/nl_woo with its checksum in models/models.yml.
"""

import argparse
import os
from pathlib import Path

from spacy.cli.train import train

from .corpus import write_corpus
from .mix import make_mix
from .sources import Sources
from .vectors import write_vectors

HERE = Path(__file__).parent


def main(arguments: list[str] | None = None) -> None:
    """Run the steps that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m models.training", description=__doc__)
    reference = Path(os.environ.get("WOO_REDACT_SHARED", "../shared"))
    parser.add_argument("--reference", type=Path, default=reference, help="folder of the data")
    parser.add_argument("--out", type=Path, default=Path("build/model"), help="build folder")
    parser.add_argument("--steps", type=int, default=2500, help="training steps")
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args(arguments)
    build(Sources.below(chosen.reference), chosen.out, chosen.steps, chosen.seed)


def build(sources: Sources, out: Path, steps: int, seed: int) -> None:
    """Make the training data and train; the pipeline ends up in out/trained/model-best."""
    out.mkdir(parents=True, exist_ok=True)
    mix = make_mix(sources, seed)
    write_corpus(mix.train, out / "train.spacy")
    write_corpus(mix.dev, out / "dev.spacy")
    vectors = write_vectors(sources.vectors(), out)
    overrides = {
        "paths.train": str(out / "train.spacy"),
        "paths.dev": str(out / "dev.spacy"),
        "paths.vectors": str(vectors),
        "training.max_steps": steps,
        "system.seed": seed,
    }
    train(HERE / "nl_woo.cfg", out / "trained", overrides=overrides)


if __name__ == "__main__":
    main()
