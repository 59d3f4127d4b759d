"""The example of docs/huong-dan/tu-pdf-den-ban-ky.md, gone through from its first step to its last.

What the commands print and what then stands in the plan file is put into the page, between its
marks; its sentences stay. Write it again with: python -m tests.generators.walkthrough
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import tempfile
import textwrap
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any
from unittest import mock

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from kehoach.cli import main
from tests.ingest.drawn import Sheet, draw, width

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "huong-dan" / "tu-pdf-den-ban-ky.md"
COMMAND = "python -m tests.generators.walkthrough"
END = "<!-- hết -->"
_BLOCK = re.compile(r"<!-- (?:chạy|tệp): (\w+) -->\n.*?" + END, re.DOTALL)
_COLUMNS = 96
_PUBLISHED = "ke-hoach-son-la.pdf"
_PLAN = Path("plans/sonla.yaml")
_REVIEWED = Path("gop-y/sonla.docx")
# The page of the PDF, in points.
_LEFT, _RIGHT, _TOP, _PITCH, _LINES, _SIZE = 85, 553, 70, 19, 37, 13
_REVIEWER, _WHEN = "Lãnh đạo Sở", "2026-11-20T09:30:00Z"


def published() -> bytes:
    """Return the published plan of Sơn La as a PDF, as it is printed: justified, pages numbered."""
    paragraphs = (ROOT / "tests" / "golden" / "sonla.txt").read_text(encoding="utf-8").splitlines()
    lines = [line for paragraph in paragraphs for line in _justified(paragraph)]
    sheets = []
    for number, start in enumerate(range(0, len(lines), _LINES), 1):
        sheet = Sheet()
        if number > 1:
            sheet.text(297, 40, str(number), _SIZE)
        for place, line in enumerate(lines[start : start + _LINES]):
            for x, word in line:
                sheet.text(x, _TOP + place * _PITCH, word, _SIZE)
        sheets.append(sheet)
    return draw(*sheets)


def _justified(paragraph: str) -> Iterator[list[tuple[float, str]]]:
    """Yield the lines of a paragraph: the words with their places."""
    letter = width("a", _SIZE)
    most = int((_RIGHT - _LEFT) / letter)
    indent = " " * 6
    broken = textwrap.wrap(paragraph, most, initial_indent=indent)
    for number, line in enumerate(broken):
        words = line.split()
        start = _LEFT + letter * (len(indent) if number == 0 else 0)
        gap = letter
        if number < len(broken) - 1 and len(words) > 1:
            gap = (_RIGHT - start - letter * len("".join(words))) / (len(words) - 1)
        placed = []
        for word in words:
            placed.append((round(start, 2), word))
            start += letter * len(word) + gap
        yield placed


class Walk:
    """One walk through the example, in the working folder; `blocks` is what the page shows.

    `after` is called after each command, with its name.
    """

    def __init__(self, after: Callable[[str], None] | None = None) -> None:
        self._after = after
        self.blocks: dict[str, str] = {}
        self.codes: dict[str, int] = {}
        self.printed: dict[str, str] = {}

    def run(self, name: str, command: str, keep: tuple[int, int] | None = None) -> None:
        """Run a command; the page shows the first and last lines of what it prints, or all."""
        said = io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
            self.codes[name] = main(shlex.split(command)[1:])
        self.printed[name] = said.getvalue()
        lines = said.getvalue().rstrip("\n").split("\n")
        if keep and len(lines) > sum(keep):
            first, last = keep
            left_out = f"[… lược bớt {len(lines) - first - last} dòng …]"
            lines = [*lines[:first], left_out, "", *lines[len(lines) - last :]]
        shown = "\n".join(line.rstrip() for line in [f"> {command}", *lines]).rstrip()
        self.blocks[name] = f"<!-- chạy: {name} -->\n```console\n{shown}\n```\n{END}"
        if self._after:
            self._after(name)

    def show(self, name: str, begins: str, count: int) -> None:
        """Show lines of the plan file, from the one that begins so."""
        lines = _PLAN.read_text(encoding="utf-8").splitlines()
        start = next(place for place, line in enumerate(lines) if line.strip().startswith(begins))
        shown = "\n".join(lines[start : start + count])
        self.blocks[name] = f"<!-- tệp: {name} -->\n```yaml\n{shown}\n```\n{END}"


def change(*pairs: tuple[str, str]) -> None:
    """Edit the plan file as a drafter does; what is to be changed must be there."""
    text = _PLAN.read_text(encoding="utf-8")
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new, 1)
    _PLAN.write_text(text, encoding="utf-8", newline="")


def look_at_doubts() -> None:
    """Clear the doubts that were looked at: comments and entries."""
    text = _PLAN.read_text(encoding="utf-8")
    text = re.sub(r"^ *# NGHI VẤN: .*\n(?: *# .*\n)*", "", text, flags=re.MULTILINE)
    text, count = re.subn(r"^doubts:\n(?: .*\n)+\n", "", text, flags=re.MULTILINE)
    assert count == 1
    _PLAN.write_text(text, encoding="utf-8", newline="")


def accept_links() -> None:
    """Take the `#` away before each proposed link, and the line above it."""
    text = _PLAN.read_text(encoding="utf-8")
    text, count = re.subn(
        r"^ *# Đề xuất .*\n( *)# (covers: .*)$", r"\1\2", text, flags=re.MULTILINE
    )
    assert count == 5
    _PLAN.write_text(text, encoding="utf-8", newline="")


def mend() -> None:
    """Change by hand what only a person can decide."""
    change(
        ("origin: Nhập từ tệp ke-hoach-son-la.pdf", "origin: Dự thảo, từ kế hoạch đã ban hành"),
        (
            "note: Chương trình đọc từ tệp; chưa có người đối chiếu với bản gốc.",
            "note: Đã đối chiếu với bản PDF.",
        ),
        ("trên địa bàn tỉnh\n", "trên địa bàn tỉnh Sơn La\n"),
        (
            "(Kèm theo Quyết định của Chủ tịch Ủy ban nhân dân tỉnh)",
            '"(Kèm theo Quyết định số       /QĐ-UBND ngày      tháng      năm 2026\n'
            '    của Chủ tịch Ủy ban nhân dân tỉnh)"',
        ),
        (
            "chủ\n      trì soạn thảo, bảo đảm chất lượng, tiến độ.\n",
            "chủ\n      trì soạn thảo, bảo đảm chất lượng, tiến độ.\n    timeline: Quý I năm 2027.\n",
        ),
        ("Hàng năm", "Hằng năm"),
        (
            "\ndocument:\n",
            "\nsuppress:\n"
            "  - rule: S005\n"
            "    reason: Kết quả của từng nhiệm vụ được nêu ở báo cáo năm.\n"
            "  - rule: S015\n"
            "    reason: Cơ quan của Đảng và Mặt trận được đề nghị phối hợp, không giao nhiệm vụ.\n"
            "\ndocument:\n",
        ),
    )
    change(
        ("đảm bảo chất", "bảo đảm chất"),
        ("Đảm bảo sự", "Bảo đảm sự"),
        ("đảm bảo phù", "bảo đảm phù"),
    )


def review() -> None:
    """Edit the built file as a leader does in Word: a tracked change, a new line, a comment."""
    word = docx.Document("build/sonla.docx")
    when = next(one for one in word.paragraphs if "Quý I năm 2027." in one.text)
    track(when, "Quý I năm 2027.", "Tháng 3/2027.")
    item = next(one for one in word.paragraphs if one.text.startswith("- Lồng ghép nội dung Luật"))
    new = deepcopy(item._p)
    for mark in [*new.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))]:
        mark.getparent().remove(mark)
    item._p.addnext(new)
    added = next(one for one in word.paragraphs if one._p is new)
    say(added, "- Tổ chức ít nhất một lớp tập huấn cho cán bộ cấp xã trong năm 2027.")
    comment = word.add_comment(item.runs, "Nêu rõ chương trình nào.", _REVIEWER, "LĐ")
    comment._comment_elm.set(qn("w:date"), _WHEN)
    _REVIEWED.parent.mkdir(exist_ok=True)
    word.save(str(_REVIEWED))


def say(paragraph: Any, words: str) -> None:
    """Let a paragraph say something else."""
    first, *others = paragraph.runs
    first.text = words
    for run in others:
        run.text = ""


def track(paragraph: Any, old: str, new: str) -> None:
    """Replace words as Word does with changes tracked."""
    run = next(one for one in paragraph.runs if old in one.text)
    before, after = run.text.split(old)
    for words, kind in ((before, ""), (old, "w:del"), (new, "w:ins"), (after, "")):
        if not words:
            continue
        copy = deepcopy(run._r)
        for text in copy.findall(qn("w:t"))[1:]:
            copy.remove(text)
        text = copy.find(qn("w:t"))
        text.text = words
        text.set(qn("xml:space"), "preserve")
        if kind == "w:del":
            text.tag = qn("w:delText")
        if kind:
            marked = OxmlElement(kind)
            for name, value in (("id", f"9{len(kind)}"), ("author", _REVIEWER), ("date", _WHEN)):
                marked.set(qn(f"w:{name}"), value)
            marked.append(copy)
            copy = marked
        run._r.addprevious(copy)
    run._r.getparent().remove(run._r)


@contextlib.contextmanager
def workspace() -> Iterator[Path]:
    """Stand in a folder of a drafter: the Decision's plan, and the published PDF."""
    here = Path.cwd()
    told = {"COLUMNS": f"{_COLUMNS}", "KEHOACH_CACHE": "", "KEHOACH_LANG": "vi", "NO_COLOR": "1"}
    with tempfile.TemporaryDirectory() as name, mock.patch.dict(os.environ, told):
        folder = Path(name)
        (folder / "plans").mkdir()
        decision = (ROOT / "plans" / "qd-153-ttg.yaml").read_bytes()
        (folder / "plans" / "qd-153-ttg.yaml").write_bytes(decision)
        (folder / _PUBLISHED).write_bytes(published())
        os.chdir(folder)
        try:
            yield folder
        finally:
            os.chdir(here)


