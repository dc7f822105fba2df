"""Running what a page shows, away from the machine of whoever runs the checks."""
