"""The structure tree: kept, without texts that tell what was redacted or objects that are gone."""

from collections.abc import Mapping, Set

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
DEEPEST = 100

ObjGen = tuple[int, int]


def clean(
    pdf: pikepdf.Pdf,
    secrets: Secrets,
    emptied: Set[tuple[int, int]],
    links: Set[ObjGen],
    pages: Set[ObjGen],
    painted: Mapping[ObjGen, pikepdf.Object],
) -> None:
    """Clean every element of the structure tree.

    `emptied` are (StructParents, MCID) pairs out of which something was taken: a replacement text
    on them or on an element around them is only kept if the secret could be cut out of it. What
    the tree may still refer to: `links`, `pages`, and `painted`: forms by what they were.
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
    queue: list[object] = [root.get("/K")]
    while queue:
        thing = queue.pop()
        if isinstance(thing, pikepdf.Array):
            queue.extend(thing.as_list())
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
        if "/Pg" in thing and thing["/Pg"].objgen not in pages:
            del thing["/Pg"]
        queue.append(thing.get("/K"))


def _blank(element: pikepdf.Object, secrets: Secrets) -> None:
    """Cut the secret out of the texts of an element, or drop the text where that fails."""
    for key in TEXTS:
        if key in element:
            text = str(element[key])
            said = secrets.without(text)
            if said != text:
                element[key] = pikepdf.String(said)
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
