"""Blank the pixels of an image that lie below the boxes or that no reader of the page sees.

Sample by sample, as they are stored (any colour space, any depth): all other samples stay as they
are. The image itself is never changed: another page may show it as it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np
import pikepdf

from woo_redact.model.document import Rect
from woo_redact.render.geometry import Matrix, invert
from woo_redact.render.patch import patched
from woo_redact.render.samples import IMAGE_KEYS, Samples, read, without_surplus, written
from woo_redact.render.shown import (
    TINY,
    Flags,
    View,
    grid_of,
    grown,
    scaled,
    size_of,
    touching,
    unseen,
)
from woo_redact.render.state import CannotClean

COARSE = 4.0
"""An image whose pixels are larger than this (points) cannot show a letter: it is a background."""
RING = 2
"""Pixels around a box whose most frequent colour it is filled with."""
SAME = 8
"""Spread (of 255) within which unseen pixels hold nothing that could be read."""
CELL = 0.24
"""Points; detail of an image that is too small to be read is no finer than this (300 dpi)."""
MASKS = ("/SMask", "/Mask")


@dataclass(frozen=True, slots=True)
class Blanked:
    """What to paint in place of an image, one over the other; nothing when all of it goes."""

    images: tuple[pikepdf.Object, ...]
    emptied: bool
    """Whether something was taken out that lay below a box (and not only what nobody saw)."""

    def only(self, image: pikepdf.Object) -> bool:
        """Say whether the image stays as it is."""
        return len(self.images) == 1 and self.images[0].objgen == image.objgen


class Blanker:
    """Blanks images of one document; the same image at the same place is done once."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Take the document the new images go into."""
        self._pdf = pdf
        self._done: dict[object, Blanked] = {}

    def blank(
        self, image: pikepdf.Object, ctm: Matrix, areas: Sequence[Rect], view: View
    ) -> Blanked:
        """Return what to paint instead of image: the same where nothing has to go.

        `areas` are the boxes, `view` what of the place can be seen at all. Raises CannotClean
        when pixels in a box cannot be decoded.
        """
        key = (image.objgen, tuple(round(number, 4) for number in ctm), tuple(areas), view)
        if image.objgen == (0, 0) or key not in self._done:
            self._done[key] = self._blanked(image, ctm, areas, view)
        return self._done[key]

    def _blanked(
        self, image: pikepdf.Object, ctm: Matrix, areas: Sequence[Rect], view: View
    ) -> Blanked:
        image = without_surplus(self._pdf, image)
        same = Blanked((image,), False)
        if view.flat is not None and not areas:
            return same if _says_nothing(image) else Blanked((self._patch(view.flat),), False)
        shape = _shape(image)
        masks = {key: image[key] for key in MASKS if isinstance(image.get(key), pikepdf.Stream)}
        coarse = _coarse(shape, ctm)
        if coarse and all(_coarse(_shape(mask), ctm) for mask in masks.values()):
            return same
        if invert(grid_of(ctm, shape[1], shape[0])) is None:
            return self._coarsened(image, ctm)
        # In compressed scans a few spots of colour carry the letters as a fine mask.
        hit, hidden = _targets(shape, ctm, () if coarse else areas, view)
        spots = {
            key: _targets(size, ctm, () if _coarse(size, ctm) else areas, view)
            for key, size in ((key, _shape(mask)) for key, mask in masks.items())
        }
        touched = bool(hit.any()) or any(spot.any() for spot, _ in spots.values())
        for key, mask in masks.items():
            clear = self._clear(mask, inverted=key == "/Mask")
            if clear is not None:
                hidden |= scaled(clear, shape)
        if (hit | hidden).all() or any((spot | out).all() for spot, out in spots.values()):
            return Blanked((), touched)
        try:
            new = self._filled(image, hit, hidden, alone=view.plain and not masks)
            instead: dict[str, pikepdf.Object] = {}
            for key, mask in masks.items():
                (instead[key],) = self._filled(mask, *spots[key], alone=False)
        except CannotClean:
            if touched:
                raise
            return same
        if new == (image,) and all(instead[key] is masks[key] for key in masks):
            return self._coarsened(image, ctm)
        if masks:
            new = (self._copy(image) if new == (image,) else new[0],)
            for key, mask in instead.items():
                new[0][key] = mask
        return Blanked(new, touched)

    def _patch(self, colour: tuple[int, ...]) -> pikepdf.Object:
        """Return an image of one pixel: what an image leaves that is not to be seen."""
        return self._pdf.make_stream(
            bytes(colour),
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=1,
            Height=1,
            BitsPerComponent=8,
            ColorSpace=pikepdf.Name.DeviceRGB,
        )

    def _filled(
        self, image: pikepdf.Object, hit: Flags, hidden: Flags, *, alone: bool
    ) -> tuple[pikepdf.Object, ...]:
        """Return new images in which the pixels are gone; the same when they held nothing.

        More than one only where an image stands `alone`: without masks, painted plainly.
        """
        if not hit.any() and not hidden.any() and not isinstance(image.get("/Mask"), pikepdf.Array):
            return (image,)
        samples, changes = read(image, hit.shape[1], hit.shape[0])
        if samples.shape[:2] != hit.shape:
            raise CannotClean
        keyed = _keyed(image, samples)
        hit_says = bool(hit.any()) and _spread(samples, hit) > 0
        hidden_says = bool(hidden.any()) and _spread(samples, hidden) > _same(image)
        if not hit_says and not hidden_says and keyed is samples:
            return (image,)
        result = _fill(keyed, hit) if hit_says else keyed
        result = _fill(result, hidden) if hidden_says else result
        if alone and image.get("/Filter") == "/DCTDecode" and "/Mask" not in image:
            gone = hit & hit_says | hidden & hidden_says
            new = patched(self._pdf, image, result, gone)
            if new is not None:
                return new
        return (written(self._pdf, image, result, changes),)

    def _clear(self, mask: pikepdf.Object, *, inverted: bool) -> Flags | None:
        """Return the pixels at which a mask lets nothing through, a little less; None for none.

        A stencil (/Mask) leaves out its ones (ISO 32000-1, 8.9.6.3), a soft mask its zeros.
        """
        shape = _shape(mask)
        try:
            samples, _ = read(mask, shape[1], shape[0])
        except CannotClean:
            return None
        decode = mask.get("/Decode")
        if isinstance(decode, pikepdf.Array) and len(decode) == 2 and decode[0] > decode[1]:
            inverted = not inverted
        bits = int(mask.get("/BitsPerComponent", 1))
        top = 255 if bits >= 8 else 1
        clear = (samples == (top if inverted else 0)).all(axis=2)
        clear = ~grown(~clear, RING)
        return clear if clear.any() else None

    def _coarsened(self, image: pikepdf.Object, ctm: Matrix) -> Blanked:
        """Return an image that is painted too small to be read with no more detail than shows."""
        same = Blanked((image,), False)
        shape = _shape(image)
        wide, high = size_of(ctm)
        if min(wide, high) > TINY:
            return same
        cells = [max(1, ceil(size / CELL)) for size in (high, wide)]
        if cells[0] >= shape[0] and cells[1] >= shape[1]:
            return same
        try:
            samples, changes = read(image, shape[1], shape[0])
        except CannotClean:
            return same
        exact = int(image.get("/BitsPerComponent", 1)) == 8 and _same(image) > 0
        result = samples
        for axis in (0, 1):
            result = _averaged(result, axis, min(cells[axis], shape[axis]), exact=exact)
        if (result == samples).all():
            return same
        return Blanked((written(self._pdf, image, result, changes),), False)

    def _copy(self, image: pikepdf.Object) -> pikepdf.Object:
        """Return a copy of an image with its data as it is."""
        new = self._pdf.make_stream(b"")
        for key, value in image.items():
            if key in IMAGE_KEYS:
                new[key] = value
        new.write(
            image.read_raw_bytes(),
            filter=image.get("/Filter"),
            decode_parms=image.get("/DecodeParms"),
        )
        return new


