### What only staff and the command line meet of signing in.

refused-accounts-no-demo = This exists in the demo office only.
refused-accounts-short-password = The password needs at least { $least } characters.
refused-accounts-weak-password = The password is easy to guess. Choose another one.
refused-accounts-unknown-language = Stegvis does not have this language.
refused-accounts-draft-too-long = The draft is too long to keep.
refused-accounts-not-your-role = Only those with another role can do this.
