"""The templates of the pages in HTML."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from kehoach.packaged import packaged_templates


@cache
def page_template(name: str) -> Template:
    """Return the packaged template `name`: it escapes all words, and refuses what is missing."""
    environment = Environment(
        loader=FileSystemLoader(packaged_templates()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(name)
