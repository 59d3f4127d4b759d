"""Edits made through python-docx as a user makes them, and what they change in the plan file."""

from __future__ import annotations

import difflib
import io
from collections.abc import Callable
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document as Word
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from lxml import etree  # type: ignore[import-untyped]

from kehoach.compile import compile_plan
from kehoach.finding import Refused
from kehoach.pull.pull import pull
from kehoach.pulled import Pulled
from kehoach.source.decode import SourceText
from kehoach.source.document import Document, load, understand
from kehoach.source.graft import graft
from tests.conftest import PLANS, ROOT

LANGSON = ROOT / "plans" / "langson.yaml"
RICH = ROOT / "tests" / "support" / "rich.yaml"
ORDERED = ROOT / "tests" / "support" / "ordered.yaml"
FILES = [*(ROOT / "plans" / f"{name}.yaml" for name in PLANS), RICH, ORDERED]
HERE = Path("langson.docx")
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"
NUMBERING = (
    f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
    '<w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)


@cache
def built(path: Path) -> tuple[Document, bytes]:
    document = load(path)
    return document, compile_plan(document).raw


def edited(path: Path, change: Callable[[Word], object]) -> tuple[Document, bytes]:
    """Return the plan at `path`, and the Word file built from it after `change`."""
    document, raw = built(path)
    word = docx.Document(io.BytesIO(raw))
    change(word)
    buffer = io.BytesIO()
    word.save(buffer)
    return document, buffer.getvalue()


def pulled(path: Path, change: Callable[[Word], object]) -> tuple[Pulled, list[str]]:
    """Return what `change` comes to, and the lines of the plan file that it takes out and adds."""
    document, raw = edited(path, change)
    found = pull(HERE, raw, document)
    return found, changed_lines(document, graft(document, found.target))


def changed_lines(document: Document, text: str) -> list[str]:
    """Return the lines that differ, with `-` or `+` before them, in order."""
    before, after = document.text.original.splitlines(), text.splitlines()
    lines = difflib.unified_diff(before, after, lineterm="", n=0)
    return [one for one in lines if one[:3] not in ("---", "+++") and one[:2] != "@@"]


def paragraphs(word: Word) -> list[Paragraph]:
    """Return all paragraphs, those of tables included."""
    return [Paragraph(one, word._body) for one in word.element.body.iter(qn("w:p"))]


def having(word: Word, text: str, place: int = 0) -> Paragraph:
    return [one for one in paragraphs(word) if text in one.text][place]


def say(paragraph: Paragraph, text: str) -> None:
    """Let a paragraph say something else; what looks the same stays in one run."""
    first, *others = paragraph.runs
    first.text = text
    for run in others:
        run.text = ""


def typed_after(paragraph: Paragraph, text: str) -> Paragraph:
    """Press Enter at the end of a paragraph and type: the new one looks like it."""
    new = deepcopy(paragraph._p)
    for one in [*new.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))]:
        one.getparent().remove(one)
    paragraph._p.addnext(new)
    made = Paragraph(new, paragraph._parent)
    say(made, text)
    return made


def remove(paragraph: Paragraph) -> None:
    paragraph._p.getparent().remove(paragraph._p)


