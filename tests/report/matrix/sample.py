"""Plans of all provinces, made from the two published ones, with gaps planted in known places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from kehoach.cli.matrix import agency_names
from kehoach.compare.compare import Side
from kehoach.compare.matrix import matrix
from kehoach.data.provinces import provinces
from kehoach.grid import Matrix
from kehoach.report.comparison import Telling
from kehoach.report.words import Language, Words
from kehoach.source.document import load
from tests.conftest import ROOT

PARENT = "qd-153-ttg"
FORMULA = '=HYPERLINK("https://example.invalid";"Sở Y tế") & <b>\'@\'</b>'
DASHED = "-1+1; Sở Y tế _x0041_."
_PUBLISHED = ("langson", "sonla")


def written(count: int = 34) -> dict[str, str]:
    """Return the text of `count` plan files by name, and of the plan one level up."""
    texts = {name: _read(name) for name in _PUBLISHED}
    known = sorted(provinces().values(), key=lambda one: one.id)
    files = {f"{PARENT}.yaml": _read(PARENT)}
    for number in range(count):
        province = known[number % len(known)]
        model = province.id if province.id in _PUBLISHED else _PUBLISHED[number % 2]
        text = texts[model].replace(provinces()[model].name, province.name)
        id_ = province.id if number < len(known) else f"{province.id}-{number}"
        text = re.sub(rf"^id: {model}$", f"id: {id_}", text, count=1, flags=re.MULTILINE)
        text = re.sub(
            rf"^province: {model}$", f"province: {province.id}", text, count=1, flags=re.MULTILINE
        )
        if province.id not in _PUBLISHED:
            text = _planted(text, number)
        files[f"{id_}.yaml"] = text
    return files


def _read(name: str) -> str:
    return (ROOT / "plans" / f"{name}.yaml").read_text(encoding="utf-8")


def _planted(text: str, number: int) -> str:
    if number % 7 == 3:  # nothing answers van-ban
        text = _without(text, "van-ban")
    if number % 5 == 2:  # duties alone answer kiem-tra
        text = re.sub(r"^    covers: \[kiem-tra@\w+\]\n", "", text, count=1, flags=re.MULTILINE)
    if number % 11 == 4:  # the words of pho-bien were others
        text = text.replace("pho-bien@c4051020", "pho-bien@00000000")
    if number % 13 == 6:
        text = _without(text, "long-ghep").replace(
            f"parent: {PARENT}\n",
            f"parent: {PARENT}\nnot_applicable:\n"
            "  - {task: long-ghep, reason: Đã giao trong kế hoạch khác của tỉnh.}\n",
        )
    if number % 4 == 2:
        text = re.sub(
            r"(  - id: tap-huan\n(?:    .*\n)*)",
            r"\1    results: Báo cáo kết quả tập huấn.\n",
            text,
            count=1,
        )
    if number == 9:
        text = re.sub(r"    lead: Sở Y tế\.?\n", f"    lead: >-\n      {FORMULA}\n", text, count=1)
    if number == 10:
        text = re.sub(r"    lead: Sở Y tế\.?\n", f"    lead: >-\n      {DASHED}\n", text, count=1)
    if number == 12:
        text = text.replace(
            "  - id: tap-huan\n", "  - id: tap-huan\n    source: {status: reconstructed}\n"
        )
    return text


def _without(text: str, task: str) -> str:
    """Take out every link to `task`."""
    text = re.sub(rf"{task}@\w+, |, {task}@\w+", "", text)
    return re.sub(rf"^ +covers: \[{task}@\w+\]\n", "", text, flags=re.MULTILINE)


def sides(folder: Path, files: dict[str, str]) -> tuple[Sequence[Side], Side]:
    """Write the files and load them: the plans, and the one that they answer."""
    loaded = []
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
        loaded.append(Side(load(folder / name).plan, f"plans/{name}"))
    base, *plans = loaded
    return plans, base


@cache
def sample(count: int = 34) -> Matrix:
    """Return the matrix of `count` plans."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        return matrix(*sides(Path(folder), written(count)))


def telling(language: Language = "vi") -> Telling:
    return Telling(Words(language), agency_names())
