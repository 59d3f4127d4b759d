"""Reading the YAML of a text: its tree, and all of its problems in one run."""

from __future__ import annotations

import yaml

from kehoach.finding import Finding
from kehoach.source.compose import Composer, TooDeep
from kehoach.source.decode import SourceText
from kehoach.source.tree import Reading


def parse(text: SourceText) -> Reading:
    """Read the YAML of `text`."""
    composer = Composer(text, text.content.split("\n"))
    stopped: yaml.MarkedYAMLError | None = None
    try:
        root = composer.compose()
    except TooDeep:
        pass
    except yaml.MarkedYAMLError as error:
        stopped = error
    else:
        findings = composer.findings
        if root is None or not isinstance(root.value, dict):
            start = root.start if root else 0
            findings = findings or [Finding("Y006", text.place(start, start + 1))]
            root = None
        return Reading(root, findings)
    from kehoach.source.recover import read_in_parts  # noqa: PLC0415 - only after a slip

    return read_in_parts(text, composer, stopped)
