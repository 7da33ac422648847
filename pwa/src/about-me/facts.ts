/** What the office has written about the one who reads: fact by fact, as words. */
import type { AboutMeAnswer, Fact } from '../graphql/types'
import { dateText } from '../i18n/dates'
import { ownLanguageName } from '../i18n/language-names'
import { isolated, listText, t, word } from '../i18n/texts'
import type { IconName } from '../ui/icon'

export type AboutMe = AboutMeAnswer['aboutMe']
export type Correction = AboutMe['corrections'][number]

export interface Known {
  readonly fact: Fact
  readonly icon: IconName
  /** What stands there; empty: nobody has written it. */
  readonly text: string
}

export function ownFacts(me: AboutMe): readonly Known[] {
  return [
    { fact: 'NAME', icon: 'person', text: me.name },
    { fact: 'BIRTH_DATE', icon: 'calendar', text: day(me.birthDate) },
    { fact: 'LANGUAGE', icon: 'language', text: ownLanguageName(me.language) },
    {
      fact: 'INTERPRETATION_LANGUAGE',
      icon: 'person-chat',
      text: me.interpretationLanguage ? ownLanguageName(me.interpretationLanguage) : '',
    },
    { fact: 'PHONE', icon: 'ear', text: me.phone ?? '' },
    { fact: 'EMAIL', icon: 'note', text: me.email ?? '' },
    {
      fact: 'CHILDREN',
      icon: 'child',
      text:
        me.hasChildren === null
          ? ''
          : t(me.hasChildren ? 'about-children-yes' : 'about-children-no'),
    },
    {
      fact: 'PERMIT',
      icon: 'globe',
      text: listText([
        me.permitType && word('about-permit', me.permitType),
        me.permitOn && day(me.permitOn),
      ]),
    },
    {
      fact: 'EDUCATION',
      icon: 'book',
      text: me.educationLevel ? word('about-education', me.educationLevel) : '',
    },
  ]
}

export function programmeFacts(me: AboutMe): readonly Known[] {
  const advisers = me.helpers.filter(({ relation }) => relation === 'ADVISER')
  return [
    { fact: 'PROGRAMME_DATES', icon: 'calendar', text: period(me.startsOn, me.plannedEndOn) },
    { fact: 'WEEKLY_TARGET', icon: 'clock', text: target(me.weeklyTarget) },
    { fact: 'GROUPS', icon: 'group', text: listText(me.groups.map(isolated)) },
    {
      fact: 'ADVISER',
      icon: 'person-chat',
      text: listText(advisers.map(({ name }) => isolated(name))),
    },
  ]
}

/** The newest word about each fact: what was asked and not answered, else what was answered last. */
export function lastWord(corrections: readonly Correction[], fact: Fact): Correction | null {
  const of = corrections.filter(each => each.fact === fact)
  return of.find(({ answer }) => answer === null) ?? of[0] ?? null
}

const WEEK_HOURS = { FULL_TIME: 37.5, OWN_WORK: 30 } as const

function target(weekly: AboutMe['weeklyTarget']): string {
  return weekly ? t('hours-decimal', { hours: WEEK_HOURS[weekly] }) : ''
}

function day(date: string | null): string {
  return date ? dateText(date, 'dayMonthYear') : ''
}

function period(from: string | null, to: string | null): string {
  return from && to ? t('plan-period', { from: day(from), to: day(to) }) : day(from ?? to)
}
