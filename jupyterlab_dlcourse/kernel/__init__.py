"""The only code of ours that runs inside a student's kernel; it imports nothing else of ours."""
