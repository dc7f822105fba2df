"""Package managers, and what they would install."""
