import { describe, expect, test, vi } from 'vitest'
import { readRoute } from '../src/app/routes'
import { menuFor, screenAt } from '../src/app/staff-screens'
import { NoNetwork, Refusal } from '../src/graphql/problems'
import { keeperOf } from '../src/offline/drafts/drafts'
import type { Left, Machine } from '../src/offline/drafts/here'
import type { DraftServer } from '../src/offline/drafts/server'
import { uuid7 } from '../src/offline/uuid7'
import { contentOf, restored } from '../src/ui/form/content'
import { quickDate } from '../src/ui/form/date-field'
import { readNumber } from '../src/ui/form/fields'
import { createForm, type FormSpec } from '../src/ui/form/form'
import { merge } from '../src/ui/form/merge'

/** What of a browser a form listens to. */
Object.assign(globalThis, { addEventListener: () => {}, removeEventListener: () => {} })

const UUID7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('an id made by the client', () => {
  test('is a UUID of version 7 in canonical form', () => {
    for (let n = 0; n < 1000; n++) expect(uuid7()).toMatch(UUID7)
  })
  test('begins with its time', () => {
    const chance = new Uint8Array([0xff, 0x01, 0xff, 4, 5, 6, 7, 8, 9, 10])
    expect(uuid7(0x0192_3456_789a, chance)).toBe('01923456-789a-7f01-bf04-05060708090a')
  })
  test('is never the same twice', () => {
    expect(new Set(Array.from({ length: 1000 }, () => uuid7(1))).size).toBe(1000)
  })
})

describe('two people write in the same record', () => {
  const base = {
    first: 'Amina',
    last: 'Haddad',
    note: '',
    hours: 30 as number | null,
    roles: ['A'],
  }

  test('what I left alone becomes theirs, and I am told', () => {
    const { values, clashes, changes } = merge(
      base,
      { ...base, note: 'mine' },
      { ...base, last: 'Berg' },
    )
    expect(values).toEqual({ ...base, note: 'mine', last: 'Berg' })
    expect(clashes).toEqual([])
    expect(changes).toEqual([{ name: 'last', before: 'Haddad', after: 'Berg' }])
  })
  test('what both changed to different things is asked about, and mine stands until then', () => {
    const { values, clashes } = merge(base, { ...base, hours: 37.5 }, { ...base, hours: null })
    expect(values.hours).toBe(37.5)
    expect(clashes).toEqual([{ name: 'hours', mine: 37.5, theirs: null }])
  })
  test('what both changed to the same is no clash', () => {
    const both = { ...base, last: 'Berg', roles: ['A', 'B'] }
    const changed = merge(base, both, { ...both, roles: ['A', 'B'] })
    expect([changed.clashes, changed.changes]).toEqual([[], []])
  })
  test('lists are compared by what is in them', () => {
    expect(merge(base, { ...base, roles: ['A'] }, base).clashes).toEqual([])
    expect(merge(base, { ...base, roles: [] }, { ...base, roles: ['B'] }).clashes).toHaveLength(1)
  })
  test('a field that the record does not have stays as it is typed', () => {
    const { note: _, ...without } = base
    expect(merge(base, { ...base, note: 'mine' }, without as typeof base).values.note).toBe('mine')
  })
})

describe('a draft taken up again', () => {
  const initial = { name: '', hours: null as number | null, agreed: false, roles: [] as string[] }
  const content = {
    id: uuid7(),
    version: 2,
    base: initial,
    values: { ...initial, name: 'Amina', hours: 3 },
  }

  test('is what was written', () => {
    expect(restored(initial, contentOf(content))).toEqual(content)
  })
  test('leaves out what an older app had, and what does not fit', () => {
    const old = {
      ...content,
      values: { name: 7, gone: 'x', hours: 5 },
    } as unknown as typeof content
    expect(restored(initial, contentOf(old))?.values).toEqual({ ...initial, hours: 5 })
  })
  test.each(['', '{', 'null', '[]', '{"id":1}'])('is nothing if it cannot be read: %s', written => {
    expect(restored(initial, written)).toBeNull()
  })
})

test.each([
  ['37,5', 37.5],
  ['1 200', 1200],
  ['-3', -3],
  ['3,', 3],
  ['', null],
  ['3a', null],
  ['1,2,3', null],
])('%s is read as %s', (typed, value) => {
  expect(readNumber(typed)).toBe(value)
})

