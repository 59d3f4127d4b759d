"""What `import` tells (import.), notes on single places (note.), why words were left out (left.)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "import.decimal": Entry((",", ".")),
    "import.shares": Entry(
        (
            "Đã xác định đủ 100% ký tự của văn bản ({total} ký tự): {plan} đưa vào kế hoạch; {marks} là số thứ tự, nhãn và dòng cố định do chương trình tự in; {left_out} để ngoài kế hoạch.",
            "100% of the characters of the document are accounted for ({total}): {plan} in the plan; {marks} are numbers, labels and fixed lines that the program prints itself; {left_out} left out.",
        )
    ),
    "import.doubts": Entry(
        (
            "Chỗ đọc chưa chắc, cần đối chiếu với bản gốc ({count}):",
            "Doubtful readings, to be compared with the original ({count}):",
        )
    ),
    "import.notes": Entry(
        (
            "Khi in lại sẽ khác bản gốc ({count}):",
            "In print these will differ from the original ({count}):",
        )
    ),
    "import.left_out": Entry(("Để ngoài kế hoạch:", "Left out of the plan:")),
    "import.one_left_out": Entry(("{why}, {where}: {text}", "{why}, {where}: {text}")),
    "import.counted": Entry(("{why}: {count} chỗ", "{why}: {count}")),
    "import.on_page": Entry(("trang {page}, dòng {line}", "page {page}, line {line}")),
    "import.on_line": Entry(("dòng {line}", "line {line}")),
    "import.in_paragraph": Entry(("đoạn {line}", "paragraph {line}")),
    "import.note_at": Entry(("{place}: {note}", "{place}: {note}")),
    "import.note_from": Entry(("{place} ({where}): {note}", "{place} ({where}): {note}")),
    "import.kept": Entry(
        (
            "Văn bản mới không có các khóa sau của document; giữ như trong tệp cũ: {keys}.",
            "The new text has none of these keys of document; kept as in the old file: {keys}.",
        )
    ),
    "import.proposals": Entry(
        (
            "Đề xuất liên kết với nhiệm vụ của kế hoạch cấp trên ({count}); chấp nhận thì bỏ dấu # ở dòng covers trong tệp kế hoạch:",
            "Proposed links to tasks one level up ({count}); to accept one, take the # off its covers line in the plan file:",
        )
    ),
    "import.proposal": Entry(
        (
            "{address} {title} → {above} {above_title}: độ giống {score}",
            "{address} {title} → {above} {above_title}: likeness {score}",
        )
    ),
    "import.next": Entry(
        (
            "Bước tiếp theo: mở {target}, tìm “NGHI VẤN”, đối chiếu từng chỗ với bản gốc, sửa nếu cần, rồi xóa chú thích đó và mục tương ứng dưới doubts; sau đó chạy: kehoach check {target}",
            "Next: open {target}, look for “NGHI VẤN” (doubtful), compare each place with the original, correct it if need be, and delete that comment and its entry under doubts; then run: kehoach check {target}",
        )
    ),
    "import.next_sure": Entry(
        ("Bước tiếp theo: kehoach check {target}", "Next: kehoach check {target}")
    ),
    "import.not_written": Entry(
        (
            "Chưa ghi tệp nào. Để ghi, chạy lại với -o, ví dụ: -o plans/caobang.yaml",
            "No file was written. To write one, run again with -o, for example: -o plans/caobang.yaml",
        )
    ),
    "import.unchecked": Entry(
        (
            "Chương trình đọc từ tệp; chưa có người đối chiếu với bản gốc.",
            "Read by a program; nobody has compared it with the original yet.",
        )
    ),
    "import.done": Entry(("{source} → {target}", "{source} → {target}")),
    "import.built": Entry(
        (
            "{path} do kehoach dựng và câu chữ chưa bị sửa; kế hoạch được lấy lại nguyên vẹn, kể cả mã nhiệm vụ.",
            "{path} was built by kehoach and its words have not been changed; the plan is taken back whole, ids included.",
        )
    ),
    "import.changed": Entry(
        (
            "{path} do kehoach dựng nhưng câu chữ đã được sửa; tệp được đọc như mọi văn bản khác. Muốn đưa chỗ sửa về tệp kế hoạch đã có thì dùng kehoach pull.",
            "{path} was built by kehoach and its words were changed since; it is read like any other document. To bring the edits back to the plan file, use kehoach pull.",
        )
    ),
    "import.without_plan": Entry(
        (
            "{path} do kehoach dựng nhưng không có (hoặc không còn) phần lưu kế hoạch gốc; tệp được đọc như mọi văn bản khác, mã nhiệm vụ đặt lại.",
            "{path} was built by kehoach, but does not hold (or no longer holds) the plan that it was built from; it is read like any other document, with new ids.",
        )
    ),
    "import.still_reconstructed": Entry(
        (
            "{path} vẫn ghi source là reconstructed (câu chữ dựng lại). Đã đối chiếu với văn bản đã ban hành thì sửa thành official và xóa những chú thích không còn đúng.",
            "{path} still says that its source is reconstructed. Once it was compared with the published document, set it to official and delete comments that hold no more.",
        )
    ),
    "import.unread": Entry(
        (
            "{path} có chữ in trên trang mà chương trình không đọc được (trang {pages}).",
            "{path} has letters printed on its pages that the program cannot read (page {pages}).",
        ),
        (
            "Dùng tệp Word của văn bản này, hoặc xuất lại tệp PDF từ phần mềm soạn thảo.",
            "Use the Word file of this document, or export the PDF again from the word processor.",
        ),
    ),
    # What stands in the plan file is Vietnamese whoever runs the command; the English is for tests.
    "import.origin": Entry(("Nhập từ tệp {name}", "Imported from {name}")),
    "import.head": Entry(
        (
            "Nhập từ tệp {name} bằng kehoach import. Câu chữ giữ nguyên văn; số thứ tự, chữ cái và gạch đầu dòng không ghi ở đây vì chương trình tự in.",
            "Imported from {name} by kehoach import. The words are as found; numbers, letters and dashes are not stored: the program prints them.",
        )
    ),
    "import.doubt": Entry(("NGHI VẤN: {note}", "DOUBTFUL: {note}")),
    "import.proposed": Entry(
        (
            "Đề xuất liên kết (độ giống {scores}); nếu đúng, bỏ dấu # ở dòng sau:",
            "Proposed link (likeness {scores}); to accept, take the # off the next line:",
        )
    ),
    # --- left. ---
    "left.page-number": Entry(("Số trang", "Page numbers")),
    "left.repeated-head": Entry(
        ("Hàng tiêu đề của bảng lặp lại ở trang sau", "Table head repeated on a later page")
    ),
    "left.running-title": Entry(("Chữ ở đầu trang, chân trang", "Running header or footer")),
    "left.footnote": Entry(("Chú thích cuối trang", "Footnote")),
    "left.hidden": Entry(("Chữ ẩn", "Hidden text")),
    "left.deleted": Entry(
        ("Chữ đã xóa trong chế độ theo dõi thay đổi", "Deleted in a tracked change")
    ),
    "left.comment": Entry(("Ý kiến góp ý (Comment)", "Comment")),
    "left.text-box": Entry(("Chữ trong hộp văn bản (Text Box)", "Text box")),
    "left.signature-stamp": Entry(("Thông tin chữ ký số", "Digital signature stamp")),
    "left.drawn-blank": Entry(("Chỗ để trống, chờ điền", "Blank to be filled in")),
    "left.unplaced": Entry(("Chữ chưa rõ thuộc phần nào", "Not known where it belongs")),
    "left.replaced": Entry(
        (
            "Chữ in trên trang khác với chữ lưu trong tệp PDF (đã lấy chữ lưu trong tệp)",
            "Letters on the page that differ from the text stored in the PDF file (the stored text was taken)",
        )
    ),
    # --- level. ---
    "level.central": Entry(("trung ương", "central")),
    "level.province": Entry(("tỉnh", "province")),
    "level.commune": Entry(("xã", "commune")),
    # --- note. ---
    "note.unplaced": Entry(
        (
            "chưa rõ “{words}” thuộc phần nào của văn bản; đã để ngoài kế hoạch",
            "it is not known where “{words}” belongs; left out of the plan",
        )
    ),
    "note.date-incomplete": Entry(
        (
            "ngày ban hành chưa ghi đủ (“{words}”); để trống cho văn thư điền",
            "the date of issue is not complete (“{words}”); left blank for the clerk to fill in",
        )
    ),
    "note.owner-guessed": Entry(
        (
            "văn bản không có dòng tên cơ quan ban hành; đã suy ra cấp ({level}) và địa phương ({province}) từ nội dung",
            "the line with the issuer is missing; level ({level}) and province ({province}) were inferred from the text",
        )
    ),
    "note.symbol-derived": Entry(
        (
            "văn bản không có dòng số, ký hiệu; đã đặt ký hiệu {symbol} theo cách thông thường",
            "the line with number and symbol is missing; {symbol} is the usual symbol",
        )
    ),
    "note.recipients-missing": Entry(
        (
            "không thấy phần “Nơi nhận”; đã để chỗ trống (.....) chờ bổ sung",
            "“Nơi nhận” (the recipients) was not found; left blank (.....)",
        )
    ),
    "note.signature-missing": Entry(
        (
            "không thấy phần chữ ký (chức vụ, họ và tên); đã để chỗ trống (.....) chờ bổ sung",
            "the signature block was not found; left blank (.....)",
        )
    ),
    "note.joint": Entry(
        (
            "đã nối hai dòng làm một đoạn tại “{before} | {after}”; có thể là hai đoạn",
            "two lines were joined at “{before} | {after}”; they may be two paragraphs",
        )
    ),
    "note.converted": Entry(
        (
            "văn bản dùng bảng mã {encoding}, đã chuyển sang Unicode; một số chữ hoa có dấu có thể đã thành chữ thường",
            "the text was in {encoding} and was converted to Unicode; some accented capitals may have become lower case",
        )
    ),
    "note.reference-missing": Entry(
        (
            "không thấy dòng “(Kèm theo …)” của kế hoạch ban hành kèm theo quyết định; đã để chỗ trống (.....) chờ bổ sung",
            "the line “(Kèm theo …)” that a plan issued with a Decision carries was not found; left blank (.....)",
        )
    ),
    "note.authority-guessed": Entry(
        (
            "quyết định không có dòng thẩm quyền ban hành; đã ghi tên cơ quan ở phần đầu văn bản",
            "the Decision has no line saying who decides; the issuer named in the header was put there",
        )
    ),
    "note.subject-guessed": Entry(
        (
            "dưới tên loại văn bản không thấy trích yếu; đã lấy đoạn đầu tiên làm trích yếu",
            "there is no subject below the title; the first paragraph was taken for it",
        )
    ),
    "note.reference-moved": Entry(
        (
            "văn bản có số riêng nhưng có dòng “(Kèm theo …)”; đã đặt dòng này ở đầu phần mở đầu",
            "the document has a number of its own and yet a line “(Kèm theo …)”, which now opens the preamble",
        )
    ),
    "note.brace": Entry(
        (
            "“{mark}” được đọc là ghi chung cho {count} nơi nhận; cần xem lại đúng những dòng nào",
            "“{mark}” was read as belonging to {count} recipients together; see whether these are the right ones",
        )
    ),
    "note.appendix-untitled": Entry(
        (
            "phụ lục không có tên riêng; đã lấy dòng đầu của phụ lục làm tên",
            "the appendix has no title; its heading was taken for it",
        )
    ),
    "note.appendix-unnamed": Entry(
        (
            "phần đứng sau chữ ký không ghi “Phụ lục” nhưng được đọc là phụ lục; khi in có thêm dòng “{printed}”",
            "what follows the signature is not called an appendix but was read as one; “{printed}” will be printed above it",
        )
    ),
    "note.date-changed": Entry(
        (
            "bản gốc ghi “{source}”, khi in là “{printed}”",
            "“{source}” in the original, printed as “{printed}”",
        )
    ),
    "note.mark-changed": Entry(
        (
            "bản gốc ghi “{source}”, khi in là “{printed}” ({count} chỗ)",
            "“{source}” in the original, printed as “{printed}” ({count}×)",
        )
    ),
    "note.mark-irregular": Entry(
        (
            "bản gốc ghi “{source}” không đúng thứ tự; khi in là “{printed}”",
            "“{source}” is out of order in the original; printed as “{printed}”",
        )
    ),
    "note.mark-kept": Entry(
        (
            "kiểu đánh số của kế hoạch không còn cấp nào ở dưới; dấu “{mark}” từ đoạn này được giữ như câu chữ",
            "the numbering has no further level below this one; from here on “{mark}” is kept as part of the words",
        )
    ),
    "note.label-without-mark": Entry(
        (
            "dòng này có nhãn nhưng đầu dòng không có số hay gạch đầu dòng; khi in có thêm “{printed}”",
            "a labelled line without a number or dash; printed with “{printed}”",
        )
    ),
    "note.label-without-colon": Entry(
        (
            "sau “{label}” không có dấu hai chấm; đã đọc là nhãn, khi in có thêm dấu này",
            "no colon after “{label}”; it was read as a label, and is printed with one",
        )
    ),
    "note.part-guessed": Entry(
        (
            "đề mục không cho biết đây là phần nào của kế hoạch; đã xếp theo nội dung bên dưới",
            "the heading does not say which part of the plan this is; it was placed by what stands below it",
        )
    ),
    "note.heading-stop": Entry(
        (
            "đề mục trong bản gốc kết thúc bằng dấu “{mark}”; khi in không có dấu này",
            "in the original the heading ends with “{mark}”, which is not printed",
        )
    ),
    "note.run-in": Entry(
        (
            "phần đứng sau dấu “{mark}” trên cùng dòng với đề mục, khi in thành đoạn riêng",
            "what follows “{mark}” on the line of the heading is printed as a paragraph of its own",
        )
    ),
    "note.split-labels": Entry(
        (
            "một dòng có nhiều nhãn; đã tách, khi in mỗi nhãn là một dòng",
            "one line with several labels; cut at the labels, each printed on a line of its own",
        )
    ),
    "note.second-label": Entry(
        (
            "nhãn “{label}” cùng nghĩa với một nhãn đã có của nhiệm vụ; đã giữ nguyên văn cả dòng thành một ý ở items",
            "the label “{label}” means the same as another of this task; its line is kept word for word under items",
        )
    ),
    "note.tasks-as-items": Entry(
        (
            "{count} nhiệm vụ con đứng trước phần phân công của nhiệm vụ này; đã giữ thành các ý ở items",
            "{count} tasks inside stand before what this task says of itself; kept under items",
        )
    ),
    "note.moved": Entry(
        (
            "trong bản gốc đoạn này đứng sau bảng; trong kế hoạch đứng trước bảng",
            "this paragraph follows the table in the original and stands before it in the plan",
        )
    ),
    "note.table-flattened": Entry(
        (
            "bảng {rows} hàng không phải là bảng nhiệm vụ; mỗi đoạn trong các ô thành một đoạn văn, theo thứ tự",
            "a table of {rows} rows that is not a table of tasks; its cells became paragraphs, in order",
        )
    ),
    "note.merged-cell": Entry(
        (
            "ô gộp nhiều hàng; chữ chỉ ghi ở hàng đầu, các hàng sau để trống",
            "a cell merged over several rows; its words stand in the first row only",
        )
    ),
    "note.row-continued": Entry(
        (
            "hàng này của bảng không có tên nhiệm vụ; đã nối câu chữ vào hàng trên",
            "a row without the title of a task; its words were added to the row above",
        )
    ),
    "note.column-without-field": Entry(
        (
            "tệp kế hoạch không có khóa cho cột “{column}”; ở mỗi hàng, câu chữ của cột được giữ thành một ý ở items",
            "the plan file has no key for the column “{column}”; its words are kept under items of each row",
        )
    ),
    "note.columns-reordered": Entry(
        (
            "trong bản gốc, cột “{column}” đứng trước cột nhiệm vụ; khi in, cột nhiệm vụ đứng trước",
            "in the original the column “{column}” stands before that of the task; printed after it",
        )
    ),
    "note.table-head-left-out": Entry(
        (
            "“{head}” là tiêu đề chung của nhiều cột, không in lại được; đã để ngoài kế hoạch",
            "“{head}” is a heading over several columns and cannot be printed; left out of the plan",
        )
    ),
    "note.merged-duties": Entry(
        (
            "một ô ghi cả cơ quan chủ trì và cơ quan phối hợp; đã ghi tất cả ở cơ quan chủ trì (lead)",
            "one cell names both who leads and who takes part; all of it stands under lead",
        )
    ),
    "note.agency-doubtful": Entry(
        (
            "chưa xác định chắc chắn tên cơ quan kết thúc ở chữ nào",
            "it is not certain where the name of the agency ends",
        )
    ),
    "note.closing-doubtful": Entry(
        (
            "đã đọc các đoạn đứng sau mục cuối cùng là phần kết của kế hoạch",
            "the paragraphs after the last item were read as the closing of the plan",
        )
    ),
}
