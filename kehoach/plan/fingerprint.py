"""What a link was agreed against: a checksum of the words of a task."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from kehoach.plan.model import Task
from kehoach.plan.reading import texts_of, unlabelled

_LENGTH = 8


def fingerprint(task: Task) -> str:
    """Return eight hexadecimal digits that change when the words of `task` do.

    They are the first of the SHA-256 of its title, what it says without a label, and its fields,
    without the tasks inside it; white space counts once. Eight are enough to notice a change;
    nobody gains by forging one.
    """
    words = "\n".join(" ".join(text.split()) for text in _words(task))
    return hashlib.sha256(words.encode()).hexdigest()[:_LENGTH]


def _words(task: Task) -> Iterator[str]:
    yield task.title
    yield from unlabelled(task)
    for name, field in task.fields():
        yield f"{name}:"
        yield from texts_of(field)
