"""The page in a real browser: what a drafter sees, clicks, types, and hears."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from kehoach.cli import main
from kehoach.docx.read import written
from kehoach.office import find_office, to_pdf
from kehoach.view.look import look
from tests.conftest import PLANS, ROOT
from tests.support.browser import Browser
from tests.support.plans import minimal
from tests.support.workspace import change, publish
from tests.view.served import Served, printed, served
from tests.view.test_sheet import HOSTILE

pytestmark = pytest.mark.browser

FILES = [
    *(ROOT / "plans" / f"{name}.yaml" for name in PLANS),
    ROOT / "tests/support/rich.yaml",
    ROOT / "tests/support/ordered.yaml",
]
READY = "document.querySelector('#told').textContent !== '' && document.querySelector('#told').textContent.includes(':')"
# Seconds within which a change is on the page, on a machine that does much else.
SOON = 15


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with Browser() as one:
        yield one


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the published plans."""
    publish(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def open_page(browser: Browser, page: Served, width: int = 1400, height: int = 900) -> None:
    browser.size(width, height)
    browser.dark(on=False)
    browser.open(page.address)
    browser.wait(READY, SOON)
    browser.value("document.documentElement.style.scrollBehavior = 'auto'; 1")


@pytest.fixture
def langson(browser: Browser, workspace: Path) -> Iterator[Path]:
    """The plan of Lạng Sơn, open in the browser; what it yields is the file."""
    with served(Path("plans/langson.yaml")) as page:
        open_page(browser, page)
        yield workspace / "plans/langson.yaml"


# The paragraphs with words, parts of one joined, and heads of tables that come again left out.
TEXT = """(() => {
  const found = new Map();
  for (const one of document.querySelectorAll('.page .body p')) {
    if (one.closest('[data-again]')) continue;
    const id = one.dataset.of || one.id;
    found.set(id, (found.get(id) ?? '') + one.textContent);
  }
  return [...found.values()].filter((words) => words);
})()"""


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_pages_say_what_the_word_file_says(browser: Browser, file: Path) -> None:
    with served(file, following=False) as page:
        open_page(browser, page)
        raw = page.board.docx
        assert raw is not None
        parts = written(raw)
        shown = browser.value(TEXT)
        assert shown == [one.text for one in parts["word/document.xml"] if one.text]
        assert shown == printed(raw)
        feet = browser.value(
            "[...document.querySelectorAll('.page')].map((one) => one.querySelector('.foot')?.textContent ?? '')"
        )
        foot = next((part[0].text for name, part in parts.items() if "footer" in name), "")
        assert feet == [foot] * len(feet)
        # Nothing sticks out of a page, and each page has something.
        assert browser.value(
            "[...document.querySelectorAll('.page .body')].every((one) => one.scrollHeight <= one.clientHeight + 1 && one.scrollWidth <= one.clientWidth + 2 && one.textContent)"
        )
        # The page complains of nothing, and asks nobody else.
        assert browser.faults == []
        assert all(one.startswith((page.address, "data:")) for one in browser.requests)
        assert len(browser.requests) >= 4


def test_a_long_paragraph_goes_over_pages_and_loses_nothing(
    browser: Browser, tmp_path: Path
) -> None:
    words = " ".join(f"từ{i}" for i in range(2000))
    rows = [{"id": f"n{i}", "title": f"Việc thứ {i}", "lead": "Sở Y tế " * 12} for i in range(60)]
    columns = {"position": "STT", "title": "Nhiệm vụ", "lead": "Chủ trì"}
    data = minimal(closing=[words], content=rows, document__columns=columns)
    file = tmp_path / "thu.yaml"
    file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    with served(file, following=False) as page:
        open_page(browser, page)
        assert page.board.docx is not None
        assert browser.value(TEXT) == printed(page.board.docx)
        pages = browser.value("document.querySelectorAll('.page').length")
        assert pages > 7
        heads = browser.value(
            "[...document.querySelectorAll('.page')].filter((one) => one.querySelector('tbody')).map((one) => one.querySelector('thead').innerText.split(/\\s+/)[0])"
        )
        assert len(heads) > 2
        assert {*heads} == {"STT"}
        numbers = browser.value(
            "[...document.querySelectorAll('.page')].map((one) => one.querySelector('.number')?.textContent ?? '')"
        )
        assert numbers == ["", *map(str, range(2, pages + 1))]
        assert browser.value(
            "[...document.querySelectorAll('.page .body')].every((one) => one.scrollHeight <= one.clientHeight + 1)"
        )


def test_what_is_longer_than_a_page_is_not_hidden(browser: Browser, tmp_path: Path) -> None:
    words = " ".join(f"từ{i}" for i in range(900))
    tasks = [{"id": f"n{i}", "title": f"Việc {i}", "lead": words} for i in range(2)]
    columns = {"position": "STT", "title": "Nhiệm vụ", "lead": "Chủ trì"}
    lines = [f"Nơi nhận thứ {i};" for i in range(120)]
    data = minimal(content=tasks, document__columns=columns, recipients=lines)
    file = tmp_path / "thu.yaml"
    file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    with served(file, following=False) as page:
        open_page(browser, page)
        assert page.board.docx is not None
        assert browser.value(TEXT) == printed(page.board.docx)
        assert browser.value(
            """[...document.querySelectorAll('.page')].every((page) => {
              const box = page.getBoundingClientRect();
              return [...page.querySelectorAll('.body p')].every((one) => one.getBoundingClientRect().bottom < box.bottom);
            })"""
        )
        assert browser.value(
            "[...document.querySelectorAll('.page')].some((one) => one.offsetHeight > 1200)"
        )


@pytest.mark.libreoffice
@pytest.mark.parametrize("file", FILES[:3], ids=lambda file: file.stem)
def test_pages_of_the_published_plans_begin_as_in_libreoffice(
    browser: Browser, tmp_path: Path, file: Path
) -> None:
    office = find_office(None)
    assert office is not None
    with served(file, following=False) as page:
        assert page.board.docx is not None
        (tmp_path / "x.pdf").write_bytes(to_pdf(page.board.docx, office))
        open_page(browser, page)
    done = subprocess.run(
        ["pdftotext", "x.pdf", "-"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    theirs = [" ".join(one.split()) for one in done.stdout.split("\f")[:-1]]
    ours = browser.value(
        "[...document.querySelectorAll('.page')].map((one) => ((one.querySelector('.number')?.textContent ?? '') + ' ' + one.querySelector('.body').innerText).replace(/\\s+/g, ' ').trim())"
    )
    assert len(ours) == len(theirs)
    assert [one[:40] for one in ours if one[0].isdigit()] == [
        one[:40] for one in theirs if one[0].isdigit()
    ]


def cards(browser: Browser) -> list[Any]:
    found: list[Any] = browser.value("""[...document.querySelectorAll('.finding')].map((one) => [
      one.querySelector('.code').textContent, one.classList[1], one.querySelector('.message').textContent,
      one.querySelector('.place').textContent, one.querySelector('.hint')?.lastChild.textContent.trim() ?? null])""")
    return found


def checked(capsys, name: str) -> list[Any]:
    capsys.readouterr()
    main(["check", name, "--format", "json", "--no-cache"])
    return [
        [
            one["code"],
            one["severity"],
            one["message"],
            f"Dòng {one['line']}:{one['column']}",
            one["hint"],
        ]
        for one in json.loads(capsys.readouterr().out)["findings"]
    ]


@pytest.mark.usefixtures("langson")
def test_findings_are_those_of_check(browser: Browser, capsys) -> None:
    assert cards(browser) == checked(capsys, "langson") != []
    counts = browser.value(
        "['error', 'warning', 'info'].map((one) => document.querySelector(`#count-${one}`).textContent)"
    )
    assert counts == ["0", "3", "11"]


@pytest.mark.usefixtures("langson")
def test_a_click_shows_the_paragraph(browser: Browser) -> None:
    sheet = look(Path("plans/langson.yaml"))
    assert sheet.printed is not None
    highlighted = 0
    for i, finding in enumerate(sheet.findings):
        browser.value(f"document.querySelectorAll('.finding button.message')[{i}].click()")
        marked = browser.value(
            "[...document.querySelectorAll('.marked')].map((one) => one.dataset.node)"
        )
        assert {*marked} == {finding.node}
        box = browser.value(
            "(() => { const box = document.querySelector('.marked').getBoundingClientRect(); return [box.top, box.bottom, innerHeight]; })()"
        )
        assert 0 < box[0] < box[1] < box[2]
        assert browser.value("document.activeElement === document.querySelector('.marked')")
        # The words at fault, where they stand in the paragraph once.
        words = browser.value("[...CSS.highlights.get('fault') ?? []].map(String)")
        assert words in ([], [browser.value("document.querySelector('.current mark').textContent")])
        highlighted += len(words)
    assert highlighted > 3
    browser.value("document.querySelector('.asked .go').click()")
    assert browser.value("document.querySelector('.marked').textContent").startswith(
        "1. Tổ chức tuyên truyền"
    )


@pytest.mark.usefixtures("langson")
def test_marks_in_the_margin_lead_back(browser: Browser) -> None:
    flags = browser.value(
        "[...document.querySelectorAll('.flag')].map((one) => [one.getBoundingClientRect().right < one.closest('.page').querySelector('.body').getBoundingClientRect().left + 1, one.getAttribute('aria-label')])"
    )
    assert len(flags) > 5
    assert all(beside for beside, _ in flags)
    assert flags[0][1].startswith("Số phát hiện ở đoạn này: ")
    browser.value("document.querySelectorAll('.flag')[3].click()")
    assert browser.value("document.activeElement.closest('.finding').classList.contains('current')")
    keys = browser.value(
        "[document.querySelectorAll('.flag')[3].dataset.keys, document.querySelector('.current').dataset.key]"
    )
    assert keys[1] in json.loads(keys[0])
    # Marks are no words of the document.
    assert browser.value("document.querySelector('.page p .flag')") is None


@pytest.mark.usefixtures("langson")
def test_filters_hide_findings_and_their_marks(browser: Browser) -> None:
    shown = "[...document.querySelectorAll('.finding')].filter((one) => one.offsetParent).length"
    flags = browser.value("document.querySelectorAll('.flag').length")
    assert browser.value(shown) == 14
    browser.value("document.querySelector('#show-info').click()")
    assert browser.value(shown) == 3
    assert 0 < browser.value("document.querySelectorAll('.flag').length") < flags
    browser.value("document.querySelector('#show-info').click()")
    assert browser.value(shown) == 14
    assert browser.value("document.querySelectorAll('.flag').length") == flags


def test_an_edit_is_shown_and_the_reader_stays_where_he_is(browser: Browser, langson: Path) -> None:
    browser.value(
        "globalThis.kept = 1; document.querySelector('#show-info').click(); document.querySelectorAll('.page')[3].scrollIntoView(); scrollBy(0, 150); 1"
    )
    where = "(() => { const one = [...document.querySelectorAll('.page p[data-node^=\"organisation\"]')].find((p) => p.getBoundingClientRect().top > 100); return [one.dataset.node, one.getBoundingClientRect().top]; })()"
    node, top = browser.value(where)
    browser.value("document.querySelector('#told').textContent = 'x'; 1")
    browser.value(
        "document.querySelectorAll('.asked')[0].querySelector('.go').focus({preventScroll: true})"
    )
    # Far above what is in view, so that everything moves.
    lines = [
        f"  - Một ý mới, thứ {i}, dài hơn một dòng của bản in để mọi đoạn ở dưới dời xuống.\n"
        for i in range(12)
    ]
    change(langson, "\npurpose:\n", "\npurpose:\n" + "".join(lines))
    browser.wait("document.querySelector('#sheets').textContent.includes('Một ý mới')", SOON)
    browser.wait(READY, SOON)
    now = browser.value(
        f"document.querySelector('.page p[data-node=\"{node}\"]').getBoundingClientRect().top"
    )
    assert abs(now - top) <= 2
    assert browser.value("globalThis.kept") == 1
    assert browser.value("document.querySelector('#show-info').checked") is False
    assert browser.value("document.querySelector('#told').getAttribute('role')") == "status"
    assert browser.value("document.querySelector('#told').textContent").startswith(
        "Đã cập nhật lúc "
    )
    assert browser.value(
        "[...document.querySelectorAll('.finding.info')].every((one) => !one.offsetParent)"
    )


def test_a_chosen_finding_stays_chosen_until_it_is_mended(browser: Browser, langson: Path) -> None:
    browser.value("document.querySelectorAll('.finding button.message')[5].click()")
    key = browser.value("document.querySelector('.current').dataset.key")
    node = browser.value("document.querySelector('.marked').dataset.node")
    change(langson, "\npurpose:\n", "\npurpose:\n  - Một ý mới.\n")
    browser.wait("document.querySelector('#sheets').textContent.includes('Một ý mới')", SOON)
    assert browser.value("document.querySelector('.current').dataset.key") == key
    assert browser.value("document.querySelector('.marked').dataset.node") == node
    assert browser.value("document.activeElement.dataset.node") == node


def test_a_broken_file_is_told_and_the_last_sheet_stays_until_it_is_mended(
    browser: Browser, langson: Path, capsys
) -> None:
    sound = langson.read_text(encoding="utf-8")
    text = browser.value(TEXT)
    change(langson, "    title:", "    titel:")
    browser.wait("document.querySelector('#sheets').classList.contains('stale')", SOON)
    assert browser.value(TEXT) == text
    notice = browser.value("document.querySelector('#problems').innerText")
    assert "Tệp đang có 1 lỗi nên chưa dựng được bản in." in notice
    assert "bản gần nhất không có lỗi" in notice
    assert cards(browser) == checked(capsys, "langson")
    assert cards(browser)[0][0] == "M002"
    assert browser.value("document.querySelectorAll('.flag').length") == 0
    # Neither is it printed, nor made into pages.
    browser.call("Emulation.setEmulatedMedia", media="print")
    assert browser.value("document.querySelector('main').innerText.trim()") == (
        "Tệp kế hoạch đang có lỗi nên không in được. Sửa lỗi rồi in lại."
    )
    browser.call("Emulation.setEmulatedMedia", media="")
    assert browser.value("fetch('plan.pdf').then((answer) => answer.status)") == 503
    browser.faults.clear()
    langson.write_text("\0: [", encoding="utf-8")
    browser.wait("!document.querySelector('#findings').textContent.includes('titel')", SOON)
    langson.unlink()
    browser.wait("document.querySelector('#problems').textContent.includes('U002')", SOON)
    langson.write_text(sound, encoding="utf-8")
    browser.wait("!document.querySelector('#sheets').classList.contains('stale')", SOON)
    assert browser.value("document.querySelector('#problems').innerText.trim()") == ""
    assert len(cards(browser)) == 14
    assert browser.value("document.querySelectorAll('.flag').length") > 5


def test_a_plan_that_was_never_sound_has_no_sheet_yet(browser: Browser, workspace: Path) -> None:
    file = workspace / "plans/langson.yaml"
    sound = file.read_text(encoding="utf-8")
    file.write_text("schema: 1\n", encoding="utf-8")
    with served(Path("plans/langson.yaml")) as page:
        open_page(browser, page)
        assert browser.value("document.querySelector('#empty').offsetParent !== null")
        assert browser.value("document.querySelectorAll('.page').length") == 0
        file.write_text(sound, encoding="utf-8")
        browser.wait("document.querySelectorAll('.page').length === 5", SOON)
        assert browser.value("document.querySelector('#empty').offsetParent") is None


def test_all_that_the_plan_is_held_against_counts(browser: Browser, langson: Path) -> None:
    folder = langson.parent.parent
    (folder / "kehoach.toml").write_text('ignore = ["S005"]', encoding="utf-8")
    browser.wait("!document.querySelector('#findings').textContent.includes('S005')", SOON)
    (folder / "kehoach.toml").write_text("=", encoding="utf-8")
    browser.wait("document.querySelector('#problems').textContent.includes('U021')", SOON)
    (folder / "kehoach.toml").unlink()
    browser.wait("document.querySelector('#findings').textContent.includes('S005')", SOON)
    (folder / "plans/qd-153-ttg.yaml").rename(folder / "away.yaml")
    browser.wait(
        "document.querySelector('#coverage-notes').textContent.includes('không có tệp')", SOON
    )
    (folder / "away.yaml").rename(folder / "plans/qd-153-ttg.yaml")
    browser.wait("document.querySelectorAll('.asked').length === 6", SOON)
    assert "6 trong 6 nhiệm vụ của qd-153-ttg" in browser.value(
        "document.querySelector('#coverage-notes').textContent"
    )
    (folder / "templates").mkdir()
    (folder / "templates/plan.xml.j2").write_text(
        '{% extends "kehoach/plan.xml.j2" %}{% block closing %}{{ super() }}<p style="NoiDung">Câu của mẫu.</p>{% endblock %}',
        encoding="utf-8",
    )
    browser.wait("document.querySelector('#sheets').textContent.includes('Câu của mẫu.')", SOON)


def tab_to(browser: Browser, expression: str, most: int = 40) -> None:
    for _ in range(most):
        if browser.value(f"Boolean(document.activeElement.matches({json.dumps(expression)}))"):
            return
        browser.press("Tab")
    raise AssertionError(expression)


@pytest.mark.usefixtures("langson")
def test_it_can_be_used_without_a_mouse(browser: Browser) -> None:
    browser.press("Tab")
    assert browser.value("document.activeElement.className") == "skip"
    assert browser.value("document.activeElement.getBoundingClientRect().left") >= 0
    browser.press("Enter")
    assert browser.value("document.activeElement.id") == "findings-title"
    tab_to(browser, "#show-info", 5)
    browser.press(" ")
    assert browser.value("document.querySelector('#show-info').checked") is False
    tab_to(browser, "button.message", 3)
    assert browser.value("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    browser.press("Enter")
    assert browser.value("document.activeElement.classList.contains('marked')")
    browser.press("Escape")
    assert browser.value("document.activeElement.className") == "message"
    assert browser.value("document.activeElement.closest('.finding').classList.contains('current')")


LUMINANCE = """
const luminance = (colour) => {
  const parts = colour.match(/[\\d.]+/g).slice(0, 3).map((one) => one / 255);
  const [r, g, b] = parts.map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ground = (one) => {
  for (let at = one; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (!/, 0\\)$/.test(colour)) return colour;
  }
  return 'rgb(255, 255, 255)';
};
"""
FAINT = (
    "(() => {"
    + LUMINANCE
    + """
  const found = [];
  for (const one of document.querySelectorAll('body *')) {
    const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!own || !one.checkVisibility() || one.closest('.stale, .skip')) continue;
    const [low, high] = [luminance(getComputedStyle(one).color), luminance(ground(one))].sort((a, b) => a - b);
    if ((high + 0.05) / (low + 0.05) < 4.5) found.push(`${one.tagName}.${one.className}`);
  }
  return found;
})()"""
)


def test_all_words_can_be_read_in_light_and_dark(browser: Browser, langson: Path) -> None:
    def faint() -> list[str]:
        return [*browser.value(FAINT)]

    assert faint() == []
    light = browser.value("getComputedStyle(document.querySelector('.panel')).backgroundColor")
    browser.dark()
    assert faint() == []
    assert (
        browser.value("getComputedStyle(document.querySelector('.panel')).backgroundColor") != light
    )
    # Paper stays white.
    assert (
        browser.value("getComputedStyle(document.querySelector('.page')).backgroundColor")
        == "rgb(255, 255, 255)"
    )
    assert (
        browser.value("getComputedStyle(document.querySelector('.page p')).color") == "rgb(0, 0, 0)"
    )
    change(langson, "    title:", "    titel:")
    browser.wait(
        "document.querySelector('.problem') && document.querySelector('#sheets').classList.contains('stale')",
        SOON,
    )
    assert faint() == []
    # The measure can fail.
    browser.value("document.querySelector('.made').style.color = '#2a3035'; 1")
    assert faint() == ["FOOTER.made"]


@pytest.mark.parametrize("width", [400, 700, 1100])
def test_a_narrow_window_has_all_of_it(browser: Browser, workspace: Path, width: int) -> None:
    with served(ROOT / "tests/support/rich.yaml", following=False) as page:
        open_page(browser, page, width)
        assert browser.value("document.documentElement.scrollWidth") <= width
        assert browser.value(
            "[...document.querySelectorAll('.page')].every((one) => one.getBoundingClientRect().right <= document.querySelector('main').getBoundingClientRect().right + 1)"
        )
        boxes = browser.value(
            "['main', '.panel'].map((one) => { const box = document.querySelector(one).getBoundingClientRect(); return [box.left, box.top, box.bottom]; })"
        )
        below = boxes[1][1] >= boxes[0][2] - 1
        assert below == (width < 992)
    assert workspace.is_dir()


@pytest.mark.usefixtures("workspace")
def test_only_the_sheets_are_printed(browser: Browser, tmp_path: Path) -> None:
    from base64 import b64decode

    with served(ROOT / "tests/support/rich.yaml", following=False) as page:
        open_page(browser, page, 700)
        done = browser.call("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        raw = b64decode(done["data"])
        assert page.board.docx is not None
        lines = printed(page.board.docx)
        pages = browser.value("document.querySelectorAll('.page').length")
    pdf = pypdfium2.PdfDocument(raw)
    sizes = [tuple(round(side / 72 * 25.4) for side in one.get_size()) for one in pdf]
    assert len(sizes) == pages == 4
    assert sizes == [(210, 297), (210, 297), (297, 210), (210, 297)]
    text = " ".join(" ".join(one.get_textpage().get_text_bounded() for one in pdf).split())
    assert "Phát hiện" not in text
    assert "Bản in" not in text
    assert sum(words[:20] in text for words in lines) > len(lines) * 0.8
    assert tmp_path.is_dir()


def test_words_that_mean_harm_are_words(browser: Browser, tmp_path: Path) -> None:
    data = minimal(
        closing=HOSTILE,
        preamble=HOSTILE,
        content=[{"id": "a", "title": HOSTILE[0], "lead": HOSTILE[1], "timeline": HOSTILE[3]}],
    )
    file = tmp_path / "thu.yaml"
    file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    with served(file) as page:
        open_page(browser, page)
        assert page.board.docx is not None
        assert browser.value(TEXT) == printed(page.board.docx)
        assert {*HOSTILE} <= {*browser.value(TEXT)}
        assert browser.value("document.querySelectorAll('.finding').length") > 3
        browser.value(
            "document.querySelectorAll('.finding button.message').forEach((one) => one.click()); document.querySelectorAll('.flag').forEach((one) => one.click()); 1"
        )
        # In findings too, of a file that cannot be read; U+2028 ends lines of JavaScript.
        data["cl<img src=x onerror=alert(1)>osing\u2028</script>"] = ["<b>"]
        file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        browser.wait("document.querySelector('#sheets').classList.contains('stale')", SOON)
        assert "onerror" in browser.value("document.querySelector('#findings').textContent")
        assert (
            browser.value(
                "document.querySelectorAll('.desk :is(script, img, iframe, style, [onerror], [onmouseover])').length"
            )
            == 0
        )
        assert browser.value("'pwned' in globalThis") is False
        assert browser.faults == []


def test_scripts_of_others_do_not_run(browser: Browser, workspace: Path) -> None:
    """The policy holds even where words got into the page as they are."""
    with served(Path("plans/langson.yaml"), following=False) as page:
        state = json.loads(page.board.newer(0, 1) or b"")
        page.board.put(
            {
                **state,
                "sheet": state["sheet"] + "<img src=x onerror='globalThis.pwned = 1'>",
                "panel": state["panel"].replace("<li", "<li onclick='globalThis.pwned = 1'"),
            },
            None,
        )
        open_page(browser, page)
        browser.value("document.querySelector('.finding').click()")
        assert browser.value("'pwned' in globalThis") is False
    assert workspace.is_dir()


@pytest.mark.usefixtures("workspace")
def test_the_end_of_the_program_is_told(browser: Browser) -> None:
    with served(Path("plans/langson.yaml"), "en") as page:
        open_page(browser, page)
        assert browser.value("document.documentElement.lang") == "en"
        assert browser.value("document.querySelector('#sheets').lang") == "vi"
        assert browser.value("document.querySelector('#gone').hidden")
        # Whoever waits for news gets an answer, then nothing.
        page.board.put(json.loads(page.board.newer(0, 1) or b""), None)
    browser.wait("!document.querySelector('#gone').hidden", 40)
    assert "kehoach view has ended" in browser.value("document.querySelector('#gone').innerText")


@pytest.mark.libreoffice
def test_the_exact_pages_are_a_click_away(browser: Browser, workspace: Path) -> None:
    office = find_office(None)
    assert office is not None
    with served(Path("plans/langson.yaml"), pdf=lambda docx: to_pdf(docx, office)) as page:
        open_page(browser, page)
        found = browser.value(
            "fetch(document.querySelector('a.button').href).then(async (answer) => [answer.status, answer.headers.get('Content-Type'), (await answer.text()).slice(0, 5)])"
        )
    assert found == [200, "application/pdf", "%PDF-"]
    assert workspace.is_dir()
