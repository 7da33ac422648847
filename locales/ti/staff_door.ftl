### Where staff sign in.
### Review: no native speaker has read this file yet.

staff-title = መእተዊ ሰራሕተኛታት
staff-email = ኢመይል
staff-password = መሕለፊ ቃል
staff-sign-in = እተዉ

refused-accounts-wrong-password = ኢመይል ወይ መሕለፊ ቃል ጌጋ እዩ።
