"""The format of Nghị định 30/2020/NĐ-CP, in the plan (N)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {}
