"""What stands in braces or brackets on a page, and what it becomes; registry.py has the table."""
