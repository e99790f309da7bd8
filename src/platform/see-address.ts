import { FetchFailed, type FetchTrouble } from './fetch-failed.ts'
import { answersAtAll, type FetchedFile, fetchFile } from './fetch-file.ts'
import { readPackAddress } from './pack-address.ts'
import { mayRead } from './permissions.ts'

/** What this browser sees at an address, with the permissions it has. */
export interface Seen {
  readonly isSecure: boolean
  readonly isPermitted: boolean
  readonly file: FetchedFile | null
  /** Why no file came, and the server's number, 0 for none. */
  readonly failed: { readonly trouble: FetchTrouble; readonly status: number } | null
  readonly isAlive: boolean
}

const NOTHING: Seen = { isSecure: true, isPermitted: false, file: null, failed: null, isAlive: true }

/** Looks at an address as a test of it: the same request as any look, and one more where it may not be read. `most` bytes are taken. */
export async function seeAddress(typed: string, most: number): Promise<Seen> {
  const read = readPackAddress(typed)
  if (!read.ok) return { ...NOTHING, isSecure: false }
  const isPermitted = await mayRead(read.origin)
  try {
    return { ...NOTHING, isPermitted, file: await fetchFile(read.address, most) }
  } catch (error) {
    if (!(error instanceof FetchFailed)) throw error
    const { trouble, status } = error
    const isAlive = trouble !== 'unreadable' || (await answersAtAll(read.address))
    return { ...NOTHING, isPermitted, failed: { trouble, status }, isAlive }
  }
}
