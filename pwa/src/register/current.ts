/** Which of a day's lessons stands first. */

interface Timed {
  readonly lesson: { readonly starts: string; readonly ends: string }
}

/** The lesson that is now, or else the next. */
export function currentOf<Lesson extends Timed>(
  all: readonly Lesson[],
  time: string,
): Lesson | null {
  const going = all.filter(({ lesson }) => lesson.starts <= time && time < lesson.ends)
  return going.at(-1) ?? all.find(({ lesson }) => time < lesson.starts) ?? null
}
