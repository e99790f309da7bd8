import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ImportResult, importAll } from '../import.ts'
import { FORMATS } from '../registry.ts'

const HERE = import.meta.dirname
const SAMPLES = join(HERE, 'samples')

/** The sample of a format: `samples/<id>.<ending>`, what it must become: `samples/<id>.expected.json`. */
const sampleOf = (id: string): string | undefined =>
  readdirSync(SAMPLES).find((name) => name.startsWith(`${id}.`) && !name.endsWith('.expected.json'))

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

describe.each(FORMATS.map(({ id }) => id))('%s', (id) => {
  it('reads its sample, told apart by what is in it', () => {
    const name = sampleOf(id)
    expect(name).toBeDefined()
    const bytes = readFileSync(join(SAMPLES, name ?? ''))
    const ending = /\.(?:md|csv)$/.exec(name ?? '')?.[0] ?? ''
    const result = told(importAll([{ name: `some-file${ending}`, bytes }]))
    expect(result).toEqual(JSON.parse(readFileSync(join(SAMPLES, `${id}.expected.json`), 'utf8')))
    expect(result.format).toBe(id)
  })
})

it('has every format of this folder in the registry, under the name of its file', () => {
  const files = readdirSync(HERE).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  expect(files.map((name) => basename(name, '.ts')).toSorted()).toEqual(
    FORMATS.map(({ id }) => id).toSorted(),
  )
})
