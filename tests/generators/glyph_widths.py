"""Write kehoach/docx/widths.json: the advance widths of Times New Roman, read from Tinos.

Tinos has the metrics of Times New Roman by design. Run it after a change of the characters:

    python tests/generators/glyph_widths.py FOLDER-OF-TINOS
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

FACES = {"regular": "Regular", "bold": "Bold", "italic": "Italic", "bold-italic": "BoldItalic"}
RANGES = (
    (0x20, 0x7E),
    (0xA0, 0x17F),
    (0x1A0, 0x1A1),
    (0x1AF, 0x1B0),
    (0x300, 0x303),
    (0x309, 0x309),
    (0x323, 0x323),
    (0x1EA0, 0x1EF9),
    (0x2010, 0x2026),
    (0x20AB, 0x20AB),
)


def widths(folder: Path) -> dict[str, object]:
    """Return the widths per face, in units of an em, one list over all characters."""
    from fontTools.ttLib import TTFont

    fonts = {face: TTFont(folder / f"Tinos-{name}.ttf") for face, name in FACES.items()}
    maps = {face: font.getBestCmap() for face, font in fonts.items()}
    characters = [
        chr(code)
        for first, last in RANGES
        for code in range(first, last + 1)
        if all(code in cmap for cmap in maps.values())
    ]
    faces = {
        face: [font["hmtx"][maps[face][ord(one)]][0] for one in characters]
        for face, font in fonts.items()
    }
    units = fonts["regular"]["head"].unitsPerEm
    return {
        "source": "Tinos 1.33, metric-compatible with Times New Roman",
        "units_per_em": units,
        "characters": "".join(characters),
        "widths": faces,
    }


def text(folder: Path) -> str:
    """Return the contents of the file."""
    return json.dumps(widths(folder), ensure_ascii=False, separators=(",", ":")) + "\n"


if __name__ == "__main__":
    target = Path(__file__).parents[2] / "kehoach" / "docx" / "widths.json"
    target.write_text(text(Path(sys.argv[1])), encoding="utf-8")
