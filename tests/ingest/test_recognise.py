"""Whatever the document, its plan is whole: no word lost, none twice, and the model takes it."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from kehoach.finding import Refused
from kehoach.imported import LeftOut, Spot
from kehoach.ingest.ledger import plain
from kehoach.ingest.manuscript import Manuscript, Paragraph, printing
from kehoach.ingest.recognise.recognise import recognise
from kehoach.source.document import validate
from tests.ingest.documents import (
    BODY,
    DECISION,
    HEADER,
    SIGNED,
    TITLE,
    cells,
    manuscript,
    paragraph,
    rows,
)

HEADS = ("STT", "Nhiệm vụ", "Chủ trì", "Thời gian hoàn thành")
WHOLE: tuple[Any, ...] = (HEADER, *TITLE, *BODY, *SIGNED)
LINES = (
    *DECISION,
    *TITLE,
    *BODY,
    *SIGNED,
    "(Kèm theo Quyết định số 9/QĐ-UBND của Ủy ban nhân dân tỉnh Lạng Sơn)",
    "(b/c);",
    "- Sở Y tế; (để b/c);",
    "Phụ lục I",
    "PHỤ LỤC 2: DANH MỤC NHIỆM VỤ",
    "Số: ..../KH-UBND",
    "Số: 12a/KH-UBND Lạng Sơn, ngày 31 tháng 02 năm 2026",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "ỦY BAN NHÂN DÂN TỈNH",
    "_______",
    "(Đã ký)",
    "a) Một điểm;",
    "+ Một ý nhỏ.",
    "1.1. Một mục.",
    "Một đoạn không có dấu chấm",
)
# What no plan can do without; the model asks for it, and an import cannot make it up (M016).
LOST = {"recipients", "signature", "document.attached_to"}


def other(line: str) -> Paragraph:
    return paragraph(line)


blocks = st.one_of(
    st.sampled_from(LINES).map(other),
    st.lists(st.sampled_from(LINES), min_size=1, max_size=4).map(
        lambda one: cells(one, list(reversed(one)))
    ),
    st.lists(st.sampled_from(LINES), min_size=4, max_size=4).map(
        lambda one: rows(HEADS, one, ruled=True)
    ),
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1).map(other),
)


@st.composite
def documents(draw: st.DrawFn) -> Manuscript:
    """Return a document with some blocks put in, taken out, or put elsewhere."""
    made = list(manuscript(*WHOLE).blocks)
    for _ in range(draw(st.integers(0, 8))):
        at = draw(st.integers(0, len(made) - 1))
        what = draw(st.sampled_from(("in", "in", "out", "move")))
        if what == "in":
            made.insert(at, draw(blocks))
        elif len(made) > 1:
            block = made.pop(at)
            if what == "move":
                made.insert(draw(st.integers(0, len(made))), block)
    return Manuscript("thu.txt", tuple(made), (), 0)


@settings(deadline=None, max_examples=150)
@given(documents())
@example(manuscript(*WHOLE))
def test_no_word_is_lost_and_the_model_takes_the_plan(document: Manuscript) -> None:
    try:
        reading = recognise(document)
    except Refused as refused:
        assert refused.code == "U034"  # noqa: PT017 - anything else is a fault of the program
        return
    assert reading.shares.total == sum(printing(one.text) for one in document.paragraphs())
    data = plain(reading.data) | {"schema": "1", "id": "thu", "source": {"status": "official"}}
    _, faults = validate(data)
    assert not [one for one in faults if not (one.code == "M016" and one.params["key"] in LOST)]
    if any(one.code == "M016" for one in faults):
        assert any(one.doubtful for one in reading.notes)


def test_the_plan_of_a_whole_document_is_valid() -> None:
    """The property above does not hold because everything is refused."""
    reading = recognise(manuscript(*WHOLE))
    data = plain(reading.data) | {"schema": "1", "id": "thu", "source": {"status": "official"}}
    plan, faults = validate(data)
    assert plan is not None
    assert not faults
    assert [task.title for task in plan.content] == ["Tuyên truyền, phổ biến Luật Dân số"]
    assert not reading.notes
    assert not reading.left_out


def test_what_the_reader_left_out_is_counted() -> None:
    document = manuscript(*WHOLE)
    page = LeftOut("12", "page-number", Spot(None, 9))
    counted = recognise(Manuscript("thu.txt", document.blocks, (page,), document.characters + 2))
    assert counted.left_out == (page,)
    assert counted.shares.left_out == 2
    assert counted.shares.total == document.characters + 2


def test_an_uncertain_joint_is_told_where_it_went() -> None:
    """Not where the mark was cut off, and not in what is left out."""
    blocks = list(manuscript(*WHOLE).blocks)
    at = blocks.index(paragraph(BODY[2], 7))
    text = f"{BODY[2]} Trên đây là một ý khác."
    blocks[at] = Paragraph(text, Spot(None, 7), joined=(1, len(BODY[2])))
    reading = recognise(Manuscript("thu.txt", tuple(blocks), (), 0))
    (note,) = reading.notes
    assert (note.kind, note.loc[:2], note.doubtful) == ("joint", ("purpose", 0), True)
    assert note.params["before"] == "rõ nội dung công việc."
    assert note.params["after"] == "Trên đây là một ý"
