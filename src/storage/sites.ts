import type { SceneField } from '../domain/scene.ts'
import type { KoiDatabase, SiteRow } from './database.ts'

export async function site(db: KoiDatabase, origin: string): Promise<SiteRow> {
  return (await db.sites.get(origin)) ?? { origin, enabled: false, pointed: {} }
}

export async function enabledSites(db: KoiDatabase): Promise<string[]> {
  return (await db.sites.filter((row) => row.enabled).toArray()).map(({ origin }) => origin)
}

async function change(db: KoiDatabase, origin: string, part: Partial<SiteRow>): Promise<void> {
  await db.transaction('rw', db.sites, async () =>
    db.sites.put({ ...(await site(db, origin)), ...part, origin }),
  )
}

export async function enableSite(db: KoiDatabase, origin: string): Promise<void> {
  await change(db, origin, { enabled: true })
}

export async function disableSite(db: KoiDatabase, origin: string): Promise<void> {
  await change(db, origin, { enabled: false })
}

/** Remembers what the agent pointed at; an empty selector forgets it. */
export async function pointAt(
  db: KoiDatabase,
  origin: string,
  field: SceneField,
  selector: string,
): Promise<void> {
  await db.transaction('rw', db.sites, async () => {
    const row = await site(db, origin)
    const { [field]: _, ...others } = row.pointed
    await db.sites.put({ ...row, pointed: selector ? { ...others, [field]: selector } : others })
  })
}
