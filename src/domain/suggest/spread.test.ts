import { expect, it } from 'vitest'
import { bucketIn, type Features } from './features.ts'
import { featuresOf, readText } from './reading.ts'
import { Spread } from './spread.ts'

const COUNT = 300
const KEPT = 100
const ANSWERS = 3

const texts = Array.from({ length: COUNT }, (_, at) =>
  featuresOf(readText(`parcel ${at % 7} to street ${at % 40} is late, case ${at}`)),
)
const buckets = texts.flatMap(({ packed }) => [...packed].map(bucketIn))

const others = (list: readonly Features[]) => ({ count: list.length, all: () => list })

const weights = (spread: Spread): number[] => buckets.map((bucket) => spread.of(ANSWERS).weight(bucket, 1))

/** How the buckets are spread where an answer got these texts at once, beside one that has the first of all. */
function atOnce(list: readonly Features[]): Spread {
  const spread = new Spread()
  spread.add(0, texts.slice(0, 1), others([]))
  spread.add(1, list, others([]))
  return spread
}

it('comes to the same for texts one by one, many or few, and for those that are left', () => {
  const spread = atOnce([])
  const had: Features[] = []
  for (const text of texts) {
    spread.add(1, [text], others([...had]))
    had.push(text)
  }
  expect(weights(spread)).toEqual(weights(atOnce(texts)))
  while (had.length > KEPT) {
    const lost = had.pop()
    if (lost) spread.remove(1, lost, others(had))
  }
  expect(weights(spread)).toEqual(weights(atOnce(texts.slice(0, KEPT))))
  for (const text of texts.slice(KEPT)) {
    spread.add(1, [text], others([...had]))
    had.push(text)
  }
  expect(weights(spread)).toEqual(weights(atOnce(texts)))
})
