"""For which machine a snippet is: systems, distributions, what it needs."""
