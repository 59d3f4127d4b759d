"""Reading the YAML file (Y)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
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
            "Tệp {path} lớn hơn {limit} byte, quá lớn so với một kế hoạch.",
            "The file {path} has more than {limit} bytes; no plan is that large.",
        ),
        ("Kiểm tra lại xem có chọn nhầm tệp không.", "Look whether it is the file that you meant."),
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
            "Đây là ký tự điều khiển hoặc ký tự ẩn; xóa rồi gõ lại chỗ này.",
            "It is a control or hidden character: delete it, and type this again.",
        ),
    ),
    "Y006": Entry(
        (
            "Tệp không phải là kế hoạch; cần có các dòng dạng “khóa: giá trị”.",
            "The file is not a plan: lines of the form “key: value” are expected.",
        ),
        (
            "Lập kế hoạch mới để xem cách viết: kehoach init --help",
            "To see how a plan is written, make a new one: kehoach init --help",
        ),
    ),
    "Y007": Entry(
        (
            "Dòng này thụt bằng phím Tab hoặc dấu cách cứng.",
            "The line is indented with a tab or a no-break space.",
        ),
        ("Thụt dòng bằng dấu cách thường.", "Indent with ordinary spaces."),
    ),
    "Y008": Entry(
        (
            "Dấu hai chấm ở đây làm cho phần chữ đứng trước bị hiểu là một khóa.",
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
            "Đóng bằng chính dấu đó ở cuối câu; câu viết ở dòng dưới, sau dấu “>-”, thì không cần ngoặc.",
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
            "Khóa “{key}” được viết hai lần; lần trước ở dòng {line}.",
            "The key “{key}” stands twice; first in line {line}.",
        ),
        (
            "Chỉ giữ một lần; nếu đây là phần tử mới thì mở đầu bằng “- ”.",
            "Keep one of them; if this is a new element, begin it with “- ”.",
        ),
    ),
    "Y012": Entry(
        (
            "Tham chiếu YAML “{name}” (&, *) không được dùng trong kế hoạch.",
            "The YAML reference “{name}” (&, *) is not allowed in a plan.",
        ),
        ("Viết đầy đủ nội dung ngay tại chỗ.", "Write the content where it belongs."),
    ),
    "Y013": Entry(
        (
            "Khóa gộp “<<” không được dùng trong kế hoạch.",
            "The merge key “<<” is not allowed in a plan.",
        ),
        ("Viết đầy đủ nội dung ngay tại chỗ.", "Write the content where it belongs."),
    ),
    "Y014": Entry(
        (
            "Nhãn kiểu “{tag}” không được dùng trong kế hoạch.",
            "The tag “{tag}” is not allowed in a plan.",
        ),
        ("Bỏ nhãn này; mọi giá trị đều là chữ.", "Leave it out; every value is text."),
    ),
    "Y015": Entry(
        ("Từ đây bắt đầu tài liệu YAML thứ hai trong tệp.", "A second YAML document begins here."),
        ("Mỗi tệp chỉ chứa một kế hoạch.", "A file holds one plan."),
    ),
    "Y016": Entry(
        ("Nội dung lồng nhau quá {limit} cấp.", "Nested deeper than {limit} levels."),
        (
            "Bớt số cấp; kế hoạch không cần nhiều cấp như vậy.",
            "Use fewer levels; no plan needs that many.",
        ),
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
        ("Đối chiếu với plans/langson.yaml.", "Compare it with plans/langson.yaml."),
    ),
    "Y020": Entry(
        ("Tên khóa phải là chữ, viết trên một dòng.", "A key must be a text on one line."),
        ("Viết dòng này dạng “khóa: giá trị”.", "Write the line as “key: value”."),
    ),
    "Y021": Entry(
        ("Sau dấu “>” hoặc “|” phải xuống dòng.", "A new line must follow “>” or “|”."),
        (
            "Viết câu ở dòng dưới, thụt thêm hai dấu cách.",
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
            "“{escape}” không có nghĩa khi đặt trong ngoặc kép.",
            "“{escape}” means nothing in double quotes.",
        ),
        (
            "Dấu \\ viết là \\\\; câu viết ở dòng dưới, sau dấu “>-”, thì để nguyên.",
            "Write \\\\ for \\; in text on the next line, after “>-”, it stays as it is.",
        ),
    ),
    "Y025": Entry(
        (
            "Dấu # sau dấu cách mở đầu chú thích; phần chữ từ đây không được đưa vào kế hoạch.",
            "A # after a space begins a comment: the words from here on are not part of the plan.",
        ),
        (
            "Nếu là câu chữ của kế hoạch thì viết ở dòng dưới, sau dấu “>-”; nếu là chú thích thì để ở một dòng riêng.",
            "If they are words of the plan, put the text on the next line after “>-”; a comment goes on a line of its own.",
        ),
    ),
    "Y026": Entry(
        (
            "Tệp không phải là kế hoạch: không có khóa nào của một kế hoạch (schema, id, level, document, content, …).",
            "The file is not a plan: it has none of the keys of a plan (schema, id, level, document, content, …).",
        ),
        (
            "Kiểm tra lại xem có chọn nhầm tệp không.",
            "Look whether it is the file that you meant.",
        ),
    ),
}
