### A phone opens by face or finger, beside its PIN.

phone-key = Use your face or finger
phone-key-why = Then you open Stegvis as you open this phone: with your face, your finger or the screen lock. The PIN still works. Without internet you may need the PIN.
phone-key-alone = Can anyone else open this phone? Then they can open Stegvis too. Use this only if you are the only one.
phone-key-go-on = Only I open this phone
phone-key-not-made = It did not work. Try again.

phone-key-title = Open Stegvis
phone-key-open = Use your face or a finger
phone-key-or = Or type your PIN:
phone-key-offline = Without internet you need your PIN.
phone-key-failed = It did not work. Try again, or type your PIN.

phone-key-here = Opens with face or finger
phone-key-made = Made { $made }, not used yet
phone-key-used = Made { $made }, last used { $used }
phone-key-remove = Remove
