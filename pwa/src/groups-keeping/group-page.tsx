/** One group: what it is called and how long it lasts, who is in it, who teaches it. */
import { useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Icon, type IconName } from '../ui/icon'
import { periodText } from './dated-list'
import { GroupAbout } from './group-about'
import { GroupMembers } from './group-members'
import { GroupTeachers } from './group-teachers'
import { KeepingScreen } from './keeping-screen'
import type { Group } from './kept'
import { type Me, placesPeople } from './may'

interface Props {
  readonly rest: string
  readonly me: Me
}

export default function GroupPageScreen({ rest: groupId, me }: Props) {
  const asked = useMemo(() => question('groupPage', { groupId }), [groupId])
  const again = () => void asked.ask()
  return (
    <KeepingScreen
      title={data => (data ? <bdi>{data.groupPage.name}</bdi> : t('group'))}
      back={{ address: '#/groups', text: 'nav-groups' }}
      of={asked}
    >
      {({ groupPage: group }) => (
        <div class="stack">
          <p class="keeping-under-title quiet">
            <bdi>{group.unit}</bdi> ·{' '}
            {periodText({ validFrom: group.startsOn, validTo: group.endsOn }, now.value.date)}
          </p>
          <GroupWays of={group} ahead={placesPeople(me)} />
          <div class="keeping-beside">
            <GroupMembers group={group} adds={placesPeople(me)} onDone={again} />
            <div class="keeping-beside-right">
              <GroupTeachers group={group} onDone={again} />
              {group.mine && <GroupAbout group={group} onDone={again} />}
            </div>
          </div>
        </div>
      )}
    </KeepingScreen>
  )
}

/** Where one goes from a group. */
function GroupWays({ of: { id, plans, members }, ahead }: { of: Group; ahead: boolean }) {
  return (
    <nav class="keeping-to-all" aria-label={t('group-ways')}>
      <To address={`#/timetable/group.${id}`} icon="calendar" text="keeping" />
      {members.length > 0 && (
        <To address={`#/groups/${id}/weeks`} icon="check-circle" text="group-last-weeks" />
      )}
      {ahead && <To address="#/forecast" icon="clock" text="nav-forecast" />}
      {plans && <To address={`#/groups/${id}/copy-term`} icon="forward" text="copy" />}
    </nav>
  )
}

function To({ address, icon, text }: { address: string; icon: IconName; text: string }) {
  return (
    <a class="ds-button" data-variant="secondary" href={address}>
      <Icon name={icon} />
      {t(text)}
    </a>
  )
}
