"""What a link was agreed against: a checksum of the words of a task or duty."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from kehoach.plan.model import Duty, Task
from kehoach.plan.reading import texts_of, unlabelled

_LENGTH = 8


def fingerprint(part: Task | Duty) -> str:
    """Return eight hexadecimal digits that change when the words of a task or duty do.

    They are the first of the SHA-256 of the title of a task, what it says without a label, and its
    fields, without the tasks inside it; of the agency of a duty and what it has to do. White space
    counts once. Eight are enough to notice a change; nobody gains by forging one.
    """
    said = _words(part) if isinstance(part, Task) else _words_of_duty(part)
    words = "\n".join(" ".join(text.split()) for text in said)
    return hashlib.sha256(words.encode()).hexdigest()[:_LENGTH]


def _words_of_duty(duty: Duty) -> Iterator[str]:
    yield duty.agency or ""
    yield from texts_of(duty)


def _words(task: Task) -> Iterator[str]:
    yield task.title
    yield from unlabelled(task)
    for name, field in task.fields():
        yield f"{name}:"
        yield from texts_of(field)
