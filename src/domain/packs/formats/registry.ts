import type { Format } from './format.ts'
import { autoTextExpander } from './kinds/auto-text-expander.ts'
import { briskine } from './kinds/briskine.ts'
import { chatwoot } from './kinds/chatwoot.ts'
import { clippings } from './kinds/clippings.ts'
import { csv } from './kinds/csv.ts'
import { espanso } from './kinds/espanso.ts'
import { freshdesk } from './kinds/freshdesk.ts'
import { gorgias } from './kinds/gorgias.ts'
import { helpScout } from './kinds/help-scout.ts'
import { koi } from './kinds/koi.ts'
import { markdown } from './kinds/markdown.ts'
import { osticket } from './kinds/osticket.ts'
import { prokeys } from './kinds/prokeys.ts'
import { textBlaze } from './kinds/text-blaze.ts'
import { textExpander } from './kinds/text-expander.ts'
import { textSnippets } from './kinds/text-snippets.ts'
import { zammad } from './kinds/zammad.ts'
import { zendesk } from './kinds/zendesk.ts'

/** Every format, in the order of asking: what is told apart by more comes first, any table last. */
export const FORMATS: readonly Format[] = [
  koi,
  zendesk,
  gorgias,
  freshdesk,
  chatwoot,
  textBlaze,
  clippings,
  textSnippets,
  prokeys,
  osticket,
  zammad,
  helpScout,
  autoTextExpander,
  briskine,
  espanso,
  markdown,
  textExpander,
  csv,
]

/** The formats that Koi writes. */
export const WRITABLE: readonly Format[] = FORMATS.filter(({ write }) => write !== undefined)

export function formatOf(id: string): Format | null {
  return FORMATS.find((format) => format.id === id) ?? null
}
