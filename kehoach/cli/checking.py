"""One file of `kehoach check`, in whichever process."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from kehoach.check.fix import mend
from kehoach.check.run import examine, rules
from kehoach.check.settings import Settings
from kehoach.cli.answers import Checked, Identity, Parent, Reconstructed
from kehoach.cli.telling import Manner
from kehoach.cli.work import Failed
from kehoach.finding import Invalid, Refused
from kehoach.jobs.stamp import digest
from kehoach.plan.model import Plan
from kehoach.source.decode import DOCUMENT_LIMIT_BYTES, decode, read_bytes
from kehoach.source.document import Document, understand
from kehoach.workspace.files import parent_in

WORD = ".docx"


class Mended(NamedTuple):
    """A plan before and after what can be mended was, and how many places that were."""

    checked: Checked
    before: Document
    after: Document
    fixes: int


class _Above(NamedTuple):
    plan: Plan | None
    parent: Parent
    reconstructed: Reconstructed | None


@dataclass(slots=True)
class Checking:
    """What all files of a run have in common; called with a file, it checks it."""

    settings: Settings
    manner: Manner | None
    above: dict[tuple[Path, str], _Above] = field(default_factory=dict)

    def __call__(self, file: Path) -> Checked | Failed:
        """Return what is wrong with the plan or the Word file at `file`, or why nobody knows."""
        try:
            checked = self._check_word(file) if file.suffix == WORD else self._check_plan(file)
        except Refused as error:
            return Failed.of(error)
        if self.manner is not None:
            checked.manner = self.manner
            checked.worded = [self.manner.tell(finding) for finding in checked.findings]
        return checked

    def mended(self, file: Path) -> Mended | Checked:
        """Mend the plan at `file`, in memory, as far as its wording stays the same.

        Raises:
            Refused: it cannot be read.
        """
        raw = read_bytes(file)
        checked = Checked(digest(raw))
        try:
            document = understand(file, decode(file.as_posix(), raw))
            checked.identity = _identity(document)
            parent = self._parent(file, document.plan, checked)
            made = mend(document, self.settings, parent)
        except Invalid as error:
            checked.findings, checked.fit = [*error.findings], False
            return checked
        checked.findings, checked.accepted = [*made.findings], [*made.accepted]
        return Mended(checked, document, made.document, made.fixes)

    def _check_word(self, file: Path) -> Checked:
        from kehoach.check.word.run import examine_word

        raw = read_bytes(file, DOCUMENT_LIMIT_BYTES)
        checked = Checked(digest(raw))
        try:
            checked.findings = examine_word(file, raw, self.settings)
        except Invalid as error:
            checked.findings, checked.fit = [*error.findings], False
        return checked

    def _check_plan(self, file: Path) -> Checked:
        raw = read_bytes(file)
        checked = Checked(digest(raw))
        try:
            document = understand(file, decode(file.as_posix(), raw))
            checked.identity = _identity(document)
            parent = self._parent(file, document.plan, checked)
            found = examine(document, self.settings, parent, checked.profile)
            checked.findings, checked.accepted = found
        except Invalid as error:
            checked.findings, checked.fit = [*error.findings], False
        return checked

    def _parent(self, file: Path, plan: Plan, checked: Checked) -> Plan | None:
        """Return the plan one level up, from the folder of the plan; each is read once."""
        if plan.parent is None:
            return None
        key = (file.parent, plan.parent)
        if key not in self.above:
            self.above[key] = self._read(*key)
        found = self.above[key]
        checked.parent, checked.reconstructed = found.parent, found.reconstructed
        return found.plan

    def _read(self, folder: Path, id_: str) -> _Above:
        path = parent_in(folder, id_)
        if path is None:
            return _Above(None, Parent(id_, "", ""), None)
        try:
            raw = read_bytes(path)
        except Refused:
            return _Above(None, Parent(id_, path.as_posix(), ""), None)
        parent = Parent(id_, path.as_posix(), digest(raw))
        try:
            plan = understand(path, decode(path.as_posix(), raw)).plan
        except Invalid:
            return _Above(None, parent, None)
        return _Above(plan, parent, self._reconstructed(plan))

    def _reconstructed(self, parent: Plan) -> Reconstructed | None:
        """Say how much of the plan that others are held against is not official."""
        content = parent.content
        ours = [task for task in content if (task.source or parent.source).status != "official"]
        applied = (self.settings.applies(rule.code) for rule in rules() if rule.code[0] == "P")
        return Reconstructed(parent.id, len(ours), len(content)) if ours and any(applied) else None


def _identity(document: Document) -> Identity:
    return Identity(document.plan.id, document.text.place(*document.root.find(("id",))))
