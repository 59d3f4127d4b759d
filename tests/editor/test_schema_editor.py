"""What a drafter sees: the schema in the YAML language server, which VS Code and others run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kehoach.cli import main
from kehoach.editor.schema import SCHEMA_FILE, modeline, schema_text
from kehoach.plan.fingerprint import fingerprint
from kehoach.report.words import Words
from kehoach.source.document import load
from tests.conftest import PLANS, ROOT
from tests.editor.yaml_server import CURSOR, YamlServer

pytestmark = pytest.mark.yamlls

MINIMAL = (ROOT / "tests" / "source" / "minimal.yaml").read_text(encoding="utf-8")
HEAD = modeline(f"../.kehoach/{SCHEMA_FILE}") + "\n"
CENTRE = load(ROOT / "plans" / "qd-153-ttg.yaml").plan


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the schema where the modeline says."""
    folder = tmp_path_factory.mktemp("noi-lam-viec")
    (folder / "plans").mkdir()
    (folder / ".kehoach").mkdir()
    plans = [load(ROOT / "plans" / f"{name}.yaml").plan for name in PLANS]
    text = schema_text(Words("vi"), plans)
    (folder / ".kehoach" / SCHEMA_FILE).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def server(workspace: Path) -> Iterator[YamlServer]:
    with YamlServer(workspace) as running:
        yield running


def changed(old: str, new: str) -> str:
    """Return the minimal plan with one text exchanged, below a modeline."""
    assert MINIMAL.count(old) == 1, old
    return HEAD + MINIMAL.replace(old, new)


def line_of(text: str, words: str) -> int:
    return text[: text.index(words)].count("\n") + 1


# --- No false alarm. ---


@pytest.mark.parametrize("name", PLANS)
def test_published_plans_have_no_problems(server: YamlServer, name: str) -> None:
    text = (ROOT / "plans" / f"{name}.yaml").read_text(encoding="utf-8")
    assert server.problems(HEAD + text) == []


@pytest.mark.parametrize("name", ["rich", "ordered"])
def test_plans_with_all_that_there_is_have_no_problems(server: YamlServer, name: str) -> None:
    text = (ROOT / "tests" / "support" / f"{name}.yaml").read_text(encoding="utf-8")
    assert server.problems(HEAD + text) == []


