/** What programs hear where nothing was done: why. */
export const failedJson = (error: string): string => `${JSON.stringify({ ok: false, error }, null, 2)}\n`

/** Programs are answered as programs also where their words are wrong. */
export const wantsJson = (words: readonly string[]): boolean =>
  /(?:^| )--(?:json|format[ =]json)(?: |$)/.test(words.join(' '))
