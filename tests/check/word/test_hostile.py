"""What is no Word file, or means harm: a clear refusal, in bounded time, and never a traceback."""

from __future__ import annotations

import io
import random
import time
import zipfile
from contextlib import suppress

import pytest

from kehoach.finding import Refused
from kehoach.report.text import refusal_text
from kehoach.report.words import LANGUAGES, Words
from tests.check.word.made import Made, built, element, found_in

DOCUMENT = "word/document.xml"


def zipped(**parts: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name.replace("__", "/"), part)
    return buffer.getvalue()


def with_part(name: str, part: bytes) -> bytes:
    made = Made(built("langson"))
    raw = made.raw()
    assert raw
    made.parts[name] = part
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for one, content in made.parts.items():
            archive.writestr(one, content)
    return buffer.getvalue()


def without(name: str) -> bytes:
    made = Made(built("langson"))
    made.raw()
    del made.parts[name]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for one, content in made.parts.items():
            archive.writestr(one, content)
    return buffer.getvalue()


def lying() -> bytes:
    """Return a package whose directory says that a large part is small."""
    raw = bytearray(with_part(DOCUMENT, b"<w>" + b" " * 60_000_000))
    size = (60_000_003).to_bytes(4, "little")
    while (at := raw.find(size)) >= 0:
        raw[at : at + 4] = (1000).to_bytes(4, "little")
    return bytes(raw)


def nested(depth: int) -> bytes:
    made = Made(built("langson"))
    inner = "<w:p/>"
    for _ in range(depth):
        inner = f"<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    made.paragraph("II. NỘI DUNG").addprevious(element(inner))
    return made.raw()


LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha">'
    + b"".join(f'<!ENTITY a{i} "{f"&a{i - 1 or str()};" * 10}">'.encode() for i in range(1, 10))
    + b"]><w>&a9;</w>"
)
EXTERNAL = b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>'

HOSTILE = {
    "nothing": (b"", "W901"),
    "words": ("KẾ HOẠCH".encode(), "W901"),
    "cut short": (built("langson")[:5000], "W901"),
    "old Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "W902"),
    "RTF": (rb"{\rtf1\ansi K\'ea}", "W903"),
    "PDF": (b"%PDF-1.7\n", "W904"),
    "encrypted": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "W905",
    ),
    "a zip of something": (zipped(**{"a.txt": b"a"}), "W901"),
    "a spreadsheet": (
        zipped(
            **{
                "[Content_Types].xml": b"<Types/>",
                "_rels__.rels": b'<Relationships xmlns="http://schemas.openxmlformats.org/package/'
                b'2006/relationships"><Relationship Id="r" Type="x/officeDocument" '
                b'Target="xl/workbook.xml"/></Relationships>',
                "xl__workbook.xml": b"<workbook/>",
            }
        ),
        "W901",
    ),
    "no body": (with_part(DOCUMENT, b"<x/>"), "W901"),
    "no document": (without(DOCUMENT), "W907"),
    "no content types": (without("[Content_Types].xml"), "W901"),
    "a bomb": (with_part(DOCUMENT, b"<w>" + b" " * 300_000_000 + b"</w>"), "W906"),
    "a smaller bomb": (with_part("word/media/x.bin", b"\0" * 60_000_000), "W906"),
    "a bomb that lies": (lying(), "W901"),
    "very many parts": (zipped(**{f"p{i}": b"" for i in range(6000)}), "W906"),
    "billion laughs": (with_part(DOCUMENT, LAUGHS), "W908"),
    "billion laughs in the styles": (with_part("word/styles.xml", LAUGHS), "W908"),
    "billion laughs in UTF-16": (
        with_part(
            DOCUMENT, LAUGHS.decode().replace('"1.0"', '"1.0" encoding="UTF-16"').encode("utf-16")
        ),
        "W908",
    ),
    "an external entity": (with_part(DOCUMENT, EXTERNAL), "W908"),
    "not well-formed": (with_part(DOCUMENT, b"<w:document"), "W910"),
    "styles that are not well-formed": (with_part("word/styles.xml", b"<a></b>"), "W910"),
    "Strict": (
        with_part(
            DOCUMENT, b'<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'
        ),
        "W909",
    ),
    "tables within tables": (nested(40), "W911"),
    "elements within elements": (
        with_part(DOCUMENT, b"<a>" * 5000 + b"</a>" * 5000),
        "W910",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_it_is_refused(name: str) -> None:
    raw, code = HOSTILE[name]
    started = time.monotonic()
    with pytest.raises(Refused) as refused:
        found_in(raw)
    assert time.monotonic() - started < 5
    assert refused.value.code == code
    for language in LANGUAGES:
        assert "{" not in refusal_text(refused.value, Words(language))


@pytest.mark.parametrize(
    "part",
    ["word/styles.xml", "word/theme/theme1.xml", "word/settings.xml", "word/header1.xml"],
)
def test_a_part_that_may_be_missing_is_not_missed(part: str) -> None:
    found_in(without(part))


def test_tables_within_tables_are_read() -> None:
    found_in(nested(8))


def test_styles_that_rest_on_each_other_come_to_an_end() -> None:
    made = Made(built("langson"))
    made.style("NoiDung").find("{*}basedOn").set(made.style("NoiDung").tag[:-5] + "val", "Muc")
    made.style("Muc").find("{*}basedOn").set(made.style("Muc").tag[:-5] + "val", "NoiDung")
    found_in(made.raw())


def test_very_many_paragraphs_are_read_in_time_or_refused() -> None:
    def with_paragraphs(count: int) -> bytes:
        made = Made(built("langson"))
        mark = made.paragraph("II. NỘI DUNG")
        for _ in range(count):
            mark.addprevious(element("<w:p><w:r><w:t>Một đoạn văn.</w:t></w:r></w:p>"))
        return made.raw()

    started = time.monotonic()
    found_in(with_paragraphs(5_000))
    assert time.monotonic() - started < 20


def test_noise_never_ends_in_a_traceback() -> None:
    """Flip bytes, in the package and in its parts: findings or a refusal, nothing else."""
    chance = random.Random(30)
    raw = built("langson")
    document = Made(raw).parts[DOCUMENT]
    for _ in range(150):
        broken = bytearray(raw)
        for _ in range(chance.randrange(1, 20)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        part = bytearray(document)
        for _ in range(3):
            at = chance.randrange(len(part))
            part[at : at + chance.randrange(8)] = b""
        for one in (bytes(broken), with_part(DOCUMENT, bytes(part))):
            with suppress(Refused):
                found_in(one)


def test_values_that_make_no_sense_are_no_numbers() -> None:
    """Every attribute in turn takes values that no word processor writes."""
    made = Made(built("rich"))
    chance = random.Random(5)
    attributes = [
        (one, key) for one in made.root.iter() if isinstance(one.tag, str) for key in one.attrib
    ]
    for value in ("", "x", "-1", "99999999999999999999", "1e400", "nan", "١"):
        for one, key in chance.sample(attributes, 40):
            before = one.get(key)
            one.set(key, value)
            with suppress(Refused):
                found_in(made.raw())
            one.set(key, before)
