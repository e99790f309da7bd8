import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { NOTICES_PATH, notices, noticesFile } from './notices.ts'

const root = mkdtempSync(join(tmpdir(), 'koi-notices-'))
afterAll(() => rmSync(root, { recursive: true }))

function put(folder: string, manifest: object, licence?: string): void {
  mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, folder, 'package.json'), JSON.stringify(manifest))
  if (licence) writeFileSync(join(root, folder, 'LICENSE.md'), licence)
}

describe('notices', () => {
  it('is what lies in THIRD_PARTY_NOTICES.md', () => {
    expect(readFileSync(NOTICES_PATH, 'utf8')).toBe(noticesFile(notices()))
  })

  it('names every dependency of package.json, and what it depends on', () => {
    const names = notices().map(({ name }) => name)
    const manifest = JSON.parse(readFileSync(join(NOTICES_PATH, '../package.json'), 'utf8'))
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)))
    expect(names).toEqual(expect.arrayContaining(['prosemirror-model', 'entities', 'linkify-it']))
    expect(names).not.toContain('alex')
  })

  it('follows dependencies of dependencies, in the version each of them gets', () => {
    put('.', { name: 'root', version: '1.0.0', dependencies: { b: '*', a: '*' } })
    put('node_modules/a', { name: 'a', version: '1.0.0', license: 'MIT', dependencies: { c: '*' } }, 'Text')
    put('node_modules/b', { name: 'b', version: '2.0.0', license: 'ISC', dependencies: { c: '*' } }, 'Text')
    put('node_modules/c', { name: 'c', version: '1.0.0', license: 'MIT' }, 'Other')
    put('node_modules/b/node_modules/c', { name: 'c', version: '2.0.0', license: 'MIT' }, 'Other')
    const all = notices(root)
    expect(all.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'a 1.0.0',
      'b 2.0.0',
      'c 1.0.0',
      'c 2.0.0',
    ])
    expect(noticesFile(all).match(/^## .*$/gm)).toEqual(['## a, b', '## c, c'])
  })

  it('refuses a package without a licence text', () => {
    put('.', { name: 'root', version: '1.0.0', dependencies: { d: '*' } })
    put('node_modules/d', { name: 'd', version: '1.0.0', license: 'MIT' })
    expect(() => notices(root)).toThrow('d brings no licence text along')
  })
})
