import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const PROBES = resolve(import.meta.dirname, 'probes')
const ROOT = resolve(import.meta.dirname, '..')

it('compiles no domain file that reaches for page, browser, machine or network', () => {
  const tsc = join(ROOT, 'node_modules/.bin/tsc')
  const { stdout } = spawnSync(tsc, ['--noEmit', '-p', join(PROBES, 'tsconfig.json')], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  const probes = readdirSync(PROBES).filter((name) => name.endsWith('.ts'))
  expect(probes.length).toBeGreaterThan(3)
  const compiled = probes.filter(
    (name) => !new RegExp(`${name}\\(1,\\d+\\): error TS2(304|580|584|868|591)`).test(stdout),
  )
  expect(compiled, stdout).toEqual([])
})
