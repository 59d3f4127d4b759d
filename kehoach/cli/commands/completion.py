"""What `kehoach completion` takes: the script with which a shell completes what is typed."""

from collections.abc import Callable
from typing import Annotated

import typer

from kehoach.cli.commands.complete import one_of
from kehoach.cli.commands.takes import Takes


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""
    shells = one_of("bash", "zsh", "fish", "powershell")

    def completion(shell: Annotated[str, takes.argument("shell", shells)]) -> None:
        from kehoach.cli.completion import completion as command

        raise typer.Exit(command(shell, takes.words))

    return completion
