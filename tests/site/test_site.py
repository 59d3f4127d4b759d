"""The pages as a site: built without a warning, each link followed, nothing fetched from outside."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import quote, urlsplit

import pytest

from tests.conftest import ROOT
from tests.site.links import Page, dead, outside, pages
from tests.support.browser import Browser

DOCS = ROOT / "docs"


def build(source: Path, target: Path) -> subprocess.CompletedProcess[str]:
    """Build a site as CONTRIBUTING.md says."""
    options = ("-W", "--keep-going", "-n", "-q", "-b", "html")
    return subprocess.run(
        [sys.executable, "-m", "sphinx", *options, str(source), str(target)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as built."""
    target = tmp_path_factory.mktemp("site")
    done = build(DOCS, target)
    assert (done.returncode, done.stderr) == (0, "")
    return target


def test_every_page_is_there(site: Path) -> None:
    made = {file.relative_to(site).with_suffix("").as_posix() for file in pages(site)}
    written = {file.relative_to(DOCS).with_suffix("").as_posix() for file in DOCS.rglob("*.md")}
    assert written - made == set()
    assert len(written) > 40


def test_every_link_leads_somewhere(site: Path) -> None:
    assert dead(site) == []


def test_nothing_is_fetched_from_outside(site: Path) -> None:
    assert outside(site) == []


def test_pages_say_their_language(site: Path) -> None:
    said = {
        page: re.findall(r"<html[^>]* lang=\"(\w+)\"", (site / page).read_text(encoding="utf-8"))
        for page in ("index.html", "huong-dan/quy-tac.html", "check.html", "reference/codes.html")
    }
    assert [*said.values()] == [["vi"], ["vi"], ["en"], ["en"]]


def test_files_outside_the_folder_are_handed_over(site: Path) -> None:
    links = Page((site / "reference" / "files.html").read_text(encoding="utf-8")).links
    handed = [link for link in links if link.startswith("../_downloads/")]
    assert [link for link in handed if link.endswith("/nd30.yaml")]
    assert [link for link in handed if link.endswith("/check.schema.json")]


def test_every_page_can_be_reached_from_the_first(site: Path) -> None:
    """By links in the words of pages and by the contents beside them."""
    start = site / "index.html"
    seen, todo = {start}, [start]
    while todo:
        file = todo.pop()
        for link in Page(file.read_text(encoding="utf-8")).links:
            target = (file.parent / link.partition("#")[0]).resolve()
            if target.suffix == ".html" and target.is_file() and target not in seen:
                seen.add(target)
                todo.append(target)
    made = {site / f"{one.relative_to(DOCS).with_suffix('')}.html" for one in DOCS.rglob("*.md")}
    assert made - seen == set()


@pytest.mark.browser
def test_search_finds_vietnamese_words(site: Path) -> None:
    """With accents, without, in capitals, with letters and marks apart; each word must be there."""
    nfd = unicodedata.normalize("NFD", "so sánh kế hoạch")
    with served(site) as address, Browser() as browser:
        found = {
            query: searched(browser, address, query)
            for query in ("so sánh kế hoạch", "so sanh ke hoach", "SO SÁNH KẾ HOẠCH", nfd, "S004")
        }
        nothing = searched(browser, address, "so sánh khongcotunay")
        asked = {urlsplit(one).netloc for one in browser.requests if one.startswith("http")}
        title = browser.value("document.querySelector('#search-results h2').innerText")
    assert {query for query, pages in found.items() if "So sánh kế hoạch" in pages} == {
        query for query in found if query != "S004"
    }
    assert "Các quy tắc soát" in found["S004"]
    assert found["so sánh kế hoạch"][0] == "So sánh kế hoạch"
    assert nothing == []
    assert asked == {urlsplit(address).netloc}
    assert title == "Kết quả tìm kiếm"


def searched(browser: Browser, address: str, query: str) -> list[str]:
    """Return the titles of the pages that a search finds."""
    browser.open(f"{address}/search.html?q={quote(query)}")
    browser.wait("document.querySelector('.search-summary')?.innerText", 20)
    links = "[...document.querySelectorAll('#search-results li > a')]"
    titles: list[str] = browser.value(f"{links}.map((link) => link.innerText)")
    return titles


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Serve a site to this machine, and give its address."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


PLANTED = {
    "nowhere.md": "[a page that is not there](nowhere.md)",
    "no-such-heading": "[a heading that is not there](reference/files.md#no-such-heading)",
    "nothing.png": "![a picture that is not there](images/nothing.png)",
    "nothing.yaml": "[a file that is not there](../plans/nothing.yaml)",
    "forgotten": "",
}


def test_planted_dead_links_and_a_page_that_nobody_lists_fail_the_build(tmp_path: Path) -> None:
    source = tmp_path / "docs"
    for page in ("index", "reference/files", "lost/forgotten"):
        (source / page).parent.mkdir(exist_ok=True)
        (source / f"{page}.md").write_text("# A page\n", encoding="utf-8")
    for name in ("conf.py", "_static"):
        copy = shutil.copytree if (DOCS / name).is_dir() else shutil.copy
        copy(DOCS / name, source / name)
    words = "\n\n".join(PLANTED.values())
    (source / "index.md").write_text(f"# The first page\n\n{words}\n", encoding="utf-8")
    done = build(source, tmp_path / "site")
    assert done.returncode != 0
    assert [said for said in PLANTED if said not in done.stderr] == []


def test_planted_faults_of_a_site_are_noticed(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        '<a href="b.html">b</a> <a href="#here">here</a> <a href="a.html#nowhere">x</a>'
        ' <img src="//example.org/x.png"> <p id="here"> <a href="https://example.org/">out</a>',
        encoding="utf-8",
    )
    (tmp_path / "a.css").write_text("@import 'x'; a { background: url(//x) }", encoding="utf-8")
    assert dead(tmp_path) == ["a.html → b.html", "a.html → a.html#nowhere"]
    assert outside(tmp_path) == [
        "a.html → //example.org/x.png",
        "a.css → @import",
        "a.css → url(//",
    ]
