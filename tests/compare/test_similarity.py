"""How alike two texts are: words that tell much count much, words for the same count as one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach.compare.similarity import Space, candidates, contained, cosine, terms
from kehoach.data.synonyms import canonical, parse_synonyms, synonyms
from kehoach.data.table import DataError
from kehoach.plan.words import key

TEXTS = [
    "Tổ chức tập huấn về Luật Dân số",
    "Tổ chức đào tạo về Luật Dân số",
    "Tổ chức kiểm tra việc thi hành Luật Dân số",
    "Bố trí kinh phí từ ngân sách nhà nước",
]


def alike(one: str, other: str, texts: list[str] = TEXTS) -> float:
    space = Space(texts)
    return cosine(space.vector(terms(one)), space.vector(terms(other)))


def test_the_same_words_are_wholly_alike() -> None:
    assert alike(TEXTS[0], TEXTS[0]) == pytest.approx(1)


def test_words_for_the_same_work_count_as_one() -> None:
    assert alike(TEXTS[0], TEXTS[1]) == pytest.approx(1)
    assert alike(TEXTS[0], TEXTS[1]) > alike(TEXTS[0], TEXTS[2]) > alike(TEXTS[0], TEXTS[3]) == 0


def test_case_and_place_of_the_tone_mark_do_not_count() -> None:
    assert alike("SỨC KHỎE sinh sản", "sức khoẻ Sinh sản") == pytest.approx(1)


def test_a_word_that_stands_everywhere_tells_little() -> None:
    texts = [f"Luật Dân số {word}" for word in ("một", "hai", "ba", "bốn", "một hai")]
    assert alike("Luật Dân số một", "Luật Dân số hai", texts) < 0.5


def test_a_part_is_contained_and_the_whole_is_not() -> None:
    space = Space(TEXTS)
    part, whole = (space.vector(terms(text)) for text in ("kinh phí", TEXTS[3]))
    assert contained(part, whole) == pytest.approx(1)
    assert contained(whole, part) < 0.5
    assert contained({}, whole) == 0


WORDS = st.lists(st.sampled_from(["một", "hai", "ba", "bốn", "năm", "sáu", "bảy"]), max_size=6).map(
    " ".join
)


@given(st.lists(WORDS, max_size=6), st.lists(WORDS, max_size=6), st.floats(0.01, 0.9))
def test_candidates_are_all_that_are_alike(left: list[str], right: list[str], least: float) -> None:
    """Few texts: nothing is passed over."""
    space = Space([*left, *right])
    ones, others = ([space.vector(terms(text)) for text in texts] for texts in (left, right))
    expected = {
        (i, j): score
        for i, one in enumerate(ones)
        for j, other in enumerate(others)
        if (score := cosine(one, other)) >= least
    }
    assert candidates(ones, others, least) == expected
    best = candidates(ones, others, least, 1)
    assert all(best[i, j] == max(expected[i, k] for (h, k) in expected if h == i) for i, j in best)


def test_canonical_words_are_those_of_their_group() -> None:
    for group in synonyms():
        for word in group.words:
            assert canonical([*key("công tác"), *key(word)]) == [
                *key("công tác"),
                *key(group.words[0]),
            ]


@pytest.mark.parametrize(
    "groups",
    [
        "- {words: [tập huấn, đào tạo], source: x, mark: K}\n- {words: [Đào tạo, bồi dưỡng], source: x, mark: K}",
        "- {words: [tập huấn, huấn luyện viên], source: x, mark: K}",
        "- {words: [họp, hội nghị], source: x, mark: K}",
    ],
    ids=["in two groups", "three syllables", "one syllable"],
)
def test_a_faulty_table_is_refused(groups: str) -> None:
    with pytest.raises(DataError):
        parse_synonyms(groups)
