"""How much care reviewers take, and which reviews a TA should look at."""
