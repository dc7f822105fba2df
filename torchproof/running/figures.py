"""What a matplotlib figure shows, as data: an IPython extension for the kernel of the checks.

Two drawings of the same data differ in bytes from one version of matplotlib to the next; the data
do not. The kernel puts them next to the PNG of each figure, under a MIME type of their own.
"""

import math
import sys

MIME = "application/vnd.torchproof.figure+json"
WHOLE = 400  # numbers of an array that are kept; of a longer one only its shape and summary
DIGITS = 4  # significant digits kept


def load_ipython_extension(shell):
    """Called by IPython: describe every figure that is displayed."""
    from IPython.core.formatters import BaseFormatter

    class FigureFormatter(BaseFormatter):
        # Not by for_type(): matplotlib's own set-up of the kernel unregisters that.
        def __call__(self, shown):
            matplotlib = sys.modules.get("matplotlib.figure")
            if matplotlib is None or not isinstance(shown, matplotlib.Figure):
                return None
            return describe(shown)

    shell.display_formatter.formatters[MIME] = FigureFormatter(parent=shell.display_formatter)


def describe(figure):
    """Titles, labels, texts, colours and plotted numbers of a figure and its axes, as JSON."""
    return _filled({"title": figure.get_suptitle(), "axes": [_axes(a) for a in figure.axes]})


def _axes(axes):
    legend = axes.get_legend()
    described = {
        "title": axes.get_title(),
        "xlabel": axes.get_xlabel(),
        "ylabel": axes.get_ylabel(),
        "texts": [text.get_text() for text in axes.texts],
        "legend": [text.get_text() for text in legend.get_texts()] if legend else [],
        "lines": [_array(line.get_xydata()) for line in axes.lines],
        "bars": [_array(p.get_bbox().bounds) for p in axes.patches if hasattr(p, "get_bbox")],
        "points": [_array(c.get_offsets()) for c in axes.collections],
        "images": [_array(image.get_array()) for image in axes.images],
        "colours": _colours(axes),
    }
    return _filled(described)


def _colours(axes):
    """What tells things apart: colours as #rrggbb, colour maps by name."""
    from matplotlib.colors import to_hex

    used = [axes.title.get_color()] if axes.get_title() else []
    used += [line.get_color() for line in axes.lines]
    used += [patch.get_facecolor() for patch in axes.patches]
    maps = {image.get_cmap().name for image in axes.images}
    return sorted({to_hex(colour) for colour in used} | maps)


def _filled(described):
    return {name: value for name, value in described.items() if value}


def _array(values):
    """The numbers, or their shape, least, mean and greatest where there are many."""
    import numpy as np

    numbers = np.ma.filled(np.ma.asarray(values, dtype=float), math.nan)
    if numbers.size <= WHOLE:
        return _rounded(numbers.tolist())
    finite = numbers[np.isfinite(numbers)]
    summary = [finite.min(), finite.mean(), finite.max()] if finite.size else []
    return {"shape": list(numbers.shape), "summary": _rounded([float(n) for n in summary])}


def _rounded(value):
    if isinstance(value, list):
        return [_rounded(item) for item in value]
    return float(f"{value:.{DIGITS}g}") if math.isfinite(value) else None
