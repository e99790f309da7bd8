import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../bin/browser.ts'

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>

const messages: Messages = JSON.parse(readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8'))

/** What Koi says under a name of _locales, with its blanks filled in: a test that looks for it survives better wording. */
export function said(name: string, ...blanks: readonly string[]): string {
  const found = messages[name]
  if (!found) throw new Error(`_locales has no ${name}`)
  return found.message.replace(/\$(\d)/g, (_, at: string) => blanks[Number(at) - 1] ?? '')
}
