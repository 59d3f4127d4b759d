"""A built file breaks no rule; with one fault planted, exactly the rule of that fault speaks."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from kehoach.check.word.run import rules
from kehoach.report.catalogue.word import FAULTS
from tests.check.word.made import FILES, Made, built, found_in
from tests.check.word.mutations import HARMLESS, MUTATIONS


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_found_in_what_the_tool_built(name: str) -> None:
    assert found_in(built(name)) == []


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_found_either_without_the_seal(name: str) -> None:
    assert found_in(Made(built(name)).raw()) == []


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_planted_fault_is_found(name: str) -> None:
    plan, code, fault, at, edit = MUTATIONS[name]
    made = Made(built(plan))
    edit(made)
    found = found_in(made.raw())
    assert [(one.code, one.params["fault"]) for one in found] == [(code, fault)]
    place = found[0].place
    assert place is not None
    assert place.source_line.startswith(at or "")
    assert bool(at) == bool(place.source_line)
    assert place.end_column == len(place.source_line) + 1
    if at is None:
        assert place.line == 1


@pytest.mark.parametrize("name", HARMLESS)
def test_what_is_right_is_not_found(name: str) -> None:
    plan, edit = HARMLESS[name]
    made = Made(built(plan))
    edit(made)
    assert [(one.code, dict(one.params)) for one in found_in(made.raw())] == []


def test_every_rule_and_every_fault_is_planted() -> None:
    planted = {one.code for one in MUTATIONS.values()}
    assert {rule.code for rule in rules()} - planted == {"W026"}
    assert set(FAULTS) - {one.fault for one in MUTATIONS.values()} == {
        "number-word",
        "about",
        "words-changed",
        "saved-again",
    }


@pytest.mark.libreoffice
def test_what_libreoffice_saved_again_is_as_good(tmp_path: Path) -> None:
    for name in FILES:
        (tmp_path / f"{name}.docx").write_bytes(built(name))
    folder = tmp_path / "saved"
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            *("--headless", "--convert-to", "docx", "--outdir", str(folder)),
            *(str(tmp_path / f"{name}.docx") for name in FILES),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    for name in FILES:
        found = found_in((folder / f"{name}.docx").read_bytes())
        assert [(one.code, one.params["fault"]) for one in found] == [("W026", "saved-again")]
        assert found[0].severity == "info"
