"""What stands in brackets or braces on a page, and what it becomes."""
