"""Whatever happens to the bytes of a plan, it is a plan, or is told what is wrong and where."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kehoach.finding import Finding, Invalid
from kehoach.report.text import finding_text
from kehoach.report.words import LANGUAGES, Words
from kehoach.source import compose
from kehoach.source.decode import decode
from kehoach.source.document import Document, load
from tests.conftest import PLANS, ROOT
from tests.source.cases import MINIMAL, encoded

SOURCES = [(ROOT / "plans" / f"{plan}.yaml").read_bytes() for plan in PLANS] + [MINIMAL.encode()]
# What YAML, Unicode and editors make mischief with.
PIECES = [
    *(character.encode() for character in ":\"'[]{}-\t #&*!|>%@`?,\\~=\n\r"),
    *(
        words.encode()
        for words in (": ", "- ", " #", "<<", "---\n", "...\n", ">-\n", "? ", "!!int ")
    ),
    *(b"\0", b"\x1b[31m", b"\xff", b"\xef\xbb\xbf", b"PK\x03\x04", b"\xe2\x80\xa8", b"\xc2\x85"),
    *(
        words.encode()
        for words in ("\xa0", "ệ", "e\u0323\u0302", "\u0301", "\u200d", "\U0001f600", "\ue000")
    ),
]
Edit = Callable[[bytes], bytes]


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """Return one change of bytes or lines, at a place that depends on the file."""
    kind = draw(st.sampled_from(["delete", "insert", "drop", "repeat", "indent", "outdent", "cut"]))
    where, length = draw(st.floats(0, 1, exclude_max=True)), draw(st.integers(1, 6))
    piece, other = draw(st.sampled_from(PIECES)), draw(st.floats(0, 1, exclude_max=True))

    def edit(raw: bytes) -> bytes:
        at = int(where * (len(raw) + 1))
        if kind == "delete":
            return raw[:at] + raw[at + length :]
        if kind == "insert":
            return raw[:at] + piece + raw[at:]
        lines = raw.split(b"\n")
        number = int(where * len(lines))
        if kind == "drop":
            del lines[number]
        elif kind == "repeat":
            lines.insert(int(other * len(lines)), lines[number])
        elif kind == "indent":
            lines[number] = b" " * length + lines[number]
        elif kind == "outdent":
            lines[number] = lines[number][length:]
        else:
            lines[number] = lines[number][: int(other * len(lines[number]))]
        return b"\n".join(lines)

    return edit


def mutated(source: bytes, changes: list[Edit]) -> bytes:
    for change in changes:
        source = change(source)
    return source


def read(path: Path) -> Document | list[Finding]:
    """Load the file at `path`: a plan, or what is wrong with it; anything else is an error."""
    try:
        return load(path)
    except Invalid as error:
        return list(error.findings)


def check(findings: list[Finding], raw: bytes) -> None:
    """Check that each finding has a place inside the file, in order, and words in each language."""
    assert findings
    text = unicodedata.normalize("NFC", raw.decode("utf-8", "replace").removeprefix("\ufeff"))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    before = (1, 1)
    for finding in findings:
        place = finding.place
        assert place is not None
        assert 1 <= place.line <= place.end_line <= len(lines)
        assert 1 <= place.column <= len(lines[place.line - 1]) + 1
        assert 1 <= place.end_column <= len(lines[place.end_line - 1]) + 1
        assert before <= (place.line, place.column) <= (place.end_line, place.end_column)
        before = (place.line, place.column)
        for language in LANGUAGES:
            printed = finding_text(finding, Words(language))
            assert printed.startswith(f"{place.path}:{place.line}:{place.column}: ")
            assert all(line.isprintable() for line in printed.split("\n"))


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SOURCES), st.lists(edits(), min_size=1, max_size=8))
@example(b"", [])
@example(b"\xef\xbb\xbf", [])
@example(b"a: \\", [])
@example(b"- {", [])
@example(b"? [", [])
@example(b"%", [])
@example(b"!", [])
@example(b"'\n---", [])
@example(b"...", [])
@example(b"a:\n...\nb: [", [])
def test_a_plan_or_places_in_the_file(
    tmp_path_factory: pytest.TempPathFactory, source: bytes, changes: list[Edit]
) -> None:
    raw = mutated(source, changes)
    path = tmp_path_factory.getbasetemp() / "mutated.yaml"
    path.write_bytes(raw)
    started = time.perf_counter()
    outcome = read(path)
    assert time.perf_counter() - started < 2
    if isinstance(outcome, list):
        check(outcome, raw)
        again = read(path)
        assert isinstance(again, list)
        assert again == outcome


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SOURCES), st.lists(edits(), min_size=1, max_size=8))
def test_so_does_the_parser_without_libyaml(
    tmp_path_factory: pytest.TempPathFactory, source: bytes, changes: list[Edit]
) -> None:
    path = tmp_path_factory.getbasetemp() / "mutated.yaml"
    path.write_bytes(raw := mutated(source, changes))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(compose, "_Loader", yaml.Loader)
        outcome = read(path)
    if isinstance(outcome, list):
        check(outcome, raw)


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=400)
    | st.text(alphabet=":-\n \"'[]{}#&*!|>?,ab", max_size=120).map(str.encode)
)
def test_any_bytes(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(raw)
    outcome = read(path)
    assert isinstance(outcome, list)
    for finding in outcome:
        assert finding_text(finding, Words("vi"))


@pytest.mark.parametrize(
    "how", [["bom"], ["crlf"], ["cr"], ["nfd"], ["nfd", "crlf", "bom"]], ids=str
)
def test_what_an_editor_does_to_bytes_leaves_the_plan_as_it_is(how, plan_path, tmp_path) -> None:
    text = plan_path.read_text(encoding="utf-8")
    other = tmp_path / plan_path.name
    other.write_bytes(encoded(text, how, {}))
    assert other.read_bytes() != plan_path.read_bytes()
    assert load(other).plan == load(plan_path).plan


def test_a_place_outside_of_the_file_is_noticed() -> None:
    raw = MINIMAL.encode()
    text = decode("x.yaml", raw)
    inside = Finding("M007", text.place(0, 6), {"key": "schema"})
    check([inside], raw)
    place = inside.place
    assert place is not None
    later = text.place(20, 25)
    for wrong in (
        [],
        [Finding("M007", None, {"key": "schema"})],
        [Finding("M007", place._replace(line=99), {"key": "schema"})],
        [Finding("M007", place._replace(column=0), {"key": "schema"})],
        [Finding("M007", place._replace(column=40), {"key": "schema"})],
        [Finding("M007", place._replace(end_column=40), {"key": "schema"})],
        [Finding("M007", later, {"key": "schema"}), inside],
    ):
        with pytest.raises(AssertionError):
            check(wrong, raw)
    with pytest.raises(KeyError):
        check([Finding("M007", place)], raw)
