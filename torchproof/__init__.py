"""The Python behind the site: pages, facts, checks, records."""

import os

# Material prints a banner about its end of life (May 2027) at every build unless this is set before
# the theme loads. mkdocs.yml names functions of this package, and they load first.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
