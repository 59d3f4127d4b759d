"""Every sentence that users read, in Vietnamese and English: one file per family of codes.

A code names a sentence for good; tests prove that each has both languages with the same blanks.
A family is read when the first of its sentences is needed.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from kehoach.report.entry import Entry

FAMILIES = {
    "Y": "file",
    "M": "model",
    "T": "templates",
    "V": "verification",
    "U": "usage",
    "S": "structure",
    "C": "citations",
    "N": "layout",
    "L": "language",
    "A": "names",
    "P": "coverage",
    "W": "word",
    "K": "keeping",
    "os.": "system",
    "help.build": "building",
    "help.completion": "sharing",
    "help.doctor": "sharing",
    "help.init": "starting",
    "help.view": "viewing",
    "help.lsp": "serving",
    "help.schema": "editing",
    "help.": "help",
    "diff.": "comparison",
    "matrix.": "comparison",
    "copies.": "copies",
    "init.": "starting",
    "import.": "importing",
    "left.": "importing",
    "level.": "importing",
    "note.": "importing",
    "pull.": "pull",
    "doctor.": "sharing",
    "completion.": "sharing",
    "letters.": "sharing",
    "writing.": "sharing",
    "watch.": "building",
    "office.": "building",
    "view.": "viewing",
    "lsp.": "serving",
    "schema.": "editing",
    "": "words",
}
"""What the codes of a family begin with, and the module that holds them. The last takes the rest."""


def family(code: str) -> Mapping[str, Entry]:
    """Return all sentences of the family of `code`."""
    coded = code[1:].isdecimal()
    begins = (key for key in FAMILIES if code.startswith(key) and (coded or len(key) != 1))
    module = import_module(f"{__name__}.{FAMILIES[next(begins)]}")
    sentences: Mapping[str, Entry] = module.SENTENCES
    return sentences


def entry(code: str) -> Entry:
    """Return the sentence `code`; raise `KeyError` where there is none."""
    return family(code)[code]
