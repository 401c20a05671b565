"""The encrypted part of a Type 1 font program names glyphs; a redacted name goes from there."""

from io import BytesIO

import pikepdf
import pytest
from pikepdf import Dictionary, Name, Pdf

from tests.render.producers import NAME
from tests.render.reading import redact
from tests.render.test_unsaid import SURNAME, made
from woo_redact.render.type1 import rewritten

eexec = pytest.importorskip("fontTools.misc.eexec")

HEAD = b"%!PS-AdobeFont-1.0: Test\n/Encoding StandardEncoding def\ncurrentfile eexec\n"
TAIL = b"0" * 512 + b"\ncleartomark\n"
CLEAR = (
    b"    dup /Private 8 dict dup begin /lenIV 4 def 2 index /CharStrings 2 dict dup begin\n"
    b"/.notdef 9 RD \x10\x80\xff\x00abcde ND\n/" + SURNAME.encode() + b" 4 RD 1234 ND end end\n"
    b"mark currentfile closefile\n"
)


def program(*, as_hex: bool) -> bytes:
    coded, _ = eexec.encrypt(CLEAR, 55665)
    return HEAD + (coded.hex().encode() + b"\n" if as_hex else coded) + TAIL


def clear_part(data: bytes, *, as_hex: bool) -> bytes:
    body = data[len(HEAD) :]
    if as_hex:
        body = bytes.fromhex(body.split()[0].decode())
    clear, _ = eexec.decrypt(body, 55665)
    return bytes(clear)[: len(CLEAR)]


@pytest.mark.parametrize("as_hex", [False, True])
def test_a_name_goes_and_all_else_stays(as_hex: bool) -> None:
    def plant(pdf: Pdf) -> None:
        stream = pdf.make_stream(program(as_hex=as_hex), Length1=len(HEAD), Length2=len(CLEAR))
        font = pdf.pages[0].obj.Resources.Font.F1
        font.FontDescriptor = pdf.make_indirect(
            Dictionary(Type=Name.FontDescriptor, FontName=Name.Helvetica, Flags=32, FontFile=stream)
        )

    result = redact(made(plant), NAME)

    with pikepdf.open(BytesIO(result.data)) as pdf:
        left = pdf.pages[0].obj.Resources.Font.F1.FontDescriptor.FontFile.read_bytes()
    assert clear_part(left, as_hex=as_hex) == CLEAR.replace(SURNAME.encode(), b"x" * len(SURNAME))
    assert left.endswith(TAIL)


@pytest.mark.parametrize(
    "data", [b"", b"geen lettertype", HEAD, HEAD + b"\x00\x01", program(as_hex=True)]
)
def test_what_holds_nothing_is_left_as_it_is(data: bytes) -> None:
    assert rewritten(data, lambda clear: clear) is data
