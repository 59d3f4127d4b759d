"""Every sentence that users read, in Vietnamese and English.

A code names a sentence for good; tests prove that each has both languages with the same blanks.
Families: Y the YAML file, M the model of the plan, T templates, V verification of the result,
U use of the command. Sentences without a code letter are those of commands and their help.
"""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """A sentence and, where there is one, what to do about it; Vietnamese first, then English."""

    message: tuple[str, str]
    hint: tuple[str, str] | None = None


CATALOGUE: dict[str, Entry] = {
    # The file.
    "Y001": Entry(
        (
            "Đây là tệp {kind}, không phải tệp văn bản YAML.",
            "This is a {kind} file, not YAML text.",
        ),
        ("Nêu tệp kế hoạch, có đuôi .yaml.", "Name the plan file, which ends in .yaml."),
    ),
    "Y002": Entry(
        ("Tệp mã hóa theo {encoding}.", "The file is encoded in {encoding}."),
        (
            "Lưu lại tệp theo UTF-8 (trong Notepad: Save As, mục Encoding).",
            "Save the file as UTF-8 (in Notepad: Save As, Encoding).",
        ),
    ),
    "Y003": Entry(
        (
            "Tệp {path} lớn hơn {limit} byte, quá mức của một kế hoạch.",
            "The file {path} has more than {limit} bytes; no plan is that large.",
        ),
        ("Xem có nêu nhầm tệp không.", "Is it the file you meant?"),
    ),
    "Y004": Entry(
        ("Byte {byte} không thuộc mã UTF-8.", "The byte {byte} is not UTF-8."),
        (
            "Lưu lại tệp theo UTF-8 (trong Notepad: Save As, mục Encoding).",
            "Save the file as UTF-8 (in Notepad: Save As, Encoding).",
        ),
    ),
    "Y005": Entry(
        (
            "Ký tự {character} không được có trong tệp.",
            "The character {character} may not stand in the file.",
        ),
        (
            "Đây là ký tự điều khiển hoặc ký tự ẩn: xóa đi, rồi gõ lại chỗ này.",
            "It controls or hides something: delete it, and type this again.",
        ),
    ),
    "Y006": Entry(
        (
            "Tệp không phải một kế hoạch: cần các dòng dạng “khóa: giá trị”.",
            "The file is no plan: lines of the form “key: value” are expected.",
        ),
        ("Xem plans/langson.yaml làm mẫu.", "See plans/langson.yaml for an example."),
    ),
    "Y007": Entry(
        (
            "Dòng thụt bằng phím Tab hoặc dấu cách cứng.",
            "The line is indented with a tab or a no-break space.",
        ),
        ("Thụt dòng bằng dấu cách thường.", "Indent with ordinary spaces."),
    ),
    "Y008": Entry(
        (
            "Dấu hai chấm ở đây làm phần chữ đứng trước bị hiểu là một khóa.",
            "The colon here makes the words before it read as a key.",
        ),
        (
            'Viết câu ở dòng dưới, sau dấu “>-”, hoặc đặt câu trong ngoặc kép thẳng: "…".',
            'Put the text on the next line, after “>-”, or in straight double quotes: "…".',
        ),
    ),
    "Y009": Entry(
        (
            "Dấu {quote} mở ở đây không được đóng.",
            "The {quote} opened here is not closed.",
        ),
        (
            "Đóng bằng đúng dấu ấy ở cuối câu; câu viết ở dòng dưới, sau dấu “>-”, thì không cần ngoặc.",
            "Close it with the same sign; text on the next line, after “>-”, needs no quotes.",
        ),
    ),
    "Y010": Entry(
        (
            "Dấu {bracket} mở ở đây không được đóng, hoặc bên trong thiếu dấu phẩy.",
            "The {bracket} opened here is not closed, or a comma is missing inside.",
        ),
        (
            "Đóng lại, hoặc viết mỗi phần tử trên một dòng, mở đầu bằng “- ”.",
            "Close it, or put each element on a line that begins with “- ”.",
        ),
    ),
    "Y011": Entry(
        (
            "Khóa “{key}” viết hai lần; lần trước ở dòng {line}.",
            "The key “{key}” stands twice; first in line {line}.",
        ),
        (
            "Giữ một lần; nếu đây là một phần tử mới, mở đầu nó bằng “- ”.",
            "Keep one of them; if this is a new element, begin it with “- ”.",
        ),
    ),
    "Y012": Entry(
        (
            "Tham chiếu YAML “{name}” (&, *) không được dùng trong kế hoạch.",
            "The YAML reference “{name}” (&, *) is not allowed in a plan.",
        ),
        ("Viết đủ nội dung tại chỗ.", "Write the content where it belongs."),
    ),
    "Y013": Entry(
        (
            "Khóa gộp “<<” không được dùng trong kế hoạch.",
            "The merge key “<<” is not allowed in a plan.",
        ),
        ("Viết đủ nội dung tại chỗ.", "Write the content where it belongs."),
    ),
    "Y014": Entry(
        (
            "Nhãn kiểu “{tag}” không được dùng trong kế hoạch.",
            "The tag “{tag}” is not allowed in a plan.",
        ),
        ("Bỏ nhãn; mọi giá trị đều là chữ.", "Leave it out; every value is text."),
    ),
    "Y015": Entry(
        ("Tệp có văn bản YAML thứ hai bắt đầu ở đây.", "A second YAML document begins here."),
        ("Mỗi tệp chứa một kế hoạch.", "A file holds one plan."),
    ),
    "Y016": Entry(
        ("Lồng quá {limit} cấp.", "Nested deeper than {limit} levels."),
        ("Bớt cấp: không kế hoạch nào sâu như vậy.", "Use fewer levels: no plan goes that deep."),
    ),
    "Y017": Entry(
        (
            "Không thể mở đầu một giá trị bằng “{character}”.",
            "No value can begin with “{character}”.",
        ),
        (
            'Viết câu ở dòng dưới, sau dấu “>-”, hoặc đặt câu trong ngoặc kép thẳng: "…".',
            'Put the text on the next line, after “>-”, or in straight double quotes: "…".',
        ),
    ),
    "Y018": Entry(
        (
            "Dòng này không khớp với cấp của các dòng trên: thụt sai, hoặc thiếu “khóa:” hay “- ” ở đầu.",
            "This line fits none of the levels above: wrong indentation, or no “key:” or “- ” before it.",
        ),
        (
            "Các khóa cùng cấp bắt đầu ở cùng một cột.",
            "Keys of one level begin in the same column.",
        ),
    ),
    "Y019": Entry(
        ("Không đọc được YAML ở đây ({problem}).", "The YAML cannot be read here ({problem})."),
        ("So với plans/langson.yaml.", "Compare it with plans/langson.yaml."),
    ),
    "Y020": Entry(
        ("Tên khóa phải là chữ viết trên một dòng.", "A key must be a text on one line."),
        ("Viết dòng này dạng “khóa: giá trị”.", "Write the line as “key: value”."),
    ),
    "Y021": Entry(
        ("Sau dấu “>” hoặc “|” phải xuống dòng.", "A new line must follow “>” or “|”."),
        (
            "Viết câu ở dòng dưới, thụt vào thêm hai dấu cách.",
            "Put the text on the next line, two spaces further in.",
        ),
    ),
    "Y022": Entry(
        ("Thiếu một dấu cách ở đây.", "A space is missing here."),
        (
            "Viết “khóa: giá trị” và “- phần tử”, có dấu cách sau dấu hai chấm và sau gạch đầu dòng.",
            "Write “key: value” and “- element”, with a space after the colon and after the dash.",
        ),
    ),
    "Y023": Entry(
        ("Còn chữ sau dấu {character} đã đóng.", "Text goes on after the closing {character}."),
        (
            'Dấu ngoặc kép ở giữa câu trong ngoặc kép viết là \\"; câu viết ở dòng dưới, sau dấu “>-”, thì để nguyên.',
            'Inside double quotes a double quote is written \\"; in text on the next line, after “>-”, it stays as it is.',
        ),
    ),
    "Y024": Entry(
        (
            "“{escape}” không có nghĩa trong ngoặc kép.",
            "“{escape}” means nothing in double quotes.",
        ),
        (
            "Dấu \\ viết là \\\\; câu viết ở dòng dưới, sau dấu “>-”, thì để nguyên.",
            "Write \\\\ for \\; in text on the next line, after “>-”, it stays as it is.",
        ),
    ),
    "Y025": Entry(
        (
            "Dấu # sau dấu cách mở lời chú thích: phần chữ từ đây không vào kế hoạch.",
            "A # after a space begins a comment: the words from here on are no part of the plan.",
        ),
        (
            "Là câu chữ của kế hoạch thì viết câu ở dòng dưới, sau dấu “>-”; là chú thích thì đưa lên một dòng riêng.",
            "If they are words of the plan, put the text on the next line after “>-”; a comment goes on a line of its own.",
        ),
    ),
    # The model of the plan.
    "M001": Entry(
        ("Thiếu khóa “{key}”.", "The key “{key}” is missing."),
        (
            "Thêm dòng “{name}: …”, thẳng cột với các khóa ở đây.",
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
        ("Điền nội dung, hoặc bỏ cả dòng.", "Fill it in, or leave the whole line out."),
    ),
    "M008": Entry(
        (
            "Mã “{value}” chỉ được gồm chữ thường không dấu, chữ số và dấu “-” ở giữa, nhiều nhất 64 ký tự.",
            "The id “{value}” may have lower-case letters a-z, digits and single hyphens between, 64 at most.",
        ),
        ("Ví dụ: tap-huan, so-y-te.", "For example: tap-huan, so-y-te."),
    ),
    "M009": Entry(
        ("“{value}” không phải ngày.", "“{value}” is no date."),
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
    "M014": Entry(("“{key}” là true hoặc false.", "“{key}” is true or false.")),
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
            "Mã “{id}” dùng hai lần; lần trước ở dòng {line}.",
            "The id “{id}” is used twice; first in line {line}.",
        ),
        ("Đổi một trong hai mã.", "Change one of the two."),
    ),
    "M018": Entry(
        ("Mục này không có lời nào ({key}).", "This says nothing ({key})."),
        (
            "Thêm “text”, “paragraphs” hoặc “items”, hoặc bỏ mục.",
            "Add “text”, “paragraphs” or “items”, or leave it out.",
        ),
    ),
    "M019": Entry(
        (
            "Cấp này quá sâu: không còn ký hiệu để đánh dấu.",
            "This level is too deep: no mark is left for it.",
        ),
        ("Đưa nội dung lên cấp trên.", "Move it up a level."),
    ),
    "M020": Entry(
        (
            "Quá {count} điểm trong một khoản: bảng chữ cái đã hết.",
            "More than {count} points: the alphabet has no letter left.",
        ),
        ("Gộp hoặc tách khoản.", "Group them, or split the paragraph."),
    ),
    "M021": Entry(
        (
            "Kế hoạch cấp “{level}” cần có “province”.",
            "A plan of level “{level}” needs “province”.",
        ),
        ("Thêm một dòng, ví dụ: province: langson.", "Add a line, such as: province: langson."),
    ),
    "M022": Entry(
        (
            "Số văn bản “{value}” phải gồm toàn chữ số.",
            "The document number “{value}” must be digits only.",
        ),
        ("Ký hiệu viết ở document.symbol.", "The symbol belongs in document.symbol."),
    ),
    "M023": Entry(
        (
            "Một nơi nhận có “text”, hoặc có “lines” và “mark”.",
            "A recipient has either “text”, or “lines” and “mark”.",
        ),
        ("Giữ một trong hai.", "Keep one of the two."),
    ),
    "M024": Entry(
        (
            "Phụ lục có nhiệm vụ thì cần “columns”, trong đó “title” đứng trước các mục khác.",
            "An appendix with tasks needs “columns”, with “title” before the other fields.",
        ),
        (
            "Ví dụ: columns: {{position: STT, title: Nhiệm vụ, lead: Chủ trì}}.",
            "For example: columns: {{position: STT, title: Nhiệm vụ, lead: Chủ trì}}.",
        ),
    ),
    "M025": Entry(
        ("Phần đầu văn bản chưa có “{key}”.", "The header needs “{key}”."),
        (
            "Với cấp tỉnh, chương trình tự lập từ “province”; cấp khác thì ghi rõ.",
            "For a province it follows from “province”; other levels state it.",
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
            "Bảng của phụ lục không có cột “{column}” để in mục này.",
            "The table of the appendix has no column “{column}” to print this in.",
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
            "Nhãn, đề mục không có dấu cách thừa và không kết thúc bằng dấu hai chấm.",
            "A label or heading has no spare blanks and does not end in a colon.",
        ),
        ("Dấu hai chấm do mẫu in ra.", "The template prints the colon."),
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
            "Trong bảng, nhãn là tên cột: không ghi “label” riêng.",
            "In a table the column is the label: no “label” of its own here.",
        ),
        ("Đặt tên cột ở “columns”.", "Name the column in “columns”."),
    ),
    # Templates.
    "T001": Entry(
        ("Mẫu viết sai cú pháp: {problem}", "The template has a syntax error: {problem}")
    ),
    "T002": Entry(("Không tìm thấy mẫu “{name}”.", "There is no template “{name}”.")),
    "T003": Entry(
        (
            "Mẫu in ra “{words}”, không phải chữ của kế hoạch.",
            "The template prints “{words}”, which are no words of the plan.",
        ),
        (
            "In chữ của kế hoạch nguyên văn; chữ của mẫu viết thẳng, không qua {{{{ }}}}.",
            "Print the plan's words as they are; write the template's own outside {{{{ }}}}.",
        ),
    ),
    "T004": Entry(
        (
            "Mẫu in ra XML hỏng ({problem}): {shown}",
            "The template prints broken XML ({problem}): {shown}",
        ),
    ),
    "T005": Entry(
        (
            "Phần tử “{name}” không được ở trong “{parent}”.",
            "The element “{name}” cannot stand in “{parent}”.",
        ),
        ("Được dùng: {choices}.", "Possible: {choices}."),
    ),
    "T006": Entry(
        (
            "Phần tử “{name}” không có thuộc tính “{key}”.",
            "The element “{name}” has no attribute “{key}”.",
        ),
        ("Được dùng: {choices}.", "Possible: {choices}."),
    ),
    "T007": Entry(
        ("Thuộc tính “{key}” không nhận “{value}”.", "The attribute “{key}” cannot be “{value}”."),
        ("Được dùng: {choices}.", "Possible: {choices}."),
    ),
    "T008": Entry(("“rule” phải đứng sau một đoạn “p”.", "A “rule” must follow a paragraph “p”.")),
    "T009": Entry(
        ("Chữ “{words}” nằm ngoài đoạn “p”.", "The words “{words}” stand outside a paragraph “p”.")
    ),
    "T010": Entry(
        ("Mẫu in ra quá {limit} ký tự.", "The template prints more than {limit} characters.")
    ),
    "T011": Entry(
        ("Mẫu làm việc không được phép: {problem}", "The template does what it may not: {problem}")
    ),
    "T013": Entry(
        (
            "Bảng loại “{kind}” cần {shape}.",
            "A table of the kind “{kind}” needs {shape}.",
        ),
    ),
    "T012": Entry(("Mẫu không chạy được: {problem}", "The template fails: {problem}")),
    # Verification.
    "V001": Entry(
        (
            "Kế hoạch có {count} lần “{words}” mà dàn bài không có. Không ghi tệp nào.",
            "The plan has “{words}” {count} times that the outline lacks. Nothing was written.",
        ),
    ),
    "V002": Entry(
        (
            "Văn bản dựng ra thiếu {address}: “{words}”. Không ghi tệp nào.",
            "The document built lacks {address}: “{words}”. Nothing was written.",
        ),
        (
            "Xem lại mẫu: khối nào phải in chỗ này?",
            "Look at the template: which block should print this?",
        ),
    ),
    "V003": Entry(
        (
            "Văn bản dựng ra thừa {count} lần “{words}”. Không ghi tệp nào.",
            "The document built has “{words}” {count} times too often. Nothing was written.",
        ),
    ),
    "V004": Entry(
        (
            "Tệp Word có “{found}” ở chỗ lẽ ra là “{words}”. Không ghi tệp nào.",
            "The Word file has “{found}” where “{words}” should stand. Nothing was written.",
        ),
    ),
    "V005": Entry(
        (
            "Văn bản dựng ra đặt sai thứ tự từ {address}: “{words}”. Không ghi tệp nào.",
            "The document built is out of order from {address} on: “{words}”. Nothing was written.",
        ),
    ),
    "V006": Entry(
        (
            "Không mở lại được tệp vừa dựng: {problem}. Không ghi tệp nào.",
            "The file just built cannot be reopened: {problem}. Nothing was written.",
        ),
    ),
    "V007": Entry(
        (
            "Hai đoạn cùng mang dấu trang “{name}”. Không ghi tệp nào.",
            "Two paragraphs share the bookmark “{name}”. Nothing was written.",
        ),
    ),
    "V008": Entry(
        (
            "{address} được in không có “{words}”. Không ghi tệp nào.",
            "{address} is printed without “{words}”. Nothing was written.",
        ),
        (
            "Xem lại mẫu: số thứ tự và nhãn in cùng đoạn.",
            "Look at the template: mark and label stand in the paragraph.",
        ),
    ),
    "V009": Entry(
        (
            "Văn bản có đoạn không phải nguyên văn mà một trang không ghi rõ điều đó. Không ghi tệp nào.",
            "The document has passages that are not official words, and some page does not say so. Nothing was written.",
        ),
        (
            "Xem lại mẫu: mỗi phần (section) cần một cuối trang (footer).",
            "Look at the template: each section needs a footer.",
        ),
    ),
    # Use of the command.
    "U001": Entry(
        ("Lỗi bên trong chương trình: {problem}", "Internal error: {problem}"),
        (
            "Không có tệp nào bị ghi dở. Chạy lại với --debug và gửi kết quả cho nhóm phát triển.",
            "No file is left half-written. Run again with --debug and send the output to the developers.",
        ),
    ),
    "U002": Entry(("Không đọc được {path}: {reason}.", "Cannot read {path}: {reason}.")),
    "U003": Entry(
        ("Không tìm thấy kế hoạch “{name}”.", "There is no plan “{name}”."),
        (
            "Nêu mã (langson) hoặc đường dẫn (plans/langson.yaml).",
            "Name it by id (langson) or by path (plans/langson.yaml).",
        ),
    ),
    "U004": Entry(("Không ghi được {path}: {reason}.", "Cannot write {path}: {reason}.")),
    "U005": Entry(
        (
            "Thư mục {path} không có kế hoạch (.yaml) nào.",
            "The folder {path} holds no plan (.yaml).",
        )
    ),
    "U006": Entry(
        (
            "SOURCE_DATE_EPOCH phải là số giây, không phải “{value}”.",
            "SOURCE_DATE_EPOCH must be a number of seconds, not “{value}”.",
        )
    ),
    "U007": Entry(
        (
            "{path} và {other} cùng mang mã “{id}”; chỉ dựng tệp trước.",
            "{path} and {other} share the id “{id}”; only the first was built.",
        ),
    ),
    "U008": Entry(
        ("Không có lệnh “{name}”.", "There is no command “{name}”."),
        ("Xem: kehoach --help.", "See: kehoach --help."),
    ),
    "U009": Entry(
        ("Không có tùy chọn “{name}”.", "There is no option “{name}”."),
        ("Xem: {command} --help.", "See: {command} --help."),
    ),
    "U010": Entry(
        ("Thiếu {name}.", "{name} is missing."),
        ("Xem: {command} --help.", "See: {command} --help."),
    ),
    "U011": Entry(
        ("Dùng lệnh chưa đúng: {problem}", "Wrong usage: {problem}"),
        ("Xem: {command} --help.", "See: {command} --help."),
    ),
    "U012": Entry(
        ("Ngôn ngữ “{value}” không có.", "There is no language “{value}”."),
        ("Được dùng: vi, en.", "Possible: vi, en."),
    ),
    "U013": Entry(("Đã dừng theo yêu cầu.", "Stopped on request.")),
    "U014": Entry(("Thư mục mẫu {path} không có.", "There is no template folder {path}.")),
    "U015": Entry(
        ("Tùy chọn “{name}” cần một giá trị.", "The option “{name}” needs a value."),
        ("Xem: {command} --help.", "See: {command} --help."),
    ),
    "U016": Entry(("Không ghi được kết quả: {reason}.", "The result cannot be written: {reason}.")),
    # Why the system refused, by the name of its error number.
    "os.EACCES": Entry(("không có quyền", "permission denied")),
    "os.EPERM": Entry(("không được phép", "operation not permitted")),
    "os.ENOENT": Entry(("không có tệp hoặc thư mục này", "no such file or folder")),
    "os.ENOTDIR": Entry(
        ("có một tệp ở chỗ lẽ ra là thư mục", "a file stands where a folder should")
    ),
    "os.EISDIR": Entry(("đây là thư mục, không phải tệp", "it is a folder, not a file")),
    "os.EEXIST": Entry(("đã có một tệp mang tên này", "there is a file of that name")),
    "os.EROFS": Entry(("ổ đĩa chỉ cho đọc", "the disk is read-only")),
    "os.ENOSPC": Entry(("ổ đĩa đã đầy", "the disk is full")),
    "os.EDQUOT": Entry(("đã hết dung lượng được cấp", "the quota is used up")),
    "os.ENAMETOOLONG": Entry(("tên quá dài", "the name is too long")),
    "os.ELOOP": Entry(("liên kết trỏ vòng quanh", "the links lead in a circle")),
    "os.EIO": Entry(("lỗi đọc ghi đĩa", "input or output failed")),
    # Words around findings.
    "more": Entry(("… và {count} lỗi nữa.", "… and {count} more.")),
    "nearest": Entry(("Có phải “{nearest}”?", "Did you mean “{nearest}”?")),
    "error": Entry(("lỗi", "error")),
    "warning": Entry(("cảnh báo", "warning")),
    "info": Entry(("lưu ý", "note")),
    "hint": Entry(("Gợi ý", "Hint")),
    "at_address": Entry(("Tại {address} của kế hoạch.", "At {address} of the plan.")),
    # Help.
    "usage": Entry(("Cách dùng: ", "Usage: ")),
    "arguments": Entry(("Tham số", "Arguments")),
    "options": Entry(("Tùy chọn", "Options")),
    "commands": Entry(("Lệnh", "Commands")),
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
    # What build says.
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
}
