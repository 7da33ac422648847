/** What one has for oneself: the language and the way out, what is known, the certificate, the calendar. Never at first. */
import { useSignal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import Account from '../account/me'
import { learn } from '../graphql/client'
import { documentsOfOneself } from '../graphql/documents-of-oneself'
import { Lazy, type Load } from './lazy'

const calendar = () => import('../feeds/calendar')
const aboutMe = () => import('../about-me/about-me')
const certificate = () => import('../certificate/mine')
const certificateLink = () => import('../certificate/link')

learn(documentsOfOneself)

export default function Me({ rest }: { rest: string | undefined }) {
  if (rest === 'certificate') return <Lazy load={certificate} />
  if (rest === 'calendar') return <Lazy load={calendar} back="#/me" />
  if (rest) return <Lazy load={aboutMe} />
  return (
    <Account>
      <Later load={certificateLink} />
    </Account>
  )
}

/** What need not be there: nothing until it comes, and nothing where it does not. */
function Later({ load }: { load: Load<object> }) {
  const found = useSignal<ComponentType | null>(null)
  useEffect(() => {
    load().then(
      module => {
        found.value = module.default
      },
      () => {},
    )
  }, [load])
  return found.value && <found.value />
}
