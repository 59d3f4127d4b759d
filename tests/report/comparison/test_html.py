"""The page: sound HTML, safe, readable by all, on a screen and on paper, and its filters work."""

from __future__ import annotations

import base64
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import html5lib
import pytest

from kehoach.comparison import KINDS, PARTS, Comparison, Covered, Named
from kehoach.report.comparison.html import render
from kehoach.report.comparison.wording import fields_of, meaning_told
from kehoach.report.words import LANGUAGES, Language, Words
from tests.report.comparison.pages import COMMAND, FOLDER, pages
from tests.report.comparison.sample import (
    against_parent,
    alone,
    central,
    change,
    nothing,
    pair,
    sample,
    task,
    telling,
    unit,
)
from tests.report.findings.test_html import (
    by_class,
    colours,
    complaints,
    contrast,
    parsed,
    words_of,
)
from tests.support.browser import Browser

VI = Words("vi")
FOUND = sample()


@cache
def page(language: Language = "vi") -> str:
    return render(FOUND, telling(language))


@cache
def tree() -> Any:
    return parsed(page())


def rendered(comparison: Comparison) -> Any:
    return parsed(render(comparison, telling()))


def items_of(root: Any) -> dict[str, Any]:
    return {one.get("id"): one for one in by_class(root, "item")}


def differences(folder: Path) -> list[str]:
    """Return the files of `folder` that are not what is printed now."""
    kept = {file.name: file.read_bytes() for file in folder.iterdir()}
    printed = {name: text.encode() for name, text in pages().items()}
    return sorted(name for name in {*printed, *kept} if kept.get(name) != printed.get(name))


def test_the_page_is_what_it_was(tmp_path: Path) -> None:
    assert differences(FOLDER) == [], f"look at the change, then: {COMMAND}"
    for file in FOLDER.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    with (tmp_path / "two.vi.html").open("ab") as snapshot:
        snapshot.write(b" ")
    (tmp_path / "old.html").touch()
    assert differences(tmp_path) == ["old.html", "two.vi.html"]


EVERY = pytest.mark.parametrize("comparison", [sample(), against_parent(), nothing()])


@EVERY
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_sound_html(comparison: Comparison, language: Language) -> None:
    text = render(comparison, telling(language))
    assert text.startswith("<!doctype html>\n")
    assert text.endswith("</html>\n")
    root = parsed(text)
    assert root.get("lang") == language
    assert [*complaints(root)] == []


def test_a_comparison_of_nothing_is_a_page() -> None:
    empty = Comparison(FOUND.left, FOUND.right, None, (), (), 0)
    root = rendered(empty)
    assert [*complaints(root)] == []
    assert by_class(root, "filters") == by_class(root, "asked") == by_class(root, "parts") == []


@pytest.mark.parametrize(
    ("words", "broken"),
    [
        ("<h4>", "<h6>"),
        ('href="#item-1"', 'href="#item-99"'),
        ('href="#content"', 'href="#contents"'),
        ("<legend>", "<b>"),
        ("<label><input", "<input"),
        ('id="item-2"', 'id="item-1"'),
        ("<main ", "<div "),
        (' scope="col"', ""),
        ('<caption class="unseen">', "<!-- "),
    ],
)
def test_what_keeps_people_out_is_noticed(words: str, broken: str) -> None:
    lenient = html5lib.HTMLParser(namespaceHTMLElements=False)
    assert words in page()
    assert [*complaints(lenient.parse(page().replace(words, broken, 1)))] != []


def test_the_head_says_what_is_compared_and_what_it_rests_on() -> None:
    said = words_of(tree().find(".//header"))
    for words in (
        "So sánh langson với sonla",
        "16 mục khác nhau trên tổng số 18 mục đã so sánh; 2 mục giống nhau.",
        "3 đoạn được so sánh là câu chữ dựng lại",
        "2 trong 4 nhiệm vụ của qd-153-ttg là câu chữ dựng lại",
        "Bên trái langson plans/langson.yaml",
        "Bên phải sonla plans/sonla.yaml",
        "Kế hoạch cấp trên qd-153-ttg plans/qd-153-ttg.yaml",
    ):
        assert words in said
    alone_with_parent = words_of(rendered(against_parent()).find(".//header"))
    assert "Bên trái, là kế hoạch cấp trên qd-153-ttg" in alone_with_parent
    assert alone_with_parent.count("qd-153-ttg plans/") == 1


