"""A small project of its own, in both languages, and pytest on it as an author runs it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from torchproof import sentences
from torchproof.project import FACTS, ROOT

PAGE = """\
---
title: Page
---
# Page {{#page}}

{words}

```python
total = 1 + 2
print("total", total)
```

```text
total 3
```

## Program {{#program}}

```python {{title="double.py"}}
--8<-- "double.py"
```

```bash
python double.py 4
```

```text
8
```
"""
PROGRAM = """\
import sys


def double(number):
    return 2 * number


print(double(int(sys.argv[1])))
"""


class Project:
    """A small project: one page in two languages, one program. In a folder that has one, that."""

    def __init__(self, root: Path) -> None:
        self.root = root
        if (root / "docs").exists():
            return
        for name in ("mkdocs.yml", "pyproject.toml"):
            shutil.copy(ROOT / name, root / name)
        shutil.copytree(FACTS, root / "facts")
        shutil.copytree(sentences.FOLDER, root / "sentences")
        shutil.copy(ROOT / "tests/test_accounts.py", root / "test_accounts.py")
        self.write("snippets/double.py", PROGRAM)
        self.write("docs/en/page.md", PAGE.format(words="Add two numbers."))
        self.write("docs/zh/page.md", PAGE.format(words="把两个数相加。"))

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")

    def edit(self, old: str, new: str, *names: str) -> None:
        for name in names or ("docs/en/page.md", "docs/zh/page.md"):
            text = (self.root / name).read_text(encoding="utf-8")
            assert old in text, f"the test expects {old!r} in {name}"
            self.write(name, text.replace(old, new))

    def check(self, *args: str, **variables: str) -> subprocess.CompletedProcess:
        command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", *args]
        env = {**os.environ, "TORCHPROOF_ROOT": str(self.root), "COLUMNS": "200"}
        env.pop("TORCHPROOF_COMPLETE", None)
        env |= variables
        return subprocess.run(
            command, cwd=self.root, env=env, capture_output=True, encoding="utf-8", timeout=300
        )
