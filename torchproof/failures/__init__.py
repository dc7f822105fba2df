"""What went wrong, by what a log says: ``diagnose(text)``; ``python -m torchproof.failures FILE``.

The failures stand in facts/failures.yml. ``export.text()`` is what the site's box gets of them.
"""

from torchproof.failures.engine import Answer, Diagnosis
from torchproof.failures.match import diagnose, next_question, table
from torchproof.failures.normalise import decoded, normalise

__all__ = ["Answer", "Diagnosis", "decoded", "diagnose", "next_question", "normalise", "table"]
