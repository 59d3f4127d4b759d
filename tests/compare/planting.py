"""Plants known changes in plans, and scores what a comparison makes of them.

A plan is taken apart into units, ids and links thrown away, so that text alone decides; some units
are moved, dropped, added, split, merged, given another lead or deadline, and most are reworded. What
was done is known; `score` counts how much of it a comparison finds, and how much it makes up.
"""

from __future__ import annotations

import random
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cache
from itertools import permutations, product
from typing import Any, NamedTuple

from kehoach.compare.compare import Side, compare
from kehoach.comparison import Comparison, Item
from kehoach.data.synonyms import synonyms
from kehoach.plan.model import Plan
from kehoach.plan.reading import texts_of
from kehoach.source.document import load
from tests.conftest import ROOT
from tests.support.plans import minimal, plan_of

LISTS = ("purpose", "requirements", "content", "funding", "organisation", "closing")
_PATHS = {"funding": "funding.paragraphs"}


@dataclass
class Unit:
    """What one unit says: a heading or none, paragraphs, and the short fields of a task."""

    head: str | None
    texts: list[str]
    fields: dict[str, str] = field(default_factory=dict)


Sketch = dict[str, list[Unit]]
"""The units of a plan, by the list in which they stand."""


class Truth(NamedTuple):
    """What became of a unit: `kind` is "kept", "added", "removed", "split" or "merged"."""

    left: str | None
    right: str | None
    kind: str
    same: bool = False
    fields: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Planted:
    """Two plans, and what was done to the left one to make the right one."""

    left: Plan
    right: Plan
    truth: tuple[Truth, ...]


# ------------------------------------------------------------------ the words to plant with

