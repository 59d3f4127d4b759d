"""Use of the command (U)."""

from __future__ import annotations

from kehoach.report.entry import Entry

SENTENCES: dict[str, Entry] = {
    "U001": Entry(
        ("Chương trình gặp lỗi bên trong: {problem}", "Internal error: {problem}"),
        (
            "Không có tệp nào bị ghi dở. Đề nghị chạy lại với --debug và gửi kết quả cho nhóm phát triển.",
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
        ),
        (
            "Lập kế hoạch mới: kehoach init --help; nhập văn bản đã có (.docx, .pdf, .txt): kehoach import --help",
            "Make a new plan: kehoach init --help; import a document (.docx, .pdf, .txt): kehoach import --help",
        ),
    ),
    "U006": Entry(
        (
            "SOURCE_DATE_EPOCH phải là số giây, không nhận “{value}”.",
            "SOURCE_DATE_EPOCH must be a number of seconds, not “{value}”.",
        )
    ),
    "U007": Entry(
        (
            "{path} bị bỏ qua: {other} cũng mang mã “{id}” và đã được dùng.",
            "{path} was left out: {other} has the same id “{id}”, and was used.",
        ),
        (
            "Sửa mã của một trong hai tệp cho khác nhau, hoặc đưa bản sao ra khỏi thư mục.",
            "Change the id of one of the two, or move the copy out of the folder.",
        ),
    ),
    "U008": Entry(
        ("Không có lệnh “{name}”.", "There is no command “{name}”."),
        ("Chạy kehoach --help để xem các lệnh.", "Run kehoach --help for the commands."),
    ),
    "U009": Entry(
        ("Không có tùy chọn “{name}”.", "There is no option “{name}”."),
        ("Chạy {command} --help để xem cách dùng.", "Run {command} --help for its usage."),
    ),
    "U010": Entry(
        ("Thiếu {name}.", "{name} is missing."),
        ("Chạy {command} --help để xem cách dùng.", "Run {command} --help for its usage."),
    ),
    "U011": Entry(
        ("Lệnh dùng chưa đúng: {problem}", "Wrong usage: {problem}"),
        ("Chạy {command} --help để xem cách dùng.", "Run {command} --help for its usage."),
    ),
    "U012": Entry(
        ("Không có ngôn ngữ “{value}”.", "There is no language “{value}”."),
        ("Được dùng: vi, en.", "Possible: vi, en."),
    ),
    "U013": Entry(("Đã dừng theo yêu cầu.", "Stopped on request.")),
    "U014": Entry(("Không có thư mục mẫu {path}.", "There is no template folder {path}.")),
    "U015": Entry(
        ("Tùy chọn “{name}” cần một giá trị.", "The option “{name}” needs a value."),
        ("Chạy {command} --help để xem cách dùng.", "Run {command} --help for its usage."),
    ),
    "U016": Entry(("Không ghi được kết quả: {reason}.", "The result cannot be written: {reason}.")),
    "U020": Entry(
        ("{path} không phải là tệp baseline của kehoach.", "{path} is not a kehoach baseline."),
        (
            "Lập lại: kehoach check --format baseline > {path}",
            "Make it again: kehoach check --format baseline > {path}",
        ),
    ),
    "U021": Entry(
        ("{path} không đúng cú pháp TOML: {problem}", "{path} is not valid TOML: {problem}"),
    ),
    "U022": Entry(
        (
            "{path}: không có mục cấu hình “{key}”.",
            "{path}: there is no setting “{key}”.",
        ),
    ),
    "U023": Entry(
        (
            "{path}: mục “{key}” phải có dạng {expected}.",
            "{path}: “{key}” must be {expected}.",
        ),
    ),
    "U024": Entry(
        ("{option} không nhận “{value}”.", "{option} cannot be “{value}”."),
        ("Được dùng: {known}.", "Possible: {known}."),
    ),
    "U025": Entry(
        ("Không có quy tắc “{name}”.", "There is no rule “{name}”."),
        ("Chạy kehoach rule --all để xem tất cả quy tắc.", "Run kehoach rule --all for all rules."),
    ),
    "U017": Entry(
        ("“{name}” chưa đúng dạng git:PHIÊN_BẢN:TỆP.", "“{name}” is not of the form git:REV:PATH."),
        ("Ví dụ: git:HEAD~1:plans/langson.yaml", "For example: git:HEAD~1:plans/langson.yaml"),
    ),
    "U018": Entry(
        ("Không lấy được {name} từ git: {problem}", "Cannot get {name} out of git: {problem}"),
    ),
    "U019": Entry(
        (
            "Không có kế hoạch cấp trên để so sánh với {name}.",
            "There is no plan one level up to compare {name} with.",
        ),
        (
            "Nêu hai kế hoạch, hoặc ghi “parent” và đặt tệp kế hoạch cấp trên cạnh tệp này.",
            "Name two plans, or state “parent” and put that plan beside this file.",
        ),
    ),
    "U026": Entry(
        (
            "Không lập được bản có theo dõi thay đổi từ tệp Word {path}.",
            "No tracked changes can be made from the Word file {path}.",
        ),
        ("Nêu tệp kế hoạch .yaml.", "Name the .yaml file of the plan."),
    ),
    "U030": Entry(
        (
            "{path} không phải là tệp Word do lệnh kehoach build dựng.",
            "{path} is not a Word file that kehoach build made.",
        ),
        (
            "Nêu tệp .docx do kehoach build dựng hoặc (trừ kehoach pull) tệp kế hoạch .yaml; văn bản Word khác thì nhập bằng kehoach import.",
            "Name a .docx file made by kehoach build or (but for kehoach pull) the .yaml plan file; import other Word documents with kehoach import.",
        ),
    ),
    "U031": Entry(
        (
            "Câu chữ trong {path} đã được sửa sau khi kehoach dựng tệp.",
            "The words in {path} were changed after kehoach built it.",
        ),
        (
            "Dùng tệp kế hoạch .yaml; đưa chỗ sửa trong Word về tệp này trước: kehoach pull {path}",
            "Use the .yaml file of the plan; first bring the changes made in Word back to it: kehoach pull {path}",
        ),
    ),
    "U032": Entry(
        (
            "{path} do kehoach dựng nhưng không có (hoặc không còn) phần lưu kế hoạch gốc nên không đọc lại được.",
            "{path} was built by kehoach, but does not hold (or no longer holds) the plan that it was built from.",
        ),
        (
            "Phần này thiếu khi tệp dựng bằng phiên bản trước hoặc đã qua phần mềm khác. Dựng lại từ tệp kế hoạch .yaml bằng kehoach build; chỗ đã sửa trong tệp này thì sửa lại trong tệp kế hoạch, hoặc đọc cả tệp bằng kehoach import --update.",
            "Files from earlier versions, or saved by other programs, may lack it. Build it again from the .yaml plan file with kehoach build; make the edits again in the plan file, or read the whole file with kehoach import --update.",
        ),
    ),
    "U033": Entry(
        (
            "Không nhập được {path}: không xếp được các chữ “{words}” vào chỗ nào. Không có tệp nào được ghi.",
            "{path} cannot be imported: no place was found for the words “{words}”. No file was written.",
        ),
        (
            "Đây là lỗi của chương trình; đề nghị gửi văn bản này cho nhóm phát triển.",
            "This is a fault of the program. Send the document to the developers.",
        ),
    ),
    "U034": Entry(
        (
            "{path} không có bố cục của một kế hoạch: cần có tên loại (KẾ HOẠCH), trích yếu và các nhiệm vụ.",
            "{path} is not laid out as a plan: it needs the kind of document (KẾ HOẠCH), a subject, and tasks.",
        ),
        (
            "Kiểm tra xem tệp có đúng là toàn văn của một kế hoạch không.",
            "Check that the file holds the whole text of a plan.",
        ),
    ),
    "U036": Entry(
        ("Đã có tệp {path}; không ghi đè.", "{path} already exists; it is not overwritten."),
        (
            "Dùng --update để cập nhật câu chữ và giữ mã, liên kết, chú thích; --force để ghi lại từ đầu; hoặc ghi ra tệp khác bằng -o.",
            "Use --update to update the words and keep ids, links and comments, --force to write it anew, or another file with -o.",
        ),
    ),
    "U040": Entry(
        (
            "{path} dùng bảng mã cũ {encoding}; chưa cài phần chuyển sang Unicode.",
            "{path} is in the old encoding {encoding}; what converts it to Unicode is not installed.",
        ),
        (
            "Cài thêm: pip install 'kehoach[legacy]'; hoặc chuyển tệp sang Unicode trước, chẳng hạn bằng UniKey Toolkit.",
            "Install it: pip install 'kehoach[legacy]'; or convert the file to Unicode first, with UniKey Toolkit for example.",
        ),
    ),
    "U041": Entry(
        (
            "{path} là tệp {kind}, chưa đọc trực tiếp được.",
            "{path} is a file of type {kind}, which cannot be read directly.",
        ),
        (
            "Mở bằng Word hoặc LibreOffice và lưu lại ở dạng .docx, hoặc chạy: soffice --headless --convert-to docx {path}",
            "Open it in Word or LibreOffice and save it as .docx, or run: soffice --headless --convert-to docx {path}",
        ),
    ),
    "U042": Entry(
        (
            "{path} không phải là tệp .txt, .docx hay .pdf: nội dung là dữ liệu {kind}.",
            "{path} is no .txt, .docx or .pdf file: what it holds is {kind} data.",
        ),
        (
            "Trước khi nhập, giải nén nếu là tệp nén, nhận dạng chữ (OCR) nếu là ảnh chụp.",
            "Before importing it, unpack an archive, or run OCR on a picture.",
        ),
    ),
    "U043": Entry(
        (
            "{path} không đọc được thành tiếng Việt theo bảng mã nào trong các bảng mã UTF-8, UTF-16, Windows-1258, TCVN3, VNI.",
            "{path} cannot be read as Vietnamese in any of the encodings UTF-8, UTF-16, Windows-1258, TCVN3, VNI.",
        ),
        ("Lưu lại tệp ở bảng mã UTF-8.", "Save the file again as UTF-8."),
    ),
    "U044": Entry(
        (
            "{path} có dòng quá dài, quá nhiều dòng hoặc quá nhiều dấu trên một chữ so với một văn bản thông thường.",
            "{path} has a line too long, too many lines, or too many accents on one letter for a document.",
        ),
        ("Kiểm tra lại xem có chọn nhầm tệp không.", "Is it the file you meant?"),
    ),
    "U045": Entry(
        (
            "{path} có chèn nội dung của một tệp khác mà chỉ Word mới mở được.",
            "{path} contains the content of another file, which only Word can open.",
        ),
        (
            "Mở tệp bằng Word rồi lưu lại ở dạng .docx.",
            "Open the file in Word and save it again as .docx.",
        ),
    ),
    "U046": Entry(
        (
            "{path} không có chữ nào đọc được; có thể tệp chỉ chứa ảnh chụp của văn bản.",
            "There are no words to read in {path}; it may hold nothing but pictures of the document.",
        ),
        (
            "Dùng tệp Word hoặc PDF có chữ của văn bản.",
            "Use the Word file of this document, or a PDF exported from a word processor.",
        ),
    ),
    "U047": Entry(
        (
            "Để đọc {path} cần cài thêm thư viện đọc PDF.",
            "Reading {path} takes a library for PDF files that is not installed.",
        ),
        ("Cài thêm: pip install 'kehoach[pdf]'", "Install it: pip install 'kehoach[pdf]'"),
    ),
    "U048": Entry(
        (
            "{path} có trang chỉ là ảnh chụp, không có chữ để đọc (trang {pages}).",
            "{path} has pages that are only pictures, with no text to read (page {pages}).",
        ),
        (
            "Dùng tệp Word, hoặc tệp PDF xuất từ phần mềm soạn thảo, của văn bản này.",
            "Use the Word file of this document, or a PDF exported from a word processor.",
        ),
    ),
    "U049": Entry(
        (
            "Chữ trong {path} không đọc được thành tiếng Việt: bảng mã của phông chữ trong tệp bị thiếu hoặc hỏng.",
            "The text of {path} does not read as Vietnamese: the file does not say, or says wrongly, which letters its fonts show.",
        ),
        (
            "Dùng tệp Word của văn bản này, hoặc xuất lại tệp PDF với phông chữ Unicode.",
            "Use the Word file of this document, or export the PDF again with a Unicode font.",
        ),
    ),
    "U050": Entry(
        ("{path} được khóa bằng mật khẩu.", "{path} is protected by a password."),
        (
            "Mở tệp bằng mật khẩu rồi lưu lại thành tệp không đặt mật khẩu.",
            "Open it with the password and save it again without one.",
        ),
    ),
    "U051": Entry(
        (
            "{path} bị hỏng hoặc không phải là tệp PDF.",
            "{path} is damaged, or is no PDF file.",
        ),
        (
            "Tải lại hoặc xuất lại tệp từ phần mềm soạn thảo.",
            "Download it again, or export it again from the word processor.",
        ),
    ),
    "U052": Entry(
        (
            "{path} quá lớn hoặc mất quá nhiều thời gian để đọc so với một kế hoạch thông thường.",
            "{path} is too large, or takes too long to read, for a plan.",
        ),
        ("Kiểm tra lại xem có chọn nhầm tệp không.", "Is it the file you meant?"),
    ),
    "U060": Entry(
        (
            "{path} được dựng từ kế hoạch “{id}”, không phải từ kế hoạch “{other}”.",
            "{path} was built from the plan “{id}”, not from the plan “{other}”.",
        ),
        ("Nêu đúng tệp kế hoạch ở --plan.", "Name the right plan file with --plan."),
    ),
    "U061": Entry(
        (
            "Đưa chỗ sửa trong {path} về thì kế hoạch không còn hợp lệ. Không có gì được ghi.",
            "With the edits made in {path} the plan would not be valid. Nothing was written.",
        ),
        (
            "Sửa thẳng trong tệp kế hoạch .yaml.",
            "Make the changes in the .yaml file of the plan.",
        ),
    ),
    "U062": Entry(
        (
            "Không tìm thấy trong plans/ kế hoạch có mã “{id}”, là kế hoạch đã dựng ra {path}.",
            "There is no plan in plans/ with the id “{id}”, from which {path} was built.",
        ),
        ("Nêu tệp kế hoạch ở --plan.", "Name the plan file with --plan."),
    ),
    "U080": Entry(
        (
            "Chương trình gặp lỗi bên trong khi xử lý {path}: {problem}",
            "Internal error while working on {path}: {problem}",
        ),
        (
            "Các kế hoạch khác vẫn được xử lý. Đề nghị chạy lại riêng tệp này với --debug và gửi kết quả cho nhóm phát triển.",
            "The other plans are not affected. Run again with --debug on this file alone and send the output to the developers.",
        ),
    ),
    "U081": Entry(
        ("Không có kế hoạch nào khớp mẫu “{pattern}”.", "No plan matches “{pattern}”."),
        (
            "Ví dụ: plans/*.yaml, hoặc plans/** để lấy cả các thư mục con.",
            "For example: plans/*.yaml, or plans/** for all folders below as well.",
        ),
    ),
    "U082": Entry(
        (
            "Thư mục hiện tại không có thư mục con {path} và không thuộc thư mục làm việc nào của kehoach.",
            "This folder has no folder {path} in it, and belongs to no workspace of kehoach.",
        ),
        (
            "Chuyển đến thư mục chứa {path}/, hoặc nêu đường dẫn của tệp kế hoạch. Lập kế hoạch mới: kehoach init --help; nhập văn bản đã có (.docx, .pdf, .txt): kehoach import --help",
            "Go to the folder that holds {path}/, or name a plan file by its path. Make a new plan: kehoach init --help; import a document (.docx, .pdf, .txt): kehoach import --help",
        ),
    ),
    "U083": Entry(
        (
            "Có nhiều tệp kế hoạch cùng mang mã “{id}”: {path} và {other}.",
            "Several plan files have the id “{id}”: {path} and {other}.",
        ),
        (
            "Nêu đường dẫn của tệp cần dùng (với kehoach pull: ở --plan); nên sửa mã của một trong hai tệp cho khác nhau.",
            "Name the file that you mean by its path (for kehoach pull: with --plan); better give one of the two another id.",
        ),
    ),
    "U084": Entry(
        (
            "Với “{id}”, chương trình dùng {taken}; {other} cũng mang tên hoặc mã này.",
            "For “{id}”, {taken} is used; {other} has this name or id too.",
        ),
        (
            "Cần dùng {other} thì nêu đường dẫn này.",
            "To use {other}, name it by this path.",
        ),
    ),
    "U085": Entry(
        (
            "Không lấy được {name}: máy này chưa cài git.",
            "Cannot get {name}: git is not installed.",
        ),
        ("Cài git, hoặc nêu đường dẫn của tệp.", "Install git, or name a file by its path."),
    ),
    "U086": Entry(
        (
            "Không ghi kết quả dạng {format} vào {path}: đuôi {ending} dành cho loại tệp khác.",
            "A result in the format {format} is not written to {path}: {ending} is for another kind of file.",
        ),
        (
            "Đặt cho tệp kết quả một tên có đuôi khác, hoặc chọn dạng hợp với đuôi này bằng -f.",
            "Give the file another ending, or choose the format that goes with this one by -f.",
        ),
    ),
    "U087": Entry(
        (
            "{count} kế hoạch còn chỗ chưa điền “.....” trong nhiệm vụ: “bao quát đủ” ở đây chỉ có nghĩa là đã có liên kết, chưa phải đã có nội dung.",
            "{count} plans still have blanks “.....” in their tasks: “covered” means here that the link is there, not yet the words.",
        ),
    ),
}
