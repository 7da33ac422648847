/**
 * A certified OpenID provider (panva's oidc-provider) on this machine, with one client and whoever types a name.
 *
 * It reads what it is told as one line of JSON: { port, client: {...}, domain }. A line "rotate" gives it a new key
 * to sign with, as providers do from time to time; it answers "ready" when it is.
 */
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import Provider from 'oidc-provider'

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const { port, client, domain } = JSON.parse((await lines.next()).value)
const issuer = `http://localhost:${port}`

// That its memory is one of a test, it says at each start.
console.info = console.warn = () => {}

let answer
let provider

/** Begin with a key of its own: what the one before signed is known no longer. */
function begin() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig', alg: 'RS256' }
  provider = new Provider(issuer, {
    clients: [client],
    jwks: { keys: [key] },
    cookies: { keys: ['a key of a test'] },
    acrValues: ['substantial', 'high'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], acr: null, auth_time: null, sid: null },
    features: {
      backchannelLogout: { enabled: true },
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true },
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    // It would speak with nobody on its own machine, as is right anywhere else.
    fetch: (address, { dispatcher: _, ...options }) => fetch(address, options),
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id}@${domain}`, email_verified: true }),
    }),
    // What staff may be asked for, their municipality has agreed to for them.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      })
      grant.addOIDCScope('openid email')
      await grant.save()
      return grant
    },
  })
  provider.on('server_error', (_, error) => console.error(error))
  provider.on('backchannel.error', (_, error) => console.error(error))
  answer = provider.callback()
}

const page = body =>
  `<!doctype html><html lang="nb"><title>Kommunepålogging</title><main>${body}</main></html>`

const FORM = page(
  '<h1>Kommunepålogging</h1><form method="post"><label>Navn <input name="name"></label>' +
    '<button>Logg inn</button></form>',
)

async function interact(request, response) {
  if (request.method === 'GET') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(FORM)
    return
  }
  let sent = ''
  for await (const part of request) sent += part
  const accountId = new URLSearchParams(sent).get('name')
  const login = { accountId, acr: 'high', amr: ['pwd', 'otp'] }
  await provider.interactionFinished(request, response, { login })
}

begin()
createServer((request, response) => {
  if (!request.url.startsWith('/interaction/')) return answer(request, response)
  interact(request, response).catch(error => {
    console.error(error)
    response.writeHead(500).end()
  })
}).listen(port, '127.0.0.1', () => console.log('ready'))

for await (const line of lines) {
  if (line !== 'rotate') continue
  begin()
  console.log('ready')
}
process.exit()
