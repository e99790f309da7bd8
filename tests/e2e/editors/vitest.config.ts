import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['*.spec.ts'],
    globalSetup: './setup.ts',
    // One browser with one focus: specs take turns.
    fileParallelism: false,
    isolate: false,
    chaiConfig: { truncateThreshold: 0 },
    testTimeout: 20_000,
    hookTimeout: 15_000,
  },
})
