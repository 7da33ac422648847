/** Words and pictures of the joint meeting. */
import { texts } from 'virtual:texts/myMeeting'
import { moreOf } from '../i18n/beside'
import type { IconName } from '../ui/icon'
import type { Hue } from '../ui/looks'
import type { Heading } from './meeting'

export const OF_MY_MEETING = moreOf(texts, 'myMeeting')

interface Look {
  readonly icon: IconName
  readonly hue: Hue
}

/** What can be talked about, each by a picture. */
export const TOPICS: Readonly<Record<string, Look>> = {
  'my-goal': { icon: 'mountain', hue: 'teal' },
  'my-plan': { icon: 'trail', hue: 'teal' },
  'next-step': { icon: 'footprint', hue: 'teal' },
  speaking: { icon: 'chat', hue: 'blue' },
  'reading-and-writing': { icon: 'pencil', hue: 'blue' },
  'my-class': { icon: 'group', hue: 'blue' },
  'my-teacher': { icon: 'person', hue: 'blue' },
  homework: { icon: 'backpack', hue: 'blue' },
  'my-timetable': { icon: 'calendar', hue: 'violet' },
  'my-hours': { icon: 'clock', hue: 'violet' },
  'way-there': { icon: 'pin', hue: 'violet' },
  practice: { icon: 'hard-hat', hue: 'orange' },
  work: { icon: 'briefcase', hue: 'orange' },
  'school-later': { icon: 'hat', hue: 'green' },
  'phone-and-computer': { icon: 'tasks', hue: 'slate' },
  'the-money': { icon: 'note', hue: 'amber' },
}

export const HEADING_LOOKS: Readonly<Record<Heading, Look>> = {
  GOES_WELL: { icon: 'check-circle', hue: 'green' },
  HARD: { icon: 'warning', hue: 'rose' },
  TALK_ABOUT: { icon: 'person-chat', hue: 'blue' },
}
