"""Verification of the result (V)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "V001": Entry(
        (
            "Bố cục đã lập thiếu {count} lần “{words}” so với kế hoạch. Không ghi tệp nào.",
            "The outline lacks “{words}” of the plan (times: {count}). Nothing was written.",
        ),
    ),
    "V002": Entry(
        (
            "Văn bản dựng ra thiếu {address}: “{words}”. Không ghi tệp nào.",
            "The document built lacks {address}: “{words}”. Nothing was written.",
        ),
        (
            "Kiểm tra lại khối của mẫu có nhiệm vụ in chỗ này.",
            "Check which block of the template should print this.",
        ),
    ),
    "V003": Entry(
        (
            "Văn bản dựng ra thừa {count} lần “{words}”. Không ghi tệp nào.",
            "The document built has “{words}” {count} times too often. Nothing was written.",
        ),
    ),
    "V004": Entry(
        (
            "Tệp Word có “{found}” ở chỗ lẽ ra là “{words}”. Không ghi tệp nào.",
            "The Word file has “{found}” where “{words}” should stand. Nothing was written.",
        ),
    ),
    "V005": Entry(
        (
            "Văn bản dựng ra đặt sai thứ tự từ {address}: “{words}”. Không ghi tệp nào.",
            "The document built is out of order from {address} on: “{words}”. Nothing was written.",
        ),
    ),
    "V006": Entry(
        (
            "Không mở lại được tệp vừa dựng: {problem}. Không ghi tệp nào.",
            "The file just built cannot be reopened: {problem}. Nothing was written.",
        ),
    ),
    "V007": Entry(
        (
            "Hai đoạn cùng mang dấu trang “{name}”. Không ghi tệp nào.",
            "Two paragraphs share the bookmark “{name}”. Nothing was written.",
        ),
    ),
    "V008": Entry(
        (
            "{address} được in nhưng không có “{words}”. Không ghi tệp nào.",
            "{address} is printed without “{words}”. Nothing was written.",
        ),
        (
            "Kiểm tra lại mẫu: số thứ tự và nhãn phải in trong cùng đoạn.",
            "Check the template: number and label must be printed in the same paragraph.",
        ),
    ),
    "V009": Entry(
        (
            "Văn bản có đoạn không phải là câu chữ chính thức nhưng có trang không ghi rõ điều này. Không ghi tệp nào.",
            "The document has passages that are not official words, and some page does not say so. Nothing was written.",
        ),
        (
            "Kiểm tra lại mẫu: mỗi phần (section) cần có chân trang (footer).",
            "Check the template: each section needs a footer.",
        ),
    ),
}