# Nothing.


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_saving_again_pulls_nothing(path: Path) -> None:
    found, lines = pulled(path, lambda word: None)
    assert (found.edits, found.not_taken, found.conflicts, lines) == ([], [], [], [])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_only_looks_different_pulls_nothing(path: Path) -> None:
    def change(word: Word) -> None:
        for one in paragraphs(word):
            for run in one.runs:
                run.bold = True
                run.font.name = "Arial"
                # Word splits runs where it likes.
                text = run.text
                other = deepcopy(run._r)
                run._r.addnext(other)
                run.text = text[: len(text) // 2]
                Run(other, one).text = text[len(text) // 2 :]

    found, lines = pulled(path, change)
    assert (found.edits, found.not_taken, lines) == ([], [], [])


# Words, labels, headings.


def test_words_change() -> None:
    found, lines = pulled(
        LANGSON, lambda word: say(having(word, "- Thời gian"), "- Thời gian thực hiện: quý IV.")
    )
    assert lines == ["-    timeline: từ năm 2026 và các năm tiếp theo.", "+    timeline: quý IV."]
    assert [(one.kind, one.at.address) for one in found.edits] == [("changed", "II.1.4")]
    assert found.edits[0].at.path == "content.tuyen-truyen.timeline.text"


def test_another_label_is_that_of_the_field() -> None:
    _, lines = pulled(
        LANGSON,
        lambda word: say(
            having(word, "- Thời gian"), "- Thời hạn: từ năm 2026 và các năm tiếp theo."
        ),
    )
    assert lines == [
        "-    timeline: từ năm 2026 và các năm tiếp theo.",
        "+    timeline:",
        "+      label: Thời hạn",
        "+      text: từ năm 2026 và các năm tiếp theo.",
    ]


def test_a_label_that_all_fields_have_is_that_of_the_document() -> None:
    def change(word: Word) -> None:
        for one in word.paragraphs:
            if one.text.startswith("- Thời gian thực hiện:"):
                say(one, one.text.replace("Thời gian thực hiện", "Thời hạn"))

    found, lines = pulled(LANGSON, change)
    assert [one.at.path for one in found.edits] == ["document.labels.timeline"]
    assert lines == ["-    timeline: Thời gian thực hiện", "+    timeline: Thời hạn"]


def test_another_heading_of_a_column() -> None:
    found, _ = pulled(RICH, lambda word: say(having(word, "Sản phẩm"), "Kết quả"))
    assert [(one.at.path, one.after) for one in found.edits] == [
        ("appendices.1.columns.results", "Kết quả")
    ]


def test_tables_in_the_body() -> None:
    def change(word: Word) -> None:
        tables = word.element.body.iter(qn("w:tbl"))
        table = next(one for one in tables if "STT" in "".join(one.itertext()))
        row = table.findall(qn("w:tr"))[-1]
        title = Paragraph([*row.iter(qn("w:p"))][1], word._body)
        say(title, "Việc khác hẳn")

    found, _ = pulled(ORDERED, change)
    assert [(one.kind, one.at.path.rpartition(".")[2], one.after) for one in found.edits] == [
        ("changed", "title", "Việc khác hẳn")
    ]
    assert not found.not_taken


def test_another_heading_is_that_of_the_document() -> None:
    _, lines = pulled(LANGSON, lambda word: say(having(word, "1. Mục đích"), "1. Mục tiêu"))
    assert lines == ["-    purpose: Mục đích", "+    purpose: Mục tiêu"]


def test_number_date_and_name() -> None:
    def change(word: Word) -> None:
        say(having(word, "Số:"), "Số: 12/KH-UBND")
        say(having(word, ", ngày"), "Lạng Sơn, ngày 05 tháng 3 năm 2026")
        say(having(word, "Trần Thanh Nhàn"), "Nguyễn Văn A")

    found, lines = pulled(LANGSON, change)
    assert {one[1:].strip() for one in lines if one[0] == "+"} == {
        "number: 12",
        "date: 05/03/2026",
        "name: Nguyễn Văn A",
    }
    assert not found.not_taken


# Paragraphs that come, go, move, split, join.


def test_an_item_is_added_with_its_mark() -> None:
    def change(word: Word) -> None:
        typed_after(having(word, "- Tổ chức triển khai"), "- Mục mới;")

    found, lines = pulled(LANGSON, change)
    assert lines == ["+  - Mục mới;"]
    assert found.edits[0].at.address == "I.1.2"


def test_a_paragraph_without_mark_continues_what_is_above() -> None:
    def change(word: Word) -> None:
        typed_after(having(word, "+ Tuyên truyền đầy đủ"), "Cụ thể như sau.")

    found, lines = pulled(LANGSON, change)
    assert "+          - Cụ thể như sau." in lines
    assert found.edits[0].at.path == "content.tuyen-truyen.activities.1.paragraphs.1"


def test_paragraphs_of_preamble_and_closing_stay_in_their_lists() -> None:
    def change(word: Word) -> None:
        typed_after(having(word, "UBND tỉnh yêu cầu"), "Đoạn kết thứ hai.")

    found, _ = pulled(LANGSON, change)
    assert [one.at.path for one in found.edits] == ["closing.2"]


def test_a_task_is_added_with_its_fields() -> None:
    def change(word: Word) -> None:
        at = having(word, "3. Rà soát")
        for text in (
            "3. Nhiệm vụ mới",
            "- Nội dung:",
            "+ việc một;",
            "+ việc hai.",
            "- Cơ quan chủ trì: Sở Y tế.",
            "- Địa điểm: tại tỉnh.",
        ):
            at.insert_paragraph_before(text)

    found, lines = pulled(LANGSON, change)
    assert [one[1:] for one in lines] == [
        "  - id: nhiem-vu-moi",
        "    title: Nhiệm vụ mới",
        "    order: [activities, lead, item]",
        "    items:",
        '      - "Địa điểm: tại tỉnh."',
        "    activities:",
        "      - việc một;",
        "      - việc hai.",
        "    lead: Sở Y tế.",
        "",
    ]
    assert (found.edits[0].kind, found.edits[0].at.address) == ("added", "II.3")


def test_a_list_that_word_numbers_by_itself() -> None:
    """Word makes a list of its own out of a dash that is typed at the beginning of a line."""

    def change(word: Word) -> None:
        new = typed_after(having(word, "- Tổ chức triển khai"), "Mục của Word;")
        new.style = word.styles.add_style("Danh sách", 1)
        numbering = parse_xml(NUMBERING)
        part = Part(
            PackURI("/word/numbering.xml"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml",
            etree.tostring(numbering),
            word.part.package,
        )
        word.part.relate_to(part, RELATION)
        listed = OxmlElement("w:numPr")
        for name, value in (("w:ilvl", "0"), ("w:numId", "1")):
            one = OxmlElement(name)
            one.set(qn("w:val"), value)
            listed.append(one)
        new._p.get_or_add_pPr().append(listed)

    _, lines = pulled(LANGSON, change)
    assert lines == ["+  - Mục của Word;"]


def tracked_move(word: Word) -> None:
    """Move the second item before the first as Word does with changes tracked."""
    second, first = having(word, "- Xác định rõ"), having(word, "- Tổ chức triển khai")
    copy = deepcopy(second._p)
    for one in [*copy.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))]:
        one.getparent().remove(one)
    first._p.addprevious(copy)
    for paragraph, name in ((copy, "w:moveTo"), (second._p, "w:moveFrom")):
        marks = paragraph.get_or_add_pPr()
        properties = OxmlElement("w:rPr")
        properties.append(_change(name))
        marks.append(properties)
        for run in paragraph.findall(qn("w:r")):
            wrapper = _change(name)
            run.addprevious(wrapper)
            wrapper.append(run)


def _change(name: str) -> Any:
    made = OxmlElement(name)
    made.set(qn("w:id"), "900")
    made.set(qn("w:author"), "Nguyễn Văn A")
    made.set(qn("w:date"), "2026-11-22T10:30:00Z")
    return made


def test_a_paragraph_moved_with_changes_tracked() -> None:
    found, _ = pulled(LANGSON, tracked_move)
    assert [(one.kind, one.at.path) for one in found.edits] == [("moved", "purpose.1")]
    assert not found.not_taken


def test_a_duty_and_a_recipient_are_added() -> None:
    def change(word: Word) -> None:
        having(word, "2. Sở Tài chính").insert_paragraph_before("2. Sở Nội vụ")
        having(word, "2. Sở Tài chính").insert_paragraph_before("- Chủ trì việc ấy.")
        typed_after(having(word, "- Các sở, ban, ngành;"), "- Bộ Y tế;")

    found, lines = pulled(LANGSON, change)
    assert [(one.kind, one.at.path) for one in found.edits] == [
        ("added", "organisation.so-noi-vu"),
        ("added", "recipients.4"),
    ]
    assert "+  - Bộ Y tế;" in lines
    assert "+      - Chủ trì việc ấy." in lines


def test_paragraphs_are_taken_out() -> None:
    def change(word: Word) -> None:
        remove(having(word, "- Thời gian thực hiện"))
        remove(having(word, "- Xác định rõ nội dung"))

    found, lines = pulled(LANGSON, change)
    assert [(one.kind, one.at.path) for one in found.edits] == [
        ("removed", "purpose.2"),
        ("removed", "content.tuyen-truyen.timeline"),
    ]
    assert not any(one[0] == "+" for one in lines)


def test_a_moved_task_keeps_its_links_and_comments() -> None:
    def change(word: Word) -> None:
        texts = [one.text for one in word.paragraphs]
        start = next(i for i, one in enumerate(texts) if one.startswith("5. Công tác kiểm tra"))
        end = next(i for i, one in enumerate(texts) if one.startswith("III."))
        goal = next(
            one for one in word.paragraphs if one.text.startswith("1. Tổ chức tuyên truyền")
        )
        for one in word.paragraphs[start:end]:
            goal._p.addprevious(one._p)

    document, raw = edited(LANGSON, change)
    found = pull(HERE, raw, document)
    assert [(one.kind, one.at.path) for one in found.edits] == [("moved", "content.kiem-tra")]
    again = understand(LANGSON, SourceText("x", graft(document, found.target)))
    assert [one.id for one in again.plan.content][:2] == ["kiem-tra", "tuyen-truyen"]
    assert again.plan.content[0] == document.plan.content[-1]


def test_fields_in_another_order() -> None:
    def change(word: Word) -> None:
        having(word, "- Thời gian")._p.addnext(having(word, "- Cơ quan chủ trì")._p)

    _, lines = pulled(LANGSON, change)
    assert lines == ["+    order: [activities, coordination, timeline, lead]"]


def test_an_item_of_another_task() -> None:
    """It is cut out of one list and put into another, with all that it carries."""

    def change(word: Word) -> None:
        having(word, "+ Tổ chức tuyên truyền", 0)._p.addprevious(
            having(word, "- Xác định rõ nội dung")._p
        )
        say(having(word, "- Xác định rõ nội dung"), "+ Xác định rõ.")

    found, _ = pulled(LANGSON, change)
    assert {(one.kind, one.at.path) for one in found.edits} == {
        ("removed", "purpose.2"),
        ("added", "content.tuyen-truyen.activities.2"),
    }


def test_a_paragraph_is_split() -> None:
    def change(word: Word) -> None:
        first = having(word, "- Tổ chức triển khai")
        before, _, after = first.text.partition("; ")
        say(first, f"{before};")
        typed_after(first, f"- {after}")

    found, _ = pulled(LANGSON, change)
    assert [(one.kind, one.at.path) for one in found.edits] == [
        ("changed", "purpose.1.text"),
        ("added", "purpose.2"),
    ]
    assert found.edits[1].after.startswith("tạo chuyển biến")


def test_two_paragraphs_are_joined() -> None:
    def change(word: Word) -> None:
        first, second = having(word, "- Tổ chức triển khai"), having(word, "- Xác định rõ")
        for one in [*second._p]:
            if one.tag != qn("w:pPr"):
                first._p.append(one)
        remove(second)

    found, _ = pulled(LANGSON, change)
    assert [(one.kind, one.at.path) for one in found.edits] == [
        ("removed", "purpose.2"),
        ("changed", "purpose.1.text"),
    ]
    assert "già hóa dân số.- Xác định rõ" in found.edits[1].after


# Tables.


def test_cells_and_rows() -> None:
    def change(word: Word) -> None:
        say(having(word, "12 bản tin"), "24 bản tin")
        row = next(
            one
            for one in word.element.body.iter(qn("w:tr"))
            if "Họp thôn" in "".join(one.itertext())
        )
        new = deepcopy(row)
        for one in [*new.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))]:
            one.getparent().remove(one)
        row.addnext(new)
        for one in new.iter(qn("w:p")):
            made = Paragraph(one, word._body)
            if made.text == "Họp thôn":
                say(made, "Họp xã")
            elif made.text == "2":
                say(made, "3")

    found, _ = pulled(RICH, change)
    assert [(one.kind, one.at.path) for one in found.edits] == [
        ("changed", "appendices.1.tasks.nhom-a.tasks.a-1.results.text"),
        ("added", "appendices.1.tasks.nhom-a.tasks.hop-xa"),
    ]
    assert not found.not_taken


