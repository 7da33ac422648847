import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ask, cases, forgetCases, more, search, show } from '../src/caseload/cases'
import { addressOf, filtersOf, toggled } from '../src/caseload/filters'

const GROUP = '0193a5c0-7b1e-7c3a-9f00-2f6d6a1b3c4d'
const ALL = filtersOf()

describe('the address of a narrowed list', () => {
  test.each(['#/', '#/cases/mine', `#/cases/noPlan+gap+late+ended+unit=u1+group=${GROUP}`])(
    '%s is read as it was written',
    address => {
      expect(addressOf(filtersOf(address.split('/')[2]))).toBe(address)
    },
  )
  test('nobody both waits for the start and has ended: the later choice holds', () => {
    const awaiting = toggled(filtersOf('mine+ended'), 'awaiting')
    expect(addressOf(awaiting)).toBe('#/cases/mine+awaiting')
    expect(addressOf(toggled(awaiting, 'ended'))).toBe('#/cases/mine+ended')
    expect(addressOf(toggled(awaiting, 'awaiting'))).toBe('#/cases/mine')
  })
  test('what it does not know does not narrow', () => {
    expect(filtersOf('yodelling+group=')).toEqual(ALL)
  })
})

describe('the cases', () => {
  beforeEach(() => {
    search.value = ''
    forgetCases()
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('are shown a page at a time, and more are added below', async () => {
    serve(page(['Amina', 'Bilal'], 3, 'cursor'), page(['Selam'], 3, null))
    await show(ALL)
    await more(ALL)
    expect(names()).toEqual(['Amina', 'Bilal', 'Selam'])
    expect(cases.value).toMatchObject({ total: 3, next: null })
    expect(cases.value.pages.map(each => each.length)).toEqual([2, 1])
  })

  test('are asked for by POST: a name never stands in an address', async () => {
    search.value = 'Amina'
    const asked = serve(page(['Amina'], 1, null))
    await ask(ALL)
    const [address, init] = asked.mock.calls[0] ?? []
    expect([address, init?.method]).toEqual(['/graphql', 'POST'])
    expect(init?.body).toContain('Amina')
  })

  test('of a slow question do not replace those of a later one', async () => {
    let arrive: (reply: Response) => void = () => {}
    const fetched = vi
      .fn()
      .mockReturnValueOnce(
        new Promise<Response>(resolve => {
          arrive = resolve
        }),
      )
      .mockResolvedValue(page(['Selam'], 1, null))
    vi.stubGlobal('fetch', fetched)
    const first = ask(ALL)
    search.value = 'Selam'
    await ask(ALL)
    arrive(page(['Amina'], 1, null))
    await first
    expect(names()).toEqual(['Selam'])
  })

  test('stay on screen with what was typed, when the server cannot be reached', async () => {
    serve(page(['Amina'], 1, null))
    await show(ALL)
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError()))
    search.value = 'Sel'
    await ask(ALL)
    expect(names()).toEqual(['Amina'])
    expect(cases.value.problem).not.toBeNull()
    expect(search.value).toBe('Sel')
  })

  test('that are fresh are not asked for again on the way back to them', async () => {
    const asked = serve(page(['Amina'], 1, null))
    await show(ALL)
    await show(ALL)
    expect(asked).toHaveBeenCalledTimes(1)
  })

  test('leave the memory when the screen closes; what was typed stays', async () => {
    search.value = 'Am'
    serve(page(['Amina'], 1, null))
    await show(ALL)
    forgetCases()
    expect(cases.value).toMatchObject({ rows: [], total: null })
    expect(search.value).toBe('Am')
  })
})

function names(): string[] {
  return cases.value.rows.map(row => row.name)
}

/** Answer as a server would, one reply after the other. */
function serve(...replies: Response[]) {
  const fetched = vi.fn<typeof fetch>()
  for (const reply of replies) fetched.mockResolvedValueOnce(reply)
  vi.stubGlobal('fetch', fetched)
  return fetched
}

function page(found: string[], totalCount: number, endCursor: string | null): Response {
  const edges = found.map(name => ({ node: { id: name, name } }))
  const pageInfo = { hasNextPage: endCursor !== null, endCursor }
  return Response.json({ data: { cases: { edges, pageInfo, totalCount } } })
}
