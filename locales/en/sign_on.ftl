### Signing in at the municipality's own service.

sign-on-with = Sign in with { $provider }
sign-on-municipality = Municipality
sign-on-choose = Choose a municipality
sign-on-or = Or with e-mail and password
sign-on-for = For the staff of { $municipality }
sign-on-instead = You can also connect to the municipality's own sign-in, and need no password here.
sign-on-stopped = You are not signed in
sign-on-back = Back to signing in

refused-sign-on-no-provider = The municipality does not have this sign-in here. Use e-mail and password.
refused-sign-on-unavailable = The sign-in service does not answer as it should. Try again in a while.
refused-sign-on-started-elsewhere = This sign-in is too old, was used, or began somewhere else. Try again from here.
refused-sign-on-declined = You stopped signing in. Try again whenever you like.
refused-sign-on-not-trusted = What the sign-in service answered could not be accepted. Try again. If it happens more than once, tell those who run Stegvis.
refused-sign-on-too-weak = You signed in by a way that is not safe enough. Try again, and choose one with two steps.
refused-sign-on-not-connected = We do not know who you are here. Ask the administrator for an invitation, and open it to connect.
refused-sign-on-connected-to-another = Whom you signed in as belongs to somebody else of the staff here. Tell the administrator if that is wrong.
refused-sign-on-wrong-invitation = The invitation was used or is too old. Ask the administrator for a new one.
