"""How sure a figure is: 95 per cent intervals by drawing the texts of a test set again."""

import numpy as np

_DRAWS = 1000
Interval = tuple[float, float]


def interval(counts: list[tuple[int, int]]) -> Interval:
    """Return between which values sum(hits) / sum(all) lies in 95 of 100 drawn test sets.

    counts holds (hits, all) of each text; whole texts are drawn, for names within one are alike.
    """
    table = np.array(counts, dtype=np.float64).reshape(-1, 2)
    if not table[:, 1].sum():
        return 0.0, 0.0
    draws = np.random.default_rng(0).integers(len(table), size=(_DRAWS, len(table)))
    hits, everything = table[draws].sum(axis=1).T
    ratios = hits[everything > 0] / everything[everything > 0]
    low, high = np.percentile(ratios, [2.5, 97.5])
    return float(low), float(high)
