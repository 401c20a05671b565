"""Rows: annotations, form fields, links and actions."""

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.leaks.paper import (
    ENCODED,
    FIRST,
    SECRET,
    SURNAME,
    Pdf,
    add,
    annotation,
    base,
    open_pdf,
    saved,
    show,
)
from tests.leaks.rows import Does, hidden, row
from tests.parts import form, resources

NOTES = "Annotations"
FIELDS = "Form fields"
LINKS = "Links and actions"
WORDS = {
    "Contents": String(f"Navragen bij {SECRET}"),
    "T": String(SECRET),
    "Subj": String(f"Vraag aan {SECRET}"),
    "RC": String(f"<body><p>{SECRET}</p></body>"),
    "NM": String(SECRET),
}


def no_annotations(pdf: Pdf) -> bool:
    """Say whether no page has annotations."""
    return not any(len(page.obj.get("/Annots", Array())) for page in pdf.pages)


@hidden(NOTES, "a note: contents, author, subject, rich text", Does.REMOVED, also=no_annotations)
def note(pdf: Pdf) -> None:
    annotation(pdf, "Text", **WORDS)


@hidden(NOTES, "a note's popup and a reply to it", Does.REMOVED, also=no_annotations)
def reply(pdf: Pdf) -> None:
    first = annotation(pdf, "Text", Contents=String("Klopt dit?"))
    first.Popup = annotation(pdf, "Popup", Parent=first, Contents=String(SECRET))
    annotation(pdf, "Text", IRT=first, Contents=String(f"Vraag {SECRET}"), T=String(SECRET))


@hidden(NOTES, "text written on the page (FreeText) with its appearance", Does.IN_PLACE)
def free_text(pdf: Pdf) -> None:
    look = form(pdf, show(f"Zie {SECRET} hierover", 2, 5), (0, 0, 240, 20))
    made = annotation(pdf, "FreeText", **WORDS, DA=String("/Helv 10 Tf 0 g"))
    made.AP = Dictionary(N=pdf.make_indirect(look))


@hidden(NOTES, "the appearance of a stamp", Does.IN_PLACE)
def stamp(pdf: Pdf) -> None:
    look = form(pdf, show(f"Gezien {SECRET}", 2, 5), (0, 0, 240, 20))
    made = annotation(pdf, "Stamp", **WORDS, Name=Name(f"/{SURNAME}"))
    made.AP = Dictionary(N=pdf.make_indirect(look))


@hidden(NOTES, "appearances nobody sees (down, rollover)", Does.REMOVED)
def unseen_appearances(pdf: Pdf) -> None:
    def look(text: str) -> pikepdf.Object:
        return pdf.make_indirect(form(pdf, show(text, 2, 5), (0, 0, 240, 20)))

    made = annotation(pdf, "Stamp")
    made.AP = Dictionary(N=look("Gezien door de afdeling"), D=look(SECRET), R=look(SECRET))


@hidden(NOTES, "a highlight with a remark", Does.REMOVED, also=no_annotations)
def highlight(pdf: Pdf) -> None:
    corners = Array([72, 722, 300, 722, 72, 706, 300, 706])
    made = annotation(pdf, "Highlight", **WORDS, QuadPoints=corners, C=Array([1, 1, 0]))
    made.Rect = Array([72, 706, 300, 722])
    look = form(pdf, b"1 1 0 rg /G gs 72 706 228 16 re f", (72, 706, 300, 722))
    look.Resources = Dictionary(ExtGState=Dictionary(G=Dictionary(BM=Name.Multiply)))
    made.AP = Dictionary(N=pdf.make_indirect(look))


@hidden(NOTES, "somebody's unapplied redaction", Does.REMOVED, also=no_annotations)
def unapplied_redaction(pdf: Pdf) -> None:
    corners = Array([72, 722, 300, 722, 72, 706, 300, 706])
    annotation(pdf, "Redact", **WORDS, OverlayText=String(SECRET), QuadPoints=corners)


@hidden(NOTES, "a hidden annotation", Does.REMOVED, also=no_annotations)
def hidden_annotation(pdf: Pdf) -> None:
    look = form(pdf, show(SECRET, 2, 5), (0, 0, 240, 20))
    made = annotation(pdf, "Stamp", **WORDS)
    made.F, made.AP = 2, Dictionary(N=pdf.make_indirect(look))


