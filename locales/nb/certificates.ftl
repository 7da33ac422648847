### What staff read when a certificate cannot be issued. nb and en are written here.

refused-certificates-nothing-to-certify = Deltakerbevis kan skrives ut når programmet er gjennomført eller avbrutt.
refused-certificates-issued-already = Et likt deltakerbevis er alt utstedt.
