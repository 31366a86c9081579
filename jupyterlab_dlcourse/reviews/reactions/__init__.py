"""What authors say of the reviews they got, and which of it is only an echo of the score."""
