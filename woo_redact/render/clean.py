"""Keep of a PDF only what a reader of the redacted document needs; all else is dropped.

What is kept is listed, what is not listed goes: metadata, attachments, scripts, actions, forms,
signatures, thumbnails, article threads, private data of other programs, and whatever key a
producer thinks of next. Saving writes only what can still be reached, so that old revisions,
orphans and bytes behind the end of the file are gone as well.
"""

from io import BytesIO

import pikepdf

from woo_redact.render.allowed import keep_allowed
from woo_redact.render.jpeg import stripped
from woo_redact.render.metadata import PRODUCER
from woo_redact.render.secrets import Secrets
from woo_redact.render.sweep import sweep

CATALOG = frozenset(
    ("/Type", "/Pages", "/PageLabels", "/PageLayout", "/PageMode", "/ViewerPreferences")
    + ("/Outlines", "/Names", "/Dests", "/StructTreeRoot", "/MarkInfo", "/OutputIntents")
    + ("/OCProperties",)
)
NODE = frozenset(("/Type", "/Parent", "/Kids", "/Count", "/MediaBox", "/CropBox", "/Rotate"))
"""What a node of the page tree may hand down; every page has its own resources by now."""
JUNK = ("/Metadata", "/PieceInfo", "/LastModified", "/AF", "/Thumb", "/AA")
"""Keys of whatever the lists of `allowed` do not reach: elements of the structure tree."""
PREFERENCES = frozenset(("/DisplayDocTitle", "/Direction", "/PageLayout", "/FitWindow"))
OCG = frozenset(("/Type", "/Name"))
OC_CONFIG = frozenset(("/BaseState", "/ON", "/OFF", "/Intent"))


def clean(pdf: pikepdf.Pdf, secrets: Secrets) -> None:
    """Drop everything that is not listed, and make every text that is left hold no secret."""
    root = pdf.Root
    _only(root, CATALOG)
    root["/Lang"] = pikepdf.String("nl-NL")
    if isinstance(root.get("/ViewerPreferences"), pikepdf.Dictionary):
        _only(root["/ViewerPreferences"], PREFERENCES)
    _layers(pdf)
    keep_allowed(pdf)
    nodes = [root.get("/Pages")]
    for node in nodes:
        if isinstance(node, pikepdf.Dictionary) and str(node.get("/Type")) != "/Page":
            _only(node, NODE)
            nodes.extend(node.get("/Kids", pikepdf.Array()).as_list()[:100_000])
    for key in list(pdf.trailer.keys()):
        if key not in ("/Root", "/Size"):
            del pdf.trailer[key]
    pdf.trailer["/Info"] = pdf.make_indirect(pikepdf.Dictionary(Producer=PRODUCER))
    _objects(pdf)
    sweep(pdf, secrets)


def save(pdf: pikepdf.Pdf) -> bytes:
    """Return the file, written anew: only what can be reached, and the same bytes every time.

    The document ID is derived from the content; there are no dates.
    """
    buffer = BytesIO()
    pdf.save(
        buffer,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        compress_streams=True,
        fix_metadata_version=False,
    )
    return buffer.getvalue()


def _only(thing: pikepdf.Object, keys: frozenset[str]) -> None:
    for key in list(thing.keys()):
        if key not in keys:
            del thing[key]


def _layers(pdf: pikepdf.Pdf) -> None:
    """Keep which layers are on, with neutral names; all else about layers goes."""
    layers = pdf.Root.get("/OCProperties")
    if not isinstance(layers, pikepdf.Dictionary):
        return
    _only(layers, frozenset(("/OCGs", "/D")))
    groups = layers.get("/OCGs")
    if isinstance(groups, pikepdf.Array):
        for at, group in enumerate(groups.as_list(), start=1):
            if isinstance(group, pikepdf.Dictionary):
                _only(group, OCG)
                group["/Name"] = pikepdf.String(f"Laag {at}")
    config = layers.get("/D")
    if isinstance(config, pikepdf.Dictionary):
        _only(config, OC_CONFIG)


def _objects(pdf: pikepdf.Pdf) -> None:
    """Drop what objects no list reaches carry, and what pictures carry besides pixels."""
    for thing in pdf.objects:
        if not isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            continue
        for key in JUNK:
            if key in thing:
                del thing[key]
        if isinstance(thing, pikepdf.Stream) and "/Width" in thing:
            _strip_picture(thing)


def _strip_picture(image: pikepdf.Object) -> None:
    """Cut EXIF, XMP, thumbnails and comments out of a JPEG or JPEG 2000 image."""
    filters = image.get("/Filter")
    if isinstance(filters, pikepdf.Array) and len(filters) == 1:
        filters = filters[0]
    if not isinstance(filters, pikepdf.Name):
        return
    if str(filters) not in ("/DCTDecode", "/JPXDecode"):
        return
    raw = image.read_raw_bytes()
    new = stripped(raw)
    if new != raw:
        image.write(new, filter=filters, decode_parms=image.get("/DecodeParms"))
