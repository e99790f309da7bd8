import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROOT } from './browser.ts'

/** One package that ends up in the built extension. */
export interface Notice {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly home: string
  /** The licence's text as the package brings it along, with its NOTICE. */
  readonly text: string
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly homepage?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Packages that are asked for by others but never reach the bundles, with the reason. */
const NOT_BUILT: ReadonlyMap<string, string> = new Map([
  ['commander', 'liquidjs uses it for its command line only'],
  ['argparse', 'markdown-it uses it for its command line only'],
])

/** Apache-2.0 wants its NOTICE carried along. */
const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

/** The folder that Node would load `name` from, seen from `from`. Throws where it is not installed. */
function folderOf(name: string, from: string): string {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name)
    if (existsSync(join(folder, 'package.json'))) return folder
    if (at === dirname(at)) throw new Error(`${name} is not installed (asked for by ${from})`)
  }
}

function licenceText(folder: string, name: string): string {
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
  if (files.every((file) => /^notice/i.test(file))) throw new Error(`${name} brings no licence text along`)
  return files
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')
}

function noticeOf(folder: string): Notice {
  const { name, version, license, homepage } = manifestIn(folder)
  if (!license) throw new Error(`${name} names no licence`)
  return { name, version, licence: license, home: homepage ?? '', text: licenceText(folder, name) }
}

/** Folders of the dependencies of package.json and of all that they depend on, each once. */
function closure(root: string): string[] {
  const found = new Set<string>()
  const follow = (folder: string): void => {
    for (const name of Object.keys(manifestIn(folder).dependencies ?? {})) {
      if (NOT_BUILT.has(name)) continue
      const next = folderOf(name, folder)
      if (found.has(next)) continue
      found.add(next)
      follow(next)
    }
  }
  follow(root)
  return [...found]
}

/** Every package that the built extension may contain, by name and version. */
export function notices(root: string = ROOT): Notice[] {
  const key = ({ name, version }: Notice): string => `${name} ${version}`
  const all = new Map(
    closure(root)
      .map(noticeOf)
      .map((notice) => [key(notice), notice]),
  )
  return [...all.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** The notices as Markdown; packages under the very same text share it. The same packages give the same bytes. */
export function noticesFile(all: readonly Notice[]): string {
  const texts = new Map<string, Notice[]>()
  for (const notice of all) texts.set(notice.text, [...(texts.get(notice.text) ?? []), notice])
  const rows = all.map(
    ({ name, version, licence, home }) =>
      `| ${home ? `[${name}](${home})` : name} | ${version} | ${licence} |`,
  )
  const sections = [...texts].map(
    ([text, under]) => `## ${under.map(({ name }) => name).join(', ')}\n\n\`\`\`\n${text}\n\`\`\``,
  )
  return [
    '# Third-party notices',
    'Koi is built with these packages; parts of them are in the extension. This file is written by `npx tsx bin/notices.ts`.',
    ['| package | version | licence |', '|---|---|---|', ...rows].join('\n'),
    ...sections,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

export const NOTICES_PATH = join(ROOT, 'THIRD_PARTY_NOTICES.md')

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(NOTICES_PATH, noticesFile(notices()))
