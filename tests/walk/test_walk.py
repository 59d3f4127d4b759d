"""The recorded session of a first day: what the screen said then, it says now."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from tests.walk.session import SESSION, Step, build_wheel, read_session, walk, write_session


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Step]]:
    """The folder of the user at the end of the session, and what the screen said."""
    folder = tmp_path_factory.mktemp("walk")
    wheel = build_wheel(tmp_path_factory.mktemp("dist"))
    steps = read_session(SESSION.read_text(encoding="utf-8"))
    return folder / "ke-hoach", [*walk(steps, wheel, folder)]


def test_session_goes_as_recorded(walked: tuple[Path, list[Step]]) -> None:
    assert write_session(walked[1]) == SESSION.read_text(encoding="utf-8")


def test_session_ends_with_a_plan_for_signature(walked: tuple[Path, list[Step]]) -> None:
    document = docx.Document(str(walked[0] / "build" / "caobang.docx"))
    header = [cell.text for row in document.tables[0].rows for cell in row.cells]
    assert "ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG" in header[0]
    words = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "Luật Dân số số 113/2025/QH15" in words
    assert "....." not in words


def test_session_is_read_and_written_alike() -> None:
    text = SESSION.read_text(encoding="utf-8")
    steps = read_session(text)
    assert write_session(steps) == text
    assert len(steps) > 8
    assert any(step.code for step in steps)


def test_another_screen_is_noticed(tmp_path: Path) -> None:
    steps = read_session("# nói\n$ echo khác; false\nnói\n")
    (said,) = walk(steps, tmp_path / "none.whl", tmp_path)
    assert write_session([said]) == "# nói\n$ echo khác; false\nkhác\n[1]\n"
