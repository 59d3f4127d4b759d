"""The usual words of plans: found however they are written, and nothing else is."""

import pytest

from kehoach.data.labels import parse_usual_words, usual_words, vocabulary
from kehoach.data.table import DataError


@pytest.mark.parametrize(
    "words",
    [
        "Cơ quan chủ trì",
        "CƠ QUAN CHỦ TRÌ",
        "cơ quan  chủ trì",
        "Cơ quan chủ trì (thực hiện)",
        "Co quan chu tri",
        "Cơ quan, chủ trì",
    ],
)
def test_a_label_is_known_however_it_is_written(words: str) -> None:
    assert vocabulary("label").exactly(words) == ("lead",)


@pytest.mark.parametrize("words", ["Cơ quan", "Cơ quan chủ trì thẩm định", "", "Địa điểm"])
def test_other_words_are_no_label(words: str) -> None:
    assert vocabulary("label").exactly(words) == ()


@pytest.mark.parametrize(
    ("use", "words", "meanings"),
    [
        ("column", "Cơ quan, đơn vị phối hợp thực hiện", ("coordination",)),
        ("column", "Thời gian (Năm 2026)", ("timeline",)),
        ("column", "Ghi chú", ()),
        ("part", "CƠ QUAN CHỈ ĐẠO VÀ TỔ CHỨC THỰC HIỆN", ("organisation",)),
        ("part", "NHIỆM VỤ VÀ KINH PHÍ THỰC HIỆN", ("funding", "content")),
        ("part", "Mục tiêu", ("aims",)),
        ("part", "MỤC TIÊU PHẤN ĐẤU", ()),
    ],
)
def test_the_longest_words_decide(use: str, words: str, meanings: tuple[str, ...]) -> None:
    assert vocabulary(use).inside(words) == meanings


def test_what_may_stand_anywhere_and_what_only_begins() -> None:
    duty = vocabulary("duty")
    assert duty.holds("Bộ trưởng các bộ chịu trách nhiệm thực hiện")
    assert not duty.holds("các tổ chức chính trị - xã hội")
    assert duty.begins("Tổ chức tuyên truyền, phổ biến")
    assert not duty.begins("Sở Y tế tổ chức")


def test_nothing_is_said_twice() -> None:
    said = [(one.use, one.means, one.words.casefold()) for one in usual_words()]
    assert sorted(set(said)) == sorted(said)


def test_each_use_means_what_the_plan_has_a_place_for() -> None:
    means = {one.use: {other.means for other in usual_words() if other.use == one.use} for one in usual_words()}  # fmt: skip
    fields = {"activities", "lead", "coordination", "timeline", "results", "funding"}
    assert means["label"] == fields
    assert means["column"] <= fields | {"position", "title"}
    assert means["part"] == {"aims", "content", "funding", "organisation"}
    assert means["section"] == {"purpose", "requirements", "targets"}


def test_a_wrong_file_is_named() -> None:
    with pytest.raises(DataError, match=r"labels\.yaml: Usual: words is missing"):
        parse_usual_words("- {use: label, means: lead, entries: [{source: x}]}")
