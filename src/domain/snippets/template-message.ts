import { LiquidError } from 'liquidjs'
import { TemplateProblem } from './liquid-tags.ts'
import { VARIABLES } from './variables.ts'

const KNOWN: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    /undefined variable: (\S+)/,
    (name) =>
      `“${name}” is no value Koi knows. It knows ${Object.keys(VARIABLES).join(', ')}, now, agent.fields.…, custom.… and pack.…`,
  ],
  [/undefined filter: (\S+)/, (name) => `“${name}” is nothing Koi can do with a value.`],
  [/tag "?([^"\s]+)"? not found/, (name) => `“{% ${name} %}” is no tag Koi knows.`],
  [/tag "?(.+?)"? not closed/, (tag) => `“${tag}” is opened and never closed.`],
  [/output "?(.+?)"? not closed/, (output) => `“${output}” is missing its closing braces.`],
  [
    /(Class constructor|is not a function|Cannot read)/,
    () => 'It reaches for something that is no value of this conversation.',
  ],
  [
    /(limit exceeded|Maximum call stack)/,
    () => 'It takes too long to work out: a loop or a list in it is too large.',
  ],
]

/** True where the time allowed for it ran out; on a busy machine that need not be the template's doing. */
export function isOutOfTime(error: unknown): boolean {
  return error instanceof Error && error.message.includes('template render limit exceeded')
}

function ownProblem(error: unknown): TemplateProblem | null {
  if (error instanceof TemplateProblem) return error
  return LiquidError.is(error) && error.originalError instanceof Error
    ? ownProblem(error.originalError)
    : null
}

/** Why a template could not be filled in, for the agent: one or two sentences, no line numbers of a source she never sees. */
export function templateMessage(error: unknown, title: string): string {
  const start = `“${title}” has a part that could not be filled in.`
  const own = ownProblem(error)
  if (own) return `${start} ${own.message.charAt(0).toUpperCase()}${own.message.slice(1)}`
  const message = error instanceof Error ? error.message : String(error)
  for (const [pattern, say] of KNOWN) {
    const found = pattern.exec(message)
    if (found) return `${start} ${say((found[1] ?? '').replace(/[\uE000-\uE005]/g, '').replace(/,$/, ''))}`
  }
  const plain = message
    .replace(/,?\s*(?:line:\s*\d+|col:\s*\d+|file:\s*\S+)/g, '')
    .replace(/[\uE000-\uE005]/g, '')
  return `${start} ${plain.charAt(0).toUpperCase()}${plain.slice(1, 200)}`
}
