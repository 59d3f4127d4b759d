"""The Jinja2 environment: sandboxed, strict, and aware of whose words it prints.

An expression in a template may print three kinds of words: the plan's (`Text`), the plan's labels
(`Label`), and what the compiler computes (`Computed`). The plan's words come out inside `<t>`, so
that verification can count them. Anything else (`title | upper`, `'a' ~ title`) is refused where it
stands: a template lays words out, it never rewrites them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    FileSystemBytecodeCache,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
    nodes,
)
from jinja2.bccache import Bucket
from jinja2.compiler import __file__ as compiler_file
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from kehoach import __version__
from kehoach.finding import Finding, Invalid, Place, nearest
from kehoach.packaged import packaged_templates
from kehoach.plan.outline import Node
from kehoach.plan.text import Computed, Label, Text

PACKAGE = "kehoach"
"""Prefix under which an overriding template finds the one it overrides: `kehoach/plan.xml.j2`."""

_FILTERS = ("length", "rejectattr", "selectattr")
# What could print words that nobody counts, or run for ever: sums and slices of words, switching
# escaping off.
_REFUSED = (
    nodes.Add,
    nodes.Concat,
    nodes.EvalContextModifier,
    nodes.Mod,
    nodes.Mul,
    nodes.Pow,
    nodes.ScopedEvalContextModifier,
    nodes.Slice,
)

LIMIT_MARKUP = 64_000_000
"""Characters that one template may print; the plan of a province takes some 40,000."""


class ForeignWords(Exception):  # noqa: N818 - reads as what happened
    """An expression prints words that are neither the plan's nor computed."""


_NODE_FIELDS = frozenset(Node.__slots__)

# What the expressions of a template can raise, Jinja2's own errors included.
_TEMPLATE_ERRORS = (
    TemplateError,
    ForeignWords,
    TypeError,
    ValueError,
    ArithmeticError,
    LookupError,
    AttributeError,
    RecursionError,
    MemoryError,
)


# Words that are printed as they are, and what macros printed.
_PASSED = (Label, Computed, Markup)


def finalize(value: Any) -> Any:
    """Mark the plan's own words, let computed ones pass, refuse the rest."""
    if isinstance(value, _PASSED):
        return value
    if isinstance(value, Text):
        return Markup(f"<t>{escape(value)}</t>")  # noqa: S704 - escaped
    if isinstance(value, StrictUndefined):
        return str(value)  # raises, in the words of Jinja2
    raise ForeignWords(str(value)[:60])


class _Environment(ImmutableSandboxedEnvironment):
    """A sandbox in which the plan's words have no methods, and few filters exist.

    `title.upper()` and `title | safe` would both print words that nobody counts.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.filters = {name: self.filters[name] for name in _FILTERS}
        self.globals.clear()

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Parse a template, and refuse what no layout needs."""
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(_REFUSED):
            raise TemplateSyntaxError(type(node).__name__, node.lineno, name, filename)
        return tree

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Deny every attribute of words, besides what the sandbox denies anyway."""
        return not isinstance(obj, str) and super().is_safe_attribute(obj, attr, value)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Return an attribute; that of a node without the sandbox's long way round.

        A node has plain fields and nothing to hide, and is asked a thousand times a document.
        """
        if type(obj) is Node and attribute in _NODE_FIELDS:
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)


