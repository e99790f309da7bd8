/** What can be wrong with the store, in kinds that the screens have words for. */
export type Trouble = 'newer' | 'full' | 'blocked' | 'broken'

function namesOf(error: unknown): string[] {
  const names: string[] = []
  let at: unknown = error
  while (at instanceof Error) {
    names.push(at.name)
    at = 'inner' in at ? at.inner : at.cause
  }
  return names
}

/**
 * Names what went wrong with a storage error.
 * newer: the database was written by a later Koi; full: the disk or quota is full; blocked: the browser refuses or another
 * tab holds an old version open; broken: anything else.
 */
export function troubleOf(error: unknown): Trouble {
  const names = namesOf(error)
  if (names.includes('VersionError')) return 'newer'
  if (names.includes('QuotaExceededError')) return 'full'
  const blocking = [
    'InvalidStateError',
    'SecurityError',
    'MissingAPIError',
    'OpenFailedError',
    'UnknownError',
  ]
  if (names.some((name) => blocking.includes(name))) return 'blocked'
  return 'broken'
}
