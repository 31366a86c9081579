"""What lets notebooks run here that were written elsewhere; one file an adaptation.

None changes what the student computes. Each has ``install(setup, shell)`` and says through
``record`` when it was used. Their names are what an administrator switches off.
"""

NAMES = ("torchvision_operators",)
