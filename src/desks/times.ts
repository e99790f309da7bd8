const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?/
const ZONED = /(?:Z|[+-]\d\d:?\d\d)$/i

/**
 * A machine-readable time as ISO 8601, UTC where the page names a zone. Null for anything else: "2 hours ago" and
 * "11/12/2026" mean different moments to different readers.
 */
export function isoTime(written: string | null): string | null {
  const raw = written?.trim() ?? ''
  if (!ISO.test(raw)) return null
  const at = new Date(raw.replace(' ', 'T'))
  if (Number.isNaN(at.getTime())) return null
  return ZONED.test(raw) ? at.toISOString() : raw
}
