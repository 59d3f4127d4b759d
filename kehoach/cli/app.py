"""The commands as a typer application, in the language of the reader.

Only the command that is asked for is loaded: `kehoach.cli.commands` has a file for each.
Annotations are evaluated here, not postponed: typer reads the options, whose help is worded when
the application is made.
"""

import os
import shutil
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from kehoach import __version__
from kehoach.cli import COMPLETING, STOPPED
from kehoach.cli.commands.takes import Takes
from kehoach.finding import Refused, nearest
from kehoach.report.catalogue import family
from kehoach.report.words import Words

COMMANDS = (
    *("build", "view", "check", "rule", "diff", "matrix", "copies", "init", "import", "pull"),
    *("doctor", "completion", "schema", "lsp"),
)
"""In the order in which the help tells of them."""


def run(arguments: Sequence[str], words: Words) -> int:
    """Parse `arguments`, run the command that they name and return its exit code.

    Raises:
        Refused: they name no command or use it wrongly.
    """
    command = application(words, debug="--debug" in arguments)
    if asked := os.environ.get(COMPLETING):
        from kehoach.cli.completion import answer

        print(answer(command, asked), end="")
        return 0
    try:
        code = command.main(
            [*arguments], prog_name="kehoach", standalone_mode=False, terminal_width=_width()
        )
    except typer.TyperException as error:
        raise _refusal(error) from error
    if code == STOPPED:
        # So typer says that the user stopped it; it is told as such.
        raise KeyboardInterrupt
    return code if isinstance(code, int) else 0


def application(words: Words, *, debug: bool = False) -> Any:
    """Return the application: a group of commands, each made when it is asked for."""
    app = typer.Typer(
        cls=_group(words, debug=debug),
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )

    @app.callback(help=words("help.app"), invoke_without_command=True)
    def root(
        context: typer.Context,
        version: Annotated[bool, typer.Option("--version", help=words("help.version"))] = False,
    ) -> None:
        if version:
            print(f"kehoach {__version__}")
            raise typer.Exit
        if context.invoked_subcommand is None:
            print(context.get_help())

    return typer.main.get_command(app)


def _command(name: str, words: Words, *, debug: bool) -> Any:
    """Return one command; what it does is imported when it runs."""
    module = import_module(f"kehoach.cli.commands.{_MODULES.get(name, name)}")
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    look = _localised(TyperCommand, words, f"help.{name}.usage", None, f"help.{name}.examples")
    app.command(name, help=words(f"help.{name}"), cls=look)(
        module.declare(Takes(name, words, debug))
    )
    return typer.main.get_command(app)


# A keyword of Python is no name of a module.
_MODULES = {"import": "import_"}


def _group(words: Words, *, debug: bool) -> Any:
    """Return the class of the group: it knows its commands by name, and loads what is asked for."""

    class Commands(_localised(TyperGroup, words, "help.usage", "help.exits", "help.examples")):  # type: ignore[misc]
        def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
            return [*COMMANDS]

        def shell_complete(self, ctx: Any, incomplete: str) -> Any:
            from typer._click.shell_completion import CompletionItem

            # Every command has its help in the catalogue: none need be loaded to be offered.
            names = [name for name in COMMANDS if name.startswith(incomplete)]
            offered = [CompletionItem(name, help=words(f"help.{name}")) for name in names]
            return [*offered, *TyperCommand.shell_complete(self, ctx, incomplete)]

        def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
            if cmd_name not in COMMANDS:
                return None
            if cmd_name not in self.commands:
                self.commands[cmd_name] = _command(cmd_name, words, debug=debug)
            return self.commands[cmd_name]

        def resolve_command(self, ctx: Any, args: list[str]) -> Any:
            if args and args[0] not in COMMANDS:
                raise Refused("U008", name=args[0], nearest=nearest(args[0], COMMANDS))
            return super().resolve_command(ctx, args)

    return Commands


