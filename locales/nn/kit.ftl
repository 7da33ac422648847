### What only programs that speak with Stegvis meet.
### Review: no native speaker has read this file yet.

refused-kit-document-too-long = Spørjinga er for lang.
