"""A comparison in which everything occurs that can be told, and one in which nothing differs."""

from __future__ import annotations

from datetime import date

from kehoach.comparison import (
    Agencies,
    CentralTask,
    Change,
    Comparison,
    Covered,
    Item,
    Kind,
    MatchedBy,
    Meaning,
    Named,
    Op,
    Part,
    Timing,
    Unit,
)
from kehoach.report.comparison import Telling
from kehoach.report.words import Language, Words

NAMES = {
    "so-y-te": "Sở Y tế",
    "so-tai-chinh": "Sở Tài chính",
    "so-tu-phap": "Sở Tư pháp",
    "ubnd-cap-xa": "Ủy ban nhân dân các xã, phường",
}
# What a plan may hold and no reader shall take for more than words.
NASTY = (
    "<b>đậm</b> & <script>alert(1)</script>",
    "*sao* _gạch_ `mã` [chữ](http://x.vn) | ~~x~~ #1 @ai !2 $a$",
    "1. Đánh số",
    "- gạch đầu dòng",
    "\x1b[31mđỏ\x1b[0m \u202eđảo",
    "计划 q\u0302\u0323 ＡＢ",
)
LONG = (
    "nâng cao nhận thức, tạo sự thống nhất trong nhận thức và hành động của đội ngũ cán bộ, công "
    "chức, viên chức và Nhân dân về công tác dân số trong tình hình mới trên địa bàn tỉnh"
)
BASE = Named("qd-153-ttg", "plans/qd-153-ttg.yaml")


def telling(language: Language = "vi") -> Telling:
    return Telling(Words(language), NAMES)


def unit(
    part: Part,
    address: str,
    heading: str = "",
    *,
    path: str = "",
    field: str = "text",
    provenance: str = "official",
) -> Unit:
    named = path or f"{part}.{address or 1}"
    return Unit(
        part,
        named,
        address,
        named.rpartition(".")[2] if field != "text" else None,
        "",
        heading or "Đoạn",
        {field: (heading or "Đoạn",)},
        frozenset({"pho-bien"}) if part == "content" else frozenset(),
        frozenset(),
        provenance,
    )


def change(field: str, *ops: Op, meaning: Meaning | None = None) -> Change:
    """Return a change of the words of `ops`; a side without any has no such paragraph."""
    left = "".join(text for sign, text in ops if sign != "+")
    right = "".join(text for sign, text in ops if sign != "-")
    return Change(field, left or None, right or None, ops, meaning)


def pair(
    left: Unit,
    right: Unit,
    *changes: Change,
    kind: Kind = "modified",
    matched_by: MatchedBy = "similarity",
    similarity: float = 0.6,
) -> Item:
    return Item(left.part, kind, left, right, matched_by, similarity, changes)


def alone(unit: Unit, kind: Kind, *changes: Change) -> Item:
    left, right = (unit, None) if kind == "removed" else (None, unit)
    return Item(unit.part, kind, left, right, None, 0.0, changes)


def task(address: str, title: str, provenance: str = "official") -> Unit:
    path = f"content.nhiem-vu-{address.rpartition('.')[2]}"
    return unit("content", address, title, path=path, field="title", provenance=provenance)


def duty(address: str, agency: str) -> Unit:
    path = f"organisation.nhiem-vu-{address.rpartition('.')[2]}"
    return unit("organisation", address, agency, path=path, field="agency")


DAY, OTHER = date(2026, 3, 1), date(2026, 12, 31)


def purposes() -> list[Item]:
    same: tuple[Op, ...] = (("=", "Nêu rõ công việc."), ("=", "Nêu rõ thời hạn."))
    found = [
        pair(
            unit("purpose", f"I.1.{i}"),
            unit("purpose", f"I.1.{i}"),
            change("text", one),
            kind="same",
            matched_by="text",
            similarity=1.0,
        )
        for i, one in enumerate(same, 1)
    ]
    moved = pair(
        unit("purpose", "I.1.3"),
        unit("purpose", "I.1.4"),
        change("text", ("=", "Thiết lập cơ chế phối hợp.")),
        kind="moved",
        matched_by="text",
        similarity=1.0,
    )
    reworded = pair(
        unit("purpose", "I.1.4"),
        unit("purpose", "I.1.3"),
        change(
            "text",
            ("=", "Bảo đảm đồng bộ"),
            ("-", ", thống nhất"),
            ("=", f"; {LONG}"),
            ("+", " (sau đây gọi tắt là Luật)"),
            ("=", "  "),
            ("-", " "),
            ("=", f"và {LONG}."),
        ),
        matched_by="position",
    )
    return [*found, moved, reworded]


