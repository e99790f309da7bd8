import { parseBody } from '../../snippets/body.ts'
import { OPEN_GROUPS, VARIABLES } from '../../snippets/variables.ts'
import type { PackSource, SourceSnippet } from '../source/pack-source.ts'
import { lineOfWords } from '../source/places.ts'
import { liquidOf, type TemplateReader } from '../template-parts.ts'
import type { Finding, LintContext } from './finding.ts'
import { living, wordings } from './living.ts'
import { didYouMean, meant } from './spelling.ts'

const KNOWN: readonly string[] = [...Object.keys(VARIABLES), 'now']

interface Fields {
  readonly 'agent.fields': readonly string[]
  readonly pack: readonly string[]
}

function fieldsOf({ manifest }: PackSource): Fields {
  return {
    'agent.fields': manifest.profileFields.map(({ id }) => `agent.fields.${id}`),
    pack: Object.keys(manifest.values).map((key) => `pack.${key}`),
  }
}

/** "customer.name.size" asks for the length of a value that is known. */
function isKnown(path: string): boolean {
  return (
    KNOWN.includes(path.replace(/\.(?:size|first|last)$/, '')) ||
    path === 'forloop' ||
    path.startsWith('forloop.')
  )
}

/** A word about a variable: nobody knows it, or it is a field that pack.yaml does not name. */
function problemOf(path: string, fields: Fields): Pick<Finding, 'code' | 'level' | 'message'> | null {
  if (isKnown(path)) return null
  const group = OPEN_GROUPS.find((name) => path === name || path.startsWith(`${name}.`))
  if (group === undefined) {
    const known = [...KNOWN, ...fields['agent.fields'], ...fields.pack]
    const hint = didYouMean(path, known)
    return { code: 'unknown-variable', level: 'error', message: `“${path}” is no value Koi knows.${hint}` }
  }
  if (group === 'custom') {
    const lookalike = meant(path.replace(/^custom\./, 'customer.'), KNOWN)
    if (lookalike === null) return null
    const message = `“${path}” is a field of the desk's own. Did you mean “${lookalike}”?`
    return { code: 'undeclared-field', level: 'warn', message }
  }
  const known = fields[group]
  if (known.includes(path)) return null
  const where = group === 'pack' ? 'values' : 'profile-fields'
  const message = `“${path}” is not among the ${where} of pack.yaml, so agents would be asked for it each time.${didYouMean(path, known)}`
  return { code: 'undeclared-field', level: 'warn', message }
}

function findingsIn(written: SourceSnippet, reader: TemplateReader, fields: Fields): Finding[] {
  const { snippet, file, text, bodyLine } = written
  return wordings(written).flatMap(({ body }) => {
    const read = reader.read(liquidOf(parseBody(body).body), snippet.title)
    if (!read.ok) return []
    return read.parts.variables.flatMap((path) => {
      const problem = problemOf(path, fields)
      return problem === null
        ? []
        : [{ ...problem, file, line: lineOfWords(text, bodyLine, path), id: snippet.id }]
    })
  })
}

/** Variables that nobody fills in: misspelt ones, and fields that pack.yaml does not name. */
export function lintVariables(source: PackSource, _context: LintContext, reader: TemplateReader): Finding[] {
  const fields = fieldsOf(source)
  return living(source).flatMap((written) => findingsIn(written, reader, fields))
}
