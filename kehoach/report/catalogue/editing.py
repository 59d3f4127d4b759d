"""What the schema of plan files tells in an editor, and `kehoach schema` (schema.).

Of a key, the message is its title and the hint what is shown below it; both may have Markdown.
"""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    # --- The plan. ---
    "schema.plan": Entry(
        ("Kế hoạch", "Plan"),
        (
            "Tệp nguồn của một kế hoạch. Câu chữ viết nguyên văn; không viết số thứ tự, chữ cái, gạch đầu dòng, chương trình tự in.",
            "The source of one plan. Its words stand as they are printed; numbers, letters and dashes are not written, they are computed.",
        ),
    ),
    "schema.plan.schema": Entry(
        ("Phiên bản định dạng", "Version of the format"),
        ("Luôn là `1`.", "Always `1`."),
    ),
    "schema.plan.id": Entry(
        ("Mã kế hoạch", "Id of the plan"),
        (
            "Chữ thường không dấu, chữ số, dấu `-`; không đổi về sau. Cũng là tên tệp Word khi dựng.",
            "Small letters without accents, digits, single hyphens; for good. The Word file is named after it.",
        ),
    ),
    "schema.plan.level": Entry(
        ("Cấp", "Level"),
        ("Cấp ban hành kế hoạch.", "The level of government that issues the plan."),
    ),
    "schema.level.central": Entry(("Trung ương", "Central")),
    "schema.level.province": Entry(("Cấp tỉnh", "Province")),
    "schema.level.commune": Entry(("Cấp xã: xã, phường, đặc khu", "Commune, ward or special zone")),
    "schema.plan.province": Entry(
        ("Tỉnh, thành phố", "Province or city"),
        (
            "Mã của tỉnh, thành phố: tên viết liền không dấu. Bắt buộc ở cấp tỉnh và cấp xã; phần đầu văn bản lập theo đây.",
            "The id: the name in one word, without accents. Required for provinces and communes; the header follows from it.",
        ),
    ),
    "schema.plan.commune": Entry(
        ("Xã, phường, đặc khu", "Commune, ward or special zone"),
        (
            "Mã trong tỉnh: tên không dấu, các chữ cách nhau bằng dấu `-`, không kèm “xã”, “phường”. Chỉ dùng ở cấp xã. Đơn vị chưa có trong danh mục thì bỏ khóa này và ghi `document.issuer`, `document.place`.",
            "The id within the province: the name without accents, with hyphens, without its kind. Only for plans of communes. For a unit that the list lacks, leave this out and state `document.issuer` and `document.place`.",
        ),
    ),
    "schema.plan.parent": Entry(
        ("Kế hoạch cấp trên", "Plan one level up"),
        (
            "Mã của kế hoạch mà kế hoạch này thực hiện. `covers` dẫn tới nhiệm vụ của kế hoạch đó.",
            "The id of the plan that this one carries out. `covers` names tasks of that plan.",
        ),
    ),
    "schema.plan.not_applicable": Entry(
        ("Không áp dụng", "Not applicable"),
        (
            "Nhiệm vụ, trách nhiệm ở kế hoạch cấp trên không áp dụng cho kế hoạch này, kèm lý do.",
            "Tasks and duties of the plan one level up that do not concern this plan, each with the reason.",
        ),
    ),
    "schema.plan.suppress": Entry(
        ("Phát hiện đã chấp nhận", "Accepted findings"),
        (
            "Phát hiện của `kehoach check` đã xem xét và chấp nhận, kèm lý do. Phát hiện đó không được báo nữa.",
            "Findings of `kehoach check` that were looked at and accepted, each with the reason. They are not reported any more.",
        ),
    ),
    "schema.plan.doubts": Entry(
        ("Chỗ nghi vấn", "Doubts"),
        (
            "Chỗ có thể đã đọc chưa đúng khi nhập văn bản. `kehoach check` nhắc từng chỗ; đối chiếu xong thì xóa.",
            "Places where an imported text may have been read wrongly. `kehoach check` reports each; delete it once it is settled.",
        ),
    ),
    "schema.any.source": Entry(
        ("Nguồn", "Source"),
        (
            "Câu chữ lấy từ đâu, đã đối chiếu với bản công bố hay chưa. Ghi ở một phần thì có hiệu lực cho cả những gì ở trong phần đó.",
            "Where the words come from, and whether they were checked against the published text. It holds for all that stands inside.",
        ),
    ),
    "schema.source.status": Entry(
        ("Tình trạng", "Status"),
        (
            "Đã đối chiếu hay dựng lại. Văn bản có đoạn chưa chính thức thì mọi trang đều ghi rõ điều đó.",
            "Checked or reconstructed. A document with passages that are not official says so on every page.",
        ),
    ),
    "schema.status.official": Entry(
        ("Đã đối chiếu với văn bản công bố", "Checked against the published text")
    ),
    "schema.status.reconstructed": Entry(
        ("Dựng lại, chưa đối chiếu", "Reconstructed, not checked")
    ),
    "schema.source.verbatim": Entry(
        ("Nguyên văn", "Word for word"),
        (
            "`false` khi đúng sự việc nhưng không nguyên văn. Không ghi thì hiểu là `true`.",
            "`false` where the facts were checked and the wording is ours. `true` by default.",
        ),
    ),
    "schema.source.origin": Entry(
        ("Xuất xứ", "Origin"),
        ("Văn bản, tệp hoặc nơi công bố.", "The document, file or place of publication."),
    ),
    "schema.source.note": Entry(
        ("Ghi chú về nguồn", "Note on the source"),
        (
            "Không in ra văn bản.",
            "Not printed in the document.",
        ),
    ),
    "schema.plan.document": Entry(
        ("Thể thức", "The document"),
        (
            "Hình thức văn bản, phần đầu, tên loại, trích yếu, cách đánh số.",
            "Form, header, title and numbering of the document.",
        ),
    ),
    "schema.plan.preamble": Entry(
        ("Đoạn mở đầu", "Preamble"),
        (
            "Một hoặc nhiều đoạn trước phần I, thường viện dẫn văn bản mà kế hoạch thực hiện.",
            "One or more paragraphs before part I; they usually cite what the plan carries out.",
        ),
    ),
    "schema.plan.openings": Entry(
        ("Đoạn dẫn dưới đề mục", "Openings"),
        (
            "Đoạn không đánh số, đứng ngay dưới đề mục của một phần hay một mục.",
            "Unnumbered paragraphs right below the heading of a part or section.",
        ),
    ),
    "schema.openings": Entry(
        ("Đoạn dẫn: {name}", "Opening: {name}"),
        (
            "Một hoặc nhiều đoạn không đánh số, ngay dưới đề mục này.",
            "One or more unnumbered paragraphs, right below this heading.",
        ),
    ),
    "schema.plan.purpose": Entry(
        ("Mục đích", "Purpose"),
        (
            "Danh sách. Văn bản không có mục này thì ghi `[]`.",
            "A list. Where the document has no such section, state `[]`.",
        ),
    ),
    "schema.plan.requirements": Entry(
        ("Yêu cầu", "Requirements"),
        (
            "Danh sách. Văn bản không có mục này thì ghi `[]`.",
            "A list. Where the document has no such section, state `[]`.",
        ),
    ),
    "schema.plan.targets": Entry(
        ("Chỉ tiêu", "Targets"),
        ("Danh sách chỉ tiêu.", "A list of targets."),
    ),
    "schema.plan.content": Entry(
        ("Nội dung", "Content"),
        (
            "Danh sách nhiệm vụ, ít nhất một nhiệm vụ.",
            "The list of tasks, at least one.",
        ),
    ),
    "schema.plan.funding": Entry(
        ("Kinh phí", "Funding"),
        (
            "Một đoạn văn, hoặc danh sách được đánh số. Văn bản không có phần này thì ghi `[]`.",
            "One paragraph, or a list that is numbered. Where the document has no such part, state `[]`.",
        ),
    ),
    "schema.plan.organisation": Entry(
        ("Tổ chức thực hiện", "Organisation"),
        (
            "Danh sách trách nhiệm, mỗi cơ quan hoặc nhóm cơ quan một phần tử. Văn bản không có phần này thì ghi `[]`.",
            "The list of duties, one for each agency or group. Where the document has no such part, state `[]`.",
        ),
    ),
    "schema.plan.other_parts": Entry(
        ("Các phần khác", "Other parts"),
        (
            "Phần của kế hoạch ngoài bốn phần thông thường; `document.parts` cho biết vị trí.",
            "Parts besides the usual four; `document.parts` says where they stand.",
        ),
    ),
    "schema.plan.closing": Entry(
        ("Đoạn kết", "Closing"),
        (
            "Một hoặc nhiều đoạn cuối văn bản. Phải viết cả dấu kết thúc `./.`.",
            "One or more paragraphs at the end. The closing mark `./.` is written too.",
        ),
    ),
    "schema.plan.recipients": Entry(
        ("Nơi nhận", "Recipients"),
        (
            "Mỗi dòng một phần tử, không viết gạch đầu dòng; dòng cuối là “Lưu: VT, …”. Giá trị có dấu hai chấm thì đặt trong dấu ngoặc kép.",
            "One entry for each line, without its dash; the last is “Lưu: VT, …”. A value with a colon is put in quotes.",
        ),
    ),
    "schema.plan.signature": Entry(
        ("Chữ ký", "Signature"),
        (
            "Quyền hạn, chức vụ và họ tên của người ký. Kế hoạch kèm theo Quyết định ở tệp khác thì không có.",
            "Authority, office and name of the signer. A plan attached to a Decision elsewhere has none.",
        ),
    ),
    "schema.plan.appendices": Entry(
        ("Phụ lục", "Appendices"),
        (
            "Có một phụ lục thì in “Phụ lục”; từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã.",
            "A single one is headed “Phụ lục”; two or more have Roman numerals.",
        ),
    ),
    # --- The document. ---
    "schema.document.form": Entry(
        ("Hình thức", "Form"),
        (
            "Văn bản riêng, hay kèm theo Quyết định.",
            "A document of its own, or attached to a Decision.",
        ),
    ),
    "schema.form.standalone": Entry(
        (
            "Văn bản riêng: có số, nơi nhận, chữ ký",
            "A document of its own: with number, recipients, signature",
        )
    ),
    "schema.form.attached": Entry(
        (
            "Kèm theo một Quyết định ở tệp khác: không có số, ngày, nơi nhận, chữ ký riêng",
            "Attached to a Decision that is a file of its own: no number, date, recipients or signature",
        )
    ),
    "schema.form.decision": Entry(
        (
            "Quyết định và kế hoạch kèm theo trong cùng một văn bản",
            "The Decision and the plan attached to it, in one document",
        )
    ),
    "schema.document.numbering": Entry(
        ("Kiểu đánh số", "Numbering"),
        (
            "Nghị định 30/2020/NĐ-CP chỉ nêu I., 1. và a); dấu gạch, dấu cộng và kiểu 1.1. là thông lệ trình bày.",
            "Decree 30/2020/NĐ-CP has I., 1. and a) only; dashes, pluses and 1.1. are custom.",
        ),
    ),
    "schema.numbering.dash": Entry(
        ("I. → 1. → - → +; nhiệm vụ con: a) → - → +", "I. → 1. → - → +; tasks inside: a) → - → +")
    ),
    "schema.numbering.letters": Entry(
        (
            "I. → 1. → a) → - → +; nhiệm vụ con: a) → - → +",
            "I. → 1. → a) → - → +; tasks inside: a) → - → +",
        )
    ),
    "schema.numbering.decimal": Entry(
        (
            "I. → 1. → - → +; nhiệm vụ con: 1.1. → - → +",
            "I. → 1. → - → +; tasks inside: 1.1. → - → +",
        )
    ),
    "schema.numbering.arabic": Entry(
        (
            "1. → 1.1. → - → +; nhiệm vụ con: a) → - → +",
            "1. → 1.1. → - → +; tasks inside: a) → - → +",
        )
    ),
    "schema.document.sizes": Entry(
        ("Cỡ chữ phần đầu", "Sizes of the header"),
        (
            "Cỡ chữ Quốc hiệu, Tiêu ngữ, địa danh và thời gian; không ghi thì hiểu là `large`.",
            "Sizes of the national name, the motto, and place and date; `large` by default.",
        ),
    ),
    "schema.sizes.large": Entry(("13/14/14", "13/14/14")),
    "schema.sizes.small": Entry(("12/13/13", "12/13/13")),
    "schema.document.superior": Entry(
        ("Cơ quan chủ quản", "Superior body"),
        (
            "Từng dòng, viết như sẽ in. Chỉ ghi khi khác với phần đầu lập theo `province`, `commune`.",
            "Line by line, as printed. Only where it differs from the header that follows from `province` and `commune`.",
        ),
    ),
    "schema.document.issuer": Entry(
        ("Cơ quan ban hành", "Issuer"),
        (
            "Từng dòng, viết như sẽ in. Chỉ ghi khi khác với phần đầu lập theo `province`, `commune`.",
            "Line by line, as printed. Only where it differs from the header that follows from `province` and `commune`.",
        ),
    ),
    "schema.document.number": Entry(
        ("Số", "Number"),
        (
            "Chỉ gồm chữ số; không ghi thì in chỗ trống để văn thư điền.",
            "Digits only; left out, the blank is printed that the clerk fills in.",
        ),
    ),
    "schema.document.symbol": Entry(
        ("Ký hiệu", "Symbol"),
        (
            "Phần sau số và dấu `/`, chẳng hạn `KH-UBND`.",
            "What stands after the number and `/`, such as `KH-UBND`.",
        ),
    ),
    "schema.document.place": Entry(
        ("Địa danh", "Place"),
        (
            "Chỉ ghi khi khác với địa danh lập theo `province`, `commune`.",
            "Only where it differs from the place that follows from `province` and `commune`.",
        ),
    ),
    "schema.document.date": Entry(
        ("Ngày ban hành", "Date of issue"),
        (
            "Ngày/tháng/năm; không ghi thì in chỗ trống để văn thư điền.",
            "Day/month/year; left out, the blank is printed that the clerk fills in.",
        ),
    ),
    "schema.document.bases": Entry(
        ("Căn cứ ban hành", "Legal bases"),
        (
            "Mỗi căn cứ một phần tử, kết thúc bằng dấu chấm phẩy; căn cứ cuối cùng kết thúc bằng dấu chấm.",
            "One entry for each; each ends with a semicolon, the last with a full stop.",
        ),
    ),
    "schema.document.decision": Entry(
        ("Quyết định", "Decision"),
        (
            "Phần Quyết định ban hành kế hoạch; chỉ dùng khi `form` là `decision`.",
            "The Decision that issues the plan; only where `form` is `decision`.",
        ),
    ),
    "schema.document.title": Entry(
        ("Tên loại", "Title"),
        ("Viết in hoa như sẽ in: KẾ HOẠCH.", "In capitals, as printed: KẾ HOẠCH."),
    ),
    "schema.document.subject": Entry(
        ("Trích yếu", "Subject"),
        (
            "Nội dung chủ yếu của văn bản, in dưới tên loại.",
            "What the document is about, printed below the title.",
        ),
    ),
    "schema.document.attached_to": Entry(
        ("Dòng “Kèm theo”", "Attached to"),
        (
            "Dòng trong ngoặc đơn dưới trích yếu, khi kế hoạch kèm theo Quyết định.",
            "The line in parentheses below the subject, where the plan is attached to a Decision.",
        ),
    ),
    "schema.document.headings": Entry(
        ("Câu chữ của các đề mục", "Wording of the headings"),
        (
            "Chỉ ghi đề mục khác với câu chữ thông thường.",
            "Only those that differ from the usual words.",
        ),
    ),
    "schema.headings": Entry(
        ("Đề mục: {name}", "Heading: {name}"),
        ("Không ghi thì in “{default}”.", "By default “{default}”."),
    ),
    "schema.document.labels": Entry(
        ("Nhãn trong nhiệm vụ", "Labels of tasks"),
        (
            "Câu chữ đứng trước dấu hai chấm, dùng cho mọi nhiệm vụ; không viết dấu hai chấm.",
            "What stands before the colon in every task; without the colon.",
        ),
    ),
    "schema.labels": Entry(
        ("Nhãn: {name}", "Label: {name}"),
        (
            "Không viết dấu hai chấm. Không ghi thì in “{default}”.",
            "Without a colon. By default “{default}”.",
        ),
    ),
    "schema.document.parts": Entry(
        ("Thứ tự các phần", "Order of the parts"),
        (
            "`aims`, `content`, `funding`, `organisation` và mã của các phần ở `other_parts`, mỗi phần một lần. Không ghi thì theo thứ tự này, phần khác in sau.",
            "`aims`, `content`, `funding`, `organisation` and the ids in `other_parts`, each once. By default in this order, other parts last.",
        ),
    ),
    "schema.part.aims": Entry(("Mục đích, yêu cầu", "Aims")),
    "schema.document.order": Entry(
        ("Thứ tự các ý trong nhiệm vụ", "Order of what tasks tell"),
        (
            "Dùng cho mọi nhiệm vụ. Mỗi từ `item` là ý kế tiếp trong `items`. Ý không nêu thì in trước, khóa không nêu thì in sau.",
            "For all tasks. Each `item` stands for the next of `items`. Items that are not named come first, other keys last.",
        ),
    ),
    "schema.told.item": Entry(("Ý kế tiếp trong items", "The next of the items")),
    "schema.document.columns": Entry(
        ("Cột của bảng nhiệm vụ", "Columns of the table of tasks"),
        (
            "Khi toàn bộ nhiệm vụ được trình bày thành bảng: các cột theo thứ tự, kèm tên cột. `title` đứng đầu (sau `position`).",
            "Where all tasks are laid out as a table: the columns in their order, with their headings. `title` comes first (after `position`).",
        ),
    ),
    "schema.columns": Entry(
        ("Cột: {name}", "Column: {name}"),
        ("Tên cột như sẽ in.", "The heading of the column, as printed."),
    ),
    "schema.column.position": Entry(("Số thứ tự", "Position")),
    # --- Tasks. ---
    "schema.task": Entry(("Nhiệm vụ", "Task")),
    "schema.task.id": Entry(
        ("Mã nhiệm vụ", "Id of the task"),
        (
            "Chữ thường không dấu, chữ số, dấu `-`; không trùng trong kế hoạch và không đổi về sau, vì liên kết dẫn tới mã này.",
            "Small letters without accents, digits, single hyphens; unique in the plan and for good, since links name it.",
        ),
    ),
    "schema.task.title": Entry(
        ("Tên nhiệm vụ", "Title of the task"),
        ("Nguyên văn, không viết số thứ tự.", "Word for word, without its number."),
    ),
    "schema.task.covers": Entry(
        ("Thực hiện nhiệm vụ cấp trên", "Carries out"),
        (
            "Nhiệm vụ của kế hoạch cấp trên (`parent`) mà nhiệm vụ này thực hiện: mã, dấu `@`, mã đối chiếu tính từ câu chữ cấp trên.",
            "The tasks of the plan one level up (`parent`) that this one carries out: id, `@`, and the fingerprint of the words there.",
        ),
    ),
    "schema.task.order": Entry(
        ("Thứ tự các ý", "Order"),
        (
            "Riêng cho nhiệm vụ này. Mỗi từ `item` là ý kế tiếp trong `items`. Ý không nêu thì in trước, khóa không nêu thì in sau.",
            "For this task alone. Each `item` stands for the next of `items`. Items that are not named come first, other keys last.",
        ),
    ),
    "schema.task.paragraphs": Entry(
        ("Đoạn không đánh số", "Unnumbered paragraphs"),
        (
            "Câu chữ không thuộc nhãn nào, in ngay dưới tên nhiệm vụ.",
            "Words that belong under none of the labels, right below the title.",
        ),
    ),
    "schema.task.items": Entry(
        ("Các ý không có nhãn", "Items without a label"),
        (
            "Câu chữ không thuộc nhãn nào, có số hoặc gạch đầu dòng.",
            "Words that belong under none of the labels, with numbers or dashes.",
        ),
    ),
    "schema.task.activities": Entry(
        ("Nội dung, hoạt động", "Activities"),
        (
            "Một đoạn văn, hoặc danh sách khi có nhiều ý.",
            "One paragraph, or a list where there are several.",
        ),
    ),
    "schema.task.lead": Entry(
        ("Cơ quan chủ trì", "Lead"),
        ("Cơ quan chủ trì thực hiện, nguyên văn.", "Who leads, word for word."),
    ),
    "schema.task.coordination": Entry(
        ("Cơ quan phối hợp", "Coordination"),
        ("Cơ quan phối hợp thực hiện, nguyên văn.", "Who takes part, word for word."),
    ),
    "schema.task.timeline": Entry(
        ("Thời gian thực hiện", "Timeline"),
        (
            "Nguyên văn; chương trình tự đọc ngày tháng. Chỗ nào không đọc được thì ghi thêm `start`, `end`.",
            "Word for word; dates are read out of it. Where that fails, state `start` and `end`.",
        ),
    ),
    "schema.task.results": Entry(
        ("Kết quả, sản phẩm", "Results"),
        ("Kết quả hoặc sản phẩm của nhiệm vụ.", "What comes out of the task."),
    ),
    "schema.task.funding": Entry(
        ("Kinh phí của nhiệm vụ", "Funding of the task"),
        ("Chỉ khi ghi riêng cho nhiệm vụ này.", "Where it is stated for this task."),
    ),
    "schema.task.columns": Entry(
        ("Cột của bảng nhiệm vụ con", "Columns of the table of tasks inside"),
        (
            "Khi nhiệm vụ con được trình bày thành bảng: các cột theo thứ tự, kèm tên cột. `title` đứng đầu (sau `position`).",
            "Where the tasks inside are laid out as a table: the columns in their order, with their headings. `title` comes first (after `position`).",
        ),
    ),
    "schema.task.tasks": Entry(
        ("Nhiệm vụ con", "Tasks inside"),
        (
            "Các nhiệm vụ ở trong nhiệm vụ này, viết như nhiệm vụ.",
            "The tasks inside this one, written like tasks.",
        ),
    ),
    "schema.field.label": Entry(
        ("Nhãn riêng", "Label of its own"),
        (
            "Thay cho nhãn ở `document.labels`, chỉ tại đây; không viết dấu hai chấm.",
            "Instead of that in `document.labels`, here alone; without a colon.",
        ),
    ),
    "schema.field.text": Entry(
        ("Câu chữ", "Text"),
        ("In nối tiếp sau nhãn, trên cùng dòng.", "Follows the label on the same line."),
    ),
    "schema.assignment.agencies": Entry(
        ("Mã cơ quan", "Agencies"),
        (
            "Chỉ ghi khi chương trình không đọc được cơ quan từ câu chữ. Không in ra văn bản.",
            "Only where the agencies cannot be read from the words. Not printed.",
        ),
    ),
    "schema.timing.start": Entry(
        ("Bắt đầu", "Start"),
        (
            "Ngày/tháng/năm; chỉ ghi khi không đọc được từ câu chữ. Không in ra văn bản.",
            "Day/month/year; only where it cannot be read from the words. Not printed.",
        ),
    ),
    "schema.timing.end": Entry(
        ("Kết thúc", "End"),
        (
            "Ngày/tháng/năm; chỉ ghi khi không đọc được từ câu chữ. Không in ra văn bản.",
            "Day/month/year; only where it cannot be read from the words. Not printed.",
        ),
    ),
    "schema.link": Entry(
        ("Liên kết", "Link"),
        (
            "Mã nhiệm vụ cấp trên, dấu `@` và mã đối chiếu. Chưa có mã đối chiếu thì chỉ ghi mã nhiệm vụ.",
            "The id of the task one level up, `@` and the fingerprint. Without a fingerprint, the id alone.",
        ),
    ),
    "schema.link.task": Entry(
        ("Mã nhiệm vụ cấp trên", "Task one level up"),
        (
            "Mã nhiệm vụ hoặc trách nhiệm trong kế hoạch cấp trên.",
            "The id of a task or duty of the plan one level up.",
        ),
    ),
    "schema.link.fingerprint": Entry(
        ("Mã đối chiếu", "Fingerprint"),
        (
            "Tính từ câu chữ của nhiệm vụ cấp trên: câu chữ đó thay đổi thì `kehoach check` báo để rà soát lại.",
            "Of the words of that task: where they change, `kehoach check` reports it.",
        ),
    ),
    # --- Duties, other parts, appendices. ---
    "schema.duty": Entry(("Trách nhiệm của cơ quan", "Duty")),
    "schema.duty.id": Entry(
        ("Mã trách nhiệm", "Id of the duty"),
        (
            "Chữ thường không dấu, chữ số, dấu `-`; không trùng với nhiệm vụ hay trách nhiệm khác và không đổi về sau.",
            "Small letters without accents, digits, single hyphens; that of no other task or duty, and for good.",
        ),
    ),
    "schema.duty.agency": Entry(
        ("Cơ quan", "Agency"),
        (
            "Đề mục: cơ quan hoặc nhóm cơ quan, nguyên văn. Có `text` thì không viết dấu hai chấm ở cuối.",
            "The heading: agency or group, word for word. Where `text` follows, without a colon at its end.",
        ),
    ),
    "schema.duty.agencies": Entry(
        ("Mã cơ quan", "Agencies"),
        (
            "Chỉ ghi khi chương trình không đọc được cơ quan từ câu chữ. Không in ra văn bản.",
            "Only where the agencies cannot be read from the words. Not printed.",
        ),
    ),
    "schema.duty.covers": Entry(
        ("Thực hiện nhiệm vụ cấp trên", "Carries out"),
        (
            "Nhiệm vụ của kế hoạch cấp trên (`parent`) mà trách nhiệm này thực hiện: mã, dấu `@`, mã đối chiếu.",
            "The tasks of the plan one level up (`parent`) that this duty carries out: id, `@`, fingerprint.",
        ),
    ),
    "schema.duty.text": Entry(
        ("Câu chữ nối tiếp", "Text"),
        (
            "In nối tiếp sau tên cơ quan, trên cùng dòng; không có `agency` thì in thành một khoản không nêu cơ quan.",
            "Follows the agency on the same line; without `agency`, a numbered paragraph that names no agency.",
        ),
    ),
    "schema.other_part.id": Entry(
        ("Mã của phần", "Id of the part"),
        (
            "Dùng ở `document.parts`; không được là aims, content, funding, organisation.",
            "For `document.parts`; not aims, content, funding or organisation.",
        ),
    ),
    "schema.other_part.title": Entry(
        ("Đề mục", "Heading"),
        ("Viết như sẽ in, không viết số thứ tự.", "As printed, without its number."),
    ),
    "schema.appendix.title": Entry(
        ("Tên phụ lục", "Title of the appendix"),
        ("Viết như sẽ in.", "As printed."),
    ),
    "schema.appendix.reference": Entry(
        ("Dòng “Kèm theo”", "Reference"),
        (
            "Dòng trong ngoặc đơn dưới tên phụ lục.",
            "The line in parentheses below the title.",
        ),
    ),
    "schema.appendix.orientation": Entry(
        ("Hướng trang", "Orientation"),
        ("Không ghi thì hiểu là `portrait`.", "`portrait` by default."),
    ),
    "schema.orientation.portrait": Entry(("Trang dọc", "Portrait")),
    "schema.orientation.landscape": Entry(("Trang ngang", "Landscape")),
    "schema.appendix.columns": Entry(
        ("Cột của bảng", "Columns of the table"),
        (
            "Các cột theo thứ tự, kèm tên cột. `title` đứng đầu (sau `position`).",
            "The columns in their order, with their headings. `title` comes first (after `position`).",
        ),
    ),
    "schema.appendix.tasks": Entry(
        ("Nhiệm vụ trong bảng", "Tasks in the table"),
        (
            "Cần có `columns`. Nhiệm vụ có `tasks` bên trong thì in thành một hàng nhóm.",
            "They need `columns`. A task with `tasks` inside is a row for a group.",
        ),
    ),
    # --- Text, recipients, signature, Decision. ---
    "schema.any.text": Entry(
        ("Câu chữ", "Text"),
        ("Một đoạn văn, nguyên văn.", "One paragraph, word for word."),
    ),
    "schema.any.paragraphs": Entry(
        ("Đoạn không đánh số", "Unnumbered paragraphs"),
        (
            "Danh sách đoạn văn, in trước các ý có số.",
            "A list of paragraphs, before what is numbered.",
        ),
    ),
    "schema.any.items": Entry(
        ("Các ý", "Items"),
        (
            "Danh sách ý; chương trình tự in số, chữ cái hoặc gạch đầu dòng. Ý có các ý nhỏ thì viết `text` và `items`.",
            "A list; numbers, letters or dashes are computed. An item with items inside is written with `text` and `items`.",
        ),
    ),
    "schema.recipient.text": Entry(
        ("Nơi nhận", "Recipient"),
        ("Một dòng, không viết gạch đầu dòng.", "One line, without its dash."),
    ),
    "schema.recipient.lines": Entry(
        ("Các dòng có dấu ngoặc chung", "Lines joined by a brace"),
        (
            "Từng dòng; `mark` in bên phải dấu ngoặc.",
            "Line by line; `mark` stands right of the brace.",
        ),
    ),
    "schema.recipient.mark": Entry(
        ("Chữ bên phải dấu ngoặc", "Mark"),
        ("Chẳng hạn (b/c);", "Such as (b/c);"),
    ),
    "schema.signature.authority": Entry(
        ("Quyền hạn, chức vụ", "Authority and office"),
        ("Từng dòng, viết như sẽ in.", "Line by line, as printed."),
    ),
    "schema.signature.name": Entry(
        ("Họ và tên", "Name"),
        (
            "Thông thường không ghi học hàm, học vị trước họ tên; chưa biết thì bỏ khóa này.",
            "Usually without academic titles; leave it out while it is not known.",
        ),
    ),
    "schema.decision.title": Entry(
        ("Tên loại", "Title"),
        ("Viết in hoa như sẽ in: QUYẾT ĐỊNH.", "In capitals, as printed: QUYẾT ĐỊNH."),
    ),
    "schema.decision.subject": Entry(
        ("Trích yếu của Quyết định", "Subject of the Decision"),
        ("Chẳng hạn: Ban hành Kế hoạch …", "Such as: Ban hành Kế hoạch …"),
    ),
    "schema.decision.authority": Entry(
        ("Thẩm quyền ban hành", "Issuing authority"),
        (
            "Dòng viết hoa ở trên các căn cứ: chức vụ hoặc cơ quan ban hành.",
            "The line in capitals above the legal bases: the post or body that decides.",
        ),
    ),
    "schema.decision.articles": Entry(
        ("Các điều", "Articles"),
        (
            "Mỗi điều một phần tử; chương trình tự in “Điều 1.”.",
            "One entry for each; “Điều 1.” is computed.",
        ),
    ),
    # --- Notes to the tool. ---
    "schema.opt_out.task": Entry(
        ("Mã nhiệm vụ cấp trên", "Task one level up"),
        (
            "Nhiệm vụ hoặc trách nhiệm không áp dụng.",
            "The task or duty that does not concern this plan.",
        ),
    ),
    "schema.opt_out.reason": Entry(
        ("Lý do không áp dụng", "Reason"),
        ("Vì sao không áp dụng.", "Why it does not concern this plan."),
    ),
    "schema.suppression.rule": Entry(
        ("Mã quy tắc", "Code of the rule"),
        ("Giải thích: `kehoach rule MÃ`.", "Explained by `kehoach rule CODE`."),
    ),
    "schema.suppression.at": Entry(
        ("Chỗ được chấp nhận", "Place"),
        (
            "Như phát hiện nêu, chẳng hạn `content.tap-huan`; không ghi thì áp dụng cho cả kế hoạch.",
            "As the finding names it, such as `content.tap-huan`; without it, the whole plan.",
        ),
    ),
    "schema.suppression.reason": Entry(
        ("Lý do chấp nhận", "Reason"),
        ("Vì sao chấp nhận phát hiện này.", "Why the finding is accepted."),
    ),
    "schema.doubt.at": Entry(
        ("Chỗ nghi vấn", "Place"),
        ("Chẳng hạn `content.tap-huan.lead`.", "Such as `content.tap-huan.lead`."),
    ),
    "schema.doubt.note": Entry(
        ("Điều nghi vấn", "What is doubtful"),
        ("Cần đối chiếu điều gì.", "What is to be checked."),
    ),
    # --- What stands in lists, and kinds of values. ---
    "schema.paragraph": Entry(
        ("Đoạn văn", "Paragraph"),
        ("Một đoạn văn, nguyên văn.", "One paragraph, word for word."),
    ),
    "schema.item": Entry(
        ("Ý", "Item"),
        (
            "Một đoạn văn có số, chữ cái hoặc gạch đầu dòng do chương trình in.",
            "A paragraph whose number, letter or dash is computed.",
        ),
    ),
    "schema.recipient": Entry(
        ("Dòng nơi nhận", "Recipient"),
        (
            "Một dòng, không viết gạch đầu dòng; hoặc `lines` và `mark` cho các dòng có dấu ngoặc chung.",
            "One line, without its dash; or `lines` and `mark` for lines joined by a brace.",
        ),
    ),
    "schema.article": Entry(
        ("Điều", "Article"),
        (
            "Nội dung của một điều; chương trình tự in “Điều 1.”.",
            "The words of an article; “Điều 1.” is computed.",
        ),
    ),
    "schema.opt_out": Entry(
        ("Nhiệm vụ không áp dụng", "Task that does not apply"),
        (
            "Mã nhiệm vụ, hoặc `task` và `reason` để nêu lý do.",
            "The id of the task, or `task` and `reason`.",
        ),
    ),
    "schema.suppression": Entry(("Phát hiện đã chấp nhận", "Accepted finding")),
    "schema.doubt": Entry(("Chỗ nghi vấn", "Doubt")),
    "schema.other_part": Entry(("Phần khác", "Other part")),
    "schema.appendix": Entry(("Phụ lục", "Appendix")),
    "schema.words": Entry(("Đoạn văn, nguyên văn", "Words, as printed")),
    "schema.label": Entry(("Câu chữ như sẽ in", "Words, as printed")),
    "schema.string": Entry(("Ghi chú, không in ra văn bản", "A note, not printed")),
    "schema.slug": Entry(("Mã", "Id")),
    # --- What is at fault, said by the editor. ---
    "schema.fault.type": Entry(("Cần {forms}.", "Needed: {forms}.")),
    "schema.fault.or": Entry((" hoặc ", " or ")),
    "schema.fault.text": Entry(("một đoạn văn", "one paragraph")),
    "schema.fault.list": Entry(
        ("một danh sách (mỗi phần tử mở đầu bằng “- ”)", "a list (each entry begins with “- ”)")
    ),
    "schema.fault.keys": Entry(("các khóa: {keys}", "the keys {keys}")),
    "schema.fault.key": Entry(
        (
            "Không có khóa này ở đây. Được dùng: {keys}.",
            "There is no such key here. Known: {keys}.",
        )
    ),
    "schema.fault.missing": Entry(("Thiếu khóa “{key}”.", "“{key}” is missing.")),
    "schema.fault.choice": Entry(("Chỉ được ghi: {choices}.", "Only: {choices}.")),
    "schema.fault.words": Entry(
        (
            "Một đoạn văn không để trống, không xuống dòng, không có phím Tab; đoạn dài viết ở các dòng dưới dấu “>-”.",
            "One paragraph, not blank, without line ends and tabs; a long one is written below “>-”.",
        )
    ),
    "schema.fault.label": Entry(
        (
            "Không để trống, không xuống dòng, không thừa dấu cách, không có dấu hai chấm ở cuối.",
            "Not blank, without line ends, doubled spaces, and without a colon at its end.",
        )
    ),
    "schema.fault.string": Entry(("Cần một giá trị, không để trống.", "A value is needed.")),
    "schema.fault.slug": Entry(
        (
            "Mã chỉ gồm chữ thường không dấu, chữ số và dấu “-” đơn, tối đa 64 ký tự: tap-huan.",
            "An id has small letters without accents, digits and single hyphens, at most 64: tap-huan.",
        )
    ),
    "schema.fault.link": Entry(
        (
            "Mã nhiệm vụ cấp trên, có thể kèm “@” và mã đối chiếu: tap-huan@5546cbe1.",
            "The id of a task one level up, with “@” and a fingerprint or without: tap-huan@5546cbe1.",
        )
    ),
    "schema.fault.date": Entry(
        (
            "Một ngày có thật, viết như 20/01/2026.",
            "A day of the calendar, written like 20/01/2026.",
        )
    ),
    "schema.fault.flag": Entry(("Chỉ được ghi: true, false.", "Only: true, false.")),
    "schema.fault.version": Entry(("Chỉ được ghi: 1.", "Only: 1.")),
    "schema.fault.number": Entry(
        (
            "Chỉ ghi chữ số; ký hiệu ghi ở “symbol”.",
            "Digits only; the symbol belongs under “symbol”.",
        )
    ),
    "schema.fault.province": Entry(
        (
            "Không có tỉnh, thành phố mang mã này.",
            "There is no province with this id.",
        )
    ),
    "schema.fault.commune": Entry(
        (
            "{province} không có xã, phường, đặc khu mang mã này. Đơn vị chưa có trong danh mục thì bỏ khóa này, ghi document.issuer và document.place.",
            "{province} has no commune with this id. For a unit that the list lacks, leave this out and state document.issuer and document.place.",
        )
    ),
    "schema.fault.without_province": Entry(
        (
            "Kế hoạch cấp tỉnh, cấp xã phải có khóa “province”.",
            "Plans of provinces and communes have “province”.",
        )
    ),
    "schema.fault.no_commune": Entry(
        (
            "Khóa “commune” chỉ dùng khi level là commune.",
            "“commune” is only for plans of level commune.",
        )
    ),
    "schema.fault.header": Entry(
        (
            "Phần đầu văn bản chưa có “{key}”. Khi không lập được từ “province”, “commune” thì phải ghi khóa này.",
            "The header has no “{key}”. State it where it does not follow from “province” or “commune”.",
        )
    ),
    "schema.fault.needed": Entry(("form: {form} cần có “{key}”.", "form: {form} needs “{key}”.")),
    "schema.fault.forbidden": Entry(
        (
            "form: {form} không có “{key}”.",
            "form: {form} has no “{key}”.",
        )
    ),
    "schema.fault.duty": Entry(
        (
            "Trách nhiệm cần có “agency” (tên cơ quan) hoặc “text”.",
            "A duty needs “agency” (the name of the agency) or “text”.",
        )
    ),
    "schema.fault.empty": Entry(("Chưa có nội dung.", "There is nothing in it.")),
    "schema.fault.colon": Entry(
        (
            "Đề mục có “text” nối tiếp thì không viết dấu hai chấm ở cuối “agency”.",
            "Where “text” follows, “agency” has no colon at its end.",
        )
    ),
    "schema.fault.recipient": Entry(
        (
            "Ghi “text” cho một dòng, hoặc “lines” và “mark” cho các dòng có dấu ngoặc chung.",
            "State “text” for one line, or “lines” and “mark” for lines joined by a brace.",
        )
    ),
    "schema.fault.part": Entry(
        (
            "Mã này dành cho phần thông thường của kế hoạch; chọn mã khác.",
            "This id belongs to a usual part; choose another one.",
        )
    ),
    "schema.fault.columns": Entry(
        (
            "Bảng nhiệm vụ cần “columns”, trong đó có “title”.",
            "A table of tasks needs “columns” with “title” among them.",
        )
    ),
    "schema.fault.items": Entry(
        (
            "Phụ lục có bảng nhiệm vụ thì không có “items”.",
            "An appendix with a table of tasks has no “items”.",
        )
    ),
    "schema.fault.tasks": Entry(("Có “columns” thì phải có “tasks”.", "“columns” needs “tasks”.")),
    # --- The command. ---
    "schema.example": Entry(("Ví dụ:", "Like:")),
    "schema.snippet": Entry(
        ("Các khóa thường dùng, để trống giá trị.", "The usual keys, their values left blank.")
    ),
    "schema.snippet.task": Entry(("nhiệm vụ", "task")),
    "schema.snippet.duty": Entry(("trách nhiệm của cơ quan", "duty of an agency")),
    "schema.written": Entry(
        (
            "Lược đồ gồm nhiệm vụ của {count} kế hoạch để gợi ý liên kết.",
            "The schema has the tasks of {count} plans to link to.",
        )
    ),
    "schema.removed": Entry(("Đã xóa lược đồ cũ: {path}", "Removed an old schema: {path}")),
    "schema.pinned": Entry(
        (
            "Đã ghi dòng chỉ dẫn vào {count} tệp kế hoạch.",
            "Wrote the modeline of {count} plan files.",
        )
    ),
    "schema.unpinned": Entry(
        (
            "{count} tệp kế hoạch chưa có dòng chỉ dẫn; thêm --modeline để ghi.",
            "{count} plan files have no modeline; --modeline adds it.",
        )
    ),
    "schema.foreign": Entry(
        (
            "Giữ nguyên {count} tệp có dòng chỉ dẫn tới lược đồ khác:",
            "Kept {count} files whose modeline names another schema:",
        )
    ),
    "schema.unread": Entry(
        (
            "Không đọc được {count} kế hoạch nên lược đồ không có nhiệm vụ của các kế hoạch này; chạy kehoach check để biết lỗi:",
            "Could not read {count} plans, so the schema lacks their tasks; kehoach check tells why:",
        )
    ),
    "schema.which": Entry(
        (
            "Chỉ dùng một trong hai tùy chọn --output và --update.",
            "Use --output or --update, not both.",
        ),
        (
            "--output ghi lược đồ ra một tệp; --update ghi vào .kehoach/ và sửa dòng chỉ dẫn của các kế hoạch.",
            "--output writes the schema to a file; --update writes it to .kehoach/ and updates the modelines of plans.",
        ),
    ),
    "schema.alone": Entry(
        ("--modeline chỉ dùng cùng với --update.", "--modeline goes with --update."),
        ("Chạy: kehoach schema --update --modeline", "Run: kehoach schema --update --modeline"),
    ),
    # --- The help. ---
    "help.schema": Entry(
        (
            "In lược đồ JSON của tệp kế hoạch cho trình soạn thảo.",
            "Print the JSON Schema of plan files, for editors.",
        )
    ),
    "help.schema.usage": Entry(("[TÙY CHỌN]", "[OPTIONS]")),
    "help.schema.output": Entry(
        ("Ghi ra tệp này thay vì in ra.", "Write it to this file instead of printing it.")
    ),
    "help.schema.update": Entry(
        (
            "Ghi lược đồ vào .kehoach/, kèm nhiệm vụ của các kế hoạch trong plans/ để gợi ý liên kết; xóa lược đồ của phiên bản khác; sửa dòng chỉ dẫn của các tệp kế hoạch.",
            "Write it to .kehoach/, with the tasks of the plans in plans/ to link to; remove those of other versions; update the modelines of plan files.",
        )
    ),
    "help.schema.modeline": Entry(
        (
            "Cùng với --update: thêm dòng chỉ dẫn vào đầu các tệp kế hoạch chưa có.",
            "With --update: add a modeline to plan files that have none.",
        )
    ),
}