def test_the_overview_counts() -> None:
    table = next(tree().iter("table"))
    rows = [[words_of(cell) for cell in row] for row in table.iter("tr")]
    assert rows == [
        ["Phần", "Giống", "Khác", "Chuyển chỗ", "Thêm", "Bỏ", "Tách", "Gộp", "Cộng"],
        ["Mục đích", "2", "1", "1", "0", "0", "0", "0", "4"],
        ["Nội dung, nhiệm vụ", "0", "2", "1", "0", "0", "1", "1", "5"],
        ["Tổ chức thực hiện", "0", "1", "0", "1", "0", "0", "0", "2"],
        ["Phần kết", "0", "0", "0", "3", "3", "0", "0", "6"],
        ["Người ký", "0", "1", "0", "0", "0", "0", "0", "1"],
        ["Cộng", "2", "5", "2", "4", "3", "1", "1", "18"],
    ]


def test_the_coverage_is_told_in_words_and_leads_to_the_items() -> None:
    (section,) = by_class(tree(), "asked")
    rows = [[words_of(cell) for cell in row] for row in section.iter("tr")]
    assert rows == [
        ["Nhiệm vụ cấp trên", "langson", "sonla"],
        [
            "II.1 Nhiệm vụ thứ 1 câu chữ dựng lại",
            "bao quát đủ tại II.1, IV.1",
            "một phần tại IV.2",
        ],
        ["II.2 Nhiệm vụ thứ 2 câu chữ dựng lại", "đã cũ tại II.2", "chưa có"],
        [
            "II.3 Nhiệm vụ thứ 3 đúng sự việc nhưng không nguyên văn",
            "chưa có",
            "bao quát đủ tại II.3",
        ],
        [
            "II.4 Nhiệm vụ thứ 4",
            "chưa có",
            "không áp dụng Lý do: Tỉnh không có biển | đảo.",
        ],
    ]
    items = items_of(tree())
    for link in section.iter("a"):
        assert link.text in words_of(items[link.get("href").removeprefix("#")].find("h4"))
    # Nothing of the left plan is compared that stands at II.2.
    assert [link.text for link in section.iter("a")] == ["II.1", "IV.1", "IV.2", "II.3"]


def test_the_view_of_three_says_who_answers_what() -> None:
    (section,) = by_class(tree(), "views")
    views = [words_of(one) for one in by_class(section, "view")]
    assert [view.partition(" II")[0] for view in views] == [
        "Cả hai đáp ứng: 1",
        "Chỉ bên trái đáp ứng: 1",
        "Chỉ bên phải đáp ứng: 1",
        "Không bên nào đáp ứng: 1",
    ]
    assert [re.findall(r"thứ (\d)", view) for view in views] == [["1"], ["2"], ["3"], ["4"]]
    none = replace(FOUND, coverage=(central(1, Covered("covered", ()), Covered("covered", ())),))
    assert words_of(by_class(rendered(none), "view")[1]).endswith(": 0 Không có nhiệm vụ nào.")
    assert by_class(rendered(against_parent()), "views") == []


def test_every_item_stands_in_its_part_with_its_kind() -> None:
    root = tree()
    parts = {part: by_class(root, f"{part}-part") for part in PARTS}
    shown = []
    for part, (section,) in {part: found for part, found in parts.items() if found}.items():
        shown += [(part, one) for one in by_class(section, "item")]
    assert {one.get("id") for _, one in shown} == {
        f"item-{number}" for number in range(1, len(FOUND.items) + 1)
    }
    for part, one in shown:
        item = FOUND.items[int(one.get("id").removeprefix("item-")) - 1]
        assert part == item.part
        assert item.kind in one.get("class").split()
    folded = [one.get("id") for one in by_class(by_class(root, "unchanged")[0], "item")]
    assert folded == ["item-1", "item-2"]
    assert words_of(by_class(root, "unchanged")[0].find("summary")) == "Số mục giống nhau: 2"
    assert len(by_class(root, "unchanged")) == 1


