"""The structure tree: kept, without texts that tell what was redacted or objects that are gone."""

from collections.abc import Mapping, Sequence, Set

import pikepdf

from woo_redact.render.secrets import Secrets

ROOT = frozenset(
    ("/Type", "/K", "/IDTree", "/ParentTree", "/ParentTreeNextKey", "/RoleMap", "/ClassMap")
    + ("/Namespaces",)
)
ELEMENT = frozenset(
    ("/Type", "/S", "/P", "/ID", "/Pg", "/K", "/A", "/C", "/R", "/Lang", "/NS")
    + ("/Alt", "/ActualText", "/E", "/Phoneme", "/PhoneticAlphabet")
)
TEXTS = ("/ActualText", "/Alt", "/E", "/Phoneme")
PICTURES = ("/Figure", "/Formula")
PARTLY = "afbeelding, deels gelakt"
"""What is said of a picture whose description may tell what was redacted: PDF/UA asks for one."""
DEEPEST = 100

ObjGen = tuple[int, int]


def clean(
    pdf: pikepdf.Pdf,
    secrets: Secrets,
    emptied: Set[tuple[int, int]],
    links: Set[ObjGen],
    pages: Set[ObjGen],
    painted: Mapping[ObjGen, pikepdf.Object],
    pictures: Set[ObjGen] = frozenset(),
) -> None:
    """Clean every element of the structure tree.

    `emptied` are (StructParents, MCID) pairs out of which something was taken: a replacement text
    on them or on an element around them is only kept if the secret could be cut out of it. What
    the tree may still refer to: `links`, `pages`, and `painted`: forms by what they were; no longer
    to content of `pictures`: pages that were rebuilt.
    """
    root = pdf.Root.get("/StructTreeRoot")
    if not isinstance(root, pikepdf.Dictionary):
        return
    for key in list(root.keys()):
        if key not in ROOT:
            del root[key]
    for numbers, mcid in emptied:
        element = _owner(root.get("/ParentTree"), numbers, mcid)
        for _ in range(DEEPEST):
            if not isinstance(element, pikepdf.Dictionary) or element.objgen == root.objgen:
                break
            _blank(element, secrets)
            element = element.get("/P")
    seen: set[ObjGen] = set()
    texts: list[tuple[pikepdf.Object, str]] = []
    queue: list[object] = [root.get("/K")]
    while queue:
        thing = queue.pop()
        if isinstance(thing, pikepdf.Array):
            queue.extend(reversed(thing.as_list()))
            continue
        if not isinstance(thing, pikepdf.Dictionary):
            continue
        if thing.objgen != (0, 0):
            if thing.objgen in seen:
                continue
            seen.add(thing.objgen)
        if "/S" not in thing:
            _reference(thing, links, painted)
        else:
            for key in list(thing.keys()):
                if key not in ELEMENT:
                    del thing[key]
            texts += ((thing, key) for key in TEXTS if key in thing)
        if "/Pg" in thing and thing["/Pg"].objgen not in pages:
            del thing["/Pg"]
        queue.append(thing.get("/K"))
    _part(texts, secrets)
    _drop_what_is_gone(root, pictures)


def _drop_what_is_gone(root: pikepdf.Object, pictures: Set[ObjGen]) -> None:
    """Take annotations that went and content of pages that are a picture now out of elements.

    What was a link and leads nowhere any more is plain text.
    """
    seen: set[ObjGen] = set()
    queue: list[tuple[pikepdf.Object, ObjGen]] = [(root, (0, 0))]
    while queue:
        element, page = queue.pop()
        if element.objgen in seen:
            continue
        if element.is_indirect:
            seen.add(element.objgen)
        if "/Pg" in element:
            page = element["/Pg"].objgen
        kids = element.get("/K")
        if kids is None:
            continue
        many = isinstance(kids, pikepdf.Array)
        all_kids = list(kids.as_list()) if many else [kids]
        left = [kid for kid in all_kids if not _is_gone(kid, page, pictures)]
        if len(left) < len(all_kids):
            element["/K"] = pikepdf.Array(left)
        shows = [kid for kid in left if isinstance(kid, pikepdf.Dictionary)]
        queue += [(kid, page) for kid in shows if "/S" in kid]
        if str(element.get("/S", "")) == "/Link" and not any("/Obj" in kid for kid in shows):
            element["/S"] = pikepdf.Name.Span


def _is_gone(kid: object, page: ObjGen, pictures: Set[ObjGen]) -> bool:
    """Say whether a child of an element, content of `page` unless it says so, is there no more."""
    if isinstance(kid, int):
        return page in pictures
    if not isinstance(kid, pikepdf.Dictionary) or "/S" in kid:
        return False
    if str(kid.get("/Type", "")) == "/OBJR":
        return "/Obj" not in kid
    own = kid.get("/Pg")
    return (own.objgen if isinstance(own, pikepdf.Dictionary) else page) in pictures


def _part(texts: Sequence[tuple[pikepdf.Object, str]], secrets: Secrets) -> None:
    """Drop texts of elements that spell a secret together, one kind of text or all in a row."""
    for keys in (*((key,) for key in TEXTS), TEXTS):
        row = [(element, key) for element, key in texts if key in keys and key in element]
        for number in secrets.spread_over([str(element[key]) for element, key in row]):
            element, key = row[number]
            if key == "/Alt" and str(element.get("/S", "")) in PICTURES:
                element[key] = pikepdf.String(PARTLY)
            else:
                del element[key]


def _blank(element: pikepdf.Object, secrets: Secrets) -> None:
    """Cut the secret out of the texts of an element, or drop the text where that fails."""
    for key in TEXTS:
        if key in element:
            text = str(element[key])
            said = secrets.without(text)
            if said != text:
                element[key] = pikepdf.String(said)
            elif key == "/Alt" and str(element.get("/S", "")) in PICTURES:
                element[key] = pikepdf.String(PARTLY)
            elif not text.startswith("[") or not text.endswith("]"):
                del element[key]


def _reference(
    thing: pikepdf.Object, links: Set[ObjGen], painted: Mapping[ObjGen, pikepdf.Object]
) -> None:
    """Let a reference to an annotation or form point only to what is still there."""
    for key in ("/Obj", "/Stm", "/StmOwn"):
        if key not in thing:
            continue
        target = thing[key].objgen if isinstance(thing[key], pikepdf.Object) else (0, 0)
        if target in painted:
            thing[key] = painted[target]
        elif target not in links:
            del thing[key]


def _owner(node: object, number: int, mcid: int, depth: int = 0) -> pikepdf.Object | None:
    """Return the element that owns a piece of marked content, through the parent tree."""
    if depth > DEEPEST or not isinstance(node, pikepdf.Dictionary):
        return None
    values = node.get("/Nums")
    if isinstance(values, pikepdf.Array):
        items = values.as_list()
        for key, owners in zip(items[::2], items[1::2], strict=False):
            if key == number:
                if isinstance(owners, pikepdf.Array) and 0 <= mcid < len(owners):
                    owner = owners[mcid]
                    return owner if isinstance(owner, pikepdf.Object) else None
                return None
    kids = node.get("/Kids")
    for kid in kids.as_list() if isinstance(kids, pikepdf.Array) else ():
        found = _owner(kid, number, mcid, depth + 1)
        if found is not None:
            return found
    return None
