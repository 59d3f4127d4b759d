"""Comparisons of plans, and the matrix of all (diff., matrix.)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {}