def test_a_pair_is_told_side_by_side() -> None:
    told = items_of(tree())["item-5"]
    assert words_of(told.find("h4")) == (
        "chuyển chỗ II.1 ↔ II.2 Tổ chức tuyên truyền, phổ biến Luật"
    )
    facts = words_of(by_class(told, "facts")[0])
    for words in (
        "Vị trí tương đối ở langson và sonla khác nhau.",
        "langson: câu chữ dựng lại",
        "sonla: đúng sự việc nhưng không nguyên văn",
        "ghép theo liên kết",
        "câu chữ giống 99%",
    ):
        assert words in facts
    rows = [[words_of(cell) for cell in row] for row in told.iter("tr")]
    assert rows[:5] == [
        ["Tiêu chí", "langson", "sonla"],
        [
            "Tên nhiệm vụ",
            "[chỉ langson: Tổ chức tuyên truyền, phổ biến] Luật",
            "[chỉ sonla: Tuyên truyền] Luật",
        ],
        ["Hoạt động", "Biên soạn tài liệu."],
        ["Tổ chức hội nghị.", "Tổ chức hội nghị[chỉ sonla: trực tuyến]."],
        ["langson không có", rows[4][1]],
    ]
    assert rows[-1] == ["Kết quả", "[chỉ langson: Báo cáo.]", "sonla không có"]


def test_each_side_reads_as_its_plan_says() -> None:
    for number, item in enumerate(FOUND.items, 1):
        cells = {"left": "", "right": ""}
        for row in items_of(tree())[f"item-{number}"].iter("tr"):
            for cell in by_class(row, "words"):
                sides = set(cell.get("class").split()) & {*cells} or {*cells}
                for side in sides:
                    cells[side] += plain(cell)
        for side, unit_ in (("left", item.left), ("right", item.right)):
            said = [getattr(change, side) or "" for change in item.changes]
            if unit_ is not None and None in (item.left, item.right) and len(said) > 1:
                said = said[1:]  # in the heading
            assert cells[side] == plain_text("".join(said))


def plain(cell: Any) -> str:
    """Return the words of a cell without those for who does not see it."""
    words = cell.text or ""
    for child in cell:
        words += "" if child.get("class") == "unseen" else plain(child)
        words += child.tail or ""
    return plain_text(words)


def plain_text(words: str) -> str:
    """Return `words` with a space for what does not print."""
    return "".join(one if one.isprintable() else "�" for one in words)


def test_meanings_come_before_words() -> None:
    told = items_of(tree())["item-5"]
    meanings = [words_of(one) for one in by_class(told, "meaning")]
    assert meanings[:2] == [
        "Cả hai: Sở Y tế Cùng các cơ quan, chỉ khác câu chữ.",
        "Cả hai: so-la Chỉ langson: Sở Tài chính Chỉ sonla: Sở Tư pháp Ủy ban nhân dân các xã, "
        f"phường {VI('diff.agencies.unread')}",
    ]
    timed = fields_of(FOUND.items[4])[4]
    assert timed.name == "timeline"
    assert meanings[2:] == [" ".join(meaning_told(timed, telling()))]
    unread = words_of(by_class(items_of(tree())["item-9"], "meaning")[0])
    assert unread == VI("diff.timing.unread")


def test_what_nothing_answers_says_so() -> None:
    added = items_of(tree())["item-11"]
    assert words_of(added.find("h4")) == "thêm IV.2 Sở Tài chính"
    note = "Chỉ có ở sonla; langson không có mục tương ứng."
    assert note in words_of(by_class(added, "facts")[0])
    cells = [words_of(cell) for cell in added.findall(".//tbody//td")]
    assert cells == ["langson không có", "[chỉ sonla: Bố trí kinh phí.]"]
    texts = [change("text", ("-", "Một.")), change("text", ("-", "Hai."))]
    removed = alone(unit("funding", "III"), "removed", *texts)
    shown = items_of(rendered(replace(FOUND, items=(removed,))))["item-1"]
    (gap,) = by_class(shown, "nothing")
    assert gap.get("rowspan") == "2"
    assert [len(row.findall("td")) for row in shown.findall(".//tbody/tr")] == [2, 1]


def test_pieces_and_answers_are_linked() -> None:
    whole, one, other = task("II.1", "Cả"), task("II.1", "Một"), task("II.2", "Hai")
    whole, one = (replace(unit_, links=frozenset({"viec-1"})) for unit_ in (whole, one))
    words = change("title", ("-", "Cả"), ("+", "Một"))
    items = (pair(whole, one, words), pair(whole, other, words, kind="split"))
    shown = items_of(rendered(replace(FOUND, items=items)))
    links = {
        name: [(link.text, link.get("href")) for link in item.find("p").iter("a")]
        for name, item in shown.items()
    }
    answers = ("II.1", "#task-viec-1")
    assert links == {
        "item-1": [answers, ("II.1 ↔ II.2", "#item-2")],
        "item-2": [answers, ("II.1 ↔ II.1", "#item-1")],
    }
    assert "Một mục của langson tách thành nhiều mục của sonla." in words_of(shown["item-2"])


