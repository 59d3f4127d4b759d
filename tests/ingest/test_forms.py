"""What kind of document it is: a plan alone, attached, with its Decision, or none at all."""

from __future__ import annotations

from typing import Any

import pytest

from kehoach.finding import Refused
from kehoach.ingest.recognise.titles import read_titles
from tests.ingest.documents import (
    BODY,
    DECISION,
    HEADER,
    NATION,
    SIGNED,
    TITLE,
    cells,
    data_of,
    kinds,
    read,
)

REFERENCE = "(Kèm theo Quyết định số 9/QĐ-UBND của Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn)"


def test_an_attached_plan_has_neither_number_nor_signature() -> None:
    begun, _, ended = REFERENCE.partition(" của ")
    data = data_of(*TITLE[:2], begun, f"của {ended}", *BODY)
    assert data["document"]["form"] == "attached"
    assert data["document"]["attached_to"] == REFERENCE
    assert {"symbol", "number", "date"}.isdisjoint(data["document"])
    assert {"signature", "recipients"}.isdisjoint(data)
    assert (data["level"], data["province"]) == ("province", "langson")


def test_a_signed_plan_says_what_it_goes_with_in_its_preamble() -> None:
    reading = read(HEADER, *TITLE[:2], REFERENCE, *BODY, *SIGNED)
    assert reading.data["document"]["form"] == "standalone"
    assert reading.data["preamble"] == [REFERENCE]
    assert "reference-moved" in kinds(reading)


def test_a_decision_and_its_plan() -> None:
    repeated = cells(["ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN"], list(NATION))
    data = data_of(HEADER, *DECISION, *SIGNED, repeated, *TITLE[:2], REFERENCE, *BODY)
    document = data["document"]
    assert document["form"] == "decision"
    assert document["attached_to"] == REFERENCE
    decision = document["decision"]
    assert decision["authority"] == "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"
    assert [one["text"][:12] for one in decision["articles"]] == ["Ban hành kèm", "Các cơ quan:"]
    assert len(decision["articles"][1]["items"]) == 2
    assert len(document["bases"]) == 2
    assert data["recipients"][0] == "Như Điều 2;"
    assert data["signature"]["name"] == "Nguyễn Văn An"


def test_a_subject_in_capitals_ends_above_who_decides() -> None:
    subject = ["VỀ VIỆC BAN HÀNH", "KẾ HOẠCH TRIỂN KHAI THI HÀNH LUẬT DÂN SỐ"]
    lines = [DECISION[0], *subject, *DECISION[2:]]
    document = data_of(HEADER, *lines, *SIGNED, *TITLE[:2], REFERENCE, *BODY)["document"]
    assert document["decision"]["subject"] == " ".join(subject)
    assert document["decision"]["authority"] == DECISION[2]
    assert document["subject"] == TITLE[1]


def test_a_plan_signed_below_a_signed_decision_is_told() -> None:
    reading = read(HEADER, *DECISION, *SIGNED, *TITLE[:2], REFERENCE, *BODY, *SIGNED[4:])
    assert [one.text for one in reading.left_out] == [*SIGNED[4:]]
    assert kinds(reading) == ["unplaced"]


def test_who_issues_a_plan_stays_above_its_bases() -> None:
    above, basis = "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN", "Căn cứ Luật Dân số;"
    data = data_of(HEADER, *TITLE[:2], above, basis, TITLE[2], *BODY, *SIGNED)
    assert data["preamble"] == [above, basis, TITLE[2]]
    assert "bases" not in data["document"]


def test_an_article_numbered_otherwise_is_told() -> None:
    lines = [one.replace("Điều 2.", "Điều 3:") if isinstance(one, str) else one for one in DECISION]
    reading = read(HEADER, *lines, *SIGNED, *TITLE[:2], REFERENCE, *BODY)
    (note,) = (one for one in reading.notes if one.kind == "mark-changed")
    assert dict(note.params) == {"source": "Điều 3:", "printed": "Điều 2.", "count": 1}


# --- Nothing to import. ---


@pytest.mark.parametrize(
    "blocks",
    [
        [],
        [HEADER],
        [HEADER, *TITLE],
        [HEADER, *TITLE, *SIGNED],
        [HEADER, *DECISION, *SIGNED],
        [DECISION[0], DECISION[6], *SIGNED, *TITLE, *BODY],
        [*BODY],
        ["Một bài báo.", "1. Về kế hoạch."],
    ],
)
def test_what_is_no_plan_is_refused(blocks: list[Any]) -> None:
    with pytest.raises(Refused) as refused:
        read(*blocks)
    assert refused.value.code == "U034"


def test_lost_words_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The account is no mirror: a piece that forgets its words turns it red."""
    monkeypatch.setattr("kehoach.ingest.recognise.frame.read_titles", forgetful)
    with pytest.raises(Refused) as refused:
        read(HEADER, *TITLE, *BODY, *SIGNED)
    assert refused.value.code == "U033"
    assert "ThựchiệnQuyếtđịnh" in str(refused.value.params["words"])


def forgetful(paragraphs: Any, ledger: Any, notes: Any) -> Any:
    titles = read_titles(paragraphs, ledger, notes)
    titles.preamble.clear()
    return titles
