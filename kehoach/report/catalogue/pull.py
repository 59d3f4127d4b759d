"""Edits made in Word (pull.)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "pull.nothing": Entry(
        (
            "{file} không có chỗ sửa nào so với lúc dựng từ {plan}.",
            "Nothing was changed in {file} since it was built from {plan}.",
        )
    ),
    "pull.edits": Entry(
        (
            "Số chỗ sửa trong {file} đưa về được {plan}: {count}.",
            "Edits made in {file} that can go back to {plan}: {count}.",
        )
    ),
    "pull.legend": Entry(("[-bỏ đi-], {{+thêm vào+}}.", "[-taken out-], {{+put in+}}.")),
    "pull.changed": Entry(("sửa", "changed")),
    "pull.added": Entry(("thêm", "added")),
    "pull.removed": Entry(("bỏ", "removed")),
    "pull.moved": Entry(("chuyển chỗ", "moved")),
    "pull.said": Entry(
        (
            "Ý kiến góp ý trong Word ({count}), ghi thành chú thích cạnh nội dung được góp ý:",
            "Comments made in Word ({count}), written beside what they are about:",
        )
    ),
    "pull.conflicts": Entry(
        (
            "Xung đột ({count}): tệp kế hoạch và tệp Word cùng sửa một chỗ, mỗi bên một khác. Tệp kế hoạch được giữ nguyên ở những chỗ này; đề nghị người phụ trách quyết định rồi sửa trong tệp kế hoạch.",
            "Conflicts ({count}): the plan file and the Word file both changed the same place, in different ways. The plan file stays as it is there; decide, and make the change in the plan file.",
        )
    ),
    "pull.reordered": Entry(
        ("Các mục được in theo thứ tự khác.", "What it says is printed in another order.")
    ),
    "pull.base": Entry(("Khi dựng", "As built")),
    "pull.ours": Entry(("Tệp kế hoạch", "Plan file")),
    "pull.theirs": Entry(("Tệp Word", "Word file")),
    "pull.absent": Entry(("(không có)", "(not there)")),
    "pull.not_taken": Entry(
        (
            "Chỗ sửa không đưa về được tệp kế hoạch ({count}):",
            "Edits that cannot go back to the plan file ({count}):",
        )
    ),
    "pull.why.mark": Entry(
        (
            "số thứ tự do chương trình tính; khi in là “{mark}”",
            "numbers are computed; “{mark}” will be printed here",
        )
    ),
    "pull.why.fixed": Entry(
        (
            "dòng này do mẫu văn bản in ra, không lấy từ câu chữ của kế hoạch",
            "this line comes from the template, not from the words of the plan",
        )
    ),
    "pull.why.moved": Entry(
        (
            "đoạn này được chuyển sang chỗ không có vị trí tương ứng trong kế hoạch; vẫn giữ ở chỗ cũ",
            "this paragraph was moved to where the plan has no place for it; it stays where it was",
        )
    ),
    "pull.why.order": Entry(
        (
            "thứ tự trong Word khác thứ tự in của kế hoạch; giữ thứ tự của kế hoạch",
            "the order in Word is not that in which the plan prints; that of the plan stays",
        )
    ),
    "pull.why.removed": Entry(
        (
            "đoạn này đã bị xóa trong Word nhưng kế hoạch bắt buộc phải có; vẫn giữ",
            "this paragraph was deleted in Word, but no plan is valid without it; it stays",
        )
    ),
    "pull.why.place": Entry(
        (
            "đoạn thêm mới đứng ở chỗ không có vị trí tương ứng trong kế hoạch",
            "the plan has no place for a new paragraph here",
        )
    ),
    "pull.why.invalid": Entry(
        (
            "sửa như vậy thì kế hoạch không còn hợp lệ; giữ như khi dựng",
            "with this edit the plan would not be valid; it stays as built",
        )
    ),
    "pull.why.lost": Entry(
        (
            "không xác định được chỗ của câu chữ này trong kế hoạch",
            "it is not clear where in the plan these words belong",
        )
    ),
    "pull.why.text-box": Entry(("hộp văn bản (Text Box)", "a text box")),
    "pull.why.image": Entry(("hình ảnh", "a picture")),
    "pull.why.footnote": Entry(("chú thích cuối trang", "a footnote")),
    "pull.why.footer": Entry(("chân trang được sửa", "the foot of the page was changed")),
    "pull.why.header": Entry(("đầu trang được sửa", "the head of the page was changed")),
    "pull.applied": Entry(
        (
            "Đã ghi vào {plan}. Xem lại những chỗ đã ghi (git diff {plan}), sau đó chạy: kehoach check {plan}",
            "Written to {plan}. Look it over (git diff {plan}), then run: kehoach check {plan}",
        )
    ),
    "pull.apply": Entry(
        (
            "Chưa ghi gì vào tệp kế hoạch. Để ghi, chạy: kehoach pull {file} --apply",
            "Nothing was written. To write it to the plan file, run: kehoach pull {file} --apply",
        )
    ),
    "pull.nothing_else": Entry(
        ("Không có gì để ghi vào {plan}.", "There is nothing to write to {plan}.")
    ),
}
