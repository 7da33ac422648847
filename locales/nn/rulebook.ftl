### Review: no native speaker has read this file yet.
### Reglane til kommunen sjølv.

refused-rulebook-unknown-setting = Regelverket har inga innstilling { $key } med verdien { $value }.
