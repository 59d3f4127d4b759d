"""What the language server tells in an editor (lsp.), and the help of its command (help.lsp)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "help.lsp": Entry(
        (
            "Máy chủ ngôn ngữ (LSP) cho trình soạn thảo: nêu phát hiện, giải thích và sửa ngay khi đang viết.",
            "Language server (LSP) for editors: findings, explanations and fixes while you write.",
        )
    ),
    "help.lsp.usage": Entry(("[TÙY CHỌN]", "[OPTIONS]")),
    "help.lsp.stdio": Entry(
        (
            "Trao đổi qua stdin và stdout; luôn như vậy, dù có nêu tùy chọn này hay không.",
            "Talk over stdin and stdout; it always does, with this option or without.",
        )
    ),
    "lsp.missing": Entry(
        (
            "Máy chủ ngôn ngữ cần thư viện pygls, máy này chưa cài.",
            "The language server needs the library pygls, which is not installed.",
        ),
        ("Cài đặt: pip install 'kehoach[lsp]'", "Install it: pip install 'kehoach[lsp]'"),
    ),
    "lsp.terminal": Entry(
        (
            "Lệnh này do trình soạn thảo gọi, không dùng trực tiếp. Nhấn Ctrl+C để dừng.",
            "Editors start this command; it is of no use at a terminal. Ctrl+C stops it.",
        )
    ),
    "lsp.internal": Entry(
        (
            "Chương trình gặp lỗi bên trong khi xử lý {what}: {problem}",
            "Internal error of kehoach at {what}: {problem}",
        )
    ),
    # --- Findings and fixes. ---
    "lsp.related": Entry(("Chỗ liên quan", "The other place")),
    "lsp.fix": Entry(("Sửa theo {rule}: “{new}”", "Mend {rule}: “{new}”")),
    "lsp.fix_only": Entry(("Sửa theo {rule}", "Mend {rule}")),
    "lsp.fix_all": Entry(
        (
            "Sửa mọi chỗ sửa được mà không đổi câu chữ",
            "Mend all that can be mended without changing the wording",
        )
    ),
    "lsp.agree": Entry(
        (
            "Đã đối chiếu với {address} “{title}” của {parent}: ghi mã đối chiếu {now}",
            "Compared with {address} “{title}” of {parent}: write the fingerprint {now}",
        )
    ),
    # --- What is told of a link. ---
    "lsp.above": Entry(("Kế hoạch {parent}, {standing}.", "Plan {parent}, {standing}.")),
    "lsp.not_verbatim": Entry(
        (
            "Sự việc đã đối chiếu, nhưng không phải nguyên văn.",
            "The facts were checked, the wording is not verbatim.",
        )
    ),
    "lsp.origin": Entry(("Nguồn: {origin}", "Source: {origin}")),
    "lsp.agreed": Entry(
        (
            "Mã đối chiếu khớp với câu chữ hiện nay.",
            "The fingerprint is that of the words as they stand now.",
        )
    ),
    "lsp.outdated": Entry(
        (
            "Câu chữ đã thay đổi kể từ lần đối chiếu ghi ở liên kết này.",
            "The words have changed since this link was last compared.",
        )
    ),
    "lsp.not_agreed": Entry(
        ("Liên kết chưa kèm mã đối chiếu.", "The link has no fingerprint yet.")
    ),
    # --- What is told of a legal document. ---
    "lsp.issued": Entry(("Ngày ban hành: {day}", "Issued on: {day}")),
    "lsp.issuer": Entry(("Cơ quan ban hành: {name}", "Issued by: {name}")),
    "lsp.in_force": Entry(("Có hiệu lực từ ngày {day}", "In force from {day}")),
    "lsp.later": Entry(
        ("Riêng {clause} có hiệu lực từ ngày {day}", "{clause}: in force from {day}")
    ),
    "lsp.amended": Entry(("Văn bản sửa đổi, bổ sung: {numbers}", "Amended by: {numbers}")),
    "lsp.replaced": Entry(("Văn bản thay thế: {number}", "Replaced by: {number}")),
    "lsp.unsure": Entry(
        (
            "Có thể là văn bản khác cùng tên hoặc cùng số; đề nghị đối chiếu.",
            "It may be another document of that name or number: check it.",
        )
    ),
    # --- What is told of agencies and units. ---
    "lsp.group": Entry(("Nhóm gồm: {members}", "A group: {members}")),
    "lsp.since": Entry(("Từ ngày {day}", "Since {day}")),
    "lsp.until": Entry(("Đến hết ngày {day}", "Until {day}")),
    "lsp.successors": Entry(("Cơ quan kế thừa: {names}", "Succeeded by: {names}")),
    "lsp.within": Entry(("Thuộc {name}", "In {name}")),
    # --- How well a fact is known. ---
    "lsp.source": Entry(("Nguồn dữ liệu: {source} ({mark})", "Data from: {source} ({mark})")),
    "lsp.mark.published": Entry(
        (
            "đã đối chiếu với bản công bố hoặc danh mục chính thức",
            "read in a published copy or official list",
        )
    ),
    "lsp.mark.seed": Entry(
        (
            "theo kế hoạch của Lạng Sơn, Sơn La",
            "as the plans of Lạng Sơn and Sơn La say",
        )
    ),
    "lsp.mark.unverified": Entry(("chưa kiểm chứng", "unverified")),
    "lsp.unverified": Entry(("{fact} (chưa kiểm chứng)", "{fact} (unverified)")),
}
