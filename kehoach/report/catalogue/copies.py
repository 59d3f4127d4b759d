"""What `kehoach copies` says."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES = {
    "copies.title": Entry(("Kế hoạch trùng nội dung", "Plans that are copies")),
    "copies.size": Entry(
        (
            "Đã đọc {plans} kế hoạch, đối chiếu {held} kế hoạch với kế hoạch cấp trên.",
            "{plans} plans read, {held} of them held against the plan one level up.",
        )
    ),
    "copies.copied": Entry(
        (
            "{count} kế hoạch có từ {share}% số nhiệm vụ trở lên giữ nguyên văn của kế hoạch cấp trên:",
            "In {count} plans at least {share}% of the tasks are those of the plan one level up, word for word:",
        )
    ),
    "copies.none_copied": Entry(
        (
            "Không có kế hoạch nào có từ {share}% số nhiệm vụ trở lên giữ nguyên văn của kế hoạch cấp trên.",
            "In no plan are {share}% of the tasks those of the plan one level up, word for word.",
        )
    ),
    "copies.of": Entry(("Theo {parent}:", "Of {parent}:")),
    "copies.plan": Entry(
        (
            "{path}: nhiệm vụ nguyên văn {tasks_unchanged}/{tasks}; đoạn nguyên văn {unchanged}/{paragraphs}, gần nguyên văn {nearly}",
            "{path}: tasks word for word {tasks_unchanged}/{tasks}; paragraphs word for word {unchanged}/{paragraphs}, nearly {nearly}",
        )
    ),
    "copies.groups": Entry(
        (
            "{count} nhóm kế hoạch giống nhau từ {share}% số đoạn trở lên (không kể tên đơn vị):",
            "{count} groups of plans with at least {share}% of their paragraphs alike (but for names of units):",
        )
    ),
    "copies.no_groups": Entry(
        (
            "Không có kế hoạch nào giống nhau từ {share}% số đoạn trở lên (không kể tên đơn vị).",
            "No plans have at least {share}% of their paragraphs alike (but for names of units).",
        )
    ),
    "copies.group": Entry(
        (
            "{count} kế hoạch, giống từ {alike}%: {plans}",
            "{count} plans, {alike}% and more: {plans}",
        )
    ),
    "copies.more": Entry(("và {count} kế hoạch khác", "and {count} more")),
    "copies.progress": Entry(("Đang đọc", "Reading")),
    "copies.failed": Entry(
        (
            "Không đọc được {failed} trong {total} kế hoạch; kết quả không tính các kế hoạch này:",
            "{failed} of {total} plans could not be read; the report leaves these out:",
        )
    ),
    "copies.position": Entry(("TT", "No.")),
    "copies.id": Entry(("Mã kế hoạch", "Plan id")),
    "copies.path": Entry(("Tệp", "File")),
    "copies.parent": Entry(("Kế hoạch cấp trên", "Plan one level up")),
    "copies.tasks": Entry(("Số nhiệm vụ", "Tasks")),
    "copies.tasks_unchanged": Entry(("Nhiệm vụ nguyên văn", "Tasks word for word")),
    "copies.tasks_nearly": Entry(("Nhiệm vụ gần nguyên văn", "Tasks nearly word for word")),
    "copies.tasks_share": Entry(("Tỷ lệ nhiệm vụ nguyên văn (%)", "Tasks word for word (%)")),
    "copies.paragraphs": Entry(("Số đoạn", "Paragraphs")),
    "copies.unchanged": Entry(("Đoạn nguyên văn", "Paragraphs word for word")),
    "copies.nearly": Entry(("Đoạn gần nguyên văn", "Paragraphs nearly word for word")),
    "copies.share": Entry(("Tỷ lệ đoạn nguyên văn (%)", "Paragraphs word for word (%)")),
    "copies.group_number": Entry(("Nhóm", "Group")),
}
