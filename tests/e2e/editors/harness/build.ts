import { createHash } from 'node:crypto'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

/** A built extension: its folder, and the address of its page from which messages can be sent to tabs. */
export interface Harness {
  readonly folder: string
  readonly messages: string
}

/** Chromium names an unpacked extension by the SHA-256 of its path, in the letters a to p. */
function idOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}

/** Builds the test extension that carries the real src/editors in its content script into `folder`, a real path. */
export async function buildHarness(root: string, folder: string): Promise<Harness> {
  const source = join(root, 'tests/e2e/editors/harness')
  await build({
    configFile: false,
    root: source,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: join(source, 'content.ts'),
        name: 'harness',
        formats: ['iife'],
        fileName: () => 'content.js',
      },
    },
  })
  for (const name of ['manifest.json', 'messages.html'])
    await copyFile(join(source, name), join(folder, name))
  return { folder, messages: `chrome-extension://${idOf(folder)}/messages.html` }
}
