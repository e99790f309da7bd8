import { describe, expect, it } from 'vitest'
import { readSuggestion, writeSuggestion } from '../../../../domain/packs/suggestion/suggestion.ts'
import { BLANK } from '../../../../domain/snippets/snippet.ts'
import { suggestionOf } from './suggestion-of.ts'

const row = (id: string) => ({
  ...{ ...BLANK, id, title: 'Refund', body: '<p>It is on its way.</p>', pack: 'team' },
  // What the library keeps beside an answer stays here.
  ...{ usedAt: 5, uses: 3, words: ['refund'] },
})

describe('a suggestion of the library', () => {
  it.each(['refund', 'team/refund'])(
    'names the answer %s as its pack does, and nothing that was counted here',
    (id) => {
      const before = row(id)
      const after = { ...before, body: '<p>It is with you by Friday.</p>' }
      const made = suggestionOf({ before, after, version: 4, note: ' They ask when. ', from: '' })
      const read = readSuggestion(writeSuggestion(made) ?? '')
      expect(read).toMatchObject({
        pack: 'team',
        version: 4,
        id: 'refund',
        note: 'They ask when.',
        after: { id: 'refund' },
      })
      expect(JSON.stringify(read)).not.toContain('uses')
    },
  )
})