test.each([
  ['2026-11-23', '2026-11-30'],
  ['2026-11-25', '2026-11-30'],
  ['2026-11-29', '2026-11-30'],
])('next Monday after %s is %s', (today, monday) => {
  expect(quickDate('next-monday', today)).toBe(monday)
})

// ------------------------------------------------------------------------------------ a form

const initial = { first: '', last: '' }
type Person = typeof initial

/** A form of two fields, both on the page; it notes what it sends. */
function formOf(
  more: Partial<FormSpec<Person, string>> = {},
  keeper: Parameters<typeof createForm>[1] = null,
) {
  const sent: { id: string; version: number; values: Person }[] = []
  const answers: (() => unknown)[] = []
  const form = createForm<Person, string>(
    {
      name: 'test',
      initial,
      save: async (values, { id, version }) => {
        sent.push({ id, version, values })
        answers.shift()?.()
        return 'done'
      },
      ...more,
    },
    keeper,
  )
  for (const name of ['first', 'last'] as const) {
    form.field(name).describe({ label: name, required: name === 'first', say: String })
  }
  const refuse = (problem: Error) =>
    answers.push(() => {
      throw problem
    })
  return { form, sent, refuse }
}

const refusal = (code: string, ...fields: [string, string][]) =>
  new Refusal(
    code,
    {},
    false,
    null,
    fields.map(([field, code]) => ({ field, code, params: {} })),
  )