def test_a_plan_that_init_makes_has_no_problems(
    server: YamlServer, tmp_path: Path, monkeypatch, capsys
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("plans").mkdir()
    Path("plans/langson.yaml").write_bytes((ROOT / "plans/langson.yaml").read_bytes())
    assert main(["init", "langson", "--level", "commune", "hong-phong"]) == 0
    (made,) = Path("plans/langson").iterdir()
    lines = made.read_text(encoding="utf-8").splitlines(keepends=True)
    text = "".join(line for line in lines if "yaml-language-server" not in line)
    assert server.problems(HEAD + text) == []


def test_published_plans_have_no_problems_where_values_are_typed_as_in_yaml_1_1(
    workspace: Path,
) -> None:
    with YamlServer(workspace, yamlVersion="1.1") as server:
        for name in PLANS:
            text = (ROOT / "plans" / f"{name}.yaml").read_text(encoding="utf-8")
            assert server.problems(HEAD + text) == []


# --- Problems, at their lines, in the words of the catalogue. ---


@pytest.mark.parametrize(
    ("old", "new", "at", "told"),
    [
        ("    lead: Sở Y tế.", "    leed: Sở Y tế.", "leed", "Không có khóa này ở đây"),
        ("level: province", "level: xa", "xa", "Chỉ được ghi: central, province, commune."),
        ("    title: Tập huấn\n", "", "  - id: tap-huan", "Thiếu khóa “title”."),
        ("province: langson", "province: lang-son", "lang-son", "Không có tỉnh"),
        ("    lead: Sở Y tế.", "    lead:", "    lead", "Cần một đoạn văn hoặc một danh sách"),
        ("    lead: Sở Y tế.", "    lead: {txt: x}", "    lead", "Không có khóa này ở đây"),
        ("    title: Tập huấn", '    title: "a\\tb"', "a\\tb", "không có phím Tab"),
        ("  - Như trên;", "  - Lưu: VT", "Lưu", "Không có khóa này ở đây"),
        ("schema: 1", "schema: 2", "schema: 2", "Chỉ được ghi: 1."),
        ("form: standalone", "form: attached", "symbol", "form: attached không có “symbol”."),
        ("KH-UBND", "KH-UBND\n  date: 31/4/2026", "31/4", "Một ngày có thật"),
        ("KH-UBND", "KH-UBND\n  number: 12/KH", "12/KH", "Chỉ ghi chữ số"),
    ],
)
def test_a_problem_is_told_at_its_line(
    server: YamlServer, old: str, new: str, at: str, told: str
) -> None:
    text = changed(old, new)
    found = server.problems(text)
    assert [line for line, message in found if told in message] == [line_of(text, at)], found


def test_a_commune_of_another_province_is_told(server: YamlServer) -> None:
    text = changed("level: province", "level: commune\ncommune: van-don")
    ((line, told),) = server.problems(text)
    assert line == line_of(text, "van-don")
    assert told.startswith("Tỉnh Lạng Sơn không có xã")


# --- What is proposed. ---


def test_keys_are_proposed_at_the_top(server: YamlServer) -> None:
    found = server.proposals(HEAD + MINIMAL + CURSOR)
    assert {"preamble", "closing", "parent", "appendices"} <= {*found}
    assert "content" not in found
    assert "viện dẫn văn bản" in found["preamble"].about
    assert found["parent"].new == "parent: "
    assert found["targets"].new == "targets:\n  - "


def test_nothing_is_put_into_a_plan_that_its_drafter_did_not_write(server: YamlServer) -> None:
    # Keys come without values, but for the version; words of the plan are never proposed.
    for new in [one.new for one in server.proposals(HEAD + CURSOR).values()]:
        value = new.partition(":")[2].strip(" \n-")
        assert value in ("", "1"), new
    for spoiled in ("title: ", "title: t", "title: T"):
        text = changed("    title: Tập huấn", f"    {spoiled}{CURSOR}")
        assert server.proposals(text) == {}


def test_keys_of_a_task_are_proposed_inside_it(server: YamlServer) -> None:
    found = server.proposals(changed("    lead: Sở Y tế.", f"    {CURSOR}"))
    assert {"lead", "coordination", "timeline", "covers", "tasks"} <= {*found}
    assert {"id", "title", "document", "level"}.isdisjoint(found)
    assert found["lead"].new == "lead: "
    assert "Cơ quan chủ trì" in found["lead"].about


def test_a_whole_task_is_proposed_with_its_values_blank(server: YamlServer) -> None:
    task = "  - id: tap-huan\n    title: Tập huấn\n    lead: Sở Y tế.\n"
    new = server.proposals(changed(task, f"  - {CURSOR}\n"))["nhiệm vụ"].new
    assert new.startswith("id: $1\n  title: $2\n")
    assert "lead: $4" in new


@pytest.mark.parametrize("opening", ["covers: [‸]", "covers:\n      - ‸"])
def test_links_are_proposed_with_the_titles_of_the_tasks(server: YamlServer, opening: str) -> None:
    text = changed("    lead: Sở Y tế.", f"    {opening}").replace(
        "id: mau", f"id: mau\nparent: {CENTRE.id}"
    )
    found = server.proposals(text)
    for number, task in enumerate(CENTRE.content, 1):
        link = f"{task.id}@{fingerprint(task)}"
        assert found[link] == (link, f"II.{number} {task.title}")


def test_links_of_another_parent_are_not_proposed(server: YamlServer) -> None:
    text = changed("    lead: Sở Y tế.", f"    covers: [{CURSOR}]")
    assert not any("@" in label for label in server.proposals(text))


def test_choices_provinces_communes_and_plans_are_proposed(server: YamlServer) -> None:
    levels = server.proposals(changed("level: province", f"level: {CURSOR}"))
    assert {*levels} == {"central", "province", "commune"}
    provinces = server.proposals(changed("province: langson", f"province: {CURSOR}"))
    assert len(provinces) == 34
    assert provinces["langson"] == ("langson", "tỉnh Lạng Sơn")
    commune = changed("level: province", f"level: commune\ncommune: {CURSOR}")
    communes = server.proposals(commune)
    assert communes["hong-phong"].about == "xã Hồng Phong"
    assert len(communes) == 65
    assert "van-don" not in communes
    parents = server.proposals(changed("id: mau", f"id: mau\nparent: {CURSOR}"))
    assert {*parents} == {*PLANS}


def test_agencies_and_rules_are_proposed(server: YamlServer) -> None:
    agency = "    agency: Sở Y tế"
    found = server.proposals(changed(agency, f"{agency}\n    agencies: [{CURSOR}]"))
    assert found["so-y-te"].about == "Sở Y tế"
    rules = server.proposals(f"{HEAD}{MINIMAL}suppress:\n  - rule: {CURSOR}")
    assert "thời gian" in rules["S004"].about.lower()


# --- What is shown. ---


@pytest.mark.parametrize(
    ("old", "new", "title", "about"),
    [
        ("level: province", "le‸vel: province", "Cấp", "`commune`: Cấp xã"),
        ("    lead: Sở", "    le‸ad: Sở", "Cơ quan chủ trì", "lead: Sở Y tế."),
        ("    lead: Sở", "    lead: S‸ở", "Cơ quan chủ trì", "nguyên văn"),
        ("    title: Tập", "    title: T‸ập", "Tên nhiệm vụ", "không viết số thứ tự"),
        ("  - Nêu rõ", "  - N‸êu rõ", "Ý", "do chương trình in"),
        ("  - id: tap", "  - id: t‸ap", "Mã nhiệm vụ", "không đổi về sau"),
        ("id: mau", "id: m‸au", "Mã kế hoạch", "tên tệp Word"),
        ("funding:", "fun‸ding:", "Kinh phí", "`[]`"),
        ("source:", "sou‸rce:", "Nguồn", "đã đối chiếu"),
        ("province: langson", "province: lang‸son", "Tỉnh, thành phố", "`langson`: tỉnh Lạng Sơn"),
        ("  name: Ng", "  name: N‸g", "Họ và tên", "học hàm"),
    ],
)
def test_a_key_is_explained(server: YamlServer, old: str, new: str, title: str, about: str) -> None:
    shown = server.hover(changed(old, new))
    assert shown.startswith(f"#### {title}\n")
    assert about in shown
    assert "||" not in shown


def test_a_link_is_explained_by_the_title_of_its_task(server: YamlServer) -> None:
    task = CENTRE.content[0]
    link = f"{task.id}‸@{fingerprint(task)}"
    text = changed("    lead: Sở Y tế.", f"    covers: [{link}]")
    shown = server.hover(text.replace("id: mau", f"id: mau\nparent: {CENTRE.id}"))
    assert shown.startswith("#### Liên kết\n")
    assert f"II.1 {task.title}" in shown


# --- The modeline. ---


def test_without_a_modeline_nothing_is_known(server: YamlServer) -> None:
    broken = MINIMAL.replace("level: province", "level: xa")
    assert server.problems(broken) == []
    assert len(server.problems(HEAD + broken)) >= 1


def test_the_modeline_that_the_command_writes_is_read(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path("plans/langson/mau.yaml")
    path.parent.mkdir(parents=True)
    path.write_text(MINIMAL.replace("level: province", "level: xa"), encoding="utf-8")
    assert main(["schema", "--update", "--modeline", "--lang", "vi"]) == 0
    with YamlServer(tmp_path, plans="plans/langson") as server:
        ((line, told),) = server.problems(path.read_text(encoding="utf-8"))[:1]
    assert (line, told[:13]) == (4, "Chỉ được ghi:")