class _Bytecode(FileSystemBytecodeCache):
    """Compiled templates, kept in the user's own folder among the temporary files.

    Compiling the packaged ones takes longer than all else for one plan. Jinja2 checks that the
    folder belongs to the user alone; a checksum says whether a file is still what was kept.
    """

    def load_bytecode(self, bucket: Bucket) -> None:
        """Take a compiled template from its file, unless the file is missing or damaged."""
        with suppress(OSError):
            kept = Path(self._get_cache_filename(bucket)).read_bytes()
            digest, code = kept[:_DIGEST_BYTES], kept[_DIGEST_BYTES:]
            if sha256(code).digest() == digest:
                bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template; where that cannot be, the next run compiles again."""
        code = bucket.bytecode_to_string()
        path = Path(self._get_cache_filename(bucket))
        temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
        with suppress(OSError):
            temporary.write_bytes(sha256(code).digest() + code)
            temporary.replace(path)


_DIGEST_BYTES = 32


def _bytecode() -> _Bytecode | None:
    """Return the cache; its names tell this version, and the compiler that made the code."""
    try:
        compiler = Path(compiler_file).stat().st_mtime_ns
        return _Bytecode(pattern=f"__kehoach_{__version__}_{compiler}_%s.cache")
    except (RuntimeError, OSError):
        return None


@cache
def environment(overrides: tuple[Path, ...]) -> ImmutableSandboxedEnvironment:
    """Return the environment whose templates are looked up in `overrides`, then in the package."""
    packaged = FileSystemLoader(packaged_templates())
    loaders: Sequence[BaseLoader] = [
        *(FileSystemLoader(folder) for folder in overrides),
        packaged,
        PrefixLoader({PACKAGE: packaged}),
    ]
    return _Environment(
        loader=ChoiceLoader(loaders),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=_bytecode(),
    )


def render(name: str, context: Mapping[str, Any], overrides: tuple[Path, ...]) -> str:
    """Return the markup that the template `name` makes of `context`.

    Raises:
        Invalid: the template is faulty; the finding names its file, its line and, where one was
            being printed, the address of the plan's node.
    """
    try:
        template = environment(overrides).get_template(name)
        pieces: list[str] = []
        size = 0
        for piece in template.generate(context):
            pieces.append(piece)
            size += len(piece)
            if size > LIMIT_MARKUP:
                place = origin(name, context, overrides, size - 1)
                raise Invalid([Finding("T010", place, {"limit": LIMIT_MARKUP})])
        return "".join(pieces)
    except _TEMPLATE_ERRORS as error:
        raise Invalid([_finding(name, error)]) from error


def origin(name: str, context: Mapping[str, Any], overrides: tuple[Path, ...], at: int) -> Place:
    """Return the template line that printed the character `at` of the markup.

    Renders once more, watching which line is at work; called only when the markup is faulty.
    """
    template = environment(overrides).get_template(name)
    stream = template.root_render_func(template.new_context(dict(context)))
    place = _file(name, 1)
    printed = 0
    for piece in stream:
        if printed + len(piece) > at:
            generator: Any = stream
            while getattr(generator, "gi_yieldfrom", None) is not None:
                generator = generator.gi_yieldfrom
            place = _file(generator.gi_code.co_filename, _template_line(generator.gi_frame))
            return _within(place, piece, at - printed)
        printed += len(piece)
    return place


def _template_line(frame: FrameType) -> int:
    """Return the line of the template behind a line of the code that Jinja2 made of it."""
    line = 1
    for pair in frame.f_globals["debug_info"].split("&"):
        ours, made = map(int, pair.split("="))
        if made <= frame.f_lineno:
            line = ours
    return line


def _within(place: Place, piece: str, offset: int) -> Place:
    """Return the line of a stretch of literal markup that holds its character `offset`.

    Jinja2 knows where the stretch begins; it prints the lines of a template that hold no
    expression as they stand, so they are found again in its source. What an expression printed
    has the line of the expression.
    """
    lines = _source_lines(place.path)
    following = "\n".join(lines[place.line - 1 :])
    if (found := following.find(piece)) < 0:
        return place
    return _file(place.path, place.line + following.count("\n", 0, found + offset))


def _finding(name: str, error: Exception) -> Finding:
    if isinstance(error, TemplateSyntaxError):
        place = _file(error.filename or error.name or name, error.lineno)
        return Finding("T001", place, {"problem": error.message or ""})
    if isinstance(error, TemplateNotFound):
        return Finding("T002", _last_line(error.__traceback__, name)[0], {"name": str(error.name)})
    place, node = _last_line(error.__traceback__, name)
    address = (node.address or str(node.path)) if node else None
    if isinstance(error, ForeignWords):
        return Finding("T003", place, {"words": str(error)}, address=address)
    if isinstance(error, SecurityError):
        return Finding("T011", place, {"problem": str(error)}, address=address)
    params: dict[str, str | int] = {"problem": str(error), "nearest": ""}
    if isinstance(error, UndefinedError) and node is not None:
        wanted = str(error).rpartition("'")[0].rpartition("'")[2]
        params["nearest"] = nearest(wanted, _NODE_FIELDS)
    return Finding("T012", place, params, address=address)


def _last_line(trace: TracebackType | None, name: str) -> tuple[Place, Node | None]:
    """Return the innermost template line of a traceback, and the node that was at hand there."""
    place, node = _file(name, 1), None
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename.endswith(".j2"):
            place = _file(code.co_filename, trace.tb_lineno)
            for value in trace.tb_frame.f_locals.values():
                node = value if isinstance(value, Node) else node
        trace = trace.tb_next
    return place, node


def _file(name: str, line: int) -> Place:
    """Return the place of a template's line, its text included where the file can be read."""
    path = Path(name)
    if not path.is_file():
        path = packaged_templates() / name.removeprefix(f"{PACKAGE}/")
    lines = _source_lines(path.as_posix())
    text = lines[line - 1] if line <= len(lines) else ""
    column = len(text) - len(text.lstrip()) + 1
    return Place(path.as_posix(), line, column, line, len(text) + 1, text)


def _source_lines(path: str) -> list[str]:
    try:
        return Path(path).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