def _localised(base: Any, words: Words, usage: str, epilogue: str | None, examples: str) -> Any:
    """Return the command class `base` with its help in the language of `words`.

    typer words its help in English; only the layout of its formatter is used.
    """

    class Localised(base):  # type: ignore[misc]
        def __init__(self, **given: Any) -> None:
            super().__init__(**given)
            # Both were read before anything else; they are accepted before the command and after
            # it, and shown in both helps.
            self.params += [
                TyperOption(
                    param_decls=["--lang"],
                    metavar="vi|en",
                    autocompletion=lambda *_: ["vi", "en"],
                    help=words("help.lang"),
                    expose_value=False,
                ),
                TyperOption(
                    param_decls=["--debug"],
                    is_flag=True,
                    help=words("help.debug"),
                    expose_value=False,
                ),
            ]

        def format_help(self, ctx: Any, formatter: Any) -> None:
            formatter.write_usage(ctx.command_path, words(usage), words("usage"))
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(self.help or "")
            kinds: dict[str, list[tuple[str, str]]] = {"arguments": [], "options": []}
            if isinstance(self, TyperGroup):
                kinds["commands"] = [(name, words(f"help.{name}")) for name in COMMANDS]
            for parameter in self.get_params(ctx):
                if parameter.param_type_name == "argument":
                    kinds["arguments"].append((f"{parameter.make_metavar(ctx)}", parameter.help))
                else:
                    names = ", ".join(parameter.opts)
                    value = _value(parameter.metavar or "", words)
                    kinds["options"].append((f"{names} {value}".rstrip(), parameter.help))
            # The left column leaves most of a narrow terminal to the explanations.
            left = min(_LEFT, formatter.width * 2 // 5)
            for kind in ("commands", "arguments", "options"):
                if kinds.get(kind):
                    with formatter.section(words(kind)):
                        formatter.write_dl(kinds[kind], col_max=left)
            if examples in family(examples):
                with formatter.section(words("examples")):
                    formatter.write_dl(_examples(words(examples)), col_max=left)
            if epilogue:
                formatter.write_paragraph()
                formatter.write_text(words(epilogue))

        def get_help_option(self, ctx: Any) -> Any:
            option = super().get_help_option(ctx)
            if option is not None:
                option.help = words("help.help")
                option.callback = _show_help
            return option

    return Localised


def _show_help(context: Any, _: Any, wanted: bool) -> None:
    """Print the help like all else: typer would not ask what letters the terminal has."""
    if wanted and not context.resilient_parsing:
        print(context.get_help())
        raise typer.Exit


_WIDTH, _LEFT = 80, 30
_VALUES = ("FILE", "DIR", "FORMAT", "ID", "STATUS")


def _width() -> int:
    """Return how wide the help may be; typer would take no terminal to be narrower than 50."""
    return max(20, min(shutil.get_terminal_size().columns, _WIDTH) - 2)


def _value(metavar: str, words: Words) -> str:
    """Return what stands for the value of an option, in the language of the reader."""
    name, comma, more = metavar.partition(",")
    return words(f"help.value.{name}") + comma + more if name in _VALUES else metavar


def _examples(told: str) -> list[tuple[str, str]]:
    """Return each command of `command = what it does | command = …`, and what it does."""
    pairs = (one.partition(" = ") for one in told.split(" | "))
    return [(command, does) for command, _, does in pairs]


def _refusal(error: Any) -> Refused:
    """Say a usage error of typer in the words of the catalogue."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "kehoach"
    option = getattr(error, "option_name", None)
    if option is not None and hasattr(error, "possibilities"):
        near = (error.possibilities or [""])[0]
        return Refused("U009", name=option, nearest=near, command=command)
    if option is not None:
        return Refused("U015", name=option, command=command)
    parameter = getattr(error, "param", None)
    if parameter is not None and not str(error.message):
        return Refused("U010", name=parameter.metavar or parameter.name, command=command)
    return Refused("U011", problem=str(error.message), command=command)
