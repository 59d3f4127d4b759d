"""The page: sound HTML, safe, readable by all, and its filters work."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import html5lib
import pytest

from kehoach.finding import SEVERITIES, Results
from kehoach.report.findings import render
from kehoach.report.text import message_of
from kehoach.report.words import LANGUAGES, Language, Words
from tests.report.findings.sample import CLEAN, LANGSON, NASTY, SPACED, nothing, sample
from tests.support.browser import Browser

VI = Words("vi")
RESULTS = sample()


@cache
def page(language: Language = "vi") -> str:
    return render("html", RESULTS, Words(language))


@cache
def tree(language: Language = "vi") -> Any:
    return parsed(page(language))


def parsed(text: str) -> Any:
    """Return the tree of a page; raise where it breaks the rules of HTML."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(text)


def words_of(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def by_class(root: Any, name: str) -> list[Any]:
    return [one for one in root.iter() if name in (one.get("class") or "").split()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_sound_html(language: Language) -> None:
    for text in (page(language), render("html", nothing(), Words(language))):
        root = parsed(text)
        assert root.get("lang") == language
        assert text.startswith("<!doctype html>\n")


@pytest.mark.parametrize(
    ("words", "broken"),
    [("</table>", ""), ("<dl>", "<dl></p>"), ('scope="row"', 'scope="row" scope="row"')],
)
def test_a_broken_page_is_noticed(words: str, broken: str) -> None:
    with pytest.raises(html5lib.html5parser.ParseError):
        parsed(page().replace(words, broken, 1))


HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def complaints(root: Any) -> Iterator[str]:
    """Yield what would keep people from the page who do not see it, or use no mouse."""
    ids = [one.get("id") for one in root.iter() if one.get("id")]
    if len(set(ids)) != len(ids):
        yield "an id twice"
    for landmark in ("header", "main", "footer", "h1", "title"):
        if len(list(root.iter(landmark))) != 1:
            yield f"not one {landmark}"
    level = 0
    for heading in root.iter():
        if heading.tag not in HEADINGS:
            continue
        if int(heading.tag[1]) > level + 1:
            yield "a level of headings left out"
        level = int(heading.tag[1])
    for one in root.iter():
        for reference in ("aria-labelledby", "for"):
            if one.get(reference) and one.get(reference) not in ids:
                yield f"{reference} leads nowhere"
        if (one.get("href") or "#").removeprefix("#") not in ("", *ids):
            yield f"{one.get('href')} leads nowhere"
        if one.get("tabindex") not in (None, "0"):
            yield "an order of its own for the keyboard"
    for section in root.iter("section"):
        if not section.get("aria-labelledby"):
            yield "a section without a name"
    for table in root.iter("table"):
        if table.find("caption") is None or table.find("thead") is None:
            yield "a table without caption or head"
        if any(not cell.get("scope") for cell in table.iter("th")):
            yield "a head of a table that does not say of what"
    labelled = {one for label in root.iter("label") for one in label.iter("input")}
    named = {label.get("for") for label in root.iter("label")}
    for field in root.iter("input"):
        if field not in labelled and field.get("id") not in named:
            yield "a field without a label"
    for group in root.iter("fieldset"):
        if group.find("legend") is None:
            yield "a group of fields without a name"


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_can_use_the_page(language: Language) -> None:
    assert [*complaints(tree(language))] == []
    assert [*complaints(parsed(render("html", nothing(), Words(language))))] == []


@pytest.mark.parametrize(
    ("words", "broken"),
    [
        ("<caption>", "<!-- "),
        ('<h2 id="rules">', '<h2 id="rules2">'),
        ("<h3>", "<h5>"),
        ('href="#file-1"', 'href="#file-99"'),
        ("<legend>", "<b>"),
        ("<label><input", "<input"),
        ('id="file-2"', 'id="file-1"'),
        ("<main ", "<div "),
        (' scope="row"', ""),
        ('tabindex="0"', 'tabindex="3"'),
    ],
)
def test_what_keeps_people_out_is_noticed(words: str, broken: str) -> None:
    lenient = html5lib.HTMLParser(namespaceHTMLElements=False)
    assert words in page()
    assert [*complaints(lenient.parse(page().replace(words, broken, 1)))] != []


def test_every_finding_is_on_the_page_with_what_helps() -> None:
    shown = by_class(tree(), "finding")
    assert len(shown) == len(RESULTS.findings)
    for element, finding in zip(shown, RESULTS.findings, strict=True):
        said = words_of(element)
        assert " ".join(message_of(finding, VI).split()) in said
        assert {finding.severity, finding.code} <= set(element.get("class").split())
        assert VI(finding.severity) in said
    first = words_of(shown[0])
    for words in (
        *("Dòng 12:10", "Tại level.", "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 4"),
        *("Có phải “province”?", "Sửa được bằng --fix."),
    ):
        assert words in first
    assert shown[0].find(".//mark").text == "tỉnh"
    assert "Liên quan 2id: langson" in words_of(shown[1])
    assert shown[3].find(".//mark").text == "HỎNG"


def test_the_overview_counts() -> None:
    table = next(tree().iter("table"))
    rows = [[words_of(cell) for cell in row] for row in table.iter("tr")]
    assert rows == [
        ["Tệp", "Lỗi", "Cảnh báo", "Lưu ý", "Đã chấp nhận"],
        [LANGSON, "2", "3", "0", "2"],
        [SPACED, "4", "0", "2", "0"],
        [CLEAN, "0", "0", "0", "0"],
        ["Ngoài các tệp", "0", "0", "1", "0"],
        ["Cộng", "6", "3", "3", "2"],
    ]


def test_accepted_findings_stand_apart_with_their_reason() -> None:
    (section,) = by_class(tree(), "accepted")
    said = words_of(section)
    assert f"Kế hoạch bỏ qua: {RESULTS.accepted[0].reason}" in said
    assert "Có sẵn trong baseline" in said
    assert "plans/langson.yaml:90:10" in said


def test_the_rules_that_occurred_are_explained() -> None:
    shown = {one.get("id"): words_of(one) for one in by_class(tree(), "rule")}
    assert list(shown) == ["rule-M006", "rule-M011", "rule-S003", "rule-Y011"]
    assert "Vì sao" in shown["rule-S003"]
    assert "“…” không nhận giá trị “…”." in shown["rule-M006"]


def test_nothing_in_a_file_becomes_part_of_the_page() -> None:
    assert len(list(tree().iter("script"))) == 1
    assert list(tree().iter("b")) == []
    assert "49" not in words_of(tree().find("body"))
    assert len(NASTY) == 4
    assert not [
        sign for sign in page() if unicodedata.category(sign) in ("Cc", "Cf") and sign != "\n"
    ]


def test_the_page_needs_no_network() -> None:
    policy = tree().find(".//meta[@http-equiv]").get("content")
    assert policy.startswith("default-src 'none';")
    assert not re.search(r"https?:|url\(|@import|\ssrc=", page().replace(policy, ""))


def colours(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", css))


def luminance(colour: str) -> float:
    """https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def palettes() -> list[dict[str, str]]:
    """Return the colours of the light page, of the dark one, and on paper."""
    return [colours(block) for block in re.findall(r":root \{(.*?)\}", page(), re.DOTALL)]


def faint(palette: dict[str, str]) -> list[str]:
    """Return the pairs of colours that are too much alike to be read (WCAG 2.2, AA)."""
    grounds = ("paper", "panel", "code")
    pairs = [(ink, ground) for ink in ("ink", "quiet", "link") for ground in grounds]
    pairs += [("accent", "paper"), ("good", "good-tint")]
    pairs += [(one, ground) for one in SEVERITIES for ground in ("panel", f"{one}-tint")]
    pairs += [("ink", f"{one}-tint") for one in SEVERITIES]
    return [f"{a} on {b}" for a, b in pairs if contrast(palette[a], palette[b]) < 4.5]


def test_all_colours_can_be_read() -> None:
    assert len(palettes()) == 3
    for palette in palettes():
        assert faint(palette) == []
    assert faint(palettes()[0] | {"quiet": "#8a8a8a"}) != []


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as one:
        yield one


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Browser:
    (tmp_path / "page.html").write_text(page(), encoding="utf-8")
    browser.open(tmp_path / "page.html")
    return browser


VISIBLE = "[...document.querySelectorAll('.finding')].filter(one => one.offsetParent).length"


def tab_to(browser: Browser, id_: str) -> None:
    """Press Tab until the field is reached."""
    for _ in range(60):
        browser.press("Tab")
        if browser.value("document.activeElement.id") == id_:
            return
    pytest.fail(f"the keyboard does not reach {id_}")


@pytest.mark.browser
def test_the_browser_complains_of_nothing_and_asks_for_nothing(opened: Browser) -> None:
    assert opened.faults == []
    assert [url.rpartition("/")[2] for url in opened.requests] == ["page.html"]


@pytest.mark.browser
def test_a_page_at_fault_is_noticed(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(page().replace('"use strict";', "throw new Error();"), encoding="utf-8")
    browser.open(file)
    assert browser.faults != []
    image = '<img src="https://example.invalid/x.png" alt="">'
    file.write_text(page().replace("<footer>", f"<footer>{image}"), encoding="utf-8")
    browser.open(file)
    assert browser.faults != []


@pytest.mark.browser
def test_the_filters_work_by_keyboard(opened: Browser) -> None:
    assert opened.value(VISIBLE) == 12
    tab_to(opened, "severity-error")
    opened.press(" ")
    assert opened.value(VISIBLE) == 6
    assert opened.value("document.getElementById('shown').value") == "6"
    tab_to(opened, "filter-S003")
    opened.press(" ")
    assert opened.value(VISIBLE) == 3
    assert opened.value("document.getElementById('file-1').hidden") is True
    opened.press(" ")
    assert opened.value(VISIBLE) == 6
    tab_to(opened, "search")
    for letter in "hoạch":
        opened.press(letter)
    assert opened.value(VISIBLE) == 2
    assert opened.value("document.getElementById('shown').value") == "2"


@pytest.mark.browser
def test_the_filters_work_without_a_script(opened: Browser) -> None:
    opened.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        opened.call("Page.reload")
        opened.open(Path(opened.requests[-1].removeprefix("file://")))
        hidden = opened.value("document.getElementById('search').parentElement.hidden")
        assert hidden is True
        tab_to(opened, "severity-warning")
        opened.press(" ")
        assert opened.value(VISIBLE) == 9
    finally:
        opened.call("Emulation.setScriptExecutionDisabled", value=False)


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1200])
def test_nothing_reaches_beyond_the_window(opened: Browser, scheme: str, width: int) -> None:
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    opened.call("Emulation.setDeviceMetricsOverride", **size)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    opened.call("Emulation.setEmulatedMedia", features=features)
    beyond = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert opened.value("innerWidth") == width
    assert opened.value(beyond) == 0
    opened.value("document.querySelector('h1').style.width = '2000px'")
    assert opened.value(beyond) > 0
    paper = opened.value("getComputedStyle(document.body).backgroundColor")
    assert (paper == "rgb(20, 23, 26)") == (scheme == "dark")


def test_an_empty_run_makes_a_page() -> None:
    text = render("html", Results([]), VI)
    assert "Đạt: không phát hiện gì." in text
    assert [*complaints(parsed(text))] == []
