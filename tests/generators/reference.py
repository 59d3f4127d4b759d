"""The pages that list what the program itself knows: commands and options, codes and sentences.

Write them again with: python -m tests.generators.reference
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kehoach.cli.app import COMMANDS, application
from kehoach.cli.rule import all_rules
from kehoach.report.catalogue import FAMILIES, entry, family
from kehoach.report.findings.basis import basis_words
from kehoach.report.words import Words

ROOT = Path(__file__).parents[2]
COMMAND = "python -m tests.generators.reference"
_CODE = re.compile(r"[A-Z]\d{3}")
_BLANK = re.compile(r"(?<!\{)\{(\w+)\}")
_EVERYWHERE = ("--lang", "--debug", "--help")


class _Frame(NamedTuple):
    """What a page of commands says around what the program says."""

    language: Any
    page: str
    title: str
    intro: str
    contents: str
    argument: str
    option: str
    meaning: str
    everywhere: str
    read: str
    read_on: dict[str, str]
    rest: str


_VIETNAMESE = _Frame(
    "vi",
    "docs/huong-dan/lenh.md",
    "Các lệnh",
    "Trang này do chương trình tự lập, không sửa trực tiếp. Tại máy, `kehoach LỆNH --help` in ra cùng"
    " nội dung.",
    "Lệnh",
    "đối số",
    "tùy chọn",
    "nội dung",
    "Dùng được với mọi lệnh",
    "Xem thêm",
    {
        "build": "[từ bản PDF đến bản trình ký](tu-pdf-den-ban-ky.md)",
        "check": "[soát kế hoạch](soat-ke-hoach.md)",
        "rule": "[các quy tắc soát](quy-tac.md)",
        "diff": "[so sánh kế hoạch](so-sanh-ke-hoach.md)",
        "matrix": "[so sánh kế hoạch](so-sanh-ke-hoach.md#ma-trận-các-kế-hoạch)",
        "copies": "[so sánh kế hoạch](so-sanh-ke-hoach.md#kế-hoạch-chép-của-nhau)",
        "init": "[ngày đầu tiên](bat-dau.md), [kế hoạch của xã](ke-hoach-xa.md)",
        "import": "[nhập văn bản đã ban hành](nhap-van-ban.md)",
        "pull": "[sửa trong Word](sua-trong-word.md)",
        "schema": "[trình soạn thảo](trinh-soan-thao.md)",
        "lsp": "[trình soạn thảo](trinh-soan-thao.md)",
        "view": "[xem kế hoạch](xem-ke-hoach.md)",
        "doctor": "[ngày đầu tiên](bat-dau.md)",
    },
    """## Mã thoát

| mã | nghĩa |
|---|---|
| 0 | đã xong, không có gì phải báo |
| 1 | có phát hiện, có khác biệt (khi thêm `--exit-code`), hoặc nhiệm vụ cấp trên chưa được đáp ứng |
| 2 | không thực hiện được: gọi lệnh sai, không đọc được tệp, không ghi được tệp; không có tệp nào bị ghi dở |
| 130 | dừng bằng Ctrl+C |

Kết quả in ra stdout; thông báo và tiến độ in ra stderr.