describe('a form', () => {
  test('is pristine, dirty, and pristine again when the typing is taken back', () => {
    const { form } = formOf()
    expect(form.state.value).toBe('pristine')
    form.field('first').set('A')
    expect(form.state.value).toBe('dirty')
    form.field('first').set('')
    expect(form.state.value).toBe('pristine')
  })

  test('sends nothing while something required is missing, and says where', async () => {
    const { form, sent } = formOf()
    form.field('first').set('  ')
    await form.submit()
    expect(sent).toEqual([])
    expect(form.state.value).toBe('problem')
    expect(form.field('first').error).toBe('field-missing')
    expect(form.attention.value).toBe(1)
    form.field('first').set('A')
    expect(form.state.value).toBe('dirty')
  })

  test('takes in what somebody else has saved, and marks it where it stands until it is touched', () => {
    const { form } = formOf({ initial: { first: 'A', last: 'B' }, version: 1 })
    form.field('last').set('Mine')
    form.follow({ values: { first: 'Theirs', last: 'B' }, version: 2 })
    expect(form.values.value).toEqual({ first: 'Theirs', last: 'Mine' })
    expect([form.field('first').isNews, form.field('last').isNews]).toEqual([true, false])
    expect(form.conflict.value).toBeNull()
    form.field('first').set('Again mine')
    expect(form.field('first').isNews).toBe(false)
  })

  test('asks at once where both have written, and goes on asking whatever else is changed', async () => {
    const { form, sent } = formOf({ initial: { first: 'A', last: 'B' }, version: 1 })
    form.field('last').set('Mine')
    form.follow({ values: { first: 'A', last: 'Theirs' }, version: 2 })
    form.follow({ values: { first: 'Theirs', last: 'Theirs' }, version: 3 })
    expect(form.conflict.value?.clashes).toEqual([
      { name: 'last', mine: 'Mine', theirs: 'Theirs', chosen: null },
    ])
    await form.submit()
    expect(sent).toEqual([])
    form.choose('last', 'theirs')
    await form.submit()
    expect(sent[0]).toMatchObject({ version: 3, values: { first: 'Theirs', last: 'Theirs' } })
  })

  test('asks anew where the other has changed it once more', () => {
    const { form } = formOf({ initial: { first: 'A', last: 'B' }, version: 1 })
    form.field('last').set('Mine')
    form.follow({ values: { first: 'A', last: 'One' }, version: 2 })
    form.follow({ values: { first: 'A', last: 'Two' }, version: 3 })
    expect(form.conflict.value?.clashes).toEqual([
      { name: 'last', mine: 'Mine', theirs: 'Two', chosen: null },
    ])
  })

  test('is sent once however often it is pressed', async () => {
    const { form, sent } = formOf()
    form.field('first').set('A')
    await Promise.all([form.submit(), form.submit(), form.submit()])
    expect(sent).toHaveLength(1)
    expect(form.state.value).toBe('saved')
  })

  test('keeps its id while the answer is missing, and has a new one when it is saved', async () => {
    const { form, sent, refuse } = formOf()
    form.field('first').set('A')
    refuse(new NoNetwork())
    await form.submit()
    expect(form.problem.value).toBeInstanceOf(NoNetwork)
    expect(form.values.value.first).toBe('A')
    await form.submit()
    form.field('first').set('B')
    await form.submit()
    const [one, two, three] = sent.map(({ id }) => id)
    expect(two).toBe(one)
    expect(three).not.toBe(one)
  })

  test('puts a fault at its field, and what belongs to no field on the page above', async () => {
    const { form, refuse } = formOf()
    form.field('first').set('A')
    refuse(
      refusal('kit.invalid-input', ['last', 'x.short'], ['last', 'x.odd'], ['elsewhere', 'x.gone']),
    )
    await form.submit()
    expect(form.field('last').error).toBe('refused')
    expect(form.wrong.value.map(({ id }) => id)).toEqual(['form-test-last', null, null])
    expect(form.problem.value).toBeNull()
    form.field('last').set('B')
    expect(form.field('last').error).toBeUndefined()
  })

  test('takes nothing in while it is being sent', async () => {
    const { form, sent } = formOf()
    form.field('first').set('A')
    const done = form.submit()
    form.field('first').set('B')
    await done
    expect(form.values.value.first).toBe('A')
    expect(sent[0]?.values.first).toBe('A')
  })

  test('takes nothing in until the record that it changed has been read anew', async () => {
    let read = () => {}
    const reading = new Promise<void>(resolve => {
      read = resolve
    })
    const { form } = formOf({ onSaved: () => reading })
    form.field('first').set('A')
    const done = form.submit()
    await new Promise(resolve => setTimeout(resolve))
    form.field('first').set('B')
    expect([form.state.value, form.values.value.first]).toEqual(['saving', 'A'])
    read()
    await done
    expect(form.state.value).toBe('saved')
  })

  test('asks about what both changed, then saves with the new version', async () => {
    const fresh = { values: { first: 'Theirs', last: 'New' }, version: 5 }
    const { form, sent, refuse } = formOf({ version: 4, reload: async () => fresh })
    form.field('first').set('Mine')
    refuse(refusal('kit.changed-meanwhile'))
    await form.submit()
    expect(form.conflict.value?.clashes).toMatchObject([
      { name: 'first', mine: 'Mine', theirs: 'Theirs' },
    ])
    expect(form.values.value).toEqual({ first: 'Mine', last: 'New' })
    await form.submit()
    expect(sent).toHaveLength(1)
    expect(form.field('first').error).toBe('field-clash')
    form.choose('first', 'theirs')
    form.choose('first', 'mine')
    form.choose('first', 'theirs')
    await form.submit()
    expect(sent[1]).toMatchObject({ version: 5, values: { first: 'Theirs', last: 'New' } })
    expect(form.state.value).toBe('saved')
  })

  test('goes on by itself when the other change was elsewhere, but not for ever', async () => {
    const reload = vi.fn(async () => ({ values: initial, version: 5 }))
    const { form, sent, refuse } = formOf({ version: 4, reload })
    form.field('first').set('Mine')
    refuse(refusal('kit.changed-meanwhile'))
    refuse(refusal('kit.changed-meanwhile'))
    await form.submit()
    expect(sent.map(({ version }) => version)).toEqual([4, 5])
    expect(form.problem.value).toBeInstanceOf(Refusal)
    expect(form.values.value.first).toBe('Mine')
  })

  test('that was granted without an answer and changed since is another wish', async () => {
    const { form, sent, refuse } = formOf()
    form.field('first').set('A')
    refuse(new NoNetwork())
    await form.submit()
    form.field('first').set('B')
    refuse(refusal('kit.key-used'))
    await form.submit()
    await form.submit()
    expect(sent[1]?.id).toBe(sent[0]?.id)
    expect(sent[2]?.id).not.toBe(sent[0]?.id)
  })
})

// ------------------------------------------------------------------------------------ drafts