_DEEDS = (
    "Tổ chức triển khai thực hiện",
    "Xây dựng kế hoạch và tổ chức",
    "Chủ trì tham mưu, đề xuất giải pháp",
    "Đẩy mạnh công tác tuyên truyền về",
    "Tăng cường kiểm tra, giám sát việc",
    "Rà soát, cập nhật và quản lý",
    "Phối hợp hướng dẫn, đôn đốc",
    "Nâng cao chất lượng, hiệu quả",
    "Tổng hợp, báo cáo kết quả",
    "Bố trí nguồn lực, bảo đảm điều kiện để",
    "Nghiên cứu, ứng dụng công nghệ vào",
    "Huy động sự tham gia của cộng đồng trong",
    "Duy trì và mở rộng mô hình",
    "Bồi dưỡng kiến thức, kỹ năng về",
    "Kiện toàn bộ máy, phân công cán bộ theo dõi",
    "Thí điểm rồi nhân rộng cách làm hay trong",
    "Lập danh mục, cơ sở dữ liệu dùng chung cho",
    "Ký kết quy chế phối hợp liên ngành về",
    "Thanh tra chuyên ngành, xử lý vi phạm trong",
    "Vận động, khuyến khích xã hội hóa",
)
_SUBJECTS = (
    *("cấp nước sạch nông thôn", "thu gom, xử lý rác thải sinh hoạt", "trồng và bảo vệ rừng"),
    *(
        "phòng cháy, chữa cháy tại khu dân cư",
        "an toàn giao thông đường bộ",
        "số hóa hồ sơ lưu trữ",
    ),
    *("cấp giấy chứng nhận quyền sử dụng đất", "khai thác khoáng sản", "tiêm chủng vắc-xin"),
    *("xóa nhà tạm, nhà dột nát", "phát triển hợp tác xã", "chứng nhận sản phẩm OCOP"),
    *("bữa ăn bán trú", "phòng, chống đuối nước", "thư viện trường học", "dạy nghề nông thôn"),
    *("bảo tồn di tích lịch sử", "lễ hội truyền thống", "thể thao quần chúng", "du lịch sinh thái"),
    *("kiểm dịch động vật", "thủy lợi nội đồng", "giống cây ăn quả", "chăn nuôi an toàn sinh học"),
    *("chiếu sáng công cộng", "nhà ở xã hội", "cải tạo hè phố", "quản lý chợ truyền thống"),
    *("chữ ký số cá nhân", "dịch vụ công trực tuyến", "an ninh mạng", "hạ tầng viễn thông"),
    *("hòa giải ở cơ sở", "trợ giúp pháp lý", "thi hành án dân sự", "tiếp công dân"),
    *("phòng, chống ma túy", "cai nghiện tự nguyện", "quản lý vũ khí, vật liệu nổ", "cư trú"),
    *("bảo hiểm xã hội tự nguyện", "đưa lao động đi nước ngoài", "việc làm cho thanh niên"),
    *("thăm khám bệnh nghề nghiệp", "quản lý thuốc kê đơn", "an toàn thực phẩm", "hiến máu"),
    *("cứu hộ, cứu nạn trên sông", "cảnh báo lũ quét, sạt lở đất", "trạm quan trắc khí tượng"),
    *("kiểm kê tài sản công", "chống thất thu thuế", "giải ngân vốn đầu tư công", "xăng dầu"),
    *("quy hoạch vùng huyện cũ", "địa giới đơn vị hành chính", "tinh giản biên chế", "văn thư"),
)
_PEOPLE = (
    *("học sinh trung học", "phụ nữ mang thai", "đồng bào dân tộc thiểu số", "hộ nghèo, cận nghèo"),
    *("doanh nghiệp nhỏ và vừa", "người khuyết tật", "lao động tự do", "cựu chiến binh"),
    *("nông dân vùng biên giới", "công nhân khu công nghiệp", "trẻ mồ côi", "giáo viên mầm non"),
)
_MANNERS = (
    "bảo đảm đúng tiến độ, tiết kiệm và hiệu quả",
    "phù hợp với điều kiện thực tế của từng địa phương",
    "theo đúng quy định của pháp luật hiện hành",
    "gắn với phát triển kinh tế - xã hội của tỉnh",
    "kịp thời tháo gỡ khó khăn, vướng mắc phát sinh",
    "định kỳ báo cáo Ủy ban nhân dân tỉnh để chỉ đạo",
    "lấy người dân làm trung tâm, chủ thể thực hiện",
    "qua hội nghị trực tuyến và tài liệu phát tay",
    "ưu tiên các xã vùng cao còn nhiều thiếu thốn",
    "có phân công người chịu trách nhiệm từng khâu",
    "trên nền tảng số dùng chung toàn tỉnh",
    "kết hợp nguồn ngân sách với đóng góp tự nguyện",
    "công khai kết quả tại trụ sở và nhà văn hóa thôn",
    "không để trùng lặp giữa các ngành, các cấp",
)
_LEADS = (
    *("Sở Nội vụ.", "Sở Xây dựng.", "Sở Tư pháp.", "Sở Công Thương.", "Công an tỉnh."),
    *("Sở Khoa học và Công nghệ.", "Sở Giáo dục và Đào tạo.", "Thanh tra tỉnh."),
)
_DEADLINES = (
    *("quý II năm 2027.", "trước ngày 30/11/2027.", "từ năm 2028 đến năm 2030."),
    *("tháng 9 năm 2026.", "trước ngày 15/6/2028."),
)


class _Words:
    """New words about subjects that no published plan has, each pair of subject and people once."""

    def __init__(self, drawn: random.Random) -> None:
        self.drawn = drawn
        self.themes: list[str] = []
        self.unused = [
            [f"{one} và {other}" for one, other in permutations(_SUBJECTS, 2)],
            [f"{subject} cho {people}" for subject, people in product(_SUBJECTS, _PEOPLE)],
        ]

    def theme(self) -> str:
        if not self.themes:
            self.themes = self.unused.pop()
            self.drawn.shuffle(self.themes)
        return self.themes.pop()

    def sentence(self, theme: str) -> str:
        return f"{self.drawn.choice(_DEEDS)} {theme}, {self.drawn.choice(_MANNERS)}."

    def unit(self, name: str) -> Unit:
        """Return a new unit as the list `name` holds them."""
        theme = self.theme()
        if name == "content":
            head = f"{self.drawn.choice(_DEEDS)} {theme}"
            texts = [self.sentence(theme), *self._asides(1, 3)]
            lead, when = self.drawn.choice(_LEADS), self.drawn.choice(_DEADLINES)
            return Unit(head, texts, {"lead": lead, "timeline": when})
        if name == "organisation":
            head = f"Ban Quản lý {theme}"
            return Unit(head, [self.sentence(theme), *self._asides(0, 2)])
        return Unit(None, [" ".join([self.sentence(theme), *self._asides(0, 1)])])

    def _asides(self, least: int, most: int) -> list[str]:
        return [self.sentence(self.theme()) for _ in range(self.drawn.randint(least, most))]


