/** How far one has come with social studies: in all, module by module, and whether one makes it in time. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { MySocialStudiesAnswer } from '../graphql/types'
import { useMore } from '../i18n/beside'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Icon } from '../ui/icon'
import { KindTile } from '../ui/looks'
import { Meter } from '../ui/meter'
import { OF_MY_HOURS } from './words'
import '../ui/styles/my-hours.css'

type Course = NonNullable<MySocialStudiesAnswer['mySocialStudies']>

/**
 * Nothing where there is no such course, where nothing of it is known here (it may have been taken before there was
 * any Stegvis), and where it cannot be asked for: the hours stand without it.
 */
export default function SocialStudies() {
  const worded = useMore(OF_MY_HOURS)
  const asked = useMemo(() => question('mySocialStudies', {}), [])
  useEffect(() => void asked.ask(), [asked])
  const course = asked.reply.value.data?.mySocialStudies
  return worded && course && course.attended + course.planned > 0 ? <Card of={course} /> : null
}

function Card({ of }: { of: Course }) {
  const { needed, attended, planned, dueOn, inTime, modules } = of
  return (
    <section class="card my-course">
      <h2>
        <KindTile kind="SOCIAL_STUDIES" />
        {t('activity-social-studies')}
      </h2>
      <p class="my-course-whole">
        <b>{t('my-course-of', { attended, needed })}</b>
        {planned > 0 && <span class="quiet">{t('my-course-planned', { planned })}</span>}
      </p>
      <Meter share={attended / needed} />
      <ul class="my-modules">
        {modules.map(each => (
          <li key={each.module ?? ''}>
            <span>
              {each.module ? word('social-studies-module', each.module) : t('my-course-other')}
            </span>
            <span>
              {each.needed === null
                ? t('my-course-so-far', { attended: each.attended })
                : t('my-course-of', { attended: each.attended, needed: each.needed })}
            </span>
            {each.needed !== null && <Meter share={each.attended / each.needed} />}
          </li>
        ))}
      </ul>
      <p class="pay-fact">
        <Icon name={inTime ? 'check-circle' : 'warning'} />
        <span>{t(inTime ? 'my-course-in-time' : 'my-course-late')}</span>
      </p>
      {dueOn && (
        <p class="pay-fact quiet">
          <Icon name="clock" />
          <span>{t('my-course-due', { date: numericDate(dueOn) })}</span>
        </p>
      )}
    </section>
  )
}
