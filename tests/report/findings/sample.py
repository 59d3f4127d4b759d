"""One fixed run with everything that a format must bear: all severities, all kinds, nasty signs."""

from __future__ import annotations

from typing import NamedTuple

from kehoach.finding import Accepted, Edit, Finding, Param, Place, Results, Rule, Severity

QUOTES = """quotes " ' `x` & <b>, 100%: a,b::error file=x::y"""
SCRIPT = "]]></script><script>alert(1)</script>{{ 7 * 7 }}{% raw %}"
CONTROLS = "a\x00b\x07c\x1b[31md\x7fe\r\nf\tg\u2028h\ufeffi\ufffej"
WRITING = "שלום \u202eabc\u202c 😀👍🏽 👩\u200d💻 ệ q\u0302\u0323 计划"
NASTY = (QUOTES, SCRIPT, CONTROLS, WRITING)

LANGSON = "plans/langson.yaml"
SPACED = "plans/kế hoạch #1, 100%: a&b'.yaml"
CLEAN = "plans/sonla.yaml"

RULES = (
    Rule("S003", "task-without-lead", "warning", "plan"),
    Rule("K001", "unused-suppression", "warning", "tool"),
    Rule("M006", "unknown-value", "error", "nd30.place-and-date", fixable=True),
    Rule("M011", "tab-in-text", "info", "habit", fixable=True),
)


class At(NamedTuple):
    """Words of a source line."""

    line: int
    source: str
    words: str

    def place(self, path: str = LANGSON) -> Place:
        column = self.source.index(self.words) + 1
        return Place(path, self.line, column, self.line, column + len(self.words), self.source)


VALUE = At(12, "  level: tỉnh", "tỉnh").place()
TASK = At(40, "  - title: Rà soát, hoàn thiện văn bản", "Rà soát, hoàn thiện văn bản").place()
LONG = At(
    57, f"    activities: {'Tập huấn nghiệp vụ. ' * 30}HỎNG{' và báo cáo' * 30}", "HỎNG"
).place()


def unknown(value: str, place: Place | None, severity: Severity = "error") -> Finding:
    params: dict[str, Param] = {"key": "level", "value": value, "choices": "central, province"}
    return Finding("M006", place, params, severity, node="level", basis="nd30.place-and-date")


def sample() -> Results:
    """Return the run."""
    mended = Finding(
        "M006",
        VALUE,
        {"key": "level", "value": "tỉnh", "choices": "central, province", "nearest": "province"},
        basis="nd30.place-and-date",
        node="level",
        fix=Edit(200, 204, "province"),
    )
    twice = Finding(
        "Y011",
        At(14, "id: thu", "id").place(),
        {"key": "id", "line": 2},
        related=At(2, "id: langson", "id").place(),
    )
    unled = Finding(
        "S003",
        TASK,
        {"title": "Rà soát, hoàn thiện văn bản"},
        "warning",
        address="II.2",
        node="content.van-ban",
        basis="plan",
    )
    unled_again = Finding(
        "S003", LONG, {"title": "HỎNG"}, "warning", "II.3", None, "content.tap-huan", "plan"
    )
    below = Finding(
        "S003",
        Place(LANGSON, 60, 5, 63, 9, "  - title: Nhiều dòng"),
        {"title": "Nhiều dòng"},
        "warning",
        address="II.3",
        node="content.tap-huan",
        basis="plan",
    )
    tab = Finding(
        "M011",
        At(70, "  a\tb", "\t").place(SPACED),
        {},
        "info",
        address="I.1.2",
        node="purpose.1.items.2",
        basis="habit",
        fix=Edit(900, 901, " "),
    )
    far = Finding("M011", At(71, "  c\td", "\t").place(SPACED), {}, "info", fix=Edit(10, 30, ""))
    nowhere = Finding("M011", None, {}, "info")
    lines = [At(80 + i, f"  x: {text} y", text).place(SPACED) for i, text in enumerate(NASTY)]
    nasty = [unknown(text, place) for text, place in zip(NASTY, lines, strict=True)]
    reason = f"Đã xin ý kiến Sở Tư pháp. {QUOTES} {SCRIPT}"
    return Results(
        [mended, twice, unled, unled_again, below, tab, far, *nasty, nowhere],
        [
            Accepted(unknown("xã", At(90, "  level: xã", "xã").place()), "suppression", reason),
            Accepted(unknown("kỳ", At(91, "  level: kỳ", "kỳ").place(), "warning"), "baseline"),
        ],
        RULES,
        [LANGSON, SPACED, CLEAN],
    )


def nothing() -> Results:
    """Return a run that found nothing."""
    return Results([], [], RULES, [LANGSON, CLEAN])
