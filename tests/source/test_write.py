"""A plan as a file, and the same plan read from it."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kehoach.source import write as writing
from kehoach.source.decode import decode
from kehoach.source.document import load, understand
from kehoach.source.parse import parse
from kehoach.source.write import data_of, write
from tests.conftest import ROOT
from tests.support.plans import minimal, plan_of, plans, words

PLANS = [
    *sorted((ROOT / "plans").glob("*.yaml")),
    ROOT / "tests" / "support" / "rich.yaml",
    ROOT / "tests" / "check" / "base.yaml",
    ROOT / "tests" / "source" / "minimal.yaml",
]


def read(text: str):
    return understand(Path("x.yaml"), decode("x.yaml", text.encode())).plan


def said(text: str):
    reading = parse(decode("x.yaml", text.encode()))
    assert not reading.findings
    assert reading.root is not None
    return reading.root.data()


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_each_plan_comes_back(path: Path) -> None:
    document = load(path)
    assert read(write(document.root.data())) == document.plan
    assert read(write(data_of(document.plan))) == document.plan


def test_a_plan_written_by_hand_is_written_the_same() -> None:
    """All but its comments, and a text that was wrapped a character later (two lines)."""
    text = (ROOT / "plans" / "langson.yaml").read_text(encoding="utf-8")
    by_hand = [line.partition("  # ")[0].rstrip() for line in text.split("\n")]
    by_hand = [line for line in by_hand if not line.startswith("#")][1:]
    written = write(load(ROOT / "plans" / "langson.yaml").root.data()).split("\n")
    same = [line for line in difflib.ndiff(by_hand, written) if line[0] == " "]
    assert len(by_hand) == len(written) == len(same) + 2


@settings(max_examples=100, deadline=None)
@given(plans())
def test_any_plan_comes_back(data) -> None:
    plan = plan_of(data)
    assert read(write(data)) == plan
    shortest = data_of(plan)
    assert read(write(shortest)) == plan
    assert data_of(read(write(shortest))) == shortest


@settings(max_examples=400, deadline=None)
@given(st.one_of(words, st.text(st.characters(codec="utf-8"), min_size=1)))
@example("  hai  đầu  ")
@example(" ")
@example("từ  " * 60 + "hết")
@example("từ " * 60)
@example("dài" * 100)
@example("- gạch đầu dòng " * 10)
@example("kinh tế - xã hội " * 10 + "# không")
@example("a: b")
@example("kết thúc:")
@example("một #hai")
@example("một # hai")
@example("\"trích\" và 'dẫn' \\n")
@example("\u00a0đầu và cuối\u00a0" * 10)
@example("e\u0302\u0301 " * 30)
@example("a" + "\u0301" * 50)
@example("\u0338 = \u0338")
@example("một\nhai\n  ba\n\nbốn")
@example("một\n\n")
@example("\n một")
@example("\r\n\t\x85\u2028\ufeff\x00")
@example("😀 𠮷 مرحبا " * 20)
@example("%PDF-1.7")
@example("05")
@example("~")
@example("...")
@example("---")
@example("<<")
@example("!tag &anchor *alias")
@example("a, [b] {c}")
def test_any_text_comes_back(text: str) -> None:
    data = minimal(
        closing=[text, text], document__subject=text, content=[{"id": "a", "title": text}]
    )
    back = said(write(data))
    assert back["document"]["subject"] == text
    assert back["content"][0]["title"] == text
    assert [one["text"] if isinstance(one, dict) else one for one in back["closing"]] == [text] * 2


def test_long_words_are_wrapped_short_ones_are_not() -> None:
    text = write(minimal(closing=["từ " * 60 + "hết"], funding="Hai từ."))
    assert "\nfunding: Hai từ.\n" in text
    assert "\nclosing: >-\n  từ từ" in text
    assert max(map(len, text.split("\n"))) <= 96


def test_a_wrapped_line_looks_like_no_element_and_no_comment() -> None:
    for sign in "-#":
        words = "a-" if sign == "-" else "a"
        text = write(minimal(closing=f"{words} {sign}{'' if sign == '#' else ' '}x " * 60 + "hết"))
        lines = text.partition("closing: >-\n")[2].partition("\n\n")[0].split("\n")
        assert len(lines) > 3
        assert not [line for line in lines if line.strip()[0] == sign]


def test_parts_are_written_short() -> None:
    long = minimal(
        preamble=[{"text": "Một."}],
        purpose=[{"text": "Một.", "items": [{"text": "Hai."}]}],
        funding={"paragraphs": ["Ba."]},
        not_applicable=[{"task": "abc"}],
        recipients=[{"text": "Bốn;"}],
    )
    long["content"][0] |= {
        "covers": [{"task": "abc", "fingerprint": "12345678"}, {"task": "d"}],
        "activities": {"items": [{"text": "Năm."}, {"text": "Sáu."}]},
        "lead": {"text": "Bảy."},
    }
    assert said(write(long)) == {
        **minimal(),
        "preamble": "Một.",
        "purpose": [{"text": "Một.", "items": ["Hai."]}],
        "funding": "Ba.",
        "not_applicable": ["abc"],
        "recipients": ["Bốn;"],
        "content": [
            {
                **minimal()["content"][0],
                "covers": ["abc@12345678", "d"],
                "activities": ["Năm.", "Sáu."],
                "lead": "Bảy.",
            }
        ],
    }
    assert "    covers: [abc@12345678, d]\n" in write(long)


def test_a_part_that_the_document_does_not_have_is_said() -> None:
    data = minimal(funding=[], organisation=[], purpose=[], requirements=[])
    shortest = data_of(plan_of(data))
    assert [shortest[key] for key in ("funding", "organisation", "purpose", "requirements")] == [
        [],
        [],
        [],
        [],
    ]
    assert read(write(shortest)) == plan_of(data)


def test_columns_keep_their_order() -> None:
    columns = {"lead": "Chủ trì", "title": "Nhiệm vụ", "position": "STT"}
    data = minimal(
        appendices=[{"title": "A", "columns": columns, "tasks": [{"id": "b", "title": "B"}]}]
    )
    assert [*said(write(data))["appendices"][0]["columns"]] == [*columns]


def test_a_comment_stands_above_its_node() -> None:
    data = minimal(purpose=["Một.", {"text": "Hai.", "items": ["Ba."]}])
    comments = {
        ("purpose", 1): ["Ý hai"],
        ("purpose", 1, "items", 0): ["Ý ba"],
        ("content", 0, "lead", "text"): ["Ai?", "từ " * 40],
        ("content", 0, "id"): ["Nhiệm vụ"],
        ("purpose", 0, "source", "note"): ["Ý một"],
        ("khong-co",): ["Cả kế hoạch"],
    }
    text = write(data, comments, head=["Đầu", "", "Cuối"])
    assert text.startswith("# Đầu\n#\n# Cuối\n# Cả kế hoạch\n\nschema: 1\n")
    assert (
        "purpose:\n  # Ý một\n  - Một.\n  # Ý hai\n  - text: Hai.\n    items:\n      # Ý ba\n"
        "      - Ba.\n" in text
    )
    assert "content:\n  # Nhiệm vụ\n  - id: a\n" in text
    assert "    # Ai?\n    # từ từ" in text
    assert max(map(len, text.split("\n"))) <= 96
    assert said(text) == data


def test_a_comment_on_what_is_empty_stands_above_it() -> None:
    text = write(minimal(funding=[]), {("funding", "items"): ["Không có"]})
    assert "# Không có\nfunding: []\n" in text


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(codec="utf-8")))
@example("a" + "\u0301" * 50)
@example("\u2028 \x00 \r\n x")
def test_any_comment_is_only_a_comment(text: str) -> None:
    assert said(write(minimal(), {("purpose", 0): [text], (): [text]}, [text])) == minimal()


def test_what_would_be_read_as_something_else_is_not_written(monkeypatch) -> None:
    monkeypatch.setattr(writing, "scalar", lambda text, *_: text)
    with pytest.raises(AssertionError):
        write(minimal(closing="a: b"))
    with pytest.raises(AssertionError):
        write(minimal(closing="a\u0302"))
