"""The commands as a typer application, in the language of the reader.

Annotations are evaluated here, not postponed: typer reads the options, whose help is worded when
the application is made.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperCommand, TyperGroup

from kehoach import __version__
from kehoach.finding import Refused, nearest
from kehoach.report.words import Words


def run(arguments: Sequence[str], words: Words) -> int:
    """Parse `arguments`, run the command that they name and return its exit code.

    Raises:
        Refused: they name no command or use it wrongly.
    """
    command = typer.main.get_command(application(words))
    try:
        code = command.main([*arguments], prog_name="kehoach", standalone_mode=False)
    except typer.TyperException as error:
        raise _refusal(error) from error
    return code if isinstance(code, int) else 0


def application(words: Words) -> typer.Typer:  # noqa: PLR0915 - one statement for each command
    """Return the application; what the commands do is imported when they run."""
    lang = typer.Option("--lang", metavar="vi|en", help=words("help.lang"))
    debug = typer.Option("--debug", help=words("help.debug"))
    jobs = typer.Option("--jobs", "-j", metavar="N", help=words("help.jobs"))
    no_cache = typer.Option("--no-cache", help=words("help.no_cache"))
    app = typer.Typer(
        cls=_localised(TyperGroup, words, "help.usage", "help.exits"),
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )

    # `--lang` and `--debug` were read before anything else; they are declared to be accepted
    # before the command and after it, and to be shown in both helps.
    @app.callback(help=words("help.app"), invoke_without_command=True)
    def root(
        context: typer.Context,
        lang: Annotated[str, lang] = words.language,  # noqa: ARG001
        debug: Annotated[bool, debug] = False,  # noqa: ARG001
        version: Annotated[bool, typer.Option("--version", help=words("help.version"))] = False,
    ) -> None:
        if version:
            print(f"kehoach {__version__}")
            raise typer.Exit
        if context.invoked_subcommand is None:
            print(context.get_help())

    @app.command(
        "build",
        help=words("help.build"),
        cls=_localised(TyperCommand, words, "help.build.usage"),
    )
    def build(
        plans: Annotated[
            list[str],
            typer.Argument(metavar=words("help.build.plans.name"), help=words("help.build.plans")),
        ],
        output: Annotated[
            Path, typer.Option("--output", "-o", metavar="DIR", help=words("help.build.output"))
        ] = Path("build"),
        templates: Annotated[
            Path | None,
            typer.Option("--templates", metavar="DIR", help=words("help.build.templates")),
        ] = None,
        jobs: Annotated[int | None, jobs] = None,
        no_cache: Annotated[bool, no_cache] = False,
        lang: Annotated[str, lang] = words.language,  # noqa: ARG001
        debug: Annotated[bool, debug] = False,
    ) -> None:
        from kehoach.cli.build import build as command
        from kehoach.cli.work import Work

        work = Work(jobs, not no_cache, debug)
        raise typer.Exit(command(plans, output, templates, words, work))

    codes = {"metavar": words("help.check.codes")}

    @app.command(
        "check",
        help=words("help.check"),
        cls=_localised(TyperCommand, words, "help.check.usage"),
    )
    def check(
        files: Annotated[
            list[str] | None,
            typer.Argument(metavar=words("help.check.files.name"), help=words("help.check.files")),
        ] = None,
        format_: Annotated[
            str, typer.Option("--format", "-f", metavar="FORMAT", help=words("help.check.format"))
        ] = "text",
        fail_on: Annotated[
            str | None,
            typer.Option(
                "--fail-on", metavar="error|warning|info", help=words("help.check.fail_on")
            ),
        ] = None,
        select: Annotated[
            list[str] | None, typer.Option("--select", help=words("help.check.select"), **codes)
        ] = None,
        ignore: Annotated[
            list[str] | None, typer.Option("--ignore", help=words("help.check.ignore"), **codes)
        ] = None,
        baseline: Annotated[
            Path | None,
            typer.Option("--baseline", metavar="FILE", help=words("help.check.baseline")),
        ] = None,
        config: Annotated[
            Path | None, typer.Option("--config", metavar="FILE", help=words("help.check.config"))
        ] = None,
        fix: Annotated[bool, typer.Option("--fix", help=words("help.check.fix"))] = False,
        diff: Annotated[bool, typer.Option("--diff", help=words("help.check.diff"))] = False,
        statistics: Annotated[
            bool, typer.Option("--statistics", help=words("help.check.statistics"))
        ] = False,
        jobs: Annotated[int | None, jobs] = None,
        no_cache: Annotated[bool, no_cache] = False,
        lang: Annotated[str, lang] = words.language,  # noqa: ARG001
        debug: Annotated[bool, debug] = False,
    ) -> None:
        from kehoach.cli.check import Options
        from kehoach.cli.check import check as command
        from kehoach.cli.work import Work

        options = Options(
            format_,
            fail_on,
            _codes(select),
            _codes(ignore),
            baseline,
            config,
            fix,
            diff,
            statistics,
        )
        work = Work(jobs, not no_cache, debug)
        raise typer.Exit(command(files or [], options, words, work))

    @app.command(
        "rule", help=words("help.rule"), cls=_localised(TyperCommand, words, "help.rule.usage")
    )
    def rule(
        codes: Annotated[
            list[str] | None,
            typer.Argument(metavar=words("help.rule.codes.name"), help=words("help.rule.codes")),
        ] = None,
        all_: Annotated[bool, typer.Option("--all", help=words("help.rule.all"))] = False,
        format_: Annotated[
            str,
            typer.Option("--format", "-f", metavar="text|markdown", help=words("help.rule.format")),
        ] = "text",
        lang: Annotated[str, lang] = words.language,  # noqa: ARG001
        debug: Annotated[bool, debug] = False,  # noqa: ARG001
    ) -> None:
        from kehoach.cli.rule import rule as command

        raise typer.Exit(command(codes or [], format_, words, all_=all_))

    @app.command(
        "diff", help=words("help.diff"), cls=_localised(TyperCommand, words, "help.diff.usage")
    )
    def diff(
        plans: Annotated[
            list[str],
            typer.Argument(metavar=words("help.diff.plans.name"), help=words("help.diff.plans")),
        ],
        format_: Annotated[
            str, typer.Option("--format", "-f", metavar="FORMAT", help=words("help.diff.format"))
        ] = "text",
        output: Annotated[
            Path | None,
            typer.Option("--output", "-o", metavar="FILE", help=words("help.diff.output")),
        ] = None,
        stat: Annotated[bool, typer.Option("--stat", help=words("help.diff.stat"))] = False,
        exit_code: Annotated[
            bool, typer.Option("--exit-code", help=words("help.diff.exit_code"))
        ] = False,
        only: Annotated[
            list[str] | None,
            typer.Option(
                "--only", metavar=words("help.diff.only.name"), help=words("help.diff.only")
            ),
        ] = None,
        kind: Annotated[
            list[str] | None,
            typer.Option(
                "--kind", metavar=words("help.diff.kind.name"), help=words("help.diff.kind")
            ),
        ] = None,
        jobs: Annotated[int | None, jobs] = None,
        lang: Annotated[str, lang] = words.language,  # noqa: ARG001
        debug: Annotated[bool, debug] = False,
    ) -> None:
        from kehoach.cli.diff import Options
        from kehoach.cli.diff import diff as command
        from kehoach.cli.work import Work

        options = Options(format_, output, stat, exit_code, _listed(only), _listed(kind))
        raise typer.Exit(command(plans, options, words, Work(jobs, debug=debug)))

    @app.command(
        "matrix",
        help=words("help.matrix"),
        cls=_localised(TyperCommand, words, "help.matrix.usage"),
    )
    def matrix(
        plans: Annotated[
            list[str] | None,
            typer.Argument(
                metavar=words("help.matrix.plans.name"), help=words("help.matrix.plans")
            ),
        ] = None,
        format_: Annotated[
            str | None,
            typer.Option("--format", "-f", metavar="FORMAT", help=words("help.matrix.format")),
        ] = None,
        output: Annotated[
            Path | None,
            typer.Option("--output", "-o", metavar="FILE", help=words("help.matrix.output")),
        ] = None,
        parent: Annotated[
            str | None, typer.Option("--parent", metavar="ID", help=words("help.matrix.parent"))
        ] = None,
        status: Annotated[
            list[str] | None,
            typer.Option("--status", metavar="STATUS,...", help=words("help.matrix.status")),
        ] = None,
        task: Annotated[
            list[str] | None,
            typer.Option("--task", metavar="ID,...", help=words("help.matrix.task")),
        ] = None,
        province: Annotated[
            list[str] | None,
            typer.Option("--province", metavar="ID,...", help=words("help.matrix.province")),
        ] = None,
        details: Annotated[
            bool, typer.Option("--details", help=words("help.matrix.details"))
        ] = False,
        jobs: Annotated[int | None, jobs] = None,
        lang: Annotated[str, lang] = words.language,  # noqa: ARG001
        debug: Annotated[bool, debug] = False,
    ) -> None:
        from kehoach.cli.matrix import Options
        from kehoach.cli.matrix import matrix as command
        from kehoach.cli.work import Work

        options = Options(
            format_, output, parent, _listed(status), _listed(task), _listed(province), details
        )
        raise typer.Exit(command(plans or [], options, words, Work(jobs, debug=debug)))

    @app.command(
        "copies",
        help=words("help.copies"),
        cls=_localised(TyperCommand, words, "help.copies.usage"),
    )
    def copies(
        plans: Annotated[
            list[str] | None,
            typer.Argument(
                metavar=words("help.copies.plans.name"), help=words("help.copies.plans")
            ),
        ] = None,
        format_: Annotated[
            str, typer.Option("--format", "-f", metavar="FORMAT", help=words("help.copies.format"))
        ] = "text",
        output: Annotated[
            Path | None,
            typer.Option("--output", "-o", metavar="FILE", help=words("help.copies.output")),
        ] = None,
        share: Annotated[
            int, typer.Option("--share", metavar="1-100", help=words("help.copies.share"))
        ] = 90,
        exit_code: Annotated[
            bool, typer.Option("--exit-code", help=words("help.copies.exit_code"))
        ] = False,
        jobs: Annotated[int | None, jobs] = None,
        lang: Annotated[str, lang] = words.language,  # noqa: ARG001
        debug: Annotated[bool, debug] = False,
    ) -> None:
        from kehoach.cli.copies import Options
        from kehoach.cli.copies import copies as command
        from kehoach.cli.work import Work

        options = Options(format_, output, share, exit_code)
        raise typer.Exit(command(plans or [], options, words, Work(jobs, debug=debug)))

    @app.command(
        "init", help=words("help.init"), cls=_localised(TyperCommand, words, "help.init.usage")
    )
    def init(
        plan: Annotated[
            str, typer.Argument(metavar=words("help.init.plan.name"), help=words("help.init.plan"))
        ],
        ids: Annotated[
            list[str] | None,
            typer.Argument(metavar=words("help.init.ids.name"), help=words("help.init.ids")),
        ] = None,
        level: Annotated[
            str, typer.Option("--level", metavar="commune", help=words("help.init.level"))
        ] = "commune",
        all_: Annotated[bool, typer.Option("--all", help=words("help.init.all"))] = False,
        output: Annotated[
            Path | None,
            typer.Option("--output", "-o", metavar="DIR", help=words("help.init.output")),
        ] = None,
        force: Annotated[bool, typer.Option("--force", help=words("help.init.force"))] = False,
        lang: Annotated[str, lang] = words.language,  # noqa: ARG001
        debug: Annotated[bool, debug] = False,  # noqa: ARG001
    ) -> None:
        from kehoach.cli.init import Options
        from kehoach.cli.init import init as command

        raise typer.Exit(command(plan, ids or [], Options(level, all_, output, force), words))

    @app.command(
        "import",
        help=words("help.import"),
        cls=_localised(TyperCommand, words, "help.import.usage"),
    )
    def import_(
        file: Annotated[
            Path,
            typer.Argument(metavar=words("help.import.file.name"), help=words("help.import.file")),
        ],
        output: Annotated[
            Path | None,
            typer.Option("--output", "-o", metavar="FILE", help=words("help.import.output")),
        ] = None,
        id_: Annotated[
            str | None, typer.Option("--id", metavar="ID", help=words("help.import.id"))
        ] = None,
        covers: Annotated[
            str | None,
            typer.Option("--covers", metavar="ID", help=words("help.import.covers")),
        ] = None,
        force: Annotated[bool, typer.Option("--force", help=words("help.import.force"))] = False,
        update: Annotated[bool, typer.Option("--update", help=words("help.import.update"))] = False,
        lang: Annotated[str, lang] = words.language,  # noqa: ARG001
        debug: Annotated[bool, debug] = False,  # noqa: ARG001
    ) -> None:
        from kehoach.cli.import_ import Options
        from kehoach.cli.import_ import import_ as command

        raise typer.Exit(command(file, Options(output, id_, covers, force, update), words))

    @app.command(
        "pull", help=words("help.pull"), cls=_localised(TyperCommand, words, "help.pull.usage")
    )
    def pull(
        file: Annotated[
            Path,
            typer.Argument(metavar=words("help.pull.file.name"), help=words("help.pull.file")),
        ],
        apply: Annotated[bool, typer.Option("--apply", help=words("help.pull.apply"))] = False,
        plan: Annotated[
            Path | None, typer.Option("--plan", metavar="FILE", help=words("help.pull.plan"))
        ] = None,
        format_: Annotated[
            str, typer.Option("--format", "-f", metavar="FORMAT", help=words("help.pull.format"))
        ] = "text",
        exit_code: Annotated[
            bool, typer.Option("--exit-code", help=words("help.pull.exit_code"))
        ] = False,
        lang: Annotated[str, lang] = words.language,  # noqa: ARG001
        debug: Annotated[bool, debug] = False,  # noqa: ARG001
    ) -> None:
        from kehoach.cli.pull import Options
        from kehoach.cli.pull import pull_ as command

        raise typer.Exit(command(file, Options(apply, plan, format_, exit_code), words))

    return app


def _codes(given: list[str] | None) -> tuple[str, ...]:
    """Return the codes of an option, in capitals."""
    return tuple(code.upper() for code in _listed(given))


def _listed(given: list[str] | None) -> tuple[str, ...]:
    """Return the values of an option that may be repeated, and may hold several with commas."""
    return tuple(value.strip() for one in given or () for value in one.split(",") if value)


def _localised(base: Any, words: Words, usage: str, epilogue: str | None = None) -> Any:
    """Return the command class `base` with its help in the language of `words`.

    typer words its help in English; only the layout of its formatter is used.
    """

    class Localised(base):  # type: ignore[misc]
        def format_help(self, ctx: Any, formatter: Any) -> None:
            formatter.write_usage(ctx.command_path, words(usage), words("usage"))
            formatter.write_paragraph()
            with formatter.indentation():
                formatter.write_text(self.help or "")
            kinds: dict[str, list[tuple[str, str]]] = {"arguments": [], "options": []}
            for parameter in self.get_params(ctx):
                if parameter.param_type_name == "argument":
                    kinds["arguments"].append((f"{parameter.make_metavar(ctx)}", parameter.help))
                else:
                    names = ", ".join(parameter.opts)
                    metavar = f" {parameter.metavar}" if parameter.metavar else ""
                    kinds["options"].append((names + metavar, parameter.help))
            kinds["commands"] = [
                (name, command.help or "")
                for name, command in getattr(self, "commands", {}).items()
            ]
            for kind in ("commands", "arguments", "options"):
                if kinds[kind]:
                    with formatter.section(words(kind)):
                        formatter.write_dl(kinds[kind])
            if epilogue:
                formatter.write_paragraph()
                formatter.write_text(words(epilogue))

        def get_help_option(self, ctx: Any) -> Any:
            option = super().get_help_option(ctx)
            if option is not None:
                option.help = words("help.help")
            return option

        def resolve_command(self, ctx: Any, args: list[str]) -> Any:
            if args and args[0] not in self.commands:
                raise Refused("U008", name=args[0], nearest=nearest(args[0], self.commands))
            return super().resolve_command(ctx, args)

    return Localised


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
