"""What the words of a timeline mean: real wordings, what stays unread, and laws of reading."""

from __future__ import annotations

import re
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach.plan.span import Span
from kehoach.plan.timeline import Reading, Recurrence, Timeline, read_timeline

SHARED = Path(__file__).parents[3] / "shared"


def dates(text: str) -> list[str]:
    return [f"{r.start or ''}..{r.end or ''}" for r in read_timeline(text).readings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Lạng Sơn, Sơn La, 367/QĐ-TTg
        ("từ năm 2026 và các năm tiếp theo.", "2026-01-01.."),
        ("Năm 2026 và các năm tiếp theo.", "2026-01-01.."),
        ("năm 2026.", "2026-01-01..2026-12-31"),
        ("từ năm 2026.", "2026-01-01.."),
        ("Năm 2026 - 2027.", "2026-01-01..2027-12-31"),
        ("Tháng 2/2026.", "2026-02-01..2026-02-28"),
        # Hà Nội 173/KH-UBND, Lâm Đồng
        ("ngày 11/9/2026", "2026-09-11..2026-09-11"),
        ("từ ngày 11/9/2026 đến ngày 20/9/2026.", "2026-09-11..2026-09-20"),
        ("từ ngày 11/9 đến hết năm 2026.", "2026-09-11..2026-12-31"),
        ("từ quý II/2026.", "2026-04-01.."),
        ("chậm nhất là ngày 30/01/2026", "..2026-01-30"),
        # Years and stretches of years
        ("trong năm 2026", "2026-01-01..2026-12-31"),
        ("đến năm 2030", "..2030-12-31"),
        ("từ nay đến năm 2030", "..2030-12-31"),
        ("trước năm 2030", "..2029-12-31"),
        ("từ năm 2026 đến năm 2030", "2026-01-01..2030-12-31"),
        ("giai đoạn 2026 - 2030", "2026-01-01..2030-12-31"),
        ("Giai đoạn 2026–2030 và những năm tiếp theo", "2026-01-01.."),
        ("NĂM 2026 VÀ CÁC NĂM TIẾP THEO", "2026-01-01.."),
        # Quarters and halves
        ("quý I/2026", "2026-01-01..2026-03-31"),
        ("Quý III năm 2026", "2026-07-01..2026-09-30"),
        ("Quí 4/2026", "2026-10-01..2026-12-31"),
        ("Quý I - III/2026", "2026-01-01..2026-09-30"),
        ("quý I, năm 2026", "2026-01-01..2026-03-31"),
        ("hoàn thành trong quý I/2026", "2026-01-01..2026-03-31"),
        ("đến hết quý II năm 2026", "..2026-06-30"),
        ("6 tháng đầu năm 2026", "2026-01-01..2026-06-30"),
        ("06 tháng cuối năm 2026", "2026-07-01..2026-12-31"),
        ("nửa đầu năm 2026", "2026-01-01..2026-06-30"),
        # Months
        ("tháng 02 năm 2026", "2026-02-01..2026-02-28"),
        ("tháng  02\nnăm 2028", "2028-02-01..2028-02-29"),
        ("tháng 3 - 5/2026", "2026-03-01..2026-05-31"),
        ("từ tháng 3 đến tháng 5/2026", "2026-03-01..2026-05-31"),
        ("tháng 12/2026 - tháng 02/2027", "2026-12-01..2027-02-28"),
        ("từ tháng 7/2026 trở đi", "2026-07-01.."),
        ("đến hết tháng 6/2026", "..2026-06-30"),
        ("hoàn thành trước tháng 6/2026", "..2026-05-31"),
        # Days
        ("ngày 30 tháng 6 năm 2026", "2026-06-30..2026-06-30"),
        ("30.6.2026", "2026-06-30..2026-06-30"),
        ("trước ngày 30/6/2026", "..2026-06-29"),
        ("xong trước 01/01/2026", "..2025-12-31"),
        ("chậm nhất ngày 30/6/2026", "..2026-06-30"),
        ("Không muộn hơn ngày 30/6/2026", "..2026-06-30"),
        ("đến hết ngày 30/6/2026", "..2026-06-30"),
        ("đến trước ngày 01/7/2026", "..2026-06-30"),
        ("từ 01/7/2026", "2026-07-01.."),
        ("từ ngày 01/3/2026 đến trước ngày 01/7/2026", "2026-03-01..2026-06-30"),
        ("từ ngày 10 đến 15 tháng 6 năm 2026", "2026-06-10..2026-06-15"),
        ("ngày 10-15/6/2026", "2026-06-10..2026-06-15"),
    ],
)
def test_one_stretch_of_time(text: str, expected: str) -> None:
    timeline = read_timeline(text)
    assert dates(text) == [expected]
    assert timeline.understood
    assert f"{timeline.start or ''}..{timeline.end or ''}" == expected
    assert timeline.open_ended == expected.endswith("..")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("quý I, II năm 2026", ["2026-01-01..2026-03-31", "2026-04-01..2026-06-30"]),
        ("quý 1, 2/2026", ["2026-01-01..2026-03-31", "2026-04-01..2026-06-30"]),
        ("Quý I và quý III/2026", ["2026-01-01..2026-03-31", "2026-07-01..2026-09-30"]),
        ("quý III/2026, IV/2026", ["2026-07-01..2026-09-30", "2026-10-01..2026-12-31"]),
        ("tháng 6, 12/2026", ["2026-06-01..2026-06-30", "2026-12-01..2026-12-31"]),
        ("các năm 2026, 2027", ["2026-01-01..2026-12-31", "2027-01-01..2027-12-31"]),
        ("trước ngày 15/6 và 15/12/2026", ["..2026-06-14", "..2026-12-14"]),
        ("Quý II/2026 (chậm nhất ngày 15/6/2026)", ["2026-04-01..2026-06-30", "..2026-06-15"]),
    ],
)
def test_several_stretches(text: str, expected: list[str]) -> None:
    assert dates(text) == expected
    assert read_timeline(text).understood


