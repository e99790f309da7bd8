import sentinelFile from '../content/sentinel.iife.ts?script&iife'
import { mayRead } from '../platform/permissions.ts'
import { inject, patternOf, registerSentinel } from '../platform/scripts.ts'
import { openTabs } from '../platform/tabs.ts'
import type { KoiDatabase } from '../storage/database.ts'
import { enabledSites } from '../storage/sites.ts'

/** Patterns of the sites the agent enabled and the browser still allows. */
async function enabledPatterns(db: KoiDatabase): Promise<string[]> {
  const origins = await enabledSites(db)
  const allowed = await Promise.all(origins.map(mayRead))
  return [...new Set(origins.filter((_, place) => allowed[place]).map(patternOf))]
}

/** Registers the sentinel for enabled sites and puts it into their open tabs. */
export async function followSites(db: KoiDatabase): Promise<void> {
  const patterns = await enabledPatterns(db)
  await registerSentinel(sentinelFile, patterns)
  await sentinelInto(patterns)
}

async function sentinelInto(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return
  const tabs = await openTabs(patterns)
  await Promise.all(tabs.map((tab) => inject(tab.id, [sentinelFile])))
}

/** Patterns of the desks that Koi came with. */
function declaredPatterns(): string[] {
  return (chrome.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? [])
}

/** Does Koi work on the page in this tab? A permission alone does not say so: it may have been given for a pack's address. */
export async function worksIn(db: KoiDatabase, tab: number): Promise<boolean> {
  const tabs = await openTabs([...declaredPatterns(), ...(await enabledPatterns(db))])
  return tabs.some(({ id }) => id === tab)
}

/** On install and update every open allowed tab gets the sentinel; an orphan leaves when it hears the new one. */
export async function sentinelEverywhere(db: KoiDatabase): Promise<void> {
  await sentinelInto([...declaredPatterns(), ...(await enabledPatterns(db))])
}
