"""What `build` takes and tells of its waiting and of LibreOffice (help.build, watch., office.)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    # --- The help. ---
    "help.build": Entry(("Dựng tệp Word từ kế hoạch.", "Build Word files from plans.")),
    "help.build.examples": Entry(
        (
            "kehoach build langson = dựng build/langson.docx | kehoach build plans/ = dựng tất cả kế hoạch trong plans/ | kehoach build langson -o trinh-ky = ghi vào thư mục trinh-ky/",
            "kehoach build langson = build build/langson.docx | kehoach build plans/ = build all plans in plans/ | kehoach build langson -o trinh-ky = write to the folder trinh-ky/",
        )
    ),
    "help.build.usage": Entry(("[TÙY CHỌN] KẾ_HOẠCH...", "[OPTIONS] PLAN...")),
    "help.build.plans.name": Entry(("KẾ_HOẠCH", "PLAN")),
    "help.build.plans": Entry(
        (
            "Mã (langson), đường dẫn (plans/langson.yaml), thư mục (plans/) hoặc mẫu tên (plans/**/xa-*.yaml).",
            "Id (langson), path (plans/langson.yaml), folder (plans/) or pattern (plans/**/xa-*.yaml).",
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
    "help.build.watch": Entry(
        (
            "Sau khi dựng thì theo dõi, dựng lại mỗi khi kế hoạch hoặc mẫu thay đổi; nhấn Ctrl+C để dừng.",
            "Then wait, and build again whenever a plan or a template changes; Ctrl+C ends it.",
        ),
    ),
    "help.build.pdf": Entry(
        (
            "Tạo thêm tệp PDF cạnh tệp Word (cần có LibreOffice).",
            "Also make a PDF beside the Word file (needs LibreOffice).",
        ),
    ),
    # --- LibreOffice. ---
    "office.none": Entry(
        (
            "Không tìm thấy LibreOffice: không có chương trình soffice trong PATH, cũng không có ở các thư mục {places}.",
            "LibreOffice was not found: there is no program soffice in PATH, nor in {places}.",
        ),
        (
            "Cài đặt LibreOffice, hoặc đặt biến KEHOACH_SOFFICE là đường dẫn tới chương trình soffice.",
            "Install LibreOffice, or let KEHOACH_SOFFICE be the path of its program soffice.",
        ),
    ),
    "office.named": Entry(
        (
            "Biến KEHOACH_SOFFICE nêu “{name}”, nhưng ở đó không có chương trình nào chạy được.",
            "KEHOACH_SOFFICE names “{name}”, and there is no program there that runs.",
        ),
        (
            "Nêu đường dẫn tới chương trình soffice, hoặc bỏ biến này để tìm LibreOffice ở các chỗ thường gặp.",
            "Name the path of the program soffice, or unset it to look for LibreOffice in the usual places.",
        ),
    ),
    "office.unusable": Entry(
        (
            "Không chạy được LibreOffice ({path}): {reason}.",
            "LibreOffice ({path}) cannot be run: {reason}.",
        ),
    ),
    "office.slow": Entry(
        (
            "LibreOffice không tạo xong tệp PDF sau {seconds} giây và đã bị dừng.",
            "LibreOffice was stopped: it has made no PDF in {seconds} seconds.",
        ),
    ),
    "office.failed": Entry(
        (
            "LibreOffice không tạo được tệp PDF (mã thoát {exit}): {problem}",
            "LibreOffice has made no PDF (exit code {exit}): {problem}",
        ),
    ),
    "office.silent": Entry(
        (
            "LibreOffice không tạo được tệp PDF và không cho biết lý do (mã thoát {exit}).",
            "LibreOffice has made no PDF and does not say why (exit code {exit}).",
        ),
    ),
    "office.no_word": Entry(
        (
            "Tệp Word không đọc được hoặc đã bị thay bằng tệp khác.",
            "The Word file cannot be read, or another file has taken its place.",
        ),
    ),
    "office.progress": Entry(("Đang tạo PDF", "Making PDFs")),
    "office.not_made": Entry(
        (
            "Chưa có {path}: {problem} Tệp Word {docx} đã dựng xong, không bị ảnh hưởng.",
            "{path} was not made: {problem} The Word file {docx} is there, and whole.",
        ),
    ),
    "office.without": Entry(
        (
            "Các tệp Word đã dựng xong, không bị ảnh hưởng; {count} tệp PDF chưa tạo được. Kiểm tra LibreOffice trên máy này: kehoach doctor",
            "The Word files are there, and whole; {count} PDFs were not made. See whether LibreOffice works here: kehoach doctor",
        ),
    ),
    "office.stale": Entry(
        (
            "{path} là của lần dựng trước, nội dung có thể khác {docx}; tạo lại bằng --pdf, hoặc xóa đi.",
            "{path} is of an earlier build and may differ from {docx}; make it again with --pdf, or delete it.",
        ),
    ),
    "office.fonts": Entry(
        (
            "{path}: máy này thiếu phông Times New Roman hoặc phông cùng bề rộng chữ (Tinos, Liberation Serif bản 2) đủ chữ tiếng Việt, nên có chữ in bằng {fonts}; chỗ ngắt dòng, ngắt trang có thể khác bản mở bằng Word.",
            "{path}: neither Times New Roman nor a font of the same widths (Tinos, Liberation Serif 2) with all Vietnamese letters is installed, so {fonts} stands in; lines and pages may break otherwise than in Word.",
        ),
    ),
    "office.fonts_many": Entry(
        (
            "{count} tệp PDF có chữ không in bằng Times New Roman hoặc phông cùng bề rộng chữ; chỗ ngắt dòng, ngắt trang có thể khác bản mở bằng Word. Tạo riêng từng tệp để biết phông nào được dùng.",
            "{count} PDFs use fonts of other widths than Times New Roman; lines and pages may break otherwise than in Word. Make one alone to see which fonts.",
        ),
    ),
    "office.sum": Entry(
        (
            "{total} tệp PDF: tạo mới {made}, giữ nguyên {same} vì không có gì thay đổi.",
            "{total} PDFs: {made} made, {same} left as they are, for nothing has changed.",
        ),
    ),
    # --- Waiting for changes. ---
    "watch.waiting": Entry(
        (
            "Đang theo dõi {count} kế hoạch. Nhấn Ctrl+C để dừng.",
            "Watching {count} plans. Press Ctrl+C to stop.",
        ),
    ),
    "watch.changed": Entry(("{time} Có thay đổi: {paths}", "{time} Changed: {paths}")),
    "watch.more": Entry(("{paths} và {count} tệp nữa", "{paths} and {count} more")),
    "watch.same": Entry(
        ("Nội dung như cũ, không cần dựng lại.", "The content is as before: nothing to build.")
    ),
    "watch.kept": Entry(
        (
            "{docx} vẫn là bản dựng trước khi có lỗi. Sửa xong, chương trình tự dựng lại.",
            "{docx} is still as built before the error. Mend it, and it is built again.",
        ),
    ),
    "watch.orphan": Entry(
        (
            "{docx} được giữ nguyên, nhưng không còn kế hoạch nào dựng ra tệp này; không cần nữa thì xóa.",
            "{docx} is left as it is, but no plan builds it any more; delete it if you do not need it.",
        ),
    ),
    "watch.ended": Entry(("Đã dừng theo dõi.", "No longer watching.")),
    "watch.ended_failed": Entry(
        (
            "Đã dừng theo dõi; còn {failed} trong {total} kế hoạch chưa dựng được:",
            "No longer watching; {failed} of {total} plans are not built:",
        ),
    ),
}
