"""The languages of fences, by each of their spellings."""

ALIASES = {
    **dict.fromkeys(("python", "py", "python3"), "python"),
    **dict.fromkeys(("bash", "sh", "shell"), "bash"),
    **dict.fromkeys(("powershell", "pwsh", "ps1"), "powershell"),
    **dict.fromkeys(("cmd", "bat", "batch"), "cmd"),
    **dict.fromkeys(("yaml", "yml"), "yaml"),
    **dict.fromkeys(("ini", "cfg"), "ini"),
    **dict.fromkeys(("text", "txt"), "text"),
    **dict.fromkeys(("cpp", "c++"), "cpp"),
    **dict.fromkeys(("cuda", "cu"), "cuda"),
    **dict.fromkeys(("dockerfile", "docker"), "dockerfile"),
    "toml": "toml",
    "json": "json",
    "csv": "csv",
}
# What to do about a language that no check knows.
MENDS = {
    "": "name one after the backticks; plain output is `text`",
    "pycon": "write the code in a python fence and what it prints in a text fence",
    "console": "write the command in a bash fence and what it prints in a text fence",
}
