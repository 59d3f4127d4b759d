"""Lines of a document → its paragraphs: what a printer broke is joined again.

Pure: lines in, paragraphs out; every letter of the lines is in the paragraphs, in order.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Literal

from kehoach.data.joints import joints
from kehoach.ingest.manuscript import Paragraph
from kehoach.ingest.text.beginnings import DASHES, Beginning, Count, beginning
from kehoach.ingest.text.habits import INDENT, OPENING, Habits, Line, ended, goes_on
from kehoach.plan.syllable import syllable

Joint = Literal["new", "on", "perhaps"]
"""What the next line is: a paragraph of its own, the same one, or probably the same one."""

_CITED = re.compile(r"(?:[0-9A-ZĐ/][-/]+|/[\w.]*-)\Z")
_NUMBER_LENGTH = 40
_LABEL_WORDS = 6
# A line that fills less than half of the width hardly goes on by the printer's will.
_HALF = 0.5
_NEARLY = 0.85


def heal(lines: Sequence[Line], habits: Habits | None = None) -> list[Paragraph]:
    """Return the paragraphs of `lines`.

    `habits` are those of the whole document, where `lines` are a part of it. Offsets of line ends
    where it is not certain that the paragraph goes on are in `joined`.
    """
    return _Healer(lines, habits or Habits(lines)).paragraphs()


def heal_cell(lines: Sequence[Line]) -> list[Paragraph]:
    """Return the paragraphs of a cell of a table that only spaces lay out; no joint is certain."""
    found: list[list[Line]] = []
    for line in lines:
        last = found[-1][-1].text if found else ""
        new = beginning(line.text) or (line.text[0].isupper() and last.endswith((".", ";", ":")))
        if not found or new:
            found.append([])
        found[-1].append(line)
    return [_paragraph(parts, [True] * (len(parts) - 1)) for parts in found]


def glue(before: str, after: str) -> tuple[str, bool]:
    """Return what stands between two lines of one paragraph, and whether that is certain.

    Nothing after a hyphen or a slash that follows a word ("5969/QĐ-", "UBND"), and before one in
    the number of a document ("153", "/QĐ-TTg"); otherwise a space.
    """
    token = before[before.rfind(" ") + 1 :]
    if len(token) > 1 and (token[-1] in DASHES or token[-1] == "/"):
        numbered = bool(_CITED.search(token[-_NUMBER_LENGTH:])) and (
            after[0].isupper() or after[0].isdigit()
        )
        return "", numbered
    if after[0] == "/" or (after[0] in DASHES and "/" in token and after[1:2].isupper()):
        return "", token[-1].isdigit() or token[-1].isupper()
    return " ", True


class _Healer:
    """Goes through the lines once; knows the marks so far, the labels and compounds of all."""

    def __init__(self, lines: Sequence[Line], habits: Habits) -> None:
        self._lines = lines
        self._habits = habits
        self._marks = Count()
        self._labels = Counter(_label(one.text) for one in lines if beginning(one.text))
        del self._labels[""]
        self._above = ""
        self._pairs = joints().pairs | _compounds(one.text for one in lines)

    def paragraphs(self) -> list[Paragraph]:
        """Return the paragraphs."""
        found: list[Paragraph] = []
        if not self._lines:
            return found
        parts = [self._lines[0]]
        doubts: list[bool] = []
        self._enter(parts[0])
        for last, line in pairwise(self._lines):
            joint = self._joint(parts, last, line)
            if joint == "new":
                found.append(_paragraph(parts, doubts))
                self._above = parts[0].text
                parts, doubts = [line], []
                self._enter(line)
            else:
                parts.append(line)
                doubts.append(joint == "perhaps")
        found.append(_paragraph(parts, doubts))
        return found

    def _enter(self, line: Line) -> None:
        if mark := beginning(line.text):
            self._marks.enter(mark)

    def _joint(self, parts: Sequence[Line], last: Line, line: Line) -> Joint:
        habits, text = self._habits, line.text
        if text.startswith(joints().beginnings):
            return "new"
        on = goes_on(text)
        if not habits.wrapped:
            # One line a paragraph, but for what plainly is the rest of a sentence.
            apart = line.blank and habits.blanks
            return "perhaps" if on and not apart and not ended(last.text) else "new"
        if line.blank and habits.blanks and not line.page:
            return "perhaps" if on and not ended(last.text) else "new"
        full = habits.full(last, line, first=len(parts) == 1)
        mark = beginning(text)
        if habits.margin is not None:
            if line.indent >= habits.margin + INDENT:
                goes = (on and not ended(last.text)) or _open_bracket(last.text)
                return "on" if goes and mark is None else "new"
            if mark is None:
                alike = _capitals(last.text) == _capitals(text)
                filled = habits.filled(last, line)
                going = on or (alike and filled >= _HALF)
                if full or (going and not ended(last.text)):
                    return "on"
                # Not indented, as no paragraph is: it goes on after a semicolon, or a long line.
                within = going and (last.text.endswith(";") or (alike and filled >= _NEARLY))
                return "perhaps" if within else "new"
        if mark is not None:
            return self._marked(parts, mark, line, full=full)
        if habits.spaced and not line.page and (full or on):
            return "on"
        return self._plain(parts, last, line, full=full)

    def _plain(self, parts: Sequence[Line], last: Line, line: Line, *, full: bool) -> Joint:
        """Return the joint before a line without a mark."""
        text = line.text
        if ended(last.text):
            labelled = _label(text) in self._labels
            if labelled or _capitals(text) or self._opens(parts, text):
                return "new"
            if full:
                return "on" if goes_on(text) else "perhaps"
            if text[0].islower() and goes_on(text) and last.text.endswith(";"):
                return "perhaps"
            # A heading that its sentence follows on the same line is bold: "3. Sở Y tế: Chủ trì …".
            run_in = last.text.endswith(":") and _counted(parts[0].text)
            return "perhaps" if run_in and self._fitted_bold(parts, line) else "new"
        word = _last_word(last.text)
        if _unfinished(last.text) or word in joints().open or _counts(word, text):
            return "on" if full or goes_on(text) else "perhaps"
        if self._opens(parts, text):
            return "new"
        if _capitals(last.text) != _capitals(text):
            title = _capitals(parts[0].text) or (_capitals(text) and text.count(" ") > 1)
            return "perhaps" if full and not title else "new"
        if goes_on(text):
            return "on" if self._habits.filled(last, line) >= _HALF else "perhaps"
        if not _maybe_heading(parts):
            return "on" if full else "new"
        bold = text[0] not in OPENING  # words in quotes are a title of their own
        return "perhaps" if self._habits.full(last, line, first=True, bold=bold) else "new"

    def _fitted_bold(self, parts: Sequence[Line], line: Line) -> bool:
        """Return whether the line before was full, if its letters are bold."""
        return self._habits.full(parts[-1], line, first=len(parts) == 1, bold=True)

    def _opens(self, parts: Sequence[Line], text: str) -> bool:
        """Return whether a citation, or the first sentence, begins below another or a title."""
        openings = joints().openings
        title = _capitals(self._above) and beginning(self._above) is None and len(parts) <= 2
        return text.startswith(openings) and (title or parts[0].text.startswith(openings))

    def _marked(self, parts: Sequence[Line], mark: Beginning, line: Line, *, full: bool) -> Joint:
        """Return the joint before a line that begins as if with a mark."""
        last = parts[-1].text
        if not ended(last) and self._paired(parts[-1], line):
            return "on"
        if ended(last) or not full:
            return "new"
        if mark.kind == "bullet":
            return self._dash(parts, line)
        follows = self._marks.follows(mark)
        counted = joints().lettered if mark.kind == "letter" else joints().counted
        if _last_word(last) in counted and not (follows and _maybe_heading(parts)):
            return "perhaps" if follows else "on"
        return "new" if follows else "perhaps"

    def _paired(self, last: Line, line: Line) -> bool:
        """Return whether a dash stands between two words that it usually joins, on two lines."""
        if line.text[0] not in DASHES or not line.text[1:].strip():
            return False
        words = _last_word(last.text), _first_word(line.text[1:].lstrip())
        return words in self._pairs and self._habits.filled(last, line) >= _HALF

    def _dash(self, parts: Sequence[Line], line: Line) -> Joint:
        """Return the joint before a dash after a full line whose sentence has not ended."""
        last, rest = parts[-1].text, line.text[1:].lstrip()
        if line.text[0] not in DASHES or not rest or not last[-1].isalnum():
            return "new"
        if (label := _label(line.text)) and self._labels[label] > 1:
            return "new"
        below = len(parts) == 1 and (not beginning(parts[0].text) or _counted(parts[0].text))
        return "new" if rest[0].isupper() and below else "perhaps"


def _paragraph(parts: Sequence[Line], doubts: Sequence[bool]) -> Paragraph:
    pieces = [parts[0].text]
    length = len(pieces[0])
    joined = []
    for (before, after), doubtful in zip(pairwise(parts), doubts, strict=True):
        between, certain = glue(before.text, after.text)
        if doubtful or not certain:
            joined.append(length)
        pieces += [between, after.text]
        length += len(between) + len(after.text)
    return Paragraph("".join(pieces), parts[0].spot, joined=tuple(joined))


def _counted(text: str) -> bool:
    """Return whether `text` begins with a number or letter, not with a bullet."""
    mark = beginning(text)
    return mark is not None and bool(mark.counts)


def _maybe_heading(parts: Sequence[Line]) -> bool:
    """Return whether a paragraph so far may be a heading: one line, no item, no sentence."""
    text = parts[0].text
    item = beginning(text) is not None and not _counted(text)
    return len(parts) == 1 and not item and not any(one in text for one in ";:")


def _capitals(text: str) -> bool:
    """Return whether a line is all in capitals, and more than abbreviations."""
    if not text.isupper():
        return False
    words = [word.strip(".,;:()").lower() for word in text.split(" ")]
    return len(words) > 1 and sum(map(syllable, words)) * 2 >= len(words)


def _unfinished(text: str) -> bool:
    """Return whether a line ends inside a sentence, by what stands at its end."""
    return (
        text.endswith((",", "(", "“"))
        or (text[-1] in DASHES and text[-2:-1] == " ")
        or _open_bracket(text)
    )


def _open_bracket(text: str) -> bool:
    return text.count("(") > text.count(")")


def _counts(word: str, text: str) -> bool:
    """Return whether `text` begins with the number that `word` waits for."""
    return text[0].isdigit() and word in joints().counted


def _last_word(text: str) -> str:
    return text[text.rfind(" ") + 1 :].strip("()“”\"',").casefold()


def _first_word(text: str) -> str:
    return text.split(" ", 1)[0].strip("()“”\"',;.:").casefold()


def _label(text: str) -> str:
    """Return what stands before a colon, if it is a few words, without a mark before it."""
    head, colon, _ = text[:120].partition(":")
    mark = beginning(head)
    words = head[len(mark.text) if mark else 0 :].split()
    return " ".join(words) if colon and len(words) <= _LABEL_WORDS else ""


def _compounds(texts: Iterable[str]) -> set[tuple[str, str]]:
    """Return the words that are joined by " - " inside a line."""
    found = set()
    for text in texts:
        words = text.split(" ") if " - " in text or " \u2013 " in text else ()
        for before, dash, after in zip(words, words[1:], words[2:], strict=False):
            if dash in DASHES:
                found.add((_last_word(before), _first_word(after)))
    return found