def _shape(image: pikepdf.Object) -> tuple[int, int]:
    """Return rows and columns of an image."""
    return int(image["/Height"]), int(image["/Width"])


def _coarse(shape: tuple[int, int], ctm: Matrix) -> bool:
    grid = grid_of(ctm, shape[1], shape[0])
    return max(abs(number) for number in grid[:4]) > COARSE


def _targets(
    shape: tuple[int, int], ctm: Matrix, areas: Sequence[Rect], view: View
) -> tuple[Flags, Flags]:
    """Return the pixels below the boxes, and those nobody sees."""
    nowhere = np.zeros(shape, dtype=bool)
    hidden = unseen(shape, ctm, view)
    hit = touching(shape, grid_of(ctm, shape[1], shape[0]), areas) if areas else nowhere
    return hit, hidden if hidden is not None else nowhere.copy()


def _averaged(samples: Samples, axis: int, cells: int, *, exact: bool) -> Samples:
    """Return samples in so many bands along an axis, each the mean (or else middle) of its own."""
    edges = np.linspace(0, samples.shape[axis], cells + 1).round().astype(int)
    parts = np.split(samples, edges[1:-1], axis=axis)
    bands = [
        np.broadcast_to(
            part.mean(axis=axis, keepdims=True).round()
            if exact
            else np.median(part, axis=axis, keepdims=True),
            part.shape,
        )
        for part in parts
    ]
    return np.concatenate(bands, axis=axis).astype(np.uint8)


