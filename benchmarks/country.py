"""Made-up plans for all provinces and communes, to measure with: no plan of any real unit.

Every plan but the published ones says in `source` that it was generated. Some communes copy
the text of their province, some copy it nearly, some copy a neighbour, some have words of their
own: `Made` knows which.

    python benchmarks/country.py FOLDER [--communes 3321] [--seed 1]
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from kehoach.data.communes import communes  # noqa: E402
from kehoach.data.provinces import provinces  # noqa: E402
from kehoach.plan.commune import Commune  # noqa: E402
from kehoach.plan.fingerprint import fingerprint  # noqa: E402
from kehoach.plan.integrity import tasks_of  # noqa: E402
from kehoach.plan.province import Province  # noqa: E402
from kehoach.source.document import load  # noqa: E402

COUNTRY = 3321
PUBLISHED = ("langson", "sonla")
CENTRAL = "qd-153-ttg"
NUMBERINGS = ("dash", "letters", "decimal", "arabic")
Kind = Literal["unchanged", "nearly", "neighbour", "own"]
# Of a hundred communes, so many of each kind.
KINDS: dict[Kind, int] = {"unchanged": 25, "nearly": 25, "neighbour": 10, "own": 40}
NOTE = {
    "status": "reconstructed",
    "origin": "Kế hoạch giả định do benchmarks/country.py sinh ra để đo, không phải văn bản thật",
}

Data = dict[str, Any]


class Made(NamedTuple):
    """A commune plan that was made, and whose words it has: those of `source`, or its own."""

    id: str
    kind: Kind
    source: str | None


def generate(folder: Path, count: int = COUNTRY, seed: int = 1) -> list[Made]:
    """Write plans of `count` communes, of their provinces and of the centre into `folder`.

    The communes are spread over all provinces. The same seed makes the same files.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder, CENTRAL, (ROOT / "plans" / f"{CENTRAL}.yaml").read_text(encoding="utf-8"))
    made: list[Made] = []
    units = _units(count)
    for number, (province, own) in enumerate(units.items()):
        model = province.id if province.id in PUBLISHED else PUBLISHED[number % len(PUBLISHED)]
        text = of_province(model, province)
        _write(folder, province.id, text)
        drawn = random.Random(f"{seed} {province.id}")
        above = _Above(model, province)
        written: list[tuple[str, Data]] = []
        for commune in own:
            kind = drawn.choices([*KINDS], [*KINDS.values()])[0]
            id_ = f"{province.id}-{commune.id}"
            data, source = _plan(kind, commune, above, written, drawn)
            made.append(Made(id_, kind if source else "own", source))
            data = {**_head(id_, commune, province, data, drawn), **data["body"]}
            _write(folder, id_, _yaml(data))
    return made


def _units(count: int) -> dict[Province, list[Commune]]:
    """Return the first communes of each province, as evenly as there are any."""
    every = {one: [*communes(one.id).values()] for one in provinces().values()}
    total = sum(map(len, every.values()))
    taken: dict[Province, list[Commune]] = {}
    done = seen = 0
    for province, own in every.items():
        seen += len(own)
        share = min(len(own), round(count * seen / total) - done)
        done += share
        if share:
            taken[province] = own[:share]
    return taken


def _write(folder: Path, id_: str, text: str) -> None:
    (folder / f"{id_}.yaml").write_text(text, encoding="utf-8")


def of_province(model: str, province: Province) -> str:
    """Return the plan of a province in the words of a published one."""
    text = (ROOT / "plans" / f"{model}.yaml").read_text(encoding="utf-8")
    if model == province.id:
        return text
    text = re.sub(rf"^(id|province): {model}$", rf"\1: {province.id}", text, flags=re.MULTILINE)
    name = provinces()[model].name
    text = text.replace(f"tỉnh {name}", province.full_name(None)).replace(name, province.name)
    note = "".join(f"  {key}: {value}\n" for key, value in NOTE.items())
    return re.sub(r"^source:\n(?:  .*\n)+", f"source:\n{note}", text, flags=re.MULTILINE)


