"""Rows: what a file holds beside its pages, and how it is stored."""

import re

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name, String

from tests.leaks.paper import (
    ENCODED,
    SECRET,
    SURNAME,
    Pdf,
    add,
    base,
    lines,
    open_pdf,
    place,
    saved,
    show,
)
from tests.leaks.rows import Does, hidden, row
from tests.parts import resources

ABOUT = "About the document"
WAYS = "Bookmarks, labels, destinations"
TAGS = "Tags and replacement texts"
LAYERS = "Layers"
INSIDE = "Files within the file"
STORED = "How the file is stored"


@hidden(ABOUT, "document properties, own keys among them", Does.REMOVED)
def document_properties(pdf: Pdf) -> None:
    for key in ("Author", "Title", "Subject", "Keywords", "Creator", "Manager", "LastSavedBy"):
        pdf.docinfo[f"/{key}"] = f"Nota van {SECRET}"


@hidden(ABOUT, "properties of a file with a cross-reference stream", Does.REMOVED,
        save={"object_stream_mode": pikepdf.ObjectStreamMode.generate})  # fmt: skip
def properties_in_an_object_stream(pdf: Pdf) -> None:
    pdf.docinfo["/Author"] = SECRET
    pdf.docinfo["/Title"] = f"Nota van {SECRET}"


XMP = (
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>%s</rdf:li>'
    "</rdf:Seq></dc:creator><dc:title>Nota van %s</dc:title></rdf:Description></rdf:RDF>"
    '</x:xmpmeta><?xpacket end="w"?>'
)


@hidden(ABOUT, "XMP of the document, a page and an object", Does.REMOVED)
def xmp(pdf: Pdf) -> None:
    packet = pdf.make_stream(
        (XMP % (SECRET, SECRET)).encode(), Type=Name.Metadata, Subtype=Name.XML
    )
    pdf.Root.Metadata = packet
    pdf.pages[0].obj.Metadata = packet
    resources(pdf, "/Font")["/F1"].Metadata = packet


@hidden(ABOUT, "XMP in UTF-16 and with entities", Does.REMOVED)
def xmp_otherwise(pdf: Pdf) -> None:
    spelt = "".join(f"&#{ord(char)};" for char in SECRET)
    packet = ("\ufeff" + XMP % (SECRET, spelt)).encode("utf-16-be")
    pdf.Root.Metadata = pdf.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)


@hidden(ABOUT, "private data of programs (PieceInfo)", Does.REMOVED)
def private_data(pdf: Pdf) -> None:
    private = Dictionary(App=Dictionary(Private=String(SECRET), LastModified=String(SECRET)))
    pdf.pages[0].obj.PieceInfo = private
    pdf.Root.PieceInfo = private


@hidden(ABOUT, "article threads", Does.REMOVED)
def article_threads(pdf: Pdf) -> None:
    bead = pdf.make_indirect(Dictionary(P=pdf.pages[0].obj, R=Array([72, 700, 500, 780])))
    thread = pdf.make_indirect(Dictionary(F=bead, I=Dictionary(Title=SECRET, Author=SECRET)))
    bead.T, bead.N, bead.V = thread, bead, bead
    pdf.Root.Threads = Array([thread])
    pdf.pages[0].obj.B = Array([bead])


@hidden(ABOUT, "a digital signature: name, reason, contact, certificate", Does.REMOVED)
def signature(pdf: Pdf) -> None:
    signed = Dictionary(
        Type=Name.Sig,
        Filter=Name("/Adobe.PPKLite"),
        SubFilter=Name("/adbe.pkcs7.detached"),
        ByteRange=Array([0, 10, 20, 30]),
        Contents=String(b"\x30\x82" + ENCODED),
        Name=String(SECRET),
        Reason=String(f"Akkoord {SECRET}"),
        ContactInfo=String(SECRET),
        Location=String(SECRET),
    )
    made = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Sig, T=String("hand"), F=132,
            V=pdf.make_indirect(signed), Rect=Array([0, 0, 0, 0]), P=pdf.pages[0].obj,
        )
    )  # fmt: skip
    pdf.pages[0].obj.Annots = Array([made])
    pdf.Root.AcroForm = Dictionary(Fields=Array([made]), SigFlags=3)


@hidden(ABOUT, "unknown keys of the catalogue and of a page", Does.REMOVED)
def unknown_keys(pdf: Pdf) -> None:
    pdf.Root["/EigenGegevens"] = Dictionary(Maker=String(SECRET))
    page = pdf.pages[0].obj
    page["/Maker"], page.LastModified = String(SECRET), String(SECRET)
    page.VP = Array([Dictionary(Type=Name.Viewport, BBox=Array([0, 0, 9, 9]), Name=SECRET)])
    pdf.Root.DPartRoot = Dictionary(DPartRootNode=Dictionary(DPM=Dictionary(Author=SECRET)))


