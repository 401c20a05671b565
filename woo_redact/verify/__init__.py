"""Prove that what was redacted is gone and the rest is untouched.

The verifier reads the redacted bytes afresh, shares no code with the renderer, and uses other
engines: pdfium for text and pixels, qpdf (pikepdf) for objects and streams, and the bytes
themselves. Every check that cannot look has failed.

1. *leesbaar*: pdfium and qpdf open the file without a flaw; as many pages, as large, the same way
   up as in the original.
2. *onder de balken*: below a bar lies no character but the label, no ink, no vector shape, no
   image content. A character lies below a bar when its centre lies in the core of a box
   (woo_redact.verify.bars says why).
3. *nergens*: no redacted string stands anywhere: page text (visible or not, in drawing order and
   line by line), content streams, patterns, glyph procedures, soft masks, every object reachable
   or not, metadata, links, bookmarks, texts for screen readers, attachments, raw bytes, earlier
   revisions.
4. *ook niet in beeld*: what can be seen but is no text (images, outlines, scans, fonts that show
   other letters than they say) is read with OCR, and does not say it either
   (woo_redact.verify.sight says what is read).
5. *de rest ongemoeid*: every visible character outside the bars is there, in the same order, within
   0.1 point; nothing came but labels; pixels outside the bars are the same at 150 dpi. On scans
   only the picture is compared.
6. *geen verborgen inhoud*: no attachments, scripts, actions, forms, annotations other than links,
   author metadata, private data, hidden layers, thumbnails, signatures, earlier revisions, objects
   nobody refers to, images that are not drawn or leave no trace, words nobody can see.

How strings are compared in check 3
-----------------------------------
Texts are folded: letters and digits only, without case, accents, ligatures and other
compatibility forms (NFKC), soft hyphens and zero-width characters; a hyphen at a line end joins.
A match must be a whole word, and:

* Fewer than three letters and digits (initials) stand everywhere: check 2 alone guards them.
* One telling word ("Jansen", "de Groot") must agree in its capitals with the text, so that
  "De Groot" is not "de groot- en detailhandel"; "JANSEN" agrees. In names and addresses within the
  file capitals say nothing, from five letters on.
* Several telling words, or six digits or more, are found in any case and in letter-spaced form.
* A number of seven digits or more is found however it is grouped; a telephone number also in its
  international form. Shorter numbers must be grouped alike.
* A word of seven letters or more is found with one or two spaces or line ends in it.
* A short word that stood before an "@" (local part of an e-mail address) only counts before one.
* A name is found with its surname first and from back to front as well; decoded (percent signs,
  entities, escapes, hexadecimal, base64); in columns, along turned lines, letter below letter.
* Where nobody looks (names, tags, glyphs, maps, titles, profiles) a capitalised word of a redacted
  name counts on its own from four letters, unless the pages show that word.
* In raw bytes only strings of four letters or more are sought, in compressed data and font
  programs of seven with several telling words: others come about by chance or stand in a font's
  licence. Names of fonts and words of PDF itself do not count.

A match is allowed where all of it lies in a place that was deliberately kept (`Kept`) and whose
text contains it; in the domain of an address that stood there in the original; and in texts
without a place (bookmarks, screen-reader texts) that repeat such a kept text.
"""

from woo_redact.verify.certificate import certificate, read_layout
from woo_redact.verify.compare import find_redactions
from woo_redact.verify.engines import engines
from woo_redact.verify.examine import verify
from woo_redact.verify.recheck import recheck
from woo_redact.verify.written import Account, written

__all__ = [
    "Account",
    "certificate",
    "engines",
    "find_redactions",
    "read_layout",
    "recheck",
    "verify",
    "written",
]
