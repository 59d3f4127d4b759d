"""Files that nobody could have made by hand: no traceback, nothing lost without a word."""

from __future__ import annotations

import random
import time
from collections import Counter
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from lxml import etree  # type: ignore[import-untyped]

from kehoach.finding import Refused
from kehoach.ingest.built import read_base
from kehoach.pull.pull import pull
from kehoach.source.graft import graft
from tests.ingest.made import BODY, compile_, packed, parts_of
from tests.pull.made import W
from tests.pull.test_edits import FILES, HERE, built
from tests.support.plans import plan_of

WORDS = ["", "x", "I. ", "a) b", "- ", "Cơ quan chủ trì: ", "\u0085\u2028", "\u0081", "1.1. z"]
LINES = [
    "1. Mới",
    "- Mới",
    "+ x: y",
    "a) b",
    "Đoạn",
    "II. PHẦN MỚI",
    "- Cơ quan chủ trì: x",
    "- Kinh phí:",
    "3",
]
TAGS = ["ins", "del", "p", "tbl", "tr", "tc", "r", "t", "sdt", "moveTo", "drawing", "tab", "br"]


def damaged(raw: bytes, dice: random.Random) -> bytes:
    """Return the file with its body taken apart and put together at random."""
    parts = parts_of(raw)
    root = etree.fromstring(parts[BODY])
    for _ in range(dice.choice([1, 3, 10, 40])):
        harm(root, dice)
    return packed(parts | {BODY: etree.tostring(root)})


def harm(root: Any, dice: random.Random) -> None:
    inside = [one for one in root.iter() if one is not root and one.getparent() is not root]
    paragraphs = list(root.iter(W + "p"))
    one, other = dice.choice(inside), dice.choice(inside)
    match dice.randrange(7):
        case 0:
            one.getparent().remove(one)
        case 1:
            one.addnext(deepcopy(one))
        case 2 if other not in set(one.iter()) and one not in set(other.iter()):
            other.addnext(one)
        case 3 if one.text:
            one.text = dice.choice([*WORDS, one.text * 2, one.text[:3]])
        case 4:
            one.tag = W + dice.choice(TAGS)
        case 5:
            for key in list(one.attrib):
                one.attrib[key] = dice.choice(["", "1", "kh_content_00000000", one.attrib[key]])
        case _:
            new = etree.Element(W + "p")
            etree.SubElement(etree.SubElement(new, W + "r"), W + "t").text = dice.choice(LINES)
            dice.choice(paragraphs).addnext(new)


def words_in(raw: bytes) -> Counter[str]:
    """Return how often each word stands in the paragraphs of a file."""
    pages = read_base(HERE, raw)[1]
    marks = str.maketrans("", "", ".)-+")
    return Counter(
        word.translate(marks) for line in pages.lines for word in line.text.split() if len(word) > 3
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_damage_surprises_and_no_word_is_lost_silently(path: Path) -> None:
    document, raw = built(path)
    told = silent = 0
    for seed in range(40):
        broken = damaged(raw, random.Random(seed))
        began = time.monotonic()
        try:
            found = pull(HERE, broken, document)
        except Refused:
            told += 1
            continue
        graft(document, found.target)
        assert time.monotonic() - began < 20
        if found.not_taken:
            told += 1
            continue
        silent += 1
        again = compile_(plan_of(found.target))
        lost = words_in(broken) - words_in(again)
        # Labels and headings that are printed once for all may differ, words of the plan may not.
        assert not lost, (seed, lost)
    assert told
    assert silent
