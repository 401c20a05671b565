"""Ask x-ray (Free Law Project, BSD-2) for its opinion, in a process of its own.

x-ray pins an older PyMuPDF and sets global drawing options, so it is installed without its
dependencies (`pip install --no-deps x-ray`) and never loaded here.
"""

import importlib.util
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

_ASK = """
import asyncio, json, sys
from pathlib import Path
from types import ModuleType
sys.modules["httpx2"] = ModuleType("httpx2")  # only to fetch addresses
import xray
print(json.dumps({
    name: sorted(asyncio.run(xray.inspect(Path(name).read_bytes()))) for name in sys.argv[1:]
}))
"""


def pages_xray_finds(files: Mapping[str, bytes], folder: Path) -> dict[str, list[int]]:
    """Return for each file the pages on which x-ray finds a bad redaction; skip without it."""
    if importlib.util.find_spec("xray") is None:
        pytest.skip("x-ray is not installed (pip install --no-deps x-ray)")
    paths = {}
    for number, (name, data) in enumerate(files.items()):
        path = folder / f"{number}.pdf"
        path.write_bytes(data)
        paths[str(path)] = name
    done = subprocess.run(
        [sys.executable, "-c", _ASK, *paths], capture_output=True, check=True, timeout=300
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return {paths[path]: [int(page) for page in pages] for path, pages in found.items()}
