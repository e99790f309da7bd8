import { useEffect, useMemo, useState } from 'preact/hooks'
import { WRITABLE } from '../../../../domain/packs/formats/registry.ts'
import { isOfPack } from '../../../../domain/snippets/included.ts'
import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import type { SnippetRow } from '../../../../storage/database.ts'
import { Button } from '../../../../ui/button.tsx'
import { Card, Page } from '../../../parts/card.tsx'
import { Field } from '../../../parts/field.tsx'
import { saveFile } from '../../../parts/files/save-file.ts'
import { useKoi } from '../../../parts/koi.ts'
import { LossList } from '../../../parts/loss-list.tsx'
import { Progress } from '../../../parts/progress.tsx'
import type { FromWork } from '../../../work/messages.ts'
import { startWork } from '../../../work/work.ts'
import { OPEN_SIEVE, type Sieve, sift } from '../list/sift.ts'
import { useHealth } from '../list/use-health.ts'
import { useSearch } from '../list/use-search.ts'
import { Pick } from './pick.tsx'

type Which = 'all' | 'own' | 'filtered' | 'picked'
type Exported = Extract<FromWork, { kind: 'exported' }>

/** Writes the answers in the background whenever they or the format are others; undefined while that is at work. */
function useExported(ids: readonly string[], format: string): Exported | undefined {
  const { page, now } = useKoi()
  const [exported, setExported] = useState<Exported | undefined>(undefined)
  const key = `${format} ${ids.join(' ')}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when they are others
  useEffect(() => {
    setExported(undefined)
    if (ids.length === 0) return
    const work = startWork()
    work.ask({ kind: 'export', format, ids, now: now() }).then((answer) => {
      if (answer.kind === 'exported') setExported(answer)
      if (answer.kind === 'failed') page.setState({ trouble: answer.trouble })
      work.end()
    })
    return work.end
  }, [key])
  return exported
}

interface WhichProps {
  readonly which: Which
  readonly all: number
  /** Those that no pack brought. */
  readonly own: number
  /** Null where the library is not narrowed down. */
  readonly filtered: number | null
  readonly onWhich: (which: Which) => void
}

function WhichChoice({ which, all, own, filtered, onWhich }: WhichProps) {
  const choices: readonly (readonly [Which, string])[] = [
    ['all', sayCount('exportAll', all)],
    ...(own === all ? [] : [['own', sayCount('exportOwn', own)] as const]),
    ...(filtered === null ? [] : [['filtered', sayCount('exportFiltered', filtered)] as const]),
    ['picked', say('exportPicked')],
  ]
  return (
    <div class="export-which" role="radiogroup" aria-label={say('exportWhich')}>
      {choices.map(([value, text]) => (
        <label key={value}>
          <input type="radio" name="export-which" checked={which === value} onChange={() => onWhich(value)} />
          {text}
        </label>
      ))}
    </div>
  )
}

interface ExportPageProps {
  readonly rows: readonly SnippetRow[]
  /** What the library is narrowed down to. */
  readonly sieve: Sieve
}

/** Answers as a file of another tool; what it cannot carry is said before it is saved. */
export function ExportPage({ rows, sieve }: ExportPageProps) {
  const { tell } = useKoi()
  const health = useHealth(rows)
  const found = useSearch(rows, sieve.query)
  const filtered = useMemo(() => {
    const narrow = { ...sieve, sort: OPEN_SIEVE.sort }
    const isOpen = JSON.stringify(narrow) === JSON.stringify(OPEN_SIEVE)
    return isOpen ? null : sift(rows, sieve, found, health).map(({ row }) => row.id)
  }, [rows, sieve, found, health])
  const [which, setWhich] = useState<Which>(filtered === null ? 'all' : 'filtered')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const [format, setFormat] = useState(WRITABLE[0]?.id ?? '')
  const own = useMemo(() => rows.filter((row) => !isOfPack(row)).map(({ id }) => id), [rows])
  const ids = useMemo(() => {
    if (which === 'filtered') return filtered ?? []
    if (which === 'own') return own
    return rows.map(({ id }) => id).filter((id) => which === 'all' || picked.has(id))
  }, [which, filtered, own, picked, rows])
  const exported = useExported(ids, format)
  const save = (): void => {
    if (!exported) return
    saveFile(exported.file, exported.name)
    tell(say('exportSaved', exported.name))
  }
  return (
    <Page
      title={say('exportTitle')}
      intro={say('exportIntro')}
      back={{ href: '#library', text: say('libraryBack') }}
    >
      <Card title={say('exportWhich')}>
        <WhichChoice
          which={which}
          all={rows.length}
          own={own.length}
          filtered={filtered?.length ?? null}
          onWhich={setWhich}
        />
        {which === 'picked' && <Pick rows={rows} picked={picked} onPicked={setPicked} />}
      </Card>
      <Card title={say('exportFormat')} intro={say('exportFormatIntro')}>
        <Field label={say('exportTool')}>
          {(wiring) => (
            <select {...wiring} value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
              {WRITABLE.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <div class="export-losses" aria-live="polite">
          {ids.length > 0 && !exported && <Progress progress={null} />}
          {exported &&
            (exported.losses.length === 0 ? (
              <p>{say('exportNoLosses')}</p>
            ) : (
              <>
                <p>{say('exportLosses')}</p>
                <LossList losses={exported.losses} />
              </>
            ))}
        </div>
      </Card>
      <p>
        <Button onClick={save} disabled={!exported}>
          {sayCount('exportSave', ids.length)}
        </Button>
      </p>
    </Page>
  )
}
