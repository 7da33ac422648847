### Staff: units, staff and their roles, and the invitation by which new staff choose a password.

employees = Staff and units
employee = Member of staff
employee-new = New member of staff
employee-new-help = Role and sign-in code come on the next page.
employee-create = Create
employee-save = Save the changes
employee-about = Name, e-mail and unit
employee-name = Name
employee-email = E-mail
employee-email-help = The address at work. They sign in with it.
employee-unit = Unit
employee-roles = Roles
employee-no-role = No role now
employee-no-role-help = Holds no role, and sees nothing in Stegvis.
employee-search = Search for name or e-mail
employee-count =
    { $count ->
        [one] { $count } member of staff
       *[other] { $count } members of staff
    }
employee-none = Nobody matches “{ $search }”.
employee-sign-in = Sign-in
employee-sign-in-ready = Can sign in
employee-sign-in-invited = Has got a code
employee-sign-in-none = Cannot sign in yet
employee-left = Left { $date }
employee-leaves = Leaves { $date }
employee-cases-left =
    { $count ->
        [one] { $count } case left
       *[other] { $count } cases left
    }

employee-leaving = Leaving
employee-leaving-help = Roles and cases stay as they are, so that the cases can be handed over. The leader of the unit is told.
employee-last-day = Last day at work
employee-at-once = They are signed out at once, and do not come in again.
employee-end = End the access
employee-stays = Stays after all
employee-cases =
    { $count ->
        [one] Has { $count } case, which must be handed over.
       *[other] Has { $count } cases, which must be handed over.
    }
employee-cases-wait =
    { $count ->
        [one] { $count } case waits for somebody. The leader of the unit sees it under Hand-over.
       *[other] { $count } cases wait for somebody. The leader of the unit sees it under Hand-over.
    }

role = Role
role-give = Give a role
role-unit = In which unit?
role-end = End
role-end-help = From the day after, they no longer see what the role gives.
role-take-back = Take back
role-not-own = You cannot give yourself roles. Another administrator can.

unit = Unit
units = Units
unit-new = New unit
unit-create = Create the unit
unit-name = Name
unit-code = Short name
unit-code-help = The municipality's own, for example VO or NAV. It stands in the import file.
unit-staff =
    { $count ->
        [one] { $count } member of staff
       *[other] { $count } members of staff
    }
unit-close = Close
unit-last-day = Last day
unit-close-help = Everybody who works or holds a role in the unit must be moved first.
unit-closed-on = Last day { $date }
unit-reopen = Open again

employee-signed-in = Signed in at { $count ->
        [one] { $count } machine
       *[other] { $count } machines
    }
employee-signed-out = Not signed in now
employee-sign-out = Sign out everywhere
employee-reset = Take the app's code away
employee-reset-help = When the phone is lost, and the recovery codes too. The password, the link to the municipality's sign-in, unused codes and all sign-ins go with it. Then you make a new code.

## The invitation

invite-make = Make a code
invite-make-new = Make a new code
invite-help = Give the code to whoever is to sign in, best face to face. With it they choose a password, or sign in at the municipality for the first time.
invite-help-ready = A new code is needed only if the password is forgotten, or the municipality's sign-in does not know them any more. If they choose a new password, they are signed out everywhere.
invite-where = They open { $address } and type the code.
invite-until = It counts until { $date } at { $time }, and can be used once.

invite = Choose a password
invite-welcome = The municipality's administrator has given you a code. With it you choose your password.
invite-code = Code
invite-password = Password
invite-password-help = At least { $least } characters. A sentence is easy to remember. It needs no figures or signs.
invite-show = Show the password
invite-hide = Hide the password
invite-accept = Save and sign in

refused-accounts-no-name = Write a name.
refused-accounts-long-name = { $most } characters at most.
refused-accounts-bad-email = Write an e-mail address, for example kari.nes@kommune.no.
refused-accounts-email-taken = Another member of staff in the municipality has this address.
refused-accounts-no-unit = Choose a unit that is not closed.
refused-accounts-no-code = Write a short name.
refused-accounts-code-taken = Another unit has this short name.
refused-accounts-unit-in-use = Somebody works or holds a role in the unit after that day. Move them first.
refused-accounts-ends-before-start = The last day is before the first.
refused-accounts-has-role-already = Holds the role already in this period.
refused-accounts-role-has-begun = The role has begun, and cannot be taken back. Set a last day.
refused-accounts-last-administrator = The municipality must have an administrator. Give the role to somebody else first.
refused-accounts-not-to-yourself = You cannot do this for yourself. Ask another administrator.
refused-accounts-no-address = Write their e-mail address first. They sign in with it.
refused-accounts-wrong-invitation = The code is wrong, or has been used. Ask the administrator for a new one.
refused-accounts-invitation-expired = The code is too old. Ask the administrator for a new one.
