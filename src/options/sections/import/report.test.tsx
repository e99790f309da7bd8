// @vitest-environment happy-dom
import { said } from '../../../../tests/panel/fake-browser.ts'
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { BLANK, type Snippet } from '../../../domain/snippets/snippet.ts'
import { KoiDatabase } from '../../../storage/database.ts'
import { KoiContext, makeKoi } from '../../parts/koi.ts'
import { look } from '../../work/look.ts'
import type { NamedFile } from '../../work/messages.ts'
import { type Importing, type ImportState, makeImporting } from './importing.ts'
import { Report } from './report.tsx'

afterEach(cleanup)

const LONG = 'We send you another lid with the next post, free of charge.'
const mine: Snippet = { ...BLANK, id: 'lid', title: 'Lid', body: `<p>${LONG}</p>` }
const ODD = `Nr;Was;Wert\n1;Teapot;Hi {{ticket.cf_x}}, descale your teapot once a month.\n2;Lid lost;${LONG}\n`
const MACROS = {
  macros: [
    {
      id: 1,
      title: 'A::B',
      active: true,
      actions: [
        { field: 'comment_value', value: 'Hello {{ticket.requester.first_name}}.' },
        { field: 'status', value: 'solved' },
      ],
    },
  ],
}

/** A report as the page shows it, with a worker that is not there. */
async function shown(...files: NamedFile[]) {
  const { looked, report } = await look({ kind: 'look', files, told: {} }, [mine], () => {})
  const made = makeImporting(() => {})
  const importing: Importing = {
    ...made,
    tell: vi.fn(async () => {}),
    change: vi.fn(),
    answers: async (from, count) =>
      looked.result.imported.slice(from, from + count).map(({ snippet }) => snippet),
  }
  const state: ImportState = { ...made.store.getState(), phase: 'report', report, files }
  const onWrite = vi.fn()
  render(
    <KoiContext.Provider value={makeKoi(new KoiDatabase(`koi-${crypto.randomUUID()}`), () => 1)}>
      <Report importing={importing} state={state} report={report} onWrite={onWrite} />
    </KoiContext.Provider>,
  )
  return { importing, onWrite }
}

const file = (name: string, text: string): NamedFile => ({ name, file: new File([text], name) })

describe('what an import would bring', () => {
  it('is counted, with what stays behind and what was not understood', async () => {
    const { onWrite } = await shown(file('macros.json', JSON.stringify(MACROS)), file('odd.csv', ODD))
    screen.getByRole('heading', { name: said('importFound_other', '3') })
    screen.getByText(said('lossAction_one', '1', 'set status'))
    screen.getByText('{{ticket.cf_x}}')
    await screen.findByText('Teapot')
    fireEvent.click(screen.getByRole('button', { name: said('importNow_other', '2') }))
    expect(onWrite).toHaveBeenCalledOnce()
  })

  it('asks for the columns of a table that says too little, and takes what is said', async () => {
    const { importing } = await shown(file('odd.csv', ODD))
    const columns = within(screen.getByRole('group', { name: said('importColumns') }))
    const column = (name: string): HTMLElement => columns.getByRole('combobox', { name: said(name) })
    expect(column('columnBody')).toHaveProperty('value', '2')
    fireEvent.change(column('libraryTags'), { target: { value: '0' } })
    // A column that is taken for something else is free again where it was.
    fireEvent.change(column('libraryFolder'), { target: { value: '1' } })
    expect(column('libraryTitle')).toHaveProperty('value', '-1')
    fireEvent.click(screen.getByRole('button', { name: said('importReadSo') }))
    expect(importing.tell).toHaveBeenCalledWith('odd.csv', {
      from: 'csv',
      headed: true,
      columns: {
        title: '',
        body: 'column 3',
        shortcut: '',
        folder: 'column 2',
        tags: 'column 1',
        language: '',
      },
    })
  })

  it('reads a table again with other letters or another mark between cells', async () => {
    const { importing } = await shown(file('odd.csv', ODD))
    fireEvent.change(screen.getByRole('combobox', { name: said('importDelimiter') }), {
      target: { value: ',' },
    })
    expect(importing.tell).toHaveBeenCalledWith('odd.csv', { from: 'csv', delimiter: ',' })
    fireEvent.change(screen.getByRole('combobox', { name: said('importEncoding') }), {
      target: { value: 'windows-1252' },
    })
    expect(importing.tell).toHaveBeenLastCalledWith('odd.csv', { from: 'csv', encoding: 'windows-1252' })
  })

  it('lets each duplicate have its own fate', async () => {
    const { importing } = await shown(file('odd.csv', ODD))
    const one = screen.getByRole('combobox', { name: said('duplicateFateNamed', 'Lid lost') })
    fireEvent.change(one, { target: { value: 'replace' } })
    expect(importing.change).toHaveBeenCalledWith({
      fates: { equal: 'skip', similar: 'both', each: { 'lid-lost': 'replace' } },
    })
  })

  it('says what is wrong with files, and imports nothing where nothing was found', async () => {
    await shown(file('empty.csv', ''), file('cut.json', '{"macros":['))
    screen.getByText('The file is empty.')
    expect(screen.getByRole('button', { name: said('importNow_other', '0') })).toHaveProperty(
      'disabled',
      true,
    )
  })
})
