"""The page: sound HTML, safe, readable by all; it filters without a script and prints on A4."""

from __future__ import annotations

import base64
import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import html5lib
import pytest

from kehoach.grid import STATUSES
from kehoach.report.matrix import render
from kehoach.report.matrix.told import SIGNS
from kehoach.report.words import LANGUAGES, Language
from tests.report.findings.test_html import (
    by_class,
    colours,
    complaints,
    contrast,
    parsed,
    words_of,
)
from tests.report.matrix.sample import FORMULA, sample, telling
from tests.support.browser import Browser


@cache
def page(language: Language = "vi") -> str:
    return render("html", sample(), telling(language)).decode()


@cache
def tree(language: Language = "vi") -> Any:
    return parsed(page(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_sound_and_everybody_can_use_it(language: Language) -> None:
    empty = sample().filtered(["partial"], ["II.1"])
    for text in (page(language), render("html", empty, telling(language)).decode()):
        root = parsed(text)
        assert root.get("lang") == language
        assert text.startswith("<!doctype html>\n")
        assert [*complaints(root)] == []


@pytest.mark.parametrize(
    ("words", "broken"),
    [
        ("<caption>", "<!-- "),
        ('href="#c-1-1"', 'href="#c-9-99"'),
        ('<h2 id="grid">', '<h2 id="other">'),
        ("<label class=", "<b class="),
        (' scope="row"', ""),
        ('id="c-1-2"', 'id="c-1-1"'),
    ],
)
def test_what_keeps_people_out_is_noticed(words: str, broken: str) -> None:
    lenient = html5lib.HTMLParser(namespaceHTMLElements=False)
    assert words in page()
    assert [*complaints(lenient.parse(page().replace(words, broken, 1)))] != []


def test_the_grid_has_a_line_for_each_plan_and_words_for_each_status() -> None:
    lines = by_class(tree(), "line")
    assert len(lines) == 34
    (khanhhoa,) = [one for one in lines if words_of(one).startswith("Khánh Hòa")]
    assert [words_of(cell) for cell in khanhhoa.iter("td")] == [
        *("● bao quát đủ", "× chưa có", "● bao quát đủ", "● bao quát đủ", "● bao quát đủ"),
        *("○ một phần", "2"),
    ]
    assert {"uncovered-2", "partial-6", "covered-1"} <= set(khanhhoa.get("class").split())
    signs = {words_of(one) for one in by_class(tree(), "sign")}
    assert signs <= set(SIGNS.values())


def test_every_cell_leads_to_its_details() -> None:
    rows = {one.get("id"): words_of(one) for one in tree().iter("tr") if one.get("id")}
    links = [one.get("href") for one in tree().iter("a") if one.get("href").startswith("#c-")]
    assert len(links) == len(set(links)) == len(rows) == 204
    plans = [one.id for one in sample().columns]
    told = rows[f"c-3-{plans.index('langson') + 1}"]
    for words in ("Lạng Sơn", "II.2, IV.1", "Sở Y tế.", "năm 2026.", "01/01/2026", "31/12/2026"):
        assert words in told
    assert "Báo cáo kết quả tập huấn." in page()
    assert "Đã giao trong kế hoạch khác của tỉnh." in page()


def test_words_of_a_plan_are_no_part_of_the_page() -> None:
    assert [*tree().iter("b")] == []
    assert "&lt;b&gt;&#39;@&#39;&lt;/b&gt;" in page()
    assert FORMULA in "".join(tree().itertext())
    column = sample().columns[0]._replace(name="<script>alert(1)</script>{{ 7 * 7 }}")
    changed = replace(sample(), columns=(column, *sample().columns[1:]))
    text = render("html", changed, telling()).decode()
    assert "<script" not in text
    assert "49" not in words_of(by_class(parsed(text), "line")[0])


def test_the_page_needs_neither_network_nor_script() -> None:
    policy = tree().find(".//meta[@http-equiv]").get("content")
    assert policy.startswith("default-src 'none';")
    assert "script" not in policy
    assert [*tree().iter("script")] == []
    own = page().replace("https://example.invalid", "")
    assert not re.search(r"https?:|url\(|@import|\ssrc=", own)


def test_all_colours_can_be_read() -> None:
    palettes = [colours(block) for block in re.findall(r":root \{(.*?)\}", page(), re.DOTALL)]
    assert len(palettes) == 3
    pairs = [(one, f"{one}-tint") for one in ("good", "warning", "error")]
    pairs += [("quiet", "code"), ("warning", "paper"), ("quiet", "panel"), ("ink", "info-tint")]
    pairs += [(one, "panel") for one in ("good", "warning", "error")]
    for palette in palettes:
        assert [pair for pair in pairs if contrast(palette[pair[0]], palette[pair[1]]) < 4.5] == []


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as one:
        yield one


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Browser:
    (tmp_path / "page.html").write_text(page(), encoding="utf-8")
    size = {"width": 1400, "height": 1000, "deviceScaleFactor": 1, "mobile": False}
    browser.call("Emulation.setDeviceMetricsOverride", **size)
    browser.open(tmp_path / "page.html")
    return browser


LINES = "[...document.querySelectorAll('.line')].filter(one => one.offsetParent).length"
CELLS = (
    "[...document.querySelectorAll('.line .cell a')].filter(one => one.offsetParent"
    " && getComputedStyle(one).visibility === 'visible').length"
)
ROWS = (
    "[...document.querySelectorAll('.task tbody tr')].filter(one => one.checkVisibility()).length"
)


def shown(browser: Browser) -> tuple[int, int, int]:
    """Return how many plans, cells and lines of details are to be seen."""
    return tuple(browser.value(one) for one in (LINES, CELLS, ROWS))


def switch(browser: Browser, *ids: str) -> None:
    """Press the space bar on each field, as a person does."""
    for id_ in ids:
        for _ in range(40):
            if browser.value("document.activeElement.id") == id_:
                break
            browser.press("Tab")
        else:
            pytest.fail(f"the keyboard does not reach {id_}")
        browser.press(" ")


@pytest.mark.browser
def test_the_browser_complains_of_nothing_and_asks_for_nothing(opened: Browser) -> None:
    assert opened.faults == []
    assert [url.rpartition("/")[2] for url in opened.requests] == ["page.html"]


@pytest.mark.browser
def test_the_filters_work_by_keyboard(opened: Browser) -> None:
    assert shown(opened) == (34, 204, 204)
    switch(opened, "status-covered", "status-not-applicable")
    assert shown(opened) == (14, 15, 15)
    switch(opened, "task-2")
    # Where van-ban alone is missing, the plan goes with it.
    assert shown(opened) == (10, 10, 10)
    switch(opened, *(f"task-{i}" for i in (3, 4, 5, 6)))
    assert shown(opened) == (3, 3, 3)


@pytest.mark.browser
def test_all_34_plans_stand_on_one_screen(opened: Browser) -> None:
    height = "document.querySelector('.grid table').offsetHeight"
    assert opened.value(height) < 1000


@pytest.mark.browser
def test_a_cell_leads_to_details_even_if_closed(opened: Browser) -> None:
    opened.value("document.querySelectorAll('details').forEach(one => { one.open = false; })")
    assert opened.value(ROWS) == 0
    opened.value("document.querySelector('a[href=\"#c-6-3\"]').click()")
    assert opened.value("document.querySelectorAll('details')[5].open") is True


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [400, 1400])
def test_nothing_reaches_beyond_the_window(opened: Browser, scheme: str, width: int) -> None:
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    opened.call("Emulation.setDeviceMetricsOverride", **size)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    opened.call("Emulation.setEmulatedMedia", features=features)
    beyond = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert opened.value(beyond) == 0
    opened.value("document.querySelector('h1').style.width = '2000px'")
    assert opened.value(beyond) > 0


@pytest.mark.browser
@pytest.mark.libreoffice
def test_the_grid_is_printed_on_one_page_of_a4_and_closed_details_too(
    opened: Browser, tmp_path: Path
) -> None:
    opened.value("document.querySelectorAll('details').forEach(one => { one.open = false; })")
    made = opened.call("Page.printToPDF", preferCSSPageSize=True)["data"]
    (tmp_path / "m.pdf").write_bytes(base64.b64decode(made))
    told = subprocess.run(
        ["pdftotext", "-raw", str(tmp_path / "m.pdf"), "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    first, *others = told.split("\f")
    assert "An Giang" in first
    assert "Cộng chưa đủ" in first
    assert "Báo cáo kết quả tập" in " ".join(" ".join(others).split())
    size = subprocess.run(
        ["pdfinfo", str(tmp_path / "m.pdf")], capture_output=True, text=True, check=True
    ).stdout
    width, height = map(float, re.findall(r"Page size: +([\d.]+) x ([\d.]+)", size)[0])
    assert (round(width), round(height)) == (842, 595)


def test_statuses_of_the_page_are_all_there_are() -> None:
    boxes = [one.get("id") for one in tree().iter("input")]
    assert boxes == [*(f"status-{one}" for one in STATUSES), *(f"task-{i}" for i in range(1, 7))]
