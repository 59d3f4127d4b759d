"""The layout of Word files (W).

A rule may find several faults in one component. Its finding names the fault as data (`fault`), and
the sentence words it, so that JSON and the like stay free of any language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Self

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
        "số trang hiển thị ở trang thứ nhất, quy định không hiển thị",
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
        "số trang có cỡ chữ {found}, quy định {expected}",
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
        "{component} có cỡ chữ {found}, quy định {expected}",
        "the size of {component} is {found}, not {expected}",
    ),
    "size-of-national-name": (
        "{component} có cỡ chữ {found}, khác cỡ chữ {expected} của Quốc hiệu",
        "the size of {component} is {found}, but that of Quốc hiệu is {expected}",
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
        "{component} viết chữ in thường, quy định viết chữ in hoa",
        "{component} is not in capitals",
    ),
    "lower": (
        "{component} viết toàn chữ in hoa, quy định viết chữ in thường",
        "{component} is in capitals throughout, not in small letters",
    ),
    "size-set": (
        "Quốc hiệu, Tiêu ngữ, địa danh và thời gian có cỡ chữ {found}, quy định {expected}",
        "Quốc hiệu, Tiêu ngữ and date are {found}, not {expected}",
    ),
    "rule-missing": ("dưới {component} không có đường kẻ", "there is no line under {component}"),
    "rule-typed": (
        "đường kẻ dưới {component} được gõ bằng ký tự, phải là đường kẻ nét liền",
        "the line under {component} is typed, not a drawn solid line",
    ),
    "rule-underlined": (
        "đường kẻ dưới {component} là chữ gạch chân, phải là đường kẻ nét liền",
        "the line under {component} is underlined text, not a drawn solid line",
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
        "“{found}”: không có dấu cách trước dấu hai chấm, quanh dấu gạch chéo và dấu gạch nối",
        "“{found}”: no space before the colon or around the slash and the hyphen",
    ),
    "number-hyphen": (
        "“{found}”: giữa các nhóm chữ viết tắt là dấu gạch nối (-), không phải dấu gạch ngang",
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
        "{component} mở đầu bằng “V/v”, cách ghi chỉ dùng cho công văn",
        "{component} begins with “V/v”, which is for công văn only",
    ),
    "basis-dash": ("{component} mở đầu bằng gạch đầu dòng", "{component} begins with a dash"),
    "basis-end": (
        "dòng {component} phải kết thúc bằng dấu “{expected}”",
        "the line of {component} must end with “{expected}”",
    ),
    "body-size": (
        "nội dung có cỡ chữ {found}, quy định {expected}",
        "the size of the text is {found}, not {expected}",
    ),
    "body-mixed": (
        "đoạn này có cỡ chữ {found}, trong khi phần lớn nội dung có cỡ chữ {expected}",
        "the size is {found}, but that of most of the text is {expected}",
    ),
    "justified": ("đoạn nội dung chưa canh đều cả hai lề", "the text is not justified"),
    "indent": (
        "chữ đầu dòng lùi vào {found} mm, quy định 1 cm hoặc 1,27 cm ({expected} mm)",
        "the first line is indented by {found} mm, not by 1 or 1.27 cm ({expected} mm)",
    ),
    "gap": (
        "đoạn này cách đoạn trước {found} pt, quy định tối thiểu {expected} pt",
        "the space before the paragraph is {found} pt; at least {expected} pt is required",
    ),
    "line": (
        "khoảng cách dòng là {found} dòng, quy định {expected} dòng",
        "the line spacing is {found} lines, not {expected}",
    ),
    "line-points": (
        "khoảng cách dòng là {found} pt; từ dòng đơn đến 1,5 dòng tương đương khoảng {expected} pt",
        "the line spacing is {found} pt; single to 1.5 lines are about {expected} pt",
    ),
    "blank": (
        "dùng đoạn trống để tạo khoảng cách giữa các đoạn",
        "a blank paragraph is used for spacing",
    ),
    "recipients-colon": ("sau {component} phải có dấu hai chấm", "a colon follows {component}"),
    "recipients-filed": (
        "danh sách nơi nhận không có dòng “- Lưu: VT, …”",
        "the list of recipients has no line “- Lưu: VT, …”",
    ),
    "recipients-end": (
        "dòng này trong nơi nhận phải kết thúc bằng dấu “{expected}”",
        "this line of the recipients must end with “{expected}”",
    ),
    "post-mark": (
        "“{found}”: sau TM, KT, TL, TUQ, Q phải có dấu chấm",
        "“{found}”: a full stop follows TM, KT, TL, TUQ, Q",
    ),
    "roman": (
        "“{found}”: số thứ tự phụ lục phải ghi bằng chữ số La Mã",
        "“{found}”: appendices are numbered in Roman numerals",
    ),
    "point-mark": (
        "điểm ghi “{found}”, quy định “{expected}”",
        "the point is marked “{found}”, not “{expected}”",
    ),
    "point-order": (
        "sau điểm {last} là “{found}”, đúng là “{expected}” theo bảng chữ cái tiếng Việt",
        "after {last} comes “{found}”; in the Vietnamese alphabet it is “{expected}”",
    ),
    "point-list": (
        "danh sách tự động in “{found}”, đúng là “{expected}” theo bảng chữ cái tiếng Việt",
        "the automatic list prints “{found}”; in the Vietnamese alphabet it is “{expected}”",
    ),
    "wraps": (
        "{component} dài {found} mm nhưng ô chỉ rộng {expected} mm nên bị xuống dòng",
        "{component} is {found} mm long but its cell is {expected} mm wide: the line wraps",
    ),
    "highlighted": ("có chữ được tô nền", "words are highlighted"),
    "changed": ("còn thay đổi đang theo dõi (Track Changes)", "tracked changes are left"),
    "commented": ("còn ý kiến góp ý (Comment)", "comments are left"),
    "hidden": ("có chữ ẩn", "there is hidden text"),
    "head-not-repeated": (
        "bảng dài nhiều trang nhưng hàng tiêu đề không lặp lại ở các trang sau",
        "the head of a table of several pages is not repeated",
    ),
    "rows-split": (
        "bảng dài nhiều trang có hàng có thể bị ngắt giữa hai trang",
        "rows of a table of several pages may be split",
    ),
    "words-changed": (
        "câu chữ trong tệp không còn như khi dựng; tệp chỉ lưu mã kiểm tra nên không nêu được chỗ đã sửa",
        "the words are not those that were built; the file holds only a checksum, so the place cannot be named",
    ),
    "saved-again": (
        "tệp đã được lưu lại bằng chương trình khác, câu chữ vẫn như khi dựng",
        "another program saved the file again; its words are those that were built",
    ),
}
"""What can be wrong with a component, by the name that a finding has for it."""


class _Told(str):
    """The sentences of a rule, one for each of its faults; a finding is told in that of its own.

    It says as well in how many paragraphs the fault is found.
    """

    column: int

    def __new__(cls, faults: tuple[str, ...], column: int) -> Self:
        told = super().__new__(cls, " ".join(_sentence(FAULTS[one][column]) for one in faults))
        told.column = column
        return told

    def format_map(self, params: Mapping[str, Any]) -> str:  # type: ignore[override]
        if (phrases := FAULTS.get(str(params.get("fault")))) is None:
            return super().format_map(params)
        worded = {key: _number(value, self.column) for key, value in params.items()}
        if (component := COMPONENTS.get(str(params.get("component")))) is not None:
            worded["component"] = component[self.column]
        sentence = _sentence(phrases[self.column].format_map(worded))
        if int(params.get("count", 0)) > 1:
            sentence += _REPEATED[self.column].format_map(params)
        return sentence


def _sentence(phrase: str) -> str:
    return f"{phrase[:1].upper()}{phrase[1:]}."


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


def _entry(
    faults: tuple[str, ...], hint: Both | None, what: Both, why: Both, bad: str, good: str
) -> Entry:
    """Return the entry of a rule, whose sentence is the one of the `faults` that it found."""
    sentences = (_Told(faults, 0), _Told(faults, 1))
    return Entry(sentences, hint, Explained(what, why, bad, good))


_SEND_NOTHING: Both = (
    "Lưu lại bằng Word ở dạng .docx rồi chạy lại.",
    "Save it with Word as .docx and run again.",
)

SENTENCES: dict[str, Entry] = {
    "W001": _entry(
        ("paper",),
        (
            "Layout > Size: chọn A4 cho mọi phần (section).",
            "Layout > Size: choose A4 for every section.",
        ),
        ("Văn bản trình bày trên khổ giấy A4.", "A document is printed on A4."),
        (
            "Nghị định quy định khổ A4 (210 mm x 297 mm); nhiều máy đặt mặc định khổ Letter của Mỹ.",
            "The decree asks for A4 (210 x 297 mm); many computers default to US Letter.",
        ),
        "Khổ giấy 215,9 x 279,4 mm",
        "Khổ giấy 210 x 297 mm",
    ),
    "W002": _entry(
        ("margin-left", "margin-right", "margin-top", "margin-bottom"),
        (
            "Layout > Margins: sửa lề của phần (section) này.",
            "Layout > Margins: set those of this section.",
        ),
        (
            "Lề trang của mọi phần phải trong phạm vi quy định.",
            "The margins of every section are within what the decree allows.",
        ),
        (
            "Mỗi phần (section) của Word có lề riêng; phụ lục trang ngang dễ bị bỏ sót.",
            "Each section has margins of its own; that of a landscape appendix is easily forgotten.",
        ),
        "Lề trái 25 mm",
        "Lề trái 30 mm",
    ),
    "W003": _entry(
        ("font", "font-of-page-number"),
        (
            "Chọn đoạn này, đặt phông Times New Roman; nếu lặp lại ở nhiều chỗ thì sửa trong Style.",
            "Select the paragraph and set Times New Roman; where it occurs often, change the style.",
        ),
        (
            "Toàn văn bản dùng phông Times New Roman.",
            "The whole document is in Times New Roman.",
        ),
        (
            "Word đặt phông riêng cho chữ không dấu và chữ có dấu, cho bảng và số trang; đoạn sao chép từ nơi khác thường mang theo phông khác.",
            "Word chooses fonts for plain and for marked letters, for tables and page numbers; what is pasted brings its own.",
        ),
        "Đoạn chữ phông Calibri",
        "Đoạn chữ phông Times New Roman",
    ),
    "W004": _entry(
        ("colour",),
        ("Chọn đoạn này, đặt màu chữ đen.", "Select the paragraph and set black."),
        ("Chữ trong văn bản màu đen.", "All words are black."),
        (
            "Nghị định quy định màu đen; liên kết và chữ sao chép từ trang web thường có màu khác.",
            "The decree asks for black; links and pasted words are often coloured.",
        ),
        "Chữ màu xanh #0563C1",
        "Chữ màu đen",
    ),
    "W005": _entry(
        (
            "page-number-missing",
            "page-number-first",
            "page-number-foot",
            "page-number-centred",
            "page-number-size",
            "page-number-upright",
            "page-number-arabic",
        ),
        (
            "Insert > Page Number > Top of Page, canh giữa; chọn Different First Page.",
            "Insert > Page Number > Top of Page, centred; tick Different First Page.",
        ),
        (
            "Số trang là chữ số Ả Rập, cỡ chữ 13-14, kiểu chữ đứng, canh giữa ở lề trên, không hiển thị ở trang thứ nhất.",
            "Page numbers are Arabic, 13-14, upright, centred in the top margin, and not on page one.",
        ),
        (
            "Thiếu số trang hoặc đặt ở lề dưới là lỗi thường gặp khi văn thư kiểm tra thể thức.",
            "A missing page number, or one at the foot, is among the first things that a clerk notices.",
        ),
        "Số trang ở lề dưới, bên phải",
        "Số trang ở lề trên, canh giữa, từ trang 2",
    ),
    "W006": _entry(
        ("text", "upper", "bold", "upright", "size"),
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
        ("centred", "text", "bold"),
        (
            "Giữa các cụm từ là dấu gạch nối (-) có cách chữ hai bên; Word thường tự đổi thành dấu gạch ngang (–).",
            "Hyphens (-) with a space on either side separate the phrases; Word tends to turn them into dashes (–).",
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
        ("size-set",),
        None,
        (
            "Cỡ chữ của Quốc hiệu, Tiêu ngữ, địa danh và thời gian phải theo một trong hai bộ: 13-14-14 hoặc 12-13-13.",
            "The sizes of Quốc hiệu, Tiêu ngữ and date form one of two sets: 13-14-14 or 12-13-13.",
        ),
        (
            "Chú thích của bảng mẫu chữ ở Phụ lục I quy định cỡ chữ trong cùng một văn bản tăng, giảm phải thống nhất.",
            "A note to the sample table of Annex I says that sizes in one document rise and fall together.",
        ),
        "Quốc hiệu 13, Tiêu ngữ 14, địa danh 13",
        "Quốc hiệu 13, Tiêu ngữ 14, địa danh 14",
    ),
    "W009": _entry(
        ("rule-missing", "rule-typed", "rule-underlined", "rule-length"),
        (
            "Vẽ bằng Insert > Shapes > Line: dưới Tiêu ngữ dài bằng dòng chữ, dưới tên cơ quan và trích yếu dài 1/3 đến 1/2 dòng chữ.",
            "Draw it with Insert > Shapes > Line: under Tiêu ngữ as long as the text, under the issuer and the subject 1/3 to 1/2 of it.",
        ),
        (
            "Dưới Tiêu ngữ, tên cơ quan ban hành và trích yếu có đường kẻ ngang, nét liền.",
            "A solid line stands under Tiêu ngữ, the issuer and the subject.",
        ),
        (
            "Ký tự gạch dưới và chữ gạch chân không phải là đường kẻ nét liền và thường sai độ dài.",
            "Typed underscores and underlined words are not solid lines, and mostly of the wrong length.",
        ),
        "_______________",
        "Đường kẻ vẽ, dài bằng dòng Tiêu ngữ",
    ),
    "W010": _entry(
        ("bold", "upper", "not-bold", "size-of-national-name"),
        None,
        (
            "Tên cơ quan ban hành viết chữ in hoa, kiểu chữ đứng, đậm; tên cơ quan chủ quản trực tiếp không in đậm.",
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
        (
            "number-word",
            "number-zero",
            "number-spaces",
            "number-hyphen",
            "number-colon",
            "size",
            "not-bold",
        ),
        None,
        (
            "Số và ký hiệu viết theo mẫu “Số: 05/KH-UBND”, cỡ chữ 13, kiểu chữ đứng.",
            "The number and symbol read “Số: 05/KH-UBND”, in 13 points, upright.",
        ),
        (
            "Số nhỏ hơn 10 có số 0 phía trước; không có dấu cách quanh dấu gạch chéo và dấu gạch nối.",
            "A number below 10 has a zero; there are no spaces around the slash and the hyphen.",
        ),
        "Số: 5/KH-UBND",
        "Số: 05/KH-UBND",
    ),
    "W012": _entry(
        ("date-zero", "date-needless-zero", "date-comma", "italic"),
        None,
        (
            "Địa danh và thời gian in nghiêng, cỡ chữ 13-14; ngày nhỏ hơn 10, tháng 1 và 2 có số 0 phía trước.",
            "The place and date are italic, 13-14; days below 10 and the months 1 and 2 have a zero.",
        ),
        (
            "Nghị định quy định ghi đầy đủ ngày, tháng, năm bằng chữ số Ả Rập; số 0 phía trước giúp tránh việc ghi thêm chữ số.",
            "The decree asks for the full date in Arabic digits; with the zero no digit can be added.",
        ),
        "Lạng Sơn, ngày 5 tháng 3 năm 2026",
        "Lạng Sơn, ngày 05 tháng 3 năm 2026",
    ),
    "W013": _entry(
        ("upper", "centred", "bold", "lower", "size", "italic", "about"),
        None,
        (
            "Tên loại viết chữ in hoa, trích yếu viết chữ in thường; cả hai kiểu chữ đứng, đậm, cỡ chữ 13-14, canh giữa.",
            "The kind is in capitals, the subject in small letters; both are upright, bold, 13-14 and centred.",
        ),
        (
            "Tên loại và trích yếu cho biết ngay đó là văn bản gì, về việc gì.",
            "They tell at once what a document is, and about what.",
        ),
        "Kế hoạch",
        "KẾ HOẠCH",
    ),
    "W014": _entry(
        ("italic", "basis-end", "basis-dash"),
        None,
        (
            "Căn cứ in nghiêng, mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.",
            "Bases are italic, one to a line, each with a semicolon, the last with a full stop.",
        ),
        (
            "Nghị định quy định cách trình bày riêng cho căn cứ, khác với nội dung.",
            "The decree sets a form of its own for them, other than that of the text.",
        ),
        "Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025,",
        "Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025;",
    ),
    "W015": _entry(
        ("body-size", "body-mixed"),
        (
            "Đặt một cỡ chữ 13 hoặc 14 cho toàn bộ nội dung.",
            "Give the whole text one size, 13 or 14.",
        ),
        (
            "Nội dung dùng một cỡ chữ, 13 hoặc 14.",
            "The text has one size, 13 or 14.",
        ),
        (
            "Đoạn sao chép từ văn bản khác thường mang theo cỡ chữ khác.",
            "What is pasted from elsewhere often has another size.",
        ),
        "Đoạn nội dung cỡ chữ 12",
        "Đoạn nội dung cỡ chữ 14",
    ),
    "W016": _entry(
        ("justified",),
        ("Chọn đoạn này, nhấn Ctrl+J.", "Select the paragraph, press Ctrl+J."),
        (
            "Nội dung được canh đều cả hai lề.",
            "The text is justified.",
        ),
        (
            "Đoạn canh trái nằm giữa các đoạn canh đều là lỗi trình bày rất dễ thấy.",
            "A ragged paragraph among justified ones is a fault easily seen.",
        ),
        "Đoạn nội dung canh trái",
        "Đoạn nội dung canh đều hai lề",
    ),
    "W017": _entry(
        ("indent",),
        (
            "Paragraph > Special > First line: 1 cm hoặc 1,27 cm.",
            "Paragraph > Special > First line: 1 or 1.27 cm.",
        ),
        (
            "Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm.",
            "The first line of a paragraph is indented by 1 or 1.27 cm.",
        ),
        (
            "Các đoạn lùi đầu dòng khác nhau làm văn bản thiếu thống nhất.",
            "Uneven first lines make a document look careless.",
        ),
        "Chữ đầu đoạn không lùi vào",
        "Chữ đầu đoạn lùi vào 1,27 cm",
    ),
    "W018": _entry(
        ("gap", "line", "line-points", "blank"),
        (
            "Paragraph > Spacing: Before 6 pt, Line spacing từ Single đến 1.5 lines; không dùng đoạn trống.",
            "Paragraph > Spacing: Before 6 pt, line spacing Single to 1.5; no blank paragraphs.",
        ),
        (
            "Các đoạn cách nhau tối thiểu 6 pt; cách dòng từ dòng đơn đến 1,5 dòng.",
            "Paragraphs are at least 6 pt apart; lines are single to 1.5.",
        ),
        (
            "Khoảng cách đặt trong định dạng đoạn không bị xô lệch khi chỉnh sửa; dùng đoạn trống thì dễ bị.",
            "Spacing that is set stays when the text changes; blank paragraphs do not.",
        ),
        "Hai đoạn cách nhau 3 pt",
        "Hai đoạn cách nhau 6 pt",
    ),
    "W019": _entry(
        ("italic", "underlined", "size", "recipients-colon", "recipients-end", "recipients-filed"),
        None,
        (
            "“Nơi nhận:” cỡ chữ 12, nghiêng, đậm; danh sách cỡ chữ 11, kiểu chữ đứng, cuối mỗi dòng có dấu chấm phẩy; dòng “Lưu” kết thúc bằng dấu chấm.",
            "“Nơi nhận:” is 12, bold italic; the list 11, upright, with semicolons; the line “Lưu” ends with a full stop.",
        ),
        (
            "Văn thư phát hành và lưu văn bản theo nơi nhận.",
            "The clerk sends out and files by this list.",
        ),
        "- Lưu: VT, YT",
        "- Lưu: VT, YT.",
    ),
    "W020": _entry(
        ("upper", "bold", "post-mark", "lower"),
        None,
        (
            "Quyền hạn, chức vụ viết chữ in hoa; họ và tên viết chữ in thường; cả hai kiểu chữ đứng, đậm, cỡ chữ 13-14.",
            "The post is in capitals, the name is not; both are upright, bold, 13-14.",
        ),
        (
            "Sau TM, KT, TL, TUQ, Q phải có dấu chấm; dấu gạch chéo là cách ghi của văn bản Đảng.",
            "TM, KT, TL, TUQ and Q take a full stop; the slash is the style of Party documents.",
        ),
        "T/M ỦY BAN NHÂN DÂN",
        "TM. ỦY BAN NHÂN DÂN",
    ),
    "W021": _entry(
        ("lower", "size", "centred", "roman", "upper"),
        None,
        (
            "Từ “Phụ lục” và số thứ tự (chữ số La Mã, khi có từ hai phụ lục) viết chữ in thường, cỡ chữ 14, kiểu chữ đứng, đậm, canh giữa trên một dòng riêng.",
            "“Phụ lục” and its number (Roman, where there are two or more) are in small letters, 14, upright, bold, centred on a line of their own.",
        ),
        (
            "Nghị định quy định từ “Phụ lục” viết chữ in thường, tên phụ lục ở dòng sau viết chữ in hoa.",
            "The decree wants small letters for “Phụ lục”, and capitals for the title below.",
        ),
        "PHỤ LỤC 1",
        "Phụ lục I",
    ),
    "W022": _entry(
        ("point-order", "point-mark", "point-list"),
        (
            "Gõ chữ cái theo thứ tự a, b, c, d, đ, e, g, h, i, k; không dùng danh sách tự động của Word.",
            "Type the letters a, b, c, d, đ, e, g, h, i, k; do not use Word's list.",
        ),
        (
            "Điểm ghi bằng chữ cái tiếng Việt theo thứ tự bảng chữ cái, sau chữ cái là dấu đóng ngoặc đơn.",
            "Points have letters in the order of the Vietnamese alphabet, each followed by a closing bracket.",
        ),
        (
            "Danh sách tự động của Word không có chữ đ mà có chữ f, nên viện dẫn điểm bị sai.",
            "Word's list has no đ and has an f, so that citing a point goes wrong.",
        ),
        "d) rồi đến e)",
        "d) rồi đến đ)",
    ),
    "W023": _entry(
        ("wraps",),
        (
            "Nới rộng cột phải hoặc đặt lề trong của ô bằng 0; hoặc dùng cỡ chữ 12-13-13.",
            "Widen the right column, or set the cell's inner margins to 0; or use sizes 12-13-13.",
        ),
        (
            "Quốc hiệu, Tiêu ngữ, địa danh và thời gian, mỗi thành phần nằm trên một dòng.",
            "Quốc hiệu, Tiêu ngữ and the date stand on one line each.",
        ),
        (
            "Quốc hiệu bị xuống dòng là một lý do thường gặp khiến văn bản bị trả lại.",
            "A Quốc hiệu on two lines is a common reason to send a document back.",
        ),
        "Quốc hiệu cỡ chữ 13 trong ô rộng 90 mm",
        "Quốc hiệu cỡ chữ 13 trong ô rộng 98 mm",
    ),
    "W024": _entry(
        ("highlighted", "changed", "commented", "hidden"),
        (
            "Review > Accept All Changes, Delete All Comments; bỏ tô nền và chữ ẩn trước khi trình ký.",
            "Review > Accept All Changes, Delete All Comments; remove highlighting and hidden text before signing.",
        ),
        (
            "Trước khi trình ký, văn bản không còn tô nền, thay đổi đang theo dõi, ý kiến góp ý, chữ ẩn.",
            "Before signing, no highlighting, tracked changes, comments or hidden text are left.",
        ),
        (
            "Dấu vết soạn thảo còn lại có thể làm lộ nội dung không định công bố.",
            "What is left may reveal what nobody meant to publish.",
        ),
        "Đoạn có chữ tô nền vàng",
        "Đoạn không còn tô nền",
    ),
    "W025": _entry(
        ("head-not-repeated", "rows-split"),
        (
            "Layout > Repeat Header Rows; Table Properties > Row: bỏ Allow row to break across pages.",
            "Layout > Repeat Header Rows; Table Properties > Row: untick Allow row to break across pages.",
        ),
        (
            "Bảng dài nhiều trang nên lặp lại hàng tiêu đề và không để hàng bị ngắt giữa hai trang.",
            "A table of several pages should repeat its head and keep its rows whole.",
        ),
        (
            "Không có hàng tiêu đề thì người đọc trang sau khó biết nội dung của từng cột.",
            "Without the head, readers of the next page cannot tell what a column is.",
        ),
        "Bảng 40 hàng, tiêu đề chỉ ở trang đầu",
        "Bảng 40 hàng, tiêu đề lặp lại ở mỗi trang",
    ),
    "W026": _entry(
        ("words-changed", "saved-again"),
        (
            "Đưa chỗ sửa về tệp kế hoạch (.yaml) bằng kehoach pull rồi dựng lại, để hai tệp không lệch nhau.",
            "Bring the edits back to the plan (.yaml) with kehoach pull and build again, so that the two stay the same.",
        ),
        (
            "Tệp Word do chương trình dựng không nên sửa hoặc lưu lại sau khi dựng.",
            "A Word file built by this program should not be edited or saved again afterwards.",
        ),
        (
            "Chỗ sửa thẳng trong Word sẽ mất ở lần dựng sau.",
            "What is changed in Word is lost when the plan is built again.",
        ),
        "Tệp đã sửa lời văn trong Word",
        "Tệp như khi dựng",
    ),
    "W027": _entry(
        ("upper", "bold"),
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
            "Tệp không phải là văn bản Word (.docx), hoặc đã bị hỏng.",
            "This is not a Word document (.docx), or it is broken.",
        ),
        _SEND_NOTHING,
    ),
    "W902": Entry(
        (
            "Tệp ở định dạng Word cũ (.doc), chương trình không đọc được.",
            "This is the old Word format (.doc), which cannot be read.",
        ),
        (
            "Lưu lại ở dạng .docx: soffice --headless --convert-to docx <tệp>",
            "Save it as .docx: soffice --headless --convert-to docx <file>",
        ),
    ),
    "W903": Entry(
        ("Tệp ở định dạng RTF, không phải .docx.", "This is an RTF file, not .docx."), _SEND_NOTHING
    ),
    "W904": Entry(
        ("Tệp ở định dạng PDF, không phải .docx.", "This is a PDF file, not .docx."),
        (
            "Soát tệp Word dùng để tạo ra tệp PDF này.",
            "Check the Word file that it was made from.",
        ),
    ),
    "W905": Entry(
        (
            "Tệp có đặt mật khẩu nên không đọc được.",
            "The file is protected by a password and cannot be read.",
        ),
        ("Bỏ mật khẩu rồi chạy lại.", "Remove the password and run again."),
    ),
    "W906": Entry(
        (
            "Tệp sau khi giải nén quá lớn so với một văn bản; chương trình không đọc tiếp để bảo đảm an toàn.",
            "Unpacked, the file is too large for a document; it was not read, for safety.",
        )
    ),
    "W907": Entry(
        ("Tệp thiếu thành phần {part}.", "The file lacks the part {part}."), _SEND_NOTHING
    ),
    "W908": Entry(
        (
            "Thành phần {part} có khai báo kiểu tài liệu (DOCTYPE), điều không có trong văn bản Word.",
            "The part {part} declares a document type (DOCTYPE), which no Word document does.",
        )
    ),
    "W909": Entry(
        (
            "Tệp lưu ở dạng Strict Open XML, chương trình không đọc được.",
            "The file is saved as Strict Open XML, which cannot be read.",
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
            "Văn bản có quá nhiều đoạn, hoặc có bảng lồng nhau quá nhiều cấp.",
            "The document has too many paragraphs, or tables nested too deeply.",
        )
    ),
}
