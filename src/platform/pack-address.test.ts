import { describe, expect, it, vi } from 'vitest'

const { hosts } = vi.hoisted(() => ({ hosts: [] as string[] }))

vi.mock('./polyfill.ts', () => ({
  browser: { runtime: { getManifest: () => ({ host_permissions: hosts }) } },
}))

const { readPackAddress } = await import('./pack-address.ts')

describe('an address that packs may come from', () => {
  it.each([
    ['packs.example.com/team.koipack', 'https://packs.example.com/team.koipack'],
    ['  https://Packs.Example.com/a ', 'https://packs.example.com/a'],
    ['https://packs.example.com/t?v=1#part', 'https://packs.example.com/t?v=1'],
    ['packs.example.com:8443/t', 'https://packs.example.com:8443/t'],
    ['//packs.example.com/t', 'https://packs.example.com/t'],
  ])('%s', (typed, address) => {
    expect(readPackAddress(typed)).toEqual({ ok: true, address, origin: new URL(address).origin })
  })

  it.each([
    ['', 'empty'],
    ['our pack', 'not-an-address'],
    ['http://packs.example.com/t', 'not-https'],
    ['http://localhost:8080/t', 'not-https'],
    ['http://127.0.0.1/t', 'not-https'],
    ['ftp://packs.example.com/t', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['data:text/plain,koipack/1', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['https://me:secret@packs.example.com/t', 'with-password'],
  ])('%s is none: %s', (typed, why) => {
    expect(readPackAddress(typed)).toEqual({ ok: false, why })
  })

  it('may be plain http for this machine itself in the build for tests, and for nobody else', () => {
    hosts.push('http://127.0.0.1/*', 'http://localhost/*')
    const isOk = (typed: string): boolean => readPackAddress(typed).ok
    expect(['http://127.0.0.1:81/t', 'http://localhost/t', 'http://a.localhost/t'].map(isOk)).toEqual([
      true,
      true,
      true,
    ])
    expect(['http://127.0.0.1.example.com/t', 'http://localhost.example.com/t'].map(isOk)).toEqual([
      false,
      false,
    ])
    hosts.length = 0
  })
})
