import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'

const read = (line: string) => readArguments(line.split(' ').filter((word) => word !== ''))

describe('readArguments', () => {
  it('reads files and options in any order, the last one said', () => {
    expect(read('check a.md --format=json - --fail-on warn --format jsonl b.csv')).toEqual({
      kind: 'check',
      files: ['a.md', '-', 'b.csv'],
      format: 'jsonl',
      failOn: 'warn',
    })
    expect(read('check')).toEqual({ kind: 'check', files: [], format: 'text', failOn: 'error' })
    expect(read('check -- --odd.md')).toMatchObject({ files: ['--odd.md'] })
  })

  it.each([
    ['--help', 'koi'],
    ['-h', 'koi'],
    ['help check', 'check'],
    ['check --help', 'check'],
    ['check a.md -h', 'check'],
  ])('shows help for %s', (line, about) => {
    expect(read(line)).toEqual({ kind: 'help', about })
  })

  it.each([
    ['', 'koi check'],
    ['lint a.md', '"lint"'],
    ['check --fix', '--fix'],
    ['check -x', '-x'],
    ['check --format', 'nothing'],
    ['check --format xml', '"xml"'],
    ['check --fail-on=fatal', '"fatal"'],
  ])('says what is wrong with %j', (line, part) => {
    expect(read(line)).toMatchObject({ kind: 'wrong', message: expect.stringContaining(part) })
  })

  it('reads what koi suggest is asked for', () => {
    expect(read('suggest --top=3 --online --snippets s.jsonl --learn c.jsonl')).toEqual({
      kind: 'suggest',
      snippets: 's.jsonl',
      learn: 'c.jsonl',
      online: true,
      top: 3,
    })
    expect(read('suggest --snippets s.jsonl')).toMatchObject({ learn: null, online: false, top: 10 })
    expect(read('suggest -h')).toEqual({ kind: 'help', about: 'suggest' })
  })

  it('takes no empty file name', () => {
    expect(readArguments(['check', ''])).toMatchObject({ kind: 'wrong' })
  })
})
