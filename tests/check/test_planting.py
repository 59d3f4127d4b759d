"""Faults planted at random places of the published plans are found at their line."""

from __future__ import annotations

import pytest

from tests.check.cases import CASES, table, text_of
from tests.check.planting import Planted, is_found, plantings

RULES = sorted(file.stem for file in CASES.glob("*.yaml"))
PLACES = 6


@pytest.mark.parametrize("code", RULES)
def test_planted_faults_are_found(code: str) -> None:
    found = [is_found(one) for one in plantings(code, PLACES)]
    assert found, "nothing was planted"
    # Where the words around make a rule silent, the cases of the rule say how often.
    least = table(CASES / f"{code}.yaml").get("found", 1.0)
    assert sum(found) / len(found) >= least


def test_a_fault_that_is_not_there_is_not_found() -> None:
    assert not is_found(Planted("P002", text_of("sonla"), 71, 71, None, {}))
