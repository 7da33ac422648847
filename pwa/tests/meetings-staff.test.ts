import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { NoNetwork, Refusal } from '../src/graphql/problems'
import { readAlso, speakTo } from '../src/i18n/texts'
import { adding } from '../src/meetings-staff/adding'
import { editText } from '../src/meetings-staff/edit-text'
import { keptAs, shownFigure } from '../src/meetings-staff/figures'
import { gapText } from '../src/meetings-staff/gaps'
import {
  type Edit,
  editTogether,
  type FieldAt,
  type FieldText,
  keyOf,
  type Together,
} from '../src/meetings-staff/together'
import { OF_MEETINGS, OF_PLANS } from '../src/meetings-staff/words'

const reasons: FieldAt = { part: 'PLAN', partId: null, field: 'reasons' }
const key = keyOf(reasons)
const changed = () => new Refusal('kit.changed-meanwhile', {}, false, null)

const said = (text: FieldText) => text?.trim() || null

/** A plan on a server that several write to, which keeps no spaces around a text, can be away, and lose an answer. */
class Plan {
  stands: FieldText = 'old'
  away = false
  losesAnswer = false
  readonly wishes: string[] = []
  kept: string | null = null
  readonly here = this.desk()

  desk() {
    const desk = editTogether({
      send: async ({ before, after }, wish) => {
        this.wishes.push(wish)
        if (this.away) throw new NoNetwork()
        if (this.stands !== said(before) && this.stands !== said(after)) throw changed()
        this.stands = said(after)
        if (this.losesAnswer) throw new NoNetwork()
      },
      look: async () => {
        if (this.away) throw new NoNetwork()
        desk.see(new Map([[key, this.stands]]))
      },
      keep: content => {
        this.kept = content
      },
    })
    desk.see(new Map([[key, this.stands]]))
    return desk
  }
  /** Somebody else writes, and it is heard here. */
  others(text: string) {
    this.stands = text
    this.here.see(new Map([[key, text]]))
  }
}

let plan: Plan
beforeEach(() => {
  vi.useFakeTimers()
  plan = new Plan()
})
afterEach(() => vi.useRealTimers())
const rest = (milliseconds = 1_000) => vi.advanceTimersByTimeAsync(milliseconds)

