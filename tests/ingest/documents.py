"""Small documents as readers hand them on, for the tests of what recognises them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kehoach.imported import Spot
from kehoach.ingest.ledger import plain
from kehoach.ingest.manuscript import Block, Cell, Manuscript, Paragraph, Table, printing
from kehoach.ingest.reading import Reading
from kehoach.ingest.recognise.recognise import recognise

Words = str | tuple[str, int]
"""A paragraph, and how many characters at its beginning are bold."""


def paragraph(words: Words, line: int = 1) -> Paragraph:
    """Return a paragraph; whether it is bold is known only where it is told."""
    text, bold = (words, None) if isinstance(words, str) else words
    return Paragraph(text, Spot(None, line), bold=bold)


def cells(*columns: Sequence[Words], ruled: bool = False) -> Table:
    """Return a table of one row."""
    row = tuple(Cell(tuple(map(paragraph, column))) for column in columns)
    return Table((row,), Spot(None, 1), ruled)


def rows(*lines: Sequence[str], ruled: bool = False) -> Table:
    """Return a table of one paragraph in each cell; an empty text makes an empty cell."""
    made = (tuple(Cell((paragraph(one),) if one else ()) for one in line) for line in lines)
    return Table(tuple(made), Spot(None, 1), ruled)


def manuscript(*blocks: Block | Words) -> Manuscript:
    """Return a document; a text is a paragraph."""
    made = tuple(
        one if isinstance(one, Paragraph | Table) else paragraph(one, line)
        for line, one in enumerate(blocks, 1)
    )
    whole = Manuscript("thu.txt", made, (), 0)
    count = sum(printing(one.text) for one in whole.paragraphs())
    return Manuscript("thu.txt", made, (), count)


def read(*blocks: Block | Words) -> Reading:
    """Return what is recognised in a document; every call makes its paragraphs anew."""
    return recognise(manuscript(*blocks))


def data_of(*blocks: Any) -> dict[str, Any]:
    """Return the data that is recognised in a document."""
    data: dict[str, Any] = plain(read(*blocks).data)
    return data


def kinds(reading: Reading) -> list[str]:
    """Return the kinds of the notes."""
    return [note.kind for note in reading.notes]


def left(reading: Reading) -> list[tuple[str, str]]:
    """Return what was left out, and why."""
    return [(one.text, one.reason) for one in reading.left_out]


NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
HEADER = rows(
    ("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("TỈNH LẠNG SƠN", "Độc lập - Tự do - Hạnh phúc"),
    ("Số: 12/KH-UBND", "Lạng Sơn, ngày 05 tháng 3 năm 2026"),
)
TITLE = (
    "KẾ HOẠCH",
    "Triển khai thi hành Luật Dân số trên địa bàn tỉnh Lạng Sơn",
    "Thực hiện Quyết định số 153/QĐ-TTg, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
)
BODY = (
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "- Xác định rõ nội dung công việc.",
    "2. Yêu cầu",
    "- Bảo đảm tiến độ và chất lượng.",
    "II. NỘI DUNG",
    "1. Tuyên truyền, phổ biến Luật Dân số",
    "- Cơ quan chủ trì: Sở Y tế.",
    "- Thời gian thực hiện: Năm 2026.",
    "III. KINH PHÍ THỰC HIỆN",
    "Từ ngân sách nhà nước.",
    "IV. TỔ CHỨC THỰC HIỆN",
    "1. Sở Y tế: Chủ trì thực hiện Kế hoạch.",
    "Trên đây là Kế hoạch của Ủy ban nhân dân tỉnh Lạng Sơn./.",
)
SIGNED = (
    "Nơi nhận:",
    "- Như Điều 2;",
    "- Thường trực Tỉnh ủy;",
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH",
    "Nguyễn Văn An",
)
DECISION = (
    "QUYẾT ĐỊNH",
    "Ban hành Kế hoạch triển khai thi hành Luật Dân số",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN",
    "Căn cứ Luật Dân số ngày 10 tháng 12 năm 2025;",
    "Theo đề nghị của Giám đốc Sở Y tế.",
    "QUYẾT ĐỊNH:",
    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai thi hành Luật Dân số.",
    "Điều 2. Các cơ quan:",
    "1. Sở Y tế theo dõi.",
    "2. Các cơ quan liên quan chịu trách nhiệm thi hành.",
)
