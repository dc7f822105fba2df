"""curl and wget: read, never run."""

import re

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import listed, read
from torchproof.commands.packages.requirements import check_url
from torchproof.commands.shells import Command
from torchproof.sentences import clause

# Each leaves a certificate unchecked.
_UNSAFE = ("-k", "--insecure", "--proxy-insecure", "--doh-insecure", "--no-check-certificate")


@register("curl", shells=["bash", "cmd"])
@register("wget", shells=["bash"])
def download(command: Command, context: Context) -> Verdict:
    """Options and address; certificates must be checked."""
    name = command.words[0]
    arguments = read(listed(name), command, context)
    if arguments.has(*_UNSAFE):
        raise context.error(
            f"{name} without checking the certificate: anyone could send anything",
            "mend the certificates instead (the package ca-certificates)",
        )
    addresses = [word for word in arguments.rest if re.match(r"[\w+]+://", word)]
    if not addresses and not arguments.has("-V", "--version", "-h", "--help", "-i"):
        raise context.error(f"{name} needs an address", "https://...")
    for address in addresses:
        check_url(address, context, command.line_of(address))
    return Verdict(clause("checked.options_download"), runs=False)
