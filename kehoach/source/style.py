"""How a text is written in YAML: plain, quoted, folded over several lines, or line by line.

Whatever is written here is read back as the same text, to the character.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence

from kehoach.finding import Invalid
from kehoach.source.decode import decode

WIDTH = 96
"""The column that no line of words passes, as in the plans written by hand."""

_INDICATORS = "-?:,[]{}#&*!|>'\"%@`"
_ENDS_PLAIN = re.compile(r":(?= |\Z)| #")
_FLOW_SIGNS = re.compile(r"[\[\]{},:]")
# Other readers of YAML take these for a number or for nothing.
_OTHERWISE = re.compile(r"0\d+|~|null", re.IGNORECASE)
# Only a space between two words may become a line end: others would be read back as more, or less.
# No line begins with a dash or a hash, which would look like an element or a comment.
_BREAK = re.compile(r"(?<=\S) (?=[^\s#-])")
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def scalar(text: str, indent: int, room: int) -> str:
    """Return `text` as the value of a key or dash: on its line, or as a block below.

    `indent` is that of the block; `room` is how many characters the line has left.
    """
    if "\n" in text:
        return literal(text, indent) or escaped(text)
    one = one_line(text)
    if len(one) <= room:
        return one
    return block(">-", folded(text, WIDTH - indent), indent) or one


def one_line(text: str, *, flow: bool = False) -> str:
    """Return `text` on one line: plain where it can be, else in quotes; `flow`: inside brackets."""
    if is_plain(text) and not (flow and _FLOW_SIGNS.search(text)):
        return text
    return quoted(text)


def is_plain(text: str) -> bool:
    """Return whether `text` can be written without quotes."""
    return (
        _is_even(text)
        and text[0] not in _INDICATORS
        and not _ENDS_PLAIN.search(text)
        and not _OTHERWISE.fullmatch(text)
        and is_carried(text)
    )


def _is_even(text: str) -> bool:
    """Return whether `text` is one line of words, with no space at its ends."""
    return bool(text) and text == text.strip() and "\n" not in text and "\t" not in text


def is_carried(text: str) -> bool:
    """Return whether a file may hold `text` as it is, so that reading leaves every character."""
    raw = f" {text}"  # At the beginning some characters tell the kind of a file.
    try:
        read = decode("", raw.encode())
    except (Invalid, UnicodeEncodeError):
        return False
    return not read.findings and read.content == raw


def quoted(text: str) -> str:
    """Return `text` in those quotes that leave it most readable."""
    return (single(text) if '"' in text or "\\" in text else "") or escaped(text)


def single(text: str) -> str:
    """Return `text` in single quotes, or an empty text where they cannot hold it."""
    holds = "\n" not in text and "\t" not in text and is_carried(text)
    return "'" + text.replace("'", "''") + "'" if holds else ""


def escaped(text: str) -> str:
    """Return `text` in double quotes, with escapes for what no file may hold as it is."""
    words = text.split(" ")
    return '"' + " ".join(_escape(word, whole=not is_carried(word)) for word in words) + '"'


def _escape(word: str, *, whole: bool) -> str:
    return "".join(
        _SHORT_ESCAPES.get(one) or (_code_point(one) if whole and not " " < one < "\x7f" else one)
        for one in word
    )


def _code_point(character: str) -> str:
    number = ord(character)
    if number <= 0xFF:
        return f"\\x{number:02X}"
    return f"\\u{number:04X}" if number <= 0xFFFF else f"\\U{number:08X}"


def folded(text: str, width: int) -> list[str]:
    """Return the lines of `text`, at most `width` wide where its words are; none if it cannot be.

    Lines part between words only, where one space stands. So every other space stays as it is.
    """
    if not _is_even(text) or not is_carried(text):
        return []
    lines: list[str] = []
    for word in _BREAK.split(text):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def literal(text: str, indent: int, header: str = "|-") -> str:
    """Return `text` line by line below `header`, or an empty text where that cannot be."""
    lines = text.split("\n")
    # A line of spaces, or the first or last one with spaces, would be read as indentation.
    if not all(not line or _is_even(line.lstrip(" ")) for line in lines):
        return ""
    if not _is_even(lines[0]) or not lines[-1] or not is_carried(text):
        return ""
    return block(header, lines, indent)


def block(header: str, lines: Sequence[str], indent: int) -> str:
    """Return `lines` below `header`; an empty text if there are none."""
    margin = " " * indent
    below = [margin + line if line else "" for line in lines]
    return "\n".join([header, *below]) if lines else ""


def comment(lines: Iterable[str], indent: int) -> str:
    """Return `lines` as comments, each wrapped; an empty line is an empty comment."""
    margin = " " * indent + "#"
    written: list[str] = []
    for line in (part for one in lines for part in one.splitlines() or [""]):
        words = line if is_carried(line) else escaped(line)
        wrapped = textwrap.wrap(
            words, WIDTH - len(margin) - 1, break_long_words=False, break_on_hyphens=False
        )
        written += [f"{margin} {one}" for one in wrapped] or [margin]
    return "".join(f"{line}\n" for line in written)
