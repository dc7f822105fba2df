"""A page → what it renders: its fences with the origin of every line, headings, links.

``load`` renders with the very extensions of ``mkdocs.yml``, so that page and check cannot disagree.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml
from markdown import Markdown
from yaml_env_tag import construct_env_tag

from torchproof import project
from torchproof.errors import Origin, PageError
from torchproof.pages.markdown import TorchproofExtension
from torchproof.project import relative
from torchproof.proofs.recorder import cache
from torchproof.source import notebooks
from torchproof.source.lines import Line, Source, read, rendering
from torchproof.source.model import Item, Page

CONFIG = project.ROOT / "mkdocs.yml"
# MkDocs always loads these three before those of mkdocs.yml.
BUILTIN = ("toc", "tables", "fenced_code")
# The extension of this project in mkdocs.yml.
OURS = TorchproofExtension.__module__
_FRONT_MATTER = re.compile(r"\A-{3}[ \t]*\n(.*?\n)(?:-{3}|\.{3})[ \t]*\n", re.DOTALL)


class _Loader(yaml.UnsafeLoader):
    """YAML with the tags of mkdocs.yml: ``!!python/name:`` and ``!ENV``. For our own file alone."""


_Loader.add_constructor("!ENV", construct_env_tag)


@cache
def extensions() -> tuple[list[str], dict[str, Any]]:
    """Names and options of the Markdown extensions that ``mkdocs.yml`` lists, without our own."""
    config = yaml.load(CONFIG.read_text(encoding="utf-8"), Loader=_Loader)
    names, options = list(BUILTIN), {}
    for entry in config["markdown_extensions"]:
        name, values = next(iter(entry.items())) if isinstance(entry, dict) else (entry, None)
        if name not in names:
            names.append(name)
        if values:
            options[name] = values
    names.remove(OURS)
    return names, options


def load(path: Path, bases: Sequence[str] = ()) -> Page:
    """Render the page at ``path``; ``bases`` are other folders of includes than the site's.

    Raises PageError where something a reader would not see as code looks like a fence, an include
    or a fact does not exist, or the file is not plain UTF-8 with LF and spaces.
    """
    where = relative(path)
    meta, text, source = split(path)
    names, options = extensions()
    own = {"base_path": list(bases)} if bases else {}
    if language := Page(where, {}, ()).language:
        own["language"] = language
    ours = TorchproofExtension(**own)
    with rendering(source):
        Markdown(extensions=[*names, ours], extension_configs=dict(options)).convert(text)
    if not text.strip():
        raise PageError(Origin(where, 1), "the page is empty")
    made = ours.rendered
    return Page(
        path=where,
        meta=meta,
        fences=made.fences,
        items=tuple(_items(made.outline.found, made.lines, where)),
        includes=made.includes,
        text=made.outline.text,
        lines=tuple(read(path).split("\n")),
    )


def split(path: Path) -> tuple[Mapping[str, Any], str, Source]:
    """Front matter, the Markdown below it as MkDocs gets it, and where its lines come from."""
    where = relative(path)
    origins: list[Origin] = []
    if path.suffix == ".ipynb":
        made = notebooks.lines(path)
        written = "\n".join(text for text, _ in made) + "\n"
        origins = [origin for _, origin in made]
    else:
        written = read(path)
    match = _FRONT_MATTER.match(written)
    if not match:
        return {}, written, Source(where, 0, tuple(origins))
    try:
        meta = yaml.safe_load(match[1]) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        raise PageError(Origin(where, line), f"front matter is no valid YAML: {error}") from None
    text = written[match.end() :].lstrip("\n")
    cut = written[: len(written) - len(text)].count("\n")
    return meta, text, Source(where, cut, tuple(origins[cut:]))


def _items(found: list[tuple[str, str]], lines: Sequence[Line], where: str) -> list[Item]:
    """Where in the Markdown each found thing is written, as near as its text can tell."""
    needles = {
        "heading": lambda value: "{#" + value.partition("#")[2],
        "link": lambda value: value.partition("#")[0] or value,
        "image": lambda value: value,
        "admonition": lambda value: value.split()[-1],
        "tabs": lambda value: "=== ",
        "tab": lambda value: "=== ",
    }
    items, after = [], 0
    for what, value in found:
        needle = needles[what](value)
        rest = range(after, len(lines))
        index = next((i for i in rest if needle in lines[i]), None)
        if index is None and what == "heading":  # without an anchor of its own
            start = "#" * int(value[1]) + " "
            index = next((i for i in rest if lines[i].startswith(start)), None)
        if index is not None:
            after = index
        origin = lines[min(after, len(lines) - 1)].origin if lines else Origin(where, 1)
        items.append(Item(what, value, origin))
    return items


def all_pages(folder: Path = project.DOCS) -> list[Path]:
    """Every Markdown page and notebook of the site, in all languages."""
    return sorted(p for kind in ("*.md", "*.ipynb") for p in folder.glob(f"*/**/{kind}"))
