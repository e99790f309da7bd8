import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** Builds demo/editors/* alone, so that a broken page of somebody else's does not stop these tests. Returns `outDir`. */
export async function buildPages(root: string, outDir: string): Promise<string> {
  const demo = join(root, 'demo')
  const names = readdirSync(join(demo, 'editors'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  await build({
    configFile: false,
    root: demo,
    base: '/',
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: Object.fromEntries(names.map(({ name }) => [name, join(demo, 'editors', name, 'index.html')])),
      },
    },
  })
  return outDir
}
