"""A page as rendered: its fences with the origin of every line, headings, links."""
