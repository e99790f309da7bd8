import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { manifestFor } from './manifest.config.ts'

/** `vite build` makes what people install; `--mode e2e` the same with the loopback hosts, for tests and the demo. */
export default defineConfig(({ mode }) => ({
  plugins: [preact(), crx({ manifest: manifestFor(mode) })],
  build: {
    outDir: mode === 'e2e' ? 'dist/e2e' : 'dist/chrome',
    emptyOutDir: true,
    target: 'chrome125',
    modulePreload: false,
  },
}))