/** A server of drafts that can be out of reach. */
class Drafts implements DraftServer {
  kept: string | null = null
  away = false
  told = 0
  read = async () => {
    this.#reach()
    return this.kept === null ? null : { content: this.kept, savedAt: '2026-11-25T13:03:00Z' }
  }
  keep = async (_form: string, _subject: string | null, content: string) => {
    this.#reach()
    this.kept = content
    return '2026-11-25T13:03:00Z'
  }
  drop = async () => {
    this.#reach()
    this.kept = null
    return null
  }
  #reach() {
    this.told++
    if (this.away) throw new NoNetwork()
  }
}

/** A disk, which two windows of one person share. */
class Disk implements Machine {
  readonly kept = new Map<string, Left>()
  #heard: (() => void)[] = []
  read = async (key: string) => this.kept.get(key) ?? null
  keep = (key: string, content: string) => void this.kept.set(key, { content, typedAt: Date.now() })
  drop = (key: string, content?: string) => {
    if (content === undefined || this.kept.get(key)?.content === content) this.kept.delete(key)
  }
  tellDropped = () => {}
  hearDropped = (_key: string, heard: () => void) => void this.#heard.push(heard)
  otherWindowDropped = () => {
    for (const heard of this.#heard) heard()
  }
}

let forms = 0
const keeping = (by: Drafts) => keeperOf(`draft-${forms++}`, null, by)

describe('what is typed', () => {
  test('is kept when the typing pauses, and comes back with its id', async () => {
    vi.useFakeTimers()
    const by = new Drafts()
    const keeper = keeping(by)
    const { form, sent, refuse } = formOf({}, keeper)
    await form.open()
    for (const typed of ['A', 'Am', 'Ami']) form.field('first').set(typed)
    expect([by.kept, keeper.safety.value.is]).toEqual([null, 'waiting'])
    await vi.advanceTimersByTimeAsync(1_000)
    expect(by.told).toBe(2)
    expect(keeper.safety.value).toEqual({ is: 'kept', at: '2026-11-25T13:03:00Z' })
    refuse(new NoNetwork())
    await form.submit()

    const again = formOf({}, keeper)
    await again.form.open()
    expect(again.form.values.value.first).toBe('Ami')
    expect(again.form.continued.value).toEqual({ at: '2026-11-25T13:03:00Z', over: false })
    await again.form.submit()
    expect(again.sent[0]?.id).toBe(sent[0]?.id)
    await vi.advanceTimersByTimeAsync(0)
    expect(by.kept).toBeNull()
    vi.useRealTimers()
  })

  test('outlives the form without network, and is kept when there is one', async () => {
    vi.useFakeTimers()
    const by = new Drafts()
    const keeper = keeping(by)
    const { form } = formOf({}, keeper)
    await form.open()
    by.away = true
    form.field('first').set('A')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(keeper.safety.value.is).toBe('unkept')

    const again = formOf({}, keeper)
    await again.form.open()
    expect(again.form.values.value.first).toBe('A')
    expect(again.form.continued.value?.at).toBeNull()
    by.away = false
    await vi.advanceTimersByTimeAsync(20_000)
    expect(keeper.safety.value.is).toBe('kept')
    expect(by.kept).toContain('"A"')
    vi.useRealTimers()
  })

  test('outlives the window without network: it lies on the disk until the server has it', async () => {
    vi.useFakeTimers()
    const by = new Drafts()
    const disk = new Disk()
    const name = `draft-${forms++}`
    const first = formOf({}, keeperOf(name, null, by, disk))
    await first.form.open()
    by.away = true
    first.form.field('first').set('A')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(disk.kept.size).toBe(1)

    // Another window knows nothing of what the first had in memory.
    const [[, left] = []] = disk.kept
    disk.kept.clear()
    const other = `draft-${forms++}`
    if (left) disk.kept.set(`${other} `, left)
    const next = formOf({}, keeperOf(other, null, by, disk))
    await next.form.open()
    expect(next.form.values.value.first).toBe('A')
    by.away = false
    await vi.advanceTimersByTimeAsync(20_000)
    expect(by.kept).toContain('"A"')
    expect(disk.kept.size).toBe(0)
    vi.useRealTimers()
  })

  test('gives way to what was typed later on another machine', async () => {
    const by = new Drafts()
    const disk = new Disk()
    const name = `draft-${forms++}`
    const written = (first: string) =>
      contentOf({ id: uuid7(), version: 0, base: initial, values: { ...initial, first } })
    by.kept = written('Later')
    disk.kept.set(`${name} `, { content: written('Before'), typedAt: 0 })
    const { form } = formOf({}, keeperOf(name, null, by, disk))
    await form.open()
    expect(form.values.value.first).toBe('Later')
  })

  test('is kept again when another window of the same person has thrown the draft away', async () => {
    vi.useFakeTimers()
    const by = new Drafts()
    const disk = new Disk()
    const { form } = formOf({}, keeperOf(`draft-${forms++}`, null, by, disk))
    await form.open()
    form.field('first').set('A')
    await vi.advanceTimersByTimeAsync(1_000)
    by.kept = null
    disk.otherWindowDropped()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(by.kept).toContain('"A"')
    vi.useRealTimers()
  })

  test('can be put aside and taken back', async () => {
    const by = new Drafts()
    const { form } = formOf({}, keeping(by))
    await form.open()
    form.field('first').set('A')
    form.startOver()
    expect(form.values.value.first).toBe('')
    form.takeBack()
    expect(form.values.value.first).toBe('A')
  })

  test('meets at once what somebody has changed since', async () => {
    const by = new Drafts()
    const base = { first: 'Amina', last: 'Haddad' }
    by.kept = contentOf({ id: uuid7(), version: 1, base, values: { ...base, first: 'Mine' } })
    const { form, sent } = formOf(
      { initial: { first: 'Amina', last: 'Berg' }, version: 2 },
      keeping(by),
    )
    await form.open()
    expect(form.values.value).toEqual({ first: 'Mine', last: 'Berg' })
    expect(form.conflict.value?.changes).toEqual([
      { name: 'last', before: 'Haddad', after: 'Berg' },
    ])
    await form.submit()
    expect(sent[0]?.version).toBe(2)
  })

  test('does not open without network: what is kept could be overwritten unseen', async () => {
    const by = new Drafts()
    by.away = true
    const { form } = formOf({}, keeping(by))
    await form.open()
    expect(form.opening.value).toBeInstanceOf(NoNetwork)
    by.away = false
    await form.open()
    expect(form.opening.value).toBe('open')
  })
})

// ------------------------------------------------------------------------------- the way there

describe('the way between the screens of staff', () => {
  const load = async () => ({ default: () => null })
  const screens = [
    'clock',
    'month/:',
    'handover',
    'staff',
    'staff/:',
    'participants/new',
    'participants/:/edit',
  ].map(path => ({ path, load }))
  const pathAt = (hash: string) => {
    const found = screenAt(readRoute(hash).segments, screens)
    return found && [found.screen.path, found.rest]
  }

  test.each([
    ['#/clock', ['clock', '']],
    ['#/month/2026-11', ['month/:', '2026-11']],
    ['#/staff', ['staff', '']],
    ['#/staff/7', ['staff/:', '7']],
    ['#/participants/new', ['participants/new', '']],
    ['#/participants/7/edit', ['participants/:/edit', '7']],
    ['#/participants/7', null],
    ['#/participants/7/nothing', null],
    ['#/', null],
    ['', null],
  ])('%s leads to %s', (hash, found) => {
    expect(pathAt(hash)).toEqual(found)
  })

  const ways = (...roles: Parameters<typeof menuFor>[0]) =>
    menuFor(roles, '2026-11', screens).map(({ address }) => address)

  test('is by role', () => {
    expect(ways('ADVISER')).toEqual(['', 'clock', 'handover'])
    expect(ways('LEADER')).toEqual(['', 'clock', 'month/2026-11', 'handover'])
    expect(ways('TEACHER')).toEqual([''])
    expect(ways('ADMINISTRATOR')).toEqual(['staff'])
    expect(ways('AUDITOR')).toEqual(['month/2026-11', 'staff'])
    expect(ways('TEACHER', 'ADMINISTRATOR')).toEqual(['', 'staff'])
  })
  test('leads to the list of cases whoever holds no role, and to no screen that is not there', () => {
    expect(ways()).toEqual([''])
    expect(menuFor(['LEADER'], '2026-11', []).map(({ address }) => address)).toEqual([''])
  })
})
