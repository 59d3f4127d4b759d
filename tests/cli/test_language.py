"""In which language `kehoach` speaks: what is asked for, else what the system says, else Vietnamese."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kehoach.cli import main

VARIABLES = ("KEHOACH_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
VI, EN = "Không có lệnh", "There is no command"


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a Windows machine says: nothing."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main([*arguments, "khong-co"]) == 2
    return capsys.readouterr().err


def test_vietnamese_where_nothing_is_said(capsys) -> None:
    assert VI in said(capsys)


@pytest.mark.parametrize(
    ("locale", "told"),
    [
        ("en_US.UTF-8", EN),
        ("en", EN),
        ("en_GB", EN),
        ("en-AU.UTF-8", EN),
        ("en@euro", EN),
        ("EN_us", EN),
        ("vi_VN.UTF-8", VI),
        ("fr_FR.UTF-8", VI),
        ("C", VI),
        ("C.UTF-8", VI),
        ("POSIX", VI),
        ("enm_XX", VI),
        ("nonsense", VI),
        ("", VI),
    ],
)
def test_the_locale_of_the_system(locale: str, told: str, monkeypatch, capsys) -> None:
    for name in VARIABLES[1:]:
        with monkeypatch.context() as patched:
            patched.setenv(name, locale)
            assert told in said(capsys)


@pytest.mark.parametrize(
    ("set_", "told"),
    [
        ({"LC_ALL": "vi_VN.UTF-8", "LANG": "en_US.UTF-8"}, VI),
        ({"LC_MESSAGES": "C", "LANG": "en_US.UTF-8"}, VI),
        ({"LC_ALL": "", "LC_MESSAGES": "en_US.UTF-8", "LANG": "vi_VN.UTF-8"}, EN),
        ({"LC_ALL": "en_US.UTF-8", "KEHOACH_LANG": "vi"}, VI),
        ({"KEHOACH_LANG": "", "LANG": "en_US.UTF-8"}, EN),
        ({"KEHOACH_LANG": "en", "LANG": "vi_VN.UTF-8"}, EN),
    ],
)
def test_the_first_that_is_set_decides(set_: dict[str, str], told, monkeypatch, capsys) -> None:
    for name, value in set_.items():
        monkeypatch.setenv(name, value)
    assert told in said(capsys)


def test_what_is_asked_for_goes_before_all(monkeypatch, capsys) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    monkeypatch.setenv("KEHOACH_LANG", "en")
    assert VI in said(capsys, "--lang", "vi")
    assert VI in said(capsys, "--lang=vi")


def test_only_our_own_variable_is_refused(monkeypatch, capsys) -> None:
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    monkeypatch.setenv("KEHOACH_LANG", "english")
    assert "[U012]" in said(capsys)


def test_codes_and_files_are_the_same_in_every_locale(tmp_path: Path, monkeypatch, capsys) -> None:
    text = tmp_path / "a.txt"
    text.write_text("KẾ HOẠCH\nTriển khai\nI. MỤC ĐÍCH\n1. Một.\nII. NỘI DUNG\n1. Hai\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    told: dict[str, tuple[int, str, list[str]]] = {}
    for locale in ("vi_VN.UTF-8", "en_US.UTF-8"):
        monkeypatch.setenv("LC_ALL", locale)
        code = main(["import", "a.txt"])
        read = capsys.readouterr()
        told[locale] = code, read.out, re.findall(r"\[[A-Z]\d{3}\]", read.err)
        assert read.out.startswith("#")
    assert told["vi_VN.UTF-8"] == told["en_US.UTF-8"]


def test_the_help_says_where_the_language_comes_from(capsys) -> None:
    assert main(["--help"]) == 0
    assert "KEHOACH_LANG" in capsys.readouterr().out
