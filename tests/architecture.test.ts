import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** The house: which folder of src may import which, and which packages. Mirrors design.md and CONTRIBUTING.md. */
const HOUSE: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
> = {
  domain: {
    folders: [],
    packages: [
      'liquidjs',
      'chrono-node',
      'valibot',
      'yaml',
      'htmlparser2',
      'markdown-it',
      'entities',
      'papaparse',
      'fflate',
      'ts-fsrs',
    ],
  },
  protocol: { folders: ['domain'], packages: ['valibot'] },
  desks: { folders: ['domain'], packages: [] },
  editors: { folders: ['domain'], packages: ['dompurify'] },
  platform: { folders: ['protocol'], packages: ['webextension-polyfill', 'valibot'] },
  storage: { folders: ['domain'], packages: ['dexie'] },
  ui: { folders: [], packages: ['preact', 'zustand'] },
  content: {
    folders: ['domain', 'desks', 'editors', 'protocol', 'platform', 'starter-pack', 'ui'],
    packages: ['dompurify'],
  },
  background: {
    folders: ['domain', 'storage', 'protocol', 'platform', 'starter-pack', 'content'],
    packages: ['valibot'],
  },
  panel: {
    folders: ['domain', 'storage', 'protocol', 'platform', 'ui', 'editors', 'starter-pack'],
    packages: ['preact', 'zustand'],
  },
  options: {
    folders: ['domain', 'storage', 'protocol', 'platform', 'ui', 'starter-pack'],
    packages: ['preact', 'zustand', '@tiptap', 'diff'],
  },
  cli: { folders: ['domain', 'starter-pack'], packages: ['papaparse'] },
  'starter-pack': { folders: [], packages: [] },
}

/** Imports that the table would forbid and that stand for a reason. */
const EXCEPTIONS: readonly { readonly from: RegExp; readonly to: RegExp; readonly why: string }[] = [
  { from: /^background\//, to: /\?script&iife$/, why: 'the path of a built file, not its code' },
  {
    from: /^content\/surfaces\//,
    to: /ui\/tokens\.css\?inline$/,
    why: 'surfaces share the design tokens, nothing else of ui',
  },
  {
    from: /^options\/sections\/keys\//,
    to: /desks\/triggers\.ts$/,
    why: 'what desks take for themselves is data, and a trigger is refused with the desk that has it',
  },
  {
    from: /^cli\/pack\//,
    to: /platform\/pack-edge\.ts$/,
    why: 'Node and browsers have the same WebCrypto',
  },
]

const ONE_TO_KNOW_ONLY: readonly { readonly package: string; readonly folder: string }[] = [
  { package: 'dexie', folder: 'storage' },
  { package: 'webextension-polyfill', folder: 'platform' },
]

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (name === 'node_modules') return []
    return statSync(path).isDirectory() ? walk(path) : [path]
  })
}

const files = walk(SRC).map((path) => relative(SRC, path))
const code = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
const product = code.filter((file) => !/\.test\.tsx?$/.test(file))
const read = (file: string): string => readFileSync(join(SRC, file), 'utf8')

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const found = read(file).matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"\n;]*?(?:\{[^}]*\})?[^'"\n;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
  )
  return [...found].map(([, type, to]) => ({ from: file, to: to ?? '', typeOnly: type !== undefined }))
}

const imports = product.flatMap(importsOf)
const folderOf = (file: string): string => file.split('/')[0] ?? ''
const targetOf = ({ from, to }: Import): string =>
  relative(SRC, resolve(SRC, dirname(from), to.replace(/\?.*$/, '')))
const isLocal = ({ to }: Import): boolean => to.startsWith('.')
const excused = (one: Import): boolean =>
  EXCEPTIONS.some(({ from, to }) => from.test(one.from) && to.test(one.to))

