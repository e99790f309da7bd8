import { expect, it } from 'vitest'
import { compareLines } from './backup-lines.ts'

it('holds a backup against what is here, kind by kind', () => {
  const backup = { rows: { snippets: 5, reminders: 3, keys: 1 }, deleted: 2, doneReminders: 3 }
  const here = { rows: { snippets: 1, choices: 2, rejections: 1 }, deleted: 0, doneReminders: 0 }
  expect(compareLines(backup, here)).toEqual([
    { words: 'keptSnippets', backup: 3, here: 1 },
    { words: 'keptDeleted', backup: 2, here: 0 },
    { words: 'keptDone', backup: 3, here: 0 },
    { words: 'keptChoices', backup: 0, here: 3 },
    { words: 'keptKeys', backup: 1, here: 0 },
  ])
})