@hidden(NOTES, "a file attached to the page", Does.REMOVED, also=no_annotations)
def attached_to_the_page(pdf: Pdf) -> None:
    embedded = pdf.make_stream(ENCODED, Type=Name.EmbeddedFile)
    annotation(
        pdf, "FileAttachment",
        FS=Dictionary(
            Type=Name.Filespec, F=String(f"{SECRET}.txt"), UF=String(f"{SECRET}.txt"),
            Desc=String(SECRET), EF=Dictionary(F=embedded),
        ),
    )  # fmt: skip


@hidden(NOTES, "media and 3D annotations", Does.REMOVED)
def media(pdf: Pdf) -> None:
    for subtype in ("Sound", "Movie", "Screen", "3D", "RichMedia"):
        annotation(pdf, subtype, **WORDS)


def field(pdf: Pdf, **entries: object) -> pikepdf.Object:
    """Add a form field."""
    entries = {"FT": Name.Tx, "T": String("veld"), "Rect": Array([100, 300, 400, 320]), **entries}
    made = annotation(pdf, "Widget", **entries)
    pdf.Root.AcroForm = Dictionary(
        Fields=Array([made]),
        DA=String("/Helv 10 Tf 0 g"),
        DR=Dictionary(Font=Dictionary(Helv=resources(pdf, "/Font")["/F1"])),
    )
    return made


@hidden(FIELDS, "value with its appearance", Does.IN_PLACE)
def field_value(pdf: Pdf) -> None:
    made = field(pdf, V=String(SECRET))
    look = form(pdf, b"/Tx BMC " + show(SECRET, 2, 5) + b" EMC", (0, 0, 300, 20))
    made.AP = Dictionary(N=pdf.make_indirect(look))


@hidden(FIELDS, "value without an appearance", Does.IN_PLACE)
def field_without_appearance(pdf: Pdf) -> None:
    field(pdf, V=String(f"Contact: {SECRET}"))
    pdf.Root.AcroForm.NeedAppearances = True


@hidden(FIELDS, "default value, tooltip, export name, captions, rich value", Does.REMOVED)
def field_texts(pdf: Pdf) -> None:
    words = String(SECRET)
    captions = Dictionary(CA=words, RC=words, AC=words)
    rich = String(f"<p>{SECRET}</p>")
    made = field(pdf, V=String("gewone waarde"), DV=words, TU=words, TM=words, MK=captions, RV=rich)
    look = form(pdf, b"/Tx BMC " + show("gewone waarde", 2, 5) + b" EMC", (0, 0, 300, 20))
    made.AP = Dictionary(N=pdf.make_indirect(look))


@hidden(FIELDS, "options of a list that were not chosen", Does.REMOVED)
def field_options(pdf: Pdf) -> None:
    options = Array([String("gewone keuze"), String(SECRET), Array([String(SECRET), String("B")])])
    made = field(pdf, FT=Name.Ch, Opt=options, V=String("gewone keuze"))
    look = form(pdf, b"/Tx BMC " + show("gewone keuze", 2, 5) + b" EMC", (0, 0, 300, 20))
    made.AP = Dictionary(N=pdf.make_indirect(look))


@hidden(FIELDS, "names of the states of a button", Does.REMOVED)
def button_states(pdf: Pdf) -> None:
    def look(content: bytes) -> pikepdf.Object:
        return pdf.make_indirect(form(pdf, content, (0, 0, 20, 20)))

    state = Name(f"/{SURNAME}")
    made = field(pdf, FT=Name.Btn, AS=state, V=state, Rect=Array([100, 300, 120, 320]))
    made.AP = Dictionary(N=Dictionary({str(state): look(b"2 2 10 10 re f"), "/Off": look(b"")}))


@hidden(FIELDS, "a hidden field", Does.REMOVED)
def hidden_field(pdf: Pdf) -> None:
    field(pdf, V=String(SECRET)).F = 2


@hidden(FIELDS, "a field without a place on a page", Does.REMOVED)
def field_without_place(pdf: Pdf) -> None:
    made = pdf.make_indirect(Dictionary(FT=Name.Tx, T=String(SECRET), V=String(SECRET)))
    pdf.Root.AcroForm = Dictionary(Fields=Array([made]))


