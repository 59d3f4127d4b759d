"""Units of WordprocessingML, and its way of writing text."""

from __future__ import annotations

TWIPS_PER_POINT = 20
TWIPS_PER_MM = 1440 / 25.4
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def mm(length: float) -> int:
    """Return millimetres as twips."""
    return round(length * TWIPS_PER_MM)


def points(length: float) -> int:
    """Return points as twips."""
    return round(length * TWIPS_PER_POINT)


def escape(text: str) -> str:
    """Return `text` as XML character data, fit for a double-quoted attribute as well."""
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    )
