import { type Dropped, parseBody, toText } from '../../../snippets/body.ts'
import { BLANK, type Snippet, type SnippetSource } from '../../../snippets/snippet.ts'
import { withoutHidden } from '../../hidden.ts'
import type { Dialect } from '../dialects/dialect.ts'
import type { Entry, Loss, Wording } from '../format.ts'
import { languageTag } from './looks.ts'
import { type Names, shortcutOf, slugOf, titleLine } from './names.ts'
import { OwnLiquid } from './own-liquid.ts'
import { type Met, translate, Unresolved } from './translate.ts'
import { readWording } from './wording.ts'

/** What an entry became, and what of it was left behind. */
export interface Made {
  readonly snippet: Snippet
  readonly losses: readonly Loss[]
  /** It had a shortcut that another snippet has already. */
  readonly shortcutTaken: string | null
}

export interface Making {
  readonly format: string
  readonly dialect: Dialect
  readonly pack: string
  readonly ids: Names
  readonly shortcuts: Set<string>
  readonly met: Met
}

function lossesOf(dropped: readonly Dropped[]): Loss[] {
  return dropped.map(({ kind, name }): Loss => {
    if (kind === 'attribute')
      return {
        kind: 'formatting',
        what: /^on/i.test(name) ? `a script (${name})` : 'colours, fonts and sizes',
      }
    if (kind === 'look') return { kind: 'formatting', what: name }
    if (kind === 'element') return { kind: 'formatting', what: `what stands in <${name}>` }
    if (kind === 'address') return { kind: 'formatting', what: `the address “${name.slice(0, 60)}”` }
    return {
      kind: 'formatting',
      what:
        kind === 'comment'
          ? 'hidden comments'
          : kind === 'size'
            ? 'the end of a very long text'
            : 'deep nesting',
    }
  })
}

/** UTF-16 units of the longest wording, pictures inside it aside. */
export function longestWording({ body, variants }: Snippet): number {
  const lengths = [body, ...variants.map((one) => one.body)].map(
    (html) => html.replace(/src="data:[^"]*"/g, '').length,
  )
  return Math.max(...lengths)
}

/** Text from web editors is full of characters nobody sees, which no pack may hold. */
const seen = (text: string): string => withoutHidden(text.replace(/\r\n?/g, '\n'))

const TITLE_LENGTH = 60

/** The first words of an answer, for one without a title. */
function titleFrom(body: string): string {
  const line = titleLine(
    toText(parseBody(body).body)
      .split('\n')
      .find((one) => one.trim() !== '') ?? '',
  )
  const words = [...line.replace(/\{[{%].*?[%}]\}/g, '…')]
  return words.length <= TITLE_LENGTH
    ? words.join('')
    : `${words
        .slice(0, TITLE_LENGTH - 1)
        .join('')
        .trim()}…`
}

const cleanTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map(titleLine).filter((tag) => tag !== '')),
]

function folderPath(written: string): string {
  return written
    .split('/')
    .map((part) => titleLine(part))
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
}

/** The source of an imported snippet; absent for one of Koi's own that never was anything else. */
function sourceOf(entry: Entry, format: string, unresolved: Unresolved): SnippetSource | null {
  const bare = (entry.id ?? '') === '' && Object.keys(entry.raw ?? {}).length === 0
  const own = bare && ['koi', 'markdown', 'csv'].includes(format)
  const was = entry.source ?? null
  const labels = { ...was?.unresolved, ...unresolved.labels }
  if (was) return { ...was, unresolved: labels }
  if (own && Object.keys(labels).length === 0) return null
  return { format, id: entry.id ?? '', unresolved: labels, raw: entry.raw ?? {} }
}

/**
 * An entry as a snippet: placeholders become Liquid, the text the closed tree; ids and shortcuts that are taken already are not taken twice.
 * Null where nothing of the text is left to show.
 */
export function makeSnippet(entry: Entry, making: Making): Made | null {
  const dialect = entry.dialect ?? making.dialect
  const unresolved = new Unresolved()
  const losses: Loss[] = [...(entry.losses ?? [])]
  const met: Met = { ...making.met, lost: (loss) => losses.push(loss) }
  const written = ({ form, source }: Wording): string => {
    const own = new OwnLiquid()
    const wrote = (liquid: string): void => own.add(liquid)
    const liquid = translate(seen(source), form, dialect, unresolved, { ...met, wrote })
    const { html, dropped } = readWording({ form, source: liquid })
    losses.push(...lossesOf(dropped))
    return own.withoutForeign(html)
  }
  const body = written(entry.body)
  if (body === '') return null
  const title = titleLine(entry.title) || titleFrom(body) || 'Untitled'
  const wanted = shortcutOf(entry.shortcut ?? '')
  const taken = wanted !== '' && making.shortcuts.has(wanted)
  const shortcut = taken ? '' : wanted
  if (wanted !== '') making.shortcuts.add(wanted)
  const language = languageTag(entry.language ?? '') || BLANK.language
  const variants = (entry.variants ?? []).flatMap((variant) => {
    const text = written(variant.body)
    return text === ''
      ? []
      : [{ language: languageTag(variant.language) || language, channel: variant.channel, body: text }]
  })
  const source = sourceOf(entry, making.format, unresolved)
  const snippet: Snippet = {
    ...BLANK,
    id: making.ids.make(slugOf(entry.slug ?? '') || slugOf(title) || slugOf(shortcut) || 'answer'),
    title,
    body,
    shortcut,
    step: entry.step ?? null,
    tags: cleanTags(entry.tags ?? []),
    folder: folderPath(entry.folder ?? ''),
    examples: cleanTags(entry.examples ?? []),
    language,
    channel: entry.channel ?? 'any',
    variants,
    owner: titleLine(entry.owner ?? ''),
    reviewAt: /^\d{4}-\d\d-\d\d$/.test(entry.reviewAt ?? '') ? (entry.reviewAt ?? '') : '',
    pack: making.pack,
    ...(source ? { source } : {}),
  }
  return { snippet, losses, shortcutTaken: taken ? wanted : null }
}
