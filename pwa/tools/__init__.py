"""Scripts that write files of the PWA and its texts; nothing imports them."""