class _Above(NamedTuple):
    """The plan that communes answer: which published one its words are, and whose it is."""

    model: str
    province: Province


@cache
def _data(model: str) -> tuple[Data, dict[str, str]]:
    """Return the data of a published plan, and the fingerprints of its tasks."""
    import yaml  # noqa: PLC0415 - not what measured processes pay

    path = ROOT / "plans" / f"{model}.yaml"
    tasks = tasks_of(load(path).plan.content, ("content",))
    data: Data = yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader)
    return data, {task.id: fingerprint(task) for _, task in tasks}


def _head(id_: str, commune: Commune, province: Province, data: Data, drawn: random.Random) -> Data:
    unit = commune.full_name
    document = {
        "form": "standalone",
        "numbering": drawn.choice(NUMBERINGS),
        "symbol": "KH-UBND",
        "title": "KẾ HOẠCH",
        "subject": f"Triển khai thi hành Luật Dân số trên địa bàn {unit}",
        **data["document"],
    }
    return {
        "schema": "1",
        "id": id_,
        "level": "commune",
        "province": province.id,
        "commune": commune.id,
        "parent": province.id,
        "source": NOTE,
        "document": document,
    }


def _plan(
    kind: Kind,
    commune: Commune,
    above: _Above,
    written: list[tuple[str, Data]],
    drawn: random.Random,
) -> tuple[Data, str | None]:
    """Return what a commune plan says, and whose words these are."""
    id_ = f"{above.province.id}-{commune.id}"
    if kind == "neighbour" and written:
        source, data = drawn.choice(written)
        body = _changed(data["body"], drawn) if drawn.random() < 0.5 else data["body"]
        known = {
            one.full_name: commune.full_name
            for one in communes(above.province.id).values()
            if f"{above.province.id}-{one.id}" == source
        }
        return {"document": data["document"], "body": _renamed(body, known)}, source
    if kind in ("unchanged", "nearly"):
        data = _taken(commune, above)
        if kind == "nearly":
            data["body"] = _changed(data["body"], drawn)
        return data, above.province.id
    data = {"document": {}, "body": _own(commune, above, drawn)}
    written.append((id_, data))
    return data, None


def _taken(commune: Commune, above: _Above) -> Data:
    """Return the words of the province with the name of the commune for its own."""
    data, fingerprints = _data(above.model)
    model = provinces()[above.model]
    names = {
        f"tỉnh {model.name}": commune.full_name,
        f"Tỉnh {model.name}": commune.full_name,
        "UBND tỉnh": f"UBND {commune.kind.unit}",
        model.name: commune.name,
    }
    body = {key: data[key] for key in BODY if key in data}
    body = _renamed(body, names)
    body["content"] = [
        {**task, "covers": [f"{task['id']}@{fingerprints[task['id']]}"]} for task in body["content"]
    ]
    body["organisation"] = [
        {key: one for key, one in duty.items() if key != "covers"} for duty in body["organisation"]
    ]
    body |= _signed(above.province)
    kept = {key: data["document"][key] for key in ("headings", "labels") if key in data["document"]}
    return {"document": kept, "body": body}


BODY = (
    *("preamble", "purpose", "requirements", "content", "funding"),
    *("organisation", "closing"),
)
# Their texts are ids, marks and names: no words to replace.
_FIXED = ("id", "covers", "recipients", "signature", "headings", "labels")


def _renamed(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, str):
        for old, new in names.items():
            value = value.replace(old, new)
        return value
    if isinstance(value, list):
        return [_renamed(one, names) for one in value]
    return {
        key: one if key in ("id", "covers") else _renamed(one, names) for key, one in value.items()
    }


def _changed(value: Any, drawn: random.Random) -> Any:
    """Return the same with a word replaced in most of the longer paragraphs."""
    if isinstance(value, str):
        words = value.split(" ")
        if len(words) >= 12 and drawn.random() < 0.8:
            words[drawn.randrange(3, len(words) - 3)] = drawn.choice(OTHER_WORDS)
        return " ".join(words)
    if isinstance(value, list):
        return [_changed(one, drawn) for one in value]
    return {key: one if key in _FIXED else _changed(one, drawn) for key, one in value.items()}


