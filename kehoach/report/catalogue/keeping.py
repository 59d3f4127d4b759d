"""What is put up with: suppressions and baselines (K)."""

from __future__ import annotations

from kehoach.report.entry import Entry, Explained

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
        Explained(
            (
                "Mục trong “suppress” không khớp với phát hiện nào.",
                "An entry of “suppress” that matches no finding.",
            ),
            (
                "Mục thừa che mất lỗi sẽ xuất hiện sau này ở đúng chỗ đó.",
                "What is left over hides the fault that appears there one day.",
            ),
            bad="suppress: [{rule: S004, at: content.tap-huan, reason: đã thống nhất}]",
            good="suppress: []",
        ),
    ),
    "K002": Entry(
        (
            "Tệp baseline còn ghi {count} phát hiện không còn trong tệp này.",
            "The baseline still has {count} findings that are no longer in this file.",
        ),
        (
            "Lập lại baseline: kehoach check --format baseline",
            "Make the baseline again: kehoach check --format baseline",
        ),
        Explained(
            (
                "Baseline ghi nhiều phát hiện hơn số còn lại trong tệp.",
                "The baseline has more findings than the file.",
            ),
            (
                "Chỗ còn thừa sẽ che một lỗi mới cùng loại.",
                "What is left over hides a new fault of the same kind.",
            ),
            bad='{"schema": 1, "accepted": {"plans/langson.yaml": {"L004": {"content.chuong-trinh": 9}}}}',
            good='{"schema": 1, "accepted": {}}',
        ),
    ),
}
