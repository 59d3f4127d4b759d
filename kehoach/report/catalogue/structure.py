"""The structure of a plan (S)."""

from __future__ import annotations

from kehoach.report.entry import Entry, Explained

SENTENCES: dict[str, Entry] = {
    "S003": Entry(
        (
            "Nhiệm vụ “{title}” không nêu cơ quan chủ trì.",
            "The task “{title}” names no lead agency.",
        ),
        ("Thêm khóa lead: cơ quan chủ trì thực hiện.", "Add the key lead: the agency that leads."),
        Explained(
            (
                "Mỗi nhiệm vụ phải nêu cơ quan chủ trì.",
                "Each task must name the agency that leads it.",
            ),
            (
                "Nhiệm vụ không có cơ quan chủ trì thì không ai chịu trách nhiệm thực hiện.",
                "Nobody answers for a task that nobody leads.",
            ),
            bad="activities: Tập huấn cho đội ngũ làm công tác dân số các cấp. timeline: từ năm 2026 đến năm 2030.",
            good="activities: Tập huấn cho đội ngũ làm công tác dân số các cấp. lead: Sở Y tế.",
        ),
    ),
}
