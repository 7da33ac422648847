### What only programs that speak with Stegvis meet.

refused-kit-document-too-long = The query is too long.
