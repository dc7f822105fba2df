"""Configuration files on pages, read as the tool reads them that they configure."""
