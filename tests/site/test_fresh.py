"""Pages that a command makes say what the program says today."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kehoach.cli.app import COMMANDS
from kehoach.report.catalogue import family
from tests.conftest import ROOT
from tests.generators import reference, screenshots, walkthrough

GUIDE = ROOT / "docs" / "huong-dan"
IMAGES = ROOT / "docs" / "images"


@pytest.fixture(scope="module")
def walked() -> Iterator[tuple[walkthrough.Walk, str]]:
    """The example of the guide, gone through; and how the import differs from the published plan."""
    with walkthrough.workspace():
        done = walkthrough.walk()
        done.run("published", f"kehoach diff ban-goc/sonla.yaml {ROOT}/plans/sonla.yaml --stat")
        yield done, done.printed["published"]


@pytest.fixture(scope="module")
def made() -> dict[str, tuple[Path, str]]:
    """The pages of the reference, as they are to be, by name."""
    return {page.name: (page, text) for page, text in reference.pages().items()}


@pytest.mark.parametrize("name", ["lenh.md", "commands.md", "codes.md"])
def test_pages_of_the_reference_are_those_of_the_program(made, name: str) -> None:
    """Write them again with: python -m tests.generators.reference."""
    page, text = made[name]
    assert page.read_text(encoding="utf-8") == text


def test_a_command_that_the_reference_lacks_is_noticed(made) -> None:
    page, text = made["commands.md"]
    stale = page.read_text(encoding="utf-8").replace("## kehoach pull\n", "", 1)
    assert stale != text
    assert {"lenh.md", "commands.md", "codes.md"} == {*made}


def test_pages_of_commands_name_every_command() -> None:
    for page in (GUIDE / "lenh.md", ROOT / "docs" / "reference" / "commands.md"):
        text = page.read_text(encoding="utf-8")
        assert re.findall(r"^## kehoach (\S+)$", text, re.MULTILINE) == [*COMMANDS]


def test_page_of_codes_names_every_code() -> None:
    text = (ROOT / "docs" / "reference" / "codes.md").read_text(encoding="utf-8")
    assert reference.unlisted() == []
    for begins in "YMTVUSCNLAPWK":
        listed = set(re.findall(rf"^\| ({begins}\d{{3}}) \|", text, re.MULTILINE))
        assert listed == {code for code in family(f"{begins}000") if code[1:].isdecimal()}
    assert "`init.which`" in text
    # A brace that stands in a sentence is one brace.
    assert "{{{{" not in text


def test_page_of_files_names_every_variable() -> None:
    page = (ROOT / "docs" / "reference" / "files.md").read_text(encoding="utf-8")
    read = {
        name
        for file in (ROOT / "kehoach").rglob("*.py")
        for name in re.findall(r"environ(?:\.get\(|\[)\"(\w+)\"", file.read_text(encoding="utf-8"))
    }
    assert len(read) > 3
    assert [name for name in sorted(read) if name not in page and name not in _SYSTEM] == []


# Where a system keeps what is its user's, and what a shell that completes says to a program.
_SYSTEM = {"HOME", "_KEHOACH_COMPLETE"}


def test_page_of_files_names_every_schema() -> None:
    page = (ROOT / "docs" / "reference" / "files.md").read_text(encoding="utf-8")
    schemas = {file.name for file in (ROOT / "docs" / "schemas").glob("*.json")}
    assert {*re.findall(r"\(\.\./schemas/([\w.]+)\)", page)} == schemas


def test_example_of_the_guide_says_what_the_commands_say(walked) -> None:
    """Write it again with: python -m tests.generators.walkthrough."""
    done, _ = walked
    text = walkthrough.PAGE.read_text(encoding="utf-8")
    assert walkthrough.named(text) == [*done.blocks][:-1]
    assert walkthrough.page(text, done.blocks) == text


def test_example_of_the_guide_goes_as_it_tells(walked) -> None:
    done, difference = walked
    assert {name: code for name, code in done.codes.items() if code} == {}
    assert len(done.codes) > 12
    assert re.search(r"\b35\b", difference)
    assert "%" not in difference


def test_a_stale_page_is_noticed(walked) -> None:
    done, _ = walked
    text = walkthrough.PAGE.read_text(encoding="utf-8")
    stale = text.replace("build/sonla.docx\n", "build/sonla.doc\n", 1)
    assert stale != text
    assert walkthrough.page(stale, done.blocks) == text


def test_pictures_are_small_and_shown() -> None:
    pages = [*(ROOT / "docs").rglob("*.md"), ROOT / "README.md"]
    words = "".join(page.read_text(encoding="utf-8") for page in pages)
    for picture in IMAGES.iterdir():
        assert picture.stat().st_size < screenshots.MOST, picture.name
        assert f"images/{picture.name})" in words, picture.name
    drawn = {*screenshots.PICTURES, "langson-1.png"}
    assert {picture.name for picture in IMAGES.iterdir()} == drawn


def test_every_page_of_the_guide_says_where_to_go_next() -> None:
    """Towards its end; but for the list of rules, and the first page, which is a list of pages."""
    for page in GUIDE.glob("*.md"):
        if page.name not in ("index.md", "quy-tac.md"):
            ending = page.read_text(encoding="utf-8")[-1500:]
            assert re.search(r"\]\([\w./-]+\.md", ending), page.name
