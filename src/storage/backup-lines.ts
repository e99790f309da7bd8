/** The form of a backup's file; a number that this Koi does not know is a newer one's. */
export const BACKUP_FORM = 2

/** The first line of a backup. */
export interface BackupHead {
  /** Version of the database. */
  readonly version: number
  /** ISO 8601. */
  readonly madeAt: string
}

const text = new TextEncoder()

export const headLine = ({ version, madeAt }: BackupHead): string =>
  `${JSON.stringify({ koi: 'backup', form: BACKUP_FORM, version, madeAt })}\n`

/** A line of rows; each row is JSON. */
export const rowsLine = (table: string, rows: readonly string[]): string =>
  `{"table":${JSON.stringify(table)},"rows":[${rows.join(',')}]}\n`

/** The last line: how many stand before it, and the hash that they come to. */
export const endLine = (lines: number, hash: string): string =>
  `${JSON.stringify({ koi: 'end', lines, hash })}\n`

/**
 * The hash of a file's lines, each taken in with the hash before it (SHA-256 of both): WebCrypto has no digest that goes on, and no more
 * than a line is ever held.
 */
export class LineHash {
  #hash: Uint8Array<ArrayBuffer> = new Uint8Array(0)
  lines = 0

  /** Takes in a line with its end. */
  async add(line: Uint8Array): Promise<void> {
    const both = new Uint8Array(this.#hash.length + line.length)
    both.set(this.#hash)
    both.set(line, this.#hash.length)
    this.#hash = new Uint8Array(await crypto.subtle.digest('SHA-256', both))
    this.lines++
  }

  /** The file's last line. */
  end(): Uint8Array {
    const hex = [...this.#hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return text.encode(endLine(this.lines, hex))
  }
}

/** Bytes of a line at which a file is no backup of Koi's. */
const LONGEST = 256_000_000
const LINE_FEED = 10

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only) return only
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The lines of a file with their ends, one at a time; the last may have none. Ends early where a line is longer than any of Koi's. */
export async function* linesOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  let parts: Uint8Array[] = []
  let length = 0
  const take = (part: Uint8Array): void => {
    parts.push(part)
    length += part.length
  }
  const line = (): Uint8Array => {
    const whole = joined(parts, length)
    parts = []
    length = 0
    return whole
  }
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      let from = 0
      for (let end = value.indexOf(LINE_FEED); end !== -1; end = value.indexOf(LINE_FEED, from)) {
        take(value.subarray(from, end + 1))
        from = end + 1
        yield line()
      }
      if (from < value.length) take(value.subarray(from))
      if (length > LONGEST) return
    }
    if (length > 0) yield line()
  } finally {
    await reader.cancel()
  }
}
