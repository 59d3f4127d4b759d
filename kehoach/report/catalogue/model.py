"""The model of the plan (M)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "M001": Entry(
        ("Thiếu khóa “{key}”.", "The key “{key}” is missing."),
        (
            "Thêm dòng “{name}: …”, thẳng cột với các khóa cùng cấp ở đây.",
            "Add a line “{name}: …”, in one column with the keys here.",
        ),
    ),
    "M002": Entry(
        ("Không có khóa “{key}” ở đây.", "There is no key “{key}” here."),
        ("Được dùng: {choices}.", "Possible keys: {choices}."),
    ),
    "M003": Entry(
        ("“{key}” phải là chữ.", "“{key}” must be text."),
        (
            "Viết một câu sau “{key}:”, không dùng “- ” hay “khóa:”; câu có dấu hai chấm thì đặt trong ngoặc kép.",
            "Write one text after “{key}:”, without “- ” or “key:”; put text with a colon in double quotes.",
        ),
    ),
    "M004": Entry(
        ("“{key}” phải là danh sách.", "“{key}” must be a list."),
        (
            "Mỗi phần tử viết trên một dòng, mở đầu bằng dấu trừ và một dấu cách: “- ”.",
            "Put each element on a line that begins with a hyphen and a space: “- ”.",
        ),
    ),
    "M005": Entry(
        (
            "“{key}” phải gồm các dòng “khóa: giá trị”.",
            "“{key}” must consist of lines “key: value”.",
        ),
        ("Được dùng: {choices}.", "Possible keys: {choices}."),
    ),
    "M006": Entry(
        ("“{key}” không nhận giá trị “{value}”.", "“{key}” cannot be “{value}”."),
        ("Được dùng: {choices}.", "Possible values: {choices}."),
    ),
    "M007": Entry(
        ("“{key}” còn để trống.", "“{key}” is blank."),
        ("Điền nội dung, hoặc bỏ cả dòng này.", "Fill it in, or leave the whole line out."),
    ),
    "M008": Entry(
        (
            "Mã “{value}” chỉ được gồm chữ thường không dấu, chữ số và dấu “-” ở giữa, nhiều nhất 64 ký tự.",
            "The id “{value}” may have lower-case letters a-z, digits and single hyphens between, 64 at most.",
        ),
        ("Ví dụ: tap-huan, so-y-te.", "For example: tap-huan, so-y-te."),
    ),
    "M009": Entry(
        ("“{value}” không phải ngày.", "“{value}” is not a date."),
        ("Viết ngày/tháng/năm, ví dụ 20/01/2026.", "Write day/month/year, such as 20/01/2026."),
    ),
    "M010": Entry(
        ("Đoạn văn có chỗ xuống dòng.", "The paragraph has a line break."),
        (
            "Mỗi đoạn là một giá trị: dùng “>-” thay “|”, bỏ dòng trống, hoặc tách thành hai phần tử.",
            "One value is one paragraph: use “>-” for “|”, drop the blank line, or make two elements.",
        ),
    ),
    "M011": Entry(
        ("Đoạn văn có ký tự Tab.", "The paragraph has a tab."),
        ("Thay bằng dấu cách.", "Use a space."),
    ),
    "M012": Entry(
        (
            "Tệp Word không ghi được ký tự {character}.",
            "A Word file cannot hold the character {character}.",
        ),
        ("Xóa ký tự này.", "Delete it."),
    ),
    "M013": Entry(
        ("Không có ngày {value} trong lịch.", "There is no day {value} in the calendar."),
        ("Viết ngày/tháng/năm, ví dụ 20/01/2026.", "Write day/month/year, such as 20/01/2026."),
    ),
    "M014": Entry(("“{key}” phải là true hoặc false.", "“{key}” must be true or false.")),
    "M015": Entry(
        (
            "Văn bản dạng “{form}” không có “{key}”.",
            "A document of the form “{form}” has no “{key}”.",
        ),
        (
            "Bỏ khóa này, hoặc đổi document.form (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3, 1.4).",
            "Leave it out, or change document.form (Decree 30/2020/NĐ-CP, Annex III, forms 1.3, 1.4).",
        ),
    ),
    "M016": Entry(
        (
            "Văn bản dạng “{form}” cần có “{key}”.",
            "A document of the form “{form}” needs “{key}”.",
        ),
        (
            "Thêm khóa này, hoặc đổi document.form (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.3, 1.4).",
            "Add it, or change document.form (Decree 30/2020/NĐ-CP, Annex III, forms 1.3, 1.4).",
        ),
    ),
    "M017": Entry(
        (
            "Mã “{id}” được dùng hai lần; lần trước ở dòng {line}.",
            "The id “{id}” is used twice; first in line {line}.",
        ),
        ("Đổi một trong hai mã cho khác nhau.", "Change one of the two."),
    ),
    "M018": Entry(
        ("Mục này không có nội dung ({key}).", "This has no content ({key})."),
        (
            "Thêm “text”, “paragraphs” hoặc “items”, hoặc bỏ mục này.",
            "Add “text”, “paragraphs” or “items”, or leave it out.",
        ),
    ),
    "M019": Entry(
        (
            "Cấp này quá sâu, không còn ký hiệu để đánh thứ tự.",
            "This level is too deep: no mark is left for it.",
        ),
        ("Đưa nội dung lên cấp trên.", "Move it up a level."),
    ),
    "M020": Entry(
        (
            "Một khoản có quá {count} điểm, không còn chữ cái để đánh thứ tự.",
            "More than {count} points: the alphabet has no letter left.",
        ),
        ("Gộp các điểm, hoặc tách khoản.", "Group them, or split the paragraph."),
    ),
    "M021": Entry(
        (
            "Kế hoạch cấp “{level}” cần có khóa “province”.",
            "A plan of level “{level}” needs the key “province”.",
        ),
        ("Thêm một dòng, ví dụ: province: langson.", "Add a line, such as: province: langson."),
    ),
    "M022": Entry(
        (
            "Số văn bản “{value}” chỉ được gồm chữ số.",
            "The document number “{value}” must be digits only.",
        ),
        ("Ký hiệu ghi ở document.symbol.", "The symbol belongs in document.symbol."),
    ),
    "M023": Entry(
        (
            "Mỗi nơi nhận chỉ có “text”, hoặc có “lines” và “mark”.",
            "A recipient has either “text”, or “lines” and “mark”.",
        ),
        ("Giữ một trong hai.", "Keep one of the two."),
    ),
    "M024": Entry(
        (
            "Bảng nhiệm vụ cần khóa “columns”, trong đó “title” đứng trước các khóa khác.",
            "A table of tasks needs the key “columns”, with “title” before the other fields.",
        ),
        (
            "Ví dụ: columns: {{position: STT, title: Nhiệm vụ, lead: Chủ trì}}.",
            "For example: columns: {{position: STT, title: Nhiệm vụ, lead: Chủ trì}}.",
        ),
    ),
    "M025": Entry(
        ("Phần đầu văn bản chưa có “{key}”.", "The header has no “{key}”."),
        (
            "Cấp tỉnh thì chương trình tự lập từ “province”, cấp xã từ “commune”; cấp khác thì cần ghi rõ.",
            "It follows from “province” or, for a commune, from “commune”; other levels state it.",
        ),
    ),
    "M026": Entry(
        (
            "Không có tỉnh, thành phố nào mang mã “{value}”.",
            "No province or city has the id “{value}”.",
        ),
        ("Ví dụ: langson, sonla.", "For example: langson, sonla."),
    ),
    "M027": Entry(
        (
            "Bảng không có cột “{column}” để in khóa này.",
            "The table has no column “{column}” to print this in.",
        ),
        ("Thêm cột vào “columns”.", "Add the column to “columns”."),
    ),
    "M028": Entry(
        (
            "“{key}” đứng trước dấu hai chấm nên bị hiểu là một khóa.",
            "“{key}” stands before a colon and so reads as a key.",
        ),
        (
            'Viết câu ở dòng dưới, sau dấu “>-”, hoặc đặt câu trong ngoặc kép thẳng: "…".',
            'Put the text on the next line, after “>-”, or in straight double quotes: "…".',
        ),
    ),
    "M029": Entry(
        (
            "Nhãn, đề mục không được có dấu cách thừa hoặc kết thúc bằng dấu hai chấm.",
            "A label or heading may have no extra spaces and may not end in a colon.",
        ),
        ("Dấu hai chấm do mẫu tự in.", "The template prints the colon."),
    ),
    "M030": Entry(
        (
            "Phụ lục có bảng nhiệm vụ (“tasks”) thì không có “items”.",
            "An appendix with a table of tasks (“tasks”) has no “items”.",
        ),
        (
            "Dùng “paragraphs”, hoặc tách thành hai phụ lục.",
            "Use “paragraphs”, or make two appendices.",
        ),
    ),
    "M031": Entry(
        (
            "Trong bảng, nhãn là tên cột nên không ghi “label” riêng.",
            "In a table the column is the label: no “label” of its own here.",
        ),
        ("Đặt tên cột ở “columns”.", "Name the column in “columns”."),
    ),
    "M032": Entry(
        (
            "Mã “{id}” trùng với tên một phần có sẵn của kế hoạch.",
            "The id “{id}” is already the name of one of the usual parts of a plan.",
        ),
        ("Đặt mã khác cho phần này.", "Give this part another id."),
    ),
    "M033": Entry(
        ("“{value}” được nêu hai lần.", "“{value}” is named twice."),
        ("Chỉ giữ lại một chỗ.", "Keep one of the two."),
    ),
    "M034": Entry(
        (
            "“document.parts” chưa nêu phần “{id}” của kế hoạch.",
            "“document.parts” does not name the part “{id}” of the plan.",
        ),
        (
            "Thêm mã của phần này vào đúng vị trí, hoặc bỏ khóa “document.parts” để in theo thứ tự thông thường.",
            "Add it where it belongs, or leave “document.parts” out for the usual order.",
        ),
    ),
    "M035": Entry(
        (
            "Nhiệm vụ nằm trong bảng không có “{key}” riêng.",
            "A task in a table has no “{key}” of its own.",
        ),
        (
            "Bỏ khóa này: thứ tự theo “columns” của bảng, và trong bảng không đặt được bảng khác.",
            "Take the key out: the “columns” of the table state the order, and a table cannot stand in a table.",
        ),
    ),
    "M036": Entry(
        (
            "“columns” là các cột của bảng nhiệm vụ con, nhưng ở đây không có nhiệm vụ con (“tasks”).",
            "“columns” are those of a table of the tasks inside, but there are no “tasks” here.",
        ),
        ("Thêm “tasks”, hoặc bỏ “columns”.", "Add “tasks”, or leave “columns” out."),
    ),
    "M037": Entry(
        (
            "Kế hoạch cấp “{level}” không có khóa “commune”.",
            "A plan of level “{level}” has no “commune”.",
        ),
        (
            "Bỏ khóa này, hoặc ghi “level: commune” nếu là kế hoạch của xã, phường, đặc khu.",
            "Leave it out, or write “level: commune” if the plan is that of a commune.",
        ),
    ),
    "M038": Entry(
        (
            "{province} không có xã, phường, đặc khu nào mang mã “{value}” trong danh mục.",
            "No commune of {province} has the id “{value}” in the list.",
        ),
        (
            "Danh mục có từ 01/7/2025 và chưa đối chiếu với văn bản công bố. Đơn vị chưa có trong danh mục thì bỏ khóa này, ghi document.issuer và document.place.",
            "The list is of 01/7/2025 and has not been compared with the published documents. For a unit that it lacks, leave the key out and state document.issuer and document.place.",
        ),
    ),
    "M039": Entry(
        (
            "Mã “{id}” trùng với mã của {other}.",
            "The id “{id}” is also that of {other}.",
        ),
        (
            "Mỗi kế hoạch trong một thư mục có mã riêng: sửa mã của một trong hai tệp, hoặc đưa bản sao ra khỏi thư mục.",
            "Each plan of a folder has an id of its own: change one of the two, or move the copy out of the folder.",
        ),
    ),
    "M040": Entry(
        (
            "Trách nhiệm này có “items” hoặc “paragraphs” nhưng phía trên không có “agency” hay “text”.",
            "This duty has “items” or “paragraphs”, but neither “agency” nor “text” above them.",
        ),
        (
            "Thêm “agency” (tên cơ quan) hoặc “text” (câu dẫn).",
            "Add “agency” (the name of the agency) or “text” (a sentence that leads to them).",
        ),
    ),
}
