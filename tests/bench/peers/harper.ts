import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import type { Peer } from './peer.ts'

/** Harper with all its rules; the first set-up takes about two seconds. */
export async function loadHarper(): Promise<Peer> {
  const linter = new LocalLinter({ binary })
  await linter.setup()
  return {
    name: 'harper.js',
    check: async (text) => (await linter.lint(text, { language: 'plaintext' })).length,
  }
}
