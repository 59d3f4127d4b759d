"""Templates (T)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "T001": Entry(
        ("Mẫu viết sai cú pháp: {problem}", "The template has a syntax error: {problem}")
    ),
    "T002": Entry(("Không tìm thấy mẫu “{name}”.", "There is no template “{name}”.")),
    "T003": Entry(
        (
            "Mẫu in ra “{words}”, không phải là câu chữ của kế hoạch.",
            "The template prints “{words}”, which are not words of the plan.",
        ),
        (
            "In nguyên văn câu chữ của kế hoạch; chữ của riêng mẫu viết trực tiếp, không đặt trong {{{{ }}}}.",
            "Print the plan's words as they are; write the template's own outside {{{{ }}}}.",
        ),
    ),
    "T004": Entry(
        (
            "Mẫu in ra XML hỏng ({problem}): {shown}",
            "The template prints broken XML ({problem}): {shown}",
        ),
    ),
    "T005": Entry(
        (
            "Phần tử “{name}” không được đặt trong “{parent}”.",
            "The element “{name}” cannot stand in “{parent}”.",
        ),
        ("Được dùng: {choices}.", "Possible: {choices}."),
    ),
    "T006": Entry(
        (
            "Phần tử “{name}” không có thuộc tính “{key}”.",
            "The element “{name}” has no attribute “{key}”.",
        ),
        ("Được dùng: {choices}.", "Possible: {choices}."),
    ),
    "T007": Entry(
        ("Thuộc tính “{key}” không nhận “{value}”.", "The attribute “{key}” cannot be “{value}”."),
        ("Được dùng: {choices}.", "Possible: {choices}."),
    ),
    "T008": Entry(("“rule” phải đứng sau một đoạn “p”.", "A “rule” must follow a paragraph “p”.")),
    "T009": Entry(
        ("Chữ “{words}” nằm ngoài đoạn “p”.", "The words “{words}” stand outside a paragraph “p”.")
    ),
    "T010": Entry(
        ("Mẫu in ra quá {limit} ký tự.", "The template prints more than {limit} characters.")
    ),
    "T011": Entry(
        (
            "Mẫu có thao tác không được phép: {problem}",
            "The template does something that is not allowed: {problem}",
        )
    ),
    "T013": Entry(
        (
            "Bảng loại “{kind}” cần {shape}.",
            "A table of the kind “{kind}” needs {shape}.",
        ),
    ),
    "T012": Entry(("Mẫu không chạy được: {problem}", "The template fails: {problem}")),
}
