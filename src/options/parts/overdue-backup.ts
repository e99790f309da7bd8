const DAY_MS = 86_400_000
/** Days after which a backup is old. */
const OLD = 14

/** Whole days since the last backup, null for none ever, undefined where none is due. */
export function overdueBackup(lastAt: number, now: number): number | null | undefined {
  if (lastAt === 0) return null
  const days = Math.floor((now - lastAt) / DAY_MS)
  return days >= OLD ? days : undefined
}
