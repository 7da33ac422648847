### Opening Stegvis on a phone, and what belongs to the person who holds it.

language-choose = Choose your language
welcome-next = Next

code-title = Type your code
code-help = Your adviser gives you the code.
code-label = Code, { $total } characters
code-staff = I am staff

pin-choose = Make a PIN
pin-choose-help = Choose 6 numbers that you remember. Do not tell anyone.
pin-repeat = Type the PIN again
pin-different = The numbers were not the same. Make a new PIN.
pin-easy = It is easy to guess. Choose other numbers.
pin-enter = Type your PIN
pin-entered = { $count } of { $total } numbers
pin-delete = Delete
pin-keys = Numbers
pin-forgotten = Forgot your PIN? Your adviser can give you a new code.
pin-new-code = I have a new code
pin-offline = You need the internet to open now.

me = Me
me-language = Language
me-calendar = Calendar

refused-accounts-signed-out = You are signed out.
refused-accounts-wrong-code = The code is wrong, or it has been used. Ask for a new code.
refused-accounts-code-expired = The code is too old. Ask for a new code.
refused-accounts-wrong-pin =
    { $left ->
        [one] Wrong PIN. You can try { $left } more time.
       *[other] Wrong PIN. You can try { $left } more times.
    }
refused-accounts-locked = Too many mistakes. Try again at { $time }.
refused-accounts-weak-pin = It is easy to guess. Choose other numbers.
refused-accounts-unknown-device = This phone is not connected. Ask your adviser for a new code.
refused-accounts-phone-not-shown = That took too long. Try again.
refused-accounts-no-device-key = This browser cannot be connected. Try a newer one.
refused-accounts-too-many-tries = Too many tries. Try again at { $time }.
