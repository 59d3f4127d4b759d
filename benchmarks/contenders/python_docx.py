"""python-docx, paragraph by paragraph; `base.docx` holds the styles."""

import sys
from pathlib import Path
from typing import Any

import yaml
from docx import Document

NUMBER = "Số: \u00a0\u00a0\u00a0\u00a0\u00a0\u00a0/"


def add(place: Any, style: str, *texts: str) -> None:
    for text in texts:
        place.add_paragraph(text, style)


def cells(document: Any, rows: int) -> list[Any]:
    """Add a table of two columns and return its cells."""
    return [cell for row in document.add_table(rows, 2).rows for cell in row.cells]


def items(document: Any, style: str, mark: str, value: list[str]) -> None:
    add(document, style, *(f"{mark} {item}" for item in value))


def build(plan: str, target: str, prepared: str) -> None:
    data = yaml.safe_load(Path(plan).read_text(encoding="utf-8"))
    form = data["document"]
    headings, labels = form["headings"], form["labels"]
    document = Document(f"{prepared}/base.docx")

    issuer, motto, number, date = cells(document, 2)
    add(issuer, "CoQuanBanHanh", "ỦY BAN NHÂN DÂN", "TỈNH LẠNG SƠN")
    add(motto, "QuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    add(motto, "TieuNgu", "Độc lập - Tự do - Hạnh phúc")
    add(number, "SoKyHieu", NUMBER + form["symbol"])
    add(date, "DiaDanhThoiGian", "Lạng Sơn, ngày ... tháng ... năm ...")
    add(document, "TenLoai", form["title"])
    add(document, "TrichYeu", form["subject"])
    add(document, "NoiDung", data["preamble"])

    add(document, "Muc", f"I. {headings['aims']}")
    add(document, "KhoanCoTen", f"1. {headings['purpose']}")
    items(document, "Gach", "-", data["purpose"])
    add(document, "KhoanCoTen", f"2. {headings['requirements']}")
    items(document, "Gach", "-", data["requirements"])

    add(document, "Muc", f"II. {headings['content']}")
    for position, task in enumerate(data["content"], 1):
        add(document, "KhoanCoTen", f"{position}. {task['title']}")
        for name in ("activities", "lead", "coordination", "timeline"):
            if isinstance(task[name], str):
                add(document, "Gach", f"- {labels[name]}: {task[name]}")
            else:
                add(document, "Gach", f"- {labels[name]}:")
                items(document, "Cong", "+", task[name])

    add(document, "Muc", f"III. {headings['funding']}")
    add(document, "NoiDung", data["funding"])

    add(document, "Muc", f"IV. {headings['organisation']}")
    for position, duty in enumerate(data["organisation"], 1):
        add(document, "KhoanCoTen", f"{position}. {duty['agency']}")
        add(document, "NoiDung", *duty.get("paragraphs", []))
        items(document, "Gach", "-", duty.get("items", []))
    add(document, "NoiDung", data["closing"])

    recipients, signature = cells(document, 1)
    add(recipients, "NoiNhan", "Nơi nhận:")
    for recipient in data["recipients"]:
        if isinstance(recipient, str):
            items(recipients, "DanhSachNoiNhan", "-", [recipient])
        else:
            items(recipients, "DanhSachNoiNhan", "-", recipient["lines"])
            add(recipients, "DanhSachNoiNhan", recipient["mark"])
    add(signature, "QuyenHanChucVu", *data["signature"]["authority"])
    add(signature, "HoTen", data["signature"]["name"])
    document.save(target)


if __name__ == "__main__":
    build(*sys.argv[1:])
