"""What an XMP packet says beside the words that the standard prescribes for every packet.

"adobe:ns:meta/" is nobody called Meta, and rdf:Alt no surname.
"""

import re

from woo_redact.verify.wordset import words

_SPACES = words(
    """
    adobe:ns:meta/ http://www.w3.org/1999/02/22-rdf-syntax-ns# http://purl.org/dc/elements/1.1/
    http://ns.adobe.com/pdf/1.3/ http://ns.adobe.com/xap/1.0/ http://ns.adobe.com/xap/1.0/mm/
    http://www.aiim.org/pdfa/ns/id/ http://www.aiim.org/pdfua/ns/id/
    http://www.aiim.org/pdfa/ns/extension/ http://www.aiim.org/pdfa/ns/schema#
    http://www.aiim.org/pdfa/ns/property#
    """
)
"""Namespaces of XMP (ISO 16684-1), PDF/A (ISO 19005-2, 6.6.2.3) and PDF/UA (ISO 14289-1, 5)."""
_TAGS = words(
    """
    x:xmpmeta rdf:RDF rdf:Description rdf:Alt rdf:Bag rdf:Seq rdf:li dc:title dc:language
    dc:format pdf:Producer pdfaid:part pdfaid:conformance pdfuaid:part
    """
)
_PREFIXES = words(
    """
    x rdf dc pdf xmp xap xmpMM xapMM pdfaid pdfuaid pdfaExtension pdfaSchema pdfaProperty
    """
)
"""Who writes a packet is free in its prefixes: another one may say something."""
_PRESCRIBED = re.compile(
    rf"\bxmlns:(?:{'|'.join(sorted(_PREFIXES))})="
    rf'["\'](?:{"|".join(map(re.escape, sorted(_SPACES)))})["\']'
    rf"|</?(?:{'|'.join(sorted(_TAGS))})(?=[\s/>])".encode()
)


def without_markup(packet: bytes) -> bytes:
    """Return a packet (UTF-8) without namespaces and tags of the standards; all else stays."""
    return _PRESCRIBED.sub(b" ", packet)
