"""Build → read → build is the identity, and what was not built, or changed since, is refused."""

from __future__ import annotations

import io
import random
import subprocess
import time
from pathlib import Path
from typing import Any

import docx
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from kehoach.data.provinces import provinces
from kehoach.docx.bookmarks import bookmark
from kehoach.finding import Refused
from kehoach.ingest import tables
from kehoach.ingest.built import is_built, read_built
from kehoach.ingest.ids import Ids
from kehoach.ingest.pages import Line, Spot, root
from kehoach.plan.model import Plan
from kehoach.render import render
from kehoach.source.document import load
from tests.conftest import PLANS, ROOT
from tests.golden.test_published import printed
from tests.ingest.made import (
    BODY,
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
FILES = [*(ROOT / "plans" / f"{name}.yaml" for name in PLANS), ROOT / "tests/support/rich.yaml"]
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]


def ids_of(plan: Plan) -> list[str]:
    tasks = [*plan.content, *(task for one in plan.appendices for task in one.tasks)]
    ids = [duty.id for duty in plan.organisation]
    while tasks:
        task = tasks.pop()
        ids.append(task.id)
        tasks += task.tasks
    return sorted(ids)


def same(plan: Plan, raw: bytes) -> Plan:
    """Check that `raw` is read back as `plan`, and return what was read."""
    read = read_built(HERE, raw)
    assert said(read) == said(plan)
    again = compile_(read)
    if ids_of(read) == ids_of(plan):
        assert again == raw
    assert printed(again) == printed(raw)
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
    assert compile_(read) == raw
    assert ids_of(read) == ids_of(plan)
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


@pytest.mark.parametrize("id_", sorted(provinces()))
@pytest.mark.parametrize("day", [None, "20/01/2026", "01/7/2024"])
def test_the_province_is_recognised_and_what_follows_from_it_left_out(
    id_: str, day: str | None
) -> None:
    plan = plan_of(minimal(province=id_, document__date=day))
    read = read_built(HERE, compile_(plan))
    assert (read.level, read.province) == ("province", id_)
    assert (read.document.issuer, read.document.place) == ([], None)
    assert read.document.date == plan.document.date


@pytest.mark.parametrize(
    ("level", "province", "superior", "issuer", "subject"),
    [
        ("central", None, [], ["BỘ Y TẾ"], "Triển khai Luật"),
        ("province", "langson", ["ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"], ["SỞ Y TẾ"], "Triển khai"),
        ("province", "langson", [], ["UBND TỈNH LẠNG SƠN"], "Triển khai Luật"),
        ("commune", "sonla", ["UBND TỈNH SƠN LA"], ["ỦY BAN NHÂN DÂN", "XÃ BÌNH AN"], "Về"),
        ("commune", "hue", [], ["UBND PHƯỜNG AN CỰU"], "Trên địa bàn phường, thành phố Huế"),
    ],
)
def test_the_level_is_told_from_the_header(
    level: str, province: str | None, superior: list[str], issuer: list[str], subject: str
) -> None:
    plan = plan_of(
        minimal(
            level=level,
            province=province,
            document__superior=superior,
            document__issuer=issuer,
            document__place="Nơi Ấy",
            document__subject=subject,
        )
    )
    read = same(plan, compile_(plan))
    assert (read.level, read.province) == (level, province)
    assert read.document.issuer == issuer


def test_blanks_are_absent() -> None:
    read = read_built(HERE, built())
    assert read.document.number is None
    assert read.document.date is None


def test_the_identity_can_fail() -> None:
    one, other = plan_of(minimal(closing=["một"])), plan_of(minimal(closing=["khác"]))
    with pytest.raises(AssertionError):
        same(one, compile_(other))
    with pytest.raises(AssertionError):
        same(
            one,
            resealed(
                edited(
                    compile_(one), '<w:t xml:space="preserve">một', '<w:t xml:space="preserve">mốt'
                )
            ),
        )
    with pytest.raises(AssertionError):
        same(one, compile_(plan_of(minimal(closing=["một"], document__sizes="small"))))


# Marks and labels, exactly.


