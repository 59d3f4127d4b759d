"""A document as it was found → the data of a plan, with every character accounted for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kehoach.finding import Refused
from kehoach.imported import Note
from kehoach.ingest.ledger import Ledger, Unaccounted
from kehoach.ingest.manuscript import Manuscript
from kehoach.ingest.reading import Reading
from kehoach.ingest.recognise.divide import divide
from kehoach.ingest.recognise.frame import Frame
from kehoach.ingest.recognise.joints import doubtful_joints
from kehoach.ingest.recognise.lines import shown


def recognise(manuscript: Manuscript) -> Reading:
    """Return the plan that `manuscript` holds.

    Raises:
        Refused: it has no title, no subject or no task of a plan, or a Decision before it has no
            article or the like (`U034`); or words of it would be lost or doubled, which is our
            fault (`U033`).
    """
    division = divide(manuscript.blocks)
    if division is None:
        raise Refused("U034", path=manuscript.name)
    ledger = Ledger(tuple(manuscript.paragraphs()))
    notes: list[Note] = []
    data = Frame(division, ledger, notes).plan()
    if not _is_plan(data):
        raise Refused("U034", path=manuscript.name)
    try:
        shares = ledger.settle(data, manuscript.left_out)
    except Unaccounted as lost:
        raise Refused("U033", path=manuscript.name, words=shown(lost.text)) from lost
    notes += doubtful_joints(data, ledger)
    if manuscript.legacy:
        params = {"encoding": manuscript.legacy}
        notes.append(Note("converted", ("document", "title"), None, doubtful=True, params=params))
    left_out = (*manuscript.left_out, *ledger.left_out)
    return Reading(data, tuple(notes), left_out, shares)


def _is_plan(data: Mapping[str, Any]) -> bool:
    """Return whether there is what no plan, and no Decision before one, is without."""
    decision = data["document"].get("decision")
    issued = decision is None or {"subject", "authority", "articles"} <= decision.keys()
    return issued and "subject" in data["document"] and bool(data["content"])