def test_versions_of_one_plan_are_told_apart() -> None:
    left, right = Named("langson", "git:v1:plans/langson.yaml"), FOUND.left
    root = rendered(replace(FOUND, left=left, right=right))
    assert words_of(root.find(".//h1")) == f"So sánh {left.path} với {right.path}"
    head = next(one for one in by_class(root, "item")).find(".//thead")
    assert [words_of(cell) for cell in head.iter("th")] == ["Tiêu chí", "Bên trái", "Bên phải"]


def test_nothing_in_a_plan_becomes_part_of_the_page() -> None:
    assert not {"script", "b", "img"} & {one.tag for one in tree().iter()}
    assert "<b>đậm</b> & <script>alert(1)</script>" in words_of(tree().find("body"))
    nasty = '</style><script>"\\'
    root = rendered(replace(FOUND, left=Named(nasty, nasty), right=Named("b", nasty)))
    assert not list(root.iter("script"))
    assert len(list(root.iter("style"))) == 1
    assert not [
        sign for sign in page() if unicodedata.category(sign) in ("Cc", "Cf") and sign != "\n"
    ]


def test_the_page_needs_no_network_and_no_script() -> None:
    policy = tree().find(".//meta[@http-equiv]").get("content")
    assert policy == (
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    )
    text = page().replace("[chữ](http://x.vn)", "")
    assert not re.search(r"https?:|url\(|@import|\ssrc=|<script|\son\w+=", text)


def faint(palette: dict[str, str]) -> list[str]:
    """Return the pairs of colours that are too much alike to be read (WCAG 2.2, AA)."""
    tones = ("error", "warning", "info", "good")
    pairs = [(ink, ground) for ink in ("ink", "quiet", "link") for ground in ("paper", "panel")]
    pairs += [("ink", "code"), ("quiet", "code"), ("accent", "paper")]
    pairs += [(tone, ground) for tone in tones for ground in (f"{tone}-tint", "panel")]
    pairs += [("ink", f"{tone}-tint") for tone in tones]
    pairs += [("quiet", "error-tint"), ("quiet", "good-tint")]  # names of sides, stacked
    return [f"{a} on {b}" for a, b in pairs if contrast(palette[a], palette[b]) < 4.5]


def test_all_colours_can_be_read() -> None:
    palettes = [colours(block) for block in re.findall(r":root \{(.*?)\}", page(), re.DOTALL)]
    assert len(palettes) == 3
    for palette in palettes:
        assert faint(palette) == []
    assert faint(palettes[0] | {"good": "#7fbf96"}) != []


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as one:
        yield one