@pytest.mark.parametrize(
    "text", ["e\u0301 \u2126", "- a", " hai đầu ", "Nội dung: b", "1. c", ":", "\u00a0d"]
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
    read = same(plan, compile_(plan))
    assert read.content[0].lead is not None
    assert read.content[0].lead.text == text
    assert read.content[0].results is not None
    assert read.document.labels.results == "Một: hai"


def test_the_most_used_label_is_that_of_the_document() -> None:
    tasks = [
        {"id": f"t{i}", "title": "x", "lead": {"label": label, "text": "y"}}
        for i, label in enumerate(["Chủ trì", "Cơ quan", "Chủ trì"])
    ]
    read = read_built(HERE, built(content=tasks))
    assert read.document.labels.lead == "Chủ trì"
    assert [task.lead and task.lead.label for task in read.content] == [None, "Cơ quan", None]


# Ids.


def line_at(path: str) -> Line:
    name = bookmark(path)
    return Line(0, "", "", "", 0, None, int(name[-8:], 16), name[3:-9])


@pytest.mark.parametrize(
    ("id_", "title"),
    [
        ("pho-bien", "không liên quan"),
        ("1", ""),
        ("quan-triet-pho-bien-tuyen-truyen", "Tổ chức quán triệt, phổ biến, tuyên truyền"),
        ("to-chuc-pho-bien-luat-dan-so", "Tổ chức quán triệt, phổ biến về Luật Dân số"),
        ("dao-tao-boi-duong-dan-1", "khác"),
    ],
)
def test_an_id_is_got_back_from_its_bookmark(id_: str, title: str) -> None:
    assert Ids().find(root("content"), line_at(f"content.{id_}"), title) == id_


def test_an_id_that_cannot_be_told_is_named_by_position() -> None:
    lost = "mot-hai-ba-bon-nam-sau-bay-tam-chin"
    plan = plan_of(
        minimal(
            content=[
                {"id": "nhiem-vu-2", "title": "x"},
                {"id": lost, "title": "y", "tasks": [{"id": "con", "title": "z"}]},
            ]
        )
    )
    read = same(plan, compile_(plan))
    assert [task.id for task in read.content] == ["nhiem-vu-2", "nhiem-vu-2-x2"]
    assert read.content[1].tasks[0].id == "con"


def test_a_wrong_checksum_gives_no_id() -> None:
    assert Ids().find(root("content"), line_at("organisation.a"), "a") is None
    assert Ids().find(Spot(0, None), line_at("content.mot-hai-ba-bon"), "") is None


def test_the_search_for_ids_is_bounded() -> None:
    titles = " ".join(f"w{i}" for i in range(40))
    ids = Ids()
    began = time.monotonic()
    for i in range(3_000):
        ids.find(Spot(i, None), line_at(f"content.khong-co-{i}-o-day"), titles)
    assert time.monotonic() - began < 30


# Tables.


def test_the_shares_of_columns_are_those_of_the_compiler() -> None:
    assert tables.SHARES == render._SHARES


def test_a_column_without_words_is_told_by_its_head_or_width() -> None:
    columns = {
        "position": "STT",
        "title": "Nhiệm vụ",
        "results": "Sản phẩm",
        "coordination": "Phối hợp",
        "activities": "Việc",
    }
    task = {"id": "b", "title": "x"}
    appendix = {"title": "DANH MỤC", "columns": columns, "tasks": [task]}
    read = read_built(HERE, built(appendices=[appendix]))
    assert read.appendices[0].columns == columns


def test_groups_are_told_without_numbers() -> None:
    groups = [
        {
            "id": f"g{k}",
            "title": "Nhóm",
            "tasks": [{"id": f"v{k}{j}", "title": "Việc"} for j in range(i)],
        }
        for k, i in enumerate((2, 0, 1, 0, 3))
    ]
    appendix = {"title": "DANH MỤC", "columns": {"title": "Việc"}, "tasks": groups}
    plan = plan_of(minimal(appendices=[appendix]))
    raw = compile_(plan)
    assert compile_(same(plan, raw)) == raw


def test_groups_are_told_without_numbers_and_ids() -> None:
    lost = "qua-dai-nen-khong-doc-lai-duoc"
    groups = [
        {
            "id": f"{name}-{lost}",
            "title": "Nhóm",
            "tasks": [{"id": f"viec-{k}-{name}-{lost}", "title": "Việc"} for k in range(count)],
        }
        for name, count in (("mot", 2), ("hai", 0), ("ba", 0), ("bon", 3), ("nam", 1), ("sau", 0))
    ]
    appendix = {"title": "DANH MỤC", "columns": {"title": "Việc"}, "tasks": groups}
    read = same(plan := plan_of(minimal(appendices=[appendix])), compile_(plan))
    assert read.appendices[0].tasks[3].tasks[2].id == "phu-luc-1-nhiem-vu-4-3"


# Provenance.


def test_the_notice_makes_the_whole_reconstructed() -> None:
    partly = {"text": "a", "source": {"status": "reconstructed"}}
    assert read_built(HERE, built(purpose=[partly])).source.status == "reconstructed"
    assert read_built(HERE, built()).source.status == "official"


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


def test_words_that_lost_their_bookmark_are_not_lost_silently() -> None:
    raw = built(closing=["một câu"])
    assert refused(edited(raw, bookmark("closing.1"), "other")) == "U032"


# What stands between the compiler's words and the plan's.
OWN = '</w:t></w:r><w:r><w:t xml:space="preserve">'
WRONG = {
    "no heading": (BODY, bookmark("content"), bookmark("contents")),
    "a bookmark of nothing": (BODY, bookmark("closing.1"), bookmark("closing.2")),
    "two of one name": (BODY, bookmark("closing.1"), bookmark("closing.3")),
    "another mark": (BODY, "I. MỤC ĐÍCH", "X. MỤC ĐÍCH"),
    "no mark": (BODY, f">- {OWN}Nơi khác;", f">{OWN}Nơi khác;"),
    "no number": (BODY, "Số: ", "So: "),
    "no such day": (BODY, "ngày 20 tháng 01", "ngày 20 tháng 13"),
    "no date": (BODY, "ngày 20 tháng 01", "20 tháng 01"),
    "no id": ("docProps/core.xml", ">thu<", ">Thử!<"),
    "no colon": (BODY, "- Cơ quan chủ trì: ", "- Cơ quan chủ trì "),
    "a blank": (BODY, ">Hết lời.<", "> <"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_file_that_cannot_be_understood_is_refused(case: str) -> None:
    raw = built(
        document__date="20/01/2026",
        closing=["Câu một.", "Hết lời."] if case == "a blank" else ["Câu.", "Hai.", "Ba."],
        recipients=["Nơi khác;"],
    )
    part, old, new = WRONG[case]
    if case == "a bookmark of nothing":
        new = bookmark("closing.9")
    assert refused(resealed(edited(raw, old, new, part))) == "U032"


def test_endless_nesting_is_refused() -> None:
    appendix = {
        "title": "A",
        "columns": {"title": "Việc", "lead": "Chủ trì"},
        "tasks": [{"id": "b", "title": "x", "lead": [f"y{i}." for i in range(200)]}],
    }
    raw = built(appendices=[appendix])
    path = "appendices.1.tasks.b.lead"
    deep = path
    parts = parts_of(raw)
    text = parts[BODY].decode()
    for i in range(1, 201):
        deep += ".1"
        text = text.replace(bookmark(f"{path}.{i}"), f"@{i}@")
        text = (
            text.replace(f"@{i}@", bookmark(deep)) if i > 1 else text.replace("@1@", bookmark(deep))
        )
    parts[BODY] = text.encode()
    assert refused(resealed(packed(parts))) == "U032"


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
        "docProps/core.xml",
        "docProps/custom.xml",
        "word/styles.xml",
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


def test_forged_bodies_never_surprise() -> None:
    """Any change under a seal that fits is refused or read: no other exception."""
    raw = compile_(load(FILES[3]).plan)
    parts = parts_of(raw)
    body = parts[BODY].decode()
    dice = random.Random(367)
    tokens = [
        "<w:b/>",
        "kh_",
        "_1_",
        "- ",
        "1. ",
        ": ",
        "Số",
        "ngày",
        '"landscape"',
        "w:tblHeader",
        "w:p>",
        "w:tc>",
        "w:tr>",
        "0",
        "a",
        "w:gridCol",
    ]
    codes = set()
    for _ in range(200):
        token = dice.choice(tokens)
        places = [i for i in range(len(body)) if body.startswith(token, i)]
        at = dice.choice(places)
        changed = body[:at] + dice.choice(["", "x", token * 2, "9"]) + body[at + len(token) :]
        try:
            read_built(HERE, resealed(packed(parts | {BODY: changed.encode()})))
        except Refused as error:
            codes.add(error.code)
    assert "U032" in codes


def test_the_largest_files_are_read_in_bounded_time() -> None:
    task = {"title": "Việc", "lead": "Sở Y tế.", "activities": ["a", "b", "c"]}
    content = [{**task, "id": f"v{i}"} for i in range(2_000)]
    plan = plan_of(minimal(content=content))
    raw = compile_(plan)
    began = time.monotonic()
    assert len(read_built(HERE, raw).content) == 2_000
    assert time.monotonic() - began < 60
