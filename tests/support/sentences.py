"""The whole catalogue, for tests that look at every sentence."""

from __future__ import annotations

from kehoach.report.catalogue import FAMILIES, family
from kehoach.report.entry import Entry

CATALOGUE: dict[str, Entry] = {}
for begins in FAMILIES:
    CATALOGUE |= family(f"{begins}000" if len(begins) == 1 else begins)
