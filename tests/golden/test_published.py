"""The built files say what the published plans say, word for word, paragraph by paragraph.

`<plan>.txt` holds the paragraphs as published, one a line, joined from the text of the PDF.
"""

from __future__ import annotations

import io
import re
from pathlib import Path

import docx
import pytest
from docx.table import Table

from kehoach.compile import compile_plan
from kehoach.source.document import load
from tests.conftest import ROOT, SHARED

GOLDEN = Path(__file__).parent
COUNTS = {"langson": 76, "sonla": 65}
# What the header adds: the text of the PDFs begins below it.
HEADERS = {"langson": 6, "sonla": 4}
# The only differences from the published text: published → printed.
PERMITTED = {
    "langson": {
        # A brace joins "(b/c);" to three lines; the text of the PDF left it on the second.
        "- Thường trực HĐND tỉnh; (b/c);": ["- Thường trực HĐND tỉnh;"],
        "- Thường trực Đảng ủy UBND tỉnh;": ["- Thường trực Đảng ủy UBND tỉnh;", "(b/c);"],
    },
    "sonla": {
        # NĐ 30 orders points by the Vietnamese alphabet: đ) comes after d).
        "e) Kịp thời hướng dẫn, tháo gỡ khó khăn, giải quyết những vướng mắc phát sinh trong quá"
        " trình tổ chức thực hiện.": [
            "đ) Kịp thời hướng dẫn, tháo gỡ khó khăn, giải quyết những vướng mắc phát sinh trong"
            " quá trình tổ chức thực hiện."
        ],
    },
}


def printed(raw: bytes) -> list[str]:
    """Return the paragraphs with words of a .docx file, read by python-docx, tables included."""

    def walk(container):
        for block in container.iter_inner_content():
            if isinstance(block, Table):
                for row in block.rows:
                    for cell in dict.fromkeys(row.cells):
                        yield from walk(cell)
            elif block.text:
                yield block.text

    return list(walk(docx.Document(io.BytesIO(raw))))


def built(name: str) -> list[str]:
    return printed(compile_plan(load(ROOT / "plans" / f"{name}.yaml")).raw)


@pytest.mark.parametrize("name", COUNTS)
def test_built_file_says_what_was_published(name: str) -> None:
    published = (GOLDEN / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    assert len(published) == COUNTS[name]
    expected = [line for one in published for line in PERMITTED[name].get(one, [one])]
    assert built(name)[HEADERS[name] :] == expected


def test_one_changed_word_in_the_plan_is_noticed(tmp_path: Path) -> None:
    plan = (ROOT / "plans" / "sonla.yaml").read_text(encoding="utf-8")
    changed = plan.replace("Lồng ghép nội dung Luật", "Lồng nội dung Luật")
    assert changed != plan
    path = tmp_path / "sonla.yaml"
    path.write_text(changed, encoding="utf-8")
    ours = printed(compile_plan(load(path)).raw)[HEADERS["sonla"] :]
    published = (GOLDEN / "sonla.txt").read_text(encoding="utf-8").splitlines()
    assert len([one for one in ours if one not in published]) == 2  # that one, and đ)


def test_header_of_a_stand_alone_plan() -> None:
    assert built("langson")[: HEADERS["langson"]] == [
        "ỦY BAN NHÂN DÂN",
        "TỈNH LẠNG SƠN",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: \xa0\xa0\xa0\xa0\xa0\xa0/KH-UBND",
        "Lạng Sơn, ngày ... tháng ... năm ...",
    ]


def test_header_of_an_attached_plan_has_neither_number_nor_date() -> None:
    assert built("sonla")[: HEADERS["sonla"]] == [
        "ỦY BAN NHÂN DÂN",
        "TỈNH SƠN LA",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
    ]


def test_decision_and_plan_stand_in_one_document() -> None:
    lines = built("qd-153-ttg")
    for line in (
        "Số: 153/QĐ-TTg",
        "Hà Nội, ngày 20 tháng 01 năm 2026",
        "QUYẾT ĐỊNH",
        "Ban hành Kế hoạch triển khai thi hành Luật Dân số số 113/2025/QH15",
        "QUYẾT ĐỊNH:",
        "KT. THỦ TƯỚNG",
        "PHÓ THỦ TƯỚNG",
        "Lê Thành Long",
        "KẾ HOẠCH",
    ):
        assert lines.count(line) == 1, line
    # The header of the Decision comes again above the plan, without number and date; once more
    # the Prime Minister stands above the căn cứ, as the authority that decides.
    assert lines.count("THỦ TƯỚNG CHÍNH PHỦ") == 3
    assert lines.index("Lê Thành Long") < lines.index("KẾ HOẠCH")


STARTS = {
    "langson": r"(I{1,3}|IV)\. |\d\. |- |\+ |KẾ HOẠCH|Triển khai thi hành Luật Dân số trên|Thực hiện"
    r" Luật Dân|Từ ngân|Theo chức|Phối hợp tuyên truyền, vận|UBND tỉnh yêu|Nơi nhận|TM\.|KT\.|PHÓ|Trần T",
    "sonla": r"(I{1,3}|IV)\. |\d\. |- |[a-e]\) |KẾ HOẠCH|Triển khai thi hành Luật Dân số trên|\(Kèm",
}


@pytest.mark.corpus
@pytest.mark.parametrize("name", COUNTS)
def test_golden_text_is_that_of_the_seeds(name: str) -> None:
    paragraphs: list[str] = []
    for line in (SHARED / "seeds" / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if words := " ".join(line.split()):
            if not paragraphs or re.match(STARTS[name], words):
                paragraphs.append(words)
            else:
                paragraphs[-1] += " " + words
    assert paragraphs == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.corpus
@pytest.mark.parametrize("name", COUNTS)
def test_plan_file_holds_every_word_of_the_seed_and_none_more(name: str) -> None:
    """Compared without paragraphs, so that no rule for joining lines can hide a word."""
    seed = (SHARED / "seeds" / f"{name}.txt").read_text(encoding="utf-8").split()
    ours = " ".join(built(name)[HEADERS[name] :]).split()
    if name == "langson":
        seed.remove("(b/c);")
        ours.remove("(b/c);")
    else:
        seed = ["đ)" if word == "e)" else word for word in seed]
    assert ours == seed


def test_a_plan_in_its_own_order_prints_as_written_down() -> None:
    """Other parts, openings, words without a label, tables in the body: `ordered.txt` was read."""
    lines = printed(compile_plan(load(ROOT / "tests" / "support" / "ordered.yaml")).raw)
    assert lines == (GOLDEN / "ordered.txt").read_text(encoding="utf-8").splitlines()