# Words of their own.

OTHER_WORDS = ("thường", "kịp", "cụ", "rộng", "sâu", "thiết", "riêng", "sớm", "đều", "chắc")
ACTS = (
    *("Tổ chức tuyên truyền về", "Rà soát, thống kê", "Tư vấn cho các hộ gia đình về"),
    *("Phối hợp với nhà trường trao đổi chuyên đề về", "Lập danh sách theo dõi", "Vận động"),
    *("Đưa vào quy ước của thôn nội dung", "Tổng hợp số liệu hằng tháng về", "Khảo sát nhu cầu"),
    *("Phân công cộng tác viên nắm tình hình", "Mở sổ theo dõi", "Bố trí phương tiện phục vụ"),
)
MATTERS = (
    *("việc sinh đủ hai con", "khám sức khỏe trước khi kết hôn", "chăm sóc người cao tuổi"),
    *("sàng lọc trước sinh và sơ sinh", "mất cân bằng giới tính khi sinh", "trẻ em mới sinh"),
    *("phụ nữ mang thai tại địa bàn", "lao động đi làm ăn xa trở về", "người già neo đơn"),
    *("tảo hôn và hôn nhân cận huyết thống", "dinh dưỡng học đường", "thanh niên đến tuổi cưới"),
    *("các hộ mới chuyển đến", "câu lạc bộ liên thế hệ", "cơ sở dữ liệu dân cư của xã"),
)
PLACES = (
    *("tại nhà văn hóa các thôn", "ở chợ phiên ngày chủ nhật", "tại trạm y tế", "ở các trường học"),
    *("trên loa truyền thanh buổi sáng", "tại điểm sinh hoạt cộng đồng", "ở khu nhà trọ"),
    *("qua nhóm trao đổi trên điện thoại", "tại từng hộ gia đình", "trong ngày hội đại đoàn kết"),
)
WAYS = (
    *("mỗi quý ít nhất một buổi", "có sổ ghi chép đầy đủ", "ưu tiên thôn xa trung tâm"),
    *("bằng tiếng phổ thông và tiếng dân tộc", "không làm phát sinh thủ tục mới"),
    *("lồng ghép với họp thôn định kỳ", "kết quả gửi về bộ phận văn hóa - xã hội"),
    *("do trưởng thôn trực tiếp chủ trì", "xong trước mùa vụ", "theo mẫu thống nhất của trạm"),
    *("kết hợp với kỳ tiêm chủng", "có đại diện phụ nữ và thanh niên cùng tham gia"),
)
LEADS = (
    *("Phòng Văn hóa - Xã hội", "Trạm Y tế", "Văn phòng HĐND và UBND", "Phòng Kinh tế"),
    *("Công an", "Trung tâm Phục vụ hành chính công"),
)
TIMES = (
    *("Quý II năm 2026.", "Thường xuyên.", "Năm 2026 và các năm tiếp theo.", "Hằng năm."),
    *("Trước ngày 30 tháng 9 năm 2026.", "Từ tháng 7 năm 2026.", "Quý IV hằng năm."),
)
RESULTS = ("Báo cáo của trạm.", "Danh sách được cập nhật.", "Biên bản buổi làm việc.")


