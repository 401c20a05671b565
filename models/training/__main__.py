"""Build the model in one go: python -m models.training --out build/model

Steps: read the sources, make the mix, convert the vectors, train, lean, measure. With --install
VERSION the pipeline then replaces models/nl_woo, and models/models.yml gets its checksum.
The figures go to figures.json in the build folder and to standard output.
"""

import argparse
import dataclasses
import json
import os
import sys
from pathlib import Path

import spacy
from spacy.cli.train import train
from spacy.language import Language
from thinc.api import NumpyOps, set_current_ops

from .bootstrap import Interval
from .corpus import write_corpus
from .evaluate import Score, score
from .heldout import origin_sets, test_sets
from .mix import make_mix
from .pack import install, lean
from .sources import Sources
from .vectors import train_vectors, write_vectors

HERE = Path(__file__).parent
STEPS = 3000
#: How far the recogniser leans towards persons; chosen on the development sets (README.md).
LEAN = 2.0


def main(arguments: list[str] | None = None) -> None:
    """Run the steps that the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m models.training", description=__doc__)
    reference = Path(os.environ.get("WOO_REDACT_SHARED", "../shared"))
    parser.add_argument("--reference", type=Path, default=reference, help="folder of the data")
    parser.add_argument("--out", type=Path, default=Path("build/model"), help="build folder")
    parser.add_argument("--steps", type=int, default=STEPS, help="training steps")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--vectors", type=Path, help="take these floret vectors, train none")
    parser.add_argument("--lean", type=float, default=LEAN, help="shift towards persons")
    parser.add_argument("--trained", type=Path, help="do not train, take this pipeline")
    parser.add_argument("--install", metavar="VERSION", help="put the result into models/")
    chosen = parser.parse_args(arguments)
    sources = Sources.below(chosen.reference)
    trained = chosen.trained or build(sources, chosen)
    nlp = lean(spacy.load(trained), chosen.lean)
    report(measure(nlp, sources), chosen.out)
    if chosen.install:
        install(nlp, HERE.parent, chosen.install, chosen.steps, chosen.seed)


def build(sources: Sources, chosen: argparse.Namespace) -> Path:
    """Make the training data and the vectors, and train; return the folder of the pipeline."""
    out: Path = chosen.out
    out.mkdir(parents=True, exist_ok=True)
    mix = make_mix(sources, chosen.seed)
    write_corpus(mix.train, out / "train.spacy")
    write_corpus(mix.dev, out / "dev.spacy")
    ready: Path | None = chosen.vectors
    floret = ready.read_bytes() if ready else train_vectors(sources, out, chosen.seed)
    overrides = {
        "paths.train": str(out / "train.spacy"),
        "paths.dev": str(out / "dev.spacy"),
        "paths.vectors": str(write_vectors(floret, out)),
        "training.max_steps": chosen.steps,
        "system.seed": chosen.seed,
    }
    # NumPy's own matrix products are nearly twice as fast as those of blis, thinc's default.
    set_current_ops(NumpyOps(use_blis=False))
    train(HERE / "nl_woo.cfg", out / "trained", overrides=overrides)
    return out / "trained" / "model-last"


def measure(nlp: Language, sources: Sources) -> dict[str, Score]:
    """Return the figures of a pipeline on every test set, and on the names of each origin."""
    sets = {**test_sets(sources), **origin_sets(sources)}
    return {name: score(nlp, samples) for name, samples in sets.items()}


def report(scores: dict[str, Score], out: Path) -> None:
    """Write the figures to the build folder and to standard output."""
    out.mkdir(parents=True, exist_ok=True)
    rows = {name: dataclasses.asdict(figures) for name, figures in scores.items()}
    (out / "figures.json").write_text(json.dumps(rows, indent=1), encoding="utf-8")
    for name, s in scores.items():
        sys.stdout.write(
            f"{name:26} persons {s.persons:5}  P {s.precision:.3f}  R {s.recall:.3f}"
            f"  F1 {s.f1:.3f}  cover {_with(s.cover, s.cover_interval)}"
            f"  overlap {_with(s.overlap, s.overlap_interval)}"
            f"  LOC {s.f1_by_label['LOC']:.2f}  ORG {s.f1_by_label['ORG']:.2f}"
            f"  {s.speed:,.0f} words/s\n"
        )


def _with(value: float, interval: Interval) -> str:
    return f"{value:.3f} ({interval[0]:.3f}-{interval[1]:.3f})"


if __name__ == "__main__":
    main()
