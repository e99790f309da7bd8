import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const unit = {
  name: 'unit',
  include: [
    'src/**/*.test.{ts,tsx}',
    'tests/*.test.ts',
    'tests/{properties,corpus,packs}/**/*.test.ts',
    '{demo,bin}/**/*.test.ts',
  ],
  environment: 'node',
  // Generous: the machine may be building beside.
  testTimeout: 30_000,
  // On two cores vitest would leave one of them idle.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Loading every module again for each of two hundred files takes a third of the time.
  isolate: false,
}

/** Tests with the real extension in a real browser: built by `npm run build:tests` before. */
const e2e = {
  name: 'e2e',
  include: ['tests/e2e/**/*.spec.ts', 'demo/**/*.spec.ts'],
  exclude: ['tests/e2e/editors/**'],
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
}

/** The same inside real desks from Debian packages; needs root, apt and a few minutes the first time. */
const desks = {
  name: 'desks',
  include: ['tests/real-desks/**/*.spec.ts'],
  environment: 'node',
  testTimeout: 120_000,
  hookTimeout: 600_000,
  sequence: { groupOrder: 3 },
  fileParallelism: false,
}

export default defineConfig({
  test: { projects: [{ test: unit }, { test: e2e }, 'tests/e2e/editors/vitest.config.ts', { test: desks }] },
})
