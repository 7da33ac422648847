### What staff read where a certificate is issued.

refused-certificates-nothing-to-certify = Deltagerbevis kan utstedes når programmet er gjennomført eller avbrutt.
refused-certificates-issued-already = Et likt deltagerbevis er alt utstedt.
certificates-proposed = Slik blir deltagerbeviset
certificates-proposed-help = Se gjennom. Når det er utstedt, kan det ikke endres.
certificates-issue = Utsted deltagerbeviset
certificates-issued-by = Utstedt { $date } av { $name }
certificates-earlier = Tidligere
certificates-not-yet = Deltagerbevis kan utstedes når programmet er gjennomført eller avbrutt.
certificates-new = Noe er rettet siden sist. Du kan utstede et nytt.
