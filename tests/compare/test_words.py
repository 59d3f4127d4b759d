"""The words that differ, as an official would read them: pairs of the published plans, read by eye.

Taken out stands in [-…-], put in in {+…+}.
"""

from __future__ import annotations

import random
import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach.compare.words import word_ops
from kehoach.comparison import Op, Sign

FORMS = {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}
LEFT = re.compile(r"\[-(.*?)-\]|\{\+.*?\+\}")
RIGHT = re.compile(r"\[-.*?-\]|\{\+(.*?)\+\}")


def told(left: str, right: str) -> str:
    return "".join(FORMS[sign].format(words) for sign, words in word_ops(left, right))


def sides(ops: tuple[Op, ...]) -> tuple[str, str]:
    return (
        "".join(words for sign, words in ops if sign != "+"),
        "".join(words for sign, words in ops if sign != "-"),
    )


# The left and the right side follow from the reading itself.
READ = {
    "a title": "Tổ chức [-tuyên truyền, phổ biến-]{+quán triệt, phổ biến, tuyên truyền về+} Luật Dân số",
    "a phrase put in": "Rà soát, xây dựng [-và hoàn thiện-]{+các+} văn bản quy phạm pháp luật",
    "a member of a list": (
        "Đề nghị {+Ban Tuyên giáo và Dân vận Tỉnh ủy; +}Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các "
        "tổ chức chính trị - xã hội{+; Trường Chính trị+} tỉnh"
    ),
    "an end": (
        "Xác định rõ nội dung công việc, tiến độ, thời hạn hoàn thành và phân công trách nhiệm cụ thể "
        "cho từng cơ quan, tổ chức[-, đơn vị-] có liên quan trong việc triển khai thi hành Luật Dân "
        "số{+ (sau đây gọi tắt là Luật), nhằm bảo đảm việc tổ chức thực hiện Luật được triển khai kịp "
        "thời, toàn diện, thống nhất, đồng bộ, hiệu quả và đúng pháp luật+}."
    ),
    "several phrases": (
        "[-Bảo đảm-]{+Đảm bảo sự chỉ đạo thống nhất của UBND tỉnh, Chủ tịch UBND tỉnh,+} sự phối hợp "
        "chặt chẽ{+, thường xuyên, hiệu quả+} giữa các sở, ban, ngành, UBND các [-cấp và các tổ chức "
        "chính trị - xã hội trong quá trình triển khai thực hiện-]{+xã, phường và các cơ quan, tổ chức "
        "có liên quan trong việc triển khai thi hành Luật+}."
    ),
    "what little both have is no phrase": (
        "[-Thường xuyên kiểm tra, đôn đốc, hướng dẫn, kịp thời giải quyết các khó khăn,-]{+Kịp thời "
        "hướng dẫn, tháo gỡ khó khăn, giải quyết những+} vướng mắc phát sinh trong quá trình tổ chức "
        "thực hiện[-, bảo đảm tiến độ và hiệu quả triển khai thi hành Luật Dân số trên địa bàn tỉnh-]."
    ),
    "a sentence taken out": (
        "[-rà-]{+Rà+} soát các văn bản quy phạm pháp luật {+(Nghị quyết, Quyết định, Kế hoạch) +}của "
        "tỉnh liên quan đến {+công tác +}dân số để [-đề xuất cơ quan có thẩm quyền -]sửa đổi, bổ sung "
        "hoặc thay thế cho phù hợp với Luật Dân số[-. Tham mưu ban hành các văn bản chỉ đạo, hướng dẫn "
        "triển khai Luật Dân số trên địa bàn tỉnh-]."
    ),
    "a lead that has more to do": (
        "Sở Y tế{+ theo dõi, tổng hợp tình hình rà soát, xây dựng văn bản; kịp thời báo cáo UBND tỉnh "
        "các nội dung vượt thẩm quyền+}."
    ),
    "other words throughout": (
        "[-Tổ chức tập huấn, bồi dưỡng nghiệp vụ-]{+Đào tạo, bồi dưỡng nâng cao năng lực đội ngũ làm "
        "công tác dân số+}"
    ),
    "a deadline": "trước [-30/6/2026-]{+31/12/2026+}",
    "a document": "Luật Dân số số [-113/2025/QH15-]{+114/2025/QH15+} ngày 10 tháng 12 năm 2025",
    "an amount": "Kinh phí: [-1.500.000-]{+2.500.000+} đồng",
    "a year of a span": "Giai đoạn 2026-[-2030-]{+2035+} và tầm nhìn",
    "a member in the middle": "các sở, {+ban, +}ngành",
    "a member at the end": "các sở, ngành{+, đoàn thể+}.",
    "the first word": "{+Đề nghị +}Sở Y tế chủ trì",
    "the last word": "Sở Y tế chủ trì{+ thực hiện+}",
    "the tone mark elsewhere": "chăm sóc sức [-khỏe-]{+khoẻ+} sinh sản",
}


