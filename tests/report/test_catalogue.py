"""The catalogue is whole: two languages, the same blanks, each entry used, each code known."""

from __future__ import annotations

import ast
import errno
import re
import string
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import get_args

import pytest

from kehoach.cli.app import COMMANDS, run
from kehoach.imported import Reason
from kehoach.plan.model import Level
from kehoach.report.entry import Entry
from kehoach.report.words import LANGUAGES, Words
from tests.conftest import ROOT
from tests.support.sentences import CATALOGUE

PACKAGE = ROOT / "kehoach"
CODE = re.compile(r"[A-Z]\d{3}")


def blanks(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def badly_worded(catalogue: Mapping[str, Entry]) -> list[str]:
    """Return what is wrong with the sentences themselves."""
    return [
        f"{key}: {problem}"
        for key, entry in catalogue.items()
        for sentences in (entry.message, *([entry.hint] if entry.hint else []))
        for problem in problems(key, sentences)
    ]


def problems(key: str, sentences: tuple[str, ...]) -> Iterator[str]:
    if len(sentences) != len(LANGUAGES):
        yield "not one sentence for each language"
    if len({frozenset(blanks(sentence)) for sentence in sentences}) > 1:
        yield "other blanks"
    for sentence in sentences:
        if not sentence.strip():
            yield "no words"
        if unicodedata.normalize("NFC", sentence) != sentence:
            yield "not NFC"
        if "  " in sentence or "\n" in sentence or "\t" in sentence:
            yield "doubled space"
        if CODE.fullmatch(key) and sentence != sentence.strip():
            yield "space at an end"
        if any(name == "" or not name.isidentifier() for name in blanks(sentence)):
            yield "blank without a name"


def constants(package: Path) -> set[str]:
    """Return every text constant of the package's code, but for the catalogue itself."""
    return {
        node.value
        for file in sorted(package.rglob("*.py"))
        if file.parent.name != "catalogue"
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def unknown(catalogue: Mapping[str, Entry], package: Path) -> set[str]:
    """Return the codes that the package uses and the catalogue lacks."""
    return {text for text in constants(package) if CODE.fullmatch(text)} - set(catalogue)


def unused(catalogue: Mapping[str, Entry], package: Path) -> set[str]:
    """Return the entries that the package never names."""
    return set(catalogue) - constants(package)


def refusals(package: Path) -> Iterator[tuple[str, str, set[str]]]:
    """Yield each `Refused("U000", name=…)` of the package: where, code, names of its parameters."""
    for file in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "Refused"
                and node.args
                and isinstance(node.args[0], ast.Constant)
            ):
                names = {keyword.arg or "**" for keyword in node.keywords}
                code = str(node.args[0].value)
                yield f"{file.relative_to(package)}:{node.lineno}", code, names


def unfilled(catalogue: Mapping[str, Entry], package: Path) -> list[str]:
    """Return the refusals that leave a blank of their sentence open."""
    return [
        where
        for where, code, names in refusals(package)
        if code in catalogue
        and not {
            name
            for sentence in (catalogue[code].message[0], (catalogue[code].hint or ("",))[0])
            for name in blanks(sentence)
        }
        <= names
    ]


def test_every_sentence_is_well_worded() -> None:
    assert badly_worded(CATALOGUE) == []


def test_every_code_of_the_package_has_a_sentence() -> None:
    assert unknown(CATALOGUE, PACKAGE) == set()


RECOGNISE = PACKAGE / "ingest" / "recognise"
_MADE = re.compile(r"""(?:Note|note|told|differing|_once)\(\s*"([a-z-]+)\"""")


def kinds_of_notes() -> set[str]:
    """Return the texts of the recogniser that may be the kind of a note."""
    texts = {
        node.value
        for file in RECOGNISE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    # Made of the name of what is missing, see `Frame.leave_blanks`.
    return texts | {f"{text}-missing" for text in texts}


def test_every_note_of_an_import_has_a_sentence() -> None:
    made = {
        kind
        for file in RECOGNISE.rglob("*.py")
        for kind in _MADE.findall(file.read_text(encoding="utf-8"))
    }
    assert len(made) > 20
    assert {f"note.{kind}" for kind in made} <= {*CATALOGUE}


class _Listening(Words):
    """The catalogue, which keeps the codes that it was asked for."""

    def __init__(self) -> None:
        super().__init__("vi")
        self.asked: set[str] = set()

    def __call__(self, code: str, **params: str | int) -> str:
        self.asked.add(code)
        return super().__call__(code, **params)


def codes_of_help() -> set[str]:
    """Return the codes that the help of all commands asks for: they are put together of names."""
    words = _Listening()
    for command in ((), *((name,) for name in COMMANDS)):
        run([*command, "--help"], words)
    return words.asked


def test_every_sentence_is_used(capsys: pytest.CaptureFixture[str]) -> None:
    # The reasons of the system are named by errno; other parameters by their value.
    reasons = {code for code in CATALOGUE if code.startswith("os.")}
    assert {code.removeprefix("os.") for code in reasons} <= set(errno.errorcode.values())
    named = {"standing.official"}
    named |= {f"part.{part}" for part in ("date", "issuer", "title")}
    named |= {f"left.{reason}" for reason in get_args(Reason)}
    named |= {f"level.{level}" for level in get_args(Level)}
    named |= {f"note.{kind}" for kind in kinds_of_notes()} & {*CATALOGUE}
    asked = codes_of_help()
    assert "help.check.fail_on" in asked
    assert unused(CATALOGUE, PACKAGE) - asked == reasons | named


def test_every_refusal_fills_its_blanks() -> None:
    assert len(list(refusals(PACKAGE))) > 10
    assert unfilled(CATALOGUE, PACKAGE) == []


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (Entry(("Thiếu {key}.", "{name} is missing.")), "other blanks"),
        (Entry(("Thiếu.", "Missing."), ("Thêm {key}.", "Add it.")), "other blanks"),
        (Entry(("Thiếu {}.", "Missing {}.")), "blank without a name"),
        (Entry(("Thiếu.", "")), "no words"),
        (Entry((unicodedata.normalize("NFD", "Thiếu."), "Missing.")), "not NFC"),
        (Entry(("Thiếu  khóa.", "A key is missing.")), "doubled space"),
        (Entry(("Thiếu.", "Missing. ")), "space at an end"),
        (Entry(("Thiếu.",)), "not one sentence for each language"),  # type: ignore[arg-type]
    ],
)
def test_a_badly_worded_sentence_is_noticed(entry: Entry, problem: str) -> None:
    assert f"M001: {problem}" in badly_worded({"M001": entry})


def test_a_code_without_a_sentence_and_a_sentence_without_use_are_noticed(tmp_path: Path) -> None:
    file = tmp_path / "x.py"
    file.write_text('raise Refused("U900", path=path)\n', encoding="utf-8")
    entry = Entry(("Lỗi ở {path}: {reason}.", "Failed at {path}: {reason}."))
    assert unknown({"U901": entry}, tmp_path) == {"U900"}
    assert unused({"U901": entry}, tmp_path) == {"U901"}
    assert unfilled({"U900": entry}, tmp_path) == ["x.py:1"]
    file.write_text('raise Refused("U900", path=path, reason=why)\n', encoding="utf-8")
    assert unknown({"U900": entry}, tmp_path) == set()
    assert unused({"U900": entry}, tmp_path) == set()
    assert unfilled({"U900": entry}, tmp_path) == []
