"""Sections → the bytes of a .docx file, the same on every machine and day."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import NamedTuple

from kehoach.blocks import Paragraph, Section, paragraphs
from kehoach.docx import embedded, seal
from kehoach.docx.body import BodyWriter
from kehoach.docx.static import SETTINGS, font_table, theme
from kehoach.docx.styles import PAGE_NUMBER_STYLE, styles_xml
from kehoach.docx.units import DECLARATION, NAMESPACE, RELATIONS, escape
from kehoach.nd30 import decree

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
# The first moment that a zip file can name; a constant, so that equal content gives equal bytes.
_STAMP = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
NO_FOOT = Paragraph("NoiDung", "")
"""What stands at the foot of a section without footer, where another section has one."""
PAGE_NUMBER = "2"
"""What the field of the page number shows until a word processor works it out."""


class Properties(NamedTuple):
    """What Word shows under "Properties". Without a day, none is written."""

    title: str
    subject: str
    creator: str
    identifier: str
    day: date | datetime | None


def package(
    sections: Sequence[Section],
    size_set: str,
    properties: Properties,
    extras: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """Return the .docx file that holds `sections`.

    `extras` are the parts that say what it was built from (`kehoach.docx.embedded`).

    Entries are stored, not deflated: a deflated stream depends on the zlib of the machine
    (docs/decisions/0004-stored-zip.md).
    """
    parts, references = footers([_foot(section, size_set) for section in sections])
    body = BodyWriter(size_set).document(sections, references)
    return assembled(body, parts, size_set, properties, words_of(sections), extras)


def words_of(sections: Sequence[Section]) -> str:
    """Return the checksum over the words of a document, for its seal."""
    return seal.words_sum(
        [one.text for section in sections for one in paragraphs(section.blocks)],
        ["\n".join(one.text for one in paragraphs(section.footer)) for section in sections],
    )


def assembled(
    body: str,
    feet: dict[str, str],
    size_set: str,
    properties: Properties,
    words: str,
    built_from: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """Return the .docx file of a body, its footers, and the checksum over its words."""
    extras = {"word/header1.xml": _page_number(), **feet}
    parts = {
        "[Content_Types].xml": _content_types(extras, built_from),
        "_rels/.rels": _package_relations(),
        "docProps/app.xml": _app(),
        "docProps/core.xml": _core(properties),
        "word/_rels/document.xml.rels": _document_relations(extras, built_from),
        "word/document.xml": DECLARATION + body,
        "word/fontTable.xml": font_table(decree().font),
        "word/settings.xml": SETTINGS,
        "word/styles.xml": styles_xml(size_set),
        "word/theme/theme1.xml": theme(decree().font),
        **extras,
        **built_from,
    }
    encoded = {name: part.encode() for name, part in parts.items()}
    encoded[seal.PART] = seal.seal_xml(words, seal.parts_sum(encoded)).encode()
    return _pack(encoded)


def _pack(parts: dict[str, bytes]) -> bytes:
    """Zip the parts in order of name; the content types come first, as Word likes them."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(parts):
            entry = zipfile.ZipInfo(name, _STAMP)
            entry.create_system = _UNIX
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, parts[name])
    return buffer.getvalue()


