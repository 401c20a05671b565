"""Plots of docs/quality.md: small SVG files that are the same on every run."""

from pathlib import Path
from typing import Any

import matplotlib

matplotlib.use("svg")
from matplotlib import pyplot  # noqa: E402  (after the choice of back end)
from matplotlib.axes import Axes  # noqa: E402

Report = dict[str, Any]
COLOURS = {"test": "#154273", "dev": "#b0762a", "samples": "#7a7a7a"}
LABELS = {"test": "test (blind)", "dev": "dev (tuned on)", "samples": "samples"}
STYLE = {
    "svg.hashsalt": "woo-redact",
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
}


def recall(test: Report, dev: Report, group: str, file: Path) -> None:
    """Draw the share found whole for each kind or layout, with its interval where there is one."""
    names = sorted({*test[group], *dev[group]}, reverse=True)
    with pyplot.rc_context(STYLE):
        figure, axes = pyplot.subplots(figsize=(7, 1 + 0.24 * len(names)))
        for part, report, shift in (("test", test, 0.17), ("dev", dev, -0.17)):
            known = [
                (row, report[group][name])
                for row, name in enumerate(names)
                if name in report[group]
            ]
            for row, item in known:
                if item["low"] is not None:
                    edges = [100 * item["low"], 100 * item["high"]]
                    axes.plot(edges, [row + shift] * 2, color=COLOURS[part], lw=1.2, alpha=0.6)
            axes.scatter(
                [100 * item["value"] for _, item in known],
                [row + shift for row, _ in known],
                s=14,
                color=COLOURS[part],
                label=LABELS[part],
                zorder=3,
            )
        axes.set_yticks(range(len(names)), names)
        axes.set_xlabel(
            "found whole (%), with 95 % interval where there are five documents or more"
        )
        axes.set_xlim(min(axes.get_xlim()[0], 80), 100.8)
        axes.grid(axis="x", alpha=0.3)
        axes.legend(loc="lower left", frameon=False)
        _save(figure, file)


def reliability(reports: dict[str, Report], file: Path) -> None:
    """Draw the share of findings that is real against their score: names, and all other kinds."""
    with pyplot.rc_context(STYLE):
        figure, both = pyplot.subplots(1, 2, figsize=(7, 3.6), sharey=True)
        for axes, title, of_names in ((both[0], "names", True), (both[1], "other kinds", False)):
            _reliability(axes, reports, title, of_names)
        both[0].set_ylabel("really so (%)")
        both[0].legend(loc="upper left", frameon=False)
        _save(figure, file)


def _reliability(axes: Axes, reports: dict[str, Report], title: str, of_names: bool) -> None:
    axes.plot([0, 100], [0, 100], color="#999999", lw=0.8, ls="--")
    for part in ("test", "dev"):
        bins: dict[float, list[tuple[int, float, float]]] = {}
        for line in reports[part]["reliability"]:
            if "/" not in line["group"] and (line["group"] == "naam") == of_names:
                item = (line["findings"], line["mean_score"], line["really"])
                bins.setdefault(line["from"], []).append(item)
        points = []
        for _, items in sorted(bins.items()):
            size = sum(count for count, _, _ in items)
            score = 100 * sum(count * mean for count, mean, _ in items) / size
            really = 100 * sum(count * share for count, _, share in items) / size
            points.append((score, really, size))
        axes.plot([x for x, _, _ in points], [y for _, y, _ in points], color=COLOURS[part], lw=1)
        axes.scatter(
            [x for x, _, _ in points],
            [y for _, y, _ in points],
            s=[10 + min(size, 400) / 4 for _, _, size in points],
            color=COLOURS[part],
            label=LABELS[part],
            alpha=0.8,
        )
    axes.set_xlim(25, 101)
    axes.set_ylim(0, 103)
    axes.set_title(title, fontsize=9)
    axes.set_xlabel("score (%); dots grow with findings")
    axes.grid(alpha=0.3)


def _save(figure: Any, file: Path) -> None:
    figure.tight_layout()
    figure.savefig(file, metadata={"Date": None, "Creator": None})
    pyplot.close(figure)
