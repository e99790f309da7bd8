import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DemoServer, serveDemo } from './serve.ts'

let home: string
let server: DemoServer

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'koi-serve-'))
  const files: Record<string, string> = {
    'secret.txt': 'secret',
    'site/index.html': 'landing',
    'site/desk/index.html': 'desk',
    'site/assets/app.js': 'export {}',
    'site/assets/a b.css': 'a{}',
    'site/replicas/rt/index.html': 'rt',
    'site/replicas/rt/frame.html': 'rt frame',
    'site/replicas/empty/other.html': 'no index here',
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(home, path, '..'), { recursive: true })
    await writeFile(join(home, path), text)
  }
  await symlink(join(home, 'secret.txt'), join(home, 'site/leak.txt'))
  server = await serveDemo({ folder: join(home, 'site') })
})

afterAll(async () => {
  await server.close()
  await rm(home, { recursive: true })
})

/** Sends the path as it stands: `fetch` would tidy `..` away before it leaves. */
function get(
  path: string,
  method = 'GET',
): Promise<{ status: number; type: string; location: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin)
    const sent = request({ hostname, port, path, method }, async (response) => {
      let body = ''
      for await (const chunk of response.setEncoding('utf8')) body += chunk
      const { 'content-type': type = '', location = '' } = response.headers
      resolve({ status: response.statusCode ?? 0, type, location, body })
    })
    sent.once('error', reject).end()
  })
}

describe('serveDemo', () => {
  it.each([
    ['/', 'landing', 'text/html; charset=utf-8'],
    ['/desk/', 'desk', 'text/html; charset=utf-8'],
    ['/desk/?ticket=3&editor=froala', 'desk', 'text/html; charset=utf-8'],
    ['/assets/app.js', 'export {}', 'text/javascript; charset=utf-8'],
    ['/assets/a%20b.css', 'a{}', 'text/css; charset=utf-8'],
  ])('serves %s', async (path, body, type) => {
    expect(await get(path)).toMatchObject({ status: 200, body, type })
  })

  it.each([
    ['/desk/tickets/4816', 'desk'],
    ['/desk/tickets/4816?editor=froala', 'desk'],
    ['/replicas/rt/Ticket/Update.html?id=7', 'rt'],
    ['/replicas/rt/frame.html', 'rt frame'],
  ])('answers the history address %s', async (path, body) => {
    expect(await get(path)).toMatchObject({ status: 200, body })
  })

  it('sends a folder without its slash to the one with it, query kept', async () => {
    expect(await get('/desk?ticket=3')).toMatchObject({ status: 302, location: './desk/?ticket=3' })
    expect(await (await fetch(`${server.origin}/replicas/rt`)).text()).toBe('rt')
  })

  it.each([
    '/nothing',
    '/desk/nothing',
    '/desk/tickets',
    '/replicas/empty/x',
    '/replicas/none/x',
    '/assets/',
    '/leak.txt',
  ])('has no %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'Not found' })
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/desk/tickets/../../../secret.txt',
    '/replicas/../../secret.txt',
    '/..\\secret.txt',
    '/%00',
    '/%',
  ])('refuses %s', async (path) => {
    const { status, body } = await get(path)
    expect({ status, body }).toEqual({ status: 400, body: 'Bad request' })
  })

  it('answers HEAD without a body and refuses other verbs', async () => {
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
    expect(await get('/', 'POST')).toMatchObject({ status: 405 })
  })

  it('lets the port go when closed, and says so when it is taken', async () => {
    const other = await serveDemo({ folder: join(home, 'site') })
    const port = Number(new URL(other.origin).port)
    await expect(serveDemo({ folder: join(home, 'site'), port })).rejects.toThrow('EADDRINUSE')
    await other.close()
    const again = await serveDemo({ folder: join(home, 'site'), port })
    await again.close()
  })
})
