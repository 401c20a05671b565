"""All samples by name, in the order of the README."""

from collections.abc import Callable

from . import nota_ienw, nota_jenv, nota_vws
from .gold import Sample

MAKERS: dict[str, Callable[[], Sample]] = {
    nota_vws.NAME: nota_vws.make,
    nota_ienw.NAME: nota_ienw.make,
    nota_jenv.NAME: nota_jenv.make,
}