@hidden(FIELDS, "scripts of a field", Does.REMOVED)
def scripts_of_a_field(pdf: Pdf) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String(f"var a = '{SECRET}'"))
    made = field(pdf, V=String("gewone waarde"), AA=Dictionary(C=script, K=script))
    look = form(pdf, b"/Tx BMC " + show("gewone waarde", 2, 5) + b" EMC", (0, 0, 300, 20))
    made.AP = Dictionary(N=pdf.make_indirect(look))


@hidden(FIELDS, "XFA beside an ordinary form", Does.REMOVED)
def xfa_beside_a_form(pdf: Pdf) -> None:
    made = field(pdf, V=String("gewone waarde"))
    look = form(pdf, b"/Tx BMC " + show("gewone waarde", 2, 5) + b" EMC", (0, 0, 300, 20))
    made.AP = Dictionary(N=pdf.make_indirect(look))
    data = f"<xfa:data><naam>{SECRET}</naam></xfa:data>".encode()
    pdf.Root.AcroForm.XFA = Array([String("datasets"), pdf.make_stream(data)])


@row(FIELDS, "a dynamic XFA form", Does.REFUSED, code=5, hides=False)
def dynamic_xfa(named: bool) -> bytes:
    with open_pdf(base(named)) as pdf:
        data = pdf.make_stream(f"<xdp><naam>{SECRET}</naam></xdp>".encode())
        pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=data)
        pdf.Root.NeedsRendering = True
        return saved(pdf)


def uri(text: str, **more: object) -> Dictionary:
    """Return an action that opens an address."""
    return Dictionary(S=Name.URI, URI=String(text), **more)


@hidden(LINKS, "mailto:", Does.REMOVED, also=no_annotations)
def mail_link(pdf: Pdf) -> None:
    annotation(pdf, "Link", A=uri("mailto:jorinde.kwakernaak@minbzk.nl?subject=Nota"))


@hidden(LINKS, "tel:", Does.REMOVED, redact=(SECRET, "06-24681357"), sought=(SURNAME, "24681357"))
def telephone_link(pdf: Pdf) -> None:
    add(pdf, show("Telefoon 06-24681357", 72, 600))
    annotation(pdf, "Link", A=uri("tel:+31624681357"))


HARMLESS = "https://voorbeeld.nl/begroting"


def _harmless_link_stays(pdf: Pdf) -> bool:
    return str(pdf.pages[0].obj.Annots[0].A.URI) == HARMLESS


@hidden(LINKS, "texts of a harmless link, which stays", Does.REMOVED, also=_harmless_link_stays)
def texts_of_a_link(pdf: Pdf) -> None:
    add(pdf, show(f"Zie {HARMLESS}", 72, 600))
    annotation(
        pdf, "Link", A=uri(HARMLESS), Contents=String(SECRET),
        NM=String(SECRET), PA=uri(f"https://voorbeeld.nl/{SURNAME}"),
        Rect=Array([90, 595, 260, 612]),
    )  # fmt: skip


@hidden(LINKS, "a second action behind the first", Does.REMOVED)
def chained_action(pdf: Pdf) -> None:
    following = Array([uri(f"mailto:{FIRST}.{SURNAME}@minbzk.nl")])
    annotation(pdf, "Link", A=uri("https://voorbeeld.nl", Next=following))


@hidden(LINKS, "links to other files, programs, forms", Does.REMOVED)
def links_to_files(pdf: Pdf) -> None:
    file = Dictionary(Type=Name.Filespec, F=String(f"{SECRET}.pdf"), UF=String(f"{SECRET}.pdf"))
    for action in (
        Dictionary(S=Name.GoToR, F=file, D=String(SURNAME)),
        Dictionary(S=Name.Launch, F=String(f"C:\\Users\\{SURNAME}\\nota.docx")),
        Dictionary(S=Name.SubmitForm, F=Dictionary(FS=Name.URL, F=String(f"https://x/{SURNAME}"))),
        Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{SECRET}')")),
    ):
        annotation(pdf, "Link", A=action)


@hidden(LINKS, "scripts of the document, its pages and at opening", Does.REMOVED)
def scripts(pdf: Pdf) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{SECRET}')"))
    pdf.Root.OpenAction = script
    pdf.Root.AA = Dictionary(WS=script)
    pdf.pages[0].obj.AA = Dictionary(O=script)
    stored = Dictionary(S=Name.JavaScript, JS=pdf.make_stream(ENCODED))
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String(SURNAME), stored])))