@pytest.mark.parametrize("name", READ)
def test_it_reads_well(name: str) -> None:
    reading = READ[name]
    left = LEFT.sub(lambda found: found[1] or "", reading)
    right = RIGHT.sub(lambda found: found[1] or "", reading)
    assert told(left, right) == reading
    backwards = re.sub(
        r"(?:\[-(.*?)-\])?(?:\{\+(.*?)\+\})?",
        lambda found: (
            (f"[-{found[2]}-]" if found[2] else "") + (f"{{+{found[1]}+}}" if found[1] else "")
        ),
        reading,
    )
    assert told(right, left) == backwards


@pytest.mark.parametrize(
    ("left", "right", "ops"),
    [
        ("", "", ()),
        ("a", "a", (("=", "a"),)),
        ("", "a b", (("+", "a b"),)),
        ("a  b", "a b", (("=", "a"), ("-", "  "), ("+", " "), ("=", "b"))),
        (" a", "a", (("-", " "), ("=", "a"))),
        ("một hai", "ba bốn", (("-", "một hai"), ("+", "ba bốn"))),
    ],
)
def test_edges(left: str, right: str, ops: tuple[Op, ...]) -> None:
    assert word_ops(left, right) == ops


SYLLABLES = st.sampled_from(
    ["các", "sở", "ban", "ngành", "dân", "số", "tỉnh", "và", "153/QĐ-TTg", "01/7/2026", "2026"]
)
SPACES = st.sampled_from([" ", ", ", "; ", ".", "  ", " - ", "/", ""])
TEXTS = st.lists(st.tuples(SYLLABLES, SPACES), max_size=30).map(
    lambda pairs: "".join(syllable + space for syllable, space in pairs)
)


@given(st.one_of(TEXTS, st.text(max_size=40)), st.one_of(TEXTS, st.text(max_size=40)))
def test_the_words_of_both_sides_are_all_there(left: str, right: str) -> None:
    ops = word_ops(left, right)
    assert sides(ops) == (left, right)
    assert all(words for _, words in ops)
    signs = [sign for sign, _ in ops]
    assert not {("=", "="), ("+", "-")} & set(pairwise(signs))
    mirror: dict[Sign, Sign] = {"=": "=", "-": "+", "+": "-"}
    turned = word_ops(right, left)
    assert sorted((mirror[sign], words) for sign, words in turned) == sorted(ops)


@given(TEXTS, TEXTS)
def test_no_syllable_is_split(left: str, right: str) -> None:
    for side, alone in ((left, "-"), (right, "+")):
        edges, at = set(), 0
        for sign, words in word_ops(left, right):
            if sign in ("=", alone):
                at += len(words)
                edges.add(at)
        inside = {
            at
            for found in re.finditer(r"\w+", side)
            for at in range(found.start() + 1, found.end())
        }
        assert not edges & inside


def test_decomposed_letters_stay_together() -> None:
    assert told("hoa\u0300 bình", "hoa\u0301 bình") == "[-hoa\u0300-]{+hoa\u0301+} bình"


def long_texts() -> dict[str, tuple[list[str], list[str]]]:
    """Return texts of ten thousand syllables that are costly to compare word by word."""
    drawn = random.Random(2)
    words = [f"v{number}" for number in range(400)]
    text = drawn.choices(words, k=10_000)
    return {
        "a little reworded": (
            text,
            [drawn.choice(words) if drawn.random() < 0.05 else one for one in text],
        ),
        "half reworded": (
            text,
            [drawn.choice(words) if drawn.random() < 0.5 else one for one in text],
        ),
        "another text": (text, drawn.choices(words, k=10_000)),
        "backwards": (text, text[::-1]),
        "halves exchanged": (text, text[5000:] + text[:5000]),
        "one word again and again": (["a"] * 10_000, ["b", *["a"] * 9_990, "c"]),
        "two words": (drawn.choices("ab", k=10_000), drawn.choices("ab", k=10_000)),
        "every second word": (["a", "b"] * 5000, ["a", "c"] * 5000),
    }


@pytest.mark.parametrize("name", long_texts())
def test_long_paragraphs_come_to_an_end(name: str) -> None:
    """Each takes less than a second; compared word by word, minutes."""
    left, right = map(" ".join, long_texts()[name])
    ops = word_ops(left, right)
    assert sides(ops) == (left, right)
    if name == "a little reworded":
        same = sum(len(words.split()) for sign, words in ops if sign == "=")
        assert same > 8500
