"""What reviewers are asked: rubrics, filled-in ones, what makes a comment one, the score."""
