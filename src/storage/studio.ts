import { isVariantFile } from '../domain/packs/snippet-file-name.ts'
import { MANIFEST_FILE, type SourceFile } from '../domain/packs/source/pack-source.ts'
import type { FileChanges } from '../domain/packs/source/write-answer.ts'
import type { KoiDatabase } from './database.ts'
import type { PackDraftRow, PackFileRow, PackReleaseRow } from './studio-rows.ts'

/** A pack in the making with everything that belongs to it. */
export interface WholeDraft {
  readonly draft: PackDraftRow
  readonly files: readonly PackFileRow[]
  /** Null before its first release. */
  readonly release: PackReleaseRow | null
}

/** All packs in the making, by name. */
export function packDrafts(db: KoiDatabase): Promise<PackDraftRow[]> {
  return db.packDrafts.orderBy('name').toArray()
}

/** A pack in the making as a list shows it. */
export interface DraftLine {
  readonly name: string
  /** The text of its pack.yaml. */
  readonly manifest: string
  readonly answers: number
  /** Version of the last release; 0 before the first. */
  readonly released: number
}

/** All packs in the making with what a list says of them. */
export async function draftLines(db: KoiDatabase): Promise<DraftLine[]> {
  const drafts = await packDrafts(db)
  return Promise.all(
    drafts.map(async ({ name }) => {
      const manifest = (await db.packFiles.get([name, MANIFEST_FILE]))?.text ?? ''
      const paths = await db.packFiles.where('pack').equals(name).primaryKeys()
      const answers = paths.filter(([, path]) => path.startsWith('snippets/') && !isVariantFile(path)).length
      return { name, manifest, answers, released: (await lastRelease(db, name))?.version ?? 0 }
    }),
  )
}

/** The files of a pack in the making. */
export async function draftFiles(db: KoiDatabase, pack: string): Promise<SourceFile[]> {
  const rows = await db.packFiles.where('pack').equals(pack).toArray()
  return rows.map(({ path, text }) => ({ name: path, text }))
}

/** Puts a new pack on file, with what it was last released as where that is known. False where there is one of that name. */
export async function createDraft(
  db: KoiDatabase,
  name: string,
  files: readonly SourceFile[],
  release: PackReleaseRow | null,
  now: number,
): Promise<boolean> {
  return db.transaction('rw', db.packDrafts, db.packFiles, db.packReleases, async () => {
    if (await db.packDrafts.get(name)) return false
    await db.packDrafts.add({ name, keyId: release?.keyId ?? '', updatedAt: now })
    await db.packFiles.bulkAdd(files.map((file) => ({ pack: name, path: file.name, text: file.text })))
    if (release) await db.packReleases.put(release)
    return true
  })
}

/** Writes some files of a pack and takes others away, all of it or nothing; a pack that is gone stays gone. */
export async function changeFiles(
  db: KoiDatabase,
  pack: string,
  { put, remove }: FileChanges,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.packDrafts, db.packFiles, async () => {
    if ((await db.packDrafts.update(pack, { updatedAt: now })) === 0) return
    await db.packFiles.bulkDelete(remove.map((path): [string, string] => [pack, path]))
    await db.packFiles.bulkPut(put.map(({ name, text }) => ({ pack, path: name, text })))
  })
}

/** Takes a pack in the making away and gives what it was, for `bringBack`. */
export async function removeDraft(db: KoiDatabase, name: string): Promise<WholeDraft | null> {
  return db.transaction('rw', db.packDrafts, db.packFiles, db.packReleases, async () => {
    const draft = await db.packDrafts.get(name)
    if (!draft) return null
    const files = await db.packFiles.where('pack').equals(name).toArray()
    const release = (await db.packReleases.get(name)) ?? null
    await db.packFiles.where('pack').equals(name).delete()
    await db.packReleases.delete(name)
    await db.packDrafts.delete(name)
    return { draft, files, release }
  })
}

/** Undoes a removal; where a pack of that name has come meanwhile, that one stays and the answer is false. */
export async function bringBack(db: KoiDatabase, { draft, files, release }: WholeDraft): Promise<boolean> {
  return db.transaction('rw', db.packDrafts, db.packFiles, db.packReleases, async () => {
    if (await db.packDrafts.get(draft.name)) return false
    await db.packDrafts.add(draft)
    await db.packFiles.bulkPut([...files])
    if (release) await db.packReleases.put(release)
    return true
  })
}

/** What a pack was last released as. */
export async function lastRelease(db: KoiDatabase, pack: string): Promise<PackReleaseRow | null> {
  return (await db.packReleases.get(pack)) ?? null
}

/** Remembers a release. False where this version or a later one was released meanwhile: no two files may go by one number. */
export async function keepRelease(db: KoiDatabase, release: PackReleaseRow): Promise<boolean> {
  return db.transaction('rw', db.packReleases, async () => {
    const last = await db.packReleases.get(release.pack)
    if (last && last.version >= release.version) return false
    await db.packReleases.put(release)
    return true
  })
}

/** Says which key signs a pack from now on. */
export async function chooseKey(db: KoiDatabase, pack: string, keyId: string): Promise<void> {
  await db.packDrafts.update(pack, { keyId })
}
