/**
 * What a form knows: what is typed, what is wrong with it, and how far it has come to the server.
 *
 * No words are lost: a refusal, a time-out or somebody else's change leaves what is typed where it is,
 * and a keeper has it besides.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { type Problem, Refusal } from '../../graphql/problems'
import { t } from '../../i18n/texts'
import type { Keeper, Safety } from '../../offline/drafts/drafts'
import { uuid7 } from '../../offline/uuid7'
import { faultText } from '../fault-text'
import { type Content, contentOf, restored } from './content'
import { type Change, type Clash, merge, same, sameValues, type Value, type Values } from './merge'

/** Somebody else saved the record while this form was open. */
const CHANGED = 'kit.changed-meanwhile'
/** An attempt whose answer never came did arrive, and something has been typed since. */
const USED = 'kit.key-used'

export interface Sent {
  /** One id for one wish: the same however often it is sent, so that it has one effect. */
  readonly id: string
  /** The version of the record that the form began with; 0 for something new. */
  readonly version: number
}

export interface Fresh<V> {
  readonly values: V
  readonly version: number
}

export interface FormSpec<V extends Values<V>, Result> {
  /** Names the form among the person's drafts, for example "participants.register". */
  readonly name: string
  /** The id of whom or what it is about; none for something new. */
  readonly subject?: string | undefined
  /** A value for every field, named as in the server's faults: '' for nothing typed, null for no number. */
  readonly initial: V
  readonly version?: number | undefined
  /** What can be seen without the server, worded, by field. What is required, its field says itself. */
  readonly check?: ((values: V) => { readonly [Name in keyof V]?: string | undefined }) | undefined
  readonly save: (values: V, sent: Sent) => Promise<Result>
  /** Where to go when it is saved. Nothing can be typed until a promise is kept: the record is read anew. */
  readonly onSaved?: ((result: Result) => void | Promise<void>) | undefined
  /** Ask for the record anew, when somebody else has changed it meanwhile. */
  readonly reload?: (() => Promise<Fresh<V>>) | undefined
}

export type FormState = 'pristine' | 'dirty' | 'saving' | 'saved' | 'problem'

/** What a field tells the form about itself. */
export interface About {
  readonly label: string
  readonly required?: boolean | undefined
  /** What is wrong with what stands in it, worded. */
  readonly check?: (() => string | undefined) | undefined
  /** Say a value as the field shows it. */
  readonly say: (value: Value) => string
}

export interface FieldOf<T> {
  readonly id: string
  readonly value: T
  readonly error: string | undefined
  /** Somebody else has just changed it, and nobody has touched it here since. */
  readonly isNews: boolean
  readonly set: (value: T) => void
  readonly describe: (about: About) => void
  readonly leave: () => void
}

/** Somebody else's changes, side by side with one's own. */
export interface Conflict {
  readonly clashes: readonly (Clash & { readonly chosen: 'mine' | 'theirs' | null })[]
  readonly changes: readonly Change[]
}

/** A draft that was taken up; `over`: it was put aside, and can still be taken back. */
export interface Continued {
  readonly at: string | null
  readonly over: boolean
}

export interface Wrong {
  /** The field's id on the page; null: it belongs to none. */
  readonly id: string | null
  /** The field's label; empty where there is none. */
  readonly label: string
  readonly text: string
}

export interface FormOf<V> {
  readonly id: string
  readonly field: <Name extends keyof V & string>(name: Name) => FieldOf<V[Name]>
  readonly values: ReadonlySignal<V>
  readonly state: ReadonlySignal<FormState>
  /** All that is wrong, those without a field of their own last. */
  readonly wrong: ReadonlySignal<readonly Wrong[]>
  readonly problem: ReadonlySignal<Problem | null>
  readonly conflict: ReadonlySignal<Conflict | null>
  /** What others have changed while the form stood open, and nobody has touched here since. */
  readonly news: ReadonlySignal<ReadonlySet<string>>
  readonly continued: ReadonlySignal<Continued | null>
  readonly safety: ReadonlySignal<Safety>
  /** Why it cannot be opened; 'opening' before that is known. */
  readonly opening: ReadonlySignal<'opening' | 'open' | Problem>
  /** Rises whenever the reader's attention must move to what is wrong. */
  readonly attention: ReadonlySignal<number>
  readonly open: () => Promise<void>
  readonly submit: () => Promise<void>
  /** Somebody else has saved the record: take in what is untouched here, ask about the rest. */
  readonly follow: (fresh: Fresh<V>) => void
  readonly choose: (name: string, side: 'mine' | 'theirs') => void
  readonly startOver: () => void
  readonly takeBack: () => void
  readonly about: (name: string) => About | undefined
}

const UNKEPT: ReadonlySignal<Safety> = signal({ is: 'nothing' })

