"""Copies are found: against the plan one level up, and among each other without all pairs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from kehoach.compare.copies import Survey, script
from kehoach.compare.copies_likeness import Groups, Original, Passages
from kehoach.compare.copies_passages import Words, masked, wording
from kehoach.copied import Copied, Taken
from kehoach.source.document import load
from tests.support.country import country
from tests.support.plans import minimal, plan_of

LONG = (
    "Tổ chức tuyên truyền, phổ biến Luật Dân số trên địa bàn tỉnh Lạng Sơn bằng nhiều hình thức phù "
    "hợp với từng nhóm đối tượng, chú trọng vùng sâu, vùng xa."
)
OTHER = (
    "Rà soát danh sách người cao tuổi sống một mình, lập sổ theo dõi sức khỏe và phân công cộng tác "
    "viên đến thăm mỗi tháng ít nhất một lần."
)


def words(*texts: str) -> Sequence[Words]:
    """Return the passages of a plan whose purposes are these texts."""
    data = minimal(purpose=[*texts], requirements=[], funding=[], organisation=[])
    return wording(plan_of(data)).paragraphs


def taken(parent: dict[str, Any], child: dict[str, Any]) -> Copied:
    data = minimal(**{"id": "con", "parent": "thu", "level": "commune", **child})
    original = Original(wording(plan_of(minimal(**parent))))
    return script(plan_of(data), "con.yaml", original).plan


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("trên địa bàn tỉnh Lạng Sơn.", "trên địa bàn xã Hồng Phong"),
        ("trên địa bàn tỉnh Lạng Sơn.", "trên địa bàn phường Đông Kinh, tỉnh Lạng Sơn."),
        ("UBND tỉnh giao", "Ủy ban nhân dân xã giao"),
        ("của Thành phố Hồ Chí Minh", "của Đặc khu Vân Đồn"),
        ("UBND PHƯỜNG ĐÔNG KINH", "UBND phường Đông Kinh"),
        ("Báo Lạng Sơn đưa tin", "Báo tỉnh đưa tin"),
        ("chăm sóc sức khoẻ; Nhân dân", "Chăm sóc sức khỏe, nhân dân"),
        ("ở phường 12, quận cũ", "ở xã Hồng Phong, quận cũ"),
    ],
)
def test_names_of_units_and_ways_to_write_do_not_count(text: str, same: str) -> None:
    names = [masked("Lạng Sơn")]
    assert masked(text, names) == masked(same, names)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("phát triển kinh tế - xã hội", "phát triển kinh tế - tỉnh hội"),
        ("các sở của tỉnh. Các xã báo cáo", "các sở của tỉnh báo cáo"),
        ("mỗi tháng một lần", "mỗi quý một lần"),
        ("không sinh con", "sinh con"),
    ],
)
def test_words_count(text: str, other: str) -> None:
    assert masked(text) != masked(other)


def test_a_name_ends_where_the_sentence_does() -> None:
    assert masked("của tỉnh. Các sở, ban") == masked("của xã. Các sở, ban")
    assert masked("của tỉnh. Các sở").endswith(masked("Các sở"))


def test_word_for_word_nearly_and_not() -> None:
    among = Passages(words(LONG, OTHER))
    (same,) = words(LONG.replace("tỉnh Lạng Sơn", "xã Hồng Phong"))
    (near,) = words(LONG.replace("nhiều hình thức", "mọi hình thức"))
    (far,) = words(" ".join(reversed(LONG.split())))
    assert among.find(same) == (0, "unchanged")
    assert among.find(near) == (0, "nearly")
    assert among.find(far) is None


def test_short_paragraphs_are_nobodys() -> None:
    assert len(words("Sở Y tế chủ trì.", LONG)) == 1


def test_tasks_are_counted_with_all_that_they_say() -> None:
    task = {"id": "a", "title": "Tuyên truyền", "activities": LONG, "lead": "Sở Y tế."}
    more = {"id": "b", "title": "Thăm hỏi", "activities": OTHER}
    copy = {**task, "id": "x", "activities": LONG.replace("tỉnh Lạng Sơn", "xã Hồng Phong")}
    led = {**copy, "id": "y", "lead": "Trạm Y tế."}
    own = {"id": "z", "title": "Việc khác", "activities": " ".join(reversed(OTHER.split()))}
    found = taken({"content": [task, more]}, {"content": [copy, led, own]})
    assert found.tasks == Taken(3, 1, 1)
    assert [tuple(one) for one in found.taken] == [("x", "a", "unchanged"), ("y", "a", "nearly")]
    assert found.tasks.share_unchanged == pytest.approx(1 / 3)


def test_a_plan_without_one_above_it_is_counted_against_none() -> None:
    found = script(plan_of(minimal()), "thu.yaml", None).plan
    assert (found.parent, found.tasks.total, found.taken) == (None, 0, ())


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Any]]:
    """Generated plans of communes, whose truth is known."""
    folder = tmp_path_factory.mktemp("country")
    return folder, country().generate(folder, 120, seed=5)


def test_who_copied_the_province_is_found(made: tuple[Path, list[Any]]) -> None:
    folder, plans = made
    survey = Survey(0.9)
    for one in plans:
        plan = load(folder / f"{one.id}.yaml").plan
        parent = load(folder / f"{plan.parent}.yaml").plan
        survey.add(script(plan, one.id, Original(wording(parent))))
    found = {plan.id: plan for plan in survey.found().plans}
    assert {one.kind for one in plans} == {"unchanged", "nearly", "neighbour", "own"}
    for one in plans:
        copied = found[one.id]
        if one.kind == "unchanged":
            assert copied.paragraphs.share == 1, copied
            assert copied.paragraphs.share_unchanged > 0.85, copied
        elif one.kind == "nearly":
            assert copied.paragraphs.share > 0.85, copied
            assert copied.paragraphs.share_unchanged < 0.7, copied
        else:
            assert copied.paragraphs.share == 0, copied


def test_groups_hold_nearly_all_that_all_pairs_hold(made: tuple[Path, list[Any]]) -> None:
    folder, plans = made
    texts = [wording(load(folder / f"{one.id}.yaml").plan).paragraphs for one in plans]
    share = 0.8
    looked_up = [Passages(text) for text in texts]

    def alike(i: int, j: int) -> bool:
        same = sum(looked_up[j].find(one) is not None for one in texts[i])
        return same >= share * max(len(texts[i]), len(texts[j]))

    truth = {(i, j) for i in range(len(texts)) for j in range(i) if alike(i, j)}
    groups = Groups(share)
    for place, text in enumerate(texts):
        groups.add(place, text)
    together = {
        (one.place, other.place)
        for group in groups.found()
        for one in group
        for other in group
        if one.place > other.place
    }
    assert len(truth) > 500
    assert len(truth & together) >= 0.95 * len(truth)
    for group in groups.found():
        first, *others = group
        assert all(alike(one.place, first.place) for one in others)
        assert all(one.alike >= share for one in others)


def test_an_empty_plan_and_one_of_few_words_do_no_harm() -> None:
    groups = Groups(0.9)
    for place, text in enumerate(([], words(LONG), words(LONG), words(OTHER))):
        groups.add(place, text)
    assert [[one.place for one in group] for group in groups.found()] == [[1, 2]]


def test_the_order_of_plans_changes_no_pair_of_whole_copies() -> None:
    texts = [words(LONG), words(OTHER), words(LONG, OTHER), words(OTHER), words(LONG)]
    for order in ([0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 0, 3, 1, 4]):
        groups = Groups(0.9)
        for place in order:
            groups.add(place, texts[place])
        assert {frozenset(one.place for one in group) for group in groups.found()} == {
            frozenset({0, 4}),
            frozenset({1, 3}),
        }


def test_generated_plans_say_so_and_are_the_same_each_time(tmp_path: Path) -> None:
    generate = country().generate
    one, other = tmp_path / "1", tmp_path / "2"
    assert generate(one, 40, seed=2) == generate(other, 40, seed=2)
    files = sorted(file.name for file in one.iterdir())
    assert [(other / name).read_bytes() for name in files] == [
        (one / name).read_bytes() for name in files
    ]
    for name in files:
        plan = load(one / name).plan
        if plan.level == "commune":
            assert plan.source.status == "reconstructed"
            assert "giả định" in (plan.source.origin or "")
            assert plan.parent == plan.province
