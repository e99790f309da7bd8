import type { FileProblem } from '../../domain/packs/source/pack-source.ts'

/** What programs hear where nothing was done: why, and `problems` by file and line where it is known. */
export function failure(error: string, problems: readonly FileProblem[] = []): object {
  const places = problems.map(({ file, line, message }) => ({ file, line, message }))
  return { ok: false, error, ...(places.length > 0 ? { problems: places } : {}) }
}

/** The same as text. */
export const failedJson = (error: string): string => `${JSON.stringify(failure(error), null, 2)}\n`

/** Programs are answered as programs also where their words are wrong. */
export const wantsJson = (words: readonly string[]): boolean =>
  /(?:^| )--(?:json|format[ =]json)(?: |$)/.test(words.join(' '))
