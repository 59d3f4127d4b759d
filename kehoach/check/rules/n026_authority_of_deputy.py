"""N026."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.form import Authority, authorities, begins_with_one
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject
from kehoach.plan.words import key


@rule("N026", "authority-of-deputy", severity="error", basis="nd30.signature")
def authority_of_deputy(subject: Subject) -> Iterator[Problem]:
    """Report a deputy who signs without KT., and KT. without the deputy below it.

    Basis: Phụ lục I, mục II, khoản 7 [S p.25]: KT. stands before the post of the head, also where a
        deputy is in charge; the deputy's own post is the line below.
        A deputy below TL. without KT., and the deputy of another post, are warnings.
    Silent: for a deputy below TUQ., who signs in his own right; for posts below KT. that no list
        has, such as a permanent member.
    """
    lines = authorities(subject)
    for i, line in enumerate(lines):
        above = lines[i - 1] if i else None
        below = lines[i + 1] if i + 1 < len(lines) else None
        if line.short == "KT":
            bare = Authority(line.loc, line.text, "", line.office)
            if below is None or bare.deputy or _same(line, below):
                yield line.problem("error")
            elif _is_of_other(line, below):
                yield line.problem("warning")
        elif line.deputy and (above is None or above.short not in ("KT", "TUQ")):
            yield line.problem("warning" if above and above.short == "TL" else "error")


def _same(head: Authority, below: Authority) -> bool:
    """Return whether the post of the head stands below KT. once more."""
    own, other = key(head.office), key(below.office)
    return own[: len(other)] == other[: len(own)]


def _is_of_other(head: Authority, deputy: Authority) -> bool:
    """Return whether `deputy` is that of another post than `head`: KT. CHỦ TỊCH, PHÓ GIÁM ĐỐC."""
    own, rest = key(head.office), key(deputy.office)[1:]
    known = begins_with_one(" ".join(rest), "head") and begins_with_one(head.office, "head")
    return known and deputy.deputy and own[: len(rest)] != rest[: len(own)]
