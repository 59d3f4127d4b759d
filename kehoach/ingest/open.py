"""The right reader for a file, told by what it holds and not by its name."""

from __future__ import annotations

from kehoach.ingest.manuscript import Manuscript

# The header of a PDF may stand a little way into the file (ISO 32000-1, annex H.3.4.1).
_PDF_WITHIN = 1024
# The container of .doc files, and of .docx files with a password ([MS-CFB] 2.2).
_CONTAINER = b"\xd0\xcf\x11\xe0"


def is_pdf(raw: bytes) -> bool:
    """Return whether `raw` is a PDF file."""
    return b"%PDF-" in raw[:_PDF_WITHIN]


def is_word(raw: bytes) -> bool:
    """Return whether `raw` is a package as .docx files are; what is in it, its reader says."""
    return raw.startswith(b"PK\x03\x04")


def open_document(name: str, raw: bytes) -> Manuscript:
    """Return what stands in the document `raw`; `name` is for messages.

    Raises:
        Refused: it is none of .txt, .docx, .pdf, or cannot be read.
    """
    if is_word(raw) or raw.startswith(_CONTAINER):
        from kehoach.ingest.word.reader import read_word  # noqa: PLC0415 - each reader brings its libraries

        return read_word(name, raw)
    if is_pdf(raw):
        from kehoach.ingest.pdf.reader import read_pdf  # noqa: PLC0415

        return read_pdf(name, raw)
    from kehoach.ingest.text.reader import read_text  # noqa: PLC0415

    return read_text(name, raw)
