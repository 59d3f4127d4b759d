"""The sheet says what the Word file says, word for word, in the sizes of the decree."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach.compile import LaidOut, laid_out
from kehoach.docx.read import written
from kehoach.nd30 import decree
from kehoach.source.decode import SourceText
from kehoach.source.document import Document, load
from kehoach.source.tree import Node
from kehoach.view.dress import dress
from kehoach.view.sheet import Sheet, sheet_of
from tests.conftest import PLANS, ROOT
from tests.support.plans import minimal, plan_of, plans, rearranged
from tests.view.served import printed

FILES = [
    *(ROOT / "plans" / f"{name}.yaml" for name in PLANS),
    ROOT / "tests/support/rich.yaml",
    ROOT / "tests/support/ordered.yaml",
]


def tree(sheet: Sheet) -> Any:
    page = f"<!doctype html><title>x</title><body>{sheet.html}</body>"
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)


def classes(element: Any) -> list[str]:
    return (element.get("class") or "").split()


def lines(sheet: Sheet, part: str = "flow") -> list[str]:
    """Return the paragraphs with words in the order of the page."""
    return [
        words
        for area in tree(sheet).iter("div")
        if part in classes(area)
        for paragraph in area.iter("p")
        if (words := "".join(paragraph.itertext()))
    ]


def of_data(data: dict[str, Any]) -> tuple[LaidOut, Sheet]:
    nowhere = Document(Path("thu.yaml"), plan_of(data), SourceText("thu.yaml", ""), Node({}, 0, 0))
    made = laid_out(nowhere)
    return made, sheet_of(made.sections, nowhere.plan.document.sizes)


def of_file(file: Path) -> tuple[LaidOut, Sheet]:
    document = load(file)
    made = laid_out(document)
    return made, sheet_of(made.sections, document.plan.document.sizes)


def same_words(made: LaidOut, sheet: Sheet) -> bool:
    """Return whether the sheet has the words of the Word file, body and foot, and no others."""
    parts = {
        name: [one.text for one in part if one.text] for name, part in written(made.raw).items()
    }
    feet = {tuple(part) for name, part in parts.items() if "footer" in name}
    shown = {tuple(lines(sheet, "foot"))} if not feet else {(one,) for one in lines(sheet, "foot")}
    return lines(sheet) == parts["word/document.xml"] and shown <= (feet or {()})


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_sheet_says_what_the_word_file_says(file: Path) -> None:
    made, sheet = of_file(file)
    assert same_words(made, sheet)
    # A second reader, which has nothing of ours.
    assert lines(sheet) == printed(made.raw)


def test_a_word_too_many_is_noticed() -> None:
    made, sheet = of_file(FILES[0])
    assert not same_words(
        made, sheet._replace(html=sheet.html.replace("Sở Y tế", "Sở Tài chính", 1))
    )
    assert not same_words(
        made, sheet._replace(html=sheet.html + '<div class="foot"><p>x</p></div>')
    )


@settings(max_examples=60, deadline=None)
@given(st.one_of(plans(), rearranged()))
def test_the_sheet_of_any_plan_says_what_its_word_file_says(data) -> None:
    # html5lib, like a browser, reads U+000C and the like as blanks; the model lets none in.
    assert same_words(*of_data(data))


def test_a_document_that_is_not_official_says_so_on_each_sheet() -> None:
    made, sheet = of_file(ROOT / "plans/qd-153-ttg.yaml")
    assert len(made.sections) == 2
    assert lines(sheet, "foot") == ["BẢN DỰNG LẠI ĐỂ ĐỐI CHIẾU - KHÔNG PHẢI VĂN BẢN CHÍNH THỨC"] * 2
    assert lines(of_file(ROOT / "plans/langson.yaml")[1], "foot") == []


HOSTILE = [
    "<script>globalThis.pwned = 1</script>",
    "<img src=x onerror='globalThis.pwned = 1'>",
    'a" onmouseover="globalThis.pwned = 1" b=\'',
    "</style></p></div></script><!-- ]]> &amp; &lt;b&gt;",
    "{{ 7 * 7 }} ${x} {count} {time}",
    "\u202e abc \u200b مرحبا 👩\u200d⚕️",
    "  hai  đầu  ",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_words_that_mean_harm_are_words(words: str) -> None:
    made, sheet = of_data(minimal(closing=[words], content=[{"id": "a", "title": words}]))
    assert same_words(made, sheet)
    assert words in lines(sheet)
    assert {"script", "img", "style"} & {one.tag for one in tree(sheet).iter()} == set()
    allowed = {"id", "class", "data-node", "data-orientation", "role", "aria-level", "scope"}
    assert {name for one in tree(sheet).iter() for name in one.keys()} <= allowed  # noqa: SIM118


def test_blanks_that_a_browser_would_join_stay() -> None:
    _, sheet = of_data(minimal(closing=["hai  chỗ", "một chỗ"]))
    kept = {"".join(one.itertext()): classes(one) for one in tree(sheet).iter("p")}
    assert "blanks" in kept["hai  chỗ"]
    assert "blanks" not in kept["một chỗ"]


@pytest.mark.parametrize("size_set", ["large", "small"])
def test_the_layout_is_that_of_the_decree(size_set: str) -> None:
    rules, css = decree(), dress(size_set)

    def rule(selector: str) -> dict[str, str]:
        (found,) = re.findall(rf"^{re.escape(selector)} \{{ (.*) \}}$", css, re.MULTILINE)
        return dict(pair.split(": ") for pair in found.rstrip(";").split("; "))

    for style in rules.styles.values():
        if style.id == "DuongKe":
            continue
        look = rule(f".paper .{style.id}")
        assert float(look["font-size"].removesuffix("pt")) == rules.size(style, size_set)
        assert ("font-weight" in look) == style.bold
        assert ("font-style" in look) == style.italic
        assert look["text-align"] == {"both": "justify"}.get(style.align, style.align)
        assert ("text-indent" in look) == style.body
        before = max(style.before, rules.body["before"].use if style.body else 0)
        assert float(look["padding-top"].removesuffix("pt")) == before
    assert rule(".paper .NoiDung")["text-indent"] == f"{rules.body['first_line'].use}mm"
    margins = rules.margins
    text = rules.paper[0] - margins["left"].use - margins["right"].use
    inside = ":is(.body, .number, .foot)"
    assert rule(f".flow.portrait, .page.portrait > {inside}") == {"width": f"{text}mm"}
    assert rule(".page > .body") == {"top": f"{margins['top'].use}mm"}
    assert rule(".page.landscape") == {"width": "297.0mm", "height": "210.0mm"}


def test_findings_lead_to_paragraphs_by_the_paths_of_nodes() -> None:
    made, sheet = of_file(ROOT / "plans/langson.yaml")
    ids = {one.get("id"): one for one in tree(sheet).iter("p")}
    assert len(ids) == len([*tree(sheet).iter("p")])
    for path, id_ in sheet.anchors.items():
        assert unescape(ids[id_].get("data-node")) == path
    for node in made.outline.nodes():
        names = node.path.split(".")
        above = [".".join(names[:length]) for length in range(1, len(names) + 1)]
        assert any(one in sheet.anchors or one in sheet.leading for one in above), node.path
