"""Word files that are broken or mean harm: a clear refusal, or a reading that loses nothing."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]

from kehoach.finding import Refused
from kehoach.ingest.manuscript import missing
from kehoach.ingest.word import runs as word_runs
from kehoach.ingest.word.reader import read_word
from tests.check.word.made import built
from tests.conftest import SHARED
from tests.ingest.worded import (
    W,
    box_inside,
    cell,
    deleted,
    levels,
    numbered,
    p,
    r,
    row,
    table,
    unzipped,
    word_file,
    zipped,
)

LAMDONG = SHARED / "corpus" / "lamdong-tuyentruyen-2026.docx"
MAIN = "word/document.xml"
SECONDS = 20
"""What any file may take of the processor; the slowest below takes a third of it."""


def refusal(raw: bytes) -> str | None:
    """Return the code with which a file is refused; one that is read must lose nothing."""
    start = time.process_time()
    try:
        manuscript = read_word("x.docx", raw)
    except Refused as refused:
        return refused.code
    else:
        assert missing(manuscript) == 0
        return None
    finally:
        assert time.process_time() - start < SECONDS


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "W901"),
        (b"PK\x03\x04 rest", "W901"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "W902"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "W905"),
        (zipped({"[Content_Types].xml": b"<Types/>"}), "W901"),
        (word_file('<w:altChunk r:id="x"/>' + p("a")), "U045"),
        (word_file(p('<w:subDoc r:id="x"/>', "a")), "U045"),
        (word_file(p("")), "U046"),
        (word_file(p(r("mật", "<w:vanish/>"))), "U046"),
        (word_file("<w:p>"), "W910"),
        (word_file(p("a" + "\u0323" * 40)), "U044"),
    ],
)
def test_what_is_no_readable_word_file_is_refused(raw: bytes, code: str) -> None:
    assert refusal(raw) == code


def test_entities_and_other_roots_are_refused() -> None:
    parts = unzipped(word_file(p("a")))
    entity = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    assert refusal(zipped(parts | {MAIN: entity + parts[MAIN]})) == "W908"
    assert refusal(zipped(parts | {MAIN: b"<html/>"})) == "W901"


def test_nothing_outside_the_file_is_opened() -> None:
    """A header outside the file is not looked for, nor one that a path leads out to."""
    raw = word_file(p("a"), header=p("b"))
    for target in ("file:///etc/passwd", "http://localhost:1/x"):
        outside = f'Target="{target}" TargetMode="External"'.encode()
        parts = unzipped(raw)
        name = "word/_rels/document.xml.rels"
        parts[name] = parts[name].replace(b'Target="header.xml"', outside)
        assert refusal(zipped(parts)) is None
        parts[name] = parts[name].replace(outside, b'Target="../../../../etc/passwd"')
        assert refusal(zipped(parts)) is None


@pytest.mark.parametrize("name", ["x.docm", "x.dotx"])
def test_files_with_macros_and_templates_are_read_by_what_they_say(name: str) -> None:
    parts = unzipped(word_file(p("Kế hoạch"))) | {"word/vbaProject.bin": b"\xd0\xcf macro"}
    assert [one.text for one in read_word(name, zipped(parts)).paragraphs()] == ["Kế hoạch"]


BOMBS: dict[str, Callable[[], tuple[bytes, str | None]]] = {
    "zip": lambda: (word_file(p("a" * 60_000_000)), "W906"),
    "paragraphs": lambda: (word_file(p("a") * 60_001), "W911"),
    "spans": lambda: (
        word_file(table(*[row(cell("a", properties='<w:gridSpan w:val="10000"/>'))] * 10_000)),
        None,
    ),
    "skipped columns": lambda: (
        word_file(table(*[row("a", properties='<w:gridBefore w:val="999999999"/>')] * 9_000)),
        None,
    ),
    "cells": lambda: (
        word_file(table("<w:tr>" + "<w:tc/>" * 200_001 + "</w:tr>") + p("a")),
        "W911",
    ),
    "nested tables": lambda: (word_file(nested(30)), "W911"),
    "nested boxes": lambda: (word_file(boxed(30)), "W911"),
    "deep elements": lambda: (word_file("<w:sdt>" * 300 + "</w:sdt>" * 300), "W910"),
    "fields": lambda: (
        word_file(p("<w:r><w:fldChar w:fldCharType='begin'/></w:r>" * 100_000, "a") + p("b")),
        None,
    ),
    "runs": lambda: (word_file(p("".join(r("a ") for _ in range(100_000)))), None),
    "marks in runs": lambda: (word_file(p("a", *[r("\u0323")] * 30_000)), "U044"),
    "jamo in runs": lambda: (word_file(p("a", *[r("\u1161")] * 30_000)), None),
    "breaks": lambda: (word_file(p("<w:r>" + "<w:t>a</w:t><w:br/>" * 50_000 + "</w:r>")), None),
    "deleted ends": lambda: (
        word_file(p("a", properties="<w:rPr><w:del/></w:rPr>") * 50_000 + p("b")),
        None,
    ),
    "numbers": lambda: (
        word_file(p("a", properties=numbered()) * 50_000, numbering=levels("%1" * 30)),
        None,
    ),
    "styles in a circle": lambda: (
        word_file(
            p("a", properties='<w:pStyle w:val="A"/>'),
            styles='<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="A"/></w:style>',
        ),
        None,
    ),
}


def nested(depth: int) -> str:
    return p("a") if depth == 0 else table(row(cell(nested(depth - 1), "<w:p/>")))


def boxed(depth: int) -> str:
    if depth == 0:
        return p("a")
    box = f"<w:txbxContent>{boxed(depth - 1)}</w:txbxContent>"
    return p(f"<w:r><w:pict><v:textbox>{box}</v:textbox></w:pict></w:r>")


# Reads a file in a process of its own; prints the refusal, and the memory it took in MiB.
ALONE = """
import sys
from pathlib import Path
from kehoach.finding import Refused
from kehoach.ingest.manuscript import missing
from kehoach.ingest.word.reader import read_word
code = None
try:
    assert missing(read_word("x.docx", Path(sys.argv[1]).read_bytes())) == 0
