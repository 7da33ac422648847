"""Who is given which role, and the second person without whom none takes effect."""
