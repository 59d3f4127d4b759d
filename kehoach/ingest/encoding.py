"""The bytes of a text file → its text, whatever Vietnamese encoding it is in, or a refusal."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import NamedTuple

from kehoach.data.legacy import Legacy, legacies
from kehoach.finding import Refused
from kehoach.plan.syllable import syllable

LIMIT_BYTES = 8_000_000
"""A plan is some 20,000 bytes; a file of more than 8 million is something else."""

# By their first bytes: files that LibreOffice makes a Word file of, and others.
_CONVERTIBLE = {
    b"\xd0\xcf\x11\xe0": "Microsoft Word 97-2003 (.doc)",
    b"{\\rtf": "RTF (.rtf)",
}
_OTHER = {
    b"PK\x03\x04": "ZIP (.docx, .xlsx, .zip)",
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"\x1f\x8b": "GZIP",
    b"7z\xbc\xaf": "7-Zip",
    b"Rar!": "RAR",
    b"\x7fELF": "ELF",
    b"MZ\x90": "EXE",
}
_BOMS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}

# Composing sorts the marks on a letter, in time that grows with the square of their number. Unicode
# itself stops at 30 (https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format).
_NOT_ASCII = re.compile("[^\x00-\x7f]{31,}")
_MOST_MARKS = 30
# So many control codes, and one in a hundred characters, may have strayed into a text; files that
# are no text have more.
_MOST_CONTROLS = 10

_WORD = re.compile(r"[^\W_]+")
_SEEN = 20_000
_LONGEST_WORD = 12
_LONGEST_ABBREVIATION = 8
# Of the words of a text, so many must be readable before its encoding is taken as found out;
# published plans have 0.93 and more, a plan read in a wrong encoding 0.3 to 0.6.
_READABLE = 0.8
_FEWEST_TELLTALES = 3
_TELLTALE_SHARE = 0.03


class Decoded(NamedTuple):
    """A text, letters composed (NFC), and the old encoding that it was converted from, or ""."""

    text: str
    legacy: str = ""


def decode_document(name: str, raw: bytes) -> Decoded:
    """Return the text that `raw` holds.

    UTF-8, UTF-16 and Windows-1258, TCVN3 and VNI (with the extra `kehoach[legacy]`), found out from
    the bytes and the words. `name` is for messages.

    Raises:
        Refused: it is too large (Y003), another kind of file (U041, U042), in an old encoding
            without its converter (U040), in none that is known (U043), or made to harm (U044).
    """
    if len(raw) > LIMIT_BYTES:
        raise Refused("Y003", path=name, limit=LIMIT_BYTES)
    for magic, kind in _CONVERTIBLE.items():
        if raw.startswith(magic):
            raise Refused("U041", path=name, kind=kind)
    for magic, kind in _OTHER.items():
        if raw.startswith(magic):
            raise Refused("U042", path=name, kind=kind)
    decoded = _decoded(name, raw)
    controls = sum(one < " " and not one.isspace() for one in decoded.text)
    if controls > _MOST_CONTROLS + len(decoded.text) // 100:
        raise Refused("U043", path=name)
    return decoded


def readable_share(text: str) -> float:
    """Return the share of the words of `text` that can be Vietnamese; 0 where there are no words.

    Words that can be: syllables as they are spelled, numbers, abbreviations. Foreign words count
    against it. Of a long text the beginning stands for all.
    """
    words = Counter(_WORD.findall(text[: _SEEN * 10]))
    total = sum(words.values())
    return sum(count for word, count in words.items() if _readable(word)) / total if total else 0.0


def composed(name: str, text: str) -> str:
    """Return `text` with letters and their marks composed (NFC).

    Raises:
        Refused: a letter has more marks than any script puts on one (U044).
    """
    for run in _NOT_ASCII.finditer(text):
        marks = 0
        for character in run[0]:
            marks = marks + 1 if unicodedata.combining(character) else 0
            if marks > _MOST_MARKS:
                raise Refused("U044", path=name)
    return unicodedata.normalize("NFC", text)


def _readable(word: str) -> bool:
    if any(one.isdigit() for one in word):
        return len(word) <= _LONGEST_WORD
    if len(word) > 1 and word.isupper() and len(word) <= _LONGEST_ABBREVIATION:
        return word.isascii() or "Đ" in word or syllable(word.lower())
    return len(word) <= _LONGEST_ABBREVIATION and syllable(word.lower())


def _decoded(name: str, raw: bytes) -> Decoded:
    for bom, codec in _BOMS.items():
        if raw.startswith(bom):
            return Decoded(composed(name, _strictly(name, raw[len(bom) :], codec)))
    if b"\0" in raw:
        return Decoded(composed(name, _sixteen_bits(name, raw)))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        western = _western(raw)
        if legacy := _legacy(western):
            return _converted(name, western, legacy)
        return Decoded(_vietnamese_windows(name, raw))
    legacy = None if text.isascii() else _legacy(text)
    return _converted(name, text, legacy) if legacy else Decoded(composed(name, text))


def _strictly(name: str, raw: bytes, codec: str) -> str:
    try:
        return raw.decode(codec)
    except UnicodeDecodeError as error:
        raise Refused("U043", path=name) from error


def _sixteen_bits(name: str, raw: bytes) -> str:
    """Return UTF-16 without a sign of its byte order: the order in which more can be read."""
    best, most = "", 0.0
    for codec in ("utf-16-le", "utf-16-be"):
        try:
            text = raw.decode(codec)
        except UnicodeDecodeError:
            continue
        share = readable_share(text)
        if share > most:
            best, most = text, share
    if most < _READABLE:
        raise Refused("U043", path=name)
    return best


def _western(raw: bytes) -> str:
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _vietnamese_windows(name: str, raw: bytes) -> str:
    text = composed(name, _strictly(name, raw, "cp1258"))
    if readable_share(text) < _READABLE:
        raise Refused("U043", path=name)
    return text


def _legacy(text: str) -> Legacy | None:
    """Return the old encoding of which `text` has words, read as Western European, if any."""
    words = Counter(text[: _SEEN * 10].split())
    total = sum(words.values())
    for legacy in legacies():
        hits = sum(words[one] for one in legacy.telltales)
        if hits >= max(_FEWEST_TELLTALES, total * _TELLTALE_SHARE):
            return legacy
    return None


def _converted(name: str, text: str, legacy: Legacy) -> Decoded:
    """Return text in an old encoding, converted; the converter is an extra."""
    try:
        from viparse.normalize.encodings import CHARMAPS  # noqa: PLC0415 - for such files only
        from viparse.normalize.tables import convert  # noqa: PLC0415
    except ImportError:
        raise Refused("U040", path=name, encoding=legacy.title) from None
    for gap in legacy.gaps:
        looks, letter = gap.split(" ")
        text = text.replace(looks, letter)
    found = "\n".join(map(_raised, convert(text, CHARMAPS[legacy.charmap]).split("\n")))
    if readable_share(found) < _READABLE:
        raise Refused("U043", path=name)
    return Decoded(composed(name, found), legacy.title)


def _raised(line: str) -> str:
    """Return a line whose plain letters are all capitals with the others as capitals too.

    TCVN3 has no capitals with tones: its fonts of capitals draw them from the small letters.
    """
    plain = [one for one in line if one.isascii() and one.isalpha()]
    if len(plain) > 1 and all(one.isupper() for one in plain):
        return line.upper()
    return line
