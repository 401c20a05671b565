"""The text of a page with a rectangle for every character, and where a gold text stands in it."""

import re

import pymupdf

Rect = tuple[float, float, float, float]
Char = tuple[str, Rect]

HYPHENS = "-\u00ad\u2010"
BROKEN = "\x01"
"""Stands for a hyphen at the end of a line."""
PLAIN = {"\u2019": "'", "\ufb01": "fi", "\ufb02": "fl", "\ufb00": "ff", "\ufb03": "ffi"}


def page_chars(page: pymupdf.Page) -> list[Char]:
    """Return the characters of a page in the order of the file, with their boxes as displayed."""
    lines = [
        [(char["c"], tuple(char["bbox"])) for span in line["spans"] for char in span["chars"]]
        for block in page.get_text("rawdict", flags=pymupdf.TEXT_MEDIABOX_CLIP)["blocks"]
        for line in block.get("lines", [])
    ]
    found: list[Char] = []
    for line in lines:
        while line and line[-1][0].isspace():
            line.pop()
        for char, box in line[:-1]:
            _add(found, char, box)
        if line:
            char, box = line[-1]
            if char in HYPHENS and len(line) > 1 and line[-2][0].isalpha():
                found.append((BROKEN, box))
            else:
                _add(found, char, box)
                _add(found, " ", box)
    turn = page.rotation_matrix
    return [(char, _turned(box, turn)) for char, box in found] if page.rotation else found


def _turned(box: Rect, matrix: pymupdf.Matrix) -> Rect:
    rect = (pymupdf.Rect(box) * matrix).normalize()
    return (rect.x0, rect.y0, rect.x1, rect.y1)


def _add(found: list[Char], char: str, box: Rect) -> None:
    if char == "\u00ad":
        return
    char = " " if char.isspace() else PLAIN.get(char, char)
    if char == " " and found and found[-1][0] in (" ", BROKEN):
        return
    found.extend((part, box) for part in char)


def occurrences(chars: list[Char], text: str) -> list[list[int]]:
    """Return, for each place where text stands as a whole word, the numbers of its characters.

    A place may run over a line end, with or without hyphen.
    """
    text = text.replace("\u2019", "'")
    pattern = ""
    for at, char in enumerate(text):
        following = text[at + 1 : at + 2]
        if char == " ":
            pattern += " +"
        elif char == "-":
            pattern += f"(?:- ?|{BROKEN} ?)"
        else:
            pattern += re.escape(char)
        if char.isalnum() and following.isalnum():
            pattern += f"{BROKEN}?"
        elif char in "@/_-" and following not in ("", " "):
            pattern += " ?"
    if text[0].isalnum():
        pattern = r"(?<![^\W_])" + pattern
    if text[-1].isalnum():
        pattern += r"(?![^\W_])"
    line = "".join(char for char, _ in chars)
    return [list(range(*match.span())) for match in re.finditer(pattern, line)]


def word_boxes(chars: list[Char], numbers: list[int]) -> list[Rect]:
    """Return one box for every word (or part of a word on one line) of an occurrence."""
    boxes: list[Rect] = []
    joined = False
    for number in numbers:
        char, (x0, y0, x1, y1) = chars[number]
        if char in (" ", BROKEN):
            joined = False
            continue
        if joined and y0 < boxes[-1][3] and boxes[-1][1] < y1:
            last = boxes.pop()
            x0, y0, x1, y1 = min(x0, last[0]), min(y0, last[1]), max(x1, last[2]), max(y1, last[3])
        boxes.append((x0, y0, x1, y1))
        joined = True
    return boxes
