import { describe, expect, it } from 'vitest'
import { manifestFor } from '../../../../manifest.config.ts'
import manifestMessages from '../../../../public/_locales/en/messages.json' with { type: 'json' }
import { PANEL_KEYS } from '../../../panel/keys.ts'
import { KEY_TABLE } from './table.ts'

describe('the table of keys', () => {
  it('has every key of the panel, as the panel has it', () => {
    const listed = KEY_TABLE.filter(({ place }) => place === 'panel').map(({ words, keys }) => [
      words,
      keys?.[0],
    ])
    expect(listed).toEqual(PANEL_KEYS.map(({ label, default: key }) => [label, key]))
  })

  it('has every command of the browser', () => {
    const listed = KEY_TABLE.filter(({ place }) => place === 'browser').map(({ command }) => command)
    expect(listed).toEqual(Object.keys(manifestFor('chrome').commands))
  })

  it('has words for each of them', () => {
    const missing = KEY_TABLE.filter(
      ({ words, place }) => place !== 'panel' && !Object.hasOwn(manifestMessages, words),
    )
    expect(missing).toEqual([])
  })
})
