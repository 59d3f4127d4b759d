"""W015."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import fits, sizes_of, told
from kehoach.check.word.pieces import letters
from kehoach.check.word.subject import Trouble, WordSubject
from kehoach.docx.layout.model import Paragraph

_STYLE = "NoiDung"
_CAPTION = re.compile(
    r"\(|(?:đơn vị tính|đvt|ghi chú|nguồn|bảng|biểu|hình|sơ đồ|phụ biểu)\b", re.IGNORECASE
)


@rule("W015", "body-size", severity="error", basis="nd30.body")
def body_size(subject: WordSubject) -> Iterator[Trouble]:
    """Report body text that is not 13 or 14 points, or not of one size throughout.

    Basis: Phụ lục I, mục II, khoản 6 (S p.25, 33). That a body mixes 13 and 14 is a warning: the
        decree says that sizes move together, not in so many words that the body has one.
    Silent: in tables and appendices, for which the decree gives no size, on what belongs to a table
        (unit, source, caption), and on raised digits.
    """
    low, high = sizes_of(subject.decree, _STYLE)
    for act in subject.acts:
        sizes: Counter[float] = Counter()
        for paragraph in act.body:
            for run in paragraph.runs:
                sizes[run.size] += len(run.text.strip())
        usual = sizes.most_common(1)[0][0] if sizes else 0.0
        for paragraph in act.body:
            if _of_a_table(paragraph):
                continue
            shown = (run for run in paragraph.runs if letters(run.text) and not run.raised)
            for size in dict.fromkeys(run.size for run in shown):
                if not fits(size, low, high):
                    params = {"found": told(size), "expected": told(low, high)}
                    yield Trouble(paragraph, "body-size", params)
                elif size != usual and fits(usual, low, high):
                    params = {"found": told(size), "expected": told(usual)}
                    yield Trouble(paragraph, "body-mixed", params, "warning")


def _of_a_table(paragraph: Paragraph) -> bool:
    return bool(_CAPTION.match(paragraph.text.strip()))
