"""Every format prints what it printed before, sign for sign."""

from __future__ import annotations

from pathlib import Path

from tests.report.comparison.snapshots import COMMAND, FOLDER, snapshots


def differences(folder: Path) -> list[str]:
    """Return the files of `folder` that are not what is printed now."""
    made = snapshots()
    kept = {file.name: file.read_bytes() for file in folder.iterdir()}
    printed = {name: text.encode() for name, text in made.items()}
    return sorted(name for name in {*made, *kept} if kept.get(name) != printed.get(name))


def test_every_format_prints_what_it_printed() -> None:
    assert differences(FOLDER) == [], f"look at the change, then: {COMMAND}"


def test_a_sign_more_or_a_file_less_is_noticed(tmp_path: Path) -> None:
    for file in FOLDER.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    assert differences(tmp_path) == []
    with (tmp_path / "wide.two.vi.snap").open("ab") as snapshot:
        snapshot.write(b" ")
    (tmp_path / "json.two.en.snap").unlink()
    (tmp_path / "old.vi.snap").touch()
    assert differences(tmp_path) == ["json.two.en.snap", "old.vi.snap", "wide.two.vi.snap"]
