"""Make toy packages of a few hundred bytes that depend on one another as PyTorch's do.

toy-vision needs exactly its toy-torch, a CUDA build of toy-torch needs toy-cuda, a CPU build does
not. wheels/pypi and wheels/cu126 stand for two indexes; the second one ends with an older release.
"""

import zipfile
from pathlib import Path

TORCH = """\
from importlib import metadata

__version__ = metadata.version("toy-torch")
if "+cu" in __version__:
    import toy_cuda  # what a CUDA build cannot do without
"""
VISION = 'import toy_torch\n\nprint("toy-vision works with toy-torch", toy_torch.__version__)\n'
CUDA = "# The libraries of NVIDIA would be here: some GB.\n"


def write_wheel(folder: Path, name: str, version: str, code: str, needs: str = "") -> None:
    """Write a wheel that holds one module and needs at most one other package."""
    module = name.replace("-", "_")
    info = f"{module}-{version}.dist-info"
    requires = f"Requires-Dist: {needs}\n" if needs else ""
    files = {
        f"{module}/__init__.py": code,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{requires}",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in [*files, f"{info}/RECORD"])
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(folder / f"{module}-{version}-py3-none-any.whl", "w") as wheel:
        for path, text in files.items():
            # A fixed date makes the same file each time, and so the same checksum.
            wheel.writestr(zipfile.ZipInfo(path, (2026, 1, 1, 0, 0, 0)), text)


def main() -> None:
    """Write both folders and print what is in them."""
    pypi, cuda = Path("wheels/pypi"), Path("wheels/cu126")
    for version in ("1.0", "2.0", "3.0"):
        write_wheel(pypi, "toy-torch", version, TORCH)
        write_wheel(pypi, "toy-vision", version, VISION, f"toy-torch=={version}")
    for version in ("1.0", "2.0"):
        write_wheel(pypi, "toy-cuda", version, CUDA)
        write_wheel(cuda, "toy-torch", f"{version}+cu126", TORCH, f"toy-cuda=={version}")
        write_wheel(cuda, "toy-vision", f"{version}+cu126", VISION, f"toy-torch=={version}")
    for wheel in sorted(Path("wheels").glob("*/*.whl")):
        print(wheel.as_posix())


if __name__ == "__main__":
    main()
