### What programs and forms meet of Stegvis as a whole.

refused-kit-document-too-long = Spørringen er for lang.

## Forms

refused-kit-key-used = Dette er sendt før, med annet innhold. Last siden på nytt og prøv igjen.
refused-kit-invalid-input = Noe må rettes før det kan lagres.
refused-kit-unconfirmed = Les hva som følger av dette. Er det slik du vil ha det, kryss av nederst og lagre på nytt.
refused-kit-changed-meanwhile = Noen andre har endret dette imens. Ingenting er mistet: se begge og velg.
refused-kit-no-date = Skriv en dato, for eksempel 25.11.2026.
refused-kit-required = Dette må fylles ut.
refused-kit-too-long = Høyst { $most } tegn.
refused-kit-too-many-rows = Høyst { $most }.
