"""A003."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.capitals import word_before
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.span import Span

_NHAN_DAN = re.compile(r"nhân\s+dân(?!\s+(?:tệ|tự\s+vệ|tối\s+cao|cấp|khu\s+vực)(?!\w))(?!\w)")
# After these the people are meant; after any other word it may be part of a name: "báo nhân dân".
_ALONE = {"và", "của", "tới", "đến", "cho", "với", "lớp", "đảo", "giữa", "từ", "trong", "vì", "do"}


@rule("A003", "nhan-dan", severity="info", basis="nd30.capital-nhan-dan")
def nhan_dan(subject: Subject) -> Iterator[Problem]:
    """Report "nhân dân" with a small letter where it is the people, not a part of a name.

    Basis: Phụ lục II, mục V (S p.38): "Nhân dân" where it stands alone as a noun. The decree is not
        strict with itself, so it is advice.
    Silent: inside names and compounds (Tòa án nhân dân, lực lượng vũ trang nhân dân), and after any
        word of which it is not certain that a noun of its own follows.
    """
    for wording in subject.having("nhân"):
        for found in _NHAN_DAN.finditer(wording.text):
            if word_before(wording.text, found.start()) in _ALONE:
                yield Problem(wording.loc, {"found": found[0]}, span=Span(*found.span()))
