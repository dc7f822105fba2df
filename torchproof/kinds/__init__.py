"""What each fence of a page is, and so how it is checked."""
