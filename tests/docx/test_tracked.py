"""Tracked changes: all accepted, a file says what the right plan's says; all rejected, the left's."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import docx
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree  # type: ignore[import-untyped]

from kehoach.compare.words import word_ops
from kehoach.comparison import Op
from kehoach.compile import compile_plan
from kehoach.docx.settled import verify_revision
from kehoach.finding import Invalid
from kehoach.plan.fault import Faulty
from kehoach.revise import tracked_changes
from kehoach.source.decode import SourceText
from kehoach.source.document import Document, load
from kehoach.source.tree import Node
from tests.conftest import ROOT
from tests.docx.test_ooxml import complaints
from tests.docx.test_verify import edited
from tests.support import review
from tests.support.plans import plan_of, plans, rearranged

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY = "word/document.xml"
MOMENT = datetime(2026, 3, 1, 8, 30, tzinfo=UTC)
Data = dict[str, Any]
any_plans = st.one_of(plans(), rearranged())


def document_of(data: Data) -> Document:
    return Document(Path("thu.yaml"), plan_of(data), SourceText("thu.yaml", ""), Node({}, 0, 0))


def data_of(name: str) -> Data:
    data: Data = yaml.load(path_of(name).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return data


def path_of(name: str) -> Path:
    return ROOT / ("tests/support" if name in ("rich", "ordered") else "plans") / f"{name}.yaml"


def revised_langson(data: Data) -> None:
    """Reword, move, split, drop and add; other recipients, another signature, an appendix."""
    spread, train, texts, programmes, inspect = data["content"]
    spread["activities"][0] = spread["activities"][0].replace("toàn thể cán bộ", "cán bộ")
    spread["timeline"] = "Quý II năm 2026."
    spread["activities"].insert(1, "Biên soạn tài liệu hỏi - đáp về Luật Dân số.")
    split = {
        **inspect,
        "id": "danh-gia",
        "title": "Theo dõi và đánh giá",
        "activities": ["theo dõi, đánh giá kết quả;", "tổng kết vào cuối năm."],
    }
    inspect["title"] = "Công tác kiểm tra"
    added = {
        "id": "du-lieu",
        "title": "Xây dựng cơ sở dữ liệu dân cư",
        "lead": "Công an tỉnh.",
        "timeline": "năm 2027.",
    }
    data["content"] = [texts, train, added, programmes, inspect, split]
    data["content"].insert(2, spread)
    del data["content"][1]
    data["purpose"].pop(0)
    data["requirements"].reverse()
    data["funding"] = [data["funding"], "Khuyến khích huy động nguồn lực xã hội."]
    del data["organisation"][1]
    data["recipients"].insert(1, "Bộ Y tế (để b/c);")
    data["recipients"][0]["lines"].pop()
    data["signature"]["authority"] = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]
    data["signature"]["name"] = "Nguyễn Văn A"
    data["document"]["number"] = "12"
    rich = data_of("rich")
    data["appendices"] = rich["appendices"][:1]


def ends_changed(data: Data) -> None:
    """What stands last in its part goes or comes, beside words that do: LibreOffice joins those."""
    del data["purpose"][1:]
    data["requirements"][-1] += " Thêm một câu."
    data["requirements"] += ["Một yêu cầu mới.", "Một yêu cầu nữa."]
    del data["content"][-1]
    data["organisation"][0]["items"].pop()
    data["organisation"][1]["items"] = ["Việc khác hẳn."]
    data["recipients"][0]["lines"].append("Bộ Y tế;")
    data["recipients"].append("Trang tin điện tử.")
    data["signature"]["authority"].pop()


def rows_changed(data: Data) -> None:
    """Other rows in the table of the appendix, and other words in a cell."""
    groups = data["appendices"][0]["tasks"]
    del groups[0]["tasks"][1]
    groups[0]["tasks"][0]["results"] = "24 bản tin, phát vào sáng thứ Hai"
    groups[0]["tasks"][0]["activities"].append("Phóng sự.")
    groups[1]["tasks"].insert(0, {"id": "b-0", "title": "Lập danh sách", "lead": "Trưởng thôn"})
    data["recipients"].append({"lines": ["Công an xã;", "Quân sự xã."], "mark": "(p/h)"})


def column_dropped(data: Data) -> None:
    """A table of another shape takes the place of the table."""
    del data["appendices"][0]["columns"]["activities"]
    del data["appendices"][0]["tasks"][0]["tasks"][0]["activities"]


def appendix_dropped(data: Data) -> None:
    del data["appendices"][0]


def appendices_dropped(data: Data) -> None:
    del data["appendices"]
    data["document"]["numbering"] = "dash"
    data["purpose"] = ["Một mục đích."]
    data["content"] = [one for one in data["content"] if one["id"] == "truyen-thong"]
    data["content"][0]["activities"] = ["Một việc."]
    data["content"][0]["coordination"] = "Hội Phụ nữ xã."


def appendix_laid_upright(data: Data) -> None:
    data["appendices"][0]["orientation"] = "portrait"
    data["appendices"].reverse()


def not_official(data: Data) -> None:
    data["source"] = {"status": "reconstructed"}
    data["document"]["issuer"] = ["ỦY BAN NHÂN DÂN", "XÃ CÓ TÊN DÀI HƠN NHIỀU"]


EDITS: dict[str, tuple[str, Callable[[Data], None]]] = {
    "langson-revised": ("langson", revised_langson),
    "langson-ends": ("langson", ends_changed),
    "rich-rows": ("rich", rows_changed),
    "rich-column": ("rich", column_dropped),
    "rich-appendix": ("rich", appendix_dropped),
    "rich-appendices": ("rich", appendices_dropped),
    "rich-upright": ("rich", appendix_laid_upright),
    "rich-not-official": ("rich", not_official),
}
PAIRS = [
    ("langson", "sonla"),
    ("sonla", "langson"),
    ("qd-153-ttg", "langson"),
    ("langson", "qd-153-ttg"),
    ("rich", "langson"),
    ("ordered", "sonla"),
    ("langson", "ordered"),
    *((base, name) for name, (base, _) in EDITS.items()),
    *((name, base) for name, (base, _) in EDITS.items()),
]
IDS = [f"{left} to {right}" for left, right in PAIRS]


@cache
def plan(name: str) -> Document:
    if name not in EDITS:
        return load(path_of(name))
    base, edit = EDITS[name]
    data = data_of(base)
    edit(data)
    return document_of(data)


@cache
def built(name: str) -> bytes:
    return compile_plan(plan(name)).raw


@cache
def tracked(left: str, right: str) -> bytes:
    return tracked_changes(plan(left), plan(right), MOMENT)


class Seen(NamedTuple):
    """A paragraph: the cells that it stands in, its style, its words by weight, its bookmarks."""

    cells: tuple[int, ...]
    style: str
    words: tuple[tuple[str, str], ...]
    bookmarks: tuple[str, ...]
    section: str

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.words)

    @property
    def unnamed(self) -> Seen:
        return self._replace(bookmarks=())


def part(raw: bytes, name: str = BODY) -> etree._Element:
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(raw)).read(name))


def settle(root: etree._Element, *, accept: bool) -> etree._Element:
    """Accept or reject all changes, as Word does it."""
    kept, gone = ("ins", "del") if accept else ("del", "ins")
    root = deepcopy(root)
    for change in [*root.iter(f"{W}pPrChange", f"{W}rPrChange", f"{W}sectPrChange")]:
        properties = change.getparent()
        properties.remove(change)
        if not accept:
            (before,) = change
            stay = [
                one
                for one in properties
                if one.tag
                in (f"{W}rPr", f"{W}sectPr", f"{W}headerReference", f"{W}footerReference")
            ]
            if change.tag == f"{W}sectPrChange":
                properties[:] = [*stay, *before]
            else:
                properties[:] = [*before, *stay]
    for row in [*root.iter(f"{W}tr")]:
        if row.find(f"{W}trPr/{W}{gone}") is not None:
            row.getparent().remove(row)
    for table in [*root.iter(f"{W}tbl")]:
        if table.find(f"{W}tr") is None:
            table.getparent().remove(table)
    marked = [
        one.getparent().getparent().getparent()
        for one in root.iter(f"{W}{gone}")
        if one.getparent().tag == f"{W}rPr"
    ]
    for change in [*root.iter(f"{W}{gone}")]:
        change.getparent().remove(change)
    for change in [*root.iter(f"{W}{kept}")]:
        parent = change.getparent()
        place = parent.index(change)
        parent[place : place + 1] = list(change)
    for paragraph in marked:
        # Without its mark, what is left of a paragraph joins the next one.
        following = paragraph.getnext()
        rest = [one for one in paragraph if one.tag != f"{W}pPr"]
        assert following is not None
        assert following.tag == f"{W}p" or (following.tag == f"{W}tbl" and not rest)
        following[1:1] = rest
        paragraph.getparent().remove(paragraph)
    return root


def seen(root: etree._Element) -> list[Seen]:
    """Return the paragraphs of a part without changes."""
    found: list[Seen] = []
    for paragraph in root.iter(f"{W}p"):
        cells: list[int] = []
        for above in paragraph.iterancestors(f"{W}tbl", f"{W}tr", f"{W}tc"):
            same = [one for one in above.getparent() if one.tag == above.tag]
            cells.append(same.index(above))
        words: list[tuple[str, str]] = []
        for run in paragraph.iter(f"{W}r"):
            weight = " ".join(one.tag.removeprefix(W) for one in run.iterfind(f"{W}rPr/*"))
            text = "".join(one.text or "" for one in run.iter(f"{W}t", f"{W}delText"))
            if words and words[-1][1] == weight:
                text = words.pop()[0] + text
            words.append((text, weight))
        marks = tuple(one.get(f"{W}name") for one in paragraph.iter(f"{W}bookmarkStart"))
        page = paragraph.find(f"{W}pPr/{W}sectPr/{W}pgSz")
        section = str(dict(page.attrib)) if page is not None else ""
        style = paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val")
        found.append(Seen(tuple(cells[::-1]), style, tuple(words), marks, section))
    for cell in root.iter(f"{W}tc"):
        assert cell[-1].tag == f"{W}p"
    return found


def last_page(root: etree._Element) -> dict[str, str]:
    return dict(root.find(f"{W}body/{W}sectPr/{W}pgSz").attrib)


def prove(raw: bytes, left: bytes, right: bytes) -> None:
    """Hold a file with tracked changes against the files of both plans."""
    root = part(raw)
    for text in root.iter(f"{W}t", f"{W}delText"):
        taken_out = [*text.iterancestors(f"{W}del")] != []
        assert (text.tag == f"{W}delText") == taken_out
    accepted, rejected = (settle(root, accept=accept) for accept in (True, False))
    assert seen(accepted) == seen(part(right))
    assert [one.unnamed for one in seen(rejected)] == [one.unnamed for one in seen(part(left))]
    assert last_page(accepted) == last_page(part(right))
    assert last_page(rejected) == last_page(part(left))
    names = [one.get(f"{W}name") for one in root.iter(f"{W}bookmarkStart")]
    assert len(set(names)) == len(names)
    numbers = [
        one.get(f"{W}id")
        for one in root.iter()
        if one.get(f"{W}id") and one.tag != f"{W}bookmarkEnd"
    ]
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize(("left", "right"), PAIRS, ids=IDS)
def test_all_accepted_is_the_right_plan_and_all_rejected_the_left(left: str, right: str) -> None:
    prove(tracked(left, right), built(left), built(right))


@pytest.mark.parametrize("name", ["langson", "sonla", "qd-153-ttg", "rich", "ordered"])
def test_a_plan_beside_itself_has_no_change(name: str) -> None:
    """But for what a built file says of itself: its properties, its seal, the plan within."""
    ours, plain = (
        {one: file.read(one) for one in file.namelist() if one.startswith("word/")}
        for file in (zipfile.ZipFile(io.BytesIO(raw)) for raw in (tracked(name, name), built(name)))
    )
    for parts in (ours, plain):
        del parts["word/_rels/document.xml.rels"]
    assert ours == plain


def changes(left: Document, right: Document) -> list[tuple[str, str]]:
    """Return what is put in and taken out, by paragraph and stretch."""
    root = part(tracked_changes(left, right, MOMENT))
    return [
        (one.tag.removeprefix(W), "".join(one.itertext()))
        for one in root.iter(f"{W}ins", f"{W}del")
        if one.getparent().tag == f"{W}p"
    ]


def test_only_what_differs_is_tracked() -> None:
    data = data_of("langson")
    data["content"][1]["timeline"] = "năm 2027."
    assert changes(plan("langson"), document_of(data)) == [("del", "2026"), ("ins", "2027")]
    data = data_of("langson")
    added = data["content"][4] | {"id": "moi", "title": "Nhiệm vụ mới", "covers": []}
    data["content"].insert(4, added)
    assert changes(plan("langson"), document_of(data)) == [
        ("ins", "5. Nhiệm vụ mới"),
        ("ins", f"- Nội dung: {added['activities']}"),
        ("ins", "- Cơ quan chủ trì: Sở Y tế."),
        ("ins", "- Cơ quan phối hợp: các sở, ngành, UBND các xã, phường."),
        ("ins", "- Thời gian thực hiện: định kỳ hằng năm và khi cần thiết."),
        ("del", "5"),
        ("ins", "6"),
    ]


def test_what_is_moved_is_taken_out_and_put_in() -> None:
    data = data_of("langson")
    data["organisation"] = [data["organisation"][one] for one in (0, 2, 1, 3, 4)]
    told = changes(plan("langson"), document_of(data))
    heads = [one for one in told if one[1].endswith("Các sở, ban, ngành khác có liên quan")]
    assert [sign for sign, _ in heads] == ["ins", "del"]
    # The duty that stays in the order of both keeps all but its number.
    assert [words for _, words in told if "Sở Tài chính" in words] == []


def test_words_of_other_weight_say_so() -> None:
    """A duty whose words stand beside its agency, and one whose words stand below."""
    data = data_of("rich")
    data["organisation"][1] = {"id": "cong-an", "agency": "Công an xã", "items": ["Phối hợp."]}
    right = document_of(data)
    raw = tracked_changes(plan("rich"), right, MOMENT)
    assert part(raw).find(f".//{W}rPrChange") is not None
    prove(raw, built("rich"), compile_plan(right).raw)


def test_names_that_the_right_plan_does_not_use_stay_with_what_is_taken_out() -> None:
    rejected = seen(settle(part(tracked("langson", "langson-revised")), accept=False))
    names = {one.text: one.bookmarks for one in rejected}
    own = {one.text: one.bookmarks for one in seen(part(built("langson")))}
    finance = "2. Sở Tài chính"
    assert names[finance] == own[finance] != ()


def test_a_change_says_who_and_when_or_only_who(tmp_path: Path) -> None:
    def attributes(moment: datetime | None) -> set[tuple[str | None, str | None]]:
        raw = tracked_changes(plan("langson"), plan("sonla"), moment)
        (tmp_path / "tracked.docx").write_bytes(raw)
        assert complaints(tmp_path / "tracked.docx") == []
        found = part(raw).iter(f"{W}ins", f"{W}del", f"{W}pPrChange", f"{W}rPrChange")
        return {(one.get(f"{W}author"), one.get(f"{W}date")) for one in found}

    assert attributes(MOMENT) == {("kehoach", "2026-03-01T08:30:00Z")}
    assert attributes(None) == {("kehoach", None)}


@pytest.mark.parametrize(("left", "right"), PAIRS, ids=IDS)
def test_both_validators_find_nothing(left: str, right: str, tmp_path: Path) -> None:
    path = tmp_path / "tracked.docx"
    path.write_bytes(tracked(left, right))
    assert complaints(path) == []


def test_same_plans_give_the_same_bytes() -> None:
    again = tracked_changes(plan("langson"), plan("sonla"), MOMENT)
    assert again == tracked("langson", "sonla")


@settings(max_examples=60, deadline=None)
@given(any_plans, any_plans)
def test_any_two_plans(left: Data, right: Data) -> None:
    one, other = document_of(left), document_of(right)
    prove(tracked_changes(one, other, MOMENT), compile_plan(one).raw, compile_plan(other).raw)


@st.composite
def versions(draw: st.DrawFn) -> tuple[Data, Data]:
    """Return a plan and what became of it: lists in another order, shorter, some words anew."""
    left = draw(any_plans)
    right = deepcopy(left)
    for key in ("purpose", "requirements", "content", "organisation", "preamble", "recipients"):
        if len(right.get(key, ())) > 1:
            shuffled = draw(st.permutations(right[key]))
            right[key] = shuffled[: draw(st.integers(1, len(shuffled)))]
    right["content"][0]["title"] = draw(st.text("abcđ ", min_size=1).filter(str.strip))
    return left, right


@settings(max_examples=60, deadline=None)
@given(versions())
def test_any_two_versions_of_a_plan(pair: tuple[Data, Data]) -> None:
    one, other = map(document_of, pair)
    prove(tracked_changes(one, other, MOMENT), compile_plan(one).raw, compile_plan(other).raw)


PLANTED: dict[str, Callable[[str], str]] = {
    "words that are in neither plan": lambda xml: xml.replace("<w:delText", "<w:t", 1).replace(
        "</w:delText>", "</w:t>", 1
    ),
    "a word put in without saying so": lambda xml: re.sub(
        r"<w:ins [^/>]*>(<w:r>.*?)</w:ins>", r"\1", xml, count=1
    ),
    "a word taken out for good": lambda xml: re.sub(
        r"<w:del [^/>]*><w:r>.*?</w:del>", "", xml, count=1
    ),
    "a paragraph that stays": lambda xml: re.sub(
        r'("Gach"/>)<w:rPr><w:del [^>]*/></w:rPr>', r"\1", xml, count=1
    ),
    "a paragraph that was always there": lambda xml: re.sub(
        r"<w:rPr><w:ins [^>]*/></w:rPr>", "", xml, count=1
    ),
    "a style without its past": lambda xml: re.sub(
        r'("Diem"/>)<w:pPrChange.*?</w:pPrChange>', r"\1", xml, count=1
    ),
    "a row that stays": lambda xml: re.sub(r"(<w:cantSplit/>)<w:del [^>]*/>", r"\1", xml, count=1),
    "two changes of one number": lambda xml: re.sub(
        r'(<w:ins w:id=)"\d+"(.*?<w:ins w:id=)"\d+"', r'\1"7"\2"7"', xml, count=1
    ),
    "a bookmark twice": lambda xml: re.sub(
        r'(bookmarkStart [^>]*w:name=)("[^"]*")(.*?bookmarkStart [^>]*w:name=)"[^"]*"',
        r"\1\2\3\2",
        xml,
        count=1,
    ),
}


@pytest.mark.parametrize("edit", PLANTED.values(), ids=PLANTED)
def test_a_planted_fault_is_found(edit: Callable[[str], str]) -> None:
    broken = edited(tracked("langson", "sonla"), edit)
    with pytest.raises(AssertionError):
        prove(broken, built("langson"), built("sonla"))


PROVEN = [
    name
    for name in PLANTED
    if name not in ("a style without its past", "two changes of one number")
]


@pytest.mark.parametrize("name", PROVEN)
def test_no_file_with_a_fault_in_its_words_is_let_go_of(name: str) -> None:
    broken = edited(tracked("langson", "sonla"), PLANTED[name])
    with pytest.raises(Faulty) as caught:
        verify_revision(broken, built("langson"), built("sonla"))
    assert [fault.code for fault in caught.value.faults] == ["V004"]


def test_changes_that_lead_elsewhere_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def forgetful(left: str, right: str) -> tuple[Op, ...]:
        return tuple(op for op in word_ops(left, right) if op[0] != "-")

    monkeypatch.setattr("kehoach.revise.word_ops", forgetful)
    with pytest.raises(Invalid):
        tracked_changes(plan("langson"), plan("sonla"), MOMENT)


SETTLED = [
    ("langson", "sonla"),
    ("sonla", "langson"),
    ("qd-153-ttg", "langson"),
    ("rich", "langson"),
    ("langson", "langson-revised"),
    ("langson", "langson-ends"),
    ("rich", "rich-rows"),
    ("rich-column", "rich"),
    ("rich", "rich-appendices"),
    ("rich-upright", "rich"),
    ("rich", "rich-not-official"),
]


def printed(raw: bytes) -> list[tuple[int, str, str]]:
    """Return the paragraphs that say something: how deep in tables, the name of the style, words.

    Where a paragraph stood before a table, or a table with another inside, LibreOffice leaves a
    blank one.
    """
    document = docx.Document(io.BytesIO(raw))
    names = {style.style_id: style.name for style in document.styles}
    found = []
    for paragraph in document.element.body.iter(f"{W}p"):
        text = "".join(one.text or "" for one in paragraph.iter(f"{W}t"))
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        depth = len([*paragraph.iterancestors(f"{W}tc")])
        if text:
            found.append((depth, names[style.get(f"{W}val")], text))
    return found


@pytest.mark.libreoffice
def test_libreoffice_accepts_and_rejects_to_the_same(tmp_path: Path) -> None:
    files = {f"{left} to {right}": tracked(left, right) for left, right in SETTLED}
    fault = edited(tracked("langson", "sonla"), PLANTED["a word put in without saying so"])
    names = {name for pair in SETTLED for name in pair}
    plain = review.settled({name: built(name) for name in names}, review.NOTHING, tmp_path / "p")
    accepted = review.settled(files, review.ACCEPT, tmp_path / "a")
    rejected = review.settled(files | {"fault": fault}, review.REJECT, tmp_path / "r")
    for left, right in SETTLED:
        assert printed(accepted[f"{left} to {right}"]) == printed(plain[right]), (left, right)
        assert printed(rejected[f"{left} to {right}"]) == printed(plain[left]), (left, right)
    assert printed(rejected["fault"]) != printed(plain["langson"])
