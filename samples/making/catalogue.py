"""All samples by name, in the order of the README."""

from collections.abc import Callable

from . import nota_ienw, nota_jenv, nota_ocw, nota_vws
from .gold import Sample

_MODULES = (nota_vws, nota_ienw, nota_jenv, nota_ocw)

MAKERS: dict[str, Callable[[], Sample]] = {module.NAME: module.make for module in _MODULES}
