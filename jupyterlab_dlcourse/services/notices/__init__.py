"""What concerns a person, told once."""
