"""L008."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from operator import eq

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import prose
from kehoach.plan.remember import remembered
from kehoach.plan.span import Span

_CLOSING = ".,;:!?)…”"
_TOKEN = re.compile(r"\S+")
# Words of grammar of which no compound ends or begins: "ủy ban ban hành", "kết quả đạt được được
# đánh giá" are right, "của của" never is.
_GRAMMAR = frozenset(
    {
        *("bởi", "các", "cho", "của", "cũng", "hoặc", "khi", "mà", "mỗi", "mọi", "nhằm", "những"),
        *("nếu", "rằng", "sẽ", "thì", "vào", "và", "với", "đang", "đã"),
    }
)
# What is both noun and verb may follow itself: "các quy định quy định tại Điều 5".
_NOUNS_AND_VERBS = frozenset(
    {
        *("quy định", "hướng dẫn", "báo cáo", "quyết định", "yêu cầu", "đề nghị", "kết luận"),
        *("đề xuất", "kiến nghị", "thông báo", "chỉ đạo", "đánh giá", "từng bước", "hợp đồng"),
    }
)
_MOST_WORDS = 4


@rule("L008", "doubled-word", severity="warning", basis="habit")
def doubled_word(subject: Subject) -> Iterator[Problem]:
    """Report each word of grammar, and each two to four words, that stand there twice in a row.

    Basis: the usual slip of copying and of moving words about.
    Silent: on other single syllables, which compounds repeat rightly ("ủy ban ban hành", "Luật Dân
        số số 113/2025/QH15", "luôn luôn"); across punctuation; on words that are noun and verb.
    """
    for loc, text, _ in prose(subject):
        for phrase, span in _doubled(text):
            yield Problem(loc, {"words": phrase}, span)


@remembered
def _doubled(text: str) -> Sequence[tuple[str, Span]]:
    """Return what stands in `text` twice in a row, once each, and where both stand."""
    words = text.lower().split()
    bare = [word.rstrip(_CLOSING) for word in words]
    found, told = [], -1
    for length in range(_MOST_WORDS, 0, -1):
        repeated = bytes(map(eq, words, bare[length:]))
        start = repeated.find(b"\1" * length)
        while start >= 0:
            if start > told and _slip(words, bare, start, length):
                told = start + 2 * length - 1
                tokens = [*_TOKEN.finditer(text)]
                span = Span(tokens[start].start(), tokens[told].start() + len(bare[told]))
                found.append((" ".join(words[start : start + length]), span))
            start = repeated.find(b"\1" * length, start + 1)
    return found


def _slip(words: list[str], bare: list[str], start: int, length: int) -> bool:
    """Return whether what is repeated are words, without punctuation between, and wrongly so."""
    if not all(map(str.isalpha, (*words[start : start + 2 * length - 1], bare[start + length]))):
        return False
    if length == 1:
        return words[start] in _GRAMMAR
    phrase = words[start : start + length]
    return " ".join(phrase) not in _NOUNS_AND_VERBS and len(set(phrase)) > 1