def _own(commune: Commune, above: _Above, drawn: random.Random) -> Data:
    """Return a plan in words that no other has, as long as it happens to be."""
    unit = commune.kind.unit
    parents = [*_data(above.model)[1].items()]
    covered = drawn.sample(parents, drawn.randint(1, len(parents)))
    links = [f"{id_}@{agreed}" for id_, agreed in covered]
    tasks = [_task(number, unit, drawn) for number in range(1, drawn.randint(4, 14))]
    for number, link in enumerate(links):
        tasks[number % len(tasks)].setdefault("covers", []).append(link)
    duties = [
        {
            "id": f"don-vi-{number}",
            "agency": f"{agency} {unit}",
            "items": _sentences(drawn, drawn.randint(1, 5)),
        }
        for number, agency in enumerate(drawn.sample(LEADS, drawn.randint(2, 5)), 1)
    ]
    return {
        "preamble": (
            f"Thực hiện Kế hoạch của UBND {above.province.full_name(None)} về triển khai thi hành "
            f"Luật Dân số, UBND {commune.full_name} ban hành Kế hoạch như sau:"
        ),
        "purpose": _sentences(drawn, drawn.randint(1, 3)),
        "requirements": _sentences(drawn, drawn.randint(1, 4)),
        "content": tasks,
        "funding": f"Từ ngân sách {unit} được giao năm 2026 và nguồn huy động hợp pháp khác.",
        "organisation": duties,
        "closing": (
            f"UBND {unit} yêu cầu các bộ phận, các thôn nghiêm túc thực hiện; vướng mắc báo cáo về "
            "Phòng Văn hóa - Xã hội để tổng hợp./."
        ),
        **_signed(above.province),
    }


def _signed(province: Province) -> Data:
    return {
        "recipients": [f"UBND {province.full_name(None)};", "Lưu: VT."],
        "signature": {"authority": ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]},
    }


def _task(number: int, unit: str, drawn: random.Random) -> Data:
    lead, other = drawn.sample(LEADS, 2)
    activities = _sentences(drawn, drawn.randint(1, 4))
    task: Data = {
        "id": f"viec-{number}",
        "title": f"{drawn.choice(ACTS)} {drawn.choice(MATTERS)}",
        "activities": activities[0] if len(activities) == 1 else activities,
        "lead": f"{lead} {unit}.",
        "coordination": f"{other} {unit}, các thôn.",
        "timeline": drawn.choice(TIMES),
    }
    if drawn.random() < 0.3:
        task["results"] = drawn.choice(RESULTS)
    return task


def _sentences(drawn: random.Random, count: int) -> list[str]:
    return [
        f"{drawn.choice(ACTS)} {drawn.choice(MATTERS)} {drawn.choice(PLACES)}, "
        f"{drawn.choice(WAYS)}; {drawn.choice(ACTS).lower()} {drawn.choice(MATTERS)} "
        f"{drawn.choice(PLACES)}, {drawn.choice(WAYS)}."
        for _ in range(count)
    ]


def _yaml(data: Data) -> str:
    """Return the data as a plan file in the usual style: words in blocks, short texts plain."""
    comment = "# KẾ HOẠCH GIẢ ĐỊNH, do benchmarks/country.py sinh ra. Không phải văn bản thật.\n\n"
    return comment + "\n".join(_lines(data, "")) + "\n"


def _lines(value: Any, indent: str) -> Iterator[str]:
    pairs: Sequence[tuple[str, Any]]
    if isinstance(value, dict):
        pairs = [(f"{key}:", one) for key, one in value.items()]
    else:
        pairs = [("-", one) for one in value]
    for head, one in pairs:
        if isinstance(one, str):
            plain = len(one) < 60 and _PLAIN.fullmatch(one)
            yield f"{indent}{head} {one}" if plain else f"{indent}{head} >-\n{indent}  {one}"
        elif not one:
            yield f"{indent}{head} []"
        elif head == "-":
            # The first line of an entry stands behind its dash.
            first, *rest = _lines(one, indent + "  ")
            yield f"{indent}- {first.lstrip()}"
            yield from rest
        else:
            yield f"{indent}{head}"
            yield from _lines(one, indent + "  ")


_PLAIN = re.compile(r"[^\W_][\w ,./@-]*")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the plans go; not plans/")
    parser.add_argument("--communes", type=int, default=COUNTRY)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    started = time.perf_counter()
    made = generate(chosen.folder, chosen.communes, chosen.seed)
    print(f"{len(made)} commune plans in {time.perf_counter() - started:.1f} s")


if __name__ == "__main__":
    main()