@hidden(ABOUT, "web capture, legal and viewer entries", Does.REMOVED)
def web_capture(pdf: Pdf) -> None:
    pdf.Root.SpiderInfo = Dictionary(V=1.0, C=Array([Dictionary(URL=String(SECRET))]))
    pdf.Root.Legal = Dictionary(Attestation=String(SECRET))
    pdf.Root.URI = Dictionary(Base=String(f"https://voorbeeld.nl/{SURNAME}"))


@hidden(WAYS, "bookmarks", Does.IN_PLACE, also=lambda pdf: _titles(pdf)[:1] == ["Begroting"])
def bookmarks(pdf: Pdf) -> None:
    add(pdf, show("Begroting", 72, 600))
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Begroting", 0))
        outline.root.append(pikepdf.OutlineItem(f"Gesprek met {SECRET}", 0))


@hidden(WAYS, "the action of a bookmark", Does.REMOVED)
def action_of_a_bookmark(pdf: Pdf) -> None:
    add(pdf, show("Begroting", 72, 600))
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Begroting"))
    pdf.Root.Outlines.First.A = Dictionary(S=Name.URI, URI=String(f"mailto:{SURNAME}@minbzk.nl"))


def _titles(pdf: Pdf) -> list[str]:
    with pdf.open_outline() as outline:
        return [item.title for item in outline.root]


@hidden(WAYS, "page labels", Does.REMOVED)
def page_labels(pdf: Pdf) -> None:
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(P=String(SECRET), S=Name.D)]))


@hidden(WAYS, "named destinations, as names and as strings", Does.REMOVED)
def named_destinations(pdf: Pdf) -> None:
    target = Array([pdf.pages[0].obj, Name.Fit])
    pdf.Root.Dests = Dictionary({f"/{SURNAME}": target})
    pdf.Root.Names = Dictionary(Dests=Dictionary(Names=Array([String(SECRET), target])))


def _tagged(pdf: Pdf, **entries: object) -> pikepdf.Object:
    """Add one tagged paragraph and return its element."""
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    head = {"Type": Name.StructElem, "S": Name.P, "P": root, "Pg": pdf.pages[0].obj, "K": 0}
    element = pdf.make_indirect(Dictionary(**{**head, **entries}))
    root.K = element
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array([0, Array([element])])))
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.Lang = String("nl-NL")
    pdf.pages[0].obj.StructParents = 0
    text = show("Alinea met gewone tekst", 72, 600)
    add(pdf, b"/P <</MCID 0>> BDC " + text + b"EMC\n")
    return element


def _keeps_tags(pdf: Pdf) -> bool:
    return "/StructTreeRoot" in pdf.Root


@hidden(TAGS, "alternative text (/Alt)", Does.IN_PLACE, also=_keeps_tags)
def alternative_text(pdf: Pdf) -> None:
    _tagged(pdf, S=Name.Figure, Alt=String(f"Foto van {SECRET} bij de opening"))


@hidden(TAGS, "replacement text, expansion, title, id", Does.IN_PLACE, also=_keeps_tags)
def texts_of_a_tag(pdf: Pdf) -> None:
    words = {key: String(SECRET) for key in ("ActualText", "E", "T", "ID")}
    _tagged(pdf, **words)


@hidden(TAGS, "user properties of a tag", Does.REMOVED, also=_keeps_tags)
def user_properties(pdf: Pdf) -> None:
    own = Dictionary(N=String("auteur"), V=String(SECRET), F=String(SECRET))
    _tagged(pdf, A=Dictionary(O=Name.UserProperties, P=Array([own])))


@hidden(TAGS, "names of tags, classes and namespaces", Does.IN_PLACE, also=_keeps_tags)
def names_of_tags(pdf: Pdf) -> None:
    name = f"/{SURNAME}"
    element = _tagged(pdf, S=Name(name), C=Name(name))
    root = pdf.Root.StructTreeRoot
    root.RoleMap = Dictionary({name: Name.P})
    root.ClassMap = Dictionary({name: Dictionary(O=Name.Layout)})
    root.IDTree = Dictionary(Names=Array([String(SECRET), element]))
    space = Dictionary(Type=Name.Namespace, NS=String(f"https://voorbeeld.nl/{SURNAME}"))
    root.Namespaces = Array([pdf.make_indirect(space)])


