"""`kehoach build --watch`: builds, then waits, and builds again what has changed."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from kehoach.cli import FAILED
from kehoach.cli.build import build_files, target_of
from kehoach.cli.building import Asked, Run, begin
from kehoach.cli.compiling import forget_templates
from kehoach.cli.failure import tell
from kehoach.cli.naming import plans_named
from kehoach.cli.work import tell_failed
from kehoach.finding import Invalid, Refused
from kehoach.jobs.watch import Watch
from kehoach.report.words import Words
from kehoach.workspace.files import names_many, plan_files, plans_folder

_MOST_CHANGED = 3
"""Changed files that are named; of more the number is told."""

_MOST_TEMPLATES = 2_000
"""Files of templates that are followed in one folder; a layout takes a dozen."""


def watch(
    names: list[str],
    asked: Asked,
    words: Words,
    stop: Callable[[], bool] = lambda: False,
    interval: float = 0.3,
) -> int:
    """Build every plan named, and again whenever something changes that it is built from.

    Ends with Ctrl-C while it waits, or where `stop` says so between two looks: the exit code is 0
    where every plan is built as it is then, else 2.

    Raises:
        Refused: a name leads to no plan; later on that is only told.
    """
    run = begin(asked)
    files = plans_named(names, words)
    gc.enable()  # this process stays
    # Followed before it is read: what changes meanwhile is seen at the first look.
    look = Watch(_inputs(names, files, asked))
    state = _State(names, run, words, files)
    state.build(files)
    print(words("watch.waiting", count=len(files)), file=sys.stderr)
    while changed := _wait(look, stop, interval):
        files = state.named()
        look.follow(_inputs(names, files, asked))
        state.rebuild(files, changed)
    return state.end()


def _wait(look: Watch, stop: Callable[[], bool], interval: float) -> list[Path]:
    """Return what has changed; nothing where nobody wants to know any more."""
    sys.stdout.flush()
    try:
        return look.wait(interval, stop)
    except KeyboardInterrupt:
        return []


@dataclass(slots=True)
class _State:
    """How the plans named stand: which there are, which are not built, and why."""

    names: list[str]
    run: Run
    words: Words
    files: list[Path] = field(default_factory=list)
    failed: dict[Path, Invalid | Refused] = field(default_factory=dict)
    unknown: dict[str, str] = field(default_factory=dict)

    def named(self) -> list[Path]:
        """Return the plans that the names lead to now; tell, once, which lead to none."""
        found: dict[Path, None] = {}
        before, self.unknown = self.unknown, {}
        for name in self.names:
            try:
                found.update(dict.fromkeys(plan_files([name])))
            except Refused as error:
                self.unknown[name] = repr(error)
                if before.get(name) != repr(error):
                    tell(error, self.words)
        return [*found]

    def rebuild(self, files: list[Path], changed: Sequence[Path]) -> None:
        """Build again what `changed` concerns of the plans at `files`, and tell."""
        known, now = {*self.files}, {*files}
        gone = [file for file in self.files if file not in now]
        due = self._due(files, changed)
        self.files = files
        if not due and not gone:
            return
        # A folder that lists other names is told of where nothing else explains what follows.
        came = [file for file in files if file not in known]
        plain = [path for path in changed if not path.is_dir()]
        self._tell_changed({*plain, *came, *gone} or {*changed})
        released = self._leave(gone)
        due += [file for file in self._waiting_for(released) if file not in due]
        while due:
            released += self.build(due, again=True)
            due = self._waiting_for(released)
        for id_ in released:
            if id_ not in self.run.built:
                self._tell_left("watch.orphan", id_)

    def _due(self, files: list[Path], changed: Sequence[Path]) -> list[Path]:
        """Return which plans may have to be built again.

        They are new, or have changed, or look for templates where something has changed.
        """
        touched, known = {*changed}, {*self.files}
        above = touched.union(*(path.parents for path in touched))
        roots = {
            folder: not above.isdisjoint(_roots(folder, self.run.asked))
            for folder in {file.parent for file in files}
        }
        return [
            file for file in files if file in touched or file not in known or roots[file.parent]
        ]

    def build(self, files: list[Path], *, again: bool = False) -> list[str]:
        """Build the plans at `files`; return the ids that they have given up.

        With `again`, what turns out to be as it was is not told.
        """
        forget_templates()
        run, due = self.run, {*files}
        # Two plans that exchange their ids take nothing from each other.
        owned = {id_: file for id_, file in run.built.items() if file in due}
        for id_ in owned:
            del run.built[id_]
        done = build_files(files, run, self.words, alone=False, again=again)
        # What a round has used up would stay for long, or for ever.
        gc.unfreeze()
        gc.collect()
        if again and done.same == len(files) and not done.failed:
            print(self.words("watch.same"), file=sys.stderr)
        self._forget(files)
        self.failed.update(done.failed)
        released = []
        for id_, file in owned.items():
            if id_ in run.built:
                continue
            if file in done.failed:
                run.built[id_] = file
                self._tell_left("watch.kept", id_)
            else:
                released.append(id_)
        return released

    def _leave(self, gone: Sequence[Path]) -> list[str]:
        """Forget plans that are not there any more; return their ids, which others may take."""
        self._forget(gone)
        released = [id_ for id_, file in self.run.built.items() if file in {*gone}]
        for id_ in released:
            del self.run.built[id_]
        return released

    def _forget(self, files: Iterable[Path]) -> None:
        for file in files:
            self.failed.pop(file, None)

    def _waiting_for(self, released: Sequence[str]) -> list[Path]:
        """Return the plans that were not built because another had an id that is free now."""
        free = {*released} - {*self.run.built}
        return [
            file
            for file, error in self.failed.items()
            if isinstance(error, Refused) and error.code == "U007" and error.params["id"] in free
        ]

    def end(self) -> int:
        """Tell how things stand at the end, and return the exit code."""
        missing = [*self.failed, *map(Path, self.unknown)]
        if not missing:
            print(self.words("watch.ended"), file=sys.stderr)
            return 0
        tell_failed("watch.ended_failed", missing, len(self.files), self.words)
        return FAILED

    def _tell_changed(self, paths: Iterable[Path]) -> None:
        shown = sorted({_shown(path) for path in paths})
        named = ", ".join(shown[:_MOST_CHANGED])
        if (more := len(shown) - _MOST_CHANGED) > 0:
            named = self.words("watch.more", paths=named, count=more)
        now = time.strftime("%H:%M:%S")
        print(self.words("watch.changed", time=now, paths=named), file=sys.stderr)

    def _tell_left(self, code: str, id_: str) -> None:
        """Tell of a Word file that stays as it is, where it is there."""
        target = target_of(id_, self.run)
        if target.exists():
            print(self.words(code, docx=target.as_posix()), file=sys.stderr)


def _shown(path: Path) -> str:
    """Return a path as the user calls it: from the working folder, where it stands below it."""
    with suppress(ValueError, OSError):
        return path.relative_to(Path.cwd()).as_posix()
    return path.as_posix()


def _inputs(names: Iterable[str], files: Iterable[Path], asked: Asked) -> Iterator[Path]:
    """Yield all that the plans named are built from, there or not, and where plans may appear."""
    yield plans_folder()
    for name in names:
        yield from _folders(name)
    parents: set[Path] = set()
    for file in files:
        yield file
        parents.add(file.parent)
    for root in sorted({root for parent in parents for root in _roots(parent, asked)}):
        yield root
        yield from islice(root.rglob("*"), _MOST_TEMPLATES)


def _folders(name: str) -> Iterator[Path]:
    """Yield where a name finds its plans: the file or the folder, or the folders of a pattern."""
    yield Path(name)
    with suppress(Refused, OSError):
        if names_many(name) and not Path(name).is_dir():
            from glob import iglob

            parts = Path(name).parts
            for count in range(len(parts) + 1):
                begin_ = os.path.join(*parts[:count], "")  # noqa: PTH118 - a pattern
                yield from map(Path, iglob(begin_, recursive=True))  # noqa: PTH207


def _roots(folder: Path, asked: Asked) -> tuple[Path, ...]:
    """Return where templates of the plans in `folder` may stand; see `override_folders`.

    One that is looked into in vain costs a glance; the fingerprints say what is really used.
    """
    absolute = Path(os.path.abspath(folder))  # noqa: PTH100 - resolving would follow links
    near = (absolute, *absolute.parents[:2])
    chosen = () if asked.templates is None else (asked.templates,)
    return (*chosen, *(one / "templates" for one in near))
