"""Cut everything out of a JPEG or JPEG 2000 file that is not the picture."""

JPX_JUNK = (b"xml ", b"uuid", b"uinf", b"asoc", b"lbl ")


def stripped(data: bytes) -> bytes:
    """Return data without EXIF, XMP, IPTC, thumbnails, comments and what follows the picture.

    The coded picture stays bit for bit. Data that is neither format is returned as it is.
    Source: ITU-T T.81, annex B; ISO/IEC 15444-1, annex I.
    """
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    if data[4:8] == b"jP  ":
        return _jpx(data)
    return data


def _jpeg(data: bytes) -> bytes:
    kept = [b"\xff\xd8"]
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # fill byte
            at += 1
            continue
        if marker == 0xD9:
            break
        end = at + 2 + int.from_bytes(data[at + 2 : at + 4])
        segment = data[at:end]
        application = 0xE0 <= marker <= 0xEF
        needed = segment[4:8] == b"JFIF" or marker == 0xEE
        if marker == 0xFE or (application and not needed):
            at = end
            continue
        if segment[4:9] == b"JFIF\0" and len(segment) > 18:
            segment = b"\xff\xe0\0\x10" + segment[4:16] + b"\0\0"  # without its thumbnail
        kept.append(segment)
        at = end
        if marker == 0xDA:
            start, at = at, _scan_end(data, at)
            kept.append(data[start:at])
    return b"".join(kept) + b"\xff\xd9"


def _scan_end(data: bytes, at: int) -> int:
    """Return where the coded data of a scan ends: at the next marker that is not part of it."""
    while (at := data.find(b"\xff", at)) >= 0:
        if at + 1 >= len(data):
            break
        if data[at + 1] != 0 and not 0xD0 <= data[at + 1] <= 0xD7 and data[at + 1] != 0xFF:
            return at
        at += 2 if data[at + 1] != 0xFF else 1
    return len(data)


def _jpx(data: bytes) -> bytes:
    kept: list[bytes] = []
    at = 0
    while at + 8 <= len(data):
        size, kind, head = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8], 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16]), 16
        if size == 0:
            size = len(data) - at
        if size < head:
            return data
        if kind not in JPX_JUNK:
            kept.append(data[at : at + size])
        at += size
    return b"".join(kept)
