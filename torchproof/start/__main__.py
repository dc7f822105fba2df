"""Write snippets/start.py anew: python -m torchproof.start."""

from torchproof.start.build import START

if __name__ == "__main__":
    START.write()
