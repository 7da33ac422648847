import { defineConfig } from 'vitest/config'
import { firstLoad } from './build/chunks.ts'
import { compress } from './build/compress.ts'
import { serviceWorker } from './build/service-worker.ts'
import { texts } from './build/texts.ts'
import { theme } from './build/theme.ts'

export default defineConfig({
  plugins: [
    texts(new URL('../locales/', import.meta.url), {
      participant: ['app', 'account', 'today', 'timetable', 'attendance', 'plan'],
      about: ['about', 'feeds', 'sign_ins'],
      notifications: ['notifications'],
      // What staff read otherwise than participants.
      staffNotifications: ['notifications_staff'],
      // Where staff sign in: no phone of a participant needs it at first.
      door: ['staff_door'],
      signOn: ['sign_on'],
      // Their second factor.
      factor: ['second_factor'],
      // A participant's phone opens by face or finger, too.
      phoneKey: ['phone_key'],
      // One's own plan beyond its glance, and the contract that goes with it.
      myPlan: ['my_plan', 'plan_catalogue'],
      commitment: ['commitment'],
      // The joint meeting, as its participant reads it.
      myMeeting: ['my_meeting', 'meeting_words', 'meeting_refusals'],
      // One line each: what staff alone read.
      staff: [
        'kit',
        'accounts',
        'caseload',
        'participants',
        'forms',
        'registration',
        'programmes',
        'history',
        'people',
        'staff',
        'plan_catalogue',
      ],
      // What has changed since one looked last.
      news: ['news'],
      forecast: ['forecast'],
      groups: ['groups_keeping', 'social_studies'],
      groupWeeks: ['group_weeks'],
      passes: ['passes', 'staff_door'],
      access: ['access'],
      // Roles that wait for a second person.
      roles: ['roles'],
      plans: ['plan_staff'],
      reports: ['reports'],
      lookUpReview: ['look_ups', 'look_up_review', 'look_up_reason'],
      // Why somebody looks, where that is asked.
      lookUpReason: ['look_up_reason'],
      // The joint meeting, as staff see it; `meeting_words` is what participants read, too.
      meetings: ['meetings_staff', 'meeting_words', 'meeting_refusals', 'meetings_staff_refusals'],
      payments: ['payments', 'month_lock', 'social_studies'],
      // What a participant reads of their payment and of what was recorded wrongly.
      myHours: ['my_hours', 'social_studies'],
      // Who looked at one's record.
      lookUps: ['look_ups'],
      // The way out of a participant's app, when somebody comes; and when somebody sits beside and helps.
      hiding: ['hiding', 'helping'],
      // All that is held about somebody: its files are worded by the server, from the same texts.
      myCopy: ['copy'],
      // What is told and not sent yet.
      outbox: ['outbox'],
      absence: ['absence_mine'],
      absences: ['absence', 'month_lock'],
      register: ['register', 'month_lock'],
      keeping: ['timetable_keeping', 'timetable_lessons', 'news'],
      transfer: ['transfer'],
      portable: ['portable', 'plan_catalogue', 'social_studies'],
      certificate: ['certificate', 'certificates'],
    }),
    theme(new URL('src/ui/styles/', import.meta.url), '@digdir/designsystemet-css'),
    serviceWorker('sw/sw.ts', new URL('../locales/', import.meta.url)),
    compress(),
  ],
  build: {
    target: 'es2022',
    // The server reads it to send a phone its language at once (Link: rel=modulepreload).
    manifest: 'manifest.json',
    // Data addresses would need an exception in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: firstLoad, debugName: 'first load' }] },
        // The service worker lists them all, and no letter of a hash packs: 42 bits tell two editions apart.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
      },
    },
  },
  test: { include: ['tests/**/*.test.ts'] },
})
