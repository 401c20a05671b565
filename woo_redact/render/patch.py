"""Blank pixels of a JPEG image without storing the picture anew.

The blocks that are hit are blanked in the JPEG itself. What those blocks held outside the target
is painted over it again by a second image: of the same size at the same place, so that every
viewer scales both alike and no seam can be seen, stored without loss, and masked out wherever the
JPEG is still as it was.
"""

import numpy as np
import pikepdf

from woo_redact.render.jpegcut import blanked
from woo_redact.render.samples import IMAGE_KEYS, Samples, compressed, jpeg, written
from woo_redact.render.shown import Flags, grown

OVERLAP = 8
"""Pixels around the blanked blocks that both images show."""
FURTHER = 16
"""Pixels around those for which the upper image has the same samples, though masked out."""


def patched(
    pdf: pikepdf.Pdf, image: pikepdf.Object, after: Samples, target: Flags
) -> tuple[pikepdf.Object, ...] | None:
    """Return images to paint one over the other that show `after`, of one value in `target`.

    Whatever those pixels showed, the same parts of the image are replaced. None when that cannot be
    done with certainty: then the samples must be stored anew.
    """
    fill = after[target][0]
    cut = blanked(image.read_raw_bytes(), target, int(fill.mean()))
    if cut is None:
        return None
    data, blocks = cut
    left = jpeg(data)
    changed = (left != after).any(axis=2)
    near = grown(blocks, 2)  # colours are stored coarser and run over the edge of a block
    if left.shape != after.shape or (changed & ~near).any():
        return None
    base = pdf.make_stream(b"")
    for key, value in image.items():
        if key in IMAGE_KEYS:
            base[key] = value
    base.write(data, filter=image["/Filter"], decode_parms=image.get("/DecodeParms"))
    if not (changed & ~target).any() and (left[target] == left[target][0]).all():
        return (base,)
    shown = grown(blocks, OVERLAP)
    upper = np.where(grown(shown, FURTHER)[:, :, None], after, fill).astype(np.uint8)
    over = written(pdf, image, upper, {"/BitsPerComponent": 8})
    over["/Mask"] = _stencil(pdf, ~shown)
    return base, over


def _stencil(pdf: pikepdf.Pdf, out: Flags) -> pikepdf.Object:
    """Return a mask that leaves out the flagged pixels."""
    mask = pdf.make_stream(b"")
    mask["/Type"], mask["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Image
    mask["/Height"], mask["/Width"] = out.shape
    mask["/ImageMask"], mask["/BitsPerComponent"] = True, 1
    body, filter_, parms = compressed(out.astype(np.uint8)[:, :, None], 1)
    mask.write(body, filter=filter_, decode_parms=parms)
    return mask
