import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

/** A running demo server. `origin` has no trailing slash, e.g. `http://127.0.0.1:4173`. */
export interface DemoServer {
  origin: string
  close(): Promise<void>
}

export interface ServeOptions {
  /** 0 (the default) picks a free port. */
  port?: number
  /** The folder to serve; the built demo unless a test brings its own. */
  folder?: string
}

const builtDemo = fileURLToPath(new URL('../dist/demo', import.meta.url))

const mimeTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/**
 * Serves the built demo on 127.0.0.1, with the history fallbacks of the desk and the replicas.
 * @throws when the folder does not exist (build the demo first) or the port is taken.
 */
export async function serveDemo({ port = 0, folder = builtDemo }: ServeOptions = {}): Promise<DemoServer> {
  const root = await realpath(folder)
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The demo server has no TCP address')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2)
  const path = decodePath(rawPath)
  if (path === null) return refuse(response, 400)

  const found = (await findFile(root, path)) ?? (await findFallback(root, path))
  if (found === null) return refuse(response, 404)
  if (found.needsSlash) {
    response.writeHead(302, {
      location: `.${rawPath.slice(rawPath.lastIndexOf('/'))}/${query ? `?${query}` : ''}`,
    })
    return void response.end()
  }
  response.writeHead(200, {
    'content-type': mimeTypes[extname(found.file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
  if (request.method === 'HEAD') return void response.end()
  await pipeline(createReadStream(found.file), response)
}

/** The decoded path, or null when it is malformed or has a part that no honest link has. */
function decodePath(rawPath: string): string | null {
  try {
    const path = decodeURIComponent(rawPath)
    const suspicious = !path.startsWith('/') || /[\0\\]/.test(path) || path.split('/').includes('..')
    return suspicious ? null : path
  } catch {
    return null
  }
}

interface Found {
  file: string
  size: number
  /** A folder asked for without its slash: relative links would miss. */
  needsSlash?: boolean
}

async function findFile(root: string, path: string): Promise<Found | null> {
  try {
    // realpath, so that a link cannot lead out of the folder either.
    const file = await realpath(join(root, path))
    if (file !== root && !file.startsWith(root + sep)) return null
    const info = await stat(file)
    if (info.isFile()) return path.endsWith('/') ? null : { file, size: info.size }
    const index = await findFile(root, join(path, 'index.html'))
    return index && { ...index, needsSlash: !path.endsWith('/') }
  } catch {
    return null
  }
}

/** Addresses that exist only in the page's history are answered with the page itself. */
async function findFallback(root: string, path: string): Promise<Found | null> {
  const replica = /^\/replicas\/([^/]+)\//.exec(path)?.[1]
  if (replica) return findFile(root, `/replicas/${replica}/index.html`)
  return path.startsWith('/desk/tickets/') ? findFile(root, '/desk/index.html') : null
}

function refuse(response: ServerResponse, status: 400 | 404 | 405): void {
  const text = { 400: 'Bad request', 404: 'Not found', 405: 'Only GET and HEAD' }[status]
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    ...(status === 405 && { allow: 'GET, HEAD' }),
  })
  response.end(text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { origin } = await serveDemo({ port: Number(process.argv[2] ?? 4180) })
  console.log(`Corner Kettle's desk: ${origin}/desk/`)
}
