"""L019."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.check.writing import abbreviated, prose, words_of
from kehoach.plan.span import Span

_STOP = re.compile(r"[.?!](?<=[\w)”].) +(?=[^\W\d_])")


@rule("L019", "sentence-start", severity="warning", basis="nd30.capital-sentence")
def sentence_start(subject: Subject) -> Iterator[Problem]:
    """Report each sentence that begins in lower case after a full stop.

    Basis: Nghị định 30/2020/NĐ-CP, Phụ lục II, mục I: a capital after ". ? !". Not corrected by
        itself: the full stop may be what is wrong.
    Silent: after abbreviations ("v.v. và"), an ellipsis, and numbers other than years.
    """
    for loc, text, _ in prose(subject):
        for stop in _STOP.finditer(text):
            following = text[stop.end() : stop.end() + 16]
            word = next(words_of(following)).of(following)
            if word.islower() and not abbreviated(text[: stop.start()]):
                span = Span(stop.end(), stop.end() + len(word))
                yield Problem(loc, {"word": word, "mark": stop[0][0]}, span)
