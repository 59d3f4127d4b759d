"""The proof of a built file notices each way in which it could say something else."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from functools import partial

import docx
import pytest

from kehoach.compile import _header, _properties
from kehoach.docx.package import package
from kehoach.docx.verify import verify
from kehoach.plan.fault import Faulty
from kehoach.render.render import Rendered, blocks
from tests.support.plans import minimal, plan_of

PLAN = plan_of(minimal(closing=["Kết thúc./."]))


def made() -> tuple[Rendered, bytes]:
    rendered = blocks(PLAN, _header(PLAN))
    return rendered, package(rendered.sections, "large", _properties(PLAN, "UBND", None))


def codes(raw: bytes, rendered: Rendered) -> list[str]:
    with pytest.raises(Faulty) as caught:
        verify(raw, PLAN, rendered.outline, rendered.sections)
    return [fault.code for fault in caught.value.faults]


def edited(raw: bytes, edit: Callable[[str], str], part: str = "word/document.xml") -> bytes:
    """Return the package with one part changed; the change must change something."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            content = old.read(name).decode()
            if name == part:
                changed = edit(content)
                assert changed != content
                content = changed
            new.writestr(name, content)
    return buffer.getvalue()


def test_a_true_file_passes() -> None:
    rendered, raw = made()
    verify(raw, PLAN, rendered.outline, rendered.sections)


def test_words_that_the_outline_forgot() -> None:
    rendered, raw = made()
    rendered.outline.closing.clear()
    assert codes(raw, rendered) == ["V001", "V003"]


EDITS = {
    "a changed letter": (lambda xml: xml.replace("Kết thúc", "Kết thuc"), ["V004"]),
    "a lost paragraph": (
        lambda xml: re.sub(r"<w:p>(?:(?!<w:p>).)*Hai\..*?</w:p>", "", xml),
        ["V004"],
    ),
    "a paragraph too many": (
        lambda xml: xml.replace("<w:sectPr>", "<w:p><w:r><w:t>thêm</w:t></w:r></w:p><w:sectPr>"),
        ["V004"],
    ),
    "a lost bookmark": (
        lambda xml: xml.replace(xml[xml.index("<w:bookmarkStart") : xml.index("<w:r>")], "", 1),
        ["V004"],
    ),
    "broken XML": (lambda xml: xml.replace("</w:body>", ""), ["V006"]),
}


@pytest.mark.parametrize(("edit", "expected"), EDITS.values(), ids=EDITS)
def test_an_edited_file_is_noticed(edit, expected) -> None:
    rendered, raw = made()
    found = codes(edited(raw, edit), rendered)
    assert found == expected


def test_two_paragraphs_with_one_bookmark() -> None:
    rendered, raw = made()

    def double(xml: str) -> str:
        first, second = xml.split('w:name="')[1:3]
        return xml.replace(second.split('"')[0], first.split('"')[0], 1)

    assert codes(edited(raw, double), rendered) == ["V007"]


def test_a_broken_part_beside_the_body() -> None:
    rendered, raw = made()
    broken = edited(raw, lambda xml: xml.replace("</w:styles>", ""), "word/styles.xml")
    assert codes(broken, rendered) == ["V006"]


def test_a_truncated_file() -> None:
    rendered, raw = made()
    assert codes(raw[: len(raw) // 2], rendered) == ["V006"]


def test_a_flipped_bit() -> None:
    rendered, raw = made()
    at = raw.index("Kết thúc".encode())
    assert codes(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :], rendered) == ["V006"]


def _replaced(old: str, new: str, xml: str) -> str:
    return xml.replace(old, new)


def test_an_edited_margin_is_noticed() -> None:
    data = minimal(source={"status": "reconstructed"})
    plan = plan_of(data)
    rendered = blocks(plan, _header(plan))
    raw = package(rendered.sections, "large", _properties(plan, "UBND", None))
    verify(raw, plan, rendered.outline, rendered.sections)
    for part, old, new in (
        ("word/footer1.xml", "KHÔNG PHẢI", "LÀ"),
        ("word/footer2.xml", "KHÔNG PHẢI", "LÀ"),
        ("word/header1.xml", "<w:t>2</w:t>", "<w:t>2 MẬT</w:t>"),
    ):
        changed = edited(raw, partial(_replaced, old, new), part)
        with pytest.raises(Faulty) as caught:
            verify(changed, plan, rendered.outline, rendered.sections)
        assert [fault.code for fault in caught.value.faults] == ["V004"]


def test_reconstructed_plan_without_a_notice_is_refused() -> None:
    plan = plan_of(minimal(source={"status": "reconstructed"}))
    rendered = blocks(plan, _header(plan))
    for section in rendered.sections:
        section.footer.clear()
    raw = package(rendered.sections, "large", _properties(plan, "UBND", None))
    with pytest.raises(Faulty) as caught:
        verify(raw, plan, rendered.outline, rendered.sections)
    assert [fault.code for fault in caught.value.faults] == ["V009"]


def test_each_section_has_its_own_footer() -> None:
    from kehoach.blocks import Paragraph, Run, Section

    def section(words: str) -> Section:
        made = Section(landscape=False)
        made.blocks.append(Paragraph("NoiDung", "", [Run("x")]))
        if words:
            made.footer.append(Paragraph("CanhBao", "", [Run(words)]))
        return made

    raw = package(
        [section("MỘT"), section(""), section("HAI"), section("MỘT")],
        "large",
        _properties(PLAN, "", None),
    )
    document = docx.Document(io.BytesIO(raw))
    assert [one.footer.paragraphs[0].text for one in document.sections] == ["MỘT", "", "HAI", "MỘT"]
    firsts = [one.first_page_footer.paragraphs[0].text for one in document.sections]
    assert firsts == ["MỘT", "", "HAI", "MỘT"]
