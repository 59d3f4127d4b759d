"""Text in any Vietnamese encoding is found out and read; all else is refused, saying what it is."""

from __future__ import annotations

import codecs
import contextlib
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehoach.finding import Refused
from kehoach.ingest.encoding import LIMIT_BYTES, decode_document, readable_share
from tests.conftest import ROOT

PLANS = {name: ROOT / "tests" / "golden" / f"{name}.txt" for name in ("langson", "sonla")}
TONES = "\u0300\u0301\u0303\u0309\u0323"


def published(name: str) -> str:
    return PLANS[name].read_text(encoding="utf-8")


def refused(raw: bytes) -> tuple[str, dict[str, object]]:
    with pytest.raises(Refused) as caught:
        decode_document("thu.txt", raw)
    return caught.value.code, dict(caught.value.params)


def windows_1258(text: str) -> bytes:
    """Return text as Windows-1258 has it: the tone after its letter, all else composed."""
    raw = b""
    for letter in text:
        try:
            raw += letter.encode("cp1258")
        except UnicodeEncodeError:
            apart = unicodedata.normalize("NFD", letter)
            tones = "".join(one for one in apart if one in TONES)
            rest = unicodedata.normalize("NFC", "".join(one for one in apart if one not in TONES))
            raw += (rest + tones).encode("cp1258")
    return raw


def legacy(text: str, charmap: str) -> str:
    """Return text as an old encoding looks when it is read as Western European."""
    tables = pytest.importorskip("viparse.normalize.encodings")
    to_old = {new: old for old, new in tables.CHARMAPS[charmap].pairs}
    if charmap == "vni":
        to_old["ẳ"] = "aú"  # which the converter does not know; the data file does
    return "".join(to_old.get(letter, letter) for letter in text)


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1258", "nfd"]
)
def test_an_encoding_is_found_out(name, codec):
    text = published(name)
    if codec == "windows-1258":
        raw = windows_1258(text)
    elif codec == "nfd":
        raw = unicodedata.normalize("NFD", text).encode()
    else:
        raw = text.encode(codec)
    assert decode_document("thu.txt", raw).text == text


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize("stored", ["bytes", "read as Western European"])
@pytest.mark.parametrize("charmap", ["tcvn3", "vni"])
def test_an_old_encoding_is_converted(name, stored, charmap):
    text = published(name).replace("…", "...").translate(str.maketrans("–“”", '-""'))
    if charmap == "tcvn3":
        # TCVN3 has no capitals with tones: small letters stand for them in a font of capitals. In a
        # line of capitals they are known; elsewhere nothing tells.
        text = "\n".join(
            line if line.isupper() else "".join(map(without_toned_capital, line))
            for line in text.split("\n")
        )
        written = legacy("".join(map(without_toned_capital, text)), charmap)
    else:
        written = legacy(text, charmap)
    raw = written.encode("latin-1" if stored == "bytes" else "utf-8")
    assert decode_document("thu.txt", raw).text == text


def toned_capital(letter: str) -> bool:
    return letter.isupper() and any(one in TONES for one in unicodedata.normalize("NFD", letter))


def without_toned_capital(letter: str) -> str:
    return letter.lower() if toned_capital(letter) else letter


@pytest.mark.parametrize(("charmap", "title"), [("tcvn3", "TCVN3 (ABC)"), ("vni", "VNI-Windows")])
def test_without_the_converter_an_old_encoding_is_refused(charmap, title, monkeypatch):
    raw = legacy(published("langson"), charmap).encode("cp1252", "replace")
    for module in [one for one in sys.modules if one.startswith("viparse")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "viparse", None)
    assert refused(raw) == ("U040", {"path": "thu.txt", "encoding": title})


def test_unicode_with_a_stray_old_word_stays_as_it_is():
    text = published("langson") + "\nPhông chữ cũ viết “cña” thay cho “của”.\n"
    assert decode_document("thu.txt", text.encode()).text == text


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "U041"),
        (b"{\\rtf1\\ansi K\\u7871? ho\\u7841?ch}", "U041"),
        (b"PK\x03\x04" + bytes(30), "U042"),
        (b"%PDF-1.7\n", "U042"),
        (b"\xff\xd8\xff\xe0" + bytes(20), "U042"),
        (bytes(range(256)) * 20, "U043"),
        ("Trái tim của tôi là đại dương".encode("utf-16-le")[1:] * 3, "U043"),
        ("Die Überprüfung der Maßnahmen wird geändert. ".encode("latin-1") * 9, "U043"),
        (codecs.BOM_UTF16_LE + b"a", "U043"),
        (("e" + "\u0301" * 31).encode(), "U044"),
        (b"a" * (LIMIT_BYTES + 1), "Y003"),
    ],
    ids=lambda value: value if isinstance(value, str) else repr(value[:8]),
)
def test_what_is_no_text_is_refused(raw, code):
    assert refused(raw)[0] == code


def test_the_kind_of_file_is_named():
    assert refused(b"\xd0\xcf\x11\xe0")[1]["kind"] == "Microsoft Word 97-2003 (.doc)"


@pytest.mark.parametrize("name", PLANS)
def test_published_plans_are_readable_and_broken_ones_are_not(name):
    text = published(name)
    assert readable_share(text) > 0.93
    shifted = "".join(chr(ord(one) + 1) if one.isalpha() else one for one in text)
    lost = "".join(one if one.isascii() else " " for one in text)
    assert readable_share(shifted) < 0.3
    assert readable_share(lost) < 0.7
    assert readable_share(text.encode().decode("latin-1")) < 0.7


def test_nothing_to_read_is_not_readable():
    assert readable_share("--- ...") == 0


@given(st.binary(max_size=400))
def test_bytes_are_read_or_refused(raw):
    with contextlib.suppress(Refused):
        assert decode_document("thu.txt", raw).text == unicodedata.normalize(
            "NFC", decode_document("thu.txt", raw).text
        )
