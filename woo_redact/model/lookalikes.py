"""Letters of other alphabets that are drawn like Latin ones."""

import re

_LIKE = {
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04cf\u04bb\u051b\u051d\u0475\u044c":
        "aeopcyxijsdlhqwvb",
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u04ae\u04c0\u051a\u051c":
        "ABEKMHOPCTYXIJSYIQW",
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u037f":
        "ABEZHIKMNOPTYXJ",
    "\u03bf\u03c1\u03bd\u03b9\u03ba\u03c5\u03b1\u03f2\u03f3\u043a": "opvikuacjk",
    "\u0585\u057d\u0570\u0578\u0566\u0584": "ouhnqp",
    "\u0251\u0261\u01c0\u0269": "agli",
}  # fmt: skip
"""Cyrillic (small, capital), Greek (capital, small), Armenian, phonetic."""
_TABLE = {ord(one): other for ones, others in _LIKE.items()
          for one, other in zip(ones, others, strict=True)}  # fmt: skip
_CANDIDATE = re.compile(f"[{''.join(map(chr, _TABLE))}]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_OURS = re.compile("[A-Za-z\u00c0-\u024f]")


def latin(text: str) -> str:
    """Return text with letters that only look Latin made so, one for one, within Latin words.

    A word is Latin when it holds at least one such letter and its others all look like one: a
    name with a Cyrillic "a" in it reads as that name, a Russian or Greek word stays what it is.
    """
    return _WORD.sub(_word, text) if _CANDIDATE.search(text) else text


def _word(found: re.Match[str]) -> str:
    word = found[0]
    if not _CANDIDATE.search(word):
        return word
    folded = word.translate(_TABLE)
    ours = sum(map(bool, map(_OURS.match, word)))
    return folded if ours and all(map(_OURS.match, folded)) else word
