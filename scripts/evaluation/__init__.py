"""The parts of ``evaluate_corpus.py``: labels read, results counted."""
