/** What a programme has come to beside its hours: the fifteen hours, planned and actual, and social studies. */
import { useEffect, useMemo } from 'preact/hooks'
import { question } from '../graphql/questions'
import type { ProgrammeSoFarAnswer } from '../graphql/types'
import { hoursFigure } from '../i18n/durations'
import { numericDate } from '../i18n/spans'
import { t, word } from '../i18n/texts'
import { Asked } from '../ui/asked'
import { Icon } from '../ui/icon'
import { Meter } from '../ui/meter'

type Found = ProgrammeSoFarAnswer['programmeSoFar']
type Average = NonNullable<Found['workPlanned']>

export function SoFar({ id }: { id: string }) {
  const asked = useMemo(() => question('programmeSoFar', { participantId: id }), [id])
  useEffect(() => void asked.ask(), [asked])
  return (
    <Asked of={asked}>
      {({ programmeSoFar: { workPlanned, workAttended, socialStudies } }) =>
        (workPlanned || socialStudies) && (
          <section class="card pay-so-far">
            <h2>{t('so-far')}</h2>
            {workPlanned && workAttended && (
              <>
                <h3>{t('so-far-work')}</h3>
                <dl class="pay-sums">
                  <Hours name={t('so-far-work-planned')} of={workPlanned} />
                  <Hours name={t('so-far-work-attended')} of={workAttended} />
                </dl>
              </>
            )}
            {socialStudies && <Course of={socialStudies} />}
          </section>
        )
      }
    </Asked>
  )
}

function Hours({ name, of }: { name: string; of: Average }) {
  if (of.averageMinutes === null) {
    return (
      <div>
        <dt>{name}</dt>
        <dd>{t('so-far-average-none')}</dd>
      </div>
    )
  }
  return (
    <div>
      <dt>
        {name}
        {of.otherAverageMinutes !== null && of.otherAverageMinutes !== of.averageMinutes && (
          <span class="quiet">
            {t('so-far-average-other', { hours: hoursFigure(of.otherAverageMinutes) })}
          </span>
        )}
      </dt>
      <dd>
        <Icon name={of.isMet ? 'check' : 'warning'} />
        {t('so-far-average', { hours: hoursFigure(of.averageMinutes) })}
      </dd>
    </div>
  )
}

function Course({ of }: { of: NonNullable<Found['socialStudies']> }) {
  return (
    <>
      <h3>{t('so-far-course')}</h3>
      <p>
        <b>{t('so-far-course-of', { attended: of.attended, needed: of.needed })}</b>
      </p>
      <Meter share={Math.min(1, of.attended / of.needed)} />
      {of.dueOn && (
        <p class="quiet">
          {t('so-far-course-planned', { planned: of.planned, date: numericDate(of.dueOn) })}
        </p>
      )}
      <p class="fact">
        <Icon name={of.inTime ? 'check' : 'warning'} />
        <span>{t(of.inTime ? 'so-far-course-in-time' : 'so-far-course-late')}</span>
      </p>
      <Modules of={of.modules} />
      {of.courses.length > 0 && (
        <>
          <h4>{t('so-far-course-names')}</h4>
          <ul class="plain">
            {of.courses.map(({ name, attended, lessons }) => (
              <li key={name}>
                {name ?? t('so-far-course')}: {t('so-far-course-of', { attended, needed: lessons })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The three modules, each against its 25 lessons; and what is of none, which somebody should place. */
function Modules({ of }: { of: NonNullable<Found['socialStudies']>['modules'] }) {
  return (
    <>
      <h4>{t('so-far-course-modules')}</h4>
      <ul class="so-far-modules">
        {of.map(({ module, needed, attended, planned, inTime }) => (
          <li key={module ?? ''}>
            <span class="so-far-module">
              <b>{module ? word('social-studies-module', module) : t('so-far-course-unplaced')}</b>
              <span>
                {needed === null
                  ? t('so-far-course-lessons', { attended })
                  : t('so-far-course-of', { attended, needed })}
              </span>
            </span>
            {needed !== null && <Meter share={attended / needed} />}
            <span class="so-far-note quiet">
              {needed !== null && <Icon name={inTime ? 'check' : 'warning'} />}
              {planned > 0
                ? t('so-far-course-more', { planned })
                : needed !== null && attended < needed && t('so-far-course-none-planned')}
              {needed !== null && attended >= needed && t('so-far-course-done')}
            </span>
            {!module && <span class="quiet">{t('so-far-course-unplaced-help')}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
