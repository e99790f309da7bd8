import { describe, expect, it } from 'vitest'
import { senderOf } from './sender.ts'

const us = { id: 'koi', origin: 'chrome-extension://koi' }
const frame = {
  id: 'koi',
  origin: 'https://desk.example',
  url: 'https://desk.example/7',
  frameId: 0,
  tab: { id: 5 },
}

describe('who may ask the background', () => {
  it('knows its own pages by origin', () => {
    const page = { id: 'koi', origin: us.origin, url: `${us.origin}/src/panel/index.html` }
    expect(senderOf(page, 'stored', us)).toEqual({ own: true })
  })

  it('knows an assistant by tab, frame and origin', () => {
    expect(senderOf(frame as chrome.runtime.MessageSender, 'sending', us)).toEqual({
      own: false,
      tab: 5,
      frame: 0,
      origin: 'https://desk.example',
    })
  })

  it.each(['stored', 'wake-tab', 'follow', 'look-now'] as const)('lets no assistant ask %s', (kind) => {
    expect(senderOf(frame as chrome.runtime.MessageSender, kind, us)).toBeNull()
  })

  it('refuses other extensions, frames without an origin and senders without a tab', () => {
    expect(senderOf({ ...frame, id: 'other' } as chrome.runtime.MessageSender, 'sending', us)).toBeNull()
    expect(
      senderOf(
        { ...frame, origin: 'null', url: 'about:blank' } as chrome.runtime.MessageSender,
        'sending',
        us,
      ),
    ).toBeNull()
    expect(senderOf({ id: 'koi', origin: 'https://desk.example' }, 'sending', us)).toBeNull()
  })

  it('does not take a site that begins with its own address for its own page', () => {
    const trick = { ...frame, origin: 'chrome-extension://koi.evil', url: 'chrome-extension://koi.evil/' }
    expect(senderOf(trick as chrome.runtime.MessageSender, 'stored', us)).toBeNull()
  })
})
