"""The pages of this folder as a site: sphinx-build -E -W -n -b html docs build/site.

The pages are Markdown that reads well where the code is hosted, too: nothing that only Sphinx
understands stands in them. So which page follows which is said here, and not in the pages.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.search import SearchLanguage, languages

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from kehoach import __version__  # noqa: E402

project = "kehoach"
author = "kehoach"
copyright = "kehoach"  # noqa: A001
version = release = __version__
language = "vi"

extensions = ["myst_parser"]
exclude_patterns = ["schemas"]
# As where the code is hosted: each heading has an anchor made of its words.
myst_heading_anchors = 4
# Blocks that name no language are what a terminal shows, and not Python.
highlight_language = "text"

html_theme = "furo"
html_title = f"kehoach {version}"
html_show_sphinx = False
html_show_copyright = False
html_copy_source = False
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_js_files = [("tieng-viet.js", {"priority": 900})]
# The same sources, the same bytes: no date of the day.
html_last_updated_fmt = None

TREES: dict[str, list[tuple[str, list[str]]]] = {
    "index": [
        ("Hướng dẫn sử dụng", ["huong-dan/index"]),
        ("Reference", ["reference/index"]),
        ("How it works", ["check", "diff", "import", "templates", "performance", "*"]),
        ("How it is made", ["architecture", "decisions/README"]),
    ],
    "huong-dan/index": [
        (
            "",
            [
                *("bat-dau", "tu-pdf-den-ban-ky", "tep-ke-hoach", "trinh-soan-thao"),
                *("nhap-van-ban", "soat-ke-hoach", "quy-tac", "so-sanh-ke-hoach"),
                *("xem-ke-hoach", "sua-trong-word", "ke-hoach-xa", "kiem-tra-tu-dong"),
                *("lenh", "*"),
            ],
        )
    ],
    "reference/index": [("", ["commands", "files", "codes", "*"])],
    "decisions/README": [("", ["*"])],
}
"""By page: the captions, and the pages below it in their order; `*` stands for all others there."""


def _listed(page: str) -> list[tuple[str, list[str]]]:
    """Return the captions of a page with the pages that there are."""
    folder = (HERE / page).parent
    there = {one.stem for one in folder.glob("*.md")} - {Path(page).name}
    named = {name for _, names in TREES[page] for name in names}
    rest = sorted(there - named)
    return [
        (caption, [one for name in names for one in (rest if name == "*" else [name])])
        for caption, names in TREES[page]
    ]


def _add_trees(_app: Sphinx, page: str, source: list[str]) -> None:
    """Tell Sphinx which pages stand below this one: the Markdown itself says it in sentences."""
    for caption, names in _listed(page) if page in TREES else ():
        said = f":caption: {caption}\n" if caption else ""
        source[0] += "\n\n```{toctree}\n:hidden:\n" + said + "\n" + "\n".join(names) + "\n```\n"


class Vietnamese(SearchLanguage):
    """Words are found with and without their accents: `so sanh` finds `so sánh`.

    No word is left out: what English leaves out (`in`, `an`, `to`) are words of ours. What was
    typed as letters and marks apart (NFD) is put together before it is split. Syllables of two
    letters are made longer: the script of the page takes shorter words for dispensable.
    """

    lang = "vi"
    language_name = "Vietnamese"
    js_splitter_code = r"""
function splitQuery(query) {
  const words = query.normalize("NFC").split(/[^\p{Letter}\p{Number}_]+/gu);
  return words.filter((word) => word);
}
"""
    js_stemmer_code = r"""
var Stemmer = function () {
  this.stemWord = function (word) {
    const apart = word.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    return apart.replace(/đ/g, "d").padEnd(3, "_");
  };
};
"""

    def stem(self, word: str) -> str:
        """Return a word without its accents, as the script of the page does."""
        bare = unicodedata.normalize("NFD", word.lower())
        bare = "".join(one for one in bare if not "\u0300" <= one <= "\u036f")
        return bare.replace("đ", "d").ljust(3, "_")


_LINK = re.compile(r"\]\((\.\./[^)#\s]+\.md)(?=[)#])")


def _hand_over(app: Sphinx, page: str, source: list[str]) -> None:
    """Let links to Markdown outside this folder hand over the file, as those to other files do."""
    folder = Path(app.srcdir, page).parent

    def one(match: re.Match[str]) -> str:
        inside = (folder / match[1]).resolve().is_relative_to(app.srcdir)
        return match[0] if inside else f"](path:{match[1]}"

    source[0] = _LINK.sub(one, source[0])


_VIETNAMESE = {
    "Back to top": "Lên đầu trang",
    "Contents": "Nội dung",
    "Error": "Lỗi",
    "Home": "Trang đầu",
    "Index": "Chỉ mục",
    "Link to this heading": "Liên kết tới mục này",
    "Made with ": "Dựng bằng ",
    "Next": "Trang sau",
    "On this page": "Trên trang này",
    "Please activate JavaScript to enable the search functionality.": (
        "Hãy bật JavaScript để tìm kiếm."
    ),
    "Previous": "Trang trước",
    "Search": "Tìm kiếm",
    "Skip to content": "Tới nội dung",
}
"""What stands around the pages, where Sphinx has no Vietnamese for it."""


class _Fallback(NullTranslations):
    def gettext(self, message: str) -> str:
        return _VIETNAMESE.get(" ".join(message.split()), _VIETNAMESE.get(message, message))


def _say_the_rest(app: Sphinx) -> None:
    app.translator.add_fallback(_Fallback())


def _say_the_language(
    _app: Sphinx, page: str, _template: str, context: dict[str, Any], _tree: object
) -> None:
    """Let what reads pages aloud know which are in English."""
    if page not in ("index", "search", "genindex") and not page.startswith("huong-dan/"):
        context["language"] = "en"


def setup(app: Sphinx) -> dict[str, Any]:
    """Tell Sphinx of what is ours."""
    languages["vi"] = Vietnamese
    app.connect("builder-inited", _say_the_rest)
    app.connect("source-read", _add_trees)
    app.connect("source-read", _hand_over)
    app.connect("html-page-context", _say_the_language)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
