"""Whatever a text file holds, it is read whole or refused, in bounded time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach.finding import Refused
from kehoach.ingest.manuscript import missing
from kehoach.ingest.text.reader import read_text
from tests.ingest.test_text import golden, read

SAMPLE = "\n".join(golden("langson")[:30])
odd = st.sampled_from(
    ["\f", "\x0b", "\u2028", "\ufffe", "\u00ad", "\u200b", "\t", "   ", "-", "\r", "/"]
)


@given(st.binary(max_size=2000))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_whole_or_refused(raw):
    try:
        manuscript = read_text("thu.txt", raw)
    except Refused:
        return
    assert missing(manuscript) == 0


@given(st.text(max_size=600))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_whole_or_refused(text):
    try:
        manuscript = read_text("thu.txt", text.encode())
    except Refused:
        return
    assert missing(manuscript) == 0


@given(st.lists(st.tuples(st.integers(0, len(SAMPLE)), odd), max_size=40), st.integers(0, 60))
@settings(max_examples=100, deadline=None)
def test_a_plan_with_odd_characters_is_read_whole(planted, cut):
    text = SAMPLE
    for at, one in planted:
        text = text[:at] + one + text[at + cut :]
    manuscript = read_text("thu.txt", text.encode())
    assert missing(manuscript) == 0
    for one in manuscript.paragraphs():
        assert one.text == " ".join(one.text.split())
        assert all(0 < at < len(one.text) for at in one.joined)


@pytest.mark.parametrize("text", ["a" * 100_001, "a\n" * 50_001])
def test_what_is_beyond_any_document_is_refused(text):
    with pytest.raises(Refused) as caught:
        read_text("thu.txt", text.encode())
    assert caught.value.code == "U044"


@pytest.mark.parametrize(
    "line",
    [
        "a" * 99_000,
        "a - b " * 16_000,
        "ab    " * 16_000,
        "A-/" * 30_000 + "x-",
        "(" * 90_000,
        "1." * 40_000,
    ],
)
def test_time_is_bounded_whatever_a_line_holds(line):
    start = time.process_time()
    read(f"{line}\n" * 5)
    assert time.process_time() - start < 20
