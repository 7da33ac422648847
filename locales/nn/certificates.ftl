### What staff read where a certificate is issued.
### Review: no native speaker has read this file yet.

refused-certificates-nothing-to-certify = Deltakarbevis kan skrivast ut når programmet er gjennomført eller avbrote.
refused-certificates-issued-already = Eit likt deltakarbevis er alt utferda.
certificates-proposed = Slik blir deltakarbeviset
certificates-proposed-help = Sjå gjennom. Når det er utferda, kan det ikkje endrast.
certificates-issue = Utferd deltakarbeviset
certificates-issued-by = Utferda { $date } av { $name }
certificates-earlier = Tidlegare
certificates-not-yet = Deltakarbevis kan utferdast når programmet er gjennomført eller avbrote.
certificates-new = Noko er retta sidan sist. Du kan utferde eit nytt.
