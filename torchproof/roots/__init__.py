"""Throw-away roots of Debian, in which a page's way runs as a reader types it.

A root is made from the archive by mmdebstrap, once a day and release. In it the archive is a
*mirror*: what the way installs, real where small, else a *stand-in*: an empty package with the
name, version and relations that the archive's index states. So what apt and dpkg do with a command
is real; what a large package would bring is not there. With dnf all packages are stand-ins. A home
to throw away needs no root.
"""
