/** One member of staff: who they are, which roles they hold, their way in, and when they leave. */
import { useEffect, useMemo } from 'preact/hooks'
import { inquire, tell } from '../graphql/client'
import { question } from '../graphql/questions'
import type { StaffMemberAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { t } from '../i18n/texts'
import { Loading } from '../ui/answered'
import { Asked } from '../ui/asked'
import { Form, FormActions, FormSection, useForm } from '../ui/form'
import { Icon } from '../ui/icon'
import { Screen } from '../ui/screen'
import { Leaving } from './leaving'
import type { Member } from './member'
import { Roles } from './role-card'
import { SightCard } from './sight-card'
import { StaffFields } from './staff-fields'
import { WayIn } from './way-in'
import { OF_ROLES } from './words'
import '../ui/styles/people.css'

export default function StaffPage({ rest: id, me }: { rest: string; me: { id: string } }) {
  const worded = useMore(OF_ROLES)
  const asked = useMemo(() => question('staffMember', { staffId: id }), [id])
  useEffect(() => void asked.ask(), [asked])
  const again = () => void asked.ask()
  const name = asked.reply.value.data?.staffMember.name
  if (!worded) return <Loading />
  return (
    <Screen
      above={
        <a class="way-back" href="#/staff">
          <Icon name="back" />
          {t('employees')}
        </a>
      }
      title={name ? <bdi>{name}</bdi> : t('employee')}
    >
      <Asked of={asked}>
        {({ staffMember: member, units, roleProposals, rolesWait }) => (
          <div class="around-cards">
            <Roles
              member={member}
              units={units}
              waiting={roleProposals.filter(each => each.staffId === member.id)}
              own={member.id === me.id}
              onDone={again}
            />
            <SightCard id={id} after={member} />
            {member.id !== me.id && <WayIn member={member} waits={rolesWait} onDone={again} />}
            <Edit key={member.version} member={member} units={units} onDone={again} />
            <Leaving
              key={`${member.version}-leaving`}
              member={member}
              waits={rolesWait}
              onDone={again}
            />
          </div>
        )}
      </Asked>
    </Screen>
  )
}

interface EditProps {
  readonly member: Member
  readonly units: StaffMemberAnswer['units']
  readonly onDone: () => void
}

const valuesOf = ({ name, email, unitId }: Member) => ({ name, email: email ?? '', unitId })

function Edit({ member, units, onDone }: EditProps) {
  const { id, version } = member
  const form = useForm({
    name: 'staff.edit',
    subject: id,
    initial: valuesOf(member),
    version,
    save: (values, sent) =>
      tell('editStaff', { staffId: id, input: { ...values, expectedVersion: sent.version } }),
    reload: async () => {
      const { staffMember } = await inquire('staffMember', { staffId: id })
      return { values: valuesOf(staffMember), version: staffMember.version }
    },
    onSaved: onDone,
  })
  return (
    <Form of={form}>
      <FormSection title={t('employee-about')}>
        <StaffFields form={form} units={units} />
        <FormActions of={form} save={t('employee-save')} />
      </FormSection>
    </Form>
  )
}
