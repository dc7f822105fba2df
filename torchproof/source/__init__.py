"""What an author wrote, line by line."""
