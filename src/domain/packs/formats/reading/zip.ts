import { type UnzipFileInfo, unzipSync } from 'fflate'

/** Files of one archive, bytes that one file and all of them may unpack to, and times that packing may have made them smaller. */
const LIMITS = { files: 20_000, file: 64_000_000, total: 256_000_000, ratio: 200 }
/** Archives whose good files are picked out one by one when one of them is broken. */
const MAX_PICKED = 300

export interface Unpacked {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly problems: readonly { readonly name: string; readonly message: string }[]
}

export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
}

/** Files that systems leave behind, and folders. */
function isNoise(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.(?!\.)|Thumbs\.db$|desktop\.ini$)/i.test(name)
}

function refusal({ name, size, originalSize, compression }: UnzipFileInfo): string | null {
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0|__proto__/i.test(name))
    return 'Its name points out of the archive. Pack the files again without folders above.'
  if (/\.(?:zip|koipack)$/i.test(name)) return 'An archive inside an archive is not opened. Unpack it first.'
  if (compression !== 0 && compression !== 8)
    return 'It is packed in a way Koi does not know. Pack it again as an ordinary ZIP.'
  if (originalSize > LIMITS.file)
    return `It unpacks to ${Math.round(originalSize / 1e6)} MB; Koi reads up to ${LIMITS.file / 1e6} MB.`
  if (originalSize > 100_000 && originalSize > size * LIMITS.ratio)
    return 'It unpacks to far more than any text does. It was not opened.'
  return null
}

interface Plan {
  readonly names: string[]
  readonly problems: { name: string; message: string }[]
}

/** What of an archive may be opened, by its table of contents: nothing is unpacked before. */
function planOf(bytes: Uint8Array): Plan {
  const plan: Plan = { names: [], problems: [] }
  let total = 0
  unzipSync(bytes, {
    filter: (info) => {
      if (isNoise(info.name)) return false
      const refused = refusal(info)
      total += refused === null ? info.originalSize : 0
      const full = plan.names.length >= LIMITS.files || total > LIMITS.total
      if (refused !== null) plan.problems.push({ name: info.name, message: refused })
      else if (!full) plan.names.push(info.name)
      else if (plan.problems.at(-1)?.name !== '')
        plan.problems.push({
          name: '',
          message: 'The archive holds too much: the rest of it was not opened.',
        })
      return false
    },
  })
  return plan
}

function pick(bytes: Uint8Array, wanted: ReadonlySet<string>): { name: string; bytes: Uint8Array }[] {
  const seen = new Set<string>()
  const filter = ({ name }: UnzipFileInfo): boolean =>
    wanted.has(name) && !seen.has(name) && seen.add(name).has(name)
  return Object.entries(unzipSync(bytes, { filter })).map(([name, unpacked]) => ({ name, bytes: unpacked }))
}

/** The files of a ZIP archive. Bombs, paths out of it and archives inside are refused and told; never throws. */
export function unpackZip(bytes: Uint8Array): Unpacked {
  let plan: Plan
  try {
    plan = planOf(bytes)
  } catch {
    return {
      files: [],
      problems: [{ name: '', message: 'The archive is broken or cut off. Download or pack it again.' }],
    }
  }
  const problems = [...plan.problems]
  try {
    return { files: pick(bytes, new Set(plan.names)), problems }
  } catch {
    const files = plan.names.slice(0, MAX_PICKED).flatMap((name) => {
      try {
        return pick(bytes, new Set([name]))
      } catch {
        problems.push({ name, message: 'It is broken or locked with a password, and was left out.' })
        return []
      }
    })
    if (plan.names.length > MAX_PICKED)
      problems.push({ name: '', message: 'The archive is damaged: only its first files were tried.' })
    return { files, problems }
  }
}
