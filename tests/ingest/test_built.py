"""Build → read → build is the identity, and what was not built, or changed since, is refused."""

from __future__ import annotations

import io
import random
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from kehoach.docx import embedded
from kehoach.docx.bookmarks import bookmark
from kehoach.finding import Refused
from kehoach.ingest.built import is_built, read_built
from kehoach.plan.model import Plan
from kehoach.source.document import load
from tests.conftest import PLANS, ROOT
from tests.ingest.made import (
    arbitrary,
    compile_,
    edited,
    packed,
    parts_of,
    resealed,
    said,
)
from tests.support.plans import minimal, plan_of, plans

HERE = Path("kế hoạch.docx")
FILES = [
    *(ROOT / "plans" / f"{name}.yaml" for name in PLANS),
    ROOT / "tests/support/rich.yaml",
    ROOT / "tests/support/ordered.yaml",
]
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]


def ids_of(plan: Plan) -> list[str]:
    tasks = [*plan.content, *(task for one in plan.appendices for task in one.tasks)]
    ids = [duty.id for duty in plan.organisation]
    while tasks:
        task = tasks.pop()
        ids.append(task.id)
        tasks += task.tasks
    return sorted([*ids, *(one.id for one in plan.other_parts)])


def same(plan: Plan, raw: bytes) -> Plan:
    """Check that `raw` is read back as `plan`, and return what was read."""
    read = read_built(HERE, raw)
    assert said(read) == said(plan)
    assert ids_of(read) == ids_of(plan)
    assert compile_(read) == raw
    return read


def refused(raw: bytes) -> str:
    with pytest.raises(Refused) as caught:
        read_built(HERE, raw)
    return caught.value.code


def built(**changes: Any) -> bytes:
    return compile_(plan_of(minimal(**changes)))


# The identity.


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_plan_is_read_back_byte_for_byte(path: Path) -> None:
    plan = load(path).plan
    raw = compile_(plan)
    read = same(plan, raw)
    assert (read.id, read.level, read.province) == (plan.id, plan.level, plan.province)
    assert read.document.numbering == plan.document.numbering
    assert read.document.issuer == plan.document.issuer
    assert read.document.place == plan.document.place
    assert read.source.status == plan.source.status
    assert HERE.name in (read.source.origin or "")


def bare(value: Any) -> Any:
    """Return the data of a plan without what no Word file holds."""
    dropped = {"parent", "covers", "source", "suppress", "not_applicable", "agencies"}
    if isinstance(value, dict):
        return {key: bare(one) for key, one in value.items() if key not in dropped}
    return [bare(one) for one in value] if isinstance(value, list) else value


@pytest.mark.parametrize("path", FILES[:3], ids=lambda path: path.stem)
def test_the_model_is_equal_field_by_field(path: Path) -> None:
    plan = load(path).plan
    read = read_built(HERE, compile_(plan))
    assert bare(read.model_dump()) == bare(plan.model_dump())


@settings(max_examples=60, deadline=None)
@given(plans().filter(lambda data: not data["organisation"][0]["agency"].rstrip().endswith(":")))
def test_any_plan_is_read_back(data: dict[str, Any]) -> None:
    plan = plan_of(data)
    read = same(plan, compile_(plan))
    assert ids_of(read) == ids_of(plan)
    assert read.province == plan.province


# Shrinking plans as large as these takes longer than reading what it shrinks to.
@settings(
    max_examples=150, deadline=None, suppress_health_check=SLOW, phases=set(Phase) - {Phase.shrink}
)
@given(arbitrary())
def test_any_plan_of_any_form_is_read_back(data: dict[str, Any]) -> None:
    plan = plan_of(data)
    same(plan, compile_(plan))


def test_the_identity_can_fail() -> None:
    one, other = plan_of(minimal(closing=["một"])), plan_of(minimal(closing=["khác"]))
    with pytest.raises(AssertionError):
        same(one, compile_(other))
    with pytest.raises(AssertionError):
        same(one, compile_(plan_of(minimal(closing=["một"], document__sizes="small"))))


@pytest.mark.parametrize(
    "text", ["e\u0301 \u2126", "- a", " hai đầu ", "Nội dung: b", "1. c", ":", "\u00a0d", '<a>&"']
)
def test_words_that_look_like_marks_and_labels_stay(text: str) -> None:
    task = {
        "id": "a",
        "title": text,
        "lead": text,
        "activities": [text],
        "results": {"label": "Một: hai", "text": text},
    }
    plan = plan_of(minimal(content=[task], closing=[text], recipients=[text], purpose=[text]))
    same(plan, compile_(plan))


def test_what_a_word_file_does_not_hold_is_not_in_it() -> None:
    plan = load(FILES[0]).plan
    part = parts_of(compile_(plan))[embedded.PART].decode()
    assert "tuyen-truyen" in part
    kept_back = [plan.parent, plan.source.origin, plan.content[0].covers[0].fingerprint]
    assert all(kept_back)
    assert not any(str(one) in part for one in kept_back)


def test_only_what_is_official_word_for_word_is_said_to_be() -> None:
    partly = {"text": "a", "source": {"status": "reconstructed", "note": "ghi chú"}}
    read = read_built(HERE, built(purpose=[partly]))
    assert read.source.status == "official"
    assert read.purpose[0].source is not None
    assert (read.purpose[0].source.status, read.purpose[0].source.note) == ("reconstructed", None)


# What is refused.


def foreign() -> bytes:
    buffer = io.BytesIO()
    made = docx.Document()
    made.add_paragraph("KẾ HOẠCH")
    made.save(buffer)
    return buffer.getvalue()


def test_a_file_of_another_program_is_refused() -> None:
    assert refused(foreign()) == "U030"
    assert not is_built(foreign())
    assert is_built(built())


