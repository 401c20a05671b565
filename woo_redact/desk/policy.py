"""Write in dossier.yml what people decided of a person, for every later run over the dossier."""

import json
import re
from datetime import date
from os.path import commonpath
from pathlib import Path

from woo_redact.casefile import write_bytes
from woo_redact.decide.memory import Names
from woo_redact.decide.name import same
from woo_redact.errors import ReviewError, RuleBookError
from woo_redact.model.decision import Verdict
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.persons import read_persons

DOSSIER = "dossier.yml"
FLOW = re.compile(r"^personen:\s*[\[{]", re.M)


def dossier_file(used: Path | None, sources: list[Path], out: Path) -> Path:
    """Return where the dossier.yml of some documents is, or belongs.

    That is the one the run used, else one in the folder that holds all sources, where the next run
    finds it; else one in the output folder, to be given with --dossier.
    """
    if used is not None:
        return used
    parents = {file.resolve().parent for file in sources}
    try:
        folder = Path(commonpath([str(parent) for parent in parents]))
    except ValueError:  # no documents, or several drives
        folder = out
    known = any((parent / DOSSIER).is_file() for parent in parents)
    return (folder if folder in parents or known else out) / DOSSIER


def learn_person(
    file: Path,
    forms: tuple[str, ...],
    verdict: Verdict,
    reason: str,
    by: str,
    rulebook: RuleBook,
) -> None:
    """Add a person to dossier.yml: the forms of the name, the verdict, why, who and when.

    Raises ReviewError when the person is in it already or the file cannot be added to, and
    OutputError when it cannot be written.
    """
    if not forms or not reason.strip():
        raise ReviewError("Voor dossier.yml zijn een naam en een reden nodig.")
    before = file.read_bytes() if file.is_file() else b""
    try:
        known = read_persons(file, rulebook.roles) if before.strip() else ()
    except RuleBookError as error:
        raise ReviewError(f"{file.name} is niet aan te vullen: {error}") from error
    names = Names(rulebook)
    ours = [names.read(form) for form in forms]
    for person in known:
        if any(same(names.read(name), own) for name in person.names for own in ours):
            raise ReviewError(
                f"Over deze persoon staat al iets in {file.name}. Wijzig het daar, of beslis per "
                "plek."
            )
    text = before.decode("utf-8-sig")
    if FLOW.search(text):
        raise ReviewError(f"{file.name} heeft een vorm die niet is aan te vullen; doe het zelf.")
    write_bytes(file, _with(text, _item(forms, verdict, reason, by)).encode())
    try:
        read_persons(file, rulebook.roles)
    except RuleBookError as error:
        write_bytes(file, before)
        raise ReviewError(f"{file.name} is niet aan te vullen: {error}") from error


def _with(text: str, item: list[str]) -> str:
    """Return the file with an item at the end, indented as those before it."""
    if "personen:" not in text:
        text += ("\n" if text and not text.endswith("\n") else "") + "personen:\n"
    found = re.search(r"^( *)- ", text, re.M)
    indent = found[1] if found else "  "
    if not text.endswith("\n"):
        text += "\n"
    return text + "".join(f"{indent}{line}\n" for line in item)


def _item(forms: tuple[str, ...], verdict: Verdict, reason: str, by: str) -> list[str]:
    """Return the lines of one person; a string of JSON is one of YAML as well."""

    def quoted(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    lines = [f"- naam: {quoted(forms[0])}"]
    if len(forms) > 1:
        lines.append(f"  ook: {quoted(list(forms[1:]))}")
    return [
        *lines,
        f"  oordeel: {verdict.value}",
        f"  reden: {quoted(reason.strip())}",
        f"  door: {quoted(by)}",
        f"  op: {quoted(date.today().isoformat())}",
    ]
