"""`kehoach import`: published documents in."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from kehoach.adopt.adopt import Adopted, adopt, id_of
from kehoach.cli.naming import plans_named
from kehoach.cli.output import write_whole
from kehoach.compile import compile_plan
from kehoach.finding import Invalid, Refused
from kehoach.imported import Shares
from kehoach.ingest.built import is_built, read_built
from kehoach.ingest.manuscript import printing
from kehoach.ingest.open import is_word, open_document
from kehoach.ingest.reading import Reading
from kehoach.ingest.recognise.recognise import recognise
from kehoach.nd30 import decree
from kehoach.plan.fault import Faulty
from kehoach.plan.model import Plan
from kehoach.plan.outliner import outline
from kehoach.report.imported import render
from kehoach.report.words import Words
from kehoach.source.decode import BOM, DOCUMENT_LIMIT_BYTES, read_bytes
from kehoach.source.document import Document, load
from kehoach.source.write import data_of

FOUND = 1


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asked for; see the help."""

    output: Path | None = None
    id: str | None = None
    covers: str | None = None
    force: bool = False
    update: bool = False


def import_(file: Path, options: Options, words: Words) -> int:
    """Make a plan file of a document and return the exit code; see the help."""
    target = options.output
    before = _before(options)
    parent = _parent(options.covers, words)
    raw = read_bytes(file, DOCUMENT_LIMIT_BYTES)
    reading, id_ = _reading(file, raw, words)
    path = target or Path(f"{id_ or id_of(file.name)}.yaml")
    stem = id_of(path.name) if target is not None else id_of(file.name)
    adopted = adopt(
        reading,
        path,
        id_=options.id or id_ or stem,
        origin=file.name,
        by_paragraph=is_word(raw),
        parent=parent.plan if parent is not None else None,
        before=before,
    )
    if target is None:
        sys.stdout.write(adopted.text)
    else:
        marked = before is not None and read_bytes(target).startswith(BOM)
        write_whole(target, (BOM if marked else b"") + adopted.text.encode())
        written = target.as_posix()
        done = words("import.done", source=file.as_posix(), target=written)
        print(done if sys.stdout.isatty() else written)
    sys.stderr.write(render(adopted.account, target.as_posix() if target else None, words))
    if target is not None and adopted.document.plan.source.status == "reconstructed":
        # Only who has compared the words can say that they are official now.
        print(words("import.still_reconstructed", path=target.as_posix()), file=sys.stderr)
    return _compiles(adopted, words)


def _before(options: Options) -> Document | None:
    """Return the plan file that is to be updated, None for a new one."""
    target = options.output
    if options.update:
        if target is None:
            raise Refused("U015", name="-o", command="kehoach import")
        if target.exists():
            return load(target)
    elif target is not None and target.exists() and not options.force:
        raise Refused("U036", path=target.as_posix())
    return None


def _parent(name: str | None, words: Words) -> Document | None:
    return load(plans_named([name], words)[0]) if name is not None else None


def _reading(file: Path, raw: bytes, words: Words) -> tuple[Reading, str | None]:
    """Return what the document says, and the id of its plan where the document holds it."""
    if is_word(raw) and is_built(raw):
        try:
            plan = read_built(file, raw)
        except Refused as error:
            if error.code not in ("U031", "U032"):
                raise
            known = "import.changed" if error.code == "U031" else "import.without_plan"
            print(words(known, path=file.as_posix()), file=sys.stderr)
        else:
            print(words("import.built", path=file.as_posix()), file=sys.stderr)
            return _held(plan), plan.id
    return recognise(open_document(file.as_posix(), raw)), None


def _held(plan: Plan) -> Reading:
    """Return the reading of a file that the tool built: the plan is in it, proven by its words."""
    outlined = outline(plan, decree().families[plan.document.numbering])
    characters = sum(printing(text) for _, text in outlined.texts())
    return Reading(data_of(plan), (), (), Shares(characters, characters, 0, 0))


def _compiles(adopted: Adopted, words: Words) -> int:
    """Return the exit code: 1 where the plan as written cannot be built yet, and say why."""
    try:
        compile_plan(adopted.document)
    except (Invalid, Faulty) as error:
        from kehoach.cli.failure import tell

        if isinstance(error, Faulty):
            error = Invalid(adopted.document.findings(error.faults))
        tell(error, words)
        return FOUND
    return 0
