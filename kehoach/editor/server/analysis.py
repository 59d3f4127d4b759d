"""One plan as it stands in an editor, checked as `kehoach check` would check the file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kehoach.check.fix import mend
from kehoach.check.run import examine
from kehoach.check.settings import Settings
from kehoach.check.subject import Subject
from kehoach.editor.server.positions import Layout
from kehoach.finding import Finding, Invalid, Refused
from kehoach.plan.fault import Faulty
from kehoach.plan.model import Plan
from kehoach.source.decode import LIMIT_BYTES, decode, read_bytes
from kehoach.source.document import Document, understand
from kehoach.workspace.config import read_config
from kehoach.workspace.files import PLANS, parent_in
from kehoach.workspace.standard import standard_of

_ENDINGS = (".yaml", ".yml")
_KEYS = (re.compile("^schema:", re.MULTILINE), re.compile("^id:", re.MULTILINE))
_MOST_REMEMBERED = 16

Opened = Mapping[Path, str]
"""The texts in the editor, by the paths of their files."""


def is_plan(path: Path, source: str) -> bool:
    """Return whether a text is a plan: by its top keys, or because it lies in `plans/`.

    Other YAML files are none of our business.
    """
    if path.suffix not in _ENDINGS or path.name.startswith("."):
        return False
    near = {path.parent.name, path.parent.parent.name}
    return PLANS.name in near or all(key.search(source) for key in _KEYS)


@dataclass(frozen=True, eq=False)
class Analysis:
    """What is known of a plan in an editor.

    Attributes:
        path: Its file.
        source: Its text, saved or not.
        layout: The lines of that.
        findings: What is wrong with it, in the order of the file.
        document: The plan, where the text is one.
        parent: The plan one level up, where it was found and is one.
        above: The file of that, where it was found, and its text where it is in the editor.
        settings: Those of the workspace.
    """

    path: Path
    source: str
    layout: Layout
    findings: list[Finding] = field(default_factory=list)
    document: Document | None = None
    parent: Document | None = None
    above: tuple[Path | None, str | None] = (None, None)
    settings: Settings = field(default_factory=Settings)

    @property
    def plan_above(self) -> Plan | None:
        """The plan one level up itself."""
        return self.parent.plan if self.parent else None

    @cached_property
    def subject(self) -> Subject | None:
        """The plan with what its words mean; None where its parts cannot all be numbered."""
        if self.document is None:
            return None
        subject = Subject(self.document.plan, self.settings, self.plan_above)
        try:
            _ = subject.outline
        except Faulty:
            return None
        return subject

    @cached_property
    def mended(self) -> str | None:
        """The text with all fixes made that leave the wording as it is; None where there are none.

        Each of them is proven, see `kehoach.check.fix`.
        """
        if self.document is None or all(one.fix is None for one in self.findings):
            return None
        made = mend(self.document, self.settings, self.plan_above)
        return made.document.text.original if made.fixes else None


class Desk:
    """Checks plans, and remembers the plans one level up that it has read."""

    def __init__(self) -> None:
        self._parents: dict[Path, tuple[bytes, Document | None]] = {}

    def analyse(self, path: Path, opened: Opened, encoding: str) -> Analysis:
        """Check the plan at `path`, which is one of those `opened`."""
        source = opened[path]
        layout = Layout(source, encoding)
        try:
            raw = _bytes(path, source)
            standard = standard_of(read_config(None, path.parent))
            document = understand(path, decode(path.as_posix(), raw))
            file = document.plan.parent and parent_in(path.parent, document.plan.parent)
            parent = self._parent(file, opened) if file else None
            found, _ = examine(document, standard.settings, parent.plan if parent else None)
            findings, _ = standard.hold(path, found)
        except Invalid as error:
            return Analysis(path, source, layout, [*error.findings])
        except Refused as error:
            return Analysis(path, source, layout, [Finding(error.code, None, error.params)])
        above = (file, opened.get(file)) if file else (None, None)
        return Analysis(path, source, layout, findings, document, parent, above, standard.settings)

    def _parent(self, path: Path, opened: Opened) -> Document | None:
        """Return the plan one level up: as it stands in the editor, else as in its file."""
        try:
            raw = _bytes(path, opened[path]) if path in opened else read_bytes(path)
        except Refused:
            return None
        known = self._parents.get(path)
        if known is None or known[0] != raw:
            if len(self._parents) >= _MOST_REMEMBERED:
                self._parents.clear()
            known = self._parents[path] = (raw, _read(path, raw))
        return known[1]


def _bytes(path: Path, source: str) -> bytes:
    """Return what the file would hold; half a sign in it shows when it is decoded."""
    raw = source.encode("utf-8", "surrogatepass")
    if len(raw) > LIMIT_BYTES:
        raise Refused("Y003", path=path.as_posix(), limit=LIMIT_BYTES)
    return raw


def _read(path: Path, raw: bytes) -> Document | None:
    try:
        return understand(path, decode(path.as_posix(), raw))
    except Invalid:
        return None
