### One's own hours in another calendar, at a secret address.

feed-title = Your timetable in your calendar
feed-help = The calendar on your phone can show your lessons and keep them up to date. It needs a secret address for that.
feed-danger = Anybody who gets the address can see where you are, and when. They need no password. Do not show it to anyone.
feed-company = The company that makes the calendar can read your lessons too.
feed-make = Make an address
feed-new = Make a new address
feed-new-help = The old address stops working.
feed-address = Secret address
feed-copy = Copy
feed-copied = The address is copied
feed-once = Copy it now. We cannot show it again.
feed-how = In your calendar: choose “Subscribe to calendar” or “Add from URL”, and paste it there.
feed-since = You have an address, made on { $date }.
feed-read = A calendar last fetched your lessons on { $date }.
feed-unread = No calendar has fetched your lessons yet.
feed-revoke = Delete the address
feed-revoke-help = Has somebody else got the address? Delete it. Then nobody can see anything there any more.
feed-revoked = The address is deleted.
refused-feeds-not-for-you = This is not possible for you. Ask your adviser.
