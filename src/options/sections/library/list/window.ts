interface Sight {
  readonly count: number
  /** Pixels; every row is as high as the others. */
  readonly rowHeight: number
  /** How far the rows are scrolled out at the top, and how high the sight is, in pixels. */
  readonly top: number
  readonly height: number
}

const AROUND = 10

/** Which rows to draw, `last` not included. */
export function windowOf({ count, rowHeight, top, height }: Sight): {
  readonly first: number
  readonly last: number
} {
  const shown = Math.ceil(height / rowHeight) + 2 * AROUND
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - AROUND, count - shown))
  return { first, last: Math.min(count, first + shown) }
}
