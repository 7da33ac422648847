### Staff: what has happened in one person's case, in words.

history = History
history-show = Show all that was done in the case
history-help = What was done, newest first. Who has looked at the case does not stand here.
history-none = Nothing has been done in Stegvis yet.
history-more = Show older
# When, and by whom: "25 November 2026 at 09:30 · Berit Hansen"
history-when = { $date } at { $time }
history-by-participant = The participant
history-by-import = The import
history-by-system = Stegvis
history-by-staff = A member of staff
# What was changed: "Language of the app: Ukrainian → Norwegian"
history-from-to = { $fact }: { $before } → { $after }
history-to = { $fact }: { $after }
history-was = { $fact }: { $before } → empty
history-changed = { $fact } was changed
history-yes = yes
history-no = no

# What was done. A verb without a sentence of its own reads as this.
history-something = Something was changed in the case

history-office-import-person-changed = Facts were changed by an import
history-accounts-code-issued = A code for the phone was made
history-accounts-code-redeemed = A phone was connected
history-accounts-language-chosen = The language of the app was chosen
history-accounts-device-disabled = A phone was disabled after too many wrong PINs
history-participants-registered = The participant was registered
history-participants-edited = Facts were changed
history-participants-correction-asked = The participant said that something is wrong
history-participants-correction-answered = A note that something is wrong was answered
history-participants-access-given = Somebody was given access to the case
history-participants-access-closed = An access to the case was ended
history-participants-access-taken-back = An access to the case was taken back before it began
history-participants-group-joined = The participant was put into a group
history-participants-group-left = The participant was taken out of a group
history-participants-group-moved = The participant changed groups
history-participants-group-taken-back = A place in a group was taken back before it began
history-participants-practice-added = A practice place was entered
history-participants-practice-ended = A practice place was ended
history-participants-practice-taken-back = A practice place was taken back before it began
history-participants-case-handed-over = The case was handed over to another adviser
history-participants-case-handed-back = The hand-over of the case was undone
history-programmes-facts-recorded = Facts about the programme were changed
history-programmes-started = The programme was started
history-programmes-conditions-settled = Something that must be there before the start was changed
history-programmes-adapted = Weeks were adapted
history-programmes-adaptation-ended = Adapted weeks were ended
history-programmes-decided = A decision was made
history-programmes-made-known = A decision was made known to the participant
history-programmes-revoked = A decision was revoked
history-programmes-ended = The programme was ended
history-programmes-followed-up = The follow-up after one year was recorded
history-certificates-issued = A certificate of participation was issued
history-transfer-sent = The case was sent to another municipality
history-transfer-received = The case was received from another municipality
history-transfer-made-again = The file for another municipality was made again

## What was changed; a fact without a word of its own reads as the first

history-fact-other = Another fact
history-fact-language = Language of the app
history-fact-given-name = Given name
history-fact-family-name = Family name
history-fact-birth-date = Date of birth
history-fact-sex = Sex
history-fact-national-id = National identity number or D-number
history-fact-duf-number = DUF number
history-fact-phone = Phone
history-fact-email = E-mail
history-fact-interpretation-language = Interpreter language
history-fact-reading-level = Reads text
history-fact-protected = Protected
history-fact-has-children = Children under 18
history-fact-children = Children
history-fact-unit = Unit
history-fact-settled-on = Settled
history-fact-claimed-on = Claim made
history-fact-offered-on = Offer made
history-fact-decided-on = Decided
history-fact-starts-on = Start
history-fact-planned-end-on = Planned end
history-fact-ended-on = Ended
history-fact-ends-on = End
history-fact-end-cause = Cause of the end
history-fact-delay-reason = Reason for a late start
history-fact-permit-type = Grounds of residence
history-fact-permit-on = Permit given
history-fact-education-level = Earlier education
history-fact-track = Track
history-fact-weekly-target = Hours a week
history-fact-target-reason = Reason for the hours a week
history-fact-end-goal = End goal
history-fact-main-activity = Main activity
history-fact-work-percent = Percentage of full-time work
history-fact-relation = Role
history-fact-valid-from = From
history-fact-valid-to = Until
history-fact-days = Days
history-fact-takes-effect-on = In force from
history-fact-made-known-on = Made known
history-fact-appeal-deadline = Appeal deadline
history-fact-revoked-on = Revoked
history-fact-on-date = Date
history-fact-reasons = Reasons
