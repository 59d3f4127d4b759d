"""Plans put on paper as they are found in the world, to be read back from there."""

from __future__ import annotations

import subprocess
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kehoach.finding import Refused
from kehoach.imported import Note
from kehoach.ingest.ledger import plain
from kehoach.ingest.manuscript import missing
from kehoach.ingest.open import open_document
from kehoach.ingest.reading import Reading
from kehoach.ingest.recognise.recognise import recognise
from kehoach.nd30 import decree
from kehoach.plan.integrity import tasks_of
from kehoach.plan.model import Plan
from kehoach.plan.outliner import outline
from tests.golden.test_published import printed
from tests.support.plans import compiled, plan_of

_WIDTH = 78
_PAGE = 44
_AT_ONCE = 100


def plain_text(lines: Sequence[str]) -> bytes:
    """Return a text with a paragraph on each line, as it is copied out of a web page."""
    return "\n".join(lines).encode()


def wrapped_text(lines: Sequence[str], title: str) -> bytes:
    """Return a text as it is taken out of a PDF whose header has no text.

    Lines are broken by the printer, a blank line stands between every two, a page begins with a
    space.
    """
    start = lines.index(title)
    broken = [one for line in lines[start:] for one in textwrap.wrap(line, _WIDTH)]
    shown = [f" {one} " if place % _PAGE == 0 else f"{one} " for place, one in enumerate(broken)]
    return "\n\n".join(shown).encode()


def on_paper(data: Sequence[Mapping[str, Any]], folder: Path) -> dict[str, dict[int, bytes]]:
    """Return the documents that plans make, by the way they were put on paper, then by number.

    A plan with a table has no text: the cells of a table do not come out of one in order.
    """
    made: dict[str, dict[int, bytes]] = {"docx": {}, "plain": {}, "wrapped": {}, "pdf": {}}
    files = []
    for number, one in enumerate(data):
        raw = compiled({**one}).raw
        made["docx"][number] = raw
        files.append(folder / f"{number}.docx")
        files[-1].write_bytes(raw)
        if not any(one.get("columns") for one in (*one["content"], *one.get("appendices", []))):
            lines = printed(raw)
            made["plain"][number] = plain_text(lines)
            if one["document"]["form"] != "decision":
                made["wrapped"][number] = wrapped_text(lines, one["document"]["title"])
    to_pdf(files, folder)
    for number in range(len(files)):
        made["pdf"][number] = (folder / f"{number}.pdf").read_bytes()
    return made


def to_pdf(files: Sequence[Path], folder: Path) -> None:
    """Print Word files by LibreOffice, many in one run."""
    for start in range(0, len(files), _AT_ONCE):
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation=file://{folder}/profile",
                *("--headless", "--convert-to", "pdf", "--outdir", str(folder)),
                *map(str, files[start : start + _AT_ONCE]),
            ],
            check=True,
            capture_output=True,
            timeout=600,
        )


Said = list[tuple[Any, ...]]


def said(plan: Plan) -> Said:
    """Return all that a plan prints, in order: where it stands in the model, mark and words.

    What is not on paper does not count: the name of the family whose marks are printed, and labels
    of fields that stand in a table.
    """
    numbering = decree().families[plan.document.numbering]
    lines: Said = [("form", plan.document.form)]
    tables = {loc for loc, task in tasks_of(plan.content, ("content",)) if task.columns}
    for node in outline(plan, numbering).nodes():
        tabled = node.loc[:1] == ("appendices",) or node.loc[:2] in tables
        label = None if tabled and node.kind == "field" else node.label
        words = (node.mark, label, node.title, node.text, node.tail)
        lines.append((node.loc, *(None if one is None else str(one) for one in words)))
    return lines


def read_plan(reading: Reading) -> Plan:
    """Return the plan that a reading holds, which must be valid."""
    return plan_of(
        {**plain(reading.data), "schema": "1", "id": "thu", "source": {"status": "official"}}
    )


def differences(expected: Plan, found: Plan) -> Said:
    """Return what only one of two plans says; the header apart, which a text may have lost."""
    one, other = (
        [line for line in said(plan) if not _of_header(line[0])] for plan in (expected, found)
    )
    return [line for line in one if line not in other] + [line for line in other if line not in one]


def _of_header(loc: Any) -> bool:
    return loc[:1] == ("document",) and loc[1:2] in (
        ("superior",),
        ("issuer",),
        ("number",),
        ("symbol",),
        ("place",),
    )


def doubted(notes: Sequence[Note]) -> list[str]:
    """Return the kinds of the doubtful notes."""
    return [note.kind for note in notes if note.doubtful]


def outcome(expected: Plan, name: str, raw: bytes) -> str:
    """Return "" where a document gives the plan that it was made from, else what is wrong first."""
    try:
        manuscript = open_document(name, raw)
        reading = recognise(manuscript)
    except Refused as error:
        return f"refused {error.code}"
    if missing(manuscript):
        return "characters lost"
    different = differences(expected, read_plan(reading))
    if not different:
        return ""
    told = ", ".join(sorted({*doubted(reading.notes)}))
    loc = different[0][0]
    where = ".".join(str(key) for key in loc if isinstance(key, str)) if loc else ""
    return f"{where or 'whole'} ({'told: ' + told if told else 'NOT TOLD'})"
