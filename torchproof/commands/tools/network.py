"""Interfaces and the firewall of Linux; and waiting for what runs beside the shell."""

import ipaddress

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import listed, read
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_IP = listed("iproute2", "ip", shown="ip", clusters=False)


@register("wait", shells=["bash"])
def wait(command: Command, context: Context) -> Verdict:
    """Wait for all that was started with ``&``."""
    if len(command.words) > 1:
        raise context.error("wait: alone it waits for everything", "write it without arguments")
    return Verdict(clause("checked.builtin"), runs=True)


@register("ip", shells=["bash"])
def ip(command: Command, context: Context) -> Verdict:
    """Show addresses, links or routes; nothing that changes them."""
    arguments = read(_IP, command, context)
    shows = arguments.rest in [(name,) for name in ("address", "addr", "a", "link", "route")]
    if not shows or arguments.has("-b", "-batch", "-force"):
        raise context.error("ip: only what shows something is for pages", "ip -brief address")
    # What it prints is that of the machine that made the page.
    return Verdict(clause("checked.options_ip"), runs=False)


@register("ufw", shells=["bash"])
def ufw(command: Command, context: Context) -> Verdict:
    """Let an address of a private network in, take that back, or show the rules."""
    words = command.words[1:]
    rule = words[1:] if words[:1] == ("delete",) else words
    if words != ("status",):
        if len(rule) != 3 or rule[:2] != ("allow", "from"):
            raise context.error("ufw: only 'allow from ADDRESS' is known", "ufw allow from ADDRESS")
        try:
            private = ipaddress.ip_network(rule[2]).is_private
        except ValueError as error:
            raise context.error(f"ufw: {error}") from None
        if not private:
            raise context.error(f"ufw: {rule[2]} is an address of the internet")
    return Verdict(clause("checked.ufw"), runs=False)
