"""The place of a finding that has none, for services that refuse what has no place."""

from __future__ import annotations

from kehoach.finding import Place

NOWHERE = Place(".", 1, 1, 1, 1)
"""The folder that was checked."""
