"""The words of the catalogue: one term for one thing, and none that an official text avoids."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from kehoach.report.entry import Entry
from tests.conftest import ROOT
from tests.report.test_catalogue import CODE
from tests.support.sentences import CATALOGUE

# Of these, the guide has some: where it explains a value, or the menu of a program.
LOANS = r"(file|folder|email|link|error|warning|check|parse|output|input)s?"
# What is not to be said, and what is said instead.
VIETNAMESE = {
    r"đảm bảo": "bảo đảm",
    r"thông qua việc": "bằng cách, do",
    r"được (?!sửa đổi|thay thế)\w+( \w+){0,3} bởi": "do … + động từ",
    r"nhằm mục đích": "để",
    r"một cách (hiệu quả|kịp thời|đầy đủ|chặt chẽ|rõ ràng|chính xác)": "trạng từ đứng một mình",
    LOANS: "tệp, thư mục, thư …",
    r"tập tin|tập-tin": "tệp",
    r"văn bản cấp trên": "kế hoạch cấp trên",
    r"đường link": "liên kết, đường dẫn",
    r"thời hạn thực hiện": "thời gian thực hiện",
    r"đơn vị chủ trì": "cơ quan chủ trì",
    r"trích dẫn": "viện dẫn",
    r"khoá|uỷ|hoà|thoả|toà": "khóa, ủy, hòa … (dấu đặt như trong luật)",
    r"qui định|quí|kĩ|lí do": "quy định, quý, kỹ, lý do",
    r"hàng năm|hàng quý|hàng tháng": "hằng năm …",
    r"vui lòng|xin hãy|bạn": "câu không có chủ ngữ, hoặc “đề nghị”",
    r"thất bại|không hợp lệ!": "không … được",
    r"vết chỉnh sửa": "thay đổi đang theo dõi",
    r"ghi chú \(Comment\)": "ý kiến góp ý (Comment)",
    r"không được in": "không in ra (“không được” là cấm)",
    r"không ghi là": "không ghi thì hiểu là …",
    r"(bấm|ấn) (phím|ctrl|enter|esc|tab)": "nhấn phím (bấm là bằng chuột)",
    r"(tệp|các) thiết lập": "cấu hình",
    r"còn ngờ": "nghi vấn",
    r"thư mục đang đứng": "thư mục hiện tại",
    r"(sửa đổi|thay thế) bởi": "văn bản sửa đổi, văn bản thay thế",
}
ENGLISH = {
    r"please|sorry|oops": "nothing",
    r"issuing body": "issuer",
    r"registry|table of (units|communes|agencies)": "list of …",
    r"upper case|uppercase|lowercase": "capitals, small letters",
    r"director(y|ies)": "folder",
    r"parent plan|higher-level plan": "plan one level up",
    r"action item|activity item|work item": "task",
    r"ministry-level|provincial-level": "of the ministry, of the province",
    r"invalid": "what is wrong with it",
    r"compiler": "program",
}
GUIDE = ROOT / "docs" / "huong-dan"
# What a rule is about, it names; other sentences quote such words, and what users type is English.
ALLOWED = {("L011", r"qui định|quí|kĩ|lí do")}
# Pages of the guide that are made from the catalogue, and from the code.
GENERATED = {"lenh.md", "quy-tac.md"}
_QUOTED = re.compile(r"“[^”]*”|`[^`]*`|\([^)]*=[^)]*\)")
_TYPED = re.compile(
    r"--?[a-z][\w-]*|[\w./*-]*/[\w./*-]*|\{[^}]*\}|\b\w+[._]\w+\b|kehoach( \w+)?|\b[a-z]+:|<\w+>"
)
# Menus of Word and its English interface, kinds of output, keys and values of a plan file.
_NAMES = re.compile(
    r"text, (concise, )?(json|html|markdown)[^;.]*|\b(info|error|warning)\b[.;|]|[A-Z][\w ]+>[^;.]*"
)
# What a page shows of the program, of files and of menus.
_SHOWN = re.compile(r"(?s)```.*?```|“[^”]*”|`[^`\n]*`|\*[^*\n]*\*|\]\([^)\n]*\)")
# A command at the end is copied: no full stop clings to it.
_COMMAND = re.compile(r"(?:: )(?:kehoach|\{command\}|soffice|pip|git:)[^;,]*$")


def forbidden(catalogue: Mapping[str, Entry]) -> Iterator[str]:
    """Yield each place where the catalogue says what it should not."""
    for code, entry in catalogue.items():
        for vietnamese, english in sentences(entry):
            for sentence, words in ((vietnamese, VIETNAMESE), (english, ENGLISH)):
                said = _NAMES.sub("", _TYPED.sub("", _QUOTED.sub("", sentence)))
                for word in words:
                    if (code, word) not in ALLOWED and re.search(rf"(?i)\b({word})\b", said):
                        yield f"{code}: {word}: {sentence}"


def forbidden_in(page: str) -> Iterator[str]:
    """Yield each place where a page of the guide says what the catalogue may not say."""
    said = _SHOWN.sub("", page)
    for word in VIETNAMESE.keys() - {LOANS}:
        for found in re.finditer(rf"(?i)\b({word})\b", said):
            before = said[: found.start()].rpartition("\n")[2]
            yield f"{word}: {before[-60:]}{found[0]}"


def unended(catalogue: Mapping[str, Entry]) -> Iterator[str]:
    """Yield the sentences that do not end as sentences do."""
    for code, entry in catalogue.items():
        if CODE.fullmatch(code):
            for pair in sentences(entry):
                for sentence in pair:
                    if problem := _end(sentence):
                        yield f"{code}: {problem}: {sentence}"


def _end(sentence: str) -> str:
    # What a blank at the end stands for has an end of its own.
    if sentence.endswith(("?", "…", "}")):
        return ""
    if _COMMAND.search(sentence):
        return "a command with a full stop" if sentence.endswith(".") else ""
    return "" if sentence.endswith(".") else "no full stop"


def unlike(catalogue: Mapping[str, Entry]) -> Iterator[str]:
    """Yield the quotation marks and dashes that are not those of the others."""
    for code, entry in catalogue.items():
        for pair in sentences(entry):
            for sentence in pair:
                if sentence.count("“") != sentence.count("”"):
                    yield f"{code}: quotation marks: {sentence}"
                if re.search(r"\w - \w|—|‘|‟|\w\.\.\.", _QUOTED.sub("", sentence)) and not (
                    code.startswith("help.")
                ):
                    yield f"{code}: dash or dots: {sentence}"


def sentences(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield all pairs of sentences of an entry: Vietnamese, English."""
    yield entry.message
    if entry.hint:
        yield entry.hint
    if entry.explained:
        yield entry.explained.what
        yield entry.explained.why


