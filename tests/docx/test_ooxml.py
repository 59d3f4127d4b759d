"""The files are valid OOXML by two validators; LibreOffice opens broken ones, so it proves nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from docx_integrity import check
from openxml_audit import OpenXmlValidator

from kehoach.compile import compile_plan
from kehoach.source.document import load
from tests.conftest import ROOT
from tests.docx.test_verify import edited

SUPPORT = ROOT / "tests" / "support"
FILES = [*sorted((ROOT / "plans").glob("*.yaml")), SUPPORT / "rich.yaml", SUPPORT / "ordered.yaml"]


def complaints(path: Path) -> list[str]:
    audit = OpenXmlValidator().validate(path)
    return [*map(str, audit.errors), *map(str, check(str(path)))]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_both_validators_find_nothing(file: Path, tmp_path: Path) -> None:
    path = tmp_path / "made.docx"
    path.write_bytes(compile_plan(load(file)).raw)
    assert complaints(path) == []


def test_small_sizes_are_valid_too(tmp_path: Path) -> None:
    text = (ROOT / "plans" / "langson.yaml").read_text(encoding="utf-8")
    plan = tmp_path / "nho.yaml"
    plan.write_text(
        text.replace("symbol: KH-UBND", "symbol: KH-UBND\n  sizes: small"), encoding="utf-8"
    )
    path = tmp_path / "made.docx"
    path.write_bytes(compile_plan(load(plan)).raw)
    assert complaints(path) == []


PLANTED: dict[str, tuple[str, Callable[[str], str]]] = {
    "children of a paragraph's properties in the wrong order": (
        "word/document.xml",
        lambda xml: xml.replace(
            '<w:pStyle w:val="TenLoai"/>', '<w:jc w:val="left"/><w:pStyle w:val="TenLoai"/>', 1
        ),
    ),
    "a style that is not there": (
        "word/document.xml",
        lambda xml: xml.replace('<w:pStyle w:val="TenLoai"/>', '<w:pStyle w:val="Khong"/>', 1),
    ),
    "a header that no relationship names": (
        "word/_rels/document.xml.rels",
        lambda xml: xml.replace('Id="rheader1"', 'Id="rother"'),
    ),
    "an unknown element": (
        "word/document.xml",
        lambda xml: xml.replace("<w:sectPr>", "<w:wrong/><w:sectPr>", 1),
    ),
    "two bookmarks with one id": (
        "word/document.xml",
        lambda xml: xml.replace('w:id="2"', 'w:id="1"'),
    ),
    "a value outside its type": (
        "word/document.xml",
        lambda xml: xml.replace('<w:pgSz w:w="11906"', '<w:pgSz w:w="wide"'),
    ),
}


@pytest.mark.parametrize(("part", "edit"), PLANTED.values(), ids=PLANTED)
def test_a_planted_fault_is_found(part: str, edit, tmp_path: Path) -> None:
    raw = compile_plan(load(ROOT / "plans" / "langson.yaml")).raw
    path = tmp_path / "broken.docx"
    path.write_bytes(edited(raw, edit, part))
    assert complaints(path)
