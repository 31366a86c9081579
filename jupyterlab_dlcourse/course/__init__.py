"""What a course is: its plan, its calendar and its rules, as frozen structs and pure functions."""
