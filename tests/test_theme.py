"""What the site takes from MkDocs and from the insides of its theme: where it stands, and that the
installed ones still have it. CONTRIBUTING.md, "Leave the theme", says what it is worth.
"""

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from torchproof.pages import loading
from torchproof.project import ROOT

pytestmark = pytest.mark.fast

if find_spec("mkdocs") is None:  # as on a GPU image, which has of the theme the emoji alone
    pytest.skip("builds no site: MkDocs is not here", allow_module_level=True)

HOOKS = ROOT / "torchproof/site/hooks.py"
SCRIPT = ROOT / "docs/assets/theme.js"
STYLES = ROOT / "docs/assets/theme.css"
# Classes that the theme documents for authors: its reference, "Buttons".
DOCUMENTED = {"md-button", "md-button--primary"}
# The text of a page: rules for what stands in it have to outweigh the theme's.
TEXT = "md-typeset"
_MKDOCS = re.compile(r"(mkdocs|material)\w*(\.|$)")


# --- the code ------------------------------------------------------------------------------------


def imported(path: Path) -> set[str]:
    """The modules that a file of Python imports, wherever in it."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def modules() -> list[Path]:
    return [path for path in sorted((ROOT / "torchproof").rglob("*.py")) if path != HOOKS]


def test_one_module_knows_mkdocs() -> None:
    # The parser of its command line reads commands of pages: there it is a program like others.
    program = {"mkdocs.__main__", "mkdocs.__main__.cli"}
    others = {
        path.relative_to(ROOT).as_posix(): found
        for path in modules()
        if (found := {n for n in imported(path) - program if _MKDOCS.match(n)})
    }
    assert others == {}
    assert "mkdocs.config" in imported(HOOKS)


def test_nothing_imports_the_module_that_knows_mkdocs() -> None:
    name = "torchproof.site.hooks"
    assert [path.relative_to(ROOT).as_posix() for path in modules() if name in imported(path)] == []


@pytest.fixture(scope="module")
def config() -> Any:
    """The site's configuration as MkDocs reads it, the hooks' part included."""
    from mkdocs.config import load_config

    config = load_config(str(ROOT / "mkdocs.yml"))
    return config.plugins.on_config(config)


def test_mkdocs_renders_with_the_extensions_of_the_checks(config: Any) -> None:
    """``pages/loading.py`` reads mkdocs.yml without MkDocs, and adds what that always loads."""
    names, options = loading.extensions()
    assert config.markdown_extensions == [*names, loading.OURS]
    theirs = {name: dict(values) for name, values in config.mdx_configs.items()}
    del theirs[loading.OURS], theirs["toc"]["permalink_title"]  # set by the hooks
    assert theirs == options


def test_mkdocs_leaves_out_the_renderer_of_notebooks(config: Any) -> None:
    """The lists of methods by event are MkDocs' own; a name that it changes would bring it back."""
    jupyter = config.plugins["mkdocs-jupyter"]
    theirs = {
        event
        for event, methods in config.plugins.events.items()
        if any(getattr(method, "__self__", None) is jupyter for method in methods)
    }
    assert "files" in theirs
    assert theirs <= {"pre_build", "files", "post_build"}


# --- the installed theme -------------------------------------------------------------------------


@cache
def installed() -> Path:
    [folder] = find_spec("material").submodule_search_locations
    return Path(folder)


@cache
def source(name: str) -> str:
    """A source of the theme's own script, as its map has it; "" where there is none any more."""
    [path] = installed().glob("templates/assets/javascripts/bundle.*.min.js.map")
    entry = json.loads(path.read_text(encoding="utf-8"))
    return dict(zip(entry["sources"], entry["sourcesContent"], strict=True)).get(
        f"src/templates/assets/javascripts/{name}", ""
    )


def template(name: str) -> str:
    path = installed() / "templates" / name
    return path.read_text(encoding="utf-8") if path.is_file() else ""


@cache
def everything() -> str:
    """All that the theme brings to a page: templates, style sheets, and its script."""
    files = (
        path
        for pattern in ("**/*.html", "assets/stylesheets/*.css", "assets/javascripts/bundle.*.js")
        for path in sorted((installed() / "templates").glob(pattern))
    )
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


