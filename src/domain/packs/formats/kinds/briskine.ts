import type { Snippet } from '../../../snippets/snippet.ts'
import { BRISKINE } from '../dialects/briskine.ts'
import type { Entry, Format, Loss, Writing } from '../format.ts'
import { text } from '../reading/json.ts'
import { eitherForm } from '../reading/looks.ts'
import { type Cells, gatherRows, hasColumns } from '../reading/rows.ts'
import { writeTable } from '../reading/table.ts'
import { idOf, rawOf } from '../writing/raw.ts'

const COLUMNS = ['id', 'title', 'shortcut', 'subject', 'to', 'cc', 'bcc', 'tags', 'body']
const KEPT = ['subject', 'to', 'cc', 'bcc']

function entryOf({ place, cell, others }: Cells): Entry | string {
  if (cell('body').trim() === '') return 'It has no text.'
  const raw = others(['id', 'title', 'shortcut', 'tags', 'body', 'body_plain_text'])
  return {
    place,
    id: cell('id').trim(),
    title: cell('title'),
    shortcut: cell('shortcut'),
    tags: cell('tags')
      .split(',')
      .map((tag) => tag.trim()),
    body: eitherForm(cell('body')),
    raw,
    losses: KEPT.flatMap((name): Loss[] =>
      cell(name).trim() === '' ? [] : [{ kind: 'action', what: `set ${name}` }],
    ),
  }
}

export const briskine: Format = {
  id: 'briskine',
  name: 'Briskine templates',
  dialect: BRISKINE,
  recognises: (file) =>
    hasColumns(file, 'title', 'shortcut', 'subject', 'body') ||
    hasColumns(file, 'title', 'shortcut', 'body', 'cc', 'bcc'),
  read: (files) => gatherRows(files, entryOf),
  write: {
    ending: '.csv',
    carries: ['shortcut', 'tags'],
    files: (writing: Writing) => {
      const more = [
        ...new Set(writing.snippets.flatMap((one) => Object.keys(rawOf(one, 'briskine')))),
      ].filter((name) => !COLUMNS.includes(name))
      const rowOf = (snippet: Snippet): string[] => {
        const raw = rawOf(snippet, 'briskine')
        const kept = KEPT.map((name) => text(raw, name))
        const tags = snippet.tags.map((tag) => tag.replaceAll(',', ' ')).join(', ')
        const body = writing.html(snippet.body, snippet).replaceAll('{{&gt; ', '{{> ')
        return [
          idOf(snippet, 'briskine'),
          snippet.title,
          snippet.shortcut,
          ...kept,
          tags,
          body,
          ...more.map((name) => text(raw, name)),
        ]
      }
      return [
        { name: 'templates.csv', text: writeTable([[...COLUMNS, ...more], ...writing.snippets.map(rowOf)]) },
      ]
    },
  },
}
