"""The words of the reference tables that are not facts, in each language."""

from collections.abc import Mapping

from torchproof.facts import Confidence

LANGUAGES = ("en", "zh")

# What facts/*.yml name by a key or an English word -> how the tables say it.
TERMS: Mapping[str, tuple[str, str]] = {
    "linux_x86_64": ("Linux x86-64", "Linux x86-64"),
    "linux_aarch64": ("Linux ARM64", "Linux ARM64"),
    "windows": ("Windows", "Windows"),
    "macos_arm64": ("macOS, Apple silicon", "macOS（Apple 芯片）"),
    "macos_x86_64": ("macOS, Intel", "macOS（Intel）"),
    "GeForce": ("GeForce", "GeForce"),
    "workstation": ("workstation", "工作站"),
    "data centre": ("data centre", "数据中心"),
    "Jetson": ("Jetson", "Jetson"),
    "long-term support": ("long-term support", "长期支持（LTS）"),
    "production": ("production", "生产"),
    "new feature": ("new feature", "新功能"),
    "index-url": ("as the index: --index-url", "当作索引：--index-url"),
    "find-links": ("as a list of files: -f", "当作文件列表：-f"),
    "python-install": ("in UV_PYTHON_INSTALL_MIRROR", "写进 UV_PYTHON_INSTALL_MIRROR"),
    "channels": ("as channels", "当作频道"),
    "dead": ("gone, do not use", "已失效，不要用"),
    # Places of sources that are no address.
    "PyPI": ("PyPI", "PyPI"),
    "measured": ("measured", "实测"),
    "inferred": ("inferred", "推断"),
    "not sourced": ("no source", "没有出处"),
    "public repositories": ("public repositories", "公开仓库"),
    "the Debian archive": ("the Debian archive", "Debian 软件仓库"),
}

# reference/index.md explains these three.
CONFIDENCE: Mapping[Confidence, tuple[str, str]] = {
    Confidence.HIGH: ("sure", "确定"),
    Confidence.MEDIUM: ("likely", "很可能"),
    Confidence.LOW: ("not verified", "未证实"),
}

PHRASES: Mapping[str, tuple[str, str]] = {
    "sources": ("Sources", "出处"),
    "read": ("read on {date}", "{date} 查看"),
    "checked": ("Table checked on {date}: facts/{file}.yml", "{date} 核对：facts/{file}.yml"),
    "scroll": ("Table, scrolls sideways: {title}", "表格，可左右滚动：{title}"),
    "index": ("The builds lie at {address}.", "这些 wheel 在 {address}。"),
    "from_python": ("from Python {python}", "Python {python} 起"),
    "default": ("named by these pages", "本站所用"),
}


def say(pair: tuple[str, str], language: str, **facts: object) -> str:
    """The text of a pair in a language, with facts in its braces."""
    text = pair[LANGUAGES.index(language)]
    return text.format(**facts) if facts else text


def term(name: str, language: str) -> str:
    """How a table says a word of the facts; an address or a name is itself."""
    return say(TERMS[name], language) if name in TERMS else name
