import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../../src/cli/run.ts'
import type { PackedRules } from '../../src/domain/language/packed.ts'
import rules from '../../src/starter-pack/compiled/rules.json' with { type: 'json' }
import meaning from '../../src/starter-pack/meaning.json' with { type: 'json' }
import opinion from '../../src/starter-pack/opinion.json' with { type: 'json' }
import type { Ended } from './run-koi.ts'

const BUILT_IN = {
  rules: rules as PackedRules,
  opinion: { ...opinion, format: 1 as const },
  meaning: { ...meaning, format: 2 as const },
}

/** How many bytes arrive at a time: what is cut anywhere must be read all the same. */
const CHUNK = 1 << 16

async function* chunksOf(input: string | Buffer): AsyncIterable<Uint8Array> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
}

/**
 * Does what the words after `koi` ask for in this process, a hundred times faster than a process of its own; `koi.test.ts` holds that a process
 * does the same. File names are seen from the folder that the process stands in. `input` null is the empty device.
 */
export async function runInside(
  words: readonly string[],
  input: string | Buffer | null = null,
): Promise<Ended> {
  let out = ''
  let err = ''
  const code = await run(words, BUILT_IN, {
    input: () => chunksOf(input ?? ''),
    hasInput: () => input !== null,
    answer: async (text) => {
      out += text
    },
    complain: (message) => {
      err += `koi: ${message}\n`
    },
  })
  return { code, out, err }
}

/** A folder of its own that this process stands in until `leave`. Test files have a process each, so nobody else is moved. */
export interface Standing {
  readonly folder: string
  /** Writes a file into it. */
  put(name: string, text: string | Uint8Array): void
  leave(): void
}

export function standInFolder(name: string): Standing {
  const folder = mkdtempSync(join(tmpdir(), `koi-${name}-`))
  const before = process.cwd()
  process.chdir(folder)
  return {
    folder,
    put: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    },
    leave: () => {
      process.chdir(before)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