describe('a field that several write in', () => {
  test('is sent once when the typing pauses, and is the server’s from then on', async () => {
    for (const typed of ['n', 'ne', 'new']) plan.here.type(reasons, typed)
    expect(plan.here.state.value).toBe('sending')
    await rest()
    expect([plan.stands, plan.wishes.length]).toEqual(['new', 1])
    expect(plan.here.state.value).toBe('kept')
    expect(plan.kept).toBeNull()
    expect(plan.here.news.value.size).toBe(0)
  })

  test('keeps the space and the break that one pauses at, until the field is left', async () => {
    plan.here.type(reasons, 'I am ')
    await rest()
    expect([plan.stands, plan.here.valueOf(key)]).toEqual(['I am', 'I am '])
    expect([plan.here.state.value, plan.kept]).toEqual(['kept', null])
    plan.here.type(reasons, 'I am going\n')
    plan.here.see(new Map([[key, 'I am']]))
    await rest()
    plan.here.type(reasons, 'I am going\n\n')
    plan.here.see(new Map([[key, 'I am going']]))
    await rest()
    expect(plan.here.valueOf(key)).toBe('I am going\n\n')
    expect([plan.stands, plan.wishes.length]).toEqual(['I am going', 2])
    plan.here.leave(reasons)
    expect(plan.here.valueOf(key)).toBe('I am going')
    expect(plan.here.news.value.size).toBe(0)
  })

  test('that one paused in takes in what another writes, and says that it is new', async () => {
    plan.here.type(reasons, 'I am ')
    await rest()
    plan.others('theirs')
    expect(plan.here.valueOf(key)).toBe('theirs')
    expect(plan.here.news.value.has(key)).toBe(true)
  })

  test('sends nothing where what was typed is taken back', async () => {
    plan.here.type(reasons, 'new')
    plan.here.type(reasons, 'old')
    await rest()
    expect(plan.wishes).toEqual([])
    expect(plan.here.state.value).toBe('kept')
  })

  test('takes in what another writes, and says that it is new until it is touched', () => {
    plan.others('theirs')
    expect(plan.here.valueOf(key)).toBe('theirs')
    expect(plan.here.news.value.has(key)).toBe(true)
    plan.here.type(reasons, 'theirs and mine')
    expect(plan.here.news.value.has(key)).toBe(false)
  })

  test('asks where both have written, with both texts, and sends nothing meanwhile', async () => {
    plan.here.type(reasons, 'mine')
    plan.others('theirs')
    expect(plan.here.edits.value.get(key)).toMatchObject({
      is: 'clash',
      after: 'mine',
      theirs: 'theirs',
    })
    expect(plan.here.state.value).toBe('asking')
    await rest(10_000)
    expect(plan.stands).toBe('theirs')
    plan.here.type(reasons, 'mine and theirs')
    plan.here.choose(reasons, 'mine')
    await rest()
    expect(plan.stands).toBe('mine and theirs')
  })

  test('asks also where the other was not heard until one’s own was sent', async () => {
    plan.stands = 'theirs'
    plan.here.type(reasons, 'mine')
    await rest()
    expect(plan.here.edits.value.get(key)).toMatchObject({ is: 'clash', theirs: 'theirs' })
    plan.here.choose(reasons, 'theirs')
    expect(plan.here.valueOf(key)).toBe('theirs')
    expect(plan.here.state.value).toBe('kept')
  })

  test('waits without network, is kept, and goes when there is one', async () => {
    plan.away = true
    plan.here.type(reasons, 'mine')
    await rest()
    expect(plan.here.state.value).toBe('waiting')
    expect(plan.here.valueOf(key)).toBe('mine')
    expect(plan.kept).toContain('"mine"')
    plan.away = false
    await rest(5_000)
    expect([plan.stands, plan.kept]).toEqual(['mine', null])
    expect(new Set(plan.wishes).size).toBe(1)
  })

  test.each(['mine', 'mine, '])(
    'knows its own text again where the answer was lost: "%s"',
    async first => {
      plan.losesAnswer = true
      plan.here.type(reasons, first)
      await rest()
      plan.losesAnswer = false
      plan.here.type(reasons, 'mine, and more')
      await rest(3_000)
      expect(plan.stands).toBe('mine, and more')
      expect(plan.here.state.value).toBe('kept')
    },
  )

  test('outlives the window', async () => {
    plan.away = true
    plan.here.type(reasons, 'mine')
    await rest()
    const kept = plan.kept ?? ''
    plan.here.close()
    plan.away = false
    const next = plan.desk()
    next.take(kept)
    expect(next.valueOf(key)).toBe('mine')
    await rest()
    expect(plan.stands).toBe('mine')
  })

  test('is left alone by whoever has closed it, and goes under its wish with who opens it next', async () => {
    plan.away = true
    plan.here.type(reasons, 'mine')
    await rest()
    const kept = plan.kept ?? ''
    void plan.here.flush()
    plan.here.close()
    await rest(0)
    const next = plan.desk()
    next.take(kept)
    next.type(reasons, 'mine, and more')
    await rest(20_000)
    expect(plan.kept).toContain('"mine, and more"')
    plan.wishes.length = 0
    plan.away = false
    await rest(5_000)
    expect([plan.stands, plan.wishes.length]).toEqual(['mine, and more', 1])
    expect(plan.kept).toBeNull()
    plan.stands = 'theirs'
    await rest(20_000)
    expect(plan.stands).toBe('theirs')
  })

  test('that outlived the window asks where somebody has written since', () => {
    const kept = JSON.stringify([
      { at: reasons, before: 'old', after: 'mine', wish: 'w', sent: [], is: 'typed', theirs: null },
    ])
    plan.stands = 'theirs'
    const next = plan.desk()
    next.take(kept)
    expect(next.edits.value.get(key)).toMatchObject({
      is: 'clash',
      after: 'mine',
      theirs: 'theirs',
    })
  })

  test('whose part is taken out meanwhile keeps its words until somebody lets them go', async () => {
    const place: FieldAt = { part: 'MEASURE', partId: 'bakery', field: 'place' }
    const other = new Map<string, FieldText>([[key, 'old']])
    const sent: string[] = []
    let keeps: string | null = null
    const make = (): Together =>
      editTogether({
        send: async ({ after }) => {
          sent.push(after ?? '')
          throw new Refusal('kit.not-found', {}, false, null)
        },
        look: async () => desk.see(other),
        keep: content => {
          keeps = content
        },
      })
    let desk = make()
    desk.see(new Map([...other, [keyOf(place), 'there']]))
    desk.type(place, 'here')
    await rest()
    expect(sent).toEqual(['here'])
    expect(desk.edits.value.get(keyOf(place))).toMatchObject({ is: 'gone', after: 'here' })
    expect(desk.state.value).toBe('asking')
    expect(await desk.flush()).toBe(false)

    const kept = String(keeps)
    desk.close()
    desk = make()
    desk.see(other)
    desk.take(kept)
    await rest(20_000)
    expect(desk.edits.value.get(keyOf(place))).toMatchObject({ is: 'gone', after: 'here' })
    desk.discard(place)
    expect([desk.state.value, await desk.flush(), keeps]).toEqual(['kept', true, null])
    expect(sent).toEqual(['here'])
  })

  test('is not sent where its part is taken out before that, and stands if the part comes back', async () => {
    const place: FieldAt = { part: 'GOAL', partId: 'job', field: 'text' }
    const whole = new Map<string, FieldText>([[keyOf(place), null]])
    const sent: string[] = []
    const desk = editTogether({
      send: async ({ after }) => {
        sent.push(after ?? '')
        whole.set(keyOf(place), after)
      },
      look: async () => desk.see(whole),
      keep: () => {},
    })
    desk.see(whole)
    desk.type(place, 'baker')
    desk.see(new Map([[key, 'old']]))
    await rest(20_000)
    expect([sent, desk.state.value]).toEqual([[], 'asking'])
    desk.see(whole)
    await rest()
    expect([sent, desk.state.value]).toEqual([['baker'], 'kept'])
  })

  test('that was emptied in a part that is taken out leaves nothing to ask about', () => {
    const place: FieldAt = { part: 'GOAL', partId: 'job', field: 'text' }
    plan.here.see(new Map([[keyOf(place), 'baker']]))
    plan.here.type(place, null)
    plan.here.see(new Map([[key, 'old']]))
    expect([plan.here.state.value, plan.kept]).toEqual(['kept', null])
  })

  test('in which nothing is said yet is asked about, and no summing up goes past it', async () => {
    plan.here.halve(reasons, true)
    expect([plan.here.state.value, await plan.here.flush()]).toEqual(['asking', false])
    plan.here.halve(reasons, false)
    expect([plan.here.state.value, await plan.here.flush()]).toEqual(['kept', true])
  })

  test('keeps its words where the server says no', async () => {
    const desk = editTogether({
      send: async () => {
        throw new Refusal('meetings.summing-up', {}, false, null)
      },
      look: async () => {},
      keep: () => {},
    })
    desk.see(new Map([[key, 'old']]))
    desk.type(reasons, 'mine')
    await rest()
    expect(desk.edits.value.get(key)).toMatchObject({ is: 'refused', after: 'mine' })
    expect(await desk.flush()).toBe(false)
  })
})

