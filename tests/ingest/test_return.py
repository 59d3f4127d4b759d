"""Plans come back from paper: Word files, texts, and the PDF that a printer would make."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.test_published import printed
from tests.ingest.generated import FAMILIES, generated
from tests.ingest.paper import on_paper, outcome, plain_text
from tests.support.plans import compiled, plan_of

_COUNT = 24


def test_the_lot_has_every_family() -> None:
    assert {generated(seed)["document"]["numbering"] for seed in range(_COUNT)} == {*FAMILIES}


@pytest.mark.libreoffice
def test_plans_come_back_exactly(tmp_path: Path) -> None:
    """What comes back otherwise must have been told; `benchmarks/returns.py` counts more of them."""
    data = [generated(seed) for seed in range(_COUNT)]
    wrong = {
        (way, number): told
        for way, files in on_paper(data, tmp_path).items()
        for number, raw in files.items()
        if (told := outcome(plan_of(data[number]), f"{number}.{way}", raw))
    }
    assert not wrong


@pytest.mark.parametrize("seed", range(_COUNT, 2 * _COUNT))
def test_a_word_file_comes_back(seed: int) -> None:
    data = generated(seed)
    assert outcome(plan_of(data), "x.docx", compiled(data).raw) == ""


def test_another_word_is_noticed() -> None:
    """The harness is no mirror: what was changed on paper is told as a difference."""
    data = next(one for seed in range(99) if not (one := generated(seed)).get("appendices"))
    lines = printed(compiled(data).raw)
    place = next(i for i, line in enumerate(lines) if len(line.split()) > 12)
    lines[place] = " ".join([*lines[place].split()[:-1], "khác."])
    assert outcome(plan_of(data), "x.txt", plain_text(lines))
