"""N027."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.form import authorities, begins_with_one
from kehoach.check.rule import Problem, rule
from kehoach.check.subject import Subject


@rule("N027", "delegated-authority", severity="error", basis="nd30.signature")
def delegated_authority(subject: Subject) -> Iterator[Problem]:
    """Report TL. or TUQ. before a body, or without the post of the signer below it.

    Basis: Phụ lục I, mục II, khoản 7 [T]: both stand before the post of the head who ordered or
        delegated; the signer's own post is the line below. Bodies that were read nowhere: warnings.
    Silent: for words after TL. or TUQ. that no list has.
    """
    lines = authorities(subject)
    for i, line in enumerate(lines):
        if line.short not in ("TL", "TUQ"):
            continue
        # "TỔ TRƯỞNG" begins like a body and is a post.
        of_head = begins_with_one(line.office, "head") or "TRƯỞNG" in line.office.upper().split()
        of_body = not of_head and (
            begins_with_one(line.office, "collective") or begins_with_one(line.office, "single")
        )
        if of_body or i == len(lines) - 1:
            read = any(
                begins_with_one(line.office, one, verified=True) for one in ("collective", "single")
            )
            yield line.problem("error" if read or not of_body else "warning")
