"""A certificate for the hosts that a stand-in answers for, signed by an authority of its own.

pip and uv ask by https alone, uv also at addresses that it was built with: a server that answers
in their place has to prove who it is. Only the process that is told of the authority believes it.
"""

import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

OPENSSL = "openssl"
_FIRST = 3  # its major version that signs in one step
_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")


def missing() -> str:
    """What this machine lacks for it; "" for nothing."""
    said = ""
    if shutil.which(OPENSSL):
        said = subprocess.run([OPENSSL, "version"], capture_output=True, text=True).stdout
    version = re.match(r"OpenSSL (\d+)", said)
    return "" if version and int(version[1]) >= _FIRST else f"needs OpenSSL {_FIRST}"


def make(folder: Path, hosts: Iterable[str]) -> tuple[Path, Path]:
    """The authority's certificate, and the certificate with its key for the hosts; in ``folder``.

    Raises subprocess.CalledProcessError.
    """
    authority, key, own = folder / "authority.pem", folder / "authority.key", folder / "own.pem"
    names = ",".join(f"DNS:{host}" for host in sorted(set(hosts)))
    _openssl(
        *("req", "-x509", *_KEY, "-keyout", key, "-out", authority, "-subj", "/CN=stand-ins"),
        *("-addext", "keyUsage=critical,keyCertSign"),
    )
    _openssl(
        *("req", "-x509", *_KEY, "-keyout", folder / "own.key", "-out", own, "-subj", "/CN=own"),
        *("-CA", authority, "-CAkey", key, "-addext", f"subjectAltName={names}"),
        *("-addext", "basicConstraints=critical,CA:FALSE"),
    )
    with own.open("ab") as whole:
        whole.write((folder / "own.key").read_bytes())
    return authority, own


def _openssl(*words: str | Path) -> None:
    subprocess.run([OPENSSL, *map(str, words)], check=True, capture_output=True)
