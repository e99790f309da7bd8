import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { manifestFor } from './manifest.config.ts'

/**
 * CRXJS builds the content scripts as single files of their own and leaves the chunks it made to find them in the output:
 * nothing loads those, so they are not shipped.
 */
function withoutUnusedScripts(): Plugin {
  return {
    name: 'koi-without-unused-scripts',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const [name, output] of Object.entries(bundle)) {
        const facade = output.type === 'chunk' ? output.facadeModuleId : null
        if (facade?.replace(/\?.*$/, '').endsWith('.iife.ts')) delete bundle[name]
      }
    },
  }
}

/** `vite build` makes what people install; `--mode e2e` the same with the loopback hosts, for tests and the demo. */
export default defineConfig(({ mode }) => ({
  plugins: [preact(), crx({ manifest: manifestFor(mode) }), withoutUnusedScripts()],
  build: {
    outDir: mode === 'e2e' ? 'dist/e2e' : 'dist/chrome',
    emptyOutDir: true,
    target: 'chrome125',
    modulePreload: false,
  },
}))
