"""A plan read from a file: the validated model, and the way back to the file's lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kehoach.finding import Finding, Invalid
from kehoach.plan.fault import Fault, Loc, last_key
from kehoach.plan.integrity import faults_of
from kehoach.plan.model import Plan
from kehoach.plan.span import Span
from kehoach.source.decode import SourceText, read
from kehoach.source.parse import parse
from kehoach.source.scalar import Scalar, scalar_of
from kehoach.source.tree import Node, Stretch


@dataclass(frozen=True, slots=True)
class Document:
    """One plan file: what it says, and where."""

    path: Path
    plan: Plan
    text: SourceText
    root: Node
    scalars: dict[int, Scalar | None] = field(default_factory=dict, repr=False)

    def stretch(self, loc: Loc, span: Span | None = None, *, at_key: bool = False) -> Stretch:
        """Return where the value at `loc` stands, or `span` of it, in the characters of the file.

        Of a block it is the words, not the sign that opens it. Where the way the value is written
        cannot be followed, it is the whole of it.
        """
        node = self.root.at(loc)
        in_block = not at_key and self.text.content[node.start : node.start + 1] in ("|", ">")
        if (span is not None or in_block) and (scalar := self.scalar_at(node)):
            return scalar.stretch(*(span or (0, len(node.value or ""))))
        return self.root.find(loc, at_key=at_key)

    def scalar(self, loc: Loc) -> Scalar | None:
        """Return the characters of the text at `loc`, where they can be followed."""
        return self.scalar_at(self.root.at(loc))

    def scalar_at(self, node: Node) -> Scalar | None:
        """Return the characters of the text of `node`, where they can be followed."""
        if id(node) not in self.scalars:
            self.scalars[id(node)] = scalar_of(self.text.content, node)
        return self.scalars[id(node)]

    def findings(self, faults: Iterable[Fault]) -> list[Finding]:
        """Give each fault its place in the file."""
        return [_placed(fault, self.text, self.root) for fault in faults]


def load(path: Path) -> Document:
    """Read and validate the plan at `path`.

    Raises:
        Refused: the file cannot be read.
        Invalid: it is no valid plan; all of its problems are listed, in the order of the file.
    """
    return understand(path, read(path))


def understand(path: Path, text: SourceText) -> Document:
    """Read and validate the plan that `text` holds; see `load`."""
    reading = parse(text)
    findings = list(reading.findings)
    plan: Plan | None = None
    if reading.root is not None:
        if findings:
            reading.root.prune()
        elif not reading.root.keys.keys() & _STAND_INS.keys():
            # That a file of another program lacks every key of a plan is one problem, not twenty.
            raise Invalid([Finding("Y026", text.place(0, 1))])
        plan, more = _examine(text, reading.root, reading.lost)
        findings += more
    findings = [one for one in findings if not _spoiled(one, text.findings)] + text.findings
    if findings:
        raise Invalid(sorted(findings, key=_position))
    assert plan is not None  # noqa: S101 - no plan without a finding
    assert reading.root is not None  # noqa: S101
    return Document(path, plan, text, reading.root)


# Wording a fault takes longer than finding it; a file with more is no plan.
_MOST_FAULTS = 2_000


def validate(data: dict[str, Any]) -> tuple[Plan | None, list[Fault]]:
    """Return the plan that `data` holds, or what is wrong with it.

    Contradictions between the parts are looked for where each part is valid in itself.
    """
    try:
        plan = Plan.model_validate(data)
    except ValidationError as error:
        from kehoach.source.faults import fault_of  # noqa: PLC0415 - only for a fault

        return None, [fault_of(one) for one in error.errors(include_url=False)[:_MOST_FAULTS]]
    return plan, faults_of(plan)


# What stands for a required key whose value is at fault, so that the others are examined.
_STAND_INS = {
    "schema": "1",
    "id": "x",
    "level": "central",
    "source": {"status": "official"},
    "document": {"form": "decision", "numbering": "dash", "title": "x", "subject": "x"},
    "purpose": [],
    "requirements": [],
    "content": [{"id": "stand-in-task", "title": "x"}],
    "funding": "x",
    "organisation": [{"id": "stand-in-duty", "agency": "x"}],
}


def _examine(text: SourceText, root: Node, lost: set[str]) -> tuple[Plan | None, list[Finding]]:
    """Return the plan in `root`, and all that is wrong with it but for the keys `lost`.

    What is at fault is taken out and the rest examined again, until it is a plan: so one slip hides
    no other.
    """
    findings: list[Finding] = []
    for key in lost:
        root.keys.setdefault(key, (root.start, root.start))
    while True:
        stand_ins = {key: value for key, value in _STAND_INS.items() if key in root.keys}
        plan, faults = validate(stand_ins | root.data())
        # A mapping that lacks a key may have a blank as well.
        told = {id(root.at(fault.loc)) for fault in faults if plan is None and fault.code != "M001"}
        if blanks := [Fault("M007", loc, {"key": last_key(loc)}) for loc in root.blanks(told)]:
            plan, faults = None, blanks if plan is not None else faults + blanks
        _rename(faults, root)
        findings += [
            _placed(fault, text, root) for fault in faults if not _follows(fault, root, lost)
        ]
        if plan is not None or not _take_out(faults, root):
            return plan, findings


def _rename(faults: Iterable[Fault], root: Node) -> None:
    """Note the keys that are there under a wrong name.

    That is one slip, not an unknown key and a missing one.
    """
    for fault in faults:
        meant = {"M002": fault.params.get("nearest"), "M028": "text"}.get(fault.code)
        if meant:
            parent = root.at(fault.loc[:-1])
            parent.keys.setdefault(str(meant), (parent.start, parent.start))


def _take_out(faults: Iterable[Fault], root: Node) -> bool:
    """Take the values at fault out of the tree; return whether there were any."""
    taken = False
    for fault in faults:
        # A mapping that lacks a key is at fault as a whole, and so is one that should be a text.
        node = root.at(fault.loc[:-1] if fault.code == "M028" else fault.loc)
        if node is not root:
            node.unread = taken = True
        elif fault.code == "M001" and fault.params["name"] not in root.keys:
            root.keys[str(fault.params["name"])] = (root.start, root.start)
            taken = True
    root.prune()
    return taken


def _follows(fault: Fault, root: Node, lost: set[str]) -> bool:
    """Return whether `fault` is there only for what was taken out, or could not be read."""
    if fault.code == "M016" and root.child("document") is None:
        return True
    if fault.code in ("M001", "M016", "M021"):
        key = str(fault.params.get("key", "province")).rpartition(".")[2]
        return key in lost or root.knows((*fault.loc, key))
    if fault.code == "M006" and fault.loc[:2] == ("document", "parts"):
        # The part that is named may be the one at fault.
        others = root.child("other_parts")
        return "other_parts" in root.keys and (others is None or others.partial)
    # These say that the element of a part lacks something.
    return fault.code in ("M018", "M023", "M024", "M027", "M040") and root.at(fault.loc[:2]).partial


def _spoiled(finding: Finding, forbidden: Iterable[Finding]) -> bool:
    """Return whether a character that may not stand there is what `finding` is about."""
    at = finding.place
    return at is not None and any(
        at.line == at.end_line == one.place.line and at.column <= one.place.column < at.end_column
        for one in forbidden
        if one.place is not None
    )


def _position(finding: Finding) -> tuple[int, int]:
    return (finding.place.line, finding.place.column) if finding.place else (0, 0)


def _placed(fault: Fault, text: SourceText, root: Node) -> Finding:
    place = text.place(*root.find(fault.loc, at_key=fault.at_key))
    params = dict(fault.params)
    # The model names keys that a short form leaves out; the reader sees those of the file.
    keys = [key for key in root.present(fault.loc) if isinstance(key, str)]
    if fault.code == "M001":
        params["key"] = ".".join([*keys, str(params["name"])])
    elif keys and params.get("key") == last_key(fault.loc):
        params["key"] = keys[-1]
    related = None
    if fault.related is not None:
        related = text.place(*root.find(fault.related))
        params["line"] = related.line
    return Finding(fault.code, place, params, related=related)
