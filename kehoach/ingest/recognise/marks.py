"""Marks that stand before paragraphs: what `II.`, `3.`, `2.1.`, `đ)`, `-` say about their level."""

from __future__ import annotations

import re
from typing import NamedTuple

RANKS = ("Phần", "A.", "I.", "1.", "1.1.", "1.1.1.", "a)", "1)", "i)", "-", "+", "*")
"""The kinds of marks in the usual order from the part down."""
_UNCOUNTED = ("-", "+", "*")
_LETTERS = ("abcdđeghiklmnopqrstuvxy", "abcdeghiklmnopqrstuvxy", "abcdefghijklmnopqrstuvwxyz")
"""Orders of letters that documents follow: that of the decree, without đ, and the Latin one."""
_ROMANS = {"I": 1, "V": 5, "X": 10, "L": 50}
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")

_NEXT = r"(?=\s|[^\W\d_]|[“”\"'(])"
_HYPHEN = r"\s?[-\u2013](?=\s[^\W\d_])"
_ORDINAL = "|".join((*_ORDINALS, *(one.upper() for one in _ORDINALS)))
_MARK = re.compile(
    rf"""
      (?:Phần|PHẦN|Chương|CHƯƠNG)\s(?:thứ\s|THỨ\s)?
      (?P<part>[IVXL]{{1,7}}|[1-9][0-9]?|{_ORDINAL})(?:\s?[.:]|\s-)?(?=\s|$)
    | (?P<roman>[IVXL]{{1,7}})(?:\s?[.)/]{_NEXT}|{_HYPHEN})
    | (?P<upper>[A-HK])[.)/]\s
    | (?P<path>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})(?:[.)/]{_NEXT}|\s)
    | (?P<number>\d{{1,3}})(?:\s?[./]{_NEXT}|{_HYPHEN})
    | \(?(?P<counted>\d{{1,2}})\)(?=\s|[^\W\d_])
    | \(?(?P<lower>[ivx]{{2,5}})\)\s
    | \(?(?P<letter>[a-zđ])\)(?=\s|[^\W\d_])
    | (?P<lettered>[a-zđ])[./]\s
    | (?P<dash>[-\u2010-\u2015\u2212])(?=\s|[^\W\d_])
    | (?P<plus>\+)(?=\s|[^\W\d_])
    | (?P<bullet>[*•·▪◦●○■□➢✓❖\uf000-\uf0ff])(?=\s|[^\W\d_])
    """,
    re.VERBOSE,
)


class Mark(NamedTuple):
    """A mark: its kind (one of `RANKS`), its words as they stand, and what it counts.

    `number` is that of each level ("2.1." is 2, 1), a letter as such, nothing where it counts none.
    """

    kind: str
    text: str
    number: tuple[int, ...] = ()
    letter: str = ""

    @property
    def counts(self) -> bool:
        """Whether the mark says which one it is."""
        return self.kind not in _UNCOUNTED

    @property
    def first(self) -> bool:
        """Whether a count begins here."""
        return self.letter in ("a", "A") or self.number[-1:] == (1,)

    def follows(self, before: Mark) -> bool:
        """Return whether this is the next mark after `before`, in one of the usual orders."""
        if not self.counts:
            return True
        if self.letter:
            pair = (before.letter + self.letter).lower()
            return len(pair) > 1 and any(pair in letters for letters in _LETTERS)
        return (
            self.number[:-1] == before.number[:-1]
            and bool(before.number)
            and self.number[-1] == before.number[-1] + 1
        )


def read_mark(text: str) -> Mark | None:
    """Return the mark at the beginning of a paragraph, None where words begin it.

    What it is cannot always be told here: `I.` may be a name, `i)` a letter or a number.
    """
    found = _MARK.match(text)
    if found is None or not text[found.end() :].strip():
        return None
    name, value = str(found.lastgroup), found[str(found.lastgroup)]
    words = found[0].strip()
    match name:
        case "part":
            # "Phần I của Kế hoạch này …" is a sentence.
            heads = words[-1] in ".:-" or text[found.end() :].isupper()
            return Mark("Phần", words, (_ordinal(value),)) if heads else None
        case "roman":
            return Mark("I.", words, (_roman(value),))
        case "path":
            steps = tuple(map(int, value.split(".")))
            return Mark("1.1." if len(steps) == 2 else "1.1.1.", words, steps)
        case "number":
            return Mark("1.", words, (int(value),))
        case "counted":
            return Mark("1)", words, (int(value),))
        case "lower":
            return Mark("i)", words, (_roman(value.upper()),))
        case "upper":
            return Mark("A.", words, letter=value)
        case "letter" | "lettered":
            return Mark("a)", words, letter=value)
    return Mark({"dash": "-", "plus": "+", "bullet": "*"}[name], words)


def is_bare(text: str) -> bool:
    """Return whether `text` is the mark of a part alone, whose heading stands on the next line."""
    found = _MARK.match(text)
    return found is not None and found["part"] is not None and found.end() == len(text)


def as_numeral(mark: Mark) -> Mark | None:
    """Return a letter as the Roman numeral that it may be: `i)`, `v)`, `x)`."""
    if mark.kind != "a)" or mark.letter.upper() not in _ROMANS or mark.letter == "l":
        return None
    return Mark("i)", mark.text, (_ROMANS[mark.letter.upper()],))


def _ordinal(words: str) -> int:
    """Return the number of a part: in figures, in Roman ones, in words."""
    if words.isdecimal():
        return int(words)
    lower = words.lower()
    return _ORDINALS.index(lower) + 1 if lower in _ORDINALS else _roman(words)


def _roman(numeral: str) -> int:
    """Return the number of a Roman numeral; of letters in no such order, some number."""
    values = [_ROMANS[one] for one in numeral]
    return sum(-value if value < max(values[i:]) else value for i, value in enumerate(values))
