"""Words around findings, and what the commands say."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "more": Entry(("… và {count} lỗi nữa.", "… and {count} more.")),
    "nearest": Entry(("Có phải “{nearest}”?", "Did you mean “{nearest}”?")),
    "error": Entry(("lỗi", "error")),
    "warning": Entry(("cảnh báo", "warning")),
    "info": Entry(("lưu ý", "note")),
    "hint": Entry(("Gợi ý", "Hint")),
    "at_address": Entry(("Tại {address} của kế hoạch.", "At {address} of the plan.")),
    "build.done": Entry(("{source} → {target}", "{source} → {target}")),
    "build.progress": Entry(("Đang dựng", "Building")),
    "build.provenance": Entry(
        (
            "{source}: có {reconstructed} đoạn dựng lại, {paraphrased} đoạn đúng sự việc nhưng không nguyên văn, trên tổng số {total} đoạn; mỗi trang đều ghi rõ điều này.",
            "{source}: {reconstructed} passages reconstructed, {paraphrased} true in fact but not verbatim, of {total}; every page says so.",
        ),
    ),
    "build.unverified": Entry(
        (
            "{source}: phần đầu văn bản “{words}” lập theo dữ liệu đơn vị hành chính chưa được kiểm chứng; đề nghị đối chiếu trước khi trình ký, hoặc ghi rõ ở document.issuer.",
            "{source}: the header “{words}” follows from an unverified list of units; check it before signature, or state document.issuer.",
        ),
    ),
    "build.unverified_many": Entry(
        (
            "{count} kế hoạch có phần đầu văn bản lập theo dữ liệu đơn vị hành chính chưa được kiểm chứng; dựng từng kế hoạch để xem, đối chiếu trước khi trình ký.",
            "{count} plans have headers that follow from an unverified list of units; build one alone to see it, and check it before signature.",
        ),
    ),
    "build.provenance_many": Entry(
        (
            "{count} kế hoạch có đoạn dựng lại hoặc không nguyên văn; mỗi trang của các kế hoạch này đều ghi rõ.",
            "{count} plans have passages that are reconstructed or not verbatim; every page of them says so.",
        ),
    ),
    "build.failed": Entry(
        (
            "Không dựng được {failed} trên {total} kế hoạch:",
            "{failed} of {total} plans were not built:",
        )
    ),
    # Headings of the help.
    "usage": Entry(("Cách dùng: ", "Usage: ")),
    "arguments": Entry(("Tham số", "Arguments")),
    "examples": Entry(("Ví dụ", "Examples")),
    "options": Entry(("Tùy chọn", "Options")),
    "commands": Entry(("Lệnh", "Commands")),
    # What check and rule say.
    "check.progress": Entry(("Đang soát", "Checking")),
    "check.reconstructed": Entry(
        (
            "Đã đối chiếu với {parent}; {count} trong {total} nhiệm vụ của kế hoạch đó là câu chữ dựng lại, chưa phải câu chữ chính thức.",
            "Compared with {parent}: {count} of its {total} tasks are reconstructed, not official words.",
        ),
    ),
    "check.fixed": Entry(("Đã sửa {count} chỗ.", "{count} places mended.")),
    "check.fixable": Entry(
        ("--fix sẽ sửa {count} chỗ.", "--fix would mend {count} places."),
    ),
    "check.statistics": Entry(
        (
            "Quy tắc, số phát hiện, thời gian (mili giây), tỷ lệ thời gian:",
            "Rule, findings, milliseconds, share:",
        )
    ),
    "rule.title": Entry(("Các quy tắc soát", "Rules of kehoach check")),
    "rule.intro": Entry(
        (
            "Trang này do lệnh `kehoach rule --all --format markdown` tự lập, không sửa trực tiếp.",
            "Made by `kehoach rule --all --format markdown`; do not edit.",
        ),
    ),
    "rule.says": Entry(("Báo", "Says")),
    "rule.why": Entry(("Vì sao", "Why")),
    "rule.basis": Entry(("Căn cứ", "Rests on")),
    "rule.bad": Entry(("Sai", "Wrong")),
    "rule.good": Entry(("Đúng", "Right")),
    "rule.fixable": Entry(("Sửa được bằng --fix.", "Mended by --fix.")),
    # How far the words of a plan may be relied upon.
    "standing.official": Entry(("câu chữ chính thức", "official words")),
    "standing.reconstructed": Entry(("câu chữ dựng lại", "reconstructed words")),
    # What a finding rests on.
    "basis.nd30": Entry(("Nghị định 30/2020/NĐ-CP, {clause}", "Nghị định 30/2020/NĐ-CP, {clause}")),
    "basis.plan": Entry(
        (
            "kế hoạch phải rõ việc, rõ người, rõ thời hạn thì mới thực hiện được",
            "a plan can be carried out only if it says who does what, and by when",
        )
    ),
    "basis.habit": Entry(
        (
            "thông lệ soạn thảo, không phải quy định",
            "a habit of drafting, not a regulation",
        )
    ),
    "basis.documents": Entry(
        (
            "danh mục văn bản pháp luật của chương trình",
            "the list of legal documents that comes with the program",
        )
    ),
    "basis.agencies": Entry(
        (
            "danh mục cơ quan của chương trình",
            "the list of agencies that comes with the program",
        )
    ),
    "basis.units": Entry(
        (
            "danh mục đơn vị hành chính của chương trình",
            "the list of units that comes with the program",
        )
    ),
    "basis.calendar": Entry(
        (
            "lịch: ngày phải có trong lịch, các mốc phải đúng thứ tự",
            "the calendar: a date must exist, and dates must be in order",
        )
    ),
    "basis.parent": Entry(
        (
            "kế hoạch cấp trên mà kế hoạch này triển khai",
            "the plan one level up, which this plan carries out",
        )
    ),
    "basis.unicode": Entry(
        (
            "chuẩn Unicode về mã hóa chữ tiếng Việt",
            "the Unicode standard, by which Vietnamese letters are encoded",
        )
    ),
    "basis.tool": Entry(("quy ước của chương trình", "a convention of the program")),
    # Around the findings of check.
    "check.address_and_node": Entry(("Tại {address} ({node}).", "At {address} ({node}).")),
    "check.node": Entry(("Tại {node}.", "At {node}.")),
    "check.good": Entry(
        (
            "Đạt: không phát hiện gì. Số tệp đã soát: {files}.",
            "All good: nothing found. Files checked: {files}.",
        )
    ),
    "check.summary": Entry(
        (
            "{error} lỗi, {warning} cảnh báo, {info} lưu ý. Số tệp đã soát: {files}.",
            "Errors: {error}, warnings: {warning}, notes: {info}. Files checked: {files}.",
        )
    ),
    "check.accepted": Entry(
        (
            "Đã chấp nhận: {suppression} phát hiện ghi ở mục bỏ qua của kế hoạch, {baseline} phát hiện có sẵn trong tệp baseline.",
            "Accepted: {suppression} by suppression, {baseline} by the baseline.",
        )
    ),
    # The page of findings.
    "check.page.title": Entry(("Kết quả soát kế hoạch", "Findings in the plans")),
    "check.page.skip": Entry(("Đến nội dung chính", "Skip to the content")),
    "check.page.overview": Entry(("Tổng hợp", "Overview")),
    "check.page.overview_caption": Entry(("Số phát hiện theo tệp", "Findings by file")),
    "check.page.file": Entry(("Tệp", "File")),
    "check.page.total": Entry(("Cộng", "Total")),
    "check.page.filters": Entry(("Lọc", "Filter")),
    "check.page.severity": Entry(("Mức độ", "Severity")),
    "check.page.rules": Entry(("Quy tắc", "Rule")),
    "check.page.search": Entry(("Tên tệp có chữ", "File name contains")),
    "check.page.shown": Entry(("Số phát hiện đang hiển thị:", "Findings shown:")),
    "check.page.findings": Entry(("Phát hiện", "Findings")),
    "check.page.place": Entry(("Vị trí", "Place")),
    "check.page.line": Entry(("Dòng", "Line")),
    "check.page.nowhere": Entry(("Ngoài các tệp", "Outside the files")),
    "check.page.related": Entry(("Liên quan", "Related")),
    "check.page.accepted": Entry(("Đã chấp nhận", "Accepted")),
    "check.page.accepted_caption": Entry(
        (
            "Các phát hiện đã được chấp nhận và lý do",
            "Findings that no longer count, and why",
        )
    ),
    "check.page.finding": Entry(("Nội dung", "Finding")),
    "check.page.reason": Entry(("Lý do", "Reason")),
    "check.page.suppression": Entry(("Kế hoạch bỏ qua", "Suppressed in the plan")),
    "check.page.baseline": Entry(("Có sẵn trong baseline", "In the baseline")),
    "check.page.explained": Entry(("Giải thích các quy tắc", "The rules explained")),
    "check.page.made_by": Entry(("Lập bằng chương trình kehoach", "Made by kehoach")),
    # What a reference to a document consists of.
    "part.date": Entry(("ngày, tháng, năm", "date")),
    "part.issuer": Entry(("cơ quan ban hành", "issuer")),
    "part.title": Entry(("trích yếu", "subject")),
    # What a run over many plans says at its end.
    "build.sum": Entry(
        (
            "{total} kế hoạch: dựng mới {made}, giữ nguyên {same} vì không có gì thay đổi.",
            "{total} plans: {made} built, {same} left as they are, for nothing has changed.",
        ),
    ),
    "check.failed": Entry(
        (
            "Không soát được {failed} trên {total} tệp:",
            "{failed} of {total} files could not be checked:",
        ),
    ),
    "jobs.more": Entry(("… và {count} tệp nữa.", "… and {count} more.")),
}
