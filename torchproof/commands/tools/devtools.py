"""pytest and mkdocs, read with their own parsers."""

import argparse
from functools import cache

from torchproof.commands import Context, Verdict, nearest, register
from torchproof.commands.shells import Command, GrammarMissing


@cache
def _pytest_parser():
    """The options of pytest with those of its plugins, this project's among them."""
    try:
        from _pytest.config import get_config
    except ImportError:
        raise GrammarMissing("pytest", "reading a pytest command") from None
    config = get_config()
    config.pluginmanager.load_setuptools_entrypoints("pytest11")
    config.pluginmanager.import_plugin("torchproof.pytest_plugin")  # as pyproject.toml does
    return config._parser


@register("pytest")
def pytest(command: Command, context: Context) -> Verdict:
    """Options of pytest and its plugins."""
    how = ("read by pytest's own parser", "由 pytest 自己的解析器读取")
    words = [word for word in command.words[1:] if word not in ("-h", "--help", "--version", "-V")]
    namespace = argparse.Namespace()
    try:
        _, unknown = _pytest_parser().parse_known_and_unknown_args(words, namespace=namespace)
    except Exception as error:  # pytest raises its UsageError, argparse its own
        raise context.error(f"pytest: {error}") from None
    options = [word for word in unknown if word.startswith("-")]
    if options:
        raise context.error(f"pytest: no option {options[0]}", line=command.line_of(options[0]))
    if "--pdb" in words or "--trace" in words:
        raise context.error("pytest --pdb waits for input at a prompt", "leave --pdb out")
    return Verdict(*how, runs=False)


@register("mkdocs")
def mkdocs(command: Command, context: Context) -> Verdict:
    """Commands and options of mkdocs."""
    try:
        import click
        from mkdocs.__main__ import cli
    except ImportError:
        raise GrammarMissing("mkdocs", "reading an mkdocs command") from None
    how = ("read by mkdocs' own parser", "由 mkdocs 自己的解析器读取")
    words = command.words[1:]
    if not words:
        raise context.error("mkdocs without a command", "mkdocs serve")
    if words[0] in ("-V", "--version", "-h", "--help"):
        return Verdict(*how, runs=True)
    found = cli.commands.get(words[0])
    if found is None:
        close = nearest(words[0], list(cli.commands))
        raise context.error(f"mkdocs has no command {words[0]!r}", close)
    try:
        found.make_parser(click.Context(found)).parse_args(list(words[1:]))
    except click.UsageError as error:
        raise context.error(f"mkdocs {words[0]}: {error.format_message()}") from None
    return Verdict(*how, runs=False)
