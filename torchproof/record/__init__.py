"""What ran where and when, and what a page says of it."""
