"""What `check` found, in the formats that people and programs read: one small file per format."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from kehoach.finding import Results
from kehoach.report.words import Words

FORMATS: Mapping[str, str] = {
    name: f"{__name__}.{name}"
    for name in ("text", "concise", "json", "github", "gitlab", "sarif", "junit", "html")
}
"""The name of each format, and the module that renders it."""
COLOURED = ("text",)
"""The formats that can be coloured for a terminal."""


def render(name: str, results: Results, words: Words, *, colour: bool = False) -> str:
    """Return `results` in the format `name`, complete and fit to be encoded as UTF-8.

    `colour` is for terminals that show it, and for the formats that have any. A format is imported
    when it is used.
    """
    module = import_module(FORMATS[name])
    options = {"colour": True} if colour and name in COLOURED else {}
    text: str = module.render(results, words, **options)
    # The name of a file may hold bytes that are no characters.
    return text.encode("utf-8", "replace").decode("utf-8")
