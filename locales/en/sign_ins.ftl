### Where somebody is signed in, and the end of it.

sign-ins = Where you are signed in
sign-ins-help = Is there one that you do not recognise? Disconnect it.
sign-ins-this = This one
sign-ins-phone = Phone
sign-ins-tablet = Tablet
sign-ins-computer = Computer
sign-ins-unknown = Unknown
sign-ins-since = Signed in { $date }, last used { $used }
sign-ins-end = Disconnect
sign-ins-end-others = Disconnect all others
sign-ins-only = You are signed in only here.