def walk(after: Callable[[str], None] | None = None) -> Walk:
    """Go through the example in the working folder."""
    done = Walk(after)
    done.run("nhap", f"kehoach import {_PUBLISHED} -o plans/sonla.yaml --covers qd-153-ttg")
    Path("ban-goc").mkdir()
    done.run("ban_goc", f"kehoach import {_PUBLISHED} -o ban-goc/sonla.yaml", (1, 0))
    done.show("nghi_van", "# NGHI VẤN", 11)
    done.show("de_xuat", "# Đề xuất liên kết (độ giống 0,32", 3)
    look_at_doubts()
    accept_links()
    done.show("lien_ket", "covers: [hoat-dong", 2)
    done.run("soat", "kehoach check sonla", (22, 1))
    done.run("xem_sua", "kehoach check sonla --diff", (9, 1))
    done.run("sua", "kehoach check sonla --fix --format concise")
    mend()
    done.show("chap_nhan", "suppress:", 5)
    done.run("soat_lai", "kehoach check sonla --fail-on info")
    done.run("doi_chieu", "kehoach diff sonla", (5, 22))
    done.run("du_thao", "kehoach build sonla")
    review()
    done.run("xem_gop_y", f"kehoach pull {_REVIEWED.as_posix()}")
    done.run("ghi_gop_y", f"kehoach pull {_REVIEWED.as_posix()} --apply", (0, 2))
    done.show("sau_gop_y", "# [Lãnh đạo Sở", 6)
    done.run("soat_cuoi", "kehoach check sonla --fail-on info")
    done.run("thay_doi", "kehoach diff ban-goc/sonla.yaml sonla --stat")
    done.run("so_sanh", "kehoach diff ban-goc/sonla.yaml sonla --format docx -o so-sanh.docx")
    done.run("trinh_ky", "kehoach build sonla -o trinh-ky")
    done.run("the_thuc", "kehoach check trinh-ky/sonla.docx")
    return done


def page(text: str, blocks: dict[str, str]) -> str:
    """Return the page with what the commands print put in anew."""
    return _BLOCK.sub(lambda found: blocks[found[1]], text)


def named(text: str) -> list[str]:
    """Return the names of the blocks of a page, in order."""
    return _BLOCK.findall(text)


if __name__ == "__main__":
    with workspace():
        made = walk().blocks
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8"), made), encoding="utf-8", newline="")
