"""What is put up with: suppressions and baselines (K)."""

from __future__ import annotations

from kehoach.report.entry import Entry, Explained

SENTENCES: dict[str, Entry] = {
    "K001": Entry(
        (
            "Mục bỏ qua {rule} này không còn ứng với phát hiện nào.",
            "This suppression of {rule} no longer matches any finding.",
        ),
        (
            "Xóa mục này, hoặc sửa “at” cho đúng vị trí mà phát hiện nêu.",
            "Delete it, or set “at” to the place that the finding names.",
        ),
        Explained(
            (
                "Một mục trong “suppress” không còn ứng với phát hiện nào.",
                "An entry of “suppress” matches no finding.",
            ),
            (
                "Mục thừa sẽ che mất lỗi phát sinh sau này ở đúng chỗ đó.",
                "A leftover entry hides any fault that appears there later.",
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
            "Lập lại tệp baseline: kehoach check --format baseline",
            "Make the baseline again: kehoach check --format baseline",
        ),
        Explained(
            (
                "Tệp baseline ghi nhiều phát hiện hơn số còn lại trong tệp kế hoạch.",
                "The baseline has more findings than the plan file.",
            ),
            (
                "Phần ghi thừa sẽ che mất lỗi mới cùng loại.",
                "The surplus hides a new fault of the same kind.",
            ),
            bad='{"schema": 1, "accepted": {"plans/langson.yaml": {"L004": {"content.chuong-trinh": 9}}}}',
            good='{"schema": 1, "accepted": {}}',
        ),
    ),
}
