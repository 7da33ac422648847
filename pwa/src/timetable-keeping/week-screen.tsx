/** A week of a group, a teacher, a place or a participant, as those see it who keep the timetable. */
import type { MeAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { now } from '../i18n/oslo'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { type Owner, placeOf } from './address'
import { choicesOf } from './model'
import { firstOwner, firstWeek } from './owners'
import { useChoices } from './use-grid'
import { Week } from './week'
import { OF_KEEPING, OF_OUTLOOK } from './words'
import '../ui/styles/keeping.css'
import '../ui/styles/forms.css'

interface Props {
  readonly rest: string
  readonly me: MeAnswer['me']
}

export default function WeekScreen({ rest, me }: Props) {
  const worded = useMore(OF_KEEPING, OF_OUTLOOK)
  const asked = useChoices()
  if (!worded) return <Loading />
  return (
    <Screen title={t('keeping')}>
      <Asked of={asked}>
        {answer => {
          const choices = choicesOf(answer)
          const place = placeOf(rest)
          const owner = place.owner ?? last ?? firstOwner(choices, me.id)
          if (!owner) return <Nothing />
          last = owner
          const week = place.week ?? firstWeek(owner, choices, now.value.date)
          const key = `${owner.kind}.${owner.of}`
          const at = { owner, week, lesson: place.lesson }
          return <Week key={key} {...at} choices={choices} me={me} />
        }}
      </Asked>
    </Screen>
  )
}

/** Whose week somebody looked at last: the menu leads back to it. */
let last: Owner | null = null

function Nothing() {
  return (
    <div class="nobody">
      <Icon name="calendar" />
      <h2>{t('keeping-nothing')}</h2>
      <p>{t('keeping-nothing-help')}</p>
    </div>
  )
}
