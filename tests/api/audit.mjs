/**
 * Audit a server by the suite of the GraphQL over HTTP specification, and print what it says as JSON.
 *
 * node audit.mjs http://localhost:8000/graphql
 */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const app = createRequire(new URL('../../pwa/package.json', import.meta.url))
const { serverAudits } = await import(pathToFileURL(app.resolve('graphql-http')))

const fetchFn = (address, init) =>
  fetch(address, { ...init, headers: { ...init?.headers, 'X-Stegvis': '1' } })

const results = []
for (const audit of serverAudits({ url: process.argv[2], fetchFn })) {
  const { id, name, status, reason } = await audit.fn()
  results.push({ id, name, status, reason })
}
console.log(JSON.stringify(results))
