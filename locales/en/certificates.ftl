### What staff read where a certificate is issued.

refused-certificates-nothing-to-certify = A certificate can be issued when the programme is completed or interrupted.
refused-certificates-issued-already = The same certificate has been issued already.
certificates-proposed = This is what the certificate will say
certificates-proposed-help = Look it through. Once issued, it cannot be changed.
certificates-issue = Issue the certificate
certificates-issued-by = Issued { $date } by { $name }
certificates-earlier = Earlier
certificates-not-yet = A certificate can be issued when the programme is completed or interrupted.
certificates-new = Something was corrected since the last. You can issue a new one.
