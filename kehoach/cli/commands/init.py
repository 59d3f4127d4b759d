"""What `kehoach init` takes: plans to start from."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from kehoach.cli.commands.complete import one_of, plan_ids, province_ids
from kehoach.cli.commands.takes import Takes

_LEVELS = ("province", "commune")
_FORMS = ("standalone", "attached")
_NUMBERINGS = ("letters", "dash", "decimal", "arabic")
_SERVERS = ("github", "gitlab", "both", "none")


def declare(takes: Takes) -> Callable[..., None]:
    """Return the command as typer reads it."""

    def chosen(name: str, *known: str) -> Any:
        return takes.option(name, metavar="|".join(known), complete=one_of(*known))

    def init(
        name: Annotated[str, takes.argument("name", province_ids)],
        ids: Annotated[list[str] | None, takes.argument("ids")] = None,
        level: Annotated[str | None, chosen("--level", *_LEVELS)] = None,
        all_: Annotated[bool, takes.option("--all")] = False,
        parent: Annotated[
            str | None, takes.option("--parent", metavar="ID", complete=plan_ids)
        ] = None,
        form: Annotated[str | None, chosen("--form", *_FORMS)] = None,
        numbering: Annotated[str | None, chosen("--numbering", *_NUMBERINGS)] = None,
        ci: Annotated[str | None, chosen("--ci", *_SERVERS)] = None,
        no_workspace: Annotated[bool, takes.option("--no-workspace")] = False,
        output: Annotated[Path | None, takes.option("--output", "-o", metavar="DIR")] = None,
        force: Annotated[bool, takes.option("--force")] = False,
    ) -> None:
        from kehoach.cli.init import init as command
        from kehoach.cli.starting import Options

        options = Options(
            *(level, all_, output, force),
            *(parent, form, numbering, ci),
            workspace=not no_workspace,
        )
        raise typer.Exit(command(name, ids or [], options, takes.words))

    return init