def test_no_word_that_an_official_text_avoids() -> None:
    assert [*forbidden(CATALOGUE)] == []


@pytest.mark.parametrize(
    "page",
    [page for page in sorted(GUIDE.glob("*.md")) if page.name not in GENERATED],
    ids=lambda page: page.stem,
)
def test_the_guide_says_none_of_them_either(page: Path) -> None:
    assert sorted(forbidden_in(page.read_text("utf-8"))) == []


def test_a_word_to_avoid_is_noticed_in_a_page() -> None:
    page = "# Xem\n\nBấm phím Enter.\n\n```\nbấm phím\n```\n\nGhi “không ghi là”.\n"
    assert [told.split(": ")[1] for told in forbidden_in(page)] == ["Bấm phím"]


def test_sentences_end_as_sentences_do() -> None:
    assert [*unended(CATALOGUE)] == []


def test_quotation_marks_and_dashes_are_alike() -> None:
    assert [*unlike(CATALOGUE)] == []


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (Entry(("Cần đảm bảo đủ khóa.", "All keys are needed.")), "đảm bảo"),
        (Entry(("Tệp được dựng lại bởi chương trình.", "Built again.")), "bởi"),
        (Entry(("Mở folder plans.", "Open plans.")), "folder"),
        (Entry(("Sửa văn bản.", "Fix it."), ("Xem văn bản cấp trên.", "See it.")), "cấp trên"),
        (Entry(("Bạn hãy sửa.", "Please mend it.")), "vui lòng"),
        (Entry(("Khóa này không được in.", "Not printed.")), "không được in"),
        (Entry(("Không ghi là `true`.", "By default `true`.")), "không ghi là"),
        (Entry(("Bấm phím Tab.", "Press Tab.")), "bấm"),
        (Entry(("Ghi các tệp thiết lập.", "Write the settings.")), "thiết lập"),
        (Entry(("Sửa tên.", "Correct the issuing body.")), "issuing body"),
        (Entry(("Không có thư mục.", "There is no such directory.")), "director"),
    ],
)
def test_a_word_to_avoid_is_noticed(entry: Entry, says: str) -> None:
    assert any(says in told for told in forbidden({"M001": entry}))


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (Entry(("Thiếu khóa", "A key is missing.")), "no full stop"),
        (Entry(("Xem: kehoach --help.", "See: kehoach rule --all.")), "a command with a full stop"),
    ],
)
def test_a_sentence_that_does_not_end_is_noticed(entry: Entry, problem: str) -> None:
    assert any(problem in told for told in unended({"M001": entry}))


def test_marks_unlike_the_others_are_noticed() -> None:
    entry = Entry(("Viết “a - rồi b.", "Write it — so."))
    assert [told.split(": ")[1] for told in unlike({"M001": entry})] == [
        "quotation marks",
        "dash or dots",
        "dash or dots",
    ]