def footers(feet: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """Return the footer parts, and what names the header and footers of each section.

    `feet` are the paragraphs of the sections. Two parts each: Word keeps the footer of a first page
    apart. Where one section has a footer, all have, for without one of its own a section takes over
    that of the section before.
    """
    if not any(feet):
        return {}, [_reference(()) for _ in feet]
    parts: dict[str, str] = {}
    references: list[str] = []
    for foot in feet:
        body = foot or BodyWriter("").paragraph(NO_FOOT)
        xml = f'{DECLARATION}<w:ftr xmlns:w="{NAMESPACE}">{body}</w:ftr>'
        known = [name for name, part in parts.items() if part == xml]
        if not known:
            known = [f"word/footer{len(parts) + i}.xml" for i in (1, 2)]
            parts |= dict.fromkeys(known, xml)
        references.append(_reference(known))
    return parts, references


def _foot(section: Section, size_set: str) -> str:
    bare = [Paragraph(one.style, "", one.runs) for one in paragraphs(section.footer)]
    return "".join(map(BodyWriter(size_set).paragraph, bare))


def _relation(name: str) -> str:
    return "r" + name.removeprefix("word/").removesuffix(".xml")


def _reference(footers: Sequence[str]) -> str:
    header = f'<w:headerReference w:type="default" r:id="{_relation("word/header1.xml")}"/>'
    kinds = zip(("default", "first"), footers, strict=False)
    return header + "".join(
        f'<w:footerReference w:type="{kind}" r:id="{_relation(name)}"/>' for kind, name in kinds
    )


def _page_number() -> str:
    """Return the header with the page number; the first page has none (Phụ lục I, mục I)."""
    return (
        f'{DECLARATION}<w:hdr xmlns:w="{NAMESPACE}"><w:p><w:pPr>'
        f'<w:pStyle w:val="{PAGE_NUMBER_STYLE}"/></w:pPr><w:fldSimple w:instr=" PAGE ">'
        f"<w:r><w:t>{PAGE_NUMBER}</w:t></w:r></w:fldSimple></w:p></w:hdr>"
    )


def _content_types(extras: dict[str, str], built_from: Mapping[str, str]) -> str:
    overrides = {
        "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        seal.PART: seal.CONTENT_TYPE,
        "word/document.xml": f"{_WORD}.document.main+xml",
        "word/fontTable.xml": f"{_WORD}.fontTable+xml",
        "word/settings.xml": f"{_WORD}.settings+xml",
        "word/styles.xml": f"{_WORD}.styles+xml",
        "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    } | {name: f"{_WORD}.{_kind(name)}+xml" for name in extras}
    if built_from:
        overrides[embedded.PROPERTIES] = embedded.PROPERTIES_TYPE
    return (
        f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(
            f'<Override PartName="/{name}" ContentType="{overrides[name]}"/>'
            for name in sorted(overrides)
        )
        + "</Types>"
    )


def _kind(name: str) -> str:
    return "header" if "header" in name else "footer"


def _package_relations() -> str:
    targets = (
        (f"{RELATIONS}/officeDocument", "word/document.xml"),
        (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        (f"{RELATIONS}/extended-properties", "docProps/app.xml"),
        (f"{RELATIONS}/custom-properties", seal.PART),
    )
    return _relations([(f"rId{i}", *one) for i, one in enumerate(targets, 1)])


def _document_relations(extras: dict[str, str], built_from: Mapping[str, str]) -> str:
    fixed = [
        ("rstyles", "styles", "styles.xml"),
        ("rsettings", "settings", "settings.xml"),
        ("rfonts", "fontTable", "fontTable.xml"),
        ("rtheme", "theme", "theme/theme1.xml"),
    ]
    others = [(_relation(name), _kind(name), name.removeprefix("word/")) for name in extras]
    if built_from:
        others.append(("rplan", "customXml", f"../{embedded.PART}"))
    return _relations([(id_, f"{RELATIONS}/{kind}", to) for id_, kind, to in fixed + others])


def _relations(targets: Sequence[tuple[str, str, str]]) -> str:
    return (
        f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="{id_}" Type="{kind}" Target="{target}"/>'
            for id_, kind, target in targets
        )
        + "</Relationships>"
    )


def _app() -> str:
    return (
        f"{DECLARATION}<Properties"
        ' xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>kehoach</Application></Properties>"
    )


def _core(properties: Properties) -> str:
    day = properties.day
    stamps = ""
    if day is not None:
        moment = (
            day if isinstance(day, datetime) else datetime(day.year, day.month, day.day, tzinfo=UTC)
        )
        written = moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
        stamps = "".join(
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{written}</dcterms:{name}>'
            for name in ("created", "modified")
        )
    return (
        f"{DECLARATION}<cp:coreProperties"
        f' xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(properties.title)}</dc:title>"
        f"<dc:subject>{escape(properties.subject)}</dc:subject>"
        f"<dc:creator>{escape(properties.creator)}</dc:creator>"
        f"<dc:identifier>{escape(properties.identifier)}</dc:identifier>"
        f"<dc:language>vi-VN</dc:language>{stamps}</cp:coreProperties>"
    )
