import { describe, expect, it } from 'vitest'
import { imported as read } from '../../../../tests/packs/imported.ts'

describe('tables', () => {
  it('take the columns they are told, by name or number', () => {
    const text = 'Frage;Kurz;Antwort;Thema\nWo?;wo;"Im Lager; dort.";Versand\n'
    const { imported } = read(
      { 'a.csv': text },
      { columns: { title: 'frage', body: 'Antwort', shortcut: '2', folder: 'column 4' } },
    )
    expect(imported[0]?.snippet).toMatchObject({
      title: 'Wo?',
      body: '<p>Im Lager; dort.</p>',
      shortcut: 'wo',
      folder: 'Versand',
    })
    expect(read({ 'a.csv': text }, { columns: { body: 'Text' } }).problems[0]?.message).toBe(
      'There is no column “Text”. There are: Frage, Kurz, Antwort, Thema.',
    )
  })

  it('are understood without a header, with tabs, and with a line for Excel', () => {
    expect(
      read({
        'a.tsv':
          'Hello there\tThis is the longer text of the two.\nBye now\tAnother longer text, this one too.\n',
      }).imported.map(({ snippet: one }) => [one.title, one.body]),
    ).toEqual([
      ['Hello there', '<p>This is the longer text of the two.</p>'],
      ['Bye now', '<p>Another longer text, this one too.</p>'],
    ])
    expect(read({ 'a.csv': 'sep=;\nname;text\nA;Hello you\n' }).imported).toHaveLength(1)
  })

  it('of TextExpander are known by their abbreviations, of ProKeys when named', () => {
    const expander = read({
      'Support.csv': ';hi,"Hi %filltext:name=who%,\nthanks",Greeting\n;bye,See you on %A\n',
    })
    expect(expander.format).toBe('text-expander')
    expect(expander.imported.map(({ snippet: one }) => [one.title, one.shortcut, one.folder])).toEqual([
      ['Greeting', 'hi', 'Support'],
      [';bye', 'bye', 'Support'],
    ])
    const prokeys = read({ 'names.csv': 'sig,Bye, %name%\\nAnn\n' }, { from: 'prokeys' })
    expect(prokeys.imported[0]?.snippet).toMatchObject({
      shortcut: 'sig',
      body: '<p>Bye, {% ask "name" %}<br>Ann</p>',
    })
  })
})

describe('several files', () => {
  it('come together: folders of Freshdesk, single replies, a folder of Markdown', () => {
    const result = read({
      'folders.json': '[{"id":5,"name":"Billing","responses_count":1}]',
      'one.json': '{"id":1,"title":"Pay","content_html":"<p>Please pay by card</p>","folder_id":5}',
      'docs/Orders/late.md': '# Late again\n\nIt is late.\n',
      'docs/bye.md': 'Bye then.\n',
      'docs/README.md': '# About\n',
      'docs/LICENSE': 'MIT',
    })
    expect(result.imported.map(({ snippet: one }) => [one.id, one.title, one.folder])).toEqual([
      ['pay', 'Pay', 'Billing'],
      ['late', 'Late again', 'Orders'],
      ['bye', 'bye', ''],
    ])
    expect(result.skipped.map(({ place }) => place.file)).toEqual(['docs/LICENSE', 'docs/README.md'])
    expect(result.problems).toEqual([])
  })
})
