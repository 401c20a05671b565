"""All samples by name, in the order of the README."""

from collections.abc import Callable

from . import (
    brief_minister,
    klacht_burger,
    mailwisseling,
    nota_ienw,
    nota_jenv,
    nota_ocw,
    nota_vws,
    verslag_overleg,
    woo_besluit,
)
from .gold import Sample

_MODULES = (
    nota_vws,
    nota_ienw,
    nota_jenv,
    nota_ocw,
    brief_minister,
    klacht_burger,
    mailwisseling,
    verslag_overleg,
    woo_besluit,
)

MAKERS: dict[str, Callable[[], Sample]] = {module.NAME: module.make for module in _MODULES}