def test_a_row_is_taken_out() -> None:
    def change(word: Word) -> None:
        row = next(
            one
            for one in word.element.body.iter(qn("w:tr"))
            if "Họp thôn" in "".join(one.itertext())
        )
        row.getparent().remove(row)

    found, _ = pulled(RICH, change)
    assert [(one.kind, one.at.path) for one in found.edits] == [
        ("removed", "appendices.1.tasks.nhom-a.tasks.a-2")
    ]
    assert not found.not_taken


# What has no place.


def test_what_the_plan_has_no_place_for_is_told() -> None:
    def change(word: Word) -> None:
        say(having(word, "CỘNG HÒA"), "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        say(having(word, "3. Rà soát"), having(word, "3. Rà soát").text.replace("3.", "7."))
        word.sections[0].footer.paragraphs[0].text = "Bản dự thảo"
        picture = OxmlElement("w:drawing")
        having(word, "UBND tỉnh yêu cầu").runs[0]._r.append(picture)
        remove(having(word, "Nơi nhận:"))

    found, lines = pulled(LANGSON, change)
    assert {one.why for one in found.not_taken} == {"fixed", "mark", "footer", "image", "removed"}
    assert lines == []


def test_another_plan_is_refused() -> None:
    _, raw = built(LANGSON)
    with pytest.raises(Refused, match="U060"):
        pull(HERE, raw, load(RICH))


def test_a_plan_that_would_not_be_valid_is_left_as_it_was() -> None:
    """A heading with a colon before words on the same line is no agency (M029)."""

    def change(word: Word) -> None:
        for one in [*word.paragraphs]:
            if one.text.startswith("III."):
                break
        start = next(i for i, one in enumerate(word.paragraphs) if one.text.startswith("II. "))
        end = next(i for i, one in enumerate(word.paragraphs) if one.text.startswith("III."))
        for one in word.paragraphs[start + 1 : end]:
            remove(one)

    found, lines = pulled(LANGSON, change)
    assert "invalid" in {one.why for one in found.not_taken}
    assert lines == []