# What rests on it; where the theme has it; how it is written there. The reason stands where it is
# used: docs/assets/theme.js, theme/, torchproof/.
PARTS = {
    "onPage": (lambda: source("bundle.ts"), r"window\.document\$ +="),
    "onPage, for a module that comes later": (
        lambda: source("browser/document/index.ts"),
        r"document\$ = new ReplaySubject<Document>\(1\)",
    ),
    "onPage, after each instant navigation": (
        lambda: source("bundle.ts"),
        r"setupInstantNavigation\([^)]*\)\s*\.subscribe\(document\$\)",
    ),
    "name of a marker": (
        lambda: source("templates/annotation/index.tsx"),
        r'class="md-annotation__index"[^>]*>\s*<span data-md-annotation-id={id}></span>',
    ),
    "reach of tables": (
        lambda: source("templates/table/index.tsx"),
        r'<div class="md-typeset__scrollwrap">',
    ),
    "reach of tabs": (
        lambda: source("components/content/tabs/index.ts"),
        r'getElement\("\.tabbed-labels"',
    ),
    "history of instant navigation": (
        lambda: source("integrations/instant/index.ts"),
        r'history\.replaceState\(offset, ""\)\s*history\.pushState\(null, "", url\)'
        r'(?s:.)*debounceTime\(\d+\)(?s:.)*history\.replaceState\(offset, ""\)',
    ),
    "history of the table of contents": (
        lambda: source("components/toc/index.ts"),
        r"history\.replaceState\(\{\}",
    ),
    "instant navigation leaves the header": (
        lambda: source("integrations/instant/index.ts"),
        r'"\[data-md-component=container\]",(?s:.)*"\[data-md-component=skip\]"',
    ),
    "theme.js comes after the theme's script": (
        lambda: template("base.html"),
        r"bundle\.\w+\.min\.js(?s:.)*for script in config\.extra_javascript",
    ),
    "theme/main.html: __md_scope": (
        lambda: template("partials/javascripts/base.html"),
        r"^(?s:.)*<script>__md_scope=new URL(?s:.)*pathname\+\"\.\"",
    ),
    "theme/main.html: __md_scope comes first": (
        lambda: template("base.html"),
        r'include "partials/javascripts/base\.html"(?s:.)*block extrahead',
    ),
    'theme/main.html: rel="alternate "': (
        lambda: source("integrations/alternate/index.ts"),
        r'"link\[rel=alternate\]"',
    ),
    'theme/main.html: rel="alternate ", in sitemaps': (
        lambda: source("integrations/sitemap/index.ts"),
        r'"\[rel=alternate\]"',
    ),
    "mkdocs.yml: extra.alternate is no list": (
        lambda: template("partials/header.html"),
        r'if config\.extra\.alternate %}\s*{% include "partials/alternate\.html"',
    ),
    "theme/partials/source.html": (
        lambda: template("partials/source.html"),
        r'data-md-component="source"',
    ),
    "torchproof/pages/markdown.py: no-copy": (
        lambda: source("components/content/code/_/index.ts"),
        r'el\.closest\("\.no-copy"\)',
    ),
    "theme/partials/search.html: the header shows it": (
        lambda: template("partials/header.html"),
        r'{% include "partials/search\.html" %}',
    ),
    "theme/partials/search.html: no index without its form": (
        lambda: source("bundle.ts"),
        r'document\.forms\.namedItem\("search"\)\s*\?(?s:.)*?: NEVER',
    ),
    "theme/partials/search.html: the box opens by its toggle": (
        lambda: template("base.html"),
        r'data-md-toggle="search" type="checkbox" id="__search"',
    ),
    "torchproof/site/search.py: where the sections are": (
        lambda: (installed() / "plugins/search/plugin.py").read_text(encoding="utf-8"),
        r'os\.path\.join\(config\.site_dir, "search"\)\s*path = [^\n]*"search_index\.json"',
    ),
    "torchproof/site/hooks.py: Chinese stays whole": (
        lambda: (installed() / "plugins/search/plugin.py").read_text(encoding="utf-8"),
        r"jieba = None(?s:.)*if jieba:\s+title = self\._segment_chinese",
    ),
    "torchproof/site/hooks.py: data-search-exclude": (
        lambda: (installed() / "plugins/search/plugin.py").read_text(encoding="utf-8"),
        r'if key == "data-search-exclude":',
    ),
    "torchproof/__init__.py: its banner": (
        lambda: template("__init__.py"),
        r'not os\.getenv\("NO_MKDOCS_2_WARNING"\)',
    ),
}


