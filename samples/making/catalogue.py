"""All samples by name, in the order of the README."""

from collections.abc import Callable

from . import (
    brief_minister,
    formulier,
    gedraaid,
    gemeente,
    gemengd,
    kamervragen,
    klacht_burger,
    mailwisseling,
    nota_ienw,
    nota_jenv,
    nota_ocw,
    nota_vws,
    rapport,
    resten,
    scans,
    twee_kolommen,
    verslag_overleg,
    woo_besluit,
)
from .gold import Sample

MAKERS: dict[str, Callable[[], Sample]] = {
    nota_vws.NAME: nota_vws.make,
    nota_ienw.NAME: nota_ienw.make,
    nota_jenv.NAME: nota_jenv.make,
    nota_ocw.NAME: nota_ocw.make,
    brief_minister.NAME: brief_minister.make,
    klacht_burger.NAME: klacht_burger.make,
    mailwisseling.NAME: mailwisseling.make,
    verslag_overleg.NAME: verslag_overleg.make,
    woo_besluit.NAME: woo_besluit.make,
    rapport.NAME: rapport.make,
    scans.LETTER: scans.letter,
    scans.MEMO: scans.memo,
    gedraaid.NAME: gedraaid.make,
    formulier.NAME: formulier.make,
    twee_kolommen.NAME: twee_kolommen.make,
    gemeente.NAME: gemeente.make,
    gemengd.NAME: gemengd.make,
    resten.NAME: resten.make,
    kamervragen.NAME: kamervragen.make,
}
