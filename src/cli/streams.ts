import { fstatSync } from 'node:fs'

/** Where koi reads from and writes to. */
export interface Streams {
  /** Bytes of standard input. */
  readonly input: () => AsyncIterable<Uint8Array>
  /** True where something was piped in: neither a terminal nor the empty device. */
  readonly hasInput: () => boolean
  /** Writes to standard output, which holds nothing but the answer; waits while the reader is slower. */
  readonly answer: (text: string) => Promise<void>
  /** One line to standard error. */
  readonly complain: (message: string) => void
}

/** The streams of this process. */
export function processStreams(): Streams {
  // Whoever reads may have seen enough, as `| head` has.
  process.stdout.on('error', () => process.exit())
  return {
    input: () => process.stdin,
    hasInput: () => {
      try {
        return !fstatSync(0).isCharacterDevice()
      } catch {
        return false
      }
    },
    answer: async (text) => {
      if (text === '' || process.stdout.write(text)) return
      await new Promise((resolve) => process.stdout.once('drain', resolve))
    },
    complain: (message) => {
      process.stderr.write(`koi: ${message}\n`)
    },
  }
}
