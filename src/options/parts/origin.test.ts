import { describe, expect, it } from 'vitest'
import { originOf } from './origin.ts'

describe('originOf', () => {
  it.each([
    ['desk.example.com', 'https://desk.example.com'],
    ['  https://Desk.Example.com/Ticket/Display.html?id=4 ', 'https://desk.example.com'],
    ['http://rt.local:8080/rt', 'http://rt.local:8080'],
    ['desk.example.com:8443/x', 'https://desk.example.com:8443'],
    ['//desk.example.com', 'https://desk.example.com'],
    ['localhost:3000', 'https://localhost:3000'],
    ['http://intranet/', 'http://intranet'],
    ['10.0.0.7', 'https://10.0.0.7'],
    ['münchen.example', 'https://xn--mnchen-3ya.example'],
  ])('%s', (typed, origin) => {
    expect(originOf(typed)).toEqual({ ok: true, origin })
  })

  it.each([
    ['', 'empty'],
    ['our help desk', 'not-an-address'],
    ['helpdesk', 'not-an-address'],
    ['*.example.com', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['mailto:help@example.com', 'not-a-website'],
    ['chrome://settings', 'not-a-website'],
    ['file:///etc/hosts', 'not-a-website'],
  ])('%s is none: %s', (typed, why) => {
    expect(originOf(typed)).toEqual({ ok: false, why })
  })
})
