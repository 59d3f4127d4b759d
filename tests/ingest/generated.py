"""Plausible plans, made by lot out of the words of the published ones.

Each is valid and differs from the others in family of marks, form, parts, order of what tasks tell,
nesting, tables and recipients. The same seed gives the same plan.
"""

from __future__ import annotations

import random
from functools import cache
from typing import Any

from kehoach.plan.integrity import tasks_of
from kehoach.plan.model import TASK_FIELDS, Plan
from kehoach.plan.reading import texts_of
from kehoach.source.document import load
from tests.conftest import PLANS, ROOT

FAMILIES = ("dash", "letters", "decimal", "arabic")

_LABELS = {
    "activities": ("Nội dung", "Nội dung thực hiện"),
    "lead": ("Cơ quan chủ trì", "Cơ quan thực hiện", "Đơn vị chủ trì"),
    "coordination": ("Cơ quan phối hợp", "Đơn vị phối hợp"),
    "timeline": ("Thời gian thực hiện", "Thời gian hoàn thành", "Thời hạn"),
    "results": ("Kết quả", "Sản phẩm"),
    "funding": ("Kinh phí",),
}
_OTHER_PARTS = ("PHẠM VI, ĐỐI TƯỢNG", "GIẢI PHÁP THỰC HIỆN", "CƠ QUAN CHỈ ĐẠO")
_BASES = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    "Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025;",
    "Theo đề nghị của Giám đốc Sở Y tế.",
)
_OPENING = "Các cơ quan, đơn vị tập trung thực hiện một số nội dung trọng tâm sau:"
_NOBODY = (
    "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về"
    " Sở Y tế để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định."
)
_ITEMS = (
    "Địa điểm: Trung tâm hội nghị tỉnh.",
    "Hình thức: trực tiếp kết hợp trực tuyến.",
    "Đối tượng: cán bộ làm công tác dân số cấp xã.",
)
_COLUMNS = {
    "position": "STT",
    "title": "Nhiệm vụ",
    "results": "Sản phẩm",
    "timeline": "Thời gian hoàn thành",
    "lead": "Cơ quan chủ trì",
    "coordination": "Cơ quan phối hợp",
}


@cache
def stock() -> dict[str, list[str]]:
    """Return the words of the published plans by what they are."""
    found: dict[str, list[str]] = {name: [] for name in ("title", "agency", "item", *TASK_FIELDS)}
    for name in PLANS:
        plan: Plan = load(ROOT / "plans" / f"{name}.yaml").plan
        for _, task in tasks_of(plan.content, ("content",)):
            found["title"].append(task.title)
            for field, value in task.fields():
                found[field] += [text for text in texts_of(value) if len(text) > 3]
        for duty in plan.organisation:
            found["item"] += texts_of(duty)
            if duty.agency is not None:
                found["agency"].append(duty.agency)
        found["item"] += [item.text for item in (*plan.purpose, *plan.requirements)]
    found["results"] += ["Báo cáo kết quả thực hiện.", "Kế hoạch được ban hành."]
    found["funding"] = ["Ngân sách nhà nước và các nguồn kinh phí hợp pháp khác."]
    return {name: sorted({*texts}) for name, texts in found.items()}


def generated(seed: int) -> dict[str, Any]:
    """Return the data of a plan."""
    return _Maker(random.Random(seed)).plan()