def _same(image: pikepdf.Object) -> int:
    """Return the spread of sample values that shows nothing: none where a value is an index."""
    space = image.get("/ColorSpace")
    indexed = isinstance(space, pikepdf.Array) and str(space[0]) in ("/Indexed", "/I")
    return 0 if indexed or int(image.get("/BitsPerComponent", 1)) != 8 else SAME


def _keyed(image: pikepdf.Object, samples: Samples) -> Samples:
    """Return samples with one value for all colours that are masked out (ISO 32000-1, 8.9.6.4)."""
    key = image.get("/Mask")
    if not isinstance(key, pikepdf.Array) or int(image.get("/BitsPerComponent", 1)) != 8:
        return samples
    limits = np.array([int(number) for number in key.as_list()])
    if len(limits) != 2 * samples.shape[2]:
        return samples
    within = (samples >= limits[::2]) & (samples <= limits[1::2])
    out: Flags = np.asarray(within.all(axis=2))
    if not out.any() or _spread(samples, out) == 0:
        return samples
    result = samples.copy()
    result[out] = limits[::2]
    return result


def _spread(samples: Samples, wanted: Flags) -> int:
    """Return how much the values of the wanted pixels differ."""
    inside = samples[wanted]
    return int((inside.max(axis=0).astype(np.int16) - inside.min(axis=0)).max())


def _fill(samples: Samples, wanted: Flags) -> Samples:
    """Return samples with the wanted pixels in the most frequent colour around them."""
    around = samples[grown(wanted, RING) & ~wanted]
    values, counts = np.unique(around, axis=0, return_counts=True)
    result = samples.copy()
    result[wanted] = values[counts.argmax()]
    return result


def _says_nothing(image: pikepdf.Object) -> bool:
    """Say whether an image and its masks are of one value each; False when that is not known."""
    masks = [image[key] for key in MASKS if isinstance(image.get(key), pikepdf.Stream)]
    try:
        for part in (image, *masks):
            samples, _ = read(part, int(part["/Width"]), int(part["/Height"]))
            if (samples != samples[:1, :1]).any():
                return False
    except (CannotClean, KeyError, TypeError, ValueError):
        return False
    return True
