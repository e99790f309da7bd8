import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, vi } from 'vitest'
import { builtInOpinion, compileRules } from '../../bin/compile-knowledge.ts'
import { runPack } from '../../src/cli/pack/run-pack.ts'
import { findFlags } from '../../src/domain/language/find-flags.ts'
import { loadRules } from '../../src/domain/language/matcher.ts'

const matcher = loadRules(builtInOpinion(), compileRules())

/** A folder of its own with the key `key.json`, and before each test the pack `team` as `koi pack init` makes it; `koi` runs pack commands. */
export function packBench() {
  const folder = mkdtempSync(join(tmpdir(), 'koi-pack-'))
  const at = (name: string): string => join(folder, name)

  async function koi(...words: string[]): Promise<{ code: number; out: string; err: string }> {
    let out = ''
    let err = ''
    const streams = {
      input: async function* () {},
      hasInput: () => false,
      answer: async (text: string) => {
        out += text
      },
      complain: (message: string) => {
        err += `${message}\n`
      },
    }
    const code = await runPack(words, () => (text, context) => findFlags(text, matcher, context), streams)
    return { code, out, err }
  }

  async function json(...words: string[]): Promise<{ code: number; said: Record<string, unknown> }> {
    const { code, out } = await koi(...words, '--json')
    return { code, said: JSON.parse(out) }
  }

  function change(name: string, from: string | RegExp, to: string): void {
    writeFileSync(at(name), readFileSync(at(name), 'utf8').replace(from, to))
  }

  beforeAll(async () => {
    vi.stubEnv('KOI_KEY_PASSWORD', 'a good password')
    vi.stubEnv('KOI_NEW_KEY_PASSWORD', 'another password')
    expect(await koi('keys', 'new', '--out', at('key.json'))).toMatchObject({ code: 0 })
  })

  beforeEach(async () => {
    rmSync(at('team'), { recursive: true, force: true })
    expect(await koi('init', at('team'))).toMatchObject({ code: 0 })
  })

  afterAll(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })

  return { folder, at, koi, json, change }
}
