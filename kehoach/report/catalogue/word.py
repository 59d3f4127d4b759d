"""The layout of Word files (W).

A rule may find several faults in one component. Its finding names the fault as data (`fault`), and
the sentence words it, so that JSON and the like stay free of any language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from kehoach.report.entry import Both, Entry, Explained

COMPONENTS: dict[str, Both] = {
    "QuocHieu": ("Quốc hiệu", "Quốc hiệu"),
    "TieuNgu": ("Tiêu ngữ", "Tiêu ngữ"),
    "CoQuanChuQuan": ("tên cơ quan chủ quản", "the parent agency"),
    "CoQuanBanHanh": ("tên cơ quan ban hành", "the issuing agency"),
    "SoKyHieu": ("số, ký hiệu", "the number and symbol"),
    "DiaDanhThoiGian": ("địa danh và thời gian", "the place and date"),
    "TenLoai": ("tên loại văn bản", "the kind of document"),
    "TrichYeu": ("trích yếu", "the subject"),
    "KemTheo": ("dòng “Kèm theo”", "the line “Kèm theo”"),
    "CanCu": ("căn cứ ban hành", "the basis"),
    "NoiNhan": ("từ “Nơi nhận”", "the heading “Nơi nhận”"),
    "DanhSachNoiNhan": ("danh sách nơi nhận", "the list of recipients"),
    "QuyenHanChucVu": ("quyền hạn, chức vụ", "the signer's post"),
    "HoTen": ("họ và tên người ký", "the signer's name"),
    "PhuLuc": ("tiêu đề phụ lục", "the heading of the appendix"),
    "TenPhuLuc": ("tên phụ lục", "the title of the appendix"),
    "Muc": ("tiêu đề mục", "the heading of the part"),
}
"""What the styles of the decree are called in a sentence."""

FAULTS: dict[str, Both] = {
    "paper": (
        "khổ giấy của phần {section} là {found} mm, quy định A4 ({expected} mm)",
        "the paper of section {section} measures {found} mm, not A4 ({expected} mm)",
    ),
    "margin-top": (
        "lề trên của phần {section} là {found} mm, quy định {expected} mm",
        "the top margin of section {section} is {found} mm, not {expected} mm",
    ),
    "margin-bottom": (
        "lề dưới của phần {section} là {found} mm, quy định {expected} mm",
        "the bottom margin of section {section} is {found} mm, not {expected} mm",
    ),
    "margin-left": (
        "lề trái của phần {section} là {found} mm, quy định {expected} mm",
        "the left margin of section {section} is {found} mm, not {expected} mm",
    ),
    "margin-right": (
        "lề phải của phần {section} là {found} mm, quy định {expected} mm",
        "the right margin of section {section} is {found} mm, not {expected} mm",
    ),
    "font": ("chữ dùng phông {found}, quy định {expected}", "the font is {found}, not {expected}"),
    "font-of-page-number": (
        "số trang dùng phông {found}, quy định {expected}",
        "the page number is in {found}, not {expected}",
    ),
    "colour": ("chữ màu {found}, quy định màu đen", "the colour is {found}, not black"),
    "page-number-missing": (
        "văn bản dài hơn một trang mà không có số trang",
        "the document is longer than a page and has no page numbers",
    ),
    "page-number-first": (
        "trang thứ nhất có hiển thị số trang, quy định không hiển thị",
        "the page number is shown on the first page, where it must not be",
    ),
    "page-number-foot": (
        "số trang đặt ở lề dưới, quy định đặt ở lề trên",
        "the page number stands in the bottom margin, not in the top one",
    ),
    "page-number-centred": (
        "số trang chưa canh giữa theo chiều ngang",
        "the page number is not centred",
    ),
    "page-number-size": (
        "số trang cỡ chữ {found}, quy định {expected}",
        "the size of the page number is {found}, not {expected}",
    ),
    "page-number-upright": (
        "số trang in nghiêng, quy định kiểu chữ đứng",
        "the page number is italic, not upright",
    ),
    "page-number-arabic": (
        "số trang không phải chữ số Ả Rập",
        "the digits of the page number are not Arabic",
    ),
    "text": (
        "{component} ghi “{found}”, đúng là “{expected}”",
        "{component} reads “{found}”, not “{expected}”",
    ),
    "size": (
        "{component} cỡ chữ {found}, quy định {expected}",
        "the size of {component} is {found}, not {expected}",
    ),
    "size-of-national-name": (
        "{component} cỡ chữ {found}, khác Quốc hiệu cỡ chữ {expected}",
        "the size of {component} is {found}, that of Quốc hiệu {expected}",
    ),
    "bold": ("{component} chưa in đậm", "{component} is not bold"),
    "not-bold": (
        "{component} in đậm, quy định không in đậm",
        "{component} is bold, and must not be",
    ),
    "italic": ("{component} chưa in nghiêng", "{component} is not italic"),
    "upright": (
        "{component} in nghiêng, quy định kiểu chữ đứng",
        "{component} is italic, not upright",
    ),
    "underlined": ("{component} bị gạch chân", "{component} is underlined"),
    "centred": ("{component} chưa canh giữa", "{component} is not centred"),
    "upper": (
        "{component} viết chữ in thường, quy định chữ in hoa",
        "{component} is not in capitals",
    ),
    "lower": (
        "{component} viết toàn chữ in hoa, quy định chữ in thường",
        "{component} is in capitals throughout, not in small letters",
    ),
    "size-set": (
        "Quốc hiệu, Tiêu ngữ, địa danh và thời gian cỡ chữ {found}, quy định {expected}",
        "Quốc hiệu, Tiêu ngữ and date are {found}, not {expected}",
    ),
    "rule-missing": ("dưới {component} không có đường kẻ", "there is no line under {component}"),
    "rule-typed": (
        "đường kẻ dưới {component} gõ bằng ký tự, phải vẽ bằng nét liền",
        "the line under {component} is typed, not drawn",
    ),
    "rule-underlined": (
        "đường kẻ dưới {component} là chữ gạch chân, phải vẽ bằng nét liền",
        "the line under {component} is underlined text, not drawn",
    ),
    "rule-length": (
        "đường kẻ dưới {component} dài bằng {found}% dòng chữ, quy định {expected}%",
        "the line under {component} is {found}% as long as the text, not {expected}%",
    ),
    "number-word": (
        "“{found}”: từ “Số” chỉ viết hoa chữ cái đầu",
        "“{found}”: the word is “Số”, with one capital",
    ),
    "number-colon": (
        "“{found}”: sau từ “Số” phải có dấu hai chấm",
        "“{found}”: a colon follows “Số”",
    ),
    "number-zero": (
        "“{found}”: số nhỏ hơn 10 phải ghi thêm số 0 phía trước: “{expected}”",
        "“{found}”: a number below 10 takes a zero: “{expected}”",
    ),
    "number-spaces": (
        "“{found}”: không cách chữ trước dấu hai chấm, quanh dấu gạch chéo và dấu gạch nối",
        "“{found}”: no space before the colon, around the stroke or the hyphen",
    ),
    "number-hyphen": (
        "“{found}”: giữa các nhóm chữ viết tắt là dấu gạch nối (-), không phải gạch ngang",
        "“{found}”: a hyphen (-) stands between the groups, not a dash",
    ),
    "date-comma": (
        "“{found}”: sau địa danh phải có dấu phẩy",
        "“{found}”: a comma follows the place",
    ),
    "date-zero": (
        "“{found}”: ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước",
        "“{found}”: days below 10 and the months 1 and 2 take a zero",
    ),
    "date-needless-zero": (
        "“{found}”: chỉ tháng 1 và tháng 2 ghi thêm số 0 phía trước",
        "“{found}”: only the months 1 and 2 take a zero",
    ),
    "about": (
        "{component} bắt đầu bằng “V/v”, cách ghi chỉ dùng cho công văn",
        "{component} begins with “V/v”, which only công văn has",
    ),
    "basis-dash": ("{component} bắt đầu bằng dấu gạch", "{component} begins with a dash"),
    "basis-end": (
        "dòng {component} phải kết thúc bằng dấu “{expected}”",
        "the line of {component} must end with “{expected}”",
    ),
    "body-size": (
        "nội dung cỡ chữ {found}, quy định {expected}",
        "the size of the text is {found}, not {expected}",
    ),
    "body-mixed": (
        "đoạn này cỡ chữ {found}, trong khi phần lớn nội dung cỡ chữ {expected}",
        "the size is {found}, that of most of the text {expected}",
    ),
    "justified": ("đoạn nội dung chưa canh đều cả hai lề", "the text is not justified"),
    "indent": (
        "chữ đầu đoạn lùi vào {found} mm, quy định 1 cm hoặc 1,27 cm ({expected} mm)",
        "the first line is moved in by {found} mm, not by 1 or 1.27 cm ({expected} mm)",
    ),
    "gap": (
        "đoạn này cách đoạn trước {found} pt, quy định tối thiểu {expected} pt",
        "the space before the paragraph is {found} pt; at least {expected} pt is asked for",
    ),
    "line": (
        "khoảng cách dòng là {found} dòng, quy định {expected} dòng",
        "the line spacing is {found} lines, not {expected}",
    ),
    "line-points": (
        "khoảng cách dòng là {found} pt; từ dòng đơn đến 1,5 dòng là khoảng {expected} pt",
        "the line spacing is {found} pt; single to 1.5 lines are about {expected} pt",
    ),
    "blank": (
        "dùng đoạn trống để tạo khoảng cách giữa các đoạn",
        "a blank paragraph stands in for spacing",
    ),
    "recipients-colon": ("sau {component} phải có dấu hai chấm", "a colon follows {component}"),
    "recipients-filed": (
        "danh sách nơi nhận không có dòng “- Lưu: VT, …”",
        "the list of recipients has no line “- Lưu: VT, …”",
    ),
    "recipients-end": (
        "dòng nơi nhận này phải kết thúc bằng dấu “{expected}”",
        "this line of the recipients must end with “{expected}”",
    ),
    "post-mark": (
        "“{found}”: sau TM, KT, TL, TUQ, Q là dấu chấm",
        "“{found}”: a full stop follows TM, KT, TL, TUQ, Q",
    ),
    "roman": (
        "“{found}”: phụ lục đánh số thứ tự bằng chữ số La Mã",
        "“{found}”: appendices are numbered in Roman digits",
    ),
    "point-mark": (
        "điểm ghi “{found}”, quy định “{expected}”",
        "the point is marked “{found}”, not “{expected}”",
    ),
    "point-order": (
        "sau điểm {last} là “{found}”, đúng là “{expected}” theo bảng chữ cái tiếng Việt",
        "after {last} comes “{found}”, in the Vietnamese alphabet “{expected}”",
    ),
    "point-list": (
        "danh sách tự động in “{found}”, đúng là “{expected}” theo bảng chữ cái tiếng Việt",
        "the automatic list prints “{found}”, in the Vietnamese alphabet “{expected}”",
    ),
    "wraps": (
        "{component} dài {found} mm, ô chỉ rộng {expected} mm nên bị xuống dòng",
        "{component} is {found} mm long, its cell {expected} mm wide: the line wraps",
    ),
    "highlighted": ("có chữ tô nền", "words are highlighted"),
    "changed": ("còn vết chỉnh sửa (Track Changes)", "tracked changes are left"),
    "commented": ("còn ghi chú (Comment)", "comments are left"),
    "hidden": ("có chữ ẩn", "there is hidden text"),
    "head-not-repeated": (
        "bảng dài nhiều trang nhưng hàng tiêu đề không lặp lại ở trang sau",
        "the head of a table of several pages is not repeated",
    ),
    "rows-split": (
        "bảng dài nhiều trang có hàng bị ngắt giữa hai trang",
        "rows of a table of several pages may be split",
    ),
    "words-changed": (
        "lời văn trong tệp không còn như khi dựng; tệp chỉ giữ mã kiểm tra nên không nêu được chỗ đã sửa",
        "the words are not those that were built; the file holds a checksum, so the place cannot be named",
    ),
    "saved-again": (
        "tệp đã được lưu lại bằng chương trình khác, lời văn vẫn như khi dựng",
        "another program saved the file again; its words are those that were built",
    ),
}
"""What can be wrong with a component, by the name that a finding has for it."""


class _Told(str):
    """A sentence that words its fault, and says in how many paragraphs it is found."""

    _column: int

    @classmethod
    def both(cls, sentences: Both) -> Both:
        found = []
        for column, sentence in enumerate(sentences):
            told = cls(sentence)
            told._column = column
            found.append(told)
        return found[0], found[1]

    def format_map(self, params: Mapping[str, Any]) -> str:  # type: ignore[override]
        column = self._column
        worded = {key: _number(value, column) for key, value in params.items()}
        if (component := COMPONENTS.get(str(params.get("component")))) is not None:
            worded["component"] = component[column]
        fault = FAULTS[params["fault"]][column].format_map(worded)
        worded["fault"] = fault[:1].upper() + fault[1:]
        sentence = super().format_map(worded)
        if int(params.get("count", 0)) > 1:
            sentence += _REPEATED[column].format_map(params)
        return sentence


def _number(value: Any, column: int) -> Any:
    """Return numbers as the language writes them: with a comma in Vietnamese."""
    if column == 0 and isinstance(value, str) and _NUMBERS.fullmatch(value):
        return _DECIMAL.sub(",", value)
    return value


_NUMBERS = re.compile(r"[\d.x/ -]+")
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")
_REPEATED: Both = (
    " Có ở {count} đoạn: {paragraphs}.",
    " Found in {count} paragraphs: {paragraphs}.",
)


def _entry(hint: Both | None, what: Both, why: Both, bad: str, good: str) -> Entry:
    """Return the entry of a rule, whose sentence is the fault that it found."""
    return Entry(_Told.both(("{fault}.", "{fault}.")), hint, Explained(what, why, bad, good))


_SEND_NOTHING: Both = (
    "Lưu lại bằng Word dưới dạng .docx rồi chạy lại.",
    "Save it with Word as .docx and run again.",
)

SENTENCES: dict[str, Entry] = {
    "W001": _entry(
        (
            "Layout > Size: chọn A4 cho mọi phần (section).",
            "Layout > Size: choose A4 for every section.",
        ),
        ("Văn bản trình bày trên khổ giấy A4.", "A document is printed on A4."),
        (
            "Nghị định quy định khổ A4 (210 mm x 297 mm); khổ Letter của Mỹ là mặc định của nhiều máy.",
            "The decree asks for A4 (210 x 297 mm); many computers begin with American Letter.",
        ),
        "Khổ giấy 215,9 x 279,4 mm",
        "Khổ giấy 210 x 297 mm",
    ),
    "W002": _entry(
        (
            "Layout > Margins: sửa lề của phần (section) này.",
            "Layout > Margins: set those of this section.",
        ),
        (
            "Lề trang của mọi phần phải trong phạm vi quy định.",
            "The margins of every section are within what the decree allows.",
        ),
        (
            "Mỗi phần (section) của Word có lề riêng; phụ lục khổ ngang hay bị bỏ sót.",
            "Each section has margins of its own; that of a landscape appendix is easily forgotten.",
        ),
        "Lề trái 25 mm",
        "Lề trái 30 mm",
    ),
    "W003": _entry(
        (
            "Chọn đoạn này, đặt phông Times New Roman; nếu lặp lại nhiều nơi thì sửa trong Style.",
            "Select the paragraph and set Times New Roman; where it is everywhere, change the style.",
        ),
        (
            "Toàn văn bản dùng phông Times New Roman.",
            "The whole document is in Times New Roman.",
        ),
        (
            "Word chọn phông riêng cho chữ không dấu và chữ có dấu, cho bảng và số trang; đoạn chép từ nơi khác mang theo phông lạ.",
            "Word chooses fonts for plain and for marked letters, for tables and page numbers; what is pasted brings its own.",
        ),
        "Đoạn chữ phông Calibri",
        "Đoạn chữ phông Times New Roman",
    ),
    "W004": _entry(
        ("Chọn đoạn này, đặt màu chữ đen.", "Select the paragraph and set black."),
        ("Chữ trong văn bản màu đen.", "All words are black."),
        (
            "Nghị định quy định màu đen; liên kết và chữ chép từ trang mạng thường có màu khác.",
            "The decree asks for black; links and pasted words often have a colour.",
        ),
        "Chữ màu xanh #0563C1",
        "Chữ màu đen",
    ),
    "W005": _entry(
        (
            "Insert > Page Number > Top of Page, canh giữa; chọn Different First Page.",
            "Insert > Page Number > Top of Page, centred; tick Different First Page.",
        ),
        (
            "Số trang là chữ số Ả Rập, cỡ chữ 13-14, kiểu chữ đứng, canh giữa ở lề trên, không hiển thị ở trang thứ nhất.",
            "Page numbers are Arabic, 13-14, upright, centred in the top margin, and not on page one.",
        ),
        (
            "Thiếu số trang hoặc đặt ở lề dưới là lỗi thể thức thường gặp khi văn thư kiểm tra.",
            "A missing page number, or one at the foot, is among the first things that are sent back.",
        ),
        "Số trang ở lề dưới, bên phải",
        "Số trang ở lề trên, canh giữa, từ trang 2",
    ),
    "W006": _entry(
        None,
        (
            "Quốc hiệu viết chữ in hoa, cỡ chữ 12-13, kiểu chữ đứng, đậm.",
            "Quốc hiệu is in capitals, 12-13, upright and bold.",
        ),
        (
            "Quốc hiệu là thành phần thể thức bắt buộc, phải đúng từng chữ.",
            "It is required, word for word.",
        ),
        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIÊT NAM",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    ),
    "W007": _entry(
        (
            "Giữa các cụm từ là dấu gạch nối (-) có cách chữ hai bên; Word hay tự đổi thành gạch ngang (–).",
            "Hyphens (-) with a space on either side part the phrases; Word likes to make dashes (–) of them.",
        ),
        (
            "Tiêu ngữ viết chữ in thường, cỡ chữ 13-14, kiểu chữ đứng, đậm; chữ cái đầu mỗi cụm từ viết hoa.",
            "Tiêu ngữ is 13-14, upright and bold; each phrase begins with a capital.",
        ),
        (
            "Tiêu ngữ là thành phần thể thức bắt buộc, phải đúng từng chữ và từng dấu.",
            "It is required, word for word and mark for mark.",
        ),
        "Độc lập – Tự do – Hạnh phúc",
        "Độc lập - Tự do - Hạnh phúc",
    ),
    "W008": _entry(
        None,
        (
            "Cỡ chữ của Quốc hiệu, Tiêu ngữ, địa danh và thời gian phải đi cùng nhau: 13-14-14 hoặc 12-13-13.",
            "The sizes of Quốc hiệu, Tiêu ngữ and date go together: 13-14-14 or 12-13-13.",
        ),
        (
            "Chú thích của mẫu chữ quy định cỡ chữ trong cùng một văn bản tăng, giảm phải thống nhất.",
            "A note of the sample table says that sizes in one document rise and fall together.",
        ),
        "Quốc hiệu 13, Tiêu ngữ 14, địa danh 13",
        "Quốc hiệu 13, Tiêu ngữ 14, địa danh 14",
    ),
    "W009": _entry(
        (
            "Vẽ bằng Insert > Shapes > Line: dưới Tiêu ngữ dài bằng dòng chữ, dưới tên cơ quan và trích yếu dài 1/3 đến 1/2 dòng chữ.",
            "Draw it with Insert > Shapes > Line: under Tiêu ngữ as long as the text, under the issuer and the subject 1/3 to 1/2 of it.",
        ),
        (
            "Dưới Tiêu ngữ, tên cơ quan ban hành và trích yếu có đường kẻ ngang, nét liền.",
            "A solid line stands under Tiêu ngữ, the issuer and the subject.",
        ),
        (
            "Đường gõ bằng dấu gạch dưới và chữ gạch chân không phải đường kẻ nét liền và sai độ dài.",
            "Typed underscores and underlined words are no solid lines, and of the wrong length.",
        ),
        "_______________",
        "Đường kẻ vẽ, dài bằng dòng Tiêu ngữ",
    ),
    "W010": _entry(
        None,
        (
            "Tên cơ quan ban hành viết chữ in hoa, đứng, đậm; tên cơ quan chủ quản trực tiếp không đậm.",
            "The issuer is in bold capitals, the body above it in capitals that are not bold.",
        ),
        (
            "Chữ đậm cho biết cơ quan nào ban hành văn bản.",
            "The bold line tells who issues the document.",
        ),
        "Ủy ban nhân dân tỉnh Lạng Sơn",
        "ỦY BAN NHÂN DÂN",
    ),
    "W011": _entry(
        None,
        (
            "Số và ký hiệu viết theo mẫu “Số: 05/KH-UBND”, cỡ chữ 13, kiểu chữ đứng.",
            "The number and symbol read “Số: 05/KH-UBND”, in 13 points, upright.",
        ),
        (
            "Số nhỏ hơn 10 có số 0 phía trước; không cách chữ quanh dấu gạch chéo và dấu gạch nối.",
            "A number below 10 has a zero; there are no spaces around stroke and hyphen.",
        ),
        "Số: 5/KH-UBND",
        "Số: 05/KH-UBND",
    ),
    "W012": _entry(
        None,
        (
            "Địa danh và thời gian in nghiêng, cỡ chữ 13-14; ngày nhỏ hơn 10, tháng 1 và 2 có số 0 phía trước.",
            "The place and date are italic, 13-14; days below 10 and the months 1 and 2 have a zero.",
        ),
        (
            "Ngày tháng ghi đầy đủ theo một cách để không sửa được sau khi ký.",
            "Dates are written in full and in one way, so that nothing can be added.",
        ),
        "Lạng Sơn, ngày 5 tháng 3 năm 2026",
        "Lạng Sơn, ngày 05 tháng 3 năm 2026",
    ),
    "W013": _entry(
        None,
        (
            "Tên loại viết chữ in hoa, trích yếu viết chữ in thường; cả hai đứng, đậm, cỡ chữ 13-14, canh giữa.",
            "The kind is in capitals, the subject in small letters; both are upright, bold, 13-14 and centred.",
        ),
        (
            "Tên loại và trích yếu cho biết ngay văn bản là gì và về việc gì.",
            "They tell at once what a document is, and about what.",
        ),
        "Kế hoạch",
        "KẾ HOẠCH",
    ),
    "W014": _entry(
        None,
        (
            "Căn cứ in nghiêng, mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, dòng cuối có dấu chấm.",
            "Bases are italic, one a line, each with a semicolon, the last with a full stop.",
        ),
        (
            "Cách trình bày căn cứ được quy định riêng để phân biệt với nội dung.",
            "They look as they do to be told from the text.",
        ),
        "Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025,",
        "Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025;",
    ),
    "W015": _entry(
        (
            "Đặt một cỡ chữ 13 hoặc 14 cho toàn bộ nội dung.",
            "Give the whole text one size, 13 or 14.",
        ),
        (
            "Nội dung dùng một cỡ chữ, 13 hoặc 14.",
            "The text has one size, 13 or 14.",
        ),
        (
            "Đoạn chép từ văn bản khác thường mang cỡ chữ khác.",
            "What is pasted from elsewhere often has another size.",
        ),
        "Đoạn nội dung cỡ chữ 12",
        "Đoạn nội dung cỡ chữ 14",
    ),
    "W016": _entry(
        ("Chọn đoạn này, nhấn Ctrl+J.", "Select the paragraph, press Ctrl+J."),
        (
            "Nội dung được canh đều cả hai lề.",
            "The text is justified.",
        ),
        (
            "Đoạn canh trái giữa các đoạn canh đều là lỗi trình bày dễ thấy nhất.",
            "A ragged paragraph among justified ones is the fault most easily seen.",
        ),
        "Đoạn nội dung canh trái",
        "Đoạn nội dung canh đều hai lề",
    ),
    "W017": _entry(
        (
            "Paragraph > Special > First line: 1 cm hoặc 1,27 cm.",
            "Paragraph > Special > First line: 1 or 1.27 cm.",
        ),
        (
            "Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm.",
            "The first line of a paragraph is moved in by 1 or 1.27 cm.",
        ),
        (
            "Các đoạn lùi khác nhau làm văn bản mất tính thống nhất.",
            "Uneven first lines make a document look careless.",
        ),
        "Chữ đầu đoạn không lùi vào",
        "Chữ đầu đoạn lùi vào 1,27 cm",
    ),
    "W018": _entry(
        (
            "Paragraph > Spacing: Before 6 pt, Line spacing từ Single đến 1.5 lines; không dùng đoạn trống.",
            "Paragraph > Spacing: Before 6 pt, line spacing Single to 1.5; no blank paragraphs.",
        ),
        (
            "Các đoạn cách nhau tối thiểu 6 pt; cách dòng từ dòng đơn đến 1,5 dòng.",
            "Paragraphs are at least 6 pt apart; lines are single to 1.5.",
        ),
        (
            "Khoảng cách đặt trong định dạng đoạn thì không xô lệch khi sửa; đoạn trống thì có.",
            "Spacing that is set stays when the text changes; blank paragraphs do not.",
        ),
        "Hai đoạn cách nhau 3 pt",
        "Hai đoạn cách nhau 6 pt",
    ),
    "W019": _entry(
        None,
        (
            "“Nơi nhận:” cỡ chữ 12, nghiêng, đậm; danh sách cỡ chữ 11, kiểu chữ đứng, cuối dòng có dấu chấm phẩy; dòng “Lưu” kết thúc bằng dấu chấm.",
            "“Nơi nhận:” is 12, bold italic; the list 11, upright, with semicolons; the line “Lưu” ends with a full stop.",
        ),
        (
            "Văn thư phát hành và lưu văn bản theo danh sách này.",
            "The clerk sends out and files by this list.",
        ),
        "- Lưu: VT, YT",
        "- Lưu: VT, YT.",
    ),
    "W020": _entry(
        None,
        (
            "Quyền hạn, chức vụ viết chữ in hoa; họ và tên viết chữ in thường; cả hai đứng, đậm, cỡ chữ 13-14.",
            "The post is in capitals, the name is not; both are upright, bold, 13-14.",
        ),
        (
            "Sau TM, KT, TL, TUQ, Q là dấu chấm; dấu gạch chéo là cách ghi của văn bản Đảng.",
            "TM, KT, TL, TUQ and Q take a full stop; the stroke is that of Party documents.",
        ),
        "T/M ỦY BAN NHÂN DÂN",
        "TM. ỦY BAN NHÂN DÂN",
    ),
    "W021": _entry(
        None,
        (
            "Từ “Phụ lục” và số thứ tự (chữ số La Mã) viết chữ in thường, cỡ chữ 14, đứng, đậm, canh giữa trên một dòng riêng.",
            "“Phụ lục” and its Roman numeral are not in capitals, 14, upright, bold, centred on a line of their own.",
        ),
        (
            "Nghị định quy định chữ in thường cho từ “Phụ lục”, chữ in hoa cho tên phụ lục ở dòng sau.",
            "The decree wants small letters for “Phụ lục”, and capitals for the title below.",
        ),
        "PHỤ LỤC 1",
        "Phụ lục I",
    ),
    "W022": _entry(
        (
            "Gõ chữ cái theo thứ tự a, b, c, d, đ, e, g, h, i, k; không dùng danh sách tự động của Word.",
            "Type the letters a, b, c, d, đ, e, g, h, i, k; do not use Word's list.",
        ),
        (
            "Điểm đánh bằng chữ cái tiếng Việt theo thứ tự, sau đó là dấu đóng ngoặc.",
            "Points have the letters of the Vietnamese alphabet, each with a bracket.",
        ),
        (
            "Danh sách tự động của Word không có chữ đ và có chữ f, nên viện dẫn điểm bị sai.",
            "Word's list has no đ and has an f, so that citing a point goes wrong.",
        ),
        "d) rồi đến e)",
        "d) rồi đến đ)",
    ),
    "W023": _entry(
        (
            "Nới rộng cột phải hoặc đặt lề trong của ô bằng 0; hoặc dùng cỡ chữ 12-13-13.",
            "Widen the right column, or set the cell's inner margins to 0; or use sizes 12-13-13.",
        ),
        (
            "Quốc hiệu, Tiêu ngữ, địa danh và thời gian mỗi thành phần nằm trên một dòng.",
            "Quốc hiệu, Tiêu ngữ and the date stand on one line each.",
        ),
        (
            "Quốc hiệu bị xuống dòng là lý do trả lại văn bản thường gặp.",
            "A Quốc hiệu on two lines is a common reason to send a document back.",
        ),
        "Quốc hiệu cỡ chữ 13 trong ô rộng 90 mm",
        "Quốc hiệu cỡ chữ 13 trong ô rộng 98 mm",
    ),
    "W024": _entry(
        (
            "Review > Accept All Changes, Delete All Comments; bỏ tô nền và chữ ẩn trước khi trình ký.",
            "Review > Accept All Changes, Delete All Comments; remove highlighting and hidden text before signing.",
        ),
        (
            "Trước khi trình ký, văn bản không còn tô nền, vết chỉnh sửa, ghi chú, chữ ẩn.",
            "Before signing, no highlighting, tracked changes, comments or hidden text are left.",
        ),
        (
            "Dấu vết soạn thảo còn lại có thể lộ nội dung không định công bố.",
            "What is left may tell what nobody meant to publish.",
        ),
        "Đoạn có chữ tô nền vàng",
        "Đoạn không còn tô nền",
    ),
    "W025": _entry(
        (
            "Layout > Repeat Header Rows; Table Properties > Row: bỏ Allow row to break across pages.",
            "Layout > Repeat Header Rows; Table Properties > Row: untick Allow row to break across pages.",
        ),
        (
            "Bảng dài nhiều trang nên lặp lại hàng tiêu đề và không ngắt hàng giữa hai trang.",
            "A table of several pages repeats its head, and its rows stay whole.",
        ),
        (
            "Người đọc trang sau không biết cột nào là gì nếu không có tiêu đề.",
            "On the next page nobody knows what a column is.",
        ),
        "Bảng 40 hàng, tiêu đề chỉ ở trang đầu",
        "Bảng 40 hàng, tiêu đề lặp lại ở mỗi trang",
    ),
    "W026": _entry(
        (
            "Sửa trong tệp kế hoạch (.yaml) rồi dựng lại, để bản Word và kế hoạch không lệch nhau.",
            "Change the plan (.yaml) and build again, so that the two stay the same.",
        ),
        (
            "Báo khi tệp Word do công cụ dựng đã bị sửa hoặc lưu lại.",
            "Tells that a Word file of this tool was edited or saved again.",
        ),
        (
            "Sửa thẳng trong Word thì lần dựng sau sẽ mất.",
            "What is changed in Word is lost when the plan is built again.",
        ),
        "Tệp đã sửa lời văn trong Word",
        "Tệp như khi dựng",
    ),
    "W027": _entry(
        None,
        (
            "Tiêu đề mục có số thứ tự La Mã viết chữ in hoa, kiểu chữ đứng, đậm.",
            "The heading of a part, with its Roman number, is in upright bold capitals.",
        ),
        (
            "Mẫu chữ của Nghị định trình bày số thứ tự và tiêu đề mục trên cùng một dòng, chữ in hoa, đậm.",
            "The sample table shows number and title on one line, in bold capitals.",
        ),
        "II. Nội dung",
        "II. NỘI DUNG",
    ),
    "W901": Entry(
        (
            "Tệp không phải văn bản Word (.docx), hoặc đã hỏng.",
            "This is no Word document (.docx), or a broken one.",
        ),
        _SEND_NOTHING,
    ),
    "W902": Entry(
        (
            "Tệp là định dạng Word cũ (.doc), chưa đọc được.",
            "This is the old format of Word (.doc), which is not read.",
        ),
        (
            "Lưu lại dưới dạng .docx: soffice --headless --convert-to docx <tệp>.",
            "Save it as .docx: soffice --headless --convert-to docx <file>.",
        ),
    ),
    "W903": Entry(
        ("Tệp là định dạng RTF, không phải .docx.", "This is RTF, not .docx."), _SEND_NOTHING
    ),
    "W904": Entry(
        ("Tệp là PDF, không phải .docx.", "This is a PDF, not .docx."),
        (
            "Thể thức được kiểm tra trên tệp Word đã in ra PDF này.",
            "Check the Word file that it was made from.",
        ),
    ),
    "W905": Entry(
        ("Tệp được đặt mật khẩu nên không đọc được.", "The file has a password."),
        ("Bỏ mật khẩu rồi chạy lại.", "Remove it and run again."),
    ),
    "W906": Entry(
        (
            "Tệp bung ra quá lớn so với một văn bản; không đọc tiếp để bảo đảm an toàn.",
            "Unpacked, the file is too large for a document; it was not read, for safety.",
        )
    ),
    "W907": Entry(
        ("Tệp thiếu thành phần {part}.", "The file lacks its part {part}."), _SEND_NOTHING
    ),
    "W908": Entry(
        (
            "Thành phần {part} khai báo kiểu tài liệu (DOCTYPE), điều văn bản Word không có.",
            "The part {part} declares a document type (DOCTYPE), which no Word document does.",
        )
    ),
    "W909": Entry(
        (
            "Tệp lưu theo dạng Strict Open XML, chưa đọc được.",
            "The file is saved as Strict Open XML, which is not read.",
        ),
        (
            "Trong Word: Save As > Word Document (.docx).",
            "In Word: Save As > Word Document (.docx).",
        ),
    ),
    "W910": Entry(
        ("Thành phần {part} không đúng cú pháp XML.", "The part {part} is not well-formed XML."),
        _SEND_NOTHING,
    ),
    "W911": Entry(
        (
            "Văn bản quá nhiều đoạn hoặc bảng lồng nhau quá sâu.",
            "The document has too many paragraphs, or tables too deep in each other.",
        )
    ),
}
