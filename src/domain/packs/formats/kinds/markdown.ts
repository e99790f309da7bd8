import { parseBody, toHtml } from '../../../snippets/body.ts'
import { CHANNELS, type Channel, type Snippet } from '../../../snippets/snippet.ts'
import { KOI } from '../dialects/koi.ts'
import type { Entry, Form, Format, Gathered, Json, Remark, SourceFile, WrittenFile } from '../format.ts'
import { together } from '../reading/gather.ts'
import { field, isObject, list, rest, text, texts } from '../reading/json.ts'
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
  'owner',
  'review',
  'source',
  'tests',
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
  ['step', 'examples', 'channel', 'review', 'source', 'tests', 'recalled'].some(
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

/** A file beside an answer's own: the same answer in another language or for another channel, as its name tells. */
interface VariantFile {
  /** Path of the answer's file without its ending. */
  readonly of: string
  readonly language: string
  readonly channel: Channel
}

const VARIANT = /^(.+?)(?:\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*))?(?:\.(any|email|chat))?\.(?:md|html)$/

/** What the name of a file says that is a variant of another one; null for an answer of its own. */
function variantOf(name: string, answers: ReadonlySet<string>): VariantFile | null {
  const [, of = '', language = '', channel] = VARIANT.exec(name) ?? []
  const marked = language !== '' || channel !== undefined
  return marked && answers.has(of)
    ? { of, language, channel: CHANNELS.find((one) => one === channel) ?? 'any' }
    : null
}

type Variants = NonNullable<Entry['variants']>

function formOf({ name }: SourceFile): Form {
  return /\.html?$/i.test(name) ? 'html' : 'markdown'
}

function entryOf(
  file: SourceFile,
  { front, body, line }: Parts,
  shared: number,
  variants: Variants,
): Entry | string {
  const heading =
    text(front, 'title') === '' && first(front, 'title') === undefined ? HEADING.exec(body) : null
  const source = heading ? body.slice(heading[0].length) : body
  const recalled = text(front, 'recalled').trim()
  if (recalled !== '') return `It was recalled and must not be used any more: ${recalled}`
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
    body: { form: formOf(file), source },
    variants,
    losses: list(field(front, 'tests')).map(() => ({ kind: 'pack', what: 'tests of answers' })),
    reviewAt: text(front, 'review'),
    ...(was ? { source: was } : { raw: unknownFields(front) }),
  }
}

function read(file: SourceFile, shared: number, variants: Variants): Gathered {
  const none: Gathered = { entries: [], skipped: [], problems: [], warnings: [] }
  const parts = partsOf(file)
  if ('message' in parts) return { ...none, problems: [parts] }
  const aboutFolder =
    /^(?:readme|license|licence|changelog|contributing)$/i.test(baseName(file.name)) &&
    Object.keys(parts.front ?? {}).length === 0
  const made = aboutFolder
    ? 'It tells about the folder and is no answer.'
    : entryOf(file, parts, shared, variants)
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

/** A body as the text of a file and the file's ending: Markdown where Markdown says all of it, else HTML. */
export function bodyText(html: string): { readonly text: string; readonly ending: 'md' | 'html' } {
  const { body } = parseBody(html)
  const written = toMarkdown(body)
  if (written.exact) return { text: `${written.text}\n`, ending: 'md' }
  const text = toHtml(body).replace(/(<\/(?:p|ul|ol|li|blockquote)>)(?=<)/g, '$1\n')
  return { text: `${text}\n`, ending: 'html' }
}

function bodyFile(name: string, front: string, html: string): WrittenFile {
  const { text, ending } = bodyText(html)
  return { name: `snippets/${name}.${ending}`, text: `${front}${text}` }
}

/** A snippet as files of a pack: its fields over its body, and one file for each variant beside it. */
export function snippetFiles(snippet: Snippet): WrittenFile[] {
  const { variants, reviewAt, source, ...fields } = writtenFields(snippet)
  const front = writeYaml({
    ...fields,
    ...(reviewAt ? { review: reviewAt } : {}),
    ...(source ? { source } : {}),
  })
  const files = new Map(
    snippet.variants.map(({ language, channel, body }) => {
      const name = [snippet.id, language, ...(channel === 'any' ? [] : [channel])].join('.')
      return [name, bodyFile(name, '', body)]
    }),
  )
  const beside = [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, file]) => file)
  return [bodyFile(snippet.id, `---\n${front}---\n`, snippet.body), ...beside]
}

/** A folder of Markdown: the form of Koi's own packs, and front matter of other tools. */
export const markdown: Format = {
  id: 'markdown',
  name: 'Markdown folder',
  dialect: null,
  recognises: ({ name, text: source }) =>
    /\.(?:md|markdown|html?)$/i.test(name) || (!/\.ya?ml$/i.test(name) && FENCE.exec(source)?.index === 0),
  read: (files) => {
    const shared = sharedFolders(files)
    const answers = new Set(files.map(({ name }) => name.replace(/\.[^./]*$/, '')))
    const variants = new Map<string, Variants[number][]>()
    const mains = files.filter((file) => {
      const variant = variantOf(file.name, answers)
      if (!variant || FENCE.exec(file.text)?.index === 0) return true
      const one = { ...variant, body: { form: formOf(file), source: file.text } }
      variants.set(variant.of, [...(variants.get(variant.of) ?? []), one])
      return false
    })
    return together(
      mains.map((file) => read(file, shared, variants.get(file.name.replace(/\.[^./]*$/, '')) ?? [])),
    )
  },
  write: {
    ending: '',
    carries: ['shortcut', 'folder', 'tags', 'step', 'examples', 'language', 'variants', 'owner', 'reviewAt'],
    files: ({ snippets }) => snippets.flatMap(snippetFiles),
  },
}
