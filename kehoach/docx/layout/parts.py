"""Opening a package that may be anything: what is no Word file, or means harm, is refused.

Sizes are limited before anything is unpacked and while it is, for a package may lie about them.
XML with a document type is refused: WordprocessingML has none, and entities are a way to make
a small file endless.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from posixpath import join, normpath
from typing import TYPE_CHECKING, Any

from kehoach.finding import Refused

if TYPE_CHECKING:
    Element = Any

MOST_PARTS = 5_000
MOST_BYTES = 256 * 2**20
"""All parts together, unpacked."""
MOST_XML = 48 * 2**20
"""One part with text."""
HIGHEST_RATIO = 200
"""Unpacked to packed, from `RATIO_FROM` bytes on; real documents stay below 100."""
RATIO_FROM = 16 * 2**20

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
WRAPPERS = {
    W + name
    for name in ("hyperlink", "smartTag", "customXml", "ins", "moveTo", "fldSimple", "dir", "bdo")
}
"""What only wraps runs or blocks."""
REMOVED = {W + "del", W + "moveFrom"}
GRAPHIC = {W + "drawing", W + "pict", W + "object", MC + "AlternateContent"}
_STRICT = b"http://purl.oclc.org/ooxml/"
_PACKAGE_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
# What a file begins with, and what it then is.
_OTHERS = {
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "W902",
    b"{\\rt": "W903",
    b"%PDF": "W904",
}
# A name of an OLE stream, as it stands in an encrypted package.
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DOCTYPES = (b"<!DOCTYPE", "<!DOCTYPE".encode("utf-16-le"), "<!DOCTYPE".encode("utf-16-be"))


class Package:
    """The parts of a Word file."""

    def __init__(self, raw: bytes) -> None:
        for begins, code in _OTHERS.items():
            if raw.startswith(begins):
                raise Refused("W905" if _ENCRYPTED in raw else code)
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(raw))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise Refused("W901") from None
        entries = self._archive.infolist()
        size = sum(entry.file_size for entry in entries)
        packed = sum(entry.compress_size for entry in entries) or 1
        if (
            len(entries) > MOST_PARTS
            or size > MOST_BYTES
            or (size > RATIO_FROM and size / packed > HIGHEST_RATIO)
        ):
            raise Refused("W906")
        self.names = [entry.filename for entry in entries]
        if len(set(self.names)) != len(self.names):
            raise Refused("W901")
        self.main = self._main()

    def has(self, name: str) -> bool:
        """Return whether there is a part `name`."""
        return name in self.names

    def read(self, name: str, most: int = MOST_BYTES) -> bytes:
        """Return the bytes of a part.

        Raises:
            Refused: it is broken, encrypted or larger than `most`.
        """
        try:
            with self._archive.open(name) as part:
                found = part.read(most + 1)
        except KeyError:
            raise Refused("W907", part=name) from None
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            RuntimeError,
            NotImplementedError,
            ValueError,
        ):
            raise Refused("W901") from None
        if len(found) > most:
            raise Refused("W906")
        return found

    def xml(self, name: str) -> Element:
        """Return the root of a part that is XML.

        Raises:
            Refused: it is not well-formed, has a document type, or is too large.
        """
        from lxml import etree  # type: ignore[import-untyped] # noqa: PLC0415

        raw = self.read(name, MOST_XML)
        if any(one in raw for one in _DOCTYPES):
            raise Refused("W908", part=name)
        if _STRICT in raw[:4096]:
            raise Refused("W909")
        # A comment in the middle of words would hide those behind it.
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(raw, parser)
        except (etree.XMLSyntaxError, ValueError):
            raise Refused("W910", part=name) from None
        if root.getroottree().docinfo.doctype:
            raise Refused("W908", part=name)
        return root

    def optional(self, name: str | None) -> Element | None:
        """Return the root of a part, None where there is none."""
        return self.xml(name) if name and self.has(name) else None

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """Return what a part refers to inside the package: by id, the kind and the part's name."""
        folder, _, file = name.rpartition("/")
        root = self.optional(join(folder, "_rels", f"{file}.rels"))
        if root is None:
            return {}
        return {
            one.get("Id", ""): (
                one.get("Type", "").rpartition("/")[2],
                normpath(join("/", folder, one.get("Target", ""))).lstrip("/"),
            )
            for one in root.iter(_PACKAGE_RELATIONS)
            if one.get("TargetMode") != "External"
        }

    def related(self, kind: str) -> str | None:
        """Return the part of that kind which the main part refers to."""
        return next((to for one, to in self.relations(self.main).values() if one == kind), None)

    def _main(self) -> str:
        if "[Content_Types].xml" not in self.names:
            raise Refused("W901")
        for kind, name in self.relations("").values():
            if kind == "officeDocument":
                return name
        raise Refused("W901")


def children(element: Element | None, name: str) -> Iterator[Element]:
    """Yield the children `w:name` of an element."""
    if element is not None:
        yield from element.iterchildren(W + name)


def child(element: Element | None, name: str) -> Element | None:
    """Return the first child `w:name`."""
    return None if element is None else element.find(W + name)


def value(element: Element | None, name: str = "val") -> str | None:
    """Return the attribute `w:name`."""
    return None if element is None else element.get(W + name)


def number(text: str | None) -> int | None:
    """Return a whole number, None for anything else; Word also writes "12.0"."""
    try:
        return round(float(text)) if text is not None and len(text) < 20 else None
    except (ValueError, OverflowError):
        return None
