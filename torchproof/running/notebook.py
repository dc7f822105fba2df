"""Run a notebook, compare what its cells show with what came out, and rewrite the outputs."""

import importlib.util
import json
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torchproof import project
from torchproof.errors import Origin, PageError
from torchproof.running import output, terminal
from torchproof.running.figures import MIME
from torchproof.running.session import RAN, Result, Session, Warned

RUNNER = Path(__file__).with_name("notebook_runner.py")
NEEDED = ("nbclient", "ipykernel")  # not on GPU images: their parts are compiled
START = 120.0  # seconds to start and to end a kernel on a busy machine
CELL = 300.0  # seconds for a cell that names no other limit, as in notebook_runner.py
# A share, as output.rules writes it: figures keep four digits, computed in single precision.
ROUNDING = -0.001
PLACE = re.compile(r"Cell In\[\d+\], line (\d+)")

Output = dict[str, Any]


class Unavailable(Exception):
    """What it takes to run notebooks is not installed."""


@dataclass(frozen=True)
class Cell:
    """A code cell as committed."""

    id: str
    source: str
    origin: Origin  # of the first line of the source, in the JSON file
    outputs: tuple[Output, ...] = ()
    varies: tuple[str, ...] = ()
    tolerance: str = ""
    timeout: float = CELL  # seconds


@dataclass(frozen=True)
class CellResult:
    """What came of a cell. ``result.output`` is its text, without figures."""

    cell: Cell
    outputs: tuple[Output, ...]
    result: Result


def cells(path: Path) -> list[Cell]:
    """The code cells of a notebook, in order.

    ``data`` of a cell's metadata holds the rules, as attributes of a fence do: ``varies``,
    ``tolerance``, ``timeout``. Raises PageError where it is no notebook with cell ids.
    """
    raw = path.read_text(encoding="utf-8")
    where = project.relative(path)
    try:
        found = json.loads(raw)["cells"]
        lines = _lines(raw)
        return [_cell(cell, lines, where) for cell in found if cell["cell_type"] == "code"]
    except (KeyError, TypeError, ValueError) as error:
        raise PageError(
            Origin(where, getattr(error, "lineno", 1)),
            f"is no notebook as nbformat 4.5 writes it: {error!r}",
            "open it in Jupyter and save it there",
        ) from None


def _cell(cell: dict[str, Any], lines: dict[str, int], where: str) -> Cell:
    origin = Origin(where, lines[cell["id"]])
    data = cell["metadata"].get("data", {})
    varies, tolerance = tuple(data.get("varies", "").split()), data.get("tolerance", "")
    output.rules(varies, tolerance, origin)
    return Cell(
        id=cell["id"],
        source=_text(cell["source"]),
        origin=origin,
        outputs=tuple(cell["outputs"]),
        varies=varies,
        tolerance=tolerance,
        timeout=float(data.get("timeout", CELL)),
    )


def _lines(raw: str) -> dict[str, int]:
    """By id of a cell, the line on which its source begins. Text in the JSON escapes its quotes."""
    found: dict[str, int] = {}
    last = ""
    for number, line in enumerate(raw.split("\n"), 1):
        if match := re.fullmatch(r'\s*"id": "([\w-]+)",?', line):
            last = match[1]
        elif re.fullmatch(r'\s*"source": \[', line):
            found.setdefault(last, number + 1)
        elif re.match(r'\s*"source": ["\[]', line):  # empty, or one line
            found.setdefault(last, number)
    return found


def run(path: Path, session: Session) -> list[CellResult]:
    """Execute all code cells in a kernel in the sandbox of ``session``, up to the first that fails.

    Raises Unavailable where nbclient or ipykernel is missing, PageError where no kernel starts.
    """
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise Unavailable(f"notebooks need {' and '.join(missing)}: pip install -e '.[checks]'")
    todo = cells(path)
    answer = session.workdir / ".executed.json"
    timeout = START + sum(cell.timeout for cell in todo)
    arguments = [str(path.resolve()), str(answer)]
    ran = session.program(str(RUNNER), arguments, timeout, project.relative(RUNNER))
    if ran.status != 0 or not answer.exists():
        raise PageError(
            Origin(project.relative(path), 1),
            f"the kernel of this notebook did not run ({ran.ended}, status {ran.status})",
            ran.error or ran.output,
        )
    answers = json.loads(answer.read_text(encoding="utf-8"))
    answer.unlink()
    return [_result(cell, found) for cell, found in zip(todo, answers, strict=False)]


def _result(cell: Cell, answer: dict[str, Any]) -> CellResult:
    outputs = tuple(_clean(found) for found in answer["outputs"])
    error = PLACE.sub(lambda match: str(_at(cell, match[1])), terminal.shown(answer["error"]))
    if error and answer["ended"] != RAN:
        error = f"{cell.origin}: {error}"
    warned = tuple(
        Warned(category, message, str(_at(cell, line)) if _own(path) else f"{path}:{line}")
        for category, message, path, line in answer["warned"]
    )
    text = "".join(text for kind, text in _parts(outputs) if kind == "text")
    result = Result(text, int(bool(error)), answer["seconds"], error, answer["ended"], warned)
    return CellResult(cell, outputs, result)


