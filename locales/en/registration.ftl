### Staff: registering a participant, keeping what is registered right, and answering "this is wrong".

register = Register a participant
register-intro = The programme is “awaiting” until it is decided. The participant needs no e-mail and no account.
register-save = Register
edit = Correct personal details
edit-save = Save

## Sections

register-who = Who
register-numbers = Numbers
register-numbers-help = One of them is enough. Both can come later.
register-background = Residence and school
register-languages = Languages
register-contact = Contact
register-children = Children
register-case = The case

## Fields

register-given-name = Given name
register-family-name = Family name
register-birth-date = Birth date
register-sex = Sex
register-sex-help = As in the National Population Register.
sex-female = Female
sex-male = Male
register-national-id = Birth number or D-number
register-national-id-help = 11 digits.
register-duf-number = DUF number
register-duf-number-help = 12 digits.
register-permit-type = Residence grounds
register-permit-on = Permit granted
register-settled-on = Settled
register-claimed-on = Claimed
register-claimed-on-help = For those who have asked to take part themselves.
register-education = Education before
register-language = Language in the app
register-language-help = The participant can change it on the phone.
register-interpretation = Interpreting language
register-interpretation-none = Needs no interpreter, or not asked
register-reading = Reads text
register-phone = Phone
register-email = E-mail
register-has-children = Children under 18
register-children-yes = Yes
register-children-no = No
register-children-unasked = Not asked
register-child-of = Child { $number }, birth date
register-children-help = Only if you have talked about it: the age is needed for leave with a sick child and for parental guidance.
register-child-add = Add a child
register-unit = Unit
register-adviser = Adviser
register-me = { $name } (you)

## Who is registered already

duplicates = May be registered already
duplicates-by-number = Same number
duplicates-by-name = Same name and birth date
duplicates-open = Open
duplicates-in-use = The number is in use. Ask your leader.
duplicates-other = This is another person
duplicates-none = We find nobody else with the same number, or with the same name and birth date.
oddities = Look once more
oddity-sex-not-in-number = The number suggests another sex. It may be right all the same.
oddity-too-young = The person is under 18.
oddity-too-old = The person is older than the programme is meant for.

## The numbers, hidden until somebody asks for them

identity-hidden = Hidden
identity-show = Show the numbers
identity-show-help = That you look at them is recorded.
identity-none = Not registered
edit-keep-number = A number is registered. Leave the field empty to keep it.
edit-remove-national-id = Remove the number that is registered
edit-remove-duf-number = Remove the DUF number that is registered

## "This is wrong"

corrections = The participant says that something is wrong
correction-asked = Asked { $date }
correction-answer = Answer
correction-corrected = It is corrected
correction-kept = It stays as it is
correction-why = Why
correction-why-help = The participant reads this on the phone. Write short and plain Norwegian.
correction-send = Send answer
correction-edit = Correct details
correction-done = The answer is sent.
fact-name = Name
fact-birth-date = Birth date
fact-phone = Phone
fact-email = E-mail
fact-language = Language in the app
fact-interpretation-language = Interpreting language
fact-children = Children
fact-permit = Residence permit
fact-education = Education before
fact-programme-dates = Start and end of the programme
fact-weekly-target = Hours a week
fact-adviser = Adviser
fact-groups = Class

## Refusals

refused-participants-date-ahead = The date lies ahead.
refused-participants-before-birth = The date is before the birth date.
refused-participants-national-id-form = A birth number or D-number has 11 digits.
refused-participants-national-id-check = There is no such number: the check digits do not fit. Look for a typing error.
refused-participants-national-id-other-birth-date = The number and the birth date do not fit together.
refused-participants-duf-form = A DUF number has 12 digits.
refused-participants-duf-check = There is no such number: the check digits do not fit. Look for a typing error.
refused-participants-bad-phone = Write the phone number in digits, for example 41 23 45 67.
refused-participants-bad-email = Write an e-mail address, for example name@example.no.
refused-participants-child-grown-up = A child here is under { $age }.
refused-participants-not-your-unit = You cannot register anybody in this unit.
refused-participants-not-an-adviser = Choose an adviser of the unit.
refused-participants-number-registered = A participant is registered with this number.
refused-participants-number-in-use = The number is in use. Ask your leader.
refused-participants-possible-duplicate = Somebody with the same name and birth date is registered. If this is another person, tick that.
refused-participants-already-answered = Somebody has answered this already.