class _Maker:
    def __init__(self, lot: random.Random) -> None:
        self.lot = lot
        self.ids = 0
        self.family = lot.choice(FAMILIES)
        self.told = lot.sample(TASK_FIELDS[1:], lot.randint(2, 4))
        if lot.random() < 0.7:
            self.told.sort(key=TASK_FIELDS.index)
        self.labels = {name: lot.choice(_LABELS[name]) for name in TASK_FIELDS}

    def one(self, kind: str) -> str:
        return self.lot.choice(stock()[kind])

    def some(self, kind: str, least: int, most: int) -> list[str]:
        words = stock()[kind]
        return self.lot.sample(words, min(self.lot.randint(least, most), len(words)))

    def id(self) -> str:
        self.ids += 1
        return f"muc-{self.ids}"

    def maybe(self, share: float = 0.3) -> bool:
        return self.lot.random() < share

    def plan(self) -> dict[str, Any]:
        form = self.lot.choice(("standalone", "standalone", "attached", "decision"))
        document: dict[str, Any] = {
            "form": form,
            "numbering": self.family,
            "title": "KẾ HOẠCH",
            "subject": "Triển khai thi hành Luật Dân số trên địa bàn tỉnh Lạng Sơn",
            "labels": self.labels,
        }
        data: dict[str, Any] = {
            "schema": "1",
            "id": "thu",
            "level": "province",
            "province": "langson",
            "source": {"status": "official"},
            "document": document,
            "purpose": self.some("item", 1, 3),
            "requirements": self.some("item", 1, 3),
            "content": [self.task() for _ in range(self.lot.randint(1, 5))],
            "funding": self.lot.choice((self.one("item"), self.some("item", 2, 3))),
            "organisation": [self.duty() for _ in range(self.lot.randint(1, 5))],
        }
        if form != "attached":
            data |= self.ending()
            document |= {"symbol": "KH-UBND"}
            if self.maybe(0.5):
                document |= {"number": str(self.lot.randint(10, 400)), "date": "15/3/2026"}
        if form != "standalone":
            document["attached_to"] = (
                "(Kèm theo Quyết định số 12/QĐ-UBND ngày 15 tháng 3 năm 2026 của Chủ tịch Ủy ban"
                " nhân dân tỉnh Lạng Sơn)"
            )
        order = ["activities", *self.told]
        if order != sorted(order, key=TASK_FIELDS.index):
            document["order"] = order
        if form == "decision":
            document |= {"symbol": "QĐ-UBND", "decision": self.decision(), "bases": [*_BASES]}
        elif form == "standalone" and self.maybe():
            document["bases"] = [*_BASES]
        if self.maybe(0.7):
            data["preamble"] = [
                "Thực hiện Quyết định số 153/QĐ-TTg ngày 20 tháng 01 năm 2026 của Thủ tướng Chính"
                " phủ, UBND tỉnh ban hành Kế hoạch triển khai thi hành Luật Dân số như sau:"
            ]
        if self.maybe():
            data["openings"] = {"content": [_OPENING]}
        if self.maybe():
            self.add_part(data)
        if self.maybe(0.4):
            data["closing"] = [
                "Trên đây là Kế hoạch triển khai thi hành Luật Dân số; các cơ quan, đơn vị nghiêm"
                " túc tổ chức thực hiện./."
            ]
        if self.maybe():
            data["appendices"] = [self.appendix()]
        return data

    def add_part(self, data: dict[str, Any]) -> None:
        data["other_parts"] = [
            {"id": "khac", "title": self.lot.choice(_OTHER_PARTS), "items": self.some("item", 2, 3)}
        ]
        parts = ["aims", "content", "funding", "organisation"]
        parts.insert(self.lot.randint(1, 3), "khac")
        data["document"]["parts"] = parts

    def task(self, depth: int = 0) -> dict[str, Any]:
        made: dict[str, Any] = {"id": self.id(), "title": self.one("title")}
        nests = depth == 0 and self.maybe(0.25)
        if not nests:
            if self.maybe(0.6):
                made["activities"] = self.lot.choice(
                    (self.one("activities"), self.some("activities", 2, 3))
                )
            for name in self.told:
                if self.maybe(0.9):
                    made[name] = self.one(name)
            if len(made) == 2:
                made["lead"] = self.one("lead")
            if self.maybe(0.2):
                self.add_item(made)
            if self.maybe(0.15):
                made["paragraphs"] = [self.one("item")]
        elif self.maybe(0.25):
            made["columns"] = {name: head for name, head in _COLUMNS.items() if name != "results"}
            made["paragraphs"] = [_OPENING]
            made["tasks"] = [self.row() for _ in range(self.lot.randint(2, 4))]
        else:
            made["tasks"] = [self.task(1) for _ in range(self.lot.randint(2, 3))]
        return made

    def add_item(self, task: dict[str, Any]) -> None:
        """Add what has no label of its own: in print it stands somewhere among the fields."""
        task["items"] = [self.lot.choice(_ITEMS)]
        fields = [name for name in ("activities", *self.told) if name in task]
        place = self.lot.randint(0, len(fields))
        if place:
            task["order"] = [*fields[:place], "item", *fields[place:]]

    def duty(self) -> dict[str, Any]:
        if self.maybe(0.15):
            return {"id": self.id(), "text": _NOBODY}
        made: dict[str, Any] = {"id": self.id(), "agency": self.one("agency")}
        if self.maybe(0.2):
            made["paragraphs"] = [self.one("item")]
        elif self.maybe(0.5):
            made["items"] = self.some("item", 1, 3)
        else:
            made["text"] = self.one("item")
        return made

    def ending(self) -> dict[str, Any]:
        recipients: list[Any] = ["Bộ Y tế;", "Thường trực Tỉnh ủy;", "Như Điều 3;"]
        if self.maybe():
            recipients[0:2] = [{"lines": recipients[0:2], "mark": "(b/c)"}]
        return {
            "recipients": [*recipients, "Lưu: VT, KGVX."],
            "signature": {
                "authority": ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
                "name": "Nguyễn Thị Bình An",
            },
        }

    def decision(self) -> dict[str, Any]:
        return {
            "title": "QUYẾT ĐỊNH",
            "subject": "Ban hành Kế hoạch triển khai thi hành Luật Dân số",
            "authority": "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN",
            "articles": [
                "Ban hành kèm theo Quyết định này Kế hoạch triển khai thi hành Luật Dân số.",
                "Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành.",
                "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Y tế chịu trách nhiệm thi hành.",
            ],
        }

    def appendix(self) -> dict[str, Any]:
        columns = dict(_COLUMNS)
        if self.maybe():
            del columns["results"]
        tasks = []
        for _ in range(self.lot.randint(2, 6)):
            task: dict[str, Any] = {"id": self.id(), "title": self.one("title")}
            task |= {
                name: self.one(name) for name in columns if name in TASK_FIELDS and self.maybe(0.9)
            }
            tasks.append(task)
        if self.maybe():
            tasks = [
                {"id": self.id(), "title": "Nhóm nhiệm vụ về truyền thông", "tasks": tasks[:2]},
                {
                    "id": self.id(),
                    "title": "Nhóm nhiệm vụ khác",
                    "tasks": tasks[2:] or [self.row()],
                },
            ]
        return {"title": "DANH MỤC NHIỆM VỤ", "columns": columns, "tasks": tasks}

    def row(self) -> dict[str, Any]:
        return {"id": self.id(), "title": self.one("title"), "lead": self.one("lead")}
