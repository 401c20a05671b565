"""Tell fonts that look like handwriting by their names: who signs by keyboard picks one."""

import re
from functools import lru_cache

_NAMES = re.compile(
    r"script|handwrit|handschrift|signatur|cursive|calligra|brush|mistral|bradleyhand|inkfree"
    r"|zapfino|roundhand|applechancery|signpainter|bilbo|vivaldi|kunstler|palace|edwardian"
    r"|rage(?:italic)?$|viner|gigi|jokerman|harlow|lucidahand|segoepr|adobehand|mvboli"
    r"|dancing|greatvibes|pacifico|sacramento|allura|alexbrush|parisienne|satisfy|kaushan|caveat"
    r"|homemadeapple|reeniebeanie|nothingyoucoulddo|mrdafoe|mrssaint|mrdehaviland|herrvon|tangerine"
    r"|italianno|yellowtail|badscript|indieflower|shadowsinto|coveredby|rocksalt|zeyada|qwigley"
    r"|ruthie|meddon|cedarville|dawningof|labelleaurore|overtherainbow|waitingfor|sueellen|gochi"
    r"|patrickhand|kalam|permanentmarker|handlee|architectsdaughter|monsieur|jellyka|scriptina"
    r"|meaculpa|sedgwick|petitformal|rougescript|niconne|norican|arizonia|clicker|euphoria"
    r"|kristi|lovedbythe|redressed|sevillana|stalemate|windsong|ballet|birthstone|licorice|whisper"
)
_NO_HAND = re.compile(r"math|euclid|symbol|postscript|(?:sub|super)script")
"""Letters of formulas are script as well."""


@lru_cache(maxsize=512)
def is_handwriting(font: str) -> bool:
    """Say whether a font of this name looks like handwriting."""
    name = re.sub(r"[^a-z]", "", font.rpartition("+")[2].casefold())
    return _NAMES.search(name) is not None and _NO_HAND.search(name) is None