except Refused as refused:
    code = refused.code
# Not ru_maxrss: a process begins with the one of whoever started it.
(used,) = (one for one in Path("/proc/self/status").read_text().splitlines() if "VmHWM" in one)
print(code, int(used.split()[1]) // 1024)
"""


@pytest.mark.parametrize("name", BOMBS)
def test_a_file_made_to_exhaust_is_refused_or_read_in_time(name: str, tmp_path: Path) -> None:
    raw, code = BOMBS[name]()
    path = tmp_path / "x.docx"
    path.write_bytes(raw)
    alone = [sys.executable, "-c", ALONE, str(path)]
    done = subprocess.run(alone, capture_output=True, check=True, timeout=SECONDS * 5, text=True)
    found, memory = done.stdout.split()
    assert found == str(code)
    assert int(memory) < 300


# Mutations of real files.

SEEDS = st.integers(0, 2**32 - 1)
OFTEN = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@cache
def real() -> list[dict[str, bytes]]:
    """Return the parts of the files that are mutated: one of each feature, built, published."""
    rich = word_file(
        p("Kế hoạch ", deleted("cũ"), properties=numbered())
        + p(f"<w:r>{box_inside(p('hộp'))}</w:r>")
        + table(row("a", cell("b", properties="<w:vMerge/>"))),
        numbering=levels("%1."),
        header=p("Mật"),
        comments=f"<w:comment w:id='7'>{p('Sửa')}</w:comment>",
    )
    files = [unzipped(rich), unzipped(built("langson"))]
    return [*files, unzipped(LAMDONG.read_bytes())] if LAMDONG.exists() else files


@OFTEN
@given(SEEDS)
def test_a_file_with_moved_elements_loses_nothing(seed: int) -> None:
    """Elements are taken out, copied, renamed and put elsewhere, as if a program had erred."""
    chance = random.Random(seed)
    parts = dict(chance.choice(real()))
    name = chance.choice([one for one in parts if one.endswith(".xml") and one.startswith("word/")])
    root = etree.fromstring(parts[name])
    for _ in range(chance.randint(1, 12)):
        elements = [one for one in root.iter() if isinstance(one.tag, str) and one is not root]
        if not elements:
            break
        one, other = chance.choice(elements), chance.choice(elements)
        match chance.randrange(6):
            case 0:
                one.getparent().remove(one)
            case 1:
                one.tag = other.tag
            case 2 if other not in one.iter():
                other.append(one)
            case 3 if other not in one.iter():
                other.addprevious(one)
            case 4:
                for key in one.attrib:
                    one.set(key, chance.choice(["", "-1", "99999999999", "true", "x" * 500]))
            case _:
                wrapped = chance.choice(["ins", "del", "sdt", "t", "r", "hyperlink", "txbxContent"])
                parent = one.getparent()
                around = etree.Element(f"{{{W}}}{wrapped}")
                parent.replace(one, around)
                around.append(one)
    parts[name] = etree.tostring(root)
    refusal(zipped(parts))


@OFTEN
@given(SEEDS)
def test_a_file_with_changed_bytes_is_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)
    parts = dict(chance.choice(real()))
    inside = chance.random() < 0.6
    name = chance.choice(list(parts))
    raw = bytearray(parts[name] if inside else zipped(parts))
    for _ in range(chance.randint(1, 20)):
        at = chance.randrange(len(raw) + 1)
        match chance.randrange(3):
            case 0:
                del raw[at : at + chance.randint(1, 50)]
            case 1:
                raw[at:at] = chance.randbytes(chance.randint(1, 8))
            case _:
                raw[at : at + 1] = chance.choice([b"<", b">", b"&", b'"', b"\0", b"\xff", b"1"])
    refusal(zipped(parts | {name: bytes(raw)}) if inside else bytes(raw))


def test_the_harness_itself_finds_a_loss(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = word_file(p("a", "<w:lạ><w:t>b</w:t></w:lạ>"))
    assert refusal(raw) is None
    monkeypatch.setattr(word_runs.Words, "leave", lambda *_: None)
    with pytest.raises(AssertionError):
        refusal(raw)
