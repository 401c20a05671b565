"""Name the engines that look at a file, for the certificate: who saw what, in which version."""

from collections.abc import Mapping

import pikepdf
import pypdfium2

from woo_redact.verify.reading import engine_version


def engines() -> Mapping[str, str]:
    """Return the engines by what they look at: text and pixels, objects, pictures of words."""
    return {
        "pdfium (tekst, beeldpunten, vormen)": str(pypdfium2.PDFIUM_INFO),
        "qpdf (objecten, stromen, versies)": str(pikepdf.__libqpdf_version__),
        "tesseract (woorden in beeld)": engine_version(),
    }
