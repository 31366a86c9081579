"""Typical mistakes of each lab, to be planted into right notebooks: one file a lab."""
