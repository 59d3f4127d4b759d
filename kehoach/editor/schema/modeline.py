"""The line at the head of a plan file that tells an editor where its schema is.

The YAML language server reads it: `# yaml-language-server: $schema=` and a path. The name of
the schema has the version of kehoach that wrote it: a file says which one it was last used with.
"""

from __future__ import annotations

import re

from kehoach import __version__

FOLDER = ".kehoach"
"""The folder of a workspace that the schema stands in."""
SCHEMA_FILE = f"plan-{__version__}.schema.json"
"""The name of the schema that this version writes."""

_BOM = b"\xef\xbb\xbf"
# What stands before the first line that says something: comments, blank lines, directives.
_HEAD = re.compile(
    rb"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n)|%[^\r\n]*(?:\r\n|\r|\n)|---[ \t]*(?:\r\n|\r|\n))*"
)
_MODELINE = re.compile(
    rb"(?:\A|(?<=[\r\n])|(?<=\xef\xbb\xbf))#[ \t]+"
    rb"(?:yaml-language-server[ \t]*:[^\r\n]*?\$schema(?:=|:[ \t]*)|\$schema:[ \t]*)"
    rb"(?P<schema>[^\s]+)"
)
_OURS = re.compile(r"(?:\.{1,2}/)*\.kehoach/plan-(?P<version>[^/]+)\.schema\.json")
_LINE_END = re.compile(rb"\r\n|\r|\n")


def modeline(relative: str) -> str:
    """Return the line that names the schema at `relative`, a path from the folder of the file."""
    return f"# yaml-language-server: $schema={relative}"


def outdated(text: str) -> str | None:
    """Return the version that the modeline of a plan file names, if it is another than this."""
    found = version_of(named_in(text.encode("utf-8", "replace")) or "")
    return None if found in (None, __version__) else found


def named_in(raw: bytes) -> str | None:
    """Return what schema the modeline of a file names; None where it has none."""
    found = _found(raw)
    return found["schema"].decode("utf-8", "replace") if found else None


def version_of(schema: str) -> str | None:
    """Return the version in the name of a schema of ours; None for any other schema."""
    found = _OURS.fullmatch(schema)
    return found["version"] if found else None


def repinned(raw: bytes, relative: str) -> bytes:
    """Return a file whose modeline names the schema at `relative`; nothing else of it changes."""
    found = _found(raw)
    if found is None:
        return raw
    start, end = found.span("schema")
    return raw[:start] + relative.encode() + raw[end:]


def with_modeline(raw: bytes, relative: str) -> bytes:
    """Return a file that has no modeline with one as its first line."""
    mark, content = (_BOM, raw[len(_BOM) :]) if raw.startswith(_BOM) else (b"", raw)
    line_end = _LINE_END.search(content)
    return mark + modeline(relative).encode() + (line_end[0] if line_end else b"\n") + content


def _found(raw: bytes) -> re.Match[bytes] | None:
    """Return the modeline of a file: it stands before the first line that says something."""
    start = len(_BOM) if raw.startswith(_BOM) else 0
    head = _HEAD.match(raw, start)
    return _MODELINE.search(raw, 0, head.end()) if head else None
