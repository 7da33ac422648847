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
      about: ['about', 'feeds'],
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
        'reports',
        'people',
        'staff',
      ],
      // What has changed since one looked last.
      news: ['news'],
      forecast: ['forecast'],
      transfer: ['transfer'],
      portable: ['portable'],
      certificate: ['certificate', 'certificates'],
    }),
    theme(new URL('src/ui/styles/', import.meta.url), '@digdir/designsystemet-css'),
    serviceWorker('sw/sw.ts'),
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
      output: { codeSplitting: { groups: [{ name: firstLoad, debugName: 'first load' }] } },
    },
  },
  test: { include: ['tests/**/*.test.ts'] },
})
