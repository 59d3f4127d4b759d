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
            "{source}: {reconstructed} đoạn dựng lại, {paraphrased} đoạn đúng sự việc nhưng không nguyên văn, trên tổng số {total} đoạn; mỗi trang đều ghi rõ.",
            "{source}: {reconstructed} passages reconstructed, {paraphrased} true in fact but not verbatim, of {total}; every page says so.",
        ),
    ),
    "build.unverified": Entry(
        (
            "{source}: phần đầu “{words}” lập theo dữ liệu về tỉnh, thành phố chưa được kiểm chứng; hãy đối chiếu trước khi trình ký, hoặc ghi rõ ở document.issuer.",
            "{source}: the header “{words}” follows from data on provinces that nobody has checked; compare it before signature, or state document.issuer.",
        ),
    ),
    "build.failed": Entry(
        (
            "Không dựng được {failed} trên {total} kế hoạch.",
            "{failed} of {total} plans were not built.",
        )
    ),
    # Headings of the help.
    "usage": Entry(("Cách dùng: ", "Usage: ")),
    "arguments": Entry(("Tham số", "Arguments")),
    "options": Entry(("Tùy chọn", "Options")),
    "commands": Entry(("Lệnh", "Commands")),
}
