"""Places: ours are NFC letters, those of an editor code units of what stands in it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from kehoach.editor.server.positions import Layout, edits_between
from kehoach.source.decode import decode
from tests.editor.server.client import edited, words_at

ENCODINGS = ("utf-8", "utf-16", "utf-32")
# Letters with marks together and apart, signs beyond U+FFFF, both line ends, what Python alone
# takes for a line end.
PIECES = (
    "a",
    " ",
    "ệ",
    "e\u0323\u0302",
    "ỷ",
    "y\u0309",
    "đ",
    "🙂",
    "\u0301",
    "\r\n",
    "\n",
    "\u3000",
)
texts = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


def as_dict(stretch: types.Range) -> dict[str, dict[str, int]]:
    return {
        "start": {"line": stretch.start.line, "character": stretch.start.character},
        "end": {"line": stretch.end.line, "character": stretch.end.character},
    }


@pytest.mark.parametrize(
    ("encoding", "character"),
    [("utf-8", 4 + 3 + 1 + 5 + 1), ("utf-16", 2 + 1 + 1 + 3 + 1), ("utf-32", 1 + 1 + 1 + 3 + 1)],
)
def test_each_encoding_counts_its_units(encoding: str, character: int) -> None:
    source = "🙂ệ e\u0323\u0302 x\r\n"
    text = decode("x.yaml", source.encode())
    assert text.content == "🙂ệ ệ x\n"
    at = text.content.index("x")
    layout = Layout(source, encoding)
    assert layout.range_at(text, (at, at + 1)).start == types.Position(0, character)
    assert layout.offset(text, types.Position(0, character)) == at


def test_a_byte_order_mark_of_the_editor_counts() -> None:
    source = "\ufeffid: x\r\nid: y"
    text = decode("x.yaml", source.encode())
    layout = Layout(source)
    assert layout.range_at(text, (4, 5)).start == types.Position(0, 5)
    assert layout.range_at(text, (10, 11)).start == types.Position(1, 4)
    assert layout.offset(text, types.Position(0, 5)) == 4


def test_only_what_ends_a_line_for_an_editor_ends_a_line() -> None:
    source = "a\u2028b\x0bc\r\nd\re\n🙂f"
    assert Layout(source).lines == ["a\u2028b\x0bc", "d", "e", "🙂f"]


@given(source=texts, data=st.data())
def test_a_stretch_covers_in_the_editor_what_it_covers_in_the_text(source: str, data) -> None:
    text = decode("x.yaml", source.encode())
    end = data.draw(st.integers(0, len(text.content.rstrip())))
    start = data.draw(st.integers(0, end))
    shown = words_at(source, as_dict(Layout(source).range_at(text, (start, end))))
    read = unicodedata.normalize("NFC", shown.replace("\r\n", "\n"))
    assert read == text.content[start:end]


@given(source=texts, data=st.data())
def test_there_and_back(source: str, data) -> None:
    text = decode("x.yaml", source.encode())
    offset = data.draw(st.integers(0, len(text.content.rstrip())))
    for encoding in ENCODINGS:
        layout = Layout(source, encoding)
        assert layout.offset(text, layout.range_at(text, (offset, offset)).start) == offset


@given(before=texts, after=texts)
def test_edits_make_the_other_text(before: str, after: str) -> None:
    edits = [
        {"range": as_dict(one.range), "newText": one.new_text}
        for one in edits_between(before, after, Layout(before))
    ]
    assert edited(before, edits) == after


def test_an_edit_takes_no_more_than_what_differs() -> None:
    before = "một\r\nhai  ba\r\nbốn\r\n"
    made = edits_between(before, before.replace("  ", " "), Layout(before))
    assert [(as_dict(one.range), one.new_text) for one in made] == [
        ({"start": {"line": 1, "character": 4}, "end": {"line": 1, "character": 5}}, "")
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [("a\r\nb", "a\rb"), ("a\rb", "a\r\nb"), ("\r\n\r\n", "\r\n"), ("a\n", "a\r\n")],
)
def test_no_edit_stands_between_cr_and_lf(before: str, after: str) -> None:
    edits = [
        {"range": as_dict(one.range), "newText": one.new_text}
        for one in edits_between(before, after, Layout(before))
    ]
    assert edited(before, edits) == after


def test_beyond_the_last_line_is_the_end() -> None:
    text = decode("x.yaml", b"id: x\n")
    assert Layout("id: x\n").offset(text, types.Position(99, 99)) == 6
    assert Layout("id: x\n").offset(text, types.Position(0, 99)) == 5


def test_a_line_without_end_is_not_followed() -> None:
    source = "e\u0323" * 200_000
    text = decode("x.yaml", source.encode())
    found = Layout(source).range_at(text, (199_000, 200_000))
    assert found.end.character <= len(source)
