import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** How a server treats one file. */
export type Manner = 'good' | 'missing' | 'broken' | 'silent' | 'cut-off' | 'redirecting' | 'hanging-up'

/** One request as it came, and what went over the wire for it. */
export interface Exchange {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly status: number
  /** Bytes of request and answer, headers and all. */
  readonly bytes: number
}

/** A real web server with .koipack files on it. */
export interface PackServer {
  readonly port: number
  readonly exchanges: Exchange[]
  put(path: string, bytes: Uint8Array, open?: boolean): void
  behave(path: string, manner: Manner): void
  close(): Promise<void>
}

interface Served {
  bytes: Uint8Array
  open: boolean
  manner: Manner
}

function answer(served: Served, request: IncomingMessage, response: ServerResponse): void {
  const { bytes, open, manner } = served
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`
  const headers = { etag, ...(open ? { 'access-control-allow-origin': '*' } : {}) }
  if (manner === 'silent') return
  if (manner === 'hanging-up') {
    response.destroy()
  } else if (manner === 'missing' || manner === 'broken') {
    response.writeHead(manner === 'missing' ? 404 : 500).end('no')
  } else if (manner === 'redirecting') {
    response.writeHead(302, { location: '/elsewhere.koipack' }).end()
  } else if (manner === 'cut-off') {
    response.writeHead(200, { ...headers, 'content-length': bytes.length })
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
  } else if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end()
  } else {
    response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes)
  }
}

export async function servePacks(): Promise<PackServer> {
  const files = new Map<string, Served>()
  const exchanges: Exchange[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const { socket, headers } = request
    const before = socket.bytesWritten
    const asked = request.method?.length ?? 0
    const sent = request.rawHeaders.reduce((sum, one) => sum + one.length + 2, asked + path.length + 14)
    response.on('close', () =>
      exchanges.push({
        ...{ path, headers, status: response.statusCode },
        bytes: sent + socket.bytesWritten - before,
      }),
    )
    const served = files.get(path)
    if (served) answer(served, request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    port: address.port,
    exchanges,
    put: (path, bytes, open = false) => files.set(path, { bytes, open, manner: 'good' }),
    behave: (path, manner) => {
      const served = files.get(path)
      if (!served) throw new Error(`nothing at ${path}`)
      served.manner = manner
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
