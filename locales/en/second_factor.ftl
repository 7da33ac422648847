### The second factor of staff: at the door, in a dialog, on a screen of its own.

factor-first = Confirm that it is you
factor-why = A password can get into other hands. So you confirm each sign-in with a code from an app on your phone.
factor-app-help = Open an app for one-time codes, for example Microsoft Authenticator, and scan the picture. The app shows a new code every half minute.
factor-app-typed = Cannot scan it?
factor-picture = QR code for the app
factor-first-code = The code that the app shows now
factor-choose = Use the app

factor-show = Type the code
factor-code = Code from the app
factor-code-help = No app at hand? Use one of your recovery codes.
factor-recovery = Recovery code
factor-go-on = Go on

factor-codes = Keep the recovery codes
factor-codes-help = If you lose the phone, one of these lets you in. Each code works once. Write them down, or keep them where your passwords are. They are not shown again.
factor-codes-copy = Copy
factor-codes-copied = Copied
factor-codes-kept = I have kept them

## Once more, before what counts most

factor-again = Confirm that it is you
factor-again-why = This needs a confirmation that is at most five minutes old. What you have typed stays.
factor-again-password = Your password
factor-confirm = Confirm
factor-again-sign-in = Sign in again

## The screen of one's own

factors = Sign-in
factors-app = App for one-time codes
factors-on = You can confirm each sign-in with a code from the app.
factors-off = You have neither an app nor a passkey. The password alone protects what you see.
factors-no-app = You use no app.
factors-choose = Choose an app
factors-change = Change to a new app
factors-recovery = Recovery codes
factors-renew = Make new recovery codes
factors-codes-left =
    { $count ->
        [one] { $count } recovery code left
       *[other] { $count } recovery codes left
    }

## A passkey

passkeys = Passkeys
passkeys-why = With a passkey you confirm by fingerprint, face, screen lock or security key. It works here alone, so nobody can trick you out of it.
passkeys-add = Add a passkey
passkeys-not-here = This browser cannot use passkeys.
passkeys-made = Made { $made }, not used yet
passkeys-used = Made { $made }, last used { $used }
passkeys-synced = Follows your account to several devices
passkeys-remove = Remove
passkeys-remove-named = Remove { $name }
passkey-name = Name of the passkey
passkey-name-help = As you will know it again, for example “Work phone”.
passkey-alone = Make it only where the account is yours alone. If you share an account with Apple, Google or Microsoft with somebody, they can use the passkey, too.
passkey-make = Make the passkey
passkey-show = Use the passkey
passkey-show-help = Confirm by fingerprint, face, screen lock or security key.
passkey-code-instead = Use a code instead
passkey-instead = Use a passkey instead
passkey-app-instead = Use an app instead

## What is refused

refused-accounts-second-factor = A code is missing from this sign-in. Sign in again.
refused-accounts-wrong-factor = The code is wrong, or was used. Wait for the next one, and try again.
refused-accounts-app-waits-no-longer = The picture is too old. Load the page again, and scan the new one.
refused-accounts-no-factor = You have neither an app nor a passkey yet.
refused-accounts-show-factor = Use the app or the passkey instead.
refused-accounts-wrong-own-password = The password is wrong.
refused-accounts-step-up = You have to confirm that it is you first.
refused-accounts-wrong-passkey = The passkey was not accepted. Try again, or use another way.
refused-accounts-passkey-waits-no-longer = That took too long. Try again.
refused-accounts-passkey-doubled = The passkey may have been copied. Confirm another way, and remove it.
refused-accounts-passkey-not-shown = It was cancelled, or took too long. Try again.
refused-accounts-passkey-there-already = You have a passkey here already.
refused-accounts-passkey-elsewhere = Passkeys do not work at this address.
refused-accounts-no-passkey = You have no passkey. Use a code.
refused-accounts-no-passkey-name = Type a name.
refused-accounts-long-passkey-name = The name can have { $most } characters at most.
refused-accounts-many-passkeys = You can have { $most } at most. Remove one that you do not use.
refused-accounts-last-factor = This is the only way in which you can confirm. Choose an app or add another passkey first.
