### What a lock screen says, whoever reads it: it tells nothing of whom or what it is about.
### Review: no native speaker has read this file yet.

push-message = ሓድሽ መልእኽቲ ኣለካ።
push-today = መደብ መዓልትኻ ምርኣይ ኣይትረስዕ።
push-test = እዚ ፈተነ እዩ። መዘኻኸሪታት ይሰርሑ ኣለዉ።
