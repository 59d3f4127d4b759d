"""`kehoach init` as its users meet it."""

from __future__ import annotations

import errno
import json
import re
import shutil
import time
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from kehoach.cli import main
from kehoach.data.communes import communes
from kehoach.editor.schema import SCHEMA_FILE
from kehoach.jobs import whole
from kehoach.plan.fingerprint import fingerprint
from kehoach.plan.integrity import tasks_of
from kehoach.source.document import load
from kehoach.workspace.config import read_config
from tests.conftest import ROOT
from tests.start.filled import filled
from tests.start.golden import made
from tests.support.workspace import change, publish

LANGSON = Path("plans/langson.yaml")
FOLDER = Path("plans/langson")


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    publish(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KEHOACH_LANG", "en")
    return tmp_path


def findings(capsys, *names: str) -> list[dict[str, Any]]:
    capsys.readouterr()
    assert main(["check", *names, "--format", "json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["findings"]
    return found


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
        (["langson", "--level", "commune"], "init.which"),
        (["plans/langson.yaml"], "init.which"),
        (["langson", "hong-phong", "--all"], "init.which"),
        (["langson", "hong-phon"], "hong-phong"),
        (["langson", "--all", "--level", "province"], "commune"),
        (["langson", "hong-phong", "--level", "province"], "commune"),
        (["langson", "hong-phong", "--level", "district"], "province | commune"),
        (["langson", "--all", "--parent", "x"], "--parent"),
        (["langson", "--all", "--form", "attached"], "--form"),
        (["langson", "--all", "--numbering", "dash"], "--numbering"),
        (["langson", "--all", "--ci", "none"], "--ci"),
        (["langson", "--all", "--no-workspace"], "--no-workspace"),
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


CAOBANG = Path("plans/caobang.yaml")
ABOVE = Path("plans/qd-153-ttg.yaml")
AROUND = {
    *(f".kehoach/{SCHEMA_FILE}", "kehoach.toml", ".vscode/settings.json"),
    *(".vscode/extensions.json", ".editorconfig", ".gitattributes", ".gitignore"),
    *(".github/workflows/kehoach.yml", ".gitlab-ci.yml"),
}


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KEHOACH_LANG", "en")
    return tmp_path


def there(folder: Path) -> dict[str, bytes]:
    """Return all files in a folder, by path."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_province_starts_in_an_empty_folder(empty: Path, capsys) -> None:
    assert main(["init", "caobang"]) == 0
    told = capsys.readouterr()
    assert {*told.out.splitlines()} == {CAOBANG.as_posix(), ABOVE.as_posix(), *AROUND}
    assert {*there(empty)} == {*told.out.splitlines()}
    assert ABOVE.read_bytes() == (ROOT / ABOVE).read_bytes()
    first, blank, text = CAOBANG.read_text(encoding="utf-8").split("\n", 2)
    assert first == f"# yaml-language-server: $schema=../.kehoach/{SCHEMA_FILE}"
    assert (blank, text) == ("", made())
    assert "NOTE: 6 of 6 tasks of plans/qd-153-ttg.yaml are in words of kehoach" in told.err
    steps = [line.strip() for line in told.err.splitlines() if line.startswith("  ")]
    assert [step[:2] for step in steps] == ["1.", "2.", "3.", "4."]
    commands = [step.partition(": ")[2] for step in steps[1:]]
    assert commands == [f"kehoach {name} caobang" for name in ("check", "view", "build")]
    assert {one["code"] for one in findings(capsys, "caobang")} == {"S002"}
    assert main(["build", "caobang"]) == 0
    assert main(["diff", "caobang"]) == 0
    # Settings that say nothing yet are settings all the same.
    assert read_config(None).folder == empty
    schema = json.loads((empty / ".kehoach" / SCHEMA_FILE).read_text(encoding="utf-8"))
    assert "tap-huan" in json.dumps(schema)


@pytest.mark.parametrize(
    "arguments",
    [["Cao Bằng"], ["Cao", "Bằng"], ["tỉnh Cao Bằng"], ["caobang", "--level", "province"]],
)
def test_a_province_by_its_name(empty: Path, arguments: list[str]) -> None:
    assert main(["init", *arguments]) == 0
    assert load(CAOBANG).plan.province == "caobang"


def test_what_the_user_has_is_left_alone(empty: Path, capsys) -> None:
    mine = {"letter.docx": b"PK", ".gitignore": b"*.log\n", "plans/note.txt": b"x"}
    for name, raw in mine.items():
        path = empty / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(raw)
    assert main(["init", "caobang"]) == 0
    told = capsys.readouterr()
    assert "Kept 1 files" in told.err
    assert "  .gitignore" in told.err
    assert ".gitignore" not in told.out.split()
    assert {name: there(empty)[name] for name in mine} == mine
    CAOBANG.write_text("mine", encoding="utf-8")
    ABOVE.write_bytes(ABOVE.read_bytes() + b"# official\n")
    before = there(empty)
    assert main(["init", "caobang"]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "There is a plan of tỉnh Cao Bằng, which was kept: plans/caobang.yaml" in told.err
    assert there(empty) == before
    # The plan one level up may be the official text by now: no option of `init` replaces it.
    assert main(["init", "caobang", "--force"]) == 0
    assert {name for name, raw in there(empty).items() if raw != before[name]} == {
        *(CAOBANG.as_posix(), ".gitignore"),
    }


def test_editors_find_nothing_wrong_in_what_was_made(empty: Path) -> None:
    main(["init", "caobang"])
    schema = json.loads((empty / ".kehoach" / SCHEMA_FILE).read_text(encoding="utf-8"))
    validator = jsonschema.Draft7Validator(schema)
    for text in (CAOBANG.read_text(encoding="utf-8"), filled(made())):
        plan = yaml.safe_load(text)
        assert [error.message for error in validator.iter_errors(plan)] == []
        plan["content"][0]["titel"] = "x"
        assert not validator.is_valid(plan)


def test_a_second_province_adds_its_plan(empty: Path, capsys) -> None:
    main(["init", "caobang"])
    before = there(empty)
    capsys.readouterr()
    assert main(["init", "hue"]) == 0
    assert capsys.readouterr().out.split() == ["plans/hue.yaml"]
    assert {name: raw for name, raw in there(empty).items() if name in before} == before


def test_the_plan_alone(empty: Path, capsys) -> None:
    assert main(["init", "caobang", "--no-workspace"]) == 0
    assert {*there(empty)} == {CAOBANG.as_posix(), ABOVE.as_posix()}
    assert CAOBANG.read_text(encoding="utf-8") == made()
    assert main(["init", "caobang", "-o", "du thao"]) == 0
    assert Path("du thao/caobang.yaml").read_bytes() == CAOBANG.read_bytes()
    assert 'kehoach check "du thao/caobang.yaml"' in capsys.readouterr().err
    assert not AROUND & {*there(empty)}


def test_files_for_servers(empty: Path) -> None:
    assert main(["init", "caobang", "--ci", "none"]) == 0
    assert not {".gitlab-ci.yml", ".github/workflows/kehoach.yml"} & {*there(empty)}
    assert main(["init", "caobang", "--ci", "gitlab"]) == 0
    assert ".gitlab-ci.yml" in there(empty)
    assert ".github/workflows/kehoach.yml" not in there(empty)
    (empty / ".git").mkdir()
    (empty / ".git" / "config").write_text("url = https://github.com/a/b\n", encoding="utf-8")
    assert main(["init", "caobang"]) == 0
    assert ".github/workflows/kehoach.yml" in there(empty)


def test_settings_that_stand_elsewhere_keep_holding(empty: Path, capsys, monkeypatch) -> None:
    Path("pyproject.toml").write_text('[tool.kehoach]\nignore = ["S"]\n', encoding="utf-8")
    assert main(["init", "caobang"]) == 0
    assert not Path("kehoach.toml").exists()
    assert read_config(None).values == {"ignore": ["S"]}
    # A folder inside a workspace is none of its own.
    monkeypatch.chdir(empty / "plans")
    before = there(empty)
    assert main(["init", "hue"]) == 2
    assert f"inside the workspace {empty.as_posix()}" in capsys.readouterr().err
    assert there(empty) == before
    assert main(["init", "hue", "-o", "."]) == 0
    assert Path("hue.yaml").is_file()


def test_another_plan_one_level_up(empty: Path, capsys) -> None:
    text = (ROOT / ABOVE).read_text(encoding="utf-8")
    Path("plans").mkdir()
    Path("plans/my.yaml").write_text(
        text.replace("id: qd-153-ttg", "id: qd-9-ttg"), encoding="utf-8"
    )
    assert main(["init", "caobang", "--parent", "qd-9-ttg"]) == 0
    assert load(CAOBANG).plan.parent == "qd-9-ttg"
    assert not ABOVE.exists()
    assert {one["code"] for one in findings(capsys, "caobang")} == {"S002"}


def test_the_official_text_is_told_as_such(empty: Path, capsys) -> None:
    text = (ROOT / ABOVE).read_text(encoding="utf-8")
    Path("plans").mkdir()
    ABOVE.write_text(text.replace("status: reconstructed", "status: official", 1), encoding="utf-8")
    assert main(["init", "caobang"]) == 0
    assert "NOTE" not in capsys.readouterr().err
    assert "dựng lại" not in CAOBANG.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["caobag"], "caobang"),
        (["xyz"], "angiang"),
        (["../caobang/../etc"], "no province"),
        ([""], "no province"),
        (["caobang", "--parent", "khong-co"], "khong-co"),
        (["caobang", "--parent", "../plans/qd-153-ttg"], "There is no plan"),
        (["caobang", "--parent", "langson"], "central level"),
        (["caobang", "--form", "decision"], "standalone | attached"),
        (["caobang", "--numbering", "roman"], "letters | dash"),
        (["caobang", "--ci", "jenkins"], "github | gitlab"),
        (["caobang", "--level", "xa"], "province | commune"),
        ([], "PROVINCE"),
    ],
)
def test_a_wrong_word_makes_nothing(empty: Path, capsys, arguments: list[str], told: str) -> None:
    assert main(["init", *arguments]) == 2
    error = capsys.readouterr().err
    assert "Traceback" not in error
    assert told in error
    assert there(empty) == {}


def test_two_plans_of_one_id_are_not_made(empty: Path, capsys) -> None:
    Path("plans").mkdir()
    (empty / "plans" / "old.yaml").write_text(made(), encoding="utf-8")
    assert main(["init", "caobang"]) == 0
    assert "kept: plans/old.yaml" in capsys.readouterr().err
    assert not CAOBANG.exists()
    assert main(["init", "caobang", "--force"]) == 2
    assert "plans/old.yaml" in capsys.readouterr().err
    assert not CAOBANG.exists()


def test_what_cannot_be_written_is_told(empty: Path, capsys, monkeypatch) -> None:
    Path("plans").write_text("a file", encoding="utf-8")
    assert main(["init", "caobang"]) == 2
    assert "U004" in capsys.readouterr().err
    Path("plans").unlink()

    def full(path: Path, raw: bytes) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patched:
        patched.setattr(whole, "write", full)
        assert main(["init", "caobang"]) == 2
    assert "the disk is full" in capsys.readouterr().err
    assert there(empty) == {}
    # What was not written then is written now.
    Path("kehoach.toml").mkdir()
    assert main(["init", "caobang"]) == 0
    assert "  kehoach.toml" in capsys.readouterr().err
    assert CAOBANG.exists()


def test_a_province_gives_the_same_bytes_in_either_language(empty: Path, monkeypatch) -> None:
    for name, language in (("one", "vi"), ("two", "en")):
        Path(name).mkdir()
        monkeypatch.chdir(empty / name)
        main(["init", "caobang", "--lang", language])
        monkeypatch.chdir(empty)
    one, two = there(empty / "one"), there(empty / "two")
    # The schema alone has words for the reader.
    assert {name for name in one if one[name] != two[name]} == {f".kehoach/{SCHEMA_FILE}"}


def test_communes_follow_from_a_province_that_was_filled_in(empty: Path, capsys) -> None:
    main(["init", "caobang", "--no-workspace"])
    text = CAOBANG.read_text(encoding="utf-8")
    CAOBANG.write_text(text.replace(".....", "Nội dung."), encoding="utf-8")
    capsys.readouterr()
    assert main(["init", "caobang", "--all"]) == 0
    assert len(capsys.readouterr().out.split()) == len(communes("caobang"))


def test_the_first_day_of_a_drafter_is_as_the_guide_tells(empty: Path, capsys) -> None:
    guide = (ROOT / "docs" / "huong-dan" / "bat-dau.md").read_text(encoding="utf-8")
    before, after = re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)
    assert main(["init", "caobang"]) == 0
    text = CAOBANG.read_text(encoding="utf-8")
    assert text.count(before) == 1
    CAOBANG.write_text(text.replace(before, after), encoding="utf-8")
    start = text[: text.index(before)].count("\n") + 1
    lines = range(start, start + after.count("\n"))
    found = findings(capsys, "caobang")
    assert [one for one in found if one["line"] in lines] == []
    # That no task names the Front yet, which has a duty, is for the tasks that are still blank.
    assert {one["code"] for one in found} == {"S002", "S008"}
    for name in there(empty):
        shown = name.partition("/")[0] if name.startswith(".") else name
        assert f"`{shown}`" in guide, name