Xem tiếp: [trang nào dành cho ai](index.md), [các quy tắc soát](quy-tac.md).
""",
)
_ENGLISH = _Frame(
    "en",
    "docs/reference/commands.md",
    "Commands",
    "This page is made by the program; do not edit it. `kehoach COMMAND --help --lang en` prints the"
    " same.",
    "Command",
    "argument",
    "option",
    "meaning",
    "With every command",
    "See also",
    {
        "check": "[what check finds, and how we know](../check.md), [codes](codes.md)",
        "rule": "[codes](codes.md)",
        "diff": "[how diff pairs, and how we know](../diff.md)",
        "import": "[how import reads, and how we know](../import.md)",
        "build": "[templates](../templates.md), [performance](../performance.md)",
        "schema": "[editors](../editors.md)",
        "lsp": "[editors](../editors.md)",
        "doctor": "[ci](../ci.md)",
    },
    "Exit codes, environment variables and files: [files](files.md).\n",
)


def commands(frame: _Frame) -> str:
    """Return the page of all commands in one language, as the program declares them."""
    words = Words(frame.language)
    application_ = application(words)
    known = [application_.get_command(None, name) for name in COMMANDS]
    lines = [f"# {frame.title}", "", frame.intro, "", f"| {frame.contents} | |", "|---|---|"]
    lines += [
        f"| [`kehoach {name}`](#kehoach-{name}) | {_cell(words(f'help.{name}'))} |"
        for name in COMMANDS
    ]
    for name, command in zip(COMMANDS, known, strict=True):
        lines += ["", f"## kehoach {name}", "", words(f"help.{name}"), "", "```"]
        lines += [f"kehoach {name} {words(f'help.{name}.usage')}", "```"]
        lines += _parameters(command, frame)
        lines += _examples(name, words)
        if more := frame.read_on.get(name):
            lines += ["", f"{frame.read}: {more}."]
    lines += [
        "",
        f"## {frame.everywhere}",
        "",
        f"| {frame.option} | {frame.meaning} |",
        "|---|---|",
    ]
    lines += [f"| `--lang vi\\|en` | {_cell(words('help.lang'))} |"]
    lines += [
        f"| `{name}` | {_cell(words(f'help.{name[2:]}'))} |" for name in ("--debug", "--help")
    ]
    lines += [f"| `kehoach --version` | {_cell(words('help.version'))} |"]
    return "\n".join(lines) + f"\n\n{frame.rest}"


def _parameters(command: Any, frame: _Frame) -> Iterator[str]:
    """Yield the tables of the arguments and options of one command."""
    own = [one for one in command.params if one.opts[0] not in _EVERYWHERE]
    for kind, title in (("argument", frame.argument), ("option", frame.option)):
        rows = [one for one in own if one.param_type_name == kind]
        if rows:
            yield from ("", f"| {title} | {frame.meaning} |", "|---|---|")
        for one in rows:
            if kind == "argument":
                shown = f"`{one.metavar}`"
            else:
                names = [f"`{option}`" for option in sorted(one.opts, key=len)]
                value = f" `{_cell(one.metavar)}`" if one.metavar else ""
                shown = ", ".join(names) + value
            yield f"| {shown} | {_cell(one.help or '')} |"


def _examples(name: str, words: Words) -> list[str]:
    """Return the examples that the help of a command ends with, where it has any."""
    key = f"help.{name}.examples"
    return ["", "```", words(key), "```"] if key in family(key) else []


def codes() -> str:
    """Return the page of all codes: rules, and what the program itself says, in English."""
    words = Words("en")
    lines = [
        "# Codes",
        "",
        "Every code stands for one sentence for good. `kehoach rule CODE --lang en` tells more of a"
        " rule:",
        "why, with an example. In Vietnamese, with reasons and examples:"
        " [quy-tac.md](../huong-dan/quy-tac.md).",
        "`…` stands for what the program fills in. This page is made by the program; do not edit it.",
    ]
    rules = all_rules()
    for title, begins, intro in _RULES:
        lines += ["", f"## {title}", "", f"{intro}", ""]
        lines += ["| code | name | severity | says | rests on |", "|---|---|---|---|---|"]
        for rule in (one for one in rules if one.code.startswith(begins)):
            mend = ", mended by `--fix`" if rule.fixable else ""
            says = _open(words.of(entry(rule.code).message))
            basis = basis_words(rule.basis, words)
            facts = (rule.code, f"`{rule.name}`", words(rule.severity) + mend, says, basis)
            lines.append(f"| {' | '.join(map(_cell, facts))} |")
    ruled = {rule.code for rule in rules}
    for title, begins, intro in _OWN:
        own = sorted(code for code in family(f"{begins}000") if code not in ruled)
        lines += ["", f"## {title}", "", intro, "", *_sentences(own, words)]
    lines += ["", "## Refusals named by a word", ""]
    lines += ["The command could not do what was asked: exit code 2.", ""]
    lines += _sentences(worded_refusals(), words)
    return "\n".join(lines) + "\n"


_RULES = (
    ("Structure (S)", "S", "What a plan must have, and where."),
    ("Citations and dates (C)", "C", "Legal documents as the plan cites them."),
    ("Format (N)", "N", "What Decree 30/2020/NĐ-CP asks of the parts of a document."),
    ("Language (L)", "L", "Spelling, spaces, wording."),
    ("Agencies (A)", "A", "Names of agencies, and how they are written."),
    ("The plan one level up (P)", "P", "Whether the plan answers it."),
    ("Word files (W)", "W", "The layout of any .docx file."),
    ("Upkeep (K)", "K", "What the plan says to `check` itself."),
)
_OWN = (
    ("Reading the file (Y)", "Y", "The file is no text or no YAML that can be read: an error."),
    ("The model (M)", "M", "The YAML is no plan: an error, at the line of the value at fault."),
    ("Templates (T)", "T", "A template of the user's cannot be used: nothing is written."),
    (
        "Proof of the Word file (V)",
        "V",
        "The built file does not say what the plan says: nothing is written.",
    ),
    ("Reading Word files (W9)", "W", "The .docx cannot be read: exit code 2."),
    ("Use (U)", "U", "The command could not do what was asked: exit code 2; or a note."),
)


def _sentences(known: Iterable[str], words: Words) -> list[str]:
    """Return the table of codes with what they say and what to do."""
    lines = ["| code | says | what to do |", "|---|---|---|"]
    for code in known:
        found = entry(code)
        hint = _open(words.of(found.hint)) if found.hint else ""
        shown = code if _CODE.fullmatch(code) else f"`{code}`"
        lines.append(f"| {shown} | {_cell(_open(words.of(found.message)))} | {_cell(hint)} |")
    return lines


def worded_refusals() -> list[str]:
    """Return the codes that are words (`init.which`) and that the program refuses with."""
    found = set()
    for file in (ROOT / "kehoach").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name(id="Refused"), args=[ast.Constant(value=str(code)), *_]
                ):
                    found.add(code)
    return sorted(code for code in found if not _CODE.fullmatch(code))


def unlisted() -> list[str]:
    """Return the families of coded sentences that no table of the page of codes holds."""
    coded = {begins for begins in FAMILIES if len(begins) == 1}
    return sorted(coded - {begins for _, begins, _ in (*_RULES, *_OWN)})


def _open(sentence: str) -> str:
    """Return a sentence with its blanks left open."""
    return sentence.format_map(dict.fromkeys(_BLANK.findall(sentence), "…"))


def _cell(text: str) -> str:
    """Return words as they may stand in a cell of a table."""
    return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*")


def pages() -> dict[Path, str]:
    """Return what each page is to hold."""
    return {
        ROOT / _VIETNAMESE.page: commands(_VIETNAMESE),
        ROOT / _ENGLISH.page: commands(_ENGLISH),
        ROOT / "docs" / "reference" / "codes.md": codes(),
    }


if __name__ == "__main__":
    for page, text in pages().items():
        page.write_text(text, encoding="utf-8", newline="")
