import { parseBody } from '../../../snippets/body.ts'
import type { Snippet } from '../../../snippets/snippet.ts'
import { EspansoVars, espansoDialect } from '../dialects/espanso.ts'
import { bodyForm, variablesIn } from '../dialects/espanso-variables.ts'
import type {
  Entry,
  Format,
  Gathered,
  Json,
  JsonObject,
  Loss,
  Remark,
  SourceFile,
  Writing,
} from '../format.ts'
import { together } from '../reading/gather.ts'
import { field, isObject, list, objectsOf, rest, text, texts } from '../reading/json.ts'
import { readYaml, writeYaml } from '../reading/yaml.ts'
import { plainRoundTrip } from '../writing/plain.ts'
import { rawOf } from '../writing/raw.ts'

const KNOWN = [
  'label',
  'replace',
  'form',
  'html',
  'markdown',
  'vars',
  'form_fields',
  'trigger',
  'triggers',
  'regex',
  'search_terms',
]

/** Lines that only match files have, where YAML is too broken to say. */
const MATCHES = /^\s*-?\s*["']?(?:triggers?|replace|regex)["']?\s*:/m

/** Telling a file apart takes all of its YAML: it is read once. */
const parsed = new WeakMap<SourceFile, ReturnType<typeof readYaml>>()

function yamlOf(file: SourceFile): ReturnType<typeof readYaml> {
  const known = parsed.get(file) ?? readYaml(file.text)
  parsed.set(file, known)
  return known
}

/** Only files that begin like a match file are parsed: YAML is slow, and prose is nearly always YAML too. */
function isMatchFile({ text: source }: SourceFile): boolean {
  return !/^\s*[[{<]/.test(source) && /^["']?(?:matches|global_vars)["']?\s*:/m.test(source)
}

function triggersOf(match: JsonObject): string[] {
  const one = text(match, 'trigger')
  return one === '' ? texts(list(field(match, 'triggers'))) : [one]
}

function entryOf(
  match: JsonObject,
  file: string,
  line: number | null,
  globals: readonly Json[],
): Entry | string {
  const body = bodyForm(match)
  if (!body) return text(match, 'image_path') === '' ? 'It has no text.' : 'It is a picture.'
  const triggers = triggersOf(match)
  const { variables, losses } = variablesIn(
    [...globals, ...list(field(match, 'vars'))],
    field(match, 'form_fields'),
    body.source,
  )
  const regex = text(match, 'regex')
  const searched: Loss[] = regex === '' ? [] : [{ kind: 'field', what: 'a pattern as trigger' }]
  return {
    place: { file, line, row: null, path: null },
    title: text(match, 'label') || triggers[0] || regex,
    shortcut: triggers[0] ?? '',
    tags: texts(field(match, 'search_terms')),
    body,
    raw: {
      ...rest(match, KNOWN),
      ...(triggers.length > 0 ? { triggers } : {}),
      ...(regex === '' ? {} : { regex }),
      ...(text(match, 'label') === '' ? { unlabelled: true } : {}),
    },
    losses: [...losses, ...searched],
    dialect: espansoDialect(variables, Object.hasOwn(match, 'form')),
  }
}

function read(file: SourceFile): Gathered {
  const entries: Entry[] = []
  const skipped: Remark[] = []
  const yaml = yamlOf(file)
  if ('error' in yaml)
    return {
      entries,
      skipped,
      problems: [
        {
          place: { file: file.name, line: yaml.line, row: null, path: null },
          title: '',
          message: yaml.error,
        },
      ],
      warnings: [],
    }
  const globals = list(field(yaml.value, 'global_vars'))
  for (const { value, path } of objectsOf(field(yaml.value, 'matches'), ['matches'])) {
    const line = yaml.lineOf('matches', Number(path[1]))
    const made = entryOf(value, file.name, line, globals)
    if (typeof made !== 'string') entries.push(made)
    else
      skipped.push({
        place: { file: file.name, line, row: null, path: null },
        title: triggersOf(value)[0] ?? '',
        message: made,
      })
  }
  return { entries, skipped, problems: [], warnings: [] }
}

function matchOf(snippet: Snippet, writing: Writing): JsonObject {
  const { triggers, regex, unlabelled, ...raw } = rawOf(snippet, 'espanso')
  const vars = new EspansoVars()
  const plain = plainRoundTrip(parseBody(snippet.body).body)
  const body = plain
    ? writing.plain(snippet.body, snippet, vars.dialect)
    : writing.html(snippet.body, snippet, vars.dialect)
  const written = texts(list(triggers))
  const own =
    regex === undefined
      ? { triggers: [`:${snippet.shortcut === '' ? snippet.id : snippet.shortcut}`] }
      : { regex }
  const [first, ...more] = written
  const trigger = first === undefined ? own : more.length === 0 ? { trigger: first } : { triggers: written }
  const vague =
    'triggers' in trigger && trigger.triggers.length === 1 ? { trigger: trigger.triggers[0] ?? '' } : trigger
  return {
    ...vague,
    ...(unlabelled === true ? {} : { label: snippet.title }),
    [plain ? 'replace' : 'html']: body,
    ...(vars.list.length > 0 ? { vars: vars.list } : {}),
    ...(snippet.tags.length > 0 ? { search_terms: [...snippet.tags] } : {}),
    ...raw,
  }
}

export const espanso: Format = {
  id: 'espanso',
  name: 'espanso matches',
  dialect: espansoDialect(new Map(), false),
  recognises: (file) => {
    if (!isMatchFile(file)) return false
    const yaml = yamlOf(file)
    if ('error' in yaml) return MATCHES.test(file.text)
    return (
      isObject(yaml.value) &&
      (Array.isArray(field(yaml.value, 'matches')) || Array.isArray(field(yaml.value, 'global_vars')))
    )
  },
  read: (files) => together(files.map(read)),
  write: {
    ending: '.yml',
    carries: ['shortcut', 'tags'],
    files: (writing) => [
      { name: 'koi.yml', text: writeYaml({ matches: writing.snippets.map((one) => matchOf(one, writing)) }) },
    ],
  },
}
