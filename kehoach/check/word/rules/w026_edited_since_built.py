"""W026."""

from __future__ import annotations

from collections.abc import Iterator

from kehoach.check.rule import rule
from kehoach.check.word.subject import Trouble, WordSubject


@rule("W026", "edited-since-built", severity="warning", basis="tool")
def edited_since_built(subject: WordSubject) -> Iterator[Trouble]:
    """Report that a file which this tool built was edited or saved again since.

    Basis: the checksums that the tool writes into the file. Other words than those built are a
        warning; the same words, saved by another program, are only told.
    Silent: on files that this tool did not build, and where nothing was touched. Where the words
        differ cannot be said without the plan: the file holds a checksum, not the words.
    """
    if subject.seal is None:
        return
    if subject.seal.words == "changed":
        yield Trouble(None, "words-changed")
    elif subject.seal.parts == "changed":
        yield Trouble(None, "saved-again", {}, "info")
