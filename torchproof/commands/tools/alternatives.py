"""update-alternatives, which turns the link /usr/local/cuda from one toolkit to another."""

from torchproof.commands import Context, Verdict, nearest, register
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_SOURCE = "Debian manual, update-alternatives(1)"
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
}


@register("update-alternatives", shells=["bash"])
def alternatives(command: Command, context: Context) -> Verdict:
    """An action with its words; the one that asks at a prompt is refused. Never run."""
    words = command.words[1:]
    if not words:
        raise context.error("update-alternatives needs something to do", "--display NAME")
    action, *rest = words
    if action in ("--config", "--all"):
        raise context.error(
            f"update-alternatives {action} waits for an answer at a prompt",
            "update-alternatives --set NAME PATH",
        )
    if action not in _ACTIONS:
        raise context.error(
            f"update-alternatives has no action {action}",
            nearest(action, list(_ACTIONS)) or f"see {_SOURCE}",
            command.line_of(action),
        )
    if len(rest) != _ACTIONS[action]:
        raise context.error(
            f"update-alternatives {action} takes {_ACTIONS[action]} words, not {len(rest)}",
            f"see {_SOURCE}",
        )
    return Verdict(clause("checked.action_dpkg"), runs=False)
