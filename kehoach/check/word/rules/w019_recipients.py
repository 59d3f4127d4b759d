"""W019."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.look import judge
from kehoach.check.word.subject import Trouble, WordSubject

_HEAD = "NoiNhan"
_LIST = "DanhSachNoiNhan"
_FILED = re.compile(r"[-–]?\s*Lưu\b", re.IGNORECASE)
_ITEM = re.compile(r"[-–]\s*\S")


@rule("W019", "recipients", severity="error", basis="nd30.recipients")
def recipients(subject: WordSubject) -> Iterator[Trouble]:
    """Report "Nơi nhận" or its list not in their sizes and marks, and a list without "Lưu".

    Basis: Phụ lục I, mục II, khoản 9 (S p.28, 34): 12 in bold italics, the list 11 upright, each
        line with a dash and a semicolon, the last "Lưu: VT, …" with a full stop.
    Silent: where the list cannot be told from what follows it.
    """
    for act in subject.acts:
        if (head := act.recipients) is None:
            continue
        about = {"component": _HEAD}
        yield from judge(subject, head, _HEAD, centred=False)
        if any(run.underline for run in head.shown):
            yield Trouble(head.paragraph, "underlined", about)
        if not head.text.endswith(":"):
            yield Trouble(head.paragraph, "recipients-colon", about)
        items = act.recipient_list
        for piece in items:
            yield from judge(subject, piece, _LIST, centred=False)
        starts = [i for i, piece in enumerate(items) if _ITEM.match(piece.text)]
        if not starts:
            continue
        ends = [*starts[1:], len(items)]
        filed = next((i for i in starts if _FILED.match(items[i].text)), None)
        if filed is None:
            yield Trouble(head.paragraph, "recipients-filed", about)
        for start, end in zip(starts, ends, strict=True):
            # What follows the last line of the list is not certainly part of it.
            last = items[end - 1] if end < len(items) or end - start <= 2 else items[start]
            mark = last.text[-1:]
            if start == filed:
                if mark != "." and end == len(items):
                    yield Trouble(last.paragraph, "recipients-end", {"expected": "."})
            elif filed is not None and start < filed and mark != ";" and end - start == 1:
                yield Trouble(last.paragraph, "recipients-end", {"expected": ";"})
