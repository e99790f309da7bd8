import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Every `<folder>/<name>/index.html`, as paths relative to the demo folder, sorted by name. */
function pagesIn(folder: string): string[] {
  const full = join(root, folder)
  if (!existsSync(full)) return []
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(full, entry.name, 'index.html')))
    .map((entry) => `${folder}/${entry.name}/index.html`)
    .sort()
}

function titleOf(page: string): string {
  const title = /<title>([^<]*)<\/title>/i.exec(readFileSync(join(root, page), 'utf8'))?.[1]?.trim()
  return title || page.split('/')[1] || page
}

/** Writes the list of discovered pages where the landing page has `<!-- pages: <folder> -->`. */
const landingLinks: Plugin = {
  name: 'landing-links',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(/<!-- pages: (\w+) -->/g, (_, folder: string) =>
        pagesIn(folder)
          .map((page) => `<li><a href="/${page.replace('index.html', '')}">${titleOf(page)}</a></li>`)
          .join('\n'),
      ),
  },
}

const folders = ['replicas', 'editors', 'hostile']
const pages = ['index.html', 'desk/index.html', ...folders.flatMap(pagesIn)]

export default defineConfig({
  root,
  base: '/',
  appType: 'mpa',
  publicDir: false,
  plugins: [landingLinks],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/demo',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The rich text editors are what they are; their size is no news.
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: Object.fromEntries(
        pages.map((page) => [page.replace(/\W?index\.html$/, '') || 'home', join(root, page)]),
      ),
    },
  },
})
