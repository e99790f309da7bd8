import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Finding, Findings } from '../check/findings.ts'
import type { Place } from '../input/piece.ts'

const COMMANDS = { error: 'error', warn: 'warning', hint: 'notice' } as const

/** A command's text: line breaks would end it, and what comes after them could be a command of its own. */
function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** Annotations stand beside files that are named from the repository's root. */
function fromRoot(file: string, root: string): string {
  const path = relative(root, resolve(file))
  return path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/')
}

/** One workflow command of GitHub Actions beside a line of a file. `root` is the repository's folder. */
export function workflowCommand(
  level: keyof typeof COMMANDS,
  { file, line, title }: { readonly file: string; readonly line: number; readonly title: string },
  message: string,
  root: string,
): string {
  const properties = [
    `file=${inProperty(fromRoot(file, root))}`,
    `line=${line}`,
    `title=${inProperty(title)}`,
  ]
  return `::${COMMANDS[level]} ${properties.join(',')}::${inMessage(message)}`
}

function fileProperties({ file, line }: Place, root: string): string[] {
  return file === '-' ? [] : [`file=${inProperty(fromRoot(file, root))}`, `line=${line}`]
}

/** "row 2, Body: ", or nothing where the text is the file. */
function whereIn({ row, field }: Place): string {
  const where = [row === null ? null : `row ${row}`, field].filter((part) => part !== null).join(', ')
  return where === '' ? '' : `${where}: `
}

function annotation({ place, flag, words }: Finding, root: string): string {
  const { file, column } = place
  const properties = [
    ...fileProperties(place, root),
    ...(file === '-' || column === null ? [] : [`col=${column}`]),
    `title=${inProperty(`Koi: ${flag.rule}`)}`,
  ]
  const message = [
    `${whereIn(place)}"${words}"`,
    flag.message,
    ...(flag.rewrite === null ? [] : [`Say instead: ${flag.rewrite}`]),
    ...(flag.ask === null ? [] : [`Ask yourself: ${flag.ask}`]),
  ]
  return `::${COMMANDS[flag.level]} ${properties.join(',')}::${inMessage(message.join('\n'))}`
}

function silence(place: Place, root: string): string {
  const properties = [...fileProperties(place, root), 'title=Koi']
  const message = `${whereIn(place)}This looks like another language than English, in which Koi says nothing.`
  return `::notice ${properties.join(',')}::${inMessage(message)}`
}

/** A workflow command of GitHub Actions for each flag and each text in another language. `root` is the repository's folder. */
export function githubReport({ findings, otherLanguage }: Findings, root: string): string {
  const commands = [
    ...findings.map((finding) => annotation(finding, root)),
    ...otherLanguage.map((place) => silence(place, root)),
  ]
  return commands.map((command) => `${command}\n`).join('')
}
