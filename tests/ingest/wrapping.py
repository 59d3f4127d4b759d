"""Paragraphs laid out as text, in each of the ways in which text files come."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from kehoach.docx.metrics import width

# A page of NĐ 30 at 14 points: 16 cm of text, first lines indented by 1.27 cm.
SIZE = 14
TEXT_WIDTH = 160
FIRST_INDENT = 12.7


def printed(paragraph: str, wide: float, rng: random.Random) -> list[str]:
    """Break a paragraph as a printer does, at `wide` millimetres; sometimes at a hyphen."""
    lines: list[str] = []
    line, room = "", wide - FIRST_INDENT
    for word in paragraph.split(" "):
        longer = f"{line} {word}" if line else word
        if line and width(longer, SIZE) > room:
            head, hyphen, tail = word.partition("-")
            broken = f"{line} {head}-"
            # A word processor breaks after a hyphen inside a word, as in "5969/QĐ-UBND".
            if hyphen and tail and head and rng.random() < 0.5 and width(broken, SIZE) <= room:
                lines.append(broken)
                line = tail
            else:
                lines.append(line)
                line = word
            room = wide
        else:
            line = longer
    return [*lines, line]


def in_columns(paragraph: str, columns: int, indent: int) -> list[str]:
    """Break a paragraph at a number of characters, the first line indented."""
    lines: list[str] = []
    line = " " * indent
    for word in paragraph.split(" "):
        if line.strip() and len(line) + 1 + len(word) > columns:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line.strip() else line + word
    return [*lines, line]


def raw(paragraphs: Sequence[str], rng: random.Random) -> str:
    """As `pdftotext -raw` gives it, page numbers included."""
    wide = TEXT_WIDTH * rng.uniform(0.8, 1.2)
    lines = [line for one in paragraphs for line in printed(one, wide, rng)]
    return _paged(lines, rng, "{line}", "{number}")


def seed(paragraphs: Sequence[str], rng: random.Random) -> str:
    """As the seeds: a blank line between every two lines, but where a page begins."""
    wide = TEXT_WIDTH * rng.uniform(0.8, 1.2)
    lines = [line + " " for one in paragraphs for line in printed(one, wide, rng)]
    tall = rng.randint(30, 45)
    pages = [lines[at : at + tall] for at in range(0, len(lines), tall)]
    return "".join(" " + "\n\n".join(page) + "\n" for page in pages)


def layout(paragraphs: Sequence[str], rng: random.Random) -> str:
    """As `pdftotext -layout` gives it: indented, page numbers in the middle, form feeds."""
    columns, indent = rng.randint(70, 100), rng.randint(4, 8)
    lines = [line for one in paragraphs for line in in_columns(one, columns, indent)]
    return _paged(lines, rng, "{line}", " " * (columns // 2) + "{number}\n")


def fixed(paragraphs: Sequence[str], rng: random.Random) -> str:
    """As an editor breaks at a column."""
    columns = rng.randint(60, 110)
    return "\n".join(line for one in paragraphs for line in in_columns(one, columns, 0))


def spaced(paragraphs: Sequence[str], rng: random.Random) -> str:
    """As an editor breaks at a column, with a blank line between every two paragraphs."""
    columns = rng.randint(60, 110)
    return "\n\n".join("\n".join(in_columns(one, columns, 0)) for one in paragraphs)


def unbroken(paragraphs: Sequence[str], rng: random.Random) -> str:
    """One line a paragraph, some with a blank line between."""
    return "".join(one + rng.choice(["\n", "\n\n", "\r\n"]) for one in paragraphs)


STYLES: dict[str, Callable[[Sequence[str], random.Random], str]] = {
    one.__name__: one for one in (raw, seed, layout, fixed, spaced, unbroken)
}


def _paged(lines: Sequence[str], rng: random.Random, line: str, number: str) -> str:
    tall = rng.randint(30, 45)
    pages = [lines[at : at + tall] for at in range(0, len(lines), tall)]
    return "\f".join(
        (number.format(number=page) + "\n" if page > 1 else "")
        + "".join(line.format(line=one) + "\n" for one in those)
        for page, those in enumerate(pages, 1)
    )


def paragraphs_of_a_plan(vocabulary: Sequence[str], rng: random.Random) -> list[str]:
    """Return paragraphs as plans have them, of real words: headings, items, sentences, numbers."""

    def words(least: int, most: int) -> str:
        text = " ".join(rng.choice(vocabulary) for _ in range(rng.randint(least, most)))
        return text[0].upper() + text[1:]

    def clause() -> str:
        extra = rng.random()
        if extra < 0.1:
            return (
                words(3, 8)
                + f" số {rng.randint(1, 9000)}/QĐ-UBND ngày {rng.randint(1, 28)}/01/2026"
            )
        if extra < 0.2:
            return words(3, 8) + " kinh tế - xã hội " + words(2, 6).lower()
        if extra < 0.3:
            return (
                words(3, 8) + f" năm 2026 và khoản {rng.randint(1, 9)} Điều {rng.randint(10, 99)}"
            )
        return words(4, 20)

    def sentence(end: str) -> str:
        rest = [
            clause().lower() if rng.random() < 0.7 else clause() for _ in range(rng.randint(0, 4))
        ]
        return rng.choice([", ", "; "]).join([clause(), *rest]) + end

    def prose() -> str:
        return " ".join(sentence(".") for _ in range(rng.randint(1, 3)))

    found = ["KẾ HOẠCH", words(6, 14), prose()]
    for part, title in enumerate(
        ("MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG", "KINH PHÍ", "TỔ CHỨC THỰC HIỆN")
    ):
        found.append(f"{('I', 'II', 'III', 'IV')[part]}. {title}")
        for number in range(1, rng.randint(2, 6)):
            found.append(f"{number}. {words(2, 22)}")
            family = rng.choice(["dash", "letter", "prose"])
            if family == "prose":
                found.append(prose())
            marks = ["-"] * 5 if family == "dash" else ["a)", "b)", "c)", "d)", "đ)"]
            for mark in marks[: rng.randint(1, 5)] if family != "prose" else []:
                text = f"{mark} Cơ quan chủ trì: {words(2, 9)}." if rng.random() < 0.3 else ""
                found.append(text or f"{mark} {sentence(rng.choice('.;'))}")
    return [*found, prose()[:-1] + "./."]