@hidden(TAGS, "replacement text within the content", Does.IN_PLACE)
def inline_replacement(pdf: Pdf) -> None:
    utf16 = b"<FEFF" + SECRET.encode("utf-16-be").hex().encode() + b">"
    words = b"/ActualText " + utf16 + b" /Alt (" + ENCODED + b") /E (" + ENCODED + b")"
    add(pdf, b"/Span <<" + words + b">> BDC " + show("Gewone regel", 72, 600) + b"EMC\n")


@hidden(TAGS, "properties and points of marked content", Does.REMOVED)
def marked_content(pdf: Pdf) -> None:
    resources(pdf, "/Properties")["/M1"] = Dictionary(
        Auteur=String(SECRET), Metadata=pdf.make_stream(ENCODED)
    )
    name = SURNAME.encode()
    add(pdf, b"/Span /M1 BDC " + show("Gewone regel", 72, 600) + b"EMC\n")
    add(pdf, b"/Foo <</Eigenaar (" + ENCODED + b")>> DP /" + name + b" MP\n")
    add(pdf, b"/" + name + b" BMC " + show("Nog een regel", 72, 580) + b"EMC\n")


def _layer(pdf: Pdf, name: str, *, on: bool) -> pikepdf.Object:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(name)))
    shown = Dictionary(ON=Array([group] if on else []), OFF=Array([] if on else [group]))
    shown.Order = Array([String(name), group])
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=shown)
    resources(pdf, "/Properties")["/L1"] = group
    return group


@hidden(LAYERS, "text on a hidden layer", Does.REMOVED)
def hidden_layer(pdf: Pdf) -> None:
    _layer(pdf, "concept", on=False)
    add(pdf, b"/OC /L1 BDC " + show(SECRET, 72, 600) + b"EMC\n")


@hidden(LAYERS, "a layer that only shows in print", Does.REMOVED)
def print_layer(pdf: Pdf) -> None:
    group = _layer(pdf, "druk", on=False)
    group.Usage = Dictionary(
        Print=Dictionary(PrintState=Name.ON), CreatorInfo=Dictionary(Creator=SECRET)
    )
    event = Dictionary(Event=Name.Print, Category=Array([Name.Print]), OCGs=Array([group]))
    pdf.Root.OCProperties.D.AS = Array([event])
    add(pdf, b"/OC /L1 BDC " + show(SECRET, 72, 600) + b"EMC\n")


@hidden(LAYERS, "membership that hides (OCMD)", Does.REMOVED)
def layer_membership(pdf: Pdf) -> None:
    group = _layer(pdf, "concept", on=True)
    member = Dictionary(Type=Name.OCMD, OCGs=Array([group]), P=Name.AllOff)
    resources(pdf, "/Properties")["/L1"] = pdf.make_indirect(member)
    add(pdf, b"/OC /L1 BDC " + show(SECRET, 72, 600) + b"EMC\n")


@hidden(LAYERS, "a hidden image", Does.REMOVED)
def hidden_image(pdf: Pdf) -> None:
    from tests.leaks.paper import drawn, jpeg

    made = jpeg(pdf, drawn(SECRET), comment=ENCODED)
    made.OC = _layer(pdf, "concept", on=False)
    place(pdf, made)


@hidden(LAYERS, "the name of a visible layer", Does.IN_PLACE)
def name_of_a_layer(pdf: Pdf) -> None:
    group = _layer(pdf, f"Opmerkingen {SECRET}", on=True)
    group.Usage = Dictionary(CreatorInfo=Dictionary(Creator=SECRET, Subtype=Name.Artwork))
    add(pdf, b"/OC /L1 BDC " + show("Regel op een laag", 72, 600) + b"EMC\n")


@hidden(INSIDE, "attachments, their names and descriptions", Does.REMOVED)
def attachments(pdf: Pdf) -> None:
    pdf.attachments[f"{SECRET}.txt"] = pikepdf.AttachedFileSpec(
        pdf, f"cc {SECRET}".encode(), description=SECRET, filename=f"{SECRET}.txt"
    )


@hidden(INSIDE, "associated files (/AF)", Does.REMOVED)
def associated_files(pdf: Pdf) -> None:
    embedded = pdf.make_stream(ENCODED, Type=Name.EmbeddedFile)
    spec = pdf.make_indirect(
        Dictionary(Type=Name.Filespec, F=String("a.txt"), EF=Dictionary(F=embedded), Desc=SECRET)
    )
    pdf.Root.AF = Array([spec])
    pdf.pages[0].obj.AF = Array([spec])


