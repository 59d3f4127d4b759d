"""Arguments and options of a command, worded by the catalogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import typer

from kehoach.report.words import Words

Completer = Callable[[str], list[str]]


@dataclass(frozen=True, slots=True)
class Takes:
    """What a command takes, in the language of `words`.

    `help.<command>.<name>` in the catalogue is the help of an argument or an option, with `.name`
    what stands for the value of an argument. `debug` is whether the user wants tracebacks.
    """

    command: str
    words: Words
    debug: bool = False

    def argument(self, name: str, complete: Completer | None = None) -> Any:
        """Return the argument `name`; `complete` gives the values that begin as typed so far."""
        key = f"help.{self.command}.{name}"
        return typer.Argument(
            metavar=self.words(f"{key}.name"), help=self.words(key), autocompletion=complete
        )

    def option(
        self, name: str, *more: str, metavar: str | None = None, complete: Completer | None = None
    ) -> Any:
        """Return the option `name` (`--fail-on`), also known as `more`."""
        key = name.removeprefix("--").replace("-", "_")
        text = self.words(f"help.{self.command}.{key}")
        return typer.Option(name, *more, metavar=metavar, help=text, autocompletion=complete)

    @property
    def jobs(self) -> Any:
        """How many processes to use."""
        return typer.Option("--jobs", "-j", metavar="N", help=self.words("help.jobs"))

    @property
    def no_cache(self) -> Any:
        """Whether to do everything anew."""
        return typer.Option("--no-cache", help=self.words("help.no_cache"))


def codes(given: list[str] | None) -> tuple[str, ...]:
    """Return the codes of an option, in capitals."""
    return tuple(code.upper() for code in listed(given))


def listed(given: list[str] | None) -> tuple[str, ...]:
    """Return the values of an option that may be repeated, and may hold several with commas."""
    return tuple(value.strip() for one in given or () for value in one.split(",") if value)
