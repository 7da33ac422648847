### Roles that wait for a second person.

roles-wait = Roles that wait for approval
roles-wait-none = No roles are waiting.
roles-wait-help = A role counts once somebody else has approved it.
roles-wait-here = Waits for approval
roles-by = Proposed by { $name } { $date }
roles-lapses = Lapses { $date }
roles-confirm = Approve
roles-refuse = Refuse
roles-withdraw = Withdraw
roles-others = Somebody else must approve it
roles-give-help = The role counts once another administrator has approved it. If you are the only one, the leader of the unit approves it.
roles-code-waits = If you make a code, the roles wait until a second person has approved them. That works once the code has been used.
roles-will-wait = The roles wait until a second person has approved them.
roles-back-wait = If they stay after all, the roles wait until a second person has approved them.
roles-title = Roles in the unit
roles-propose = Propose a role
roles-propose-help = An administrator must approve it before the role counts.
roles-propose-send = Send the proposal
roles-whom = Who?
roles-sent = The proposal is sent, and waits for approval.
roles-open =
    { $count ->
        [one] { $count } role waits for your approval
       *[other] { $count } roles wait for your approval
    }
roles-open-help = They see nothing until you have answered.

role-help-adviser = Works with the cases that they are put on.
role-help-teacher = Sees their own classes, and records attendance.
role-help-coordinator = Sees all classes of the unit, and puts them together.
role-help-leader = Sees all cases of the unit, and hands them over.
role-help-administrator = Staff, units and settings. No cases.
role-help-auditor = Reads who has seen what. No cases.

refused-roles-not-your-unit = You can propose roles only in the unit that you lead, and not an administrator.
refused-roles-nobody-to-confirm = Nobody else can approve this role. The municipality needs another administrator. Whoever operates Stegvis can create one.
refused-roles-waits-already = The role has been proposed already, and waits for approval.
refused-roles-no-longer-waiting = The proposal is not waiting any more.
refused-roles-not-yours-to-settle = Somebody else must approve this. Nobody approves their own proposal, or a role for themselves.
refused-roles-over-already = The last day of the role has passed. Refuse the proposal.
refused-roles-code-not-used = Their code has not been used yet. Approve once they have signed in themselves.
refused-accounts-role-not-longer = A role cannot be made longer here. Give it anew from the day after.
