/** What becomes of a picture: its data URL, or why Koi does not take it. */
export type Shrunk =
  | { readonly ok: true; readonly src: string; readonly bytes: number }
  | { readonly ok: false; readonly why: 'kind' | 'broken' | 'large' }

/** Bytes of one inline picture at most: mail programs and desks take it without a second thought. */
export const MAX_PICTURE_BYTES = 300_000
/** Pixels along the longer side. */
const MAX_SIDE = 1600
/** Bytes of what is opened at all. */
const MAX_FILE_BYTES = 30_000_000
const KINDS = ['image/png', 'image/jpeg', 'image/webp']

/** One attempt at making a picture small enough. */
export interface Attempt {
  readonly width: number
  readonly height: number
  readonly type: 'image/png' | 'image/jpeg'
  readonly quality: number
}

/**
 * Attempts from the best picture to the smallest: drawings first as png, everything then as jpeg, which every mail program shows,
 * less and less fine.
 */
export function attempts(width: number, height: number, type: string): Attempt[] {
  const sides = [MAX_SIDE, 1200, 900, 640].filter((side, at) => at === 0 || side < Math.max(width, height))
  return sides.flatMap((side) => {
    const scale = Math.min(1, side / Math.max(width, height))
    const size = {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
    }
    const jpegs = [0.86, 0.72].map((quality) => ({ ...size, type: 'image/jpeg' as const, quality }))
    return type === 'image/jpeg' ? jpegs : [{ ...size, type: 'image/png' as const, quality: 1 }, ...jpegs]
  })
}

async function drawn(picture: ImageBitmap, { width, height, type, quality }: Attempt): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no canvas to draw on')
  if (type === 'image/jpeg') {
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, width, height)
  }
  pen.drawImage(picture, 0, 0, width, height)
  return canvas.convertToBlob({ type, quality })
}

async function dataUrl(blob: Blob): Promise<string> {
  const reader = new FileReader()
  return new Promise((resolve, reject) => {
    reader.addEventListener('load', () => resolve(String(reader.result)), { once: true })
    reader.addEventListener('error', () => reject(reader.error), { once: true })
    reader.readAsDataURL(blob)
  })
}

/**
 * A picture small enough to lie in an answer. It is always drawn anew, so that nothing travels along that cannot be seen (a photo
 * says where it was taken).
 */
export async function shrinkPicture(file: Blob): Promise<Shrunk> {
  if (!KINDS.includes(file.type)) return { ok: false, why: 'kind' }
  if (file.size > MAX_FILE_BYTES) return { ok: false, why: 'large' }
  const picture = await createImageBitmap(file).catch(() => null)
  if (!picture) return { ok: false, why: 'broken' }
  try {
    for (const attempt of attempts(picture.width, picture.height, file.type)) {
      const blob = await drawn(picture, attempt)
      if (blob.size <= MAX_PICTURE_BYTES) return { ok: true, src: await dataUrl(blob), bytes: blob.size }
    }
    return { ok: false, why: 'large' }
  } finally {
    picture.close()
  }
}