/** Make a form. Without a keeper nothing of it outlives the page: for what is chosen in one click. */
export function createForm<V extends Values<V>, Result>(
  spec: FormSpec<V, Result>,
  keeper: Keeper | null,
): FormOf<V> {
  let base = spec.initial
  let version = spec.version ?? 0
  let wish = uuid7()
  let aside: Content | null = null
  const id = `form-${spec.name}`.replaceAll('.', '-')
  const fields = new Map<string, About>()

  const values = signal(spec.initial)
  const phase = signal<'open' | 'saving' | 'saved'>('open')
  const problem = signal<Problem | null>(null)
  const errors = signal<Readonly<Record<string, string>>>({})
  const rest = signal<readonly string[]>([])
  const conflict = signal<Conflict | null>(null)
  const news = signal<ReadonlySet<string>>(new Set())
  /** What came while the form was being saved. */
  let later: Fresh<V> | null = null
  const continued = signal<Continued | null>(null)
  const opening = signal<'opening' | 'open' | Problem>(keeper ? 'opening' : 'open')
  const attention = signal(0)

  const idOf = (name: string) => `${id}-${name}`

  const wrong = computed(() => [
    ...Object.entries(errors.value).map(([name, text]) => ({
      id: idOf(name),
      label: fields.get(name)?.label ?? '',
      text,
    })),
    ...rest.value.map(text => ({ id: null, label: '', text })),
  ])

  const state = computed((): FormState => {
    if (phase.value !== 'open') return phase.value
    if (problem.value || conflict.value || wrong.value.length > 0) return 'problem'
    return sameValues(values.value, base) ? 'pristine' : 'dirty'
  })

  const content = (): Content => ({ id: wish, version, base, values: values.peek() })

  const keep = () => {
    if (sameValues(values.peek(), base)) keeper?.drop()
    else keeper?.keep(contentOf(content()))
  }

  const put = (name: string, value: Value) => {
    const { [name]: _, ...others } = errors.peek()
    batch(() => {
      values.value = { ...values.peek(), [name]: value }
      news.value = new Set([...news.peek()].filter(each => each !== name))
      errors.value = others
      if (phase.peek() === 'saved') phase.value = 'open'
    })
    keep()
  }

  const settle = (name: string, side: Partial<Conflict['clashes'][number]>) => {
    const before = conflict.peek()
    if (!before) return
    const clashes = before.clashes.map(each => (each.name === name ? { ...each, ...side } : each))
    conflict.value = { ...before, clashes }
  }

  const set = (name: string, value: Value) => {
    if (phase.peek() === 'saving' || same(values.peek()[name as keyof V], value)) return
    // Whoever writes into a field that both have changed has settled it.
    settle(name, { mine: value, chosen: 'mine' })
    put(name, value)
  }

  const take = (from: Content) => {
    wish = from.id
    version = from.version
    base = from.base as V
    values.value = from.values as V
  }

  const check = (): Record<string, string> => {
    const found: Record<string, string> = {}
    const own: { readonly [Name in keyof V]?: string | undefined } =
      spec.check?.(values.peek()) ?? {}
    for (const [name, about] of fields) {
      const value = values.peek()[name as keyof V]
      const missing = about.required && isNothing(value)
      const text =
        about.check?.() ?? (missing ? t('field-missing') : undefined) ?? own[name as keyof V]
      if (text) found[name] = text
    }
    for (const { name, chosen } of conflict.peek()?.clashes ?? []) {
      if (!chosen) found[name] = t('field-clash')
    }
    return found
  }

  const complain = (of: Record<string, string>, others: string[], why: Problem | null) =>
    batch(() => {
      errors.value = of
      rest.value = others
      problem.value = why
      phase.value = 'open'
      attention.value++
      catchUp()
    })

  const refused = (why: Problem) => {
    const of: Record<string, string> = {}
    const others: string[] = []
    for (const fault of why instanceof Refusal ? why.fields : []) {
      // The first thing that is wrong with a field stands beside it, the others above the form.
      if (fields.has(fault.field) && !of[fault.field]) of[fault.field] = faultText(fault)
      else others.push(faultText(fault))
    }
    complain(of, others, why instanceof Refusal && why.fields.length > 0 ? null : why)
  }

  /** Put somebody else's changes in; answers whether there is anything to look at. */
  const meet = (fresh: Fresh<V>): boolean => {
    const { values: merged, clashes, changes } = merge(base, values.peek(), fresh.values)
    base = fresh.values
    version = fresh.version
    values.value = merged
    // What was asked before and not answered is asked until it is, whatever else has changed since.
    const asked = (conflict.peek()?.clashes ?? []).filter(
      ({ name, chosen }) =>
        !chosen &&
        !clashes.some(each => each.name === name) &&
        !same(merged[name as keyof V], base[name as keyof V]),
    )
    const all = [...asked, ...clashes.map(each => ({ ...each, chosen: null }))]
    conflict.value = all.length + changes.length > 0 ? { clashes: all, changes } : null
    keep()
    return conflict.peek() !== null
  }

  /** The same while somebody types: what is taken in is marked where it stands, and only a clash is asked. */
  const follow = (fresh: Fresh<V>) => {
    if (opening.peek() !== 'open' || phase.peek() === 'saving') later = fresh
    else if (fresh.version > version) {
      batch(() => {
        const before = conflict.peek()
        meet(fresh)
        const { clashes, changes } = conflict.peek() ?? { clashes: [], changes: [] }
        news.value = new Set([...news.peek(), ...changes.map(({ name }) => name)])
        conflict.value = clashes.length > 0 ? { clashes, changes: before?.changes ?? [] } : null
        const asked = clashes.filter(({ chosen }) => !chosen)
        const faults = asked.map(({ name }) => [name, t('field-clash')] as const)
        errors.value = { ...errors.peek(), ...Object.fromEntries(faults) }
      })
    }
  }

  const catchUp = () => {
    const fresh = later
    later = null
    if (fresh) follow(fresh)
  }

  const save = async (mayMeet = true): Promise<void> => {
    try {
      const result = await spec.save(values.peek(), { id: wish, version })
      base = values.peek()
      wish = uuid7()
      keeper?.drop()
      const after = batch(() => {
        phase.value = 'saved'
        conflict.value = null
        continued.value = null
        const reading = spec.onSaved?.(result)
        if (reading) phase.value = 'saving'
        return reading
      })
      if (after) {
        await after
        phase.value = 'saved'
      }
      news.value = new Set()
      catchUp()
    } catch (caught) {
      const why = caught as Problem
      const code = why instanceof Refusal ? why.code : ''
      // What stands there now is another wish than the one that was granted.
      if (code === USED) wish = uuid7()
      if (!spec.reload || !mayMeet || !(code === CHANGED || code === USED)) return refused(why)
      try {
        const fresh = await spec.reload()
        if (batch(() => meet(fresh))) complain({}, [], null)
        // The change was elsewhere in the record, or is what stands here already.
        else await save(false)
      } catch (problem) {
        refused(problem as Problem)
      }
    }
  }

  return {
    id,
    values,
    state,
    wrong,
    problem,
    conflict,
    news,
    continued,
    opening,
    attention,
    safety: keeper?.safety ?? UNKEPT,
    about: name => fields.get(name),

    field: name => ({
      id: idOf(name),
      get value() {
        return values.value[name]
      },
      get error() {
        return errors.value[name]
      },
      get isNews() {
        return news.value.has(name)
      },
      set: value => set(name, value),
      describe: about => void fields.set(name, about),
      leave: () => void fields.delete(name),
    }),

    open: async () => {
      if (!keeper) return
      opening.value = 'opening'
      try {
        const draft = await keeper.open()
        const found = draft && restored(spec.initial, draft.content)
        batch(() => {
          if (found && !sameValues(found.values as V, spec.initial)) {
            take(found)
            const newest = spec.version ?? 0
            // Somebody has been at the record since.
            if (version !== newest) meet({ values: spec.initial, version: newest })
            if (!sameValues(values.peek(), base)) {
              continued.value = { at: draft.savedAt, over: false }
            }
          }
          opening.value = 'open'
          catchUp()
        })
      } catch (caught) {
        // Who may keep no draft may still fill in the form; who has no network could only lose words.
        opening.value = caught instanceof Refusal ? 'open' : (caught as Problem)
      }
    },

    submit: async () => {
      if (phase.peek() === 'saving' || opening.peek() !== 'open') return
      const found = check()
      if (Object.keys(found).length > 0) return complain(found, [], null)
      batch(() => {
        phase.value = 'saving'
        errors.value = {}
        rest.value = []
        problem.value = null
      })
      await save()
    },

    follow,

    choose: (name, side) => {
      const clash = conflict.peek()?.clashes.find(each => each.name === name)
      if (!clash || phase.peek() === 'saving') return
      settle(name, { chosen: side })
      put(name, clash[side])
    },

    startOver: () => {
      aside = content()
      batch(() => {
        take({ id: uuid7(), version: spec.version ?? 0, base: spec.initial, values: spec.initial })
        errors.value = {}
        rest.value = []
        problem.value = null
        conflict.value = null
        continued.value = { at: null, over: true }
      })
      keeper?.drop()
    },

    takeBack: () => {
      if (!aside) return
      take(aside)
      aside = null
      continued.value = null
      keep()
    },
  }
}

function isNothing(value: Value | undefined): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return value === null || value === false || (Array.isArray(value) && value.length === 0)
}