def show(browser: Browser, folder: Path, text: str) -> Browser:
    file = folder / "page.html"
    file.write_text(text, encoding="utf-8")
    browser.open(file)
    return browser


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Browser:
    size = {"width": 1400, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.call("Emulation.setDeviceMetricsOverride", **size)
    browser.call("Emulation.setEmulatedMedia", features=[])
    return show(browser, tmp_path, page())


VISIBLE = "[...document.querySelectorAll('.item')].filter(one => one.checkVisibility()).length"
BEYOND = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def tab_to(browser: Browser, selector: str) -> None:
    """Press Tab until the element is reached."""
    for _ in range(120):
        browser.press("Tab")
        if browser.value(f"document.activeElement.matches({selector!r})"):
            return
    pytest.fail(f"the keyboard does not reach {selector}")


@pytest.mark.browser
def test_the_browser_complains_of_nothing_and_asks_for_nothing(
    opened: Browser, tmp_path: Path
) -> None:
    assert opened.faults == []
    assert [url.rpartition("/")[2] for url in opened.requests] == ["page.html"]
    image = '<img src="https://example.invalid/x.png" alt="">'
    show(opened, tmp_path, page().replace("<footer>", f"<footer>{image}"))
    assert opened.faults != []


@pytest.mark.browser
def test_the_filters_work_by_keyboard_and_without_a_script(opened: Browser) -> None:
    opened.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        shown = len(FOUND.items) - 2  # two are folded
        assert opened.value(VISIBLE) == shown
        shown_in_part = "document.querySelector('.closing-part .shown').checkVisibility()"
        assert opened.value(shown_in_part) is False
        tab_to(opened, "#kind-added")
        opened.press(" ")
        assert opened.value(VISIBLE) == shown - 4
        assert opened.value(shown_in_part) is True
        counted = " ".join(heard(opened, ".closing-part .shown", "name"))
        assert "3/6" in counted.replace(" ", "")
        tab_to(opened, "#part-content")
        opened.press(" ")
        assert opened.value(VISIBLE) == shown - 4 - 5
        opened.press(" ")
        assert opened.value(VISIBLE) == shown - 4
    finally:
        opened.call("Emulation.setScriptExecutionDisabled", value=False)


@pytest.mark.browser
def test_every_kind_and_every_part_has_its_filter(opened: Browser) -> None:
    kept = "[...document.querySelectorAll('.item{}')].some(one => one.checkVisibility())"
    unfold = "document.querySelectorAll('details').forEach(one => { one.open = true; })"
    opened.value(unfold)
    for kind in KINDS:
        assert opened.value(kept.format(f".{kind}")) is True
        opened.value(f"document.getElementById('kind-{kind}').click()")
        assert opened.value(kept.format(f".{kind}")) is False
    assert opened.value("document.querySelector('.unchanged').checkVisibility()") is False
    opened.value("document.querySelector('form').reset()")
    for part in {item.part for item in FOUND.items}:
        opened.value(f"document.getElementById('part-{part}').click()")
        assert opened.value(f"document.getElementById('{part}').checkVisibility()") is False


@pytest.mark.browser
def test_what_is_folded_opens_by_keyboard_and_the_focus_is_seen(opened: Browser) -> None:
    tab_to(opened, "summary")
    style = "getComputedStyle(document.activeElement)"
    outline = f"{style}.outlineStyle + ' ' + {style}.outlineWidth"
    assert opened.value(outline) == "solid 3px"
    opened.press(" ")
    assert opened.value("document.querySelector('.unchanged').open") is True
    opened.value("document.activeElement.style.outline = 'none'")
    assert opened.value(outline) != "solid 3px"


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1400])
def test_side_by_side_where_there_is_room_else_stacked(
    opened: Browser, scheme: str, width: int
) -> None:
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    opened.call("Emulation.setDeviceMetricsOverride", **size)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    opened.call("Emulation.setEmulatedMedia", features=features)
    assert opened.value("innerWidth") == width
    assert opened.value(BEYOND) == 0
    tops = (
        "['left', 'right'].map(side => document.querySelector(`#item-5 td.${side}`)"
        ".getBoundingClientRect().top)"
    )
    left, right = opened.value(tops)
    assert (left == right) == (width == 1400)
    name = "getComputedStyle(document.querySelector('#item-5 td.left'), '::before').content"
    assert (opened.value(name) == '"langson"') == (width == 400)
    opened.value("document.querySelector('h1').style.width = '2000px'")
    assert opened.value(BEYOND) > 0
    paper = opened.value("getComputedStyle(document.body).backgroundColor")
    assert (paper == "rgb(20, 23, 26)") == (scheme == "dark")


@pytest.mark.browser
def test_a_table_stays_a_table_for_who_hears_it(opened: Browser) -> None:
    size = {"width": 400, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    opened.call("Emulation.setDeviceMetricsOverride", **size)
    opened.value(
        "document.querySelectorAll('.item table').forEach(one => { one.style.contentVisibility = 'visible'; })"
    )
    roles = heard(opened, "#item-5 table")
    assert set(roles) >= {
        *("table", "row", "columnheader", "rowheader", "cell", "deletion", "insertion")
    }
    opened.value("document.querySelector('#item-5 table').role = 'presentation'")
    assert "columnheader" not in heard(opened, "#item-5 table")


def heard(browser: Browser, selector: str, what: str = "role") -> list[str]:
    """Return the roles or the names that assistive technology is told of."""
    opened_ = browser.call("Runtime.evaluate", expression=f"document.querySelector('{selector}')")
    object_ = opened_["result"]["objectId"]
    nodes = browser.call("Accessibility.queryAXTree", objectId=object_)["nodes"]
    return [node[what]["value"] for node in nodes if not node["ignored"] and what in node]


@pytest.mark.browser
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")
def test_the_print_is_landscape_and_has_all_but_the_controls(
    opened: Browser, tmp_path: Path
) -> None:
    file = tmp_path / "page.pdf"
    printed = opened.call("Page.printToPDF", preferCSSPageSize=True)
    file.write_bytes(base64.b64decode(printed["data"]))
    info = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Page size: +84[12]\.?\d* x 59[45]", info)
    layout = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True
    ).stdout
    assert re.search(r"Theo dõi\. +Đôn đốc\.", unicodedata.normalize("NFC", layout))
    assert "Lọc" not in layout
    assert "Về đầu trang" not in layout