describe('what was written', () => {
  beforeAll(async () => {
    vi.stubGlobal('document', { documentElement: {} })
    await speakTo('staff', 'nb')
    await readAlso(OF_MEETINGS, OF_PLANS)
  })

  const written = (part: FieldAt['part'], field: string, after: FieldText): Edit => ({
    at: { part, partId: null, field },
    ...{ before: null, after, wish: 'w', sent: [], is: 'refused', theirs: null, problem: null },
  })

  test.each([
    ['MEASURE_PERIOD', 'bakery', 'Praksis på en arbeidsplass: Bakeriet: Startdato mangler'],
    ['REASONS', null, 'Begrunnelsen mangler'],
  ] as const)('and %s that is missing is told with what lacks it', (code, partId, said) => {
    const measure = { id: 'bakery', standard: 'work-practice', text: 'Bakeriet', kind: 'OTHER' }
    const draft = { goals: [{ goals: [{ goals: [], measures: [measure] }], measures: [] }] }
    expect(gapText({ code, partId }, draft as never)).toBe(said)
  })

  test.each([
    ['PLAN', 'writing', 'a2', 'Skrive: A2'],
    ['PLAN', 'norwegianMinutes', '630', 'Norskopplæring: 10,5 timer i uka'],
    ['PLAN', 'endsOn', '2027-06-18', 'Til og med: 18.06.2027'],
    ['PLAN', 'participantViewLanguage', 'uk', 'Språket som dette er skrevet på: ukrainsk'],
    ['PLAN', 'participantView', ' Bra. ', 'Det deltakeren mener: «Bra.»'],
    ['GOAL', 'standard', 'find-a-job', 'Mål: Få jobb'],
    ['MEASURE', 'kind', 'norwegian', 'Hva slags aktivitet: Norsk'],
    ['MEASURE', 'place', null, 'Sted: (tomt)'],
  ] as const)('in a %s as %s is told in words', (part, field, after, said) => {
    expect(editText(written(part, field, after))).toBe(said)
  })
})