describe('who may import whom', () => {
  it('knows every folder of src', () => {
    const folders = new Set(code.map(folderOf).filter((name) => !name.includes('.')))
    expect([...folders].filter((name) => !HOUSE[name])).toEqual([])
  })

  it('keeps to the table', () => {
    const wrong = imports.filter(isLocal).filter((one) => {
      const from = folderOf(one.from)
      const to = folderOf(targetOf(one))
      return from !== to && !HOUSE[from]?.folders.includes(to) && !excused(one)
    })
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  it('lets each folder have only its packages', () => {
    const wrong = imports.filter((one) => {
      if (isLocal(one) || one.to.startsWith('node:')) return false
      const allowed = HOUSE[folderOf(one.from)]?.packages ?? []
      return !allowed.some((name) => one.to === name || one.to.startsWith(`${name}/`))
    })
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  it.each(ONE_TO_KNOW_ONLY)('leaves $package to $folder', ({ package: name, folder }) => {
    const wrong = imports.filter(({ from, to }) => to === name && folderOf(from) !== folder)
    expect(wrong).toEqual([])
  })

  it('imports no entry folder', () => {
    const entries = ['content', 'background', 'panel', 'options', 'cli']
    const wrong = imports
      .filter(isLocal)
      .filter(
        (one) => entries.includes(folderOf(targetOf(one))) && folderOf(one.from) !== folderOf(targetOf(one)),
      )
      .filter((one) => !excused(one))
    expect(wrong).toEqual([])
  })

  it.each(['desks', 'panel/sections', 'options/sections', 'editors/kinds'])(
    'keeps siblings in %s apart',
    (parent) => {
      const sibling = (path: string): string => path.slice(parent.length + 1).split('/')[0] ?? ''
      const inside = (path: string): boolean =>
        path.startsWith(`${parent}/`) && path.slice(parent.length + 1).includes('/')
      const wrong = imports.filter(isLocal).filter((one) => {
        const to = targetOf(one)
        return inside(one.from) && inside(to) && sibling(one.from) !== sibling(to)
      })
      expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
    },
  )
})

describe('the domain is pure', () => {
  const domain = product.filter((file) => file.startsWith('domain/'))

  it.each(['Date.now', 'Math.random', 'new Date()', 'performance.now', 'globalThis', 'console.'])(
    'never says %s',
    (name) => {
      expect(
        domain.filter((file) =>
          read(file)
            .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
            .includes(name),
        ),
      ).toEqual([])
    },
  )
})

describe('the browser is touched in one place', () => {
  it('names chrome or browser only in platform, and in the background for what it is', () => {
    const outside = product.filter(
      (file) => !/^(platform|background)\//.test(file) && file !== 'content/sentinel.iife.ts',
    )
    const wrong = outside.filter((file) =>
      /(?<![\w.'`/-])chrome\.(?!dom\b)\w+\.\w+/.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    )
    expect(wrong).toEqual([])
  })
})

describe('one file each', () => {
  it('calls nothing utils, helpers, common, misc or managers', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|managers?)(\/|\.)/i.test(file)),
    ).toEqual([])
  })

  it('keeps files small', () => {
    const long = product.filter((file) => read(file).split('\n').length > 260)
    expect(long).toEqual([])
  })

  it('gives every rule, snippet, desk, editor kind and section its id by its file name', () => {
    const ids = files.filter((file) => /^(starter-pack\/(rules|snippets)|editors\/kinds)\//.test(file))
    expect(
      ids.filter(
        (file) =>
          !/^[a-z0-9][a-z0-9-]*(\.test|(\.[a-zA-Z-]{2,11}){1,2})?\.(yaml|md|ts)$/.test(basename(file)),
      ),
    ).toEqual([])
    const repeated = files.filter(
      (file) => /^starter-pack\/(rules|snippets)\//.test(file) && /^id:/m.test(read(file)),
    )
    expect(repeated).toEqual([])
  })

  it('has saved pages or fixtures and a test for every desk', () => {
    const desks = [
      ...new Set(
        files.filter((file) => /^desks\/[^/]+\//.test(file)).map((file) => file.split('/')[1] ?? ''),
      ),
    ]
    expect(desks.length).toBeGreaterThanOrEqual(8)
    const untested = desks.filter(
      (desk) => !files.some((file) => file.startsWith(`desks/${desk}/`) && file.endsWith('.test.ts')),
    )
    expect(untested).toEqual([])
  })

  it('has a sample and what it must become for every format of answers', () => {
    const kinds = 'domain/packs/formats/kinds/'
    const formats = product
      .filter((file) => file.startsWith(kinds) && file.endsWith('.ts'))
      .map((file) => basename(file, '.ts'))
    expect(formats.length).toBeGreaterThanOrEqual(18)
    const samples = files.filter((file) => file.startsWith(`${kinds}samples/`)).map((file) => basename(file))
    const without = formats.filter(
      (id) =>
        !samples.includes(`${id}.expected.json`) ||
        !samples.some((name) => name.startsWith(`${id}.`) && !name.endsWith('.expected.json')),
    )
    expect(without).toEqual([])
  })

  it('hides no doubt', () => {
    const doubt = code.filter((file) =>
      /(:|<|\bas) any\s*(?=[;,)=\]>}|&{]|$)|@ts-ignore|@ts-expect-error|as unknown as|\.(skip|only)\(|waitForTimeout/.test(
        read(file),
      ),
    )
    expect(doubt).toEqual([])
  })
})
