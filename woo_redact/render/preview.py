"""A picture of a page, for the eye."""

import pymupdf


def page_png(data: bytes, page: int, dpi: int = 110) -> bytes:
    """Return page (1-based) of a PDF as a PNG.

    Raises IndexError when there is no such page.
    """
    with pymupdf.open(stream=data, filetype="pdf") as document:
        if not 1 <= page <= document.page_count:
            raise IndexError(page)
        return bytes(document[page - 1].get_pixmap(dpi=dpi, alpha=False).tobytes("png"))


def single_page(data: bytes, page: int) -> bytes:
    """Return a PDF of one page (1-based) alone, as it is in the document.

    Raises IndexError when there is no such page.
    """
    with pymupdf.open(stream=data, filetype="pdf") as document:
        if not 1 <= page <= document.page_count:
            raise IndexError(page)
        document.select([page - 1])
        return bytes(document.tobytes())
