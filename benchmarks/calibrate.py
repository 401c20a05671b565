"""Fit rules/calibration.yml: what share of findings with a score is what it is said to be.

Run with `make calibrate`, which leaves in a folder the reports of `woo-redact evaluate` on the
sets that may be tuned on, made with rules whose calibration is empty: scores must be raw.
"""

import argparse
import json
from pathlib import Path

from woo_redact.evaluate.calibration import FEWEST, PRIOR, Scores, fit_groups

FILE = Path(__file__).resolve().parents[1] / "rules/calibration.yml"
SETS = ("dev", "samples")
HEAD = f"""\
# De kans (0 tot 1) dat een vondst is wat zij heet te zijn, bij de score die de herkenner gaf. Per
# soort (naam) of, als daar genoeg vondsten voor waren, per regel (naam/model); tussen twee punten
# loopt een rechte lijn. De drempels in policy.yml gaan over deze kans.
#
# Gemaakt met `make calibrate` uit de documenten waarop mag worden afgesteld (tests/gold/dev en
# samples): groepen vanaf {FEWEST} vondsten, en bij elke score {PRIOR:g} bedachte vondsten die
# zeggen dat de score klopt. Wijzig dit bestand niet met de hand.
"""


def main() -> None:
    """Read the reports and write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where <set>.json lie")
    folder = parser.parse_args().folder
    counts: dict[str, Scores] = {}
    for name in SETS:
        report = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        for group, scores in report["scores"].items():
            into = counts.setdefault(group, {})
            for score, (findings, real) in scores.items():
                before = into.get(float(score), (0, 0))
                into[float(score)] = (before[0] + findings, before[1] + real)
    lines = [HEAD]
    for group, knots in sorted(fit_groups(counts).items()):
        inside = ", ".join(f"{score:g}: {share:g}" for score, share in knots)
        cases = sum(findings for findings, _ in counts[group].values())
        lines.append(f"{group}: {{{inside}}}  # {cases} vondsten")
    FILE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
