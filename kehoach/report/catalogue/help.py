"""The help of the commands."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "help.usage": Entry(("[TÙY CHỌN] LỆNH ...", "[OPTIONS] COMMAND ...")),
    "help.app": Entry(
        (
            "Dựng kế hoạch triển khai thi hành Luật Dân số thành tệp Word theo thể thức của Nghị định 30/2020/NĐ-CP.",
            "Compile plans for carrying out the Law on Population into Word files in the format of Decree 30/2020/NĐ-CP.",
        ),
    ),
    "help.lang": Entry(
        (
            "Ngôn ngữ thông báo: vi hoặc en (hoặc biến KEHOACH_LANG).",
            "Language of messages: vi or en (or KEHOACH_LANG).",
        )
    ),
    "help.version": Entry(("In số phiên bản.", "Print the version.")),
    "help.debug": Entry(
        (
            "In cả vết lỗi (traceback) khi chương trình gặp lỗi bên trong.",
            "Show the traceback of an internal error.",
        )
    ),
    "help.help": Entry(("In hướng dẫn này.", "Print this help.")),
    "help.exits": Entry(
        (
            "Mã thoát: 0 là đã xong; 1 là có phát hiện; 2 là không thực hiện được.",
            "Exit codes: 0 done; 1 findings; 2 failed.",
        ),
    ),
    "help.build": Entry(("Dựng tệp Word từ kế hoạch.", "Build Word files from plans.")),
    "help.build.usage": Entry(("[TÙY CHỌN] KẾ_HOẠCH...", "[OPTIONS] PLAN...")),
    "help.build.plans.name": Entry(("KẾ_HOẠCH", "PLAN")),
    "help.build.plans": Entry(
        (
            "Mã (langson), đường dẫn (plans/langson.yaml) hoặc thư mục (plans/).",
            "Id (langson), path (plans/langson.yaml) or folder (plans/).",
        ),
    ),
    "help.build.output": Entry(
        ("Thư mục ghi tệp, mặc định là build/.", "Folder to write to, by default build/.")
    ),
    "help.build.templates": Entry(
        (
            "Thư mục mẫu được ưu tiên hơn mẫu có sẵn.",
            "Folder of templates that override the packaged ones.",
        ),
    ),
    "help.check": Entry(
        (
            "Soát kế hoạch (và tệp Word) trước khi gửi: bố cục, viện dẫn, thể thức, chính tả, mức bao quát nhiệm vụ cấp trên giao.",
            "Check plans (and Word files) before they are sent: structure, citations, format, spelling, coverage of the plan one level up.",
        ),
    ),
    "help.check.usage": Entry(("[TÙY CHỌN] [TỆP]...", "[OPTIONS] [FILE]...")),
    "help.check.files.name": Entry(("TỆP", "FILE")),
    "help.check.files": Entry(
        (
            "Mã kế hoạch, đường dẫn, thư mục hoặc tệp .docx; mặc định là cả thư mục plans/.",
            "Ids or paths of plans, folders, .docx files; by default all of plans/.",
        ),
    ),
    "help.check.codes": Entry(("MÃ,...", "CODE,...")),
    "help.check.format": Entry(
        (
            "Dạng kết quả: text, concise, json, github, gitlab, sarif, junit, html; baseline: lập tệp baseline.",
            "Output: text, concise, json, github, gitlab, sarif, junit, html; baseline makes a baseline file.",
        ),
    ),
    "help.check.fail_on": Entry(
        (
            "Mức độ thấp nhất để mã thoát là 1; mặc định là error.",
            "The lowest severity that makes the exit code 1; by default error.",
        ),
    ),
    "help.check.select": Entry(
        (
            "Chỉ áp dụng các quy tắc có mã bắt đầu bằng MÃ (ví dụ L, C013).",
            "Apply only rules whose codes begin with CODE (such as L, C013).",
        ),
    ),
    "help.check.ignore": Entry(
        (
            "Không áp dụng các quy tắc có mã bắt đầu bằng MÃ.",
            "Do not apply rules whose codes begin with CODE.",
        ),
    ),
    "help.check.baseline": Entry(
        (
            "Tệp ghi các phát hiện cũ đã chấp nhận; chỉ báo phát hiện mới.",
            "File of earlier findings that are accepted; only new ones are reported.",
        ),
    ),
    "help.check.config": Entry(
        (
            "Tệp cấu hình; mặc định là kehoach.toml gần nhất, hoặc [tool.kehoach] trong pyproject.toml.",
            "Settings; by default the nearest kehoach.toml, or [tool.kehoach] in pyproject.toml.",
        ),
    ),
    "help.check.fix": Entry(
        (
            "Sửa ngay trong tệp những lỗi sửa được mà không đổi câu chữ.",
            "Mend in place what can be mended without changing the wording.",
        ),
    ),
    "help.check.diff": Entry(
        (
            "In những chỗ --fix sẽ sửa, không ghi vào tệp.",
            "Show what --fix would change; write nothing.",
        )
    ),
    "help.check.statistics": Entry(
        (
            "In thời gian và số phát hiện của từng quy tắc.",
            "Print the time and the number of findings of each rule.",
        ),
    ),
    "help.rule": Entry(
        (
            "Giải thích quy tắc soát: nội dung, lý do, căn cứ, ví dụ.",
            "Explain rules: what, why, the clause, an example.",
        ),
    ),
    "help.rule.usage": Entry(("[TÙY CHỌN] [MÃ]...", "[OPTIONS] [CODE]...")),
    "help.rule.codes.name": Entry(("MÃ", "CODE")),
    "help.rule.codes": Entry(
        (
            "Mã hoặc tên quy tắc như ghi trong phát hiện.",
            "Codes or names of rules, as in a finding.",
        )
    ),
    "help.rule.all": Entry(("Tất cả quy tắc.", "All rules.")),
    "help.rule.format": Entry(("Dạng kết quả: text, markdown.", "Output: text, markdown.")),
}
