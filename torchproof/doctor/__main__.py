"""Write snippets/doctor.py anew: python -m torchproof.doctor."""

from torchproof.doctor.build import DOCTOR

if __name__ == "__main__":
    DOCTOR.write()
