"""`kehoach init` as its users meet it."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path
from typing import Any

import pytest

from kehoach.cli import main
from kehoach.data.communes import communes
from kehoach.plan.fingerprint import fingerprint
from kehoach.plan.integrity import tasks_of
from kehoach.source.document import load
from tests.conftest import PLANS, ROOT

LANGSON = Path("plans/langson.yaml")
FOLDER = Path("plans/langson")


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    plans = tmp_path / "plans"
    plans.mkdir()
    for name in PLANS:
        shutil.copy(ROOT / "plans" / f"{name}.yaml", plans)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KEHOACH_LANG", "en")
    return tmp_path


def findings(capsys, *names: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["check", *names, "--format", "json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["findings"]
    return found


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_all_communes_of_a_province_have_only_blanks_to_fill_in(workspace: Path, capsys) -> None:
    assert main(["init", "langson", "--level", "commune", "--all"]) == 0
    written = capsys.readouterr().out.split()
    assert written == [f"plans/langson/xa-langson-{id_}.yaml" for id_ in communes("langson")]
    assert len(written) == 65
    found = findings(capsys, "plans/langson")
    assert {one["code"] for one in found} == {"S002"}
    assert {one["path"] for one in found} == {*written}
    assert main(["build", "xa-langson-hong-phong", "-o", "build"]) == 0
    assert main(["build", "plans/langson", "-o", "build"]) == 0
    assert len([*Path("build").glob("*.docx")]) == 65


def test_a_fault_that_is_no_blank_would_be_noticed(workspace: Path, capsys) -> None:
    main(["init", "langson", "hong-phong"])
    path = FOLDER / "xa-langson-hong-phong.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("tap-huan@", "tap-huan@0").replace("....", ".", 1), "utf-8")
    assert {one["code"] for one in findings(capsys, str(path))} == {"P004", "S002"}


def test_tasks_are_the_words_of_the_province_with_links_to_them(workspace: Path) -> None:
    assert main(["init", "langson", "hong-phong"]) == 0
    parent, plan = load(LANGSON).plan, load(FOLDER / "xa-langson-hong-phong.yaml").plan
    assert (plan.level, plan.province, plan.commune) == ("commune", "langson", "hong-phong")
    assert plan.parent == parent.id
    asked = {task.id: task for _, task in tasks_of(parent.content, ())}
    duty = parent.organisation[-1]
    words = {
        *(task.title for task in asked.values()),
        *(one.text.rstrip(".") for one in duty.items),
    }
    assert {task.title for task in plan.content} == words
    links = {link.task: link.fingerprint for task in plan.content for link in task.covers}
    agreed = {id_: fingerprint(task) for id_, task in asked.items()}
    assert links == {**agreed, duty.id: fingerprint(duty)}
    for task in plan.content:
        assert task.source is not None
        assert task.source.status == "official"
        assert {field.text for _, field in task.fields()} == {"....."}


def test_header_and_preamble_are_those_of_the_unit(workspace: Path) -> None:
    change(LANGSON, "  symbol: KH-UBND", "  number: 45\n  date: 15/02/2026\n  symbol: KH-UBND")
    assert main(["init", "langson", "luong-van-tri", "tam-thanh"]) == 0
    plan = load(FOLDER / "xa-langson-tam-thanh.yaml").plan
    assert plan.document.subject == "Triển khai thi hành Luật Dân số trên địa bàn phường Tam Thanh"
    assert plan.preamble[0].text == (
        "Thực hiện Kế hoạch số 45/KH-UBND ngày 15 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Lạng "
        "Sơn triển khai thi hành Luật Dân số trên địa bàn tỉnh Lạng Sơn, Ủy ban nhân dân phường "
        "Tam Thanh ban hành Kế hoạch triển khai thi hành Luật Dân số trên địa bàn phường Tam Thanh "
        "như sau:"
    )
    named = load(FOLDER / "xa-langson-luong-van-tri.yaml").plan
    assert named.document.subject.endswith("trên địa bàn Phường Lương Văn Tri")


def test_a_plan_attached_to_a_decision_is_cited_with_it(workspace: Path, capsys) -> None:
    assert main(["init", "sonla", "--all"]) == 0
    plan = load(Path("plans/sonla/xa-sonla-bac-yen.yaml")).plan
    assert "ban hành kèm theo Quyết định số ...../QĐ-UBND" in plan.preamble[0].text
    # Its duty says "Kế hoạch này" of the plan of the province; "Luật" is short there.
    assert [doubt.at for doubt in plan.doubts] == ["content.so-ban-nganh-xa-phuong"]
    codes = {one["code"] for one in findings(capsys, "plans/sonla")}
    assert codes == {"S002", "S021", "C011"}


def test_tasks_of_others_are_named_and_left_out(workspace: Path) -> None:
    change(LANGSON, "Sơn, UBND xã,\n      phường và các", "Sơn và các")
    assert main(["init", "langson", "hong-phong"]) == 0
    path = FOLDER / "xa-langson-hong-phong.yaml"
    assert "tuyen-truyen" not in {task.id for task in load(path).plan.content}
    text = " ".join(path.read_text(encoding="utf-8").replace("#", "").split())
    assert "không có: II.1 Tổ chức tuyên truyền, phổ biến Luật Dân số." in text


def test_what_is_there_is_kept(workspace: Path, capsys) -> None:
    assert main(["init", "langson", "hong-phong"]) == 0
    path = FOLDER / "xa-langson-hong-phong.yaml"
    path.write_text("mine", encoding="utf-8")
    capsys.readouterr()
    assert main(["init", "langson", "hong-phong", "ba-son"]) == 0
    told = capsys.readouterr()
    assert told.out.split() == ["plans/langson/xa-langson-ba-son.yaml"]
    assert "Kept 1 files" in told.err
    assert path.as_posix() in told.err
    assert path.read_text(encoding="utf-8") == "mine"
    assert main(["init", "langson", "hong-phong", "--force"]) == 0
    assert load(path).plan.commune == "hong-phong"


def test_another_folder(workspace: Path, capsys) -> None:
    assert main(["init", "langson", "hong-phong", "-o", "plans"]) == 0
    assert Path("plans/xa-langson-hong-phong.yaml").is_file()
    assert {one["code"] for one in findings(capsys, "xa-langson-hong-phong")} == {"S002"}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["langson"], "init.which"),
        (["langson", "hong-phong", "--all"], "init.which"),
        (["langson", "hong-phon"], "hong-phong"),
        (["langson", "--all", "--level", "province"], "commune"),
        (["qd-153-ttg", "--all"], "qd-153-ttg"),
        (["caobang", "--all"], "caobang"),
    ],
)
def test_what_cannot_be_done_is_refused(
    workspace: Path, capsys, arguments: list[str], told: str
) -> None:
    assert main(["init", *arguments]) == 2
    error = capsys.readouterr().err
    assert "Traceback" not in error
    assert told in error or (told == "init.which" and "--all" in error)
    assert not FOLDER.exists()


def test_a_province_that_asks_nothing_gives_a_blank_task(workspace: Path, capsys) -> None:
    text = LANGSON.read_text(encoding="utf-8")
    for words in ("UBND các xã, phường", "UBND xã,\n      phường", "UBND xã, phường"):
        text = text.replace(words, "Sở Nội vụ")
    LANGSON.write_text(text, encoding="utf-8")
    assert main(["init", "langson", "hong-phong"]) == 0
    assert "names the communes in no task" in capsys.readouterr().err
    plan = load(FOLDER / "xa-langson-hong-phong.yaml").plan
    assert [(task.id, task.title) for task in plan.content] == [("nhiem-vu", ".....")]


def test_the_same_input_gives_the_same_bytes(workspace: Path) -> None:
    main(["init", "langson", "--all"])
    first = {path.name: path.read_bytes() for path in FOLDER.iterdir()}
    main(["init", "langson", "--all", "-o", "again", "--lang", "vi"])
    assert {path.name: path.read_bytes() for path in Path("again").iterdir()} == first


def test_a_province_takes_seconds(workspace: Path) -> None:
    begun = time.process_time()
    main(["init", "langson", "--all"])
    # About one; a loop that grows with the square of the communes would take many.
    assert time.process_time() - begun < 10


def test_diff_tells_what_came_from_the_centre(workspace: Path, capsys) -> None:
    main(["init", "langson", "hong-phong", "ba-son"])
    path = FOLDER / "xa-langson-hong-phong.yaml"
    capsys.readouterr()
    assert main(["diff", str(path), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["base"], told["reach"]["id"]) == ("langson", "qd-153-ttg")
    assert told["coverage"][-1]["id"] == "xa-phuong"
    assert {one["status"] for one in told["reach"]["tasks"]} == {"covered"}
    for format_ in ("text", "markdown"):
        main(["diff", str(path), "--format", format_])
        assert "came to xa-langson-hong-phong by way of langson" in capsys.readouterr().out
    main(["diff", str(path), "--format", "html", "-o", "x.html"])
    assert 'id="reach"' in Path("x.html").read_text(encoding="utf-8")
    # A commune that leaves a task out has a gap, and so has the task of the centre.
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("covers: [tap-huan", "covers: [van-ban"), encoding="utf-8")
    capsys.readouterr()
    assert main(["diff", "plans/langson/*.yaml", "--format", "json"]) == 1
    both = json.loads(capsys.readouterr().out)
    statuses = [[one["status"] for one in plan["reach"]["tasks"]] for plan in both]
    assert [one.count("uncovered") for one in statuses] == [0, 1]


def test_a_matrix_of_communes_has_the_duties_too(workspace: Path, capsys) -> None:
    main(["init", "langson", "hong-phong", "tam-thanh"])
    capsys.readouterr()
    assert main(["matrix", "plans/langson", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert "xa-phuong" in json.dumps(told)
    assert "phường Tam Thanh" in json.dumps(told, ensure_ascii=False)


def test_the_plan_above_is_found_one_folder_up_only_by_its_name(workspace: Path, capsys) -> None:
    main(["init", "langson", "hong-phong"])
    path = FOLDER / "xa-langson-hong-phong.yaml"
    LANGSON.rename("plans/other.yaml")
    assert "P001" in {one["code"] for one in findings(capsys, str(path))}
    assert main(["diff", str(path)]) == 2
    shutil.copy("plans/other.yaml", FOLDER / "other.yaml")
    assert {one["code"] for one in findings(capsys, str(path))} == {"S002"}


def test_templates_of_the_workspace_hold_for_communes_too(workspace: Path, capsys) -> None:
    main(["init", "langson", "hong-phong"])
    Path("templates").mkdir()
    Path("templates/plan.xml.j2").write_text("{{", encoding="utf-8")
    capsys.readouterr()
    assert main(["build", "plans/langson", "-o", "build"]) != 0
    assert "templates/plan.xml.j2" in capsys.readouterr().err


def test_tasks_of_others_do_not_count_as_unanswered(workspace: Path, capsys) -> None:
    change(LANGSON, "Sơn, UBND xã,\n      phường và các", "Sơn và các")
    main(["init", "langson", "hong-phong"])
    capsys.readouterr()
    assert main(["diff", "xa-langson-hong-phong"]) == 0
    told = capsys.readouterr().out
    assert "Not answered: 0" in told
    assert "not applicable (not given to communes)" in " ".join(told.split())
