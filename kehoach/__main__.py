"""`python -m kehoach`."""

from kehoach.cli import entry

entry()
