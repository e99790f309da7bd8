import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../bin/browser.ts'

const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync(join(ROOT, 'public/_locales/en/messages.json'), 'utf8'),
)

/** What people read under a name of _locales, so that a better wording breaks no test. Throws for a name that is not there. */
export function words(name: string, ...parts: readonly string[]): string {
  const found = messages[name]
  if (!found) throw new Error(`no words called ${name}`)
  return found.message.replace(/\$(\d)/g, (_, place: string) => parts[Number(place) - 1] ?? '')
}
