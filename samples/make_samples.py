"""Makes every sample document and its gold annotations.

    python samples/make_samples.py [NAME ...]

Without names all samples are made. Needs pymupdf, reportlab, pikepdf and pillow. The samples that
LibreOffice or Chromium sets also need `soffice` or `chromium` on the PATH, with the fonts
Liberation and Carlito; without them the committed PDF of that sample is left as it is and a line
says so. The other samples come out byte for byte the same on every run.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from making import catalogue, gold, programs

HERE = Path(__file__).resolve().parent


def write(sample: gold.Sample) -> None:
    """Write the PDF of a sample and its gold file."""
    annotations: dict[str, object] = {
        "document": f"{sample.name}.pdf",
        "profile": sample.profile,
        "layout": sample.layout,
        "producer": sample.producer,
        "spans": gold.locate(sample),
    }
    if sample.hidden:
        annotations["hidden"] = list(sample.hidden)
    if sample.areas:
        annotations["areas"] = list(sample.areas)
    (HERE / f"{sample.name}.pdf").write_bytes(sample.pdf)
    text = json.dumps(annotations, ensure_ascii=False, indent=1)
    (HERE / "gold" / f"{sample.name}.json").write_text(text + "\n", encoding="utf-8")


def main(names: list[str]) -> int:
    """Make the samples named, or all of them; return the exit code."""
    unknown = set(names) - set(catalogue.MAKERS)
    if unknown:
        sys.stderr.write(f"no such sample: {', '.join(sorted(unknown))}\n")
        return 2
    (HERE / "gold").mkdir(exist_ok=True)
    for name in names or catalogue.MAKERS:
        try:
            sample = catalogue.MAKERS[name]()
        except programs.MissingProgramError as missing:
            sys.stderr.write(f"{name}: left as it is, {missing}\n")
            continue
        write(sample)
        sys.stderr.write(f"{name}: {len(sample.pdf) // 1024} kB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
