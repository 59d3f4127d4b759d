"""Suppressions and baselines (K)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "K001": Entry(
        (
            "Mục bỏ qua {rule} này không còn bỏ qua phát hiện nào.",
            "This suppression of {rule} no longer accepts any finding.",
        ),
        (
            "Xóa mục này, hoặc sửa “at” cho đúng chỗ mà phát hiện nêu.",
            "Delete it, or let “at” be the place that the finding names.",
        ),
    ),
}