M, Q, H, Y, PERIODIC, CONTINUOUS = Recurrence
ASKED = "on demand"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("định kỳ hằng năm và khi cần thiết.", [Y, ASKED]),
        ("Tháng 2/2026; cập nhật định kỳ hoặc theo yêu cầu thực tiễn.", [None, PERIODIC, ASKED]),
        ("Năm 2026; cập nhật theo định kỳ hoặc theo yêu cầu thực tiễn.", [None, PERIODIC, ASKED]),
        ("Thường xuyên.", [CONTINUOUS]),
        ("Hàng năm", [Y]),
        ("hằng quý", [Q]),
        ("hằng tháng theo quy định", [M]),
        ("định kì", [PERIODIC]),
        ("định kỳ 6 tháng, 1 năm", [H, Y]),
        ("Định kỳ hằng tháng, quý, 6 tháng, năm", [M, Q, H, Y]),
        ("6 tháng một lần", [H]),
        ("01 năm/lần", [Y]),
        ("định kỳ, đột xuất", [PERIODIC, ASKED]),
        ("khi có yêu cầu của cấp có thẩm quyền", [ASKED]),
        ("Thường xuyên trong năm 2026", [CONTINUOUS, None]),
        ("Rà soát, cập nhật định kỳ", [PERIODIC]),
    ],
)
def test_what_comes_back(text: str, expected: list[Recurrence | str | None]) -> None:
    timeline = read_timeline(text)
    assert [ASKED if r.on_demand else r.recurrence for r in timeline.readings] == expected
    assert timeline.understood


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("trước ngày 15/12 hằng năm", [(None, (12, 14))]),
        ("Trước ngày 15/6 và 15/12 hằng năm", [(None, (6, 14)), (None, (12, 14))]),
        ("trước ngày 01/3 hằng năm", [(None, (2, 29))]),
        ("tháng 12 hằng năm", [((12, 1), (12, 31))]),
        ("Quý IV hàng năm", [((10, 1), (12, 31))]),
        ("từ tháng 11 đến tháng 2 hằng năm", [((11, 1), (2, 29))]),
    ],
)
def test_every_year_on_named_days(text: str, expected: list[object]) -> None:
    timeline = read_timeline(text)
    assert [r.season for r in timeline.readings] == expected
    assert {r.recurrence for r in timeline.readings} == {Y}
    assert (timeline.understood, timeline.start, timeline.end) == (True, None, None)


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("sau ngày 30/6/2026", ["sau ngày 30/6/2026"]),
        ("cuối năm 2026", ["cuối năm 2026"]),
        ("30 ngày kể từ ngày 01/7/2026", ["30 ngày kể từ ngày 01/7/2026"]),
        ("năm học 2026 - 2027", ["năm học 2026 - 2027"]),
        ("nửa đầu năm", ["nửa đầu năm"]),
        ("đến 30/6", ["đến 30/6"]),
        ("quý I - 2026", ["quý I - 2026"]),
        ("03 năm một lần", ["03 năm một lần"]),
        ("mỗi năm 2 lần", ["mỗi năm 2 lần"]),
        ("định kỳ năm lần", ["định kỳ năm lần"]),
        ("trước ngày 20 hằng tháng", ["trước ngày 20 hằng tháng"]),
        ("năm 3026", ["năm 3026"]),
        ("từ tháng 11 đến tháng 2/2027", ["từ tháng 11 đến tháng 2/2027"]),  # of which year?
        ("quý IV, quý I/2027", ["quý IV"]),
        ("ngày 11/9/2026 (thứ Sáu)", ["thứ Sáu"]),
        ("Giai đoạn 2026 - 2030, tầm nhìn đến năm 2045", ["tầm nhìn đến năm 2045"]),
        ("từ quý I/2026 chậm nhất 30/6/2026", ["từ quý I/2026 chậm nhất 30/6/2026"]),
    ],
)
def test_doubtful_words_stay_unread(text: str, unread: list[str]) -> None:
    timeline = read_timeline(text)
    assert [span.of(text) for span in timeline.unread] == unread
    assert not timeline.understood


