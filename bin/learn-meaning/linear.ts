/** Rows of few numbers among many columns. */
export interface SparseRows {
  readonly width: number
  /** Where each row begins in `columns` and `values`; one more than there are rows. */
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly values: Float32Array
  /** How much each row counts. */
  readonly weights: Float32Array
}

const rowsOf = ({ starts }: SparseRows): number => starts.length - 1

/** `rows` times a dense matrix of `size` columns, added into `into`. */
function times(rows: SparseRows, matrix: Float64Array, size: number): Float64Array {
  const into = new Float64Array(rowsOf(rows) * size)
  for (let row = 0; row < rowsOf(rows); row++)
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
      const value = rows.values[at] ?? 0
      const from = (rows.columns[at] ?? 0) * size
      for (let nth = 0; nth < size; nth++)
        into[row * size + nth] = (into[row * size + nth] ?? 0) + value * (matrix[from + nth] ?? 0)
    }
  return into
}

/** The transpose of `rows`, each row weighted, times a dense matrix. */
function timesAcross(rows: SparseRows, matrix: Float64Array, size: number): Float64Array {
  const into = new Float64Array(rows.width * size)
  for (let row = 0; row < rowsOf(rows); row++)
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at++) {
      const value = (rows.values[at] ?? 0) * (rows.weights[row] ?? 0)
      const to = (rows.columns[at] ?? 0) * size
      for (let nth = 0; nth < size; nth++)
        into[to + nth] = (into[to + nth] ?? 0) + value * (matrix[row * size + nth] ?? 0)
    }
  return into
}

/** Sums of products, column by column. */
function columnDots(one: Float64Array, other: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(size)
  for (let at = 0; at < one.length; at++)
    sums[at % size] = (sums[at % size] ?? 0) + (one[at] ?? 0) * (other[at] ?? 0)
  return sums
}

/** `to` plus `from` times a factor for each column. */
function addColumns(to: Float64Array, from: Float64Array, factors: Float64Array): void {
  for (let at = 0; at < to.length; at++)
    to[at] = (to[at] ?? 0) + (from[at] ?? 0) * (factors[at % factors.length] ?? 0)
}

const ratio = (one: Float64Array, other: Float64Array): Float64Array =>
  one.map((value, at) => value / ((other[at] ?? 0) + 1e-12))

const MOST_ROUNDS = 60
const GOOD_ENOUGH = 1e-4

/** Ridge regression: the matrix that `rows` has to be multiplied with to come near `wanted` (row by row), by conjugate gradients. */
export function ridge(rows: SparseRows, wanted: Float64Array, size: number, penalty: number): Float64Array {
  const found = new Float64Array(rows.width * size)
  const rest = timesAcross(rows, wanted, size)
  const way = Float64Array.from(rest)
  const all = columnDots(rest, rest, size).reduce((sum, value) => sum + value, 0)
  let left = columnDots(rest, rest, size)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const effect = timesAcross(rows, times(rows, way, size), size)
    addColumns(effect, way, new Float64Array(size).fill(penalty))
    const step = ratio(left, columnDots(way, effect, size))
    addColumns(found, way, step)
    addColumns(
      rest,
      effect,
      step.map((value) => -value),
    )
    const now = columnDots(rest, rest, size)
    if (now.reduce((sum, value) => sum + value, 0) < GOOD_ENOUGH * all) break
    const turn = ratio(now, left)
    for (let at = 0; at < way.length; at++)
      way[at] = (rest[at] ?? 0) + (way[at] ?? 0) * (turn[at % size] ?? 0)
    left = now
  }
  return found
}

/** Makes the columns of a square-ish matrix stand upright on each other at length 1 (Gram and Schmidt). */
function uprighted(columns: Float64Array[]): Float64Array[] {
  const done: Float64Array[] = []
  for (const column of columns) {
    for (const other of done) {
      const shared = column.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
      for (let at = 0; at < column.length; at++) column[at] = (column[at] ?? 0) - shared * (other[at] ?? 0)
    }
    const length = Math.sqrt(column.reduce((sum, value) => sum + value * value, 0)) || 1
    done.push(column.map((value) => value / length))
  }
  return done
}

const ROUNDS = 30

/** The `count` directions in which vectors differ most (principal axes), by orthogonal iteration on their products. */
export function principalAxes(
  vectors: readonly Float32Array[],
  width: number,
  count: number,
): Float64Array[] {
  const products = new Float64Array(width * width)
  for (const vector of vectors)
    for (let row = 0; row < width; row++) {
      const value = vector[row] ?? 0
      for (let at = row; at < width; at++)
        products[row * width + at] = (products[row * width + at] ?? 0) + value * (vector[at] ?? 0)
    }
  const product = (row: number, at: number): number =>
    products[Math.min(row, at) * width + Math.max(row, at)] ?? 0
  let axes = uprighted(
    Array.from({ length: count }, (_, nth) =>
      Float64Array.from({ length: width }, (_value, at) => Math.cos((nth + 1) * (at + 1))),
    ),
  )
  for (let round = 0; round < ROUNDS; round++)
    axes = uprighted(
      axes.map((axis) =>
        Float64Array.from({ length: width }, (_, row) =>
          axis.reduce((sum, value, at) => sum + value * product(row, at), 0),
        ),
      ),
    )
  return axes
}
