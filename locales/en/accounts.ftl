### What only staff and the command line meet of signing in.

refused-accounts-no-demo = This exists in the demo office only.
refused-accounts-short-password = The password needs at least { $least } characters.
refused-accounts-weak-password = The password is easy to guess. Choose another one.
refused-accounts-unknown-language = Stegvis does not have this language.
refused-accounts-draft-too-long = The draft is too long to keep.
refused-accounts-administrator-exists = There is an administrator already. Use --another for one more.
refused-accounts-has-left = This person has left. An administrator must let them stay after all first.
refused-accounts-municipality-exists = There is a municipality of this number already.
refused-accounts-no-municipality = The municipality needs a number of four digits, and a name.
refused-accounts-not-your-role = Only those with another role can do this.

## A code for opening without network

offline-code = Code to get in without a network
offline-code-help = After a break the screen locks. Without a network you cannot sign in, but this code lets you in on this device for the rest of the day.
offline-code-impossible = The browser cannot remember the code on this device.
