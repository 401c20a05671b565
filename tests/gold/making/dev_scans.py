"""Scanned copies of born-digital documents of the dev split: same text, other carrier."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from tests.gold.making import dev_besluiten, dev_lijsten, dev_niets, dev_notas, dev_verslagen
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import Scanned, scan


def copied(
    name: str, producer: str, original: Callable[[], Finished], **how: Any
) -> Callable[[], Finished]:
    """Return what makes a scan of another document, under a name of its own."""
    return partial(_copy, name, producer, original, how)


def _copy(
    name: str, producer: str, original: Callable[[], Finished], how: dict[str, Any]
) -> Finished:
    draft, pdf = original().draft, original().made
    assert not isinstance(pdf, Scanned)
    return Finished(replace(draft, name=name, producer=producer), scan(pdf, **how))


MAKERS = {
    "h35_scan_szw_nota": copied(
        "h35_scan_szw_nota",
        "scan-150dpi-gray",
        dev_notas.h01_szw_nota_beslissing,
        dpi=150,
        skew=-0.8,
        noise=9,
        blur=0.45,
        seed=70,
    ),
    "h36_scan_uwv_verslag_ocr": copied(
        "h36_scan_uwv_verslag_ocr",
        "scan-200dpi-poor-ocr",
        dev_verslagen.h10_uwv_verslag,
        noise=6,
        skew=0.5,
        ocr_errors=0.05,
        seed=78,
    ),
    "h37_scan_inspectie": copied(
        "h37_scan_inspectie",
        "scan-200dpi-gray",
        dev_verslagen.h17_odr_inspectierapport,
        skew=1.3,
        noise=12,
        seed=73,
    ),
    "h38_scan_rapport_niets": copied(
        "h38_scan_rapport_niets",
        "scan-200dpi-gray",
        dev_niets.h24_niets_onderzoeksrapport,
        skew=-0.4,
        seed=78,
    ),
    "h39_scan_overeenkomst": copied(
        "h39_scan_overeenkomst",
        "scan-200dpi-fax",
        dev_besluiten.h19_overeenkomst,
        noise=18,
        fax=True,
        seed=78,
    ),
    "h40_scan_contactlijst": copied(
        "h40_scan_contactlijst",
        "scan-200dpi-gray",
        dev_lijsten.h22_contactenlijst_organogram,
        skew=0.3,
        noise=6,
        seed=73,
    ),
}
