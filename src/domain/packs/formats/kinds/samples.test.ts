import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { type ImportResult, importAll } from '../import.ts'
import { FORMATS } from '../registry.ts'

const HERE = import.meta.dirname
const SAMPLES = join(HERE, 'samples')

/** The samples of a format: `samples/<id>.<ending>`, of something particular `samples/<id>.<what>.<ending>`. */
const samplesOf = (id: string): readonly string[] =>
  readdirSync(SAMPLES).filter((name) => name.startsWith(`${id}.`) && !name.endsWith('.expected.json'))

/** What a sample must become: `samples/<id>.expected.json`, `samples/<id>.<what>.expected.json`. */
const expectedOf = (name: string): string => name.replace(/\.[^.]+$/, '.expected.json')

function told({ format, files, imported, skipped, problems, warnings, placeholders, losses }: ImportResult) {
  return {
    format,
    dialect: files[0]?.dialect,
    snippets: imported.map(({ snippet, variables }) => ({ ...snippet, variables })),
    remarks: [...skipped, ...problems, ...warnings].map(({ place, title, message }) => ({
      at: place.path ?? place.row ?? place.line,
      title,
      message,
    })),
    understood: Object.fromEntries(
      placeholders.understood.map(({ original, meaning }) => [original, meaning]),
    ),
    unknown: Object.fromEntries(placeholders.unknown.map(({ original, meaning }) => [original, meaning])),
    losses: losses.map(({ kind, what, count }) => `${kind} ${count}: ${what}`),
  }
}

it.each(FORMATS.flatMap(({ id }) => samplesOf(id).map((name) => [name, id] as const)))(
  '%s is read, told apart by what is in it',
  (name, id) => {
    const bytes = readFileSync(join(SAMPLES, name))
    const ending = /\.(?:md|csv)$/.exec(name)?.[0] ?? ''
    const result = told(importAll([{ name: `some-file${ending}`, bytes }]))
    expect(result).toEqual(JSON.parse(readFileSync(join(SAMPLES, expectedOf(name)), 'utf8')))
    expect(result.format).toBe(id)
  },
)

it.each(FORMATS.map(({ id }) => id))('%s has a sample', (id) => {
  expect(samplesOf(id).length).toBeGreaterThan(0)
})

it('has every format of this folder in the registry, under the name of its file', () => {
  const files = readdirSync(HERE).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  expect(files.map((name) => basename(name, '.ts')).toSorted()).toEqual(
    FORMATS.map(({ id }) => id).toSorted(),
  )
})
