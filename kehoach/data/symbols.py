"""The signs that symbol fonts show in place of letters."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kehoach.data.table import DataError, build, entries, errors_of, read
from kehoach.plan.province import Mark

_PRIVATE = 0xF000


@dataclass(frozen=True, slots=True, kw_only=True)
class SymbolFont:
    """A font: `codes` in hex and the `signs` shown for them, in the same order."""

    font: str
    codes: str
    signs: str
    source: str
    mark: Mark


@cache
def symbols() -> dict[tuple[str, int], str]:
    """Return the sign by font, in small letters, and code."""
    return parse_symbols(read("symbols.yaml"))


def sign(font: str | None, letter: str) -> str | None:
    """Return what `letter` shows in a symbol font, None where it is not known."""
    code = ord(letter)
    # Word shifts the codes of such fonts into the private area.
    code = code - _PRIVATE if _PRIVATE <= code <= _PRIVATE + 0xFF else code
    return symbols().get(((font or "").lower(), code))


def parse_symbols(text: str) -> dict[tuple[str, int], str]:
    """Return the signs of a data file.

    Raises:
        DataError: the file is not as it should be.
    """
    found: dict[tuple[str, int], str] = {}
    with errors_of("symbols.yaml"):
        for one in [build(SymbolFont, entry, {}) for entry in entries(text, "fonts")]:
            codes, signs = one.codes.split(), one.signs.split()
            if len(codes) != len(signs) or any(len(shown) != 1 for shown in signs):
                raise DataError(f"symbols.yaml: {one.font}: not one sign for each code")
            for code, shown in zip(codes, signs, strict=True):
                found[one.font.lower(), int(code, 16)] = shown
    return found
