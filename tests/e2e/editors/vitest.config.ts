import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WORKERS } from './workers.ts'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    name: 'editors',
    include: ['*.spec.ts'],
    sequence: { groupOrder: 2 },
    globalSetup: './setup.ts',
    maxWorkers: WORKERS,
    isolate: false,
    chaiConfig: { truncateThreshold: 0 },
    // Generous, because the same machine may be building and testing other things.
    expect: { poll: { interval: 20, timeout: 10_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
