"""The Python behind the site: pages, facts, checks, records."""
