"""The loop that runs the queue of jobs and keeps the course's clock."""
