"""The help of the commands."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "help.usage": Entry(("[TÙY CHỌN] LỆNH ...", "[OPTIONS] COMMAND ...")),
    "help.app": Entry(
        (
            "Biên soạn kế hoạch triển khai thi hành Luật Dân số thành tệp Word đúng thể thức Nghị định 30/2020/NĐ-CP.",
            "Compile plans for carrying out the Law on Population into Word files in the format of Decree 30/2020/NĐ-CP.",
        ),
    ),
    "help.lang": Entry(
        (
            "Ngôn ngữ thông báo: vi hoặc en (hoặc biến KEHOACH_LANG).",
            "Language of messages: vi or en (or KEHOACH_LANG).",
        )
    ),
    "help.version": Entry(("In phiên bản.", "Print the version.")),
    "help.debug": Entry(
        ("In cả dấu vết khi có lỗi bên trong.", "Show the traceback of an internal error.")
    ),
    "help.help": Entry(("In hướng dẫn này.", "Print this help.")),
    "help.exits": Entry(
        (
            "Mã thoát: 0 xong; 1 có phát hiện; 2 không làm được.",
            "Exit codes: 0 done; 1 findings; 2 could not do it.",
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
            "Thư mục mẫu dùng trước mẫu có sẵn.",
            "Folder of templates that go before the packaged ones.",
        ),
    ),
}
