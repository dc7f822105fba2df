"""Write snippets/doctor.py anew: python -m torchproof.doctor."""

from torchproof.doctor import build

if __name__ == "__main__":
    build.BUILT.write_text(build.built(), encoding="utf-8", newline="\n")
