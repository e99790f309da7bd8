import { parseBody, toHtml } from '../../../snippets/body.ts'
import type { Snippet } from '../../../snippets/snippet.ts'
import { KOI } from '../dialects/koi.ts'
import type { Entry, Format, Gathered, Json, Remark, SourceFile, WrittenFile } from '../format.ts'
import { together } from '../reading/gather.ts'
import { field, isObject, rest, text, texts } from '../reading/json.ts'
import { languageTag } from '../reading/looks.ts'
import { readYaml, writeYaml } from '../reading/yaml.ts'
import { toMarkdown } from '../writing/markdown.ts'
import { ownFields, writtenFields } from './koi.ts'

const FENCE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m
const HEADING = /^\s*#\s+([^\n]+)\n/
const OWN = [
  'title',
  'shortcut',
  'step',
  'tags',
  'folder',
  'examples',
  'language',
  'channel',
  'variants',
  'owner',
  'reviewAt',
  'source',
]
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  title: ['name', 'subject'],
  tags: ['labels', 'keywords', 'topics'],
  folder: ['category', 'categories', 'section', 'group'],
  shortcut: ['abbreviation', 'trigger', 'slug', 'short_code'],
  language: ['lang', 'locale'],
}

/** Fields that only Koi's own files have. */
const isOwn = (front: Json): boolean =>
  ['step', 'examples', 'channel', 'variants', 'reviewAt', 'source'].some(
    (name) => field(front, name) !== undefined,
  )

const baseName = (name: string): string => (name.split('/').at(-1) ?? name).replace(/\.[^.]*$/, '')

/** The first field of a file's front matter that means this. */
function first(front: Json, name: string): Json | undefined {
  for (const one of [name, ...(ALIASES[name] ?? [])]) {
    const found = field(front, one)
    if (found !== undefined && found !== null && found !== '') return found
  }
  return undefined
}

/** Folders below "snippets", or below what all files have in common. */
function folderOf(name: string, shared: number): string {
  const folders = name.split('/').slice(0, -1)
  const pack = folders.lastIndexOf('snippets')
  return folders.slice(pack === -1 ? shared : pack + 1).join('/')
}

function sharedFolders(files: readonly SourceFile[]): number {
  const [one = [], ...others] = files.map(({ name }) => name.split('/').slice(0, -1))
  const differs = one.findIndex((folder, at) => others.some((folders) => folders[at] !== folder))
  return differs === -1 ? one.length : differs
}

interface Parts {
  readonly front: Json
  readonly body: string
  readonly line: number
}

function partsOf(file: SourceFile): Parts | Remark {
  const fence = FENCE.exec(file.text)
  if (fence?.index !== 0) return { front: {}, body: file.text, line: 1 }
  const yaml = readYaml(fence[1] ?? '')
  const line = fence[0].split('\n').length
  if ('error' in yaml)
    return {
      place: { file: file.name, line: (yaml.line ?? 1) + 1, row: null, path: null },
      title: '',
      message: `Its fields are no YAML: ${yaml.error}`,
    }
  return { front: isObject(yaml.value) ? yaml.value : {}, body: file.text.slice(fence[0].length), line }
}

/** Everything in the front matter that no field of a snippet means. */
function unknownFields(front: Json): Readonly<Record<string, Json>> {
  const used = Object.entries(ALIASES).flatMap(
    ([name, more]) => [name, ...more].find((one) => field(front, one) !== undefined) ?? [],
  )
  return rest(front, [...OWN, ...used])
}

function entryOf(file: SourceFile, { front, body, line }: Parts, shared: number): Entry | string {
  const heading =
    text(front, 'title') === '' && first(front, 'title') === undefined ? HEADING.exec(body) : null
  const source = heading ? body.slice(heading[0].length) : body
  if (source.trim() === '') return 'It has no text.'
  const folder = first(front, 'folder')
  const { source: was, ...own } = ownFields(front)
  const title = first(front, 'title')
  return {
    ...own,
    slug: baseName(file.name),
    ...(isOwn(front) ? { dialect: KOI } : {}),
    place: { file: file.name, line, row: null, path: null },
    title:
      typeof title === 'string'
        ? title
        : (heading?.[1]?.trim() ?? baseName(file.name).replace(/[-_]+/g, ' ')),
    shortcut: texts(first(front, 'shortcut'))[0] ?? '',
    folder: typeof folder === 'string' ? folder : texts(folder).join('/') || folderOf(file.name, shared),
    tags: texts(first(front, 'tags')),
    language: languageTag(text({ language: first(front, 'language') ?? '' }, 'language')),
    body: { form: file.name.endsWith('.html') ? 'html' : 'markdown', source },
    ...(was ? { source: was } : { raw: unknownFields(front) }),
  }
}

function read(file: SourceFile, shared: number): Gathered {
  const none: Gathered = { entries: [], skipped: [], problems: [], warnings: [] }
  const parts = partsOf(file)
  if ('message' in parts) return { ...none, problems: [parts] }
  const aboutFolder =
    /^(?:readme|license|licence|changelog|contributing)$/i.test(baseName(file.name)) &&
    Object.keys(parts.front ?? {}).length === 0
  const made = aboutFolder ? 'It tells about the folder and is no answer.' : entryOf(file, parts, shared)
  if (typeof made !== 'string') return { ...none, entries: [made] }
  return {
    ...none,
    skipped: [
      {
        place: { file: file.name, line: null, row: null, path: null },
        title: baseName(file.name),
        message: made,
      },
    ],
  }
}

/** A snippet as a file of a pack: its fields over its body, in Markdown where Markdown says all of it, else in HTML. */
export function snippetFile(snippet: Snippet): WrittenFile {
  const { body } = parseBody(snippet.body)
  const written = toMarkdown(body)
  const front = writeYaml(writtenFields(snippet))
  const text = written.exact
    ? written.text
    : toHtml(body).replace(/(<\/(?:p|ul|ol|li|blockquote)>)(?=<)/g, '$1\n')
  return {
    name: `snippets/${snippet.id}.${written.exact ? 'md' : 'html'}`,
    text: `---\n${front}---\n${text}\n`,
  }
}

/** A folder of Markdown: the form of Koi's own packs, and front matter of other tools. */
export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown folder',
  dialect: null,
  recognises: ({ name, text: source }) =>
    /\.(?:md|markdown)$/i.test(name) || (/\.html?$/i.test(name) && FENCE.exec(source)?.index === 0),
  read: (files) => {
    const shared = sharedFolders(files)
    return together(files.map((file) => read(file, shared)))
  },
  write: {
    ending: '',
    carries: ['shortcut', 'folder', 'tags', 'step', 'examples', 'language', 'variants', 'owner', 'reviewAt'],
    files: ({ snippets }) => snippets.map(snippetFile),
  },
}
