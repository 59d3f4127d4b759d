"""Word files for the tests of the reader: a body of raw WordprocessingML, and parts beside it."""

from __future__ import annotations

import io
import zipfile

from kehoach.ingest.manuscript import Block, Manuscript, Table, missing
from kehoach.ingest.word.reader import read_word

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ROOTS = {"header": "hdr", "footer": "ftr"}


def word_file(body: str, **parts: str) -> bytes:
    """Return a Word file; `parts` are what stands in the styles, numbering, comments …"""
    relations = f'<Relationship Id="r0" Type="{R}/officeDocument" Target="word/document.xml"/>'
    related = "".join(
        f'<Relationship Id="p{kind}" Type="{R}/{kind}" Target="{kind}.xml"/>' for kind in parts
    )
    files = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{_RELATIONS}">{relations}</Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATIONS}">{related}</Relationships>',
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
    }
    for kind, inside in parts.items():
        root = _ROOTS.get(kind, kind)
        files[f"word/{kind}.xml"] = f"<w:{root} {NAMESPACES}>{inside}</w:{root}>"
    return zipped({name: text.encode() for name, text in files.items()})


def zipped(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()


def unzipped(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def p(*runs: str, properties: str = "") -> str:
    """Return a paragraph; a run that is no element is its words."""
    inside = "".join(one if one.startswith("<") else r(one) for one in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def r(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def br(*words: str) -> str:
    return "<w:r>" + "<w:br/>".join(f"<w:t>{one}</w:t>" for one in words) + "</w:r>"


def deleted(words: str) -> str:
    return f"<w:del><w:r><w:delText>{words}</w:delText></w:r></w:del>"


def cell(*paragraphs: str, properties: str = "") -> str:
    inside = "".join(one if one.startswith("<w:") else p(one) for one in paragraphs)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside or '<w:p/>'}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    inside = "".join(one if one.startswith("<w:tc>") else cell(one) for one in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>"


def table(*rows: str, lines: bool = True) -> str:
    kind = "single" if lines else "nil"
    borders = f'<w:insideH w:val="{kind}"/><w:insideV w:val="{kind}"/>'
    return (
        f"<w:tbl><w:tblPr><w:tblBorders>{borders}</w:tblBorders></w:tblPr>{''.join(rows)}</w:tbl>"
    )


def levels(*texts: str, list_: int = 1) -> str:
    """Return the numbering part of one list: the text of each level, decimal or "format:text"."""
    made = ""
    for at, text in enumerate(texts):
        format_, _, label = text.rpartition("|")
        made += (
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{format_ or "decimal"}"/>'
            f'<w:lvlText w:val="{label}"/></w:lvl>'
        )
    return (
        f'<w:abstractNum w:abstractNumId="{list_}">{made}</w:abstractNum>'
        f'<w:num w:numId="{list_}"><w:abstractNumId w:val="{list_}"/></w:num>'
    )


def numbered(level: int = 0, list_: int = 1) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_}"/></w:numPr>'


def read(body: str, **parts: str) -> Manuscript:
    """Return what is read of a file, nothing of which may be lost."""
    manuscript = read_word("x.docx", word_file(body, **parts))
    assert missing(manuscript) == 0
    return manuscript


def texts(body: str, **parts: str) -> list[str]:
    return [one.text for one in read(body, **parts).paragraphs()]


def left(manuscript: Manuscript) -> list[tuple[str, str]]:
    return [(one.text, one.reason) for one in manuscript.left_out]


def only(blocks: tuple[Block, ...]) -> Table:
    """Return the only table."""
    (found,) = (one for one in blocks if isinstance(one, Table))
    return found


def box_inside(body: str) -> str:
    """Return a drawn text box, as Word writes it: once more for older programs."""
    inside = f"<w:txbxContent>{body}</w:txbxContent>"
    return (
        f"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>{inside}</wps:txbx>"
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{inside}</v:textbox></w:pict>"
        "</mc:Fallback></mc:AlternateContent>"
    )