def _own(path: str) -> bool:
    """Whether a warning names a cell: ipykernel calls them ``/tmp/ipykernel_123/456.py``."""
    return "ipykernel_" in path


def _at(cell: Cell, line: str | int) -> Origin:
    return Origin(cell.origin.path, cell.origin.line + int(line) - 1)


def _clean(found: Output) -> Output:
    """An output without what differs from run to run for no reason."""
    kept = {name: value for name, value in found.items() if name != "execution_count"}
    if found["output_type"] == "execute_result":
        kept["execution_count"] = None  # nbformat wants the key
    return kept


def difference(result: CellResult, real: bool = True) -> str | None:
    """None if the notebook shows what came out, else where it differs.

    With ``real`` false the data were a stand-in: then no numbers are compared, and of a figure only
    how many axes it has and how they are labelled.
    """
    cell = result.cell
    tolerance = output.rules(cell.varies, cell.tolerance, cell.origin) if real else math.inf
    shown, printed = _parts(cell.outputs), _parts(result.outputs)
    if [kind for kind, _ in shown] != [kind for kind, _ in printed]:
        return f"in the notebook: {_kinds(shown)}\nnow:             {_kinds(printed)}"
    for (kind, old), (_, new) in zip(shown, printed, strict=True):
        if kind == "text":
            found = output.compare(old, new, cell.varies, tolerance)
        elif old is None or new is None:
            found = f"a figure without data in the {'notebook' if old is None else 'output'}"
        else:
            if not real:
                old, new = _outline(old), _outline(new)
            found = _figure(old, new, cell.varies, tolerance or ROUNDING, "figure")
        if found:
            return found
    return None


def _outline(figure: dict[str, Any]) -> dict[str, Any]:
    labels = ("xlabel", "ylabel")
    return {"axes": [{n: axes[n] for n in labels if n in axes} for axes in figure.get("axes", [])]}


def _figure(shown: Any, drawn: Any, varies: Sequence[str], tolerance: float, at: str) -> str | None:
    """Where two descriptions of a figure differ (see figures.py), None if they do not."""
    pairs: Iterable[tuple[str, Any, Any]]
    if isinstance(shown, dict) and isinstance(drawn, dict):
        pairs = ((f"{at}.{n}", shown.get(n), drawn.get(n)) for n in sorted({*shown, *drawn}))
    elif isinstance(shown, list) and isinstance(drawn, list) and len(shown) == len(drawn):
        pairs = ((f"{at}[{i}]", *pair) for i, pair in enumerate(zip(shown, drawn, strict=True)))
    elif output.compare(str(shown), str(drawn), varies, tolerance) is None:
        return None
    else:
        return f"{at}: {_short(shown)} in the notebook, now {_short(drawn)}"
    found = (_figure(old, new, varies, tolerance, place) for place, old, new in pairs)
    return next(filter(None, found), None)


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) < 80 else text[:76] + " ..."


def _kinds(parts: Sequence[tuple[str, Any]]) -> str:
    return ", ".join(kind for kind, _ in parts) or "nothing"


def _parts(outputs: Sequence[Output]) -> list[tuple[str, Any]]:
    """Texts, neighbours joined as a page shows them, and figures."""
    parts: list[tuple[str, Any]] = []
    for found in outputs:
        if found["output_type"] == "stream":
            kind, value = "text", _text(found["text"])
        elif found["output_type"] == "error":
            kind, value = "text", f"{found['ename']}: {found['evalue']}\n"
        elif any(name.startswith("image/") for name in found["data"]):
            kind, value = "figure", found["data"].get(MIME)
        else:
            kind, value = "text", _text(found["data"]["text/plain"]) + "\n"
        if kind == "text" and parts and parts[-1][0] == "text":
            value = parts.pop()[1] + value
        parts.append((kind, value))
    return parts


def _text(lines: str | list[str]) -> str:
    return lines if isinstance(lines, str) else "".join(lines)


def write(paths: Sequence[Path], results: Sequence[CellResult]) -> list[Path]:
    """Put the outputs of all code cells into the notebooks; the files changed.

    The notebooks come out in one form, whoever wrote them: sorted, without execution counts.
    The caller sees to it that the run was complete and the data real. Raises KeyError where the
    notebooks have other cells than were run.
    """
    new = {result.cell.id: list(result.outputs) for result in results}
    changed = []
    for path in paths:
        old = path.read_text(encoding="utf-8")
        notebook = json.loads(old)
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code":
                cell["outputs"] = new[cell["id"]]
        text = canonical(notebook)
        if text != old:
            path.write_text(text, encoding="utf-8", newline="\n")
            changed.append(path)
    return changed


def canonical(notebook: dict[str, Any]) -> str:
    """The one way in which a notebook is committed."""
    import nbformat

    node = nbformat.from_dict(notebook)
    node.nbformat, node.nbformat_minor = 4, 5
    for cell in node.cells:
        if cell.cell_type == "code":
            cell.execution_count = None
    nbformat.validate(node)
    return nbformat.writes(node, version=4) + "\n"