def test_a_changed_word_is_refused() -> None:
    raw = edited(built(closing=["một câu"]), "một câu", "hai câu")
    assert refused(raw) == "U031"
    assert is_built(raw)


def test_a_file_that_was_only_saved_again_is_read() -> None:
    raw = edited(built(), 'w:eastAsia="vi-VN"', 'w:eastAsia="en-US"', "word/styles.xml")
    assert compile_(read_built(HERE, raw)) == built()


@pytest.mark.libreoffice
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_that_libreoffice_saved_is_read(path: Path, tmp_path: Path) -> None:
    plan = load(path).plan
    raw = compile_(plan)
    (tmp_path / "a.docx").write_bytes(raw)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "docx:MS Word 2007 XML"]
    subprocess.run(
        [*command, "--outdir", tmp_path / "saved", tmp_path / "a.docx"],
        check=True,
        capture_output=True,
        timeout=120,
    )
    saved = (tmp_path / "saved" / "a.docx").read_bytes()
    assert saved != raw
    assert compile_(read_built(HERE, saved)) == raw


def test_a_file_that_lost_its_bookmarks_is_read() -> None:
    """The words prove the plan, whatever a word processor made of the bookmarks."""
    raw = built(closing=["một câu"])
    assert compile_(read_built(HERE, edited(raw, bookmark("closing.1"), "other"))) == raw


def forged(change: Callable[[str], str]) -> bytes:
    """Return a file that says it was built from something else, under a seal that fits."""
    parts = parts_of(built(closing=["một câu"]))
    parts[embedded.PART] = change(parts[embedded.PART].decode()).encode()
    return resealed(packed(parts))


FORGED: dict[str, tuple[Callable[[str], str], str]] = {
    "other words": (lambda xml: xml.replace("một câu", "hai câu"), "U031"),
    "one paragraph more": (lambda xml: xml.replace("closing", "bases"), "U032"),
    "no plan": (lambda xml: xml.replace("content", "contents"), "U032"),
    "another family": (lambda xml: xml.replace(">{", ">[{"), "U032"),
    "a number for words": (lambda xml: xml.replace(",null]", ",1]"), "U032"),
    "no list": (
        lambda xml: xml.replace("&quot;printed&quot;:[", "&quot;printed&quot;:3,&quot;x&quot;:["),
        "U032",
    ),
    "endless nesting": (lambda xml: xml.replace(">{", ">" + "[" * 200_000), "U032"),
    "nothing": (lambda xml: xml[: xml.index(">{") + 1] + "</built>", "U032"),
    "another part": (lambda xml: xml.replace("urn:kehoach:plan:1", "urn:other"), "U032"),
}


@pytest.mark.parametrize("case", FORGED)
def test_what_a_file_says_of_itself_is_not_believed(case: str) -> None:
    change, code = FORGED[case]
    assert refused(forged(change)) == code


def test_a_file_from_before_is_refused() -> None:
    parts = parts_of(built())
    del parts[embedded.PART]
    assert refused(packed(parts)) == "U032"


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"PK\x03\x04",
        b"%PDF-1.7",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"{\\rtf1}",
        b"schema: 1",
    ],
)
def test_what_is_no_word_file_is_refused(raw: bytes) -> None:
    assert refused(raw).startswith("W9")
    assert not is_built(raw)


def test_a_document_type_is_refused() -> None:
    parts = parts_of(built())
    for name in (
        "word/document.xml",
        "docProps/custom.xml",
        embedded.PART,
    ):
        lines = parts[name].split(b"\n", 1)
        evil = b'<!DOCTYPE a [<!ENTITY b "c">]>'
        assert refused(packed(parts | {name: lines[0] + b"\n" + evil + lines[1]})) in (
            "W908",
            "U030",
        )


def test_damaged_files_never_surprise() -> None:
    """Any damage is refused, or leaves the plan as it was."""
    plan = load(FILES[3]).plan
    raw = compile_(plan)
    expected = said(plan)
    dice = random.Random(153)
    for _ in range(300):
        damaged = bytearray(raw)
        for _ in range(dice.choice([1, 1, 1, 20])):
            damaged[dice.randrange(len(raw))] = dice.randrange(256)
        try:
            read = read_built(HERE, bytes(damaged[: dice.choice([len(raw), len(raw), 5_000])]))
        except Refused:
            continue
        assert said(read) == expected


def test_forged_parts_never_surprise() -> None:
    """Any change under a seal that fits is refused or read: no other exception."""
    raw = compile_(load(FILES[3]).plan)
    parts = parts_of(raw)
    text = parts[embedded.PART].decode()
    dice = random.Random(367)
    tokens = ["null", "&quot;", "[", "]", "{", ":", ",", "items", "text", "id", "dash", "1", "a"]
    codes = set()
    for _ in range(200):
        token = dice.choice(tokens)
        places = [i for i in range(len(text)) if text.startswith(token, i)] or [0]
        at = dice.choice(places)
        changed = text[:at] + dice.choice(["", "x", token * 2, "9"]) + text[at + len(token) :]
        try:
            read_built(HERE, packed(parts | {embedded.PART: changed.encode()}))
        except Refused as error:
            codes.add(error.code)
    assert {"U031", "U032"} <= codes


def test_the_largest_files_are_read_in_bounded_time() -> None:
    task = {"title": "Việc", "lead": "Sở Y tế.", "activities": ["a", "b", "c"]}
    content = [{**task, "id": f"v{i}"} for i in range(2_000)]
    plan = plan_of(minimal(content=content))
    raw = compile_(plan)
    began = time.monotonic()
    assert len(read_built(HERE, raw).content) == 2_000
    assert time.monotonic() - began < 60
