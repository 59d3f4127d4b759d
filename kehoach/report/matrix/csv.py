"""For spreadsheets and scripts: a line for each plan and task.

UTF-8 with a byte order mark, because Excel reads a file without one in the code page of the machine
and breaks every Vietnamese letter. Semicolons, because Excel splits at the list separator of the
machine, and that is no comma where, as in Vietnam, the comma is the decimal sign. No first line
"sep=;", which only Excel understands. Dates as year-month-day: every setting reads them alike. On a
machine with English settings, open the .xlsx instead.
"""

from __future__ import annotations

import csv
import io
from datetime import date

from kehoach.grid import Matrix
from kehoach.report.comparison import Telling
from kehoach.report.matrix.listed import COLUMNS, Value, lines
from kehoach.report.matrix.told import origin, summary

_MARK = "\ufeff"
# What makes a spreadsheet take a text for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def render(matrix: Matrix, telling: Telling) -> str:
    """Return the list; behind an empty line, what is missing and whose words are reconstructed.

    A spreadsheet sorts and filters as far as the empty line.
    """
    words = telling.words
    made = io.StringIO()
    made.write(_MARK)
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n")
    writer.writerow([words(code) for code, _ in COLUMNS])
    writer.writerows([_text(value) for value in line] for line in lines(matrix, words))
    writer.writerow([])
    for sentence in (*summary(matrix, words), *origin(matrix, words)):
        writer.writerow([_text(sentence)])
    return made.getvalue()


def _text(value: Value) -> str:
    """Return a value as text that no spreadsheet calculates: an apostrophe makes it a text."""
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else value
    return value.isoformat() if isinstance(value, date) else "" if value is None else str(value)
