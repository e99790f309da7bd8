import { FetchFailed } from './fetch-failed.ts'
import { mayRead } from './permissions.ts'
import { browser } from './polyfill.ts'

/** A file as it came, and what its server said of it; null where it said nothing, or nothing that may be read. */
export interface FetchedFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag: string | null
  readonly lastModified: string | null
  /** `Access-Control-Allow-Origin`, which only a reader with permission sees. */
  readonly allowOrigin: string | null
}

/** Longer than this no server is silent in the middle of its work. */
const SILENCE_MS = 15_000
/** A browser stops a worker that has seen no event and called no extension API for half a minute, also in the middle of a download. */
const AWAKE_MS = 10_000

/** The cache is asked whether it is fresh; no cookie goes out, no referrer, and nobody sends us elsewhere. */
const QUIETLY = {
  cache: 'no-cache',
  credentials: 'omit',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit

/** Aborts once nothing was heard for so long. */
function watchSilence(): { readonly signal: AbortSignal; heard(): void; end(): void } {
  const controller = new AbortController()
  const stop = (): void => controller.abort()
  let timer = setTimeout(stop, SILENCE_MS)
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(timer)
      timer = setTimeout(stop, SILENCE_MS)
    },
    end: () => {
      clearTimeout(timer)
      stop()
    },
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

/** The body, given up at the first byte over `most`: unpacked bytes count, so that a small answer cannot become a huge one. */
async function readUpTo(most: number, body: ReadableStream<Uint8Array>, heard: () => void) {
  const chunks: Uint8Array[] = []
  let length = 0
  let awakeAt = performance.now()
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return joined(chunks, length)
    heard()
    length += value.length
    if (length > most) throw new FetchFailed('too-big')
    chunks.push(value)
    if (performance.now() - awakeAt > AWAKE_MS) {
      awakeAt = performance.now()
      await browser.runtime.getPlatformInfo()
    }
  }
}

/** Nothing came: a browser hides why, so the same address is asked once more in a way that shows a redirect. */
async function whyNothing(address: string): Promise<FetchFailed> {
  const signal = AbortSignal.timeout(SILENCE_MS)
  const seen = await fetch(address, { ...QUIETLY, redirect: 'manual', signal }).catch(() => null)
  await seen?.body?.cancel()
  if (seen?.type === 'opaqueredirect') return new FetchFailed('redirected')
  if (!navigator.onLine) return new FetchFailed('offline')
  return new FetchFailed((await mayRead(new URL(address).origin)) ? 'unreachable' : 'unreadable')
}

/**
 * The file at an address, of at most so many bytes. Rejects with FetchFailed. Without permission for the site it comes only where the server lets
 * everybody read it.
 */
export async function fetchFile(address: string, most: number): Promise<FetchedFile> {
  const silence = watchSilence()
  const { signal } = silence
  try {
    const response = await fetch(address, { ...QUIETLY, signal }).catch(async () => {
      throw signal.aborted ? new FetchFailed('slow') : await whyNothing(address)
    })
    if (!response.ok) throw new FetchFailed('status', response.status)
    const { body, headers } = response
    const bytes = body ? await readUpTo(most, body, silence.heard) : new Uint8Array()
    const allowOrigin = headers.get('access-control-allow-origin')
    return { bytes, etag: headers.get('etag'), lastModified: headers.get('last-modified'), allowOrigin }
  } catch (error) {
    if (error instanceof FetchFailed) throw error
    throw new FetchFailed(signal.aborted ? 'slow' : 'cut-off')
  } finally {
    silence.end()
  }
}

/** Does anybody answer there, whatever they say? For an address that may not be read; may follow where it leads. */
export async function answersAtAll(address: string): Promise<boolean> {
  const signal = AbortSignal.timeout(SILENCE_MS)
  const asked = { ...QUIETLY, redirect: 'follow', method: 'HEAD', mode: 'no-cors', signal } as const
  return fetch(address, asked).then(
    () => true,
    () => false,
  )
}
