/** Who may import whom: app → features → offline, graphql, i18n, ui. Folders alone keep no architecture. */

const FOUNDATION = 'offline|graphql|i18n|ui'

export default {
  forbidden: [
    {
      name: 'features-are-strangers',
      comment:
        'A feature imports itself and the foundation; what two of them share, app hands over.',
      severity: 'error',
      from: { path: `^src/(?!app/|(?:${FOUNDATION})/)([^/]+)/` },
      to: { path: '^src/', pathNot: [`^src/(${FOUNDATION})/`, '^src/$1/'] },
    },
    {
      name: 'foundation-knows-no-feature',
      severity: 'error',
      from: { path: `^src/(${FOUNDATION})/` },
      to: { path: '^src/', pathNot: `^src/(${FOUNDATION})/` },
    },
    {
      name: 'worker-stands-apart',
      comment: 'The service worker is another program, with other globals.',
      severity: 'error',
      from: { path: '^(sw|src)/' },
      to: { path: '^(sw|src)/', pathNot: '^$1/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'declared-packages-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.css', '.svg', '.json'] },
  },
}
