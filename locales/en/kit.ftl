### What programs and forms meet of Stegvis as a whole.

refused-kit-document-too-long = The query is too long.

## Forms

refused-kit-key-used = This has been sent before, with other contents. Reload the page and try again.
refused-kit-invalid-input = Something must be put right before it can be saved.
refused-kit-unconfirmed = Read what follows from this. If it is what you want, tick the box at the end and save again.
refused-kit-changed-meanwhile = Somebody else has changed this meanwhile. Nothing is lost: look at both and choose.
refused-kit-no-date = Write a date, for example 25 November 2026.
refused-kit-required = This must be filled in.
refused-kit-too-long = At most { $most } characters.
refused-kit-too-many-rows = At most { $most }.
