"""curl and wget: read, never run."""

import re

from torchproof.commands import Context, Verdict, register
from torchproof.commands.options import Table, read
from torchproof.commands.packages.requirements import check_url
from torchproof.commands.shells import Command
from torchproof.sentences import clause

_CURL = Table(
    "curl",
    "curl manual 8.9",
    "-L --location -O --remote-name -J --remote-header-name -s --silent -S --show-error -f --fail "
    "-I --head -v --verbose -k --insecure -# --progress-bar -C --compressed -4 -6 --create-dirs "
    "--retry-all-errors --tlsv1.2 --fail-with-body -V --version -h --help -g -i --include",
    "-o --output -x --proxy -H --header -A --user-agent -d --data --retry --retry-delay -m "
    "--max-time --connect-timeout -X --request -u --user -r --range --proto --output-dir -w "
    "--write-out -C --continue-at --noproxy --cacert",
)
_WGET = Table(
    "wget",
    "GNU Wget manual 1.24",
    "-c --continue -q --quiet -nv --no-verbose -v -N --timestamping -nc --no-clobber "
    "--no-check-certificate --show-progress -S --server-response --spider -4 -6 -r -np -nH -V "
    "--version -h --help --content-disposition",
    "-O --output-document -P --directory-prefix -t --tries -T --timeout -U --user-agent -o -i "
    "--header -e --execute --progress --limit-rate",
)


@register("curl", shells=["bash", "cmd"])
@register("wget", shells=["bash"])
def download(command: Command, context: Context) -> Verdict:
    """Options and address; certificates must be checked."""
    name = command.words[0]
    arguments = read(_CURL if name == "curl" else _WGET, command, context)
    if arguments.has("-k", "--insecure", "--no-check-certificate"):
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