@pytest.mark.parametrize(
    "words", ["31/6/2026", "trước ngày 29/02/2026", "tháng 13/2026", "quý V/2026"]
)
def test_days_that_no_calendar_has(words: str) -> None:
    text = f"năm 2026; {words}."
    timeline = read_timeline(text)
    assert [span.of(text) for span in timeline.impossible] == [words]
    assert (len(timeline.readings), timeline.understood) == (1, False)


def test_a_range_that_ends_before_it_begins_is_read_as_said() -> None:
    (reading,) = read_timeline("từ năm 2030 đến năm 2026").readings
    assert reading == Reading(Span(0, 24), date(2030, 1, 1), date(2026, 12, 31))
    assert reading.backwards


@pytest.mark.parametrize("text", ["", " ", "...", "và", "-"])
def test_nothing_said(text: str) -> None:
    assert read_timeline(text) == Timeline(text, (), (), ())
    assert not read_timeline(text).understood


@pytest.mark.corpus
@pytest.mark.skipif(not SHARED.is_dir(), reason="the real documents are not here")
@pytest.mark.parametrize("name", ["seeds/langson.txt", "seeds/sonla.txt", "corpus/367-qd-ttg.txt"])
def test_every_timeline_of_the_published_plans_is_understood(name: str) -> None:
    text = (SHARED / name).read_text("utf-8")
    timelines = re.findall(r"(?:Thời gian thực hiện|Thời hạn trình): *(.+?) *\n", text)
    assert timelines
    assert [words for words in timelines if not read_timeline(words).understood] == []


VOCABULARY = (
    "từ|đến|đến hết|trước|chậm nhất|trong|ngày|tháng|quý|năm|6|15|15/12|30/6/2026|31/6/2026|2/2026"
    "|2026|I|III/2026|giai đoạn|6 tháng đầu năm|và|hoặc|,|;|.|-|(|)|hằng năm|hằng quý|định kỳ"
    "|6 tháng|thường xuyên|khi cần thiết|theo yêu cầu|của|Bộ|và các năm tiếp theo|trở đi|cập nhật"
)
WORDS = st.sampled_from(VOCABULARY.split("|"))
TEXTS = st.lists(WORDS).map(" ".join) | st.text(max_size=60)


@given(TEXTS)
def test_every_letter_is_accounted_for_once(text: str) -> None:
    timeline = read_timeline(text)
    spans = [*(r.span for r in timeline.readings), *timeline.unread, *timeline.impossible]
    spans.sort()
    assert [r.span for r in timeline.readings] == sorted(r.span for r in timeline.readings)
    left, place = "", 0
    for start, end in spans:
        assert place <= start < end <= len(text)
        left, place = left + text[place:start] + " ", end
    words = re.findall(r"[^\W_]+", left + text[place:])
    assert {word.lower() for word in words} <= {"và", "hoặc", "hay"}


@settings(deadline=None)
@given(st.lists(WORDS, max_size=4).map(" ".join) | st.text(), st.sampled_from(["", " ", ", "]))
def test_time_stays_linear(words: str, gap: str) -> None:
    text = ((words + gap or " ") * 10_000)[:10_000]
    begin = time.perf_counter()
    read_timeline(text)
    assert time.perf_counter() - begin < 2
