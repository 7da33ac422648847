### Kommunens egne regler.

refused-rulebook-unknown-setting = Regelverket har ingen innstilling { $key } med verdien { $value }.
