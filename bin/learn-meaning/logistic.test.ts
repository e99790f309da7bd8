import { expect, it } from 'vitest'
import { logistic } from './logistic.ts'

it('learns which number tells, and how many are to be expected', () => {
  const cases = [0.1, 0.4, 0.6, 0.9].flatMap((value, at) =>
    [0, 1].map((noise) => ({ numbers: Float32Array.of(value, noise), isOne: at > 1, weight: 1 / 8 })),
  )
  const [telling = 0, noise = 0, added = 0] = logistic(cases, 2)
  expect(telling).toBeGreaterThan(1)
  expect(Math.abs(noise)).toBeLessThan(0.5)
  expect(telling * 0.6 + added).toBeGreaterThan(0)
  expect(telling * 0.4 + added).toBeLessThan(0)
})
