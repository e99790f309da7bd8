import { expect } from 'vitest'

/** Asks again until the expectation holds: long enough for a busy machine, and no longer than it takes. */
export const eventually = <T>(look: () => T | Promise<T>) =>
  expect.poll(look, { timeout: 15_000, interval: 25 })
