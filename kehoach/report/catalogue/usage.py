"""Use of the command (U)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "U001": Entry(
        ("Chương trình gặp lỗi bên trong: {problem}", "Internal error: {problem}"),
        (
            "Không có tệp nào bị ghi dở. Đề nghị chạy lại với --debug và gửi kết quả cho nhóm phát triển.",
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
            "SOURCE_DATE_EPOCH phải là số giây, không nhận “{value}”.",
            "SOURCE_DATE_EPOCH must be a number of seconds, not “{value}”.",
        )
    ),
    "U007": Entry(
        (
            "{path} và {other} cùng mang mã “{id}”; chỉ dựng tệp thứ nhất.",
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
        ("Lệnh dùng chưa đúng: {problem}", "Wrong usage: {problem}"),
        ("Xem: {command} --help.", "See: {command} --help."),
    ),
    "U012": Entry(
        ("Không có ngôn ngữ “{value}”.", "There is no language “{value}”."),
        ("Được dùng: vi, en.", "Possible: vi, en."),
    ),
    "U013": Entry(("Đã dừng theo yêu cầu.", "Stopped on request.")),
    "U014": Entry(("Không có thư mục mẫu {path}.", "There is no template folder {path}.")),
    "U015": Entry(
        ("Tùy chọn “{name}” cần một giá trị.", "The option “{name}” needs a value."),
        ("Xem: {command} --help.", "See: {command} --help."),
    ),
    "U016": Entry(("Không ghi được kết quả: {reason}.", "The result cannot be written: {reason}.")),
    "U020": Entry(
        ("{path} không phải là tệp baseline của kehoach.", "{path} is not a kehoach baseline."),
        (
            "Lập lại: kehoach check --format baseline > {path}",
            "Make it again: kehoach check --format baseline > {path}",
        ),
    ),
    "U021": Entry(
        ("{path} không đúng cú pháp TOML: {problem}", "{path} is not valid TOML: {problem}"),
    ),
    "U022": Entry(
        (
            "{path}: không có mục cấu hình “{key}”.",
            "{path}: there is no setting “{key}”.",
        ),
    ),
    "U023": Entry(
        (
            "{path}: mục “{key}” phải có dạng {expected}.",
            "{path}: “{key}” must be {expected}.",
        ),
    ),
    "U024": Entry(
        ("{option} không nhận “{value}”.", "{option} cannot be “{value}”."),
        ("Được dùng: {known}.", "Possible: {known}."),
    ),
    "U025": Entry(
        ("Không có quy tắc “{name}”.", "There is no rule “{name}”."),
        ("Xem tất cả: kehoach rule --all", "See all: kehoach rule --all"),
    ),
    "U017": Entry(
        ("“{name}” chưa đúng dạng git:PHIÊN_BẢN:TỆP.", "“{name}” is not of the form git:REV:PATH."),
        ("Ví dụ: git:HEAD~1:plans/langson.yaml.", "For example: git:HEAD~1:plans/langson.yaml."),
    ),
    "U018": Entry(
        ("Không lấy được {name} từ git: {problem}", "Cannot get {name} out of git: {problem}"),
    ),
    "U019": Entry(
        (
            "Không có kế hoạch cấp trên để so sánh với {name}.",
            "There is no plan one level up to compare {name} with.",
        ),
        (
            "Nêu hai kế hoạch, hoặc ghi “parent” và đặt tệp kế hoạch cấp trên cạnh tệp này.",
            "Name two plans, or state “parent” and put that plan beside this file.",
        ),
    ),
    "U026": Entry(
        (
            "Từ tệp Word {path} không lập được bản có theo dõi thay đổi.",
            "No tracked changes can be made from the Word file {path}.",
        ),
        ("Nêu tệp kế hoạch .yaml.", "Name the .yaml file of the plan."),
    ),
    "U030": Entry(
        (
            "{path} không phải là tệp Word do kehoach dựng.",
            "{path} is not a Word file that kehoach built.",
        ),
        (
            "Nêu tệp kế hoạch .yaml, hoặc tệp .docx do lệnh kehoach build tạo ra.",
            "Name the .yaml file of the plan, or a .docx file made by kehoach build.",
        ),
    ),
    "U031": Entry(
        (
            "Câu chữ trong {path} đã được sửa sau khi kehoach dựng tệp.",
            "The words in {path} were changed after kehoach built it.",
        ),
        (
            "Dùng tệp kế hoạch .yaml; chỗ sửa trong Word cần được đưa về tệp này trước.",
            "Use the .yaml file of the plan; first bring the changes made in Word back to it.",
        ),
    ),
    "U032": Entry(
        (
            "{path} do kehoach dựng nhưng bố cục không còn đúng như khi dựng nên không đọc lại được.",
            "{path} was built by kehoach, but is no longer laid out as it was and cannot be read back.",
        ),
        (
            "Dựng lại từ tệp kế hoạch .yaml: kehoach build. Nếu tệp chưa qua phần mềm nào khác, gửi tệp cho nhóm phát triển.",
            "Build it again from the .yaml file of the plan: kehoach build. If no other program has saved it, send it to the developers.",
        ),
    ),
}
