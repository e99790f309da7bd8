import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { packBench } from '../../../tests/packs/pack-bench.ts'

const { at, koi, json, change } = packBench()

describe('the keys of a pack', () => {
  it('refuses a changed file and another key', async () => {
    await koi('build', at('team'), '--key', at('key.json'), '--out', at('a.koipack'))
    const bytes = readFileSync(at('a.koipack'))
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
    writeFileSync(at('changed.koipack'), bytes)
    expect(await json('verify', at('changed.koipack'))).toMatchObject({
      code: 1,
      said: { code: 'signature' },
    })
    expect(await koi('sign', at('changed.koipack'), '--key', at('key.json'))).toMatchObject({ code: 1 })
    await koi('keys', 'new', '--out', at('other.json'))
    const refused = await json('verify', at('a.koipack'), '--key', at('other.json'))
    expect(refused).toMatchObject({ code: 1, said: { code: 'wrong-key' } })
    const word = await koi(
      'keys',
      'rotate',
      '--from',
      at('key.json'),
      '--to',
      at('other.json'),
      '--pack',
      'team',
    )
    writeFileSync(at('team/pack.yaml'), readFileSync(at('team/pack.yaml'), 'utf8') + word.out)
    await koi('build', at('team'), '--key', at('other.json'), '--out', at('rotated.koipack'))
    const followed = await json('verify', at('rotated.koipack'), '--key', at('key.json'))
    expect(followed).toMatchObject({ code: 0, said: { rotated: true } })
    change('team/pack.yaml', 'name: team', 'name: teams')
    const slipped = await koi('build', at('team'), '--key', at('other.json'), '--out', at('none.koipack'))
    expect(slipped).toMatchObject({ code: 1, err: expect.stringContaining('does not hold') })
    expect(existsSync(at('none.koipack'))).toBe(false)
  })

  it('hands a pack on as often as wanted, and never to the same key', async () => {
    for (const key of ['second.json', 'third.json']) await koi('keys', 'new', '--out', at(key))
    const rotate = (from: string, to: string, ...more: string[]) =>
      koi('keys', 'rotate', '--from', at(from), '--to', at(to), ...more)
    const into = ['--into', at('team')]
    change('team/pack.yaml', 'name: team', '# ours\nname: team')
    expect(await rotate('key.json', 'third.json', ...into)).toMatchObject({ code: 0 })
    expect(await rotate('key.json', 'second.json', ...into)).toMatchObject({ code: 0 })
    expect(await rotate('second.json', 'third.json', '--into', at('team/pack.yaml'))).toMatchObject({
      code: 0,
    })
    const yaml = readFileSync(at('team/pack.yaml'), 'utf8')
    expect(yaml).toContain('# ours')
    expect(parse(yaml).rotations).toHaveLength(2)
    await koi('build', at('team'), '--key', at('third.json'), '--out', at('third.koipack'))
    expect(await json('verify', at('third.koipack'), '--key', at('key.json'))).toMatchObject({
      code: 0,
      said: { rotated: true },
    })
    for (const [words, said] of [
      [['key.json', 'key.json', ...into], 'are the same'],
      [['key.json', 'second.json', ...into, '--pack', 'other'], 'is of the pack “team”'],
      [['key.json', 'second.json', '--into', at('nowhere')], 'there is no file'],
    ] as const) {
      const [from, to, ...more] = words
      expect(await rotate(from, to, ...more)).toMatchObject({ code: 2, err: expect.stringContaining(said) })
    }
    expect(readFileSync(at('team/pack.yaml'), 'utf8')).toBe(yaml)
  })

  it('keeps keys behind a password, for their owner alone', async () => {
    expect(statSync(at('key.json')).mode & 0o077).toBe(0)
    expect(await koi('keys', 'new', '--out', at('key.json'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('there already'),
    })
    const shown = await json('keys', 'show', at('key.json'))
    expect(String(shown.said['fingerprint']).split(' ')).toHaveLength(10)
    expect(await koi('keys', 'export', at('key.json'), '--out', at('copy.json'))).toMatchObject({ code: 0 })
    const wrong = await koi('build', at('team'), '--key', at('copy.json'), '--out', at('b.koipack'))
    expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('does not open') })
    writeFileSync(at('password'), 'another password\n')
    const right = ['--key', at('copy.json'), '--password-file', at('password')]
    expect(await koi('build', at('team'), ...right, '--out', at('b.koipack'))).toMatchObject({ code: 0 })
    expect(await json('verify', at('b.koipack'), '--key', at('key.json'))).toMatchObject({ code: 0 })
  })
})