@pytest.mark.parametrize("part", PARTS)
def test_the_theme_still_has_what_the_site_rests_on(part: str) -> None:
    read, written = PARTS[part]
    assert re.search(written, read()), (
        f"{part}: the installed theme has no {written!r}; read why it is needed, mend or drop it"
    )


# --- our files -----------------------------------------------------------------------------------

_NAME = re.compile(r"(?<![\w-])(?:--|data-)?md-[a-z][\w-]*|(?<!\w)__md_\w+")


def names() -> Iterator[tuple[str, str]]:
    """The names of the theme in our files, each with the first file and line that has it."""
    seen = set()
    for folder in ("docs/assets", "theme", "torchproof"):
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix not in (".css", ".js", ".html", ".svg", ".py"):
                continue
            text = path.read_text(encoding="utf-8")
            if path.suffix == ".py" and "commands" in path.parts:  # options such as --md-x
                continue
            for number, line in enumerate(text.split("\n"), 1):
                for name in _NAME.findall(line):
                    if name not in seen:
                        seen.add(name)
                        yield name, f"{path.relative_to(ROOT).as_posix()}:{number}"


def has(theme: str, name: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", theme) is not None


def test_every_name_of_the_theme_is_one_that_it_has() -> None:
    found = dict(names())
    assert {"md-typeset", "--md-default-fg-color", "data-md-color-scheme", "__md_scope"} <= {*found}
    gone = [f"{place}: {name}" for name, place in found.items() if not has(everything(), name)]
    assert gone == []


def test_one_script_knows_the_insides_of_the_theme() -> None:
    inside = re.compile(r"document\$|\.tabbed-|\.prototype|history\.\w+ =|(?<![\w-])md-[\w-]+")
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{number}: {part}"
        for path in sorted((ROOT / "docs/assets").rglob("*.js"))
        if path != SCRIPT
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        for part in inside.findall(line)
        if part not in DOCUMENTED
    ]
    assert found == []
    assert len(set(inside.findall(SCRIPT.read_text(encoding="utf-8")))) > 5


def test_one_style_sheet_knows_the_names_of_the_theme() -> None:
    """Beside it, rules take colours and type from --tp-*, which it ties to the theme's."""
    found = [
        f"{path.relative_to(ROOT).as_posix()}:{number}: {name}"
        for path in sorted((ROOT / "docs/assets").rglob("*.css"))
        if path != STYLES
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        for name in _NAME.findall(line)
        if name not in DOCUMENTED and name != TEXT
    ]
    assert found == []
    assert len(set(_NAME.findall(STYLES.read_text(encoding="utf-8")))) > 50


def ours(pattern: str) -> list[Path]:
    folder = ROOT / "theme"
    return [path.relative_to(folder) for path in sorted(folder.glob(pattern))]


@pytest.mark.parametrize("path", ours("partials/**/*.html"), ids=str)
def test_the_theme_includes_the_part_that_ours_takes_the_place_of(path: Path) -> None:
    wanted = path.as_posix()
    assert template(wanted), f"the theme has no {wanted}: ours is shown nowhere"
    assert f'include "{wanted}"' in everything()


@pytest.mark.parametrize("path", ours("*.html"), ids=str)
def test_the_theme_has_the_blocks_that_ours_fill(path: Path) -> None:
    text = (ROOT / "theme" / path).read_text(encoding="utf-8")
    blocks = re.findall(r"{% block (\w+) %}", text)
    assert blocks
    missing = [name for name in blocks if f"{{% block {name} %}}" not in template("base.html")]
    assert missing == []