describe('hours', () => {
  beforeAll(async () => {
    vi.stubGlobal('document', { documentElement: {} })
    await speakTo('staff', 'nb')
  })

  test('can be typed letter by letter, also those of less than one', () => {
    let value: FieldText = '600'
    const seen = ['', '0', '0,', '0,5', '0,50'].map(text => {
      const typed = { text, held: value }
      const next = keptAs(text, 60)
      if (next !== undefined) value = next
      return [shownFigure(typed, value, 60), value]
    })
    expect(seen).toEqual([
      ['', null],
      ['0', null],
      ['0,', null],
      ['0,5', '30'],
      ['0,50', '30'],
    ])
  })

  test.each([
    ['10,', '600', '10,'],
    ['10,5', '630', '10,5'],
  ])('that are typed as %s stand so', (text, value, shown) => {
    expect(shownFigure({ text, held: null }, value, 60)).toBe(shown)
  })

  test('that another writes meanwhile are shown instead, whatever is half typed', () => {
    expect(shownFigure({ text: '0,', held: '600' }, '450', 60)).toBe('7,5')
    expect(shownFigure({ text: '10', held: null }, '450', 60)).toBe('7,5')
  })
})

describe('what is added by one press', () => {
  const answers: ((kept: boolean) => void)[] = []
  const wishes: [string, string][] = []
  const line = () => {
    answers.length = 0
    wishes.length = 0
    return adding('', (words: string, wish) => {
      wishes.push([words, wish])
      return new Promise<void>((done, fail) => {
        answers.push(kept => (kept ? done() : fail(new NoNetwork())))
      })
    })
  }

  test('leaves the field when it is kept, not before', async () => {
    const { typed, busy, go } = line()
    typed.value = 'a job'
    const kept = go()
    expect([typed.value, busy.value]).toEqual(['a job', true])
    answers[0]?.(true)
    expect([await kept, typed.value, busy.value]).toEqual([true, '', false])
  })

  test('leaves what is typed while it is sent, to be added next by a wish of its own', async () => {
    const { typed, go } = line()
    typed.value = 'a job'
    const kept = go()
    typed.value = 'a job in summer'
    answers[0]?.(true)
    expect([await kept, typed.value]).toEqual([false, 'a job in summer'])
    const next = go()
    answers[1]?.(true)
    expect([await next, typed.value]).toEqual([true, ''])
    expect(new Set(wishes.map(([, wish]) => wish)).size).toBe(2)
  })

  test('stands where it did not arrive, and goes again under its wish; other words are another', async () => {
    const { typed, problem, go } = line()
    typed.value = 'a job'
    for (const [place, words] of ['a job', 'a job', 'a job in summer'].entries()) {
      typed.value = words
      const kept = go()
      answers[place]?.(false)
      expect([await kept, typed.value]).toEqual([false, words])
      expect(problem.value).toBeInstanceOf(NoNetwork)
    }
    const [first, again, other] = wishes.map(([, wish]) => wish)
    expect([again === first, other === first]).toEqual([true, false])
  })
})
