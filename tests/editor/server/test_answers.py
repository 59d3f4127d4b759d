"""What the server answers: explanations, fixes, the outline, where a link leads."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest

from kehoach.check.fix import spliced
from kehoach.check.run import examine
from kehoach.check.settings import Settings
from kehoach.cli import main
from kehoach.source.document import load
from tests.editor.server.client import Client, edited, words_at

HOVER, DEFINITION = "textDocument/hover", "textDocument/definition"
# Where each plan of the workspace asks for something: the words, and how far into them.
WHOLE = {"start": {"line": 0, "character": 0}, "end": {"line": 9999, "character": 0}}


@pytest.fixture(scope="module")
def langson(client: Client) -> tuple[str, str]:
    """The plan of Lạng Sơn in the editor: its address, its text."""
    path = client.folder / "plans" / "langson.yaml"
    return client.open(path), path.read_text(encoding="utf-8")


def hover(client: Client, plan: tuple[str, str], words: str, into: int = 1) -> str:
    told = client.at(HOVER, plan[0], plan[1], words, into)
    return "" if told is None else told["contents"]["value"]


def edits_of(action: dict[str, Any], uri: str, version: int) -> list[dict[str, Any]]:
    """Return the edits of an action, which must be for this version of this text alone."""
    (change,) = action["edit"]["documentChanges"]
    assert change["textDocument"] == {"uri": uri, "version": version}
    return change["edits"]  # type: ignore[no-any-return]


# --- Explanations. --------------------------------------------------------------------------------


def test_a_link_tells_of_the_task_above(client: Client, langson) -> None:
    told = hover(client, langson, "pho-bien@")
    assert told.startswith("**II.1 Tuyên truyền, phổ biến Luật**")
    assert "Plan qd-153-ttg, reconstructed words." in told
    assert "Nội dung: Tuyên truyền, phổ biến nội dung của Luật" in told
    assert told.endswith("The fingerprint is that of the words as they stand now.")
    stretch = client.at(HOVER, langson[0], langson[1], "pho-bien@", 3)["range"]
    assert words_at(langson[1], stretch) == "pho-bien@c4051020"


def test_a_link_tells_that_it_is_outdated(client: Client, langson) -> None:
    uri, text = langson
    for old, word in (("pho-bien@00000000", "have changed since"), ("pho-bien", "no fingerprint")):
        changed = text.replace("pho-bien@c4051020", old, 1)
        client.change(uri, changed)
        assert word in client.at(HOVER, uri, changed, old, 3)["contents"]["value"]
    client.change(uri, text)


def test_the_plan_above_tells_what_it_is(client: Client, langson) -> None:
    told = hover(client, langson, "parent: qd-153", 10)
    assert "Triển khai thi hành Luật Dân số số 113/2025/QH15" in told
    assert "6 of its 6 tasks are reconstructed" in told


def test_a_citation_tells_of_the_document_even_over_two_lines(client: Client, langson) -> None:
    told = hover(client, langson, "Quyết định số 153/QĐ-TTg", 40)
    assert told.startswith("**Quyết định số 153/QĐ-TTg**")
    for fact in ("Issued by: Thủ tướng Chính phủ", "Issued on: 20/01/2026", "(read in a published"):
        assert fact in told
    law = hover(client, langson, "Luật Dân số số 113/2025/QH15")
    assert "In force from 01/7/2026" in law
    assert "điểm c, d khoản 1 Điều 14: in force from 01/01/2027" in law


def test_what_is_less_sure_says_so(client: Client) -> None:
    text = (client.folder / "plans" / "thu.yaml").read_text(encoding="utf-8")
    cited = "Luật Tổ chức Chính phủ số 63/2025/QH15 ngày 18 tháng 02 năm 2025"
    changed = text.replace("preamble: >-\n", f"preamble: >-\n  Căn cứ {cited};\n", 1)
    assert changed != text
    uri = client.open(client.folder / "plans" / "luat.yaml", changed)
    told = hover(client, (uri, changed), cited)
    assert "In force from 01/3/2025 (unverified)" in told
    assert "Issued by: Quốc hội\n" in told


def test_units_agencies_and_rules(client: Client) -> None:
    text = (client.folder / "plans" / "thu.yaml").read_text(encoding="utf-8")
    text = text.replace("id: thu\n", "id: don-vi\n", 1)
    text += "suppress: [{rule: L004, reason: như bản đã ký}]\n"
    text = text.replace(
        "    lead: Sở Y tế.\n",
        "    lead: {text: Sở Y tế., agencies: [so-y-te, cac-so-ban-nganh]}\n",
        1,
    )
    plan = client.open(client.folder / "plans" / "don-vi.yaml", text), text
    assert hover(client, plan, "province: ", 11).startswith("**tỉnh ")
    assert hover(client, plan, "so-y-te, ").startswith("**Sở Y tế**")
    group = hover(client, plan, "cac-so-ban-nganh]")
    assert "A group: " in group
    assert "Sở Tài chính" in group
    assert "{" not in group
    rule = hover(client, plan, "L004, ")
    assert rule.startswith("## L004 `")
    assert "hòa" in rule or "tone" in rule


def test_a_commune(client: Client) -> None:
    text = (client.folder / "plans" / "thu.yaml").read_text(encoding="utf-8")
    text = text.replace("level: province\n", "level: commune\ncommune: hong-phong\n", 1)
    text = text.replace("province: sonla\n", "province: langson\n", 1)
    plan = client.open(client.folder / "plans" / "xa.yaml", text), text
    told = hover(client, plan, "hong-phong")
    assert told.startswith("**xã Hồng Phong**")
    assert "In tỉnh Lạng Sơn" in told


def test_words_that_mean_nothing_tell_nothing(client: Client, langson) -> None:
    assert hover(client, langson, "title: Tổ chức tuyên truyền", 3) == ""
    assert hover(client, langson, "kịp thời, đồng bộ") == ""


def test_signs_of_markdown_in_a_plan_stay_signs(workspace: Path) -> None:
    above = workspace / "plans" / "qd-153-ttg.yaml"
    text = above.read_text(encoding="utf-8")
    evil = "title: '*Mở* [x](command:y) <img src=x>'"
    above.write_text(text.replace("title: Tuyên truyền, phổ biến Luật", evil, 1), encoding="utf-8")
    below = workspace / "plans" / "langson.yaml"
    for formats, shown in (
        (["markdown"], r"**II.1 \*Mở\* \[x\](command:y) \<img src=x\>**"),
        (["plaintext"], "II.1 *Mở* [x](command:y) <img src=x>"),
    ):
        with Client(workspace) as client:
            capabilities = {"textDocument": {"hover": {"contentFormat": formats}}}
            client.begin(capabilities=capabilities)
            plan = client.open(below), below.read_text(encoding="utf-8")
            assert hover(client, plan, "pho-bien@").startswith(f"{shown}\n")


# --- Fixes. ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_fix_does_what_the_command_does(form: Any, end: str, client: Client) -> None:
    path = client.folder / "plans" / f"sua-{form}-{len(end)}.yaml"
    text = (client.folder / "plans" / "langson.yaml").read_text(encoding="utf-8")
    text = text.replace("id: langson\n", "id: sua\n", 1).replace("đồng bộ", "đồng  bộ 🙂", 1)
    text = unicodedata.normalize(form, text).replace("\n", end)
    path.write_bytes(text.encode())
    uri = client.open(path)
    document = load(path)
    findings, _ = examine(document, Settings(), load(path.with_name("qd-153-ttg.yaml")).plan)
    fixable = [one for one in findings if one.fix and one.code != "L001"]
    fixable += [one for one in findings if one.code == "L001"][:3]
    assert len(fixable) > 2
    told = client.found(uri)
    results = {
        edited(text, edits_of(action, uri, 1))
        for code in {one.code for one in fixable}
        for one in [one for one in told if one["code"] == code][:5]
        for action in client.actions(uri, one["range"], only=["quickfix"])
    }
    for finding in fixable:
        assert finding.fix is not None
        expected = spliced(document, [finding.fix])
        assert expected is None or expected.text.original in results


def test_mending_all_is_what_the_command_does(client: Client, monkeypatch, capsys) -> None:
    path = client.folder / "plans" / "het.yaml"
    text = (client.folder / "plans" / "sonla.yaml").read_text(encoding="utf-8")
    text = text.replace("id: sonla\n", "id: het\n", 1)
    path.write_text(text, encoding="utf-8")
    uri = client.open(path)
    # Not as the pointer moves, but where somebody asks.
    moved = client.actions(uri, WHOLE, triggerKind=2)
    assert {one["kind"] for one in moved} == {"quickfix"}
    for context in ({"only": ["source.fixAll"]}, {"only": ["source.fixAll.kehoach"]}):
        (action,) = client.actions(uri, WHOLE, **context)
        assert action["kind"] == "source.fixAll.kehoach"
    assert action in client.actions(uri, WHOLE, triggerKind=1)
    mended = edited(text, edits_of(action, uri, 1))
    monkeypatch.chdir(client.folder)
    main(["check", str(path), "--fix"])
    assert mended == path.read_text(encoding="utf-8") != text
    client.change(uri, mended)
    assert client.actions(uri, WHOLE, only=["source.fixAll"]) == []


def test_a_fix_names_its_finding(client: Client, langson) -> None:
    uri, text = langson
    client.change(uri, text)
    found = client.note("textDocument/publishDiagnostics", uri=uri)["diagnostics"]
    action = client.actions(uri, WHOLE, only=["quickfix"])[0]
    assert action["title"] == "Mend L004: “khỏe”"
    assert action["isPreferred"] is True
    assert action["diagnostics"][0] in found


@pytest.mark.parametrize(
    "link",
    ["pho-bien@00000000", "pho-bien", "'pho-bien'", "{task: pho-bien, fingerprint: '00000000'}"],
)
def test_a_fingerprint_is_written_only_by_who_compared(link: str, client: Client, langson) -> None:
    uri, text = langson
    changed = text.replace("[pho-bien@c4051020]", f"[{link}]", 1)
    version = client.change(uri, changed)
    found = client.found(uri, version=version)
    stretch = next(one["range"] for one in found if one["code"] in ("P004", "P007"))
    actions = client.actions(uri, stretch)
    (action,) = [one for one in actions if "fingerprint" in one["title"]]
    assert action["title"] == (
        "Compared with II.1 “Tuyên truyền, phổ biến Luật” of qd-153-ttg: write the fingerprint c4051020"
    )
    assert not action.get("isPreferred")
    after = edited(changed, edits_of(action, uri, version))
    assert "c4051020" in after
    version = client.change(uri, after)
    assert not {"P004", "P007"} & {one["code"] for one in client.found(uri, version=version)}
    # Mending all leaves it alone.
    client.change(uri, changed)
    for one in client.actions(uri, WHOLE, only=["source.fixAll"]):
        assert "c4051020" not in str(one)
    client.change(uri, text)


def test_a_client_without_versions_gets_plain_changes(workspace: Path) -> None:
    path = workspace / "plans" / "langson.yaml"
    with Client(workspace) as client:
        client.begin(capabilities={})
        uri = client.open(path)
        action = client.actions(uri, WHOLE)[0]
        assert [*action["edit"]["changes"]] == [uri]


# --- Outline and links. ---------------------------------------------------------------------------


def names(symbols: list[dict[str, Any]]) -> list[Any]:
    return [(one["name"], names(one.get("children") or [])) for one in symbols]


def flat(symbols: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for top in symbols for one in (top, *flat(top.get("children") or []))]


def test_the_outline_has_the_addresses(client: Client, langson) -> None:
    uri, text = langson
    client.change(uri, text)
    params = {"textDocument": {"uri": uri}}
    symbols = client.request("textDocument/documentSymbol", params)
    tops = names(symbols)
    assert [name for name, _ in tops] == [
        "I MỤC ĐÍCH, YÊU CẦU",
        "II NỘI DUNG",
        "III KINH PHÍ THỰC HIỆN",
        "IV TỔ CHỨC THỰC HIỆN",
    ]
    assert [name for name, _ in tops[0][1]] == ["I.1 Mục đích", "I.2 Yêu cầu"]
    assert tops[1][1][1][0] == "II.2 Tổ chức tập huấn, bồi dưỡng nghiệp vụ"
    task = symbols[1]["children"][1]
    assert words_at(text, task["range"]).startswith("id: tap-huan\n")
    for one in flat(symbols):
        whole, shown = one["range"], one["selectionRange"]
        assert (whole["start"]["line"], whole["start"]["character"]) <= (
            shown["start"]["line"],
            shown["start"]["character"],
        )
        for inner in one.get("children") or []:
            assert whole["start"]["line"] <= inner["range"]["start"]["line"]
            assert inner["range"]["end"]["line"] <= whole["end"]["line"]


@pytest.mark.parametrize("name", ["sonla", "qd-153-ttg"])
def test_every_plan_has_an_outline(name: str, client: Client) -> None:
    uri = client.open(client.folder / "plans" / f"{name}.yaml")
    symbols = client.request("textDocument/documentSymbol", {"textDocument": {"uri": uri}})
    assert len(flat(symbols)) > 8


def test_a_link_leads_to_its_task(client: Client, langson) -> None:
    above = client.folder / "plans" / "qd-153-ttg.yaml"
    text = above.read_text(encoding="utf-8")
    found = client.at(DEFINITION, langson[0], langson[1], "long-ghep@", 3)
    assert found["uri"] == above.as_uri()
    assert words_at(text, found["range"]) == "long-ghep"
    assert client.at(DEFINITION, langson[0], langson[1], "parent: qd", 10)["uri"] == above.as_uri()
    assert client.at(DEFINITION, langson[0], langson[1], "kịp thời, đồng bộ") is None


def test_a_link_leads_into_the_text_in_the_editor(workspace: Path) -> None:
    above, below = (workspace / "plans" / f"{name}.yaml" for name in ("qd-153-ttg", "langson"))
    text = "# một dòng\n# nữa\n" + above.read_text(encoding="utf-8")
    with Client(workspace) as client:
        client.begin()
        # As another editor spells the address.
        uri = client.open(above, text)
        plan = client.open(below), below.read_text(encoding="utf-8")
        found = client.at(DEFINITION, plan[0], plan[1], "long-ghep@", 3)
        assert found["uri"] == uri
        assert words_at(text, found["range"]) == "long-ghep"