@hidden(INSIDE, "a PDF within the PDF", Does.REMOVED)
def embedded_pdf(pdf: Pdf) -> None:
    pdf.attachments["bijlage.pdf"] = base()


@row(INSIDE, "a portfolio", Does.REFUSED, code=5, hides=False)
def portfolio(named: bool) -> bytes:
    with open_pdf(base(named)) as pdf:
        pdf.attachments["bijlage.pdf"] = base()
        pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.D)
        return saved(pdf)


@row(STORED, "an earlier revision", Does.REMOVED)
def earlier_revision(named: bool) -> bytes:
    """A file whose first version has the name, saved again by appending (the usual way)."""
    first = base(True)
    with open_pdf(first) as pdf:
        number = pdf.pages[0].obj.Contents.objgen[0]
        size = int(pdf.trailer.Size)
        root = pdf.Root.objgen[0]
    content = lines(named) + show("Toegevoegde regel", 72, 600)
    body = b"%d 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n"
    body %= (number, len(content), content)
    previous = int(first[first.rindex(b"startxref") + 9 :].split()[0])
    at = len(first)
    trailer = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %d/Root %d 0 R/Prev %d>>\n"
    trailer %= (number, at, size, root, previous)
    return first + body + trailer + b"startxref\n%d\n%%%%EOF\n" % (at + len(body))


@row(STORED, "objects nothing refers to", Does.REMOVED)
def orphans(named: bool) -> bytes:
    with open_pdf(base(named)) as pdf:
        lost = pdf.make_stream(show(SECRET, 72, 600), Oud=String(SECRET))
        pdf.Root.Weg = pdf.make_indirect(lost)
        data = saved(pdf, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return re.sub(rb"/Weg \d+ 0 R", lambda found: b" " * len(found[0]), data)


@row(STORED, "an object that no table lists", Does.REMOVED)
def unlisted_object(named: bool) -> bytes:
    data = base(named)
    at = data.rindex(b"startxref")
    return data[:at] + b"99 0 obj\n(" + ENCODED + b")\nendobj\n" + data[at:]


@row(STORED, "bytes before, between and after the objects", Does.REMOVED)
def bytes_around(named: bool) -> bytes:
    data = base(named)
    at = data.rindex(b"startxref")
    end = b"\n% " + ENCODED + b"\n" + SECRET.encode("utf-16-le")
    return data[:at] + b"% " + ENCODED + b"\n" + data[at:] + end


@hidden(STORED, "a private key of the trailer", Does.REMOVED)
def trailer_key(pdf: Pdf) -> None:
    pdf.trailer["/Maker"] = Dictionary(Naam=String(SECRET))


@hidden(STORED, "everything in object streams", Does.REMOVED,
        save={"object_stream_mode": pikepdf.ObjectStreamMode.generate})  # fmt: skip
def object_streams(pdf: Pdf) -> None:
    pdf.docinfo["/Author"] = SECRET
    pdf.Root["/EigenGegevens"] = pdf.make_indirect(Dictionary(Maker=String(SECRET)))


@row(STORED, "encrypted with an owner password only", Does.IN_PLACE, hides=False)
def owner_password(named: bool) -> bytes:
    with open_pdf(base(named)) as pdf:
        pdf.docinfo["/Author"] = SECRET
        return saved(pdf, encryption=pikepdf.Encryption(owner="geheim", user=""))


@row(STORED, "encrypted with a user password", Does.REFUSED, code=4, hides=False)
def user_password(named: bool) -> bytes:
    with open_pdf(base(named)) as pdf:
        return saved(pdf, encryption=pikepdf.Encryption(owner="geheim", user="open"))


@row(STORED, "a damaged cross-reference table", Does.IN_PLACE, hides=False)
def damaged_table(named: bool) -> bytes:
    return base(named).replace(b"startxref", b"startxxxx")


@row(STORED, "a truncated file", Does.REFUSED, code=4, hides=False)
def truncated(named: bool) -> bytes:
    data = base(named)
    return data[: len(data) // 2]


@row(STORED, "names with hexadecimal escapes", Does.REMOVED)
def escaped_names(named: bool) -> bytes:
    escaped = "".join(f"#{code:02x}" for code in SURNAME.encode()).encode()
    with open_pdf(base(named)) as pdf:
        resources(pdf, "/Properties")["/Zzzzzzzzzz"] = Dictionary(A=1)
        data = saved(pdf, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    with pymupdf.open(stream=data.replace(b"Zzzzzzzzzz", escaped), filetype="pdf") as mended:
        out = bytes(mended.tobytes())
    assert re.search(SURNAME.encode(), out) or escaped in out
    return out
