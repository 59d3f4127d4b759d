"""Use of the command (U)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "U001": Entry(
        ("Lỗi bên trong chương trình: {problem}", "Internal error: {problem}"),
        (
            "Không có tệp nào bị ghi dở. Chạy lại với --debug và gửi kết quả cho nhóm phát triển.",
            "No file is left half-written. Run again with --debug and send the output to the developers.",
        ),
    ),
    "U002": Entry(("Không đọc được {path}: {reason}.", "Cannot read {path}: {reason}.")),
    "U003": Entry(
        ("Không tìm thấy kế hoạch “{name}”.", "There is no plan “{name}”."),
        (
            "Nêu mã (langson) hoặc đường dẫn (plans/langson.yaml).",
            "Name it by id (langson) or by path (plans/langson.yaml).",
        ),
    ),
    "U004": Entry(("Không ghi được {path}: {reason}.", "Cannot write {path}: {reason}.")),
    "U005": Entry(
        (
            "Thư mục {path} không có kế hoạch (.yaml) nào.",
            "The folder {path} holds no plan (.yaml).",
        )
    ),
    "U006": Entry(
        (
            "SOURCE_DATE_EPOCH phải là số giây, không phải “{value}”.",
            "SOURCE_DATE_EPOCH must be a number of seconds, not “{value}”.",
        )
    ),
    "U007": Entry(
        (
            "{path} và {other} cùng mang mã “{id}”; chỉ dựng tệp trước.",
            "{path} and {other} share the id “{id}”; only the first was built.",
        ),
    ),
    "U008": Entry(
        ("Không có lệnh “{name}”.", "There is no command “{name}”."),
        ("Xem: kehoach --help.", "See: kehoach --help."),
    ),
    "U009": Entry(
        ("Không có tùy chọn “{name}”.", "There is no option “{name}”."),
        ("Xem: {command} --help.", "See: {command} --help."),
    ),
    "U010": Entry(
        ("Thiếu {name}.", "{name} is missing."),
        ("Xem: {command} --help.", "See: {command} --help."),
    ),
    "U011": Entry(
        ("Dùng lệnh chưa đúng: {problem}", "Wrong usage: {problem}"),
        ("Xem: {command} --help.", "See: {command} --help."),
    ),
    "U012": Entry(
        ("Ngôn ngữ “{value}” không có.", "There is no language “{value}”."),
        ("Được dùng: vi, en.", "Possible: vi, en."),
    ),
    "U013": Entry(("Đã dừng theo yêu cầu.", "Stopped on request.")),
    "U014": Entry(("Thư mục mẫu {path} không có.", "There is no template folder {path}.")),
    "U015": Entry(
        ("Tùy chọn “{name}” cần một giá trị.", "The option “{name}” needs a value."),
        ("Xem: {command} --help.", "See: {command} --help."),
    ),
    "U016": Entry(("Không ghi được kết quả: {reason}.", "The result cannot be written: {reason}.")),
}
