"""PDF files drawn for tests, character by character: any text anywhere, lines, pictures, fields.

Every character is half as wide as the type is high, so that places can be computed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

REGULAR, BOLD, ITALIC, UNNAMED = "F1", "F2", "F3", "F4"
# The last does not say which letters it shows.
_FACES = {REGULAR: "Times-Roman", BOLD: "Times-Bold", ITALIC: "Times-Italic", UNNAMED: "Khac"}


@dataclass
class Sheet:
    """A page of A4; places are points from its top left corner."""

    width: float = 595
    height: float = 842
    content: list[str] = field(default_factory=list)
    fields: list[tuple[float, float, str, float]] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    rotate: int = 0

    def text(
        self, x: float, y: float, words: str, size: float = 14, face: str = REGULAR, mode: int = 0
    ) -> Sheet:
        """Print `words` on the baseline `y`."""
        codes = words.encode("utf-16-be").hex()
        self.content.append(
            f"BT {mode} Tr /{face} {size} Tf {x} {self.height - y} Td <{codes}> Tj ET"
        )
        return self

    def lines(self, x: float, y: float, *words: str, pitch: float = 18, **style: float) -> Sheet:
        """Print several lines below each other."""
        for number, one in enumerate(words):
            self.text(x, y + number * pitch, one, **style)  # type: ignore[arg-type]
        return self

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> Sheet:
        """Draw a straight line."""
        self.content.append(f"{x0} {self.height - y0} m {x1} {self.height - y1} l S")
        return self

    def area(self, x0: float, y0: float, x1: float, y1: float) -> Sheet:
        """Fill an area."""
        self.content.append(f"{x0} {self.height - y1} {x1 - x0} {y1 - y0} re f")
        return self

    def picture(self) -> Sheet:
        """Cover the page with a picture, as a scan does."""
        place = f"{self.width} 0 0 {self.height} 0 0 cm"
        self.content.append(f"q {place} BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 00> EI Q")
        return self

    def grid(self, xs: Sequence[float], ys: Sequence[float]) -> Sheet:
        """Draw all lines of a table."""
        for y in ys:
            self.rule(xs[0], y, xs[-1], y)
        for x in xs:
            self.rule(x, ys[0], x, ys[-1])
        return self

    def field(self, x: float, y: float, words: str, size: float = 14) -> Sheet:
        """Add a form field that shows `words`, as programs that sign a document fill it in."""
        self.fields.append((x, y, words, size))
        return self

    def form(self, matrix: str, content: str) -> Sheet:
        """Print `content` by a form, set on the page by `matrix`."""
        self.content.append(f"q {matrix} cm /X{len(self.forms)} Do Q")
        self.forms.append(content)
        return self


def width(words: str, size: float = 14) -> float:
    """Return how wide `words` are printed."""
    return len(words) * size / 2


def _to_unicode(shift: int) -> bytes:
    """Return the table from codes to characters: the same, moved by `shift`."""
    ranges = [
        f"<{high:02x}00> <{high:02x}ff> <{min((high << 8) + shift, 0xFF00):04x}>"
        for high in range(256)
    ]
    blocks = [ranges[at : at + 100] for at in range(0, 256, 100)]
    body = "\n".join(
        f"{len(block)} beginbfrange\n" + "\n".join(block) + "\nendbfrange" for block in blocks
    )
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CMapName /X def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{body}\nendcmap end end"
    ).encode()


def draw(*sheets: Sheet, shift: int = 0, locked: bool = False) -> bytes:
    """Return the PDF file with these pages.

    With `shift` its fonts show the wrong letters; a `locked` one opens with no password at all.
    """
    objects: list[bytes] = []

    def add(body: str | bytes) -> int:
        objects.append(body if isinstance(body, bytes) else body.encode())
        return len(objects)

    def stream(data: bytes, entries: str = "") -> int:
        head = f"<< {entries} /Length {len(data)} >>\nstream\n".encode()
        return add(head + data + b"\nendstream")

    catalog, tree = add(""), add("")
    mapped = stream(_to_unicode(shift))
    fonts = ""
    for face, name in _FACES.items():
        descriptor = add(
            f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [0 -250 1000 900]"
            " /ItalicAngle 0 /Ascent 900 /Descent -250 /CapHeight 700 /StemV 80 >>"
        )
        inner = add(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /DW 500"
            " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            f" /FontDescriptor {descriptor} 0 R >>"
        )
        outer = add(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
            f" /DescendantFonts [{inner} 0 R]{'' if face == UNNAMED else f' /ToUnicode {mapped} 0 R'} >>"
        )
        fonts += f"/{face} {outer} 0 R "
    resources = f"<< /Font << {fonts}>> >>"
    pages: list[int] = []
    fields: list[int] = []
    for sheet in sheets:
        content = stream("\n".join(sheet.content).encode())
        own: list[int] = []
        for x, y, words, size in sheet.fields:
            codes = words.encode("utf-16-be").hex()
            shown = stream(
                f"/Tx BMC q BT /F1 {size} Tf 0 4 Td <{codes}> Tj ET Q EMC".encode(),
                f"/Type /XObject /Subtype /Form /BBox [0 0 200 {size + 6}] /Resources {resources}",
            )
            bottom = sheet.height - y - 4
            own.append(
                add(
                    f"<< /Type /Annot /Subtype /Widget /FT /Tx /F 4 /T (f{len(fields) + len(own)})"
                    f" /Rect [{x} {bottom} {x + 200} {bottom + size + 6}]"
                    f" /AP << /N {shown} 0 R >> >>"
                )
            )
        fields += own
        listed = " ".join(f"{one} 0 R" for one in own)
        entries = "/Type /XObject /Subtype /Form /BBox [-900 -900 900 900]"
        forms = "".join(
            f"/X{number} {stream(one.encode(), f'{entries} /Resources {resources}')} 0 R "
            for number, one in enumerate(sheet.forms)
        )
        pages.append(
            add(
                f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {sheet.width} {sheet.height}]"
                f" /Rotate {sheet.rotate} /Contents {content} 0 R"
                f" /Resources << /Font << {fonts}>> /XObject << {forms}>> >> /Annots [{listed}] >>"
            )
        )
    kids = " ".join(f"{page} 0 R" for page in pages)
    objects[tree - 1] = f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode()
    form = " ".join(f"{one} 0 R" for one in fields)
    objects[catalog - 1] = (
        f"<< /Type /Catalog /Pages {tree} 0 R /AcroForm << /Fields [{form}] >> >>".encode()
    )
    return _file(objects, catalog, _LOCK if locked else "")


_LOCK = (
    f"/ID [<{'00' * 16}> <{'00' * 16}>]"
    f" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'11' * 32}> /U <{'22' * 32}> >>"
)


def _file(objects: Sequence[bytes], catalog: int, entries: str = "") -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    out += f"trailer << /Size {len(objects) + 1} /Root {catalog} 0 R {entries} >>\n".encode()
    return bytes(out + f"startxref\n{start}\n%%EOF\n".encode())
