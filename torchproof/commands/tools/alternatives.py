"""update-alternatives, which turns the link /usr/local/cuda from one toolkit to another."""

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import listed, read
from torchproof.commands.shells import Command
from torchproof.facts.known import near
from torchproof.sentences import clause

_TABLE = listed("update-alternatives", clusters=False)
# Action: how many words follow it.
_ACTIONS = {
    "--display": 1,
    "--query": 1,
    "--list": 1,
    "--auto": 1,
    "--set": 2,
    "--remove": 2,
    "--remove-all": 1,
    "--install": 4,
    "--get-selections": 0,
    "--help": 0,
    "--version": 0,
}
# What these wait for.
_ASKS = {
    **dict.fromkeys(("--config", "--all"), "an answer at a prompt"),
    "--set-selections": "what it shall set on its input",
}
_SLAVE = 3  # words of each --slave


# Names that packages of Debian and of NVIDIA register, as far as guides name them.
_GROUPS = ("cuda", "cuda-12", "cuda-13", "nvidia", "python", "python3", "editor", "c++", "glx")


@register("update-alternatives", shells=["bash"])
def alternatives(command: Command, context: Context) -> Verdict:
    """An action with its words; those that ask at a prompt are refused. Never run."""
    arguments = read(_TABLE, command, context)
    for action, what in _ASKS.items():
        if arguments.has(action):
            raise context.error(
                f"update-alternatives {action} waits for {what}",
                "update-alternatives --set NAME PATH",
            )
    actions = [name for name, _ in arguments.options if name in _ACTIONS]
    if len(actions) != 1:
        raise context.error("update-alternatives takes one action", "--display NAME")
    if actions[0] != "--install":
        for word in arguments.rest[:1]:
            if close := near(word, _GROUPS):
                raise context.error(
                    f"update-alternatives: {word!r} is nearly the name {close}",
                    f"did you mean {close}?",
                )
    slaves = sum(name == "--slave" for name, _ in arguments.options)
    wanted = _ACTIONS[actions[0]] + _SLAVE * slaves
    if len(arguments.rest) != wanted:
        raise context.error(
            f"update-alternatives {actions[0]} takes {wanted} words, not {len(arguments.rest)}",
            f"see {_TABLE.source}",
        )
    return Verdict(clause("checked.action_dpkg"), runs=False)
