"""What `view` tells, and the words of its page (view., help.view)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    # --- The command. ---
    "help.view": Entry(
        (
            "Mở trang xem kế hoạch như sẽ in, bên cạnh các phát hiện và mức bao quát; trang tự cập nhật khi tệp thay đổi.",
            "Open a page with the plan as it will be printed, beside its findings and coverage; it follows every change.",
        )
    ),
    "help.view.usage": Entry(("[TÙY CHỌN] KẾ_HOẠCH", "[OPTIONS] PLAN")),
    "help.view.plan.name": Entry(("KẾ_HOẠCH", "PLAN")),
    "help.view.plan": Entry(
        (
            "Mã (langson) hoặc đường dẫn (plans/langson.yaml). Nhấn Ctrl+C để dừng.",
            "Id (langson) or path (plans/langson.yaml). Ctrl+C ends it.",
        )
    ),
    "help.view.port": Entry(
        (
            "Cổng trên máy này; mặc định là một cổng còn trống.",
            "Port on this machine; by default one that is free.",
        )
    ),
    "help.view.no_open": Entry(
        ("Chỉ in địa chỉ, không mở trình duyệt.", "Print the address only; open no browser.")
    ),
    "help.view.examples": Entry(
        (
            "kehoach view langson = xem một kế hoạch trong plans/ | kehoach view langson --no-open = chỉ in địa chỉ của trang",
            "kehoach view langson = view a plan in plans/ | kehoach view langson --no-open = print the address of the page only",
        )
    ),
    "view.one_plan": Entry(
        (
            "“{name}” gồm {count} kế hoạch; mỗi lần chỉ xem được một kế hoạch.",
            "“{name}” stands for {count} plans; one can be viewed at a time.",
        ),
        ("Ví dụ: kehoach view {first}", "Like: kehoach view {first}"),
    ),
    "view.not_a_plan": Entry(
        (
            "{path} là tệp Word; chỉ xem được tệp kế hoạch (.yaml).",
            "{path} is a Word file; only plan files (.yaml) can be viewed.",
        ),
        (
            "Nhập tệp này thành tệp kế hoạch trước: kehoach import {path}",
            "Make a plan file of it first: kehoach import {path}",
        ),
    ),
    "view.port": Entry(
        ("Không dùng được cổng {port}: {reason}.", "Cannot use port {port}: {reason}."),
        (
            "Chọn cổng khác, hoặc bỏ --port để chương trình tự chọn cổng còn trống.",
            "Choose another, or leave --port out: then a free one is used.",
        ),
    ),
    "view.no_such_port": Entry(
        ("Không có cổng {port}.", "There is no port {port}."),
        ("Cổng là một số từ 1 đến 65535.", "A port is a number from 1 to 65535."),
    ),
    "view.running": Entry(
        (
            "Đang theo dõi {path}. Nhấn Ctrl+C để dừng.",
            "Following {path}. Press Ctrl+C to stop.",
        )
    ),
    "view.stopped": Entry(("Đã dừng.", "Stopped.")),
    # --- Answers of the server. ---
    "view.not_here": Entry(
        (
            "Không có trang này. Địa chỉ đúng là địa chỉ mà lệnh kehoach view đã in ra.",
            "There is no such page. The right address is the one that kehoach view has printed.",
        )
    ),
    "view.no_pages": Entry(
        (
            "Chưa có bản in: kế hoạch còn lỗi, hoặc máy này không có LibreOffice. Sửa lỗi hoặc cài LibreOffice, rồi chạy lại lệnh kehoach view.",
            "No pages yet: the plan has errors, or LibreOffice is not installed. Mend the errors or install it, then run kehoach view again.",
        )
    ),
    # --- The page. ---
    "view.title": Entry(("Xem kế hoạch", "Plan")),
    "view.sheet": Entry(("Bản in", "Sheets")),
    "view.sheet_means": Entry(
        (
            "Câu chữ và thể thức như tệp Word. Chỗ ngắt trang là ước tính: Word có thể ngắt ở chỗ khác.",
            "Words and layout are those of the Word file. Page breaks are estimated: Word may break elsewhere.",
        )
    ),
    "view.page": Entry(("Trang {number}", "Page {number}")),
    "view.panel": Entry(("Phát hiện và mức bao quát", "Findings and coverage")),
    "view.coverage": Entry(("Mức bao quát", "Coverage")),
    "view.skip": Entry(("Đến các phát hiện", "Skip to the findings")),
    "view.pdf": Entry(("Bản in (PDF)", "Pages (PDF)")),
    "view.pdf_means": Entry(
        (
            "Các trang đúng như LibreOffice in, ngắt trang chính xác",
            "The exact pages, as LibreOffice prints them",
        )
    ),
    "view.mark": Entry(("Số phát hiện ở đoạn này: {count}", "Findings at this paragraph: {count}")),
    "view.waiting": Entry(("Đang tải …", "Loading …")),
    "view.updated": Entry(("Đã cập nhật lúc {time}", "Updated at {time}")),
    "view.gone": Entry(
        (
            "Lệnh kehoach view đã dừng, trang này không còn cập nhật. Chạy lại lệnh đó rồi mở địa chỉ mới.",
            "kehoach view has ended; this page is no longer refreshed. Run it again and open the new address.",
        )
    ),
    "view.needs_script": Entry(
        (
            "Trang này cần JavaScript: bật lên trong trình duyệt rồi tải lại trang. Nội dung chỉ nằm trên máy này, không gửi đi đâu.",
            "This page needs JavaScript: turn it on in the browser and load the page again. Nothing leaves this machine.",
        )
    ),
    "view.nothing_yet": Entry(
        (
            "Chưa có bản in nào để xem: sửa các lỗi nêu ở mục Phát hiện, bản in sẽ hiện ra ở đây.",
            "Nothing to show yet: mend the errors under Findings, and the sheets appear here.",
        )
    ),
    "view.unprintable": Entry(
        (
            "Tệp đang có {count} lỗi nên chưa dựng được bản in.",
            "The file cannot be printed as it is. Errors: {count}.",
        )
    ),
    "view.stale": Entry(
        (
            "Bản in đang hiển thị là bản gần nhất không có lỗi, không phải nội dung hiện nay của tệp.",
            "The sheets shown are the last without errors, not what the file says now.",
        )
    ),
    "view.stale_paper": Entry(
        (
            "Tệp kế hoạch đang có lỗi nên không in được. Sửa lỗi rồi in lại.",
            "The plan file has errors and cannot be printed. Mend them and print again.",
        )
    ),
    "view.no_plan_above": Entry(
        (
            "Kế hoạch này không nêu kế hoạch cấp trên (khóa “parent”).",
            "This plan names no plan one level up (key “parent”).",
        )
    ),
    "view.plan_above_missing": Entry(
        (
            "Chưa đối chiếu được với kế hoạch cấp trên “{parent}”: không có tệp, hoặc tệp có lỗi. Bổ sung tệp, hoặc sửa lỗi của tệp đó.",
            "Not compared with the plan one level up, “{parent}”: there is no file, or it has errors. Add the file, or mend it.",
        )
    ),
    "view.covered": Entry(
        (
            "Đã bao quát đủ {count} trong {total} nội dung được giao ở {parent}.",
            "{count} of the {total} things asked by {parent} are covered.",
        )
    ),
}
