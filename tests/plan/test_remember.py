"""What is remembered: the same answer for the same text, never a text without bounds."""

from __future__ import annotations

from kehoach.plan.remember import LONGEST, MOST, Itself, remembered


def test_a_text_is_read_once_for_the_same_arguments() -> None:
    asked: list[tuple[str, str]] = []

    @remembered
    def read(text: str, province: str) -> str:
        asked.append((text, province))
        return f"{text} {province}"

    answers = [read("tỉnh", one) for one in ("Sơn La", "Lạng Sơn", "Sơn La")]
    assert answers == ["tỉnh Sơn La", "tỉnh Lạng Sơn", "tỉnh Sơn La"]
    assert asked == [("tỉnh", "Sơn La"), ("tỉnh", "Lạng Sơn")]


def test_neither_long_texts_nor_all_texts_are_kept() -> None:
    asked: list[str] = []

    @remembered
    def read(text: str) -> int:
        asked.append(text)
        return len(text)

    long = "a" * (LONGEST + 1)
    assert read(long) == read(long) == LONGEST + 1
    assert asked == [long, long]
    for number in range(MOST + 1):
        read(str(number))
    asked.clear()
    read("0")
    assert asked == ["0"]


def test_what_is_equal_is_not_the_same() -> None:
    one, other = ["Sở Y tế"], ["Sở Y tế"]
    assert Itself(one) == Itself(one)
    assert len({Itself(one), Itself(one), Itself(other)}) == 2
