"""Every character of a value leads to its place in the file, however the value is written."""

from __future__ import annotations

import textwrap
import unicodedata
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach.finding import Edit
from kehoach.source.decode import decode
from kehoach.source.document import load
from kehoach.source.original import decomposed, write_back
from kehoach.source.parse import parse
from kehoach.source.scalar import Scalar, scalar_of
from tests.conftest import ROOT

FORMS = {
    "plain": "key: Sở Y tế chủ trì\n",
    "plain over lines": "key: Sở Y tế\n  chủ trì,\n\n  phối hợp\n",
    "single": "key: 'Sở ''Y tế'' chủ\n  trì'\n",
    "double": 'key: "Sở \\"Y tế\\" \\u1EA5 chủ\n  trì \\x41"\n',
    "folded": "key: >-\n  Sở Y tế chủ\n  trì  phối\n  hợp\n",
    "folded, with a comment": "key: >-   # vì sao\n  Sở Y tế chủ\n  trì\n",
    "folded, indented": "key: >2-\n   Sở Y tế\n  chủ trì\n",
    "literal": "key: |-\n  Sở Y tế chủ trì\n",
    "literal over lines": "key: |\n  Sở Y tế\n\n  chủ trì\n",
}


def scalar_in(text: str) -> tuple[str, str, Scalar | None]:
    reading = parse(decode("x.yaml", text.encode()))
    assert reading.root is not None
    node = reading.root.child("key")
    assert node is not None
    return text, str(node.value), scalar_of(text, node)


@pytest.mark.parametrize("form", ["plain", "plain over lines", "single", "folded", "literal"])
def test_each_character_stands_where_it_is_said_to(form: str) -> None:
    text, value, scalar = scalar_in(FORMS[form])
    assert scalar is not None
    for place, letter in enumerate(value):
        start, end = scalar.stretch(place, place + 1)
        written = text[start:end]
        assert written == letter or not letter.strip() or (letter == "'" and written == "''")
        assert scalar.index(start) == place


@pytest.mark.parametrize("form", FORMS, ids=str)
def test_a_word_is_found_in_every_form(form: str) -> None:
    text, value, scalar = scalar_in(FORMS[form])
    if form == "folded, indented":
        # Lines that are indented further keep their ends in a way that is not followed.
        assert scalar is None
        return
    assert scalar is not None
    at = value.index("chủ")
    assert text[slice(*scalar.stretch(at, at + 3))] == "chủ"


def test_the_texts_of_the_published_plans_are_all_followed(plan_path: Path) -> None:
    document = load(plan_path)
    nodes = [document.root]
    texts = 0
    while nodes:
        node = nodes.pop()
        nodes += node.children()
        if isinstance(node.value, str):
            texts += 1
            assert scalar_of(document.text.content, node) is not None, node.value
    assert texts > 80


letters = st.text(st.sampled_from("aáb 'ộ\"đ:-#,.1"), min_size=1, max_size=80).map(str.strip)


@settings(max_examples=300, deadline=None)
@given(letters.filter(bool), st.integers(10, 60), st.sampled_from(["'", '"', ">", None]))
def test_whatever_yaml_writes_is_followed(value: str, width: int, style: str | None) -> None:
    text = (
        yaml.safe_dump(
            {"key": " ".join(value.split())},
            default_style=style,
            width=width,
            allow_unicode=True,
        )
        .replace('"key"', "key")
        .replace("'key'", "key")
    )
    reading = parse(decode("x.yaml", text.encode()))
    node = reading.root.child("key") if reading.root else None
    if node is None or not isinstance(node.value, str):
        return
    scalar = scalar_of(text, node)
    if scalar is None:
        return
    for place, letter in enumerate(node.value):
        start, end = scalar.stretch(place, place + 1)
        assert letter in text[start:end] or not letter.strip() or "\\" in text[start:end]


ORIGINAL = "a: hoà\r\nb: 'nga\u0300y'\rc: to\u0302\u0301t\n"


def test_edits_go_to_the_original_and_leave_the_rest() -> None:
    text = decode("x.yaml", ORIGINAL.encode())
    at = text.content.index("hoà")
    assert write_back(text, [Edit(at, at + 3, "hòa")]) == ORIGINAL.replace("hoà", "hòa")
    assert write_back(text, []) == ORIGINAL
    last = text.content.index("t\n")
    assert write_back(text, [Edit(last, last + 1, "p")]) == ORIGINAL.replace(
        "\u0301t\n", "\u0301p\n"
    )


def test_letters_apart_from_their_marks_are_found_line_by_line() -> None:
    text = decode("x.yaml", ORIGINAL.encode())
    found = [text.content[start:end] for start, end in decomposed(text)]
    assert found == ["à", "ố"]
    edits = [Edit(start, end, text.content[start:end]) for start, end in decomposed(text)]
    mended = write_back(text, edits)
    assert mended == unicodedata.normalize("NFC", ORIGINAL)
    assert [*decomposed(decode("x.yaml", mended.encode()))] == []


LETTERS = ["a", "e\u0302\u0301", "e\u0301", "ế", "đ", " ", "\n", "\r\n", "\r"]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(LETTERS), max_size=20).map("".join), st.data())
def test_an_edit_in_any_text_changes_nothing_else(value: str, data: st.DataObject) -> None:
    text = decode("x.yaml", f"x{value}".encode())
    start = data.draw(st.integers(0, len(text.content)))
    end = data.draw(st.integers(start, len(text.content)))
    mended = write_back(text, [Edit(start, end, "Z")])
    expected = text.content[:start] + "Z" + text.content[end:]
    again = decode("x.yaml", mended.encode()).content
    assert again == unicodedata.normalize("NFC", expected)


def test_the_plans_of_the_repository_are_composed() -> None:
    for path in sorted((ROOT / "plans").glob("*.yaml")):
        assert [*decomposed(load(path).text)] == []


def test_a_value_that_cannot_be_followed_has_no_characters() -> None:
    text = textwrap.dedent("""\
        key: "a\\Nb"
        """)
    assert scalar_in(text)[2] is None
