import { BUCKETS, type Features } from './features.ts'

/** Bucket -> its place in the profile at hand + 1; shared, and cleared after each change. */
const places = new Uint32Array(BUCKETS)

/** How often each bucket comes in all texts of one answer. Grows and shrinks by one text. */
export class Profile {
  buckets = new Uint32Array(0)
  counts = new Uint16Array(0)
  total = 0

  /** Adds texts; `isNew` is called with every bucket that was not in here. */
  add(texts: readonly Features[], isNew: (bucket: number) => void): void {
    const known = this.buckets.length
    for (let at = 0; at < known; at++) places[this.buckets[at] ?? 0] = at + 1
    const fresh: number[] = []
    const counted: number[] = []
    for (const text of texts) {
      this.total += text.total
      for (let at = 0; at < text.buckets.length; at++) {
        const bucket = text.buckets[at] ?? 0
        const count = text.counts[at] ?? 0
        const place = places[bucket] ?? 0
        if (place === 0) {
          places[bucket] = known + fresh.push(bucket)
          counted.push(count)
        } else if (place > known) counted[place - known - 1] = (counted[place - known - 1] ?? 0) + count
        else this.counts[place - 1] = (this.counts[place - 1] ?? 0) + count
      }
    }
    const buckets = new Uint32Array(known + fresh.length)
    const counts = new Uint16Array(known + fresh.length)
    buckets.set(this.buckets)
    buckets.set(fresh, known)
    counts.set(this.counts)
    counts.set(counted, known)
    this.buckets = buckets
    this.counts = counts
    for (const bucket of buckets) places[bucket] = 0
    for (const bucket of fresh) isNew(bucket)
  }

  /** Takes a text out that was added; `isGone` is called with every bucket that no other text has. */
  remove(text: Features, isGone: (bucket: number) => void): void {
    this.total -= text.total
    for (let at = 0; at < text.buckets.length; at++) places[text.buckets[at] ?? 0] = text.counts[at] ?? 0
    let size = 0
    for (let at = 0; at < this.buckets.length; at++) {
      const bucket = this.buckets[at] ?? 0
      const left = (this.counts[at] ?? 0) - (places[bucket] ?? 0)
      if (left === 0) isGone(bucket)
      else {
        this.buckets[size] = bucket
        this.counts[size++] = left
      }
    }
    for (const bucket of text.buckets) places[bucket] = 0
    this.buckets = this.buckets.slice(0, size)
    this.counts = this.counts.slice(0, size)
  }
}