def tasks() -> list[Item]:
    told = pair(
        task("II.1", "Tổ chức tuyên truyền, phổ biến Luật", "reconstructed"),
        task("II.2", "Tuyên truyền Luật", "paraphrased"),
        change(
            "title",
            ("-", "Tổ chức tuyên truyền, phổ biến"),
            ("+", "Tuyên truyền"),
            ("=", " Luật"),
        ),
        change("activities", ("=", "Biên soạn tài liệu.")),
        change("activities", ("=", "Tổ chức hội nghị"), ("+", " trực tuyến"), ("=", ".")),
        change("activities", ("+", f"Xây dựng chuyên mục nhằm {LONG}.")),
        change(
            "lead",
            ("-", "Sở Y tế."),
            ("+", "Sở Y tế tỉnh."),
            meaning=Agencies(("so-y-te",), (), (), unread=False),
        ),
        change(
            "coordination",
            ("-", "Sở Tài chính, Đội A."),
            ("+", "Sở Tư pháp và UBND xã."),
            meaning=Agencies(("so-la",), ("so-tai-chinh",), ("so-tu-phap", "ubnd-cap-xa"), True),
        ),
        change(
            "timeline",
            ("=", "từ "),
            ("-", "01/3/2026"),
            ("+", "31/12/2026"),
            meaning=Timing((DAY, OTHER), (OTHER, None), "later", "opened"),
        ),
        change("results", ("-", "Báo cáo.")),
        kind="moved",
        matched_by="link",
        similarity=0.996,
    )
    timings: tuple[tuple[int, Kind, Timing | None], ...] = (
        (3, "modified", Timing((OTHER, None), (DAY, OTHER), "earlier", "bounded")),
        (4, "split", Timing((DAY, OTHER), (DAY, OTHER), "same", "same")),
        (5, "merged", Timing((None, None), (None, None), "same", "same")),
        (6, "modified", None),
    )
    timed = [
        pair(
            task(f"II.{i}", "Tập huấn"),
            task(f"II.{i}", "Tập huấn"),
            change("title", ("=", "Tập huấn")),
            change("timeline", ("-", "một"), ("+", "hai"), meaning=meaning),
            kind=kind,
            matched_by="id",
            similarity=0.004,
        )
        for i, kind, meaning in timings
    ]
    return [told, *timed]


def sample() -> Comparison:
    """Return the comparison of two plans that answer the same one."""
    nasty = [
        alone(unit("closing", ""), "removed" if i % 2 else "added", change("text", (sign, text)))
        for i, text in enumerate(NASTY)
        for sign in ("-" if i % 2 else "+",)
    ]
    duties = [
        pair(
            duty("IV.1", "Sở Y tế"),
            duty("IV.1", "Sở Y tế"),
            change("agency", ("=", "Sở Y tế")),
            change("text", ("-", "Theo dõi."), ("+", "Đôn đốc.")),
            matched_by="agency",
        ),
        alone(
            duty("IV.2", "Sở Tài chính"),
            "added",
            change("agency", ("+", "Sở Tài chính")),
            change("text", ("+", "Bố trí kinh phí.")),
        ),
    ]
    signed = pair(
        unit("signature", "", path="signature.name"),
        unit("signature", "", path="signature.name"),
        change("text", ("-", "Nguyễn Văn A"), ("+", "Trần Thị B")),
        matched_by="position",
        similarity=0.0,
    )
    return Comparison(
        Named("langson", "plans/langson.yaml"),
        Named("sonla", "plans/sonla.yaml"),
        BASE,
        (*purposes(), *tasks(), *duties, *nasty, signed),
        (
            central(1, Covered("covered", ("II.1", "IV.1")), Covered("partial", ("IV.2",))),
            central(2, Covered("outdated", ("II.2",)), Covered("uncovered", ())),
            central(3, Covered("uncovered", ()), Covered("covered", ("II.3",)), "paraphrased"),
            central(
                4,
                Covered("uncovered", ()),
                Covered("not-applicable", (), "Tỉnh không có biển | đảo."),
                "official",
            ),
        ),
        3,
    )


def central(
    number: int, left: Covered | None, right: Covered, provenance: str = "reconstructed"
) -> CentralTask:
    title = f"Nhiệm vụ thứ {number}"
    return CentralTask(f"viec-{number}", f"II.{number}", title, provenance, left, right)


def against_parent() -> Comparison:
    """Return the comparison of a plan with the one it answers."""
    found = sample()
    coverage = tuple(_alone(one) for one in found.coverage)
    return Comparison(BASE, found.right, BASE, found.items[:4], coverage, 0)


def _alone(one: CentralTask) -> CentralTask:
    return CentralTask(one.id, one.address, one.title, one.provenance, None, one.right)


def nothing() -> Comparison:
    """Return the comparison of a plan with itself."""
    plan = Named("langson", "plans/langson.yaml")
    covered = Covered("covered", ("II.1",))
    coverage = (central(1, covered, covered, "official"),)
    return Comparison(plan, plan, BASE, tuple(purposes()[:2]), coverage, 0)
