import { expect, it } from 'vitest'
import { unpackZip } from '../reading/zip.ts'
import { zipFiles } from './zip.ts'

it('packs files that come out as they went in', () => {
  const files = [
    { name: 'a/ü.md', text: '# Ü\n' },
    { name: 'b.md', text: '' },
  ]
  const { files: out, problems } = unpackZip(zipFiles(files, Date.UTC(2026, 0, 1)))
  expect(problems).toEqual([])
  expect(out.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }))).toEqual(files)
})
