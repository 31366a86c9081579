"""Who is in the class, and all that is known of one person."""
