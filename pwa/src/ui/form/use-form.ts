import { useEffect, useMemo, useRef } from 'preact/hooks'
import { followLeaving, keeperOf } from '../../offline/drafts/drafts'
import { createForm, type FormOf, type FormSpec } from './form'
import type { Values } from './merge'

interface Choices {
  /** Whether what is typed is kept as a draft; not needed for what is chosen in one click. */
  readonly keeps?: boolean
  /** Whether the form takes in what others save while it stands open; else it meets that when it is saved. */
  readonly follows?: boolean
}

/** A form for as long as the screen stands. Use it where the record is there: it begins with it, once. */
export function useForm<V extends Values<V>, Result>({
  keeps = true,
  follows = false,
  ...spec
}: FormSpec<V, Result> & Choices): FormOf<V> {
  // What is called later sees the screen as it is then.
  const latest = useRef(spec)
  latest.current = spec
  const form = useMemo(() => {
    const { name, subject } = spec
    return createForm(
      {
        ...spec,
        check: values => latest.current.check?.(values) ?? {},
        save: (values, sent) => latest.current.save(values, sent),
        onSaved: result => latest.current.onSaved?.(result),
        reload: spec.reload && (() => latest.current.reload?.() ?? Promise.reject(new Error())),
      },
      keeps ? keeperOf(name, subject ?? null) : null,
    )
  }, [spec.name, spec.subject])
  useEffect(() => void form.open(), [form])
  const { initial, version } = spec
  useEffect(() => {
    if (follows && version !== undefined) form.follow({ values: initial, version })
  }, [form, follows, version])
  useEffect(() => {
    const unfollow = followLeaving()
    return unfollow
  }, [])
  return form
}
