### What only programs that speak with Stegvis meet.

refused-kit-document-too-long = Spørringen er for lang.