def synthetic(drawn: random.Random, tasks: int) -> Sketch:
    """Return the units of a plan of many tasks that is nobody's."""
    words = _Words(drawn)
    sizes = {"content": tasks, "organisation": tasks // 2, "funding": 3, "closing": 1}
    return {
        name: [words.unit(name) for _ in range(sizes.get(name, max(4, tasks // 4)))]
        for name in LISTS
    }


# ------------------------------------------------------------------ plan to units and back


def sketch_of(plan: Plan) -> Sketch:
    """Return the units of a published plan, without ids and links."""
    return {
        "purpose": [Unit(None, [item.text]) for item in plan.purpose],
        "requirements": [Unit(None, [item.text]) for item in plan.requirements],
        "content": [
            Unit(
                task.title,
                list(texts_of(task.activities)) if task.activities else [],
                {
                    name: " ".join(texts_of(value))
                    for name, value in task.fields()
                    if name != "activities"
                },
            )
            for task in plan.content
        ],
        "funding": [
            *(Unit(None, [text]) for text in plan.funding.paragraphs),
            *(Unit(None, [item.text]) for item in plan.funding.items),
        ],
        "organisation": [Unit(duty.agency, list(texts_of(duty))) for duty in plan.organisation],
        "closing": [Unit(None, [one.text]) for one in plan.closing],
    }


def plan_from(sketch: Sketch, name: str, ids: str, province: str = "langson") -> Plan:
    """Return the plan that says what `sketch` says; its ids are `ids` and a number."""
    data: dict[str, Any] = minimal(id=name, province=province)
    for part in ("purpose", "requirements", "closing"):
        data[part] = [unit.texts[0] for unit in sketch[part]]
    data["funding"] = {"paragraphs": [unit.texts[0] for unit in sketch["funding"]]}
    data["content"] = [
        {"id": f"{ids}{at}", "title": unit.head, "activities": unit.texts, **unit.fields}
        for at, unit in enumerate(sketch["content"])
    ]
    data["organisation"] = [
        {"id": f"{ids}-{at}", **_duty(unit)} for at, unit in enumerate(sketch["organisation"])
    ]
    return plan_of(data)


def _duty(unit: Unit) -> dict[str, Any]:
    """Return what a duty says; without an agency, its first words have to stand alone."""
    if unit.head:
        return {"agency": unit.head, "paragraphs": unit.texts}
    return {"text": unit.texts[0], "paragraphs": unit.texts[1:]}


# ------------------------------------------------------------------ planting


class _Planter:
    """Changes a sketch, and remembers of which old units each new one is made."""

    def __init__(self, drawn: random.Random, rewording: float, vocabulary: Sequence[str]) -> None:
        self.drawn = drawn
        self.rewording = rewording
        self.vocabulary = vocabulary
        self.words = _Words(drawn)
        self.reword_heads_of_duties = drawn.random() < 0.5

    def reworded(self, text: str) -> str:
        """Return `text` with that share of its syllables replaced, left out or joined by others."""
        syllables = text.split(" ")
        for at in self.drawn.sample(range(len(syllables)), round(self.rewording * len(syllables))):
            syllable = syllables[at]
            ending = syllable[len(syllable.rstrip(".,;:")) :]
            way = self.drawn.random()
            if way < 0.7:
                syllables[at] = (self._synonym(syllables, at) or self._other()) + ending
            elif way < 0.85:
                syllables[at] = ending
            else:
                syllables[at] = f"{syllable} {self._other()}"
        words = " ".join(one for one in syllables if one)
        return words if any(letter.isalnum() for letter in words) else self._other()

    def _other(self) -> str:
        return self.drawn.choice(self.vocabulary)

    def _synonym(self, syllables: Sequence[str], at: int) -> str:
        pair = " ".join(syllables[at : at + 2]).casefold().strip(".,;:")
        for group in synonyms():
            if pair in group.words and self.drawn.random() < 0.5:
                return self.drawn.choice([one for one in group.words if one != pair])
        return ""

    def change(self, name: str, units: Sequence[Unit]) -> list[tuple[Unit, list[int]]]:
        """Return the new units of the list `name`, each with the places of the old ones in it."""
        made = [(deepcopy(unit), [at]) for at, unit in enumerate(units)]
        untouched = list(range(len(units)))
        self.drawn.shuffle(untouched)
        if len(units) >= 4:
            for plant in (self._drop, self._split, self._merge):
                for _ in range(max(1, len(units) // 20)):
                    if self.drawn.random() < 0.4:
                        plant(name, made, untouched)
        for _ in range(max(1, len(units) // 20)):
            if self.drawn.random() < 0.4:
                self._add(name, made)
        for unit, origins in made:
            if origins and self.drawn.random() < 0.75:
                unit.texts = [self.reworded(text) for text in unit.texts]
                if unit.head and (name == "content" or self.reword_heads_of_duties):
                    unit.head = self.reworded(unit.head)
            if name == "content" and len(origins) == 1:
                self._other_field(unit, "lead", _LEADS)
                self._other_field(unit, "timeline", _DEADLINES)
        for _ in range(max(1, len(units) // 10)):
            if len(made) >= 3 and self.drawn.random() < 0.6:
                self._move(made, untouched)
        return made

    def _drop(self, name: str, made: list[tuple[Unit, list[int]]], untouched: list[int]) -> None:
        del made[self._at(made, untouched.pop())]

    @staticmethod
    def _at(made: list[tuple[Unit, list[int]]], origin: int) -> int:
        """Return where the unit stands that was made of the old one `origin` alone."""
        return next(at for at, (_, origins) in enumerate(made) if origins == [origin])

    def _split(self, name: str, made: list[tuple[Unit, list[int]]], untouched: list[int]) -> None:
        at = self._at(made, untouched[-1])
        unit, origins = made[at]
        if len(unit.texts) > 1:
            middle = len(unit.texts) // 2
            first, second = unit.texts[:middle], unit.texts[middle:]
        else:
            words = unit.texts[0].split(" ")
            if len(words) < 24:
                return
            # At the end of a phrase near the middle, where there is one.
            middle = min(
                range(8, len(words) - 8),
                key=lambda i: abs(i - len(words) // 2) - 6 * words[i - 1].endswith((",", ";", ".")),
            )
            first, second = [" ".join(words[:middle])], [" ".join(words[middle:])]
        head = None
        if unit.head is not None:
            head = " ".join(second[0].split(" ")[:8]) if name == "content" else unit.head
        untouched.pop()
        made[at : at + 1] = [
            (Unit(unit.head, first, dict(unit.fields)), origins),
            (Unit(head, second, dict(unit.fields)), list(origins)),
        ]

    def _merge(self, name: str, made: list[tuple[Unit, list[int]]], untouched: list[int]) -> None:
        if len(untouched) < 3:
            return
        one, other = (self._at(made, untouched.pop()) for _ in range(2))
        (first, origins), (second, others) = made[one], made[other]
        head = None
        if first.head is not None and second.head is not None:
            head = (
                f"{first.head} và {second.head}"
                if name == "content"
                else (f"{first.head}; {second.head}")
            )
        texts = [*first.texts, *second.texts]
        if name not in ("content", "organisation"):
            texts = [" ".join(texts)]
        made[one] = (Unit(head or first.head or second.head, texts, first.fields), origins + others)
        del made[other]

    def _add(self, name: str, made: list[tuple[Unit, list[int]]]) -> None:
        made.insert(self.drawn.randint(0, len(made)), (self.words.unit(name), []))

    def _move(self, made: list[tuple[Unit, list[int]]], untouched: list[int]) -> None:
        if not untouched:
            return
        unit = made.pop(self._at(made, self.drawn.choice(untouched)))
        made.insert(self.drawn.randint(0, len(made)), unit)

    def _other_field(self, unit: Unit, name: str, choices: Sequence[str]) -> None:
        if name in unit.fields and self.drawn.random() < 0.2:
            unit.fields[name] = self.drawn.choice(
                [one for one in choices if one != unit.fields[name]]
            )


def plant(
    sketch: Sketch, seed: int, rewording: float, *, versions: bool, vocabulary: Sequence[str]
) -> Planted:
    """Return a plan, the same with known changes, and these."""
    planter = _Planter(random.Random(seed), rewording, vocabulary)
    right: Sketch = {}
    truth: list[Truth] = []
    for name in LISTS:
        made = planter.change(name, sketch[name])
        right[name] = [unit for unit, _ in made]
        truth += _truth(name, sketch[name], made)
    other = "kehoach" if versions else "kehoach-khac"
    return Planted(
        plan_from(sketch, "kehoach", "truoc"), plan_from(right, other, "sau"), tuple(truth)
    )


def _path(name: str, side: str, at: int) -> str:
    if name == "content":
        return f"content.{side}{at}"
    if name == "organisation":
        return f"organisation.{side}-{at}"
    return f"{_PATHS.get(name, name)}.{at + 1}"


def _truth(
    name: str, units: Sequence[Unit], made: Sequence[tuple[Unit, list[int]]]
) -> Iterator[Truth]:
    used = Counter(origin for _, origins in made for origin in origins)
    for at in range(len(units)):
        if not used[at]:
            yield Truth(_path(name, "truoc", at), None, "removed")
    for at, (unit, origins) in enumerate(made):
        right = _path(name, "sau", at)
        if not origins:
            yield Truth(None, right, "added")
        for origin in origins:
            kind = "merged" if len(origins) > 1 else "split" if used[origin] > 1 else "kept"
            old = units[origin]
            fields = {one for one in old.fields if old.fields[one] != unit.fields.get(one)}
            left = _path(name, "truoc", origin)
            yield Truth(left, right, kind, old == unit, frozenset(fields))


# ------------------------------------------------------------------ scoring


@dataclass
class Score:
    """What was found, made up and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def count(self, found: Iterable[Any], true: Iterable[Any]) -> None:
        """Count each thing that is found, or true, or both."""
        one, other = Counter(found), Counter(true)
        self.right += (one & other).total()
        self.wrong += (one - other).total()
        self.missed += (other - one).total()

    @property
    def precision(self) -> float:
        """Return the share of what was found that is true."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Return the share of what is true that was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Return the harmonic mean of both."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0


@dataclass
class Scores:
    """The score of pairs, of kinds (by kind as well) and of fields that changed."""

    pairs: Score = field(default_factory=Score)
    kinds: Score = field(default_factory=Score)
    fields: Score = field(default_factory=Score)
    by_kind: dict[str, Score] = field(default_factory=dict)

    def add(self, planted: Planted, comparison: Comparison | None = None) -> None:
        """Compare the two plans, and count."""
        comparison = comparison or compare(
            Side(planted.left, "left.yaml"), Side(planted.right, "right.yaml")
        )
        items = [item for item in comparison.items if item.part in LISTS]
        found = {(_left(item), _right(item)): item for item in items}
        self.pairs.count(
            [pair for pair in found if all(pair)],
            [(one.left, one.right) for one in planted.truth if one.left and one.right],
        )
        true = _true_kinds(planted.truth, found)
        told = [(pair, item.kind) for pair, item in found.items()]
        self.kinds.count(told, true.items())
        for kind in {kind for _, kind in [*told, *true.items()]}:
            self.by_kind.setdefault(kind, Score()).count(
                [one for one in told if one[1] == kind],
                [one for one in true.items() if one[1] == kind],
            )
        self.fields.count(
            [
                (pair, change.field)
                for pair, item in found.items()
                for change in item.changes
                if all(pair) and not change.same and change.field in ("lead", "timeline")
            ],
            [
                ((one.left, one.right), name)
                for one in planted.truth
                for name in one.fields & {"lead", "timeline"}
            ],
        )


def _left(item: Item) -> str | None:
    return item.left.path if item.left else None


def _right(item: Item) -> str | None:
    return item.right.path if item.right else None


def _true_kinds(
    truth: Sequence[Truth], found: Mapping[tuple[str | None, str | None], Item]
) -> dict[tuple[str | None, str | None], str]:
    """Return the kind that each pair should have, one for each.

    Where more than one answer is right, it is the one that was found: which part of a unit that is
    split is its pair and which the piece; which of two units that change places has moved.
    """
    kinds: dict[tuple[str | None, str | None], str] = {}
    groups: dict[tuple[str, str | None], list[Truth]] = {}
    for one in truth:
        if one.kind in ("split", "merged"):
            whole = one.left if one.kind == "split" else one.right
            groups.setdefault((one.kind, whole), []).append(one)
        else:
            kinds[one.left, one.right] = "same" if one.same else one.kind
    whole_pairs = [one for one in truth if one.kind == "kept"]
    for (kind, _), members in groups.items():
        pairs = [(one.left, one.right) for one in members]
        pieces = [pair for pair in pairs if pair in found and found[pair].kind == kind]
        piece = pieces[0] if pieces else pairs[-1]
        for one, pair in zip(members, pairs, strict=True):
            kinds[pair] = kind if pair == piece else "kept"
            if pair != piece:
                whole_pairs.append(one)
    kinds |= _moves(whole_pairs, found)
    return {pair: "modified" if kind == "kept" else kind for pair, kind in kinds.items()}


def _moves(
    whole: Sequence[Truth], found: Mapping[tuple[str | None, str | None], Item]
) -> dict[tuple[str | None, str | None], str]:
    """Return "moved" for the pairs that are out of order.

    Where there is a choice, those told as moved are right if the others are a longest run in order.
    """
    by_list: dict[str, list[Truth]] = {}
    for one in whole:
        by_list.setdefault(str(one.left).rpartition(".")[0], []).append(one)
    moved: dict[tuple[str | None, str | None], str] = {}
    for members in by_list.values():
        members.sort(key=lambda one: _place(one.left))
        told = [
            one
            for one in members
            if (item := found.get((one.left, one.right))) and item.kind == "moved"
        ]
        run = [_place(one.right) for one in members if one not in told]
        if run != sorted(run) or len(run) != len(_longest([_place(one.right) for one in members])):
            kept = _longest([_place(one.right) for one in members])
            told = [one for one in members if _place(one.right) not in kept]
        moved |= {(one.left, one.right): "moved" for one in told}
    return moved


def _place(path: str | None) -> int:
    digits = str(path).rpartition(".")[2].lstrip("abcdefghijklmnopqrstuvwxyz-")
    return int(digits)


def _longest(numbers: Sequence[int]) -> list[int]:
    """Return a longest increasing run of `numbers`."""
    ends: list[int] = []
    runs: list[list[int]] = []
    for number in numbers:
        at = bisect_left(ends, number)
        run = [*(runs[at - 1] if at else []), number]
        ends[at : at + 1] = [number]
        runs[at : at + 1] = [run]
    return runs[-1] if runs else []


@cache
def vocabulary() -> tuple[str, ...]:
    """Return the words of the published plans, as often as they stand there."""
    found = []
    for name in ("langson", "sonla"):
        plan = load(ROOT / "plans" / f"{name}.yaml").plan
        for unit in (unit for units in sketch_of(plan).values() for unit in units):
            for text in (unit.head or "", *unit.texts, *unit.fields.values()):
                found += [word.strip(".,;:()") for word in text.split()]
    return tuple(word for word in found if word)


# ------------------------------------------------------------------ the figures of docs/diff.md

TUNED = tuple(range(100, 140))
"""The seeds that the thresholds were tuned on."""

REPORTED = tuple(range(1000, 1030))
"""The seeds that the figures are told of: nothing was tuned on them."""

REWORDINGS = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6)


def planted(
    seeds: Iterable[int],
    rewording: float,
    *,
    versions: bool,
    sizes: Iterable[int] = (15, 40),
    names: Iterable[str] = ("langson", "sonla"),
) -> Iterator[Planted]:
    """Yield the published plans and larger ones, each with changes that follow from the seed."""
    for seed in seeds:
        sketches = [
            *(sketch_of(load(ROOT / "plans" / f"{name}.yaml").plan) for name in names),
            *(synthetic(random.Random(seed * 7 + size), size) for size in sizes),
        ]
        for sketch in sketches:
            yield plant(sketch, seed, rewording, versions=versions, vocabulary=vocabulary())


def _figures(seeds: Sequence[int], *, versions: bool) -> Iterator[str]:
    kinds = ("same", "modified", "moved", "added", "removed", "split", "merged")
    yield " | ".join(["| reworded", "pairs: P", "R", "F1", "kinds", "fields", *kinds]) + " |"
    yield "|" + "--:|" * 13
    for rewording in REWORDINGS:
        scores = Scores()
        for one in planted(seeds, rewording, versions=versions):
            scores.add(one)
        values = [scores.pairs.precision, scores.pairs.recall, scores.pairs.f1]
        values += [scores.kinds.f1, scores.fields.f1]
        values += [scores.by_kind.get(kind, Score()).f1 for kind in kinds]
        yield f"| {rewording:.0%} | " + " | ".join(f"{value:.3f}" for value in values) + " |"


def main() -> None:
    """Print the figures, with the seeds that are told of."""
    for versions in (True, False):
        print("\nversions of one plan\n" if versions else "\ndifferent plans\n")  # noqa: T201
        for line in _figures(REPORTED, versions=versions):
            print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
