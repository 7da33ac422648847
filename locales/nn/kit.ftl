### What programs and forms meet of Stegvis as a whole.
### Review: no native speaker has read this file yet.

refused-kit-document-too-long = Spørjinga er for lang.

## Forms

refused-kit-key-used = Dette er sendt før, med anna innhald. Last sida på nytt og prøv igjen.
refused-kit-invalid-input = Noko må rettast før det kan lagrast.
refused-kit-unconfirmed = Les kva som følgjer av dette. Er det slik du vil ha det, kryss av nedst og lagre på nytt.
refused-kit-changed-meanwhile = Nokon andre har endra dette imens. Ingenting er mist: sjå begge og vel.
refused-kit-no-date = Skriv ein dato, til dømes 25.11.2026.
refused-kit-required = Dette må fyllast ut.
refused-kit-too-long = Høgst { $most } teikn.
refused-kit-too-many-rows = Høgst { $most }.
