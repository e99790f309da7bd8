import { useId, useState } from 'preact/hooks'
import { addedUp, type LeadFile, readLeadFile } from '../../../domain/insights/lead-file.ts'
import { sumOf } from '../../../domain/insights/report.ts'
import { weekBefore, weeksUpTo } from '../../../domain/insights/week.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { Button } from '../../../ui/button.tsx'
import { Card, CardsUnder } from '../../parts/card.tsx'
import { DropFiles } from '../../parts/files/drop-files.tsx'
import type { Nameables } from './nameables.ts'
import { Report } from './report.tsx'
import { weekInWords } from './week-words.ts'

const WEEKS = 8
/** A week of one agent is a few kilobytes. */
const MOST_BYTES = 2_000_000

interface Opened {
  readonly files: readonly LeadFile[]
  readonly troubles: readonly string[]
}

async function read(file: File): Promise<LeadFile | string> {
  const trouble = say('insightsTeamNot', file.name)
  if (file.size > MOST_BYTES) return trouble
  try {
    const content: unknown = JSON.parse(await file.text())
    const found = readLeadFile(content)
    if (found === 'newer') return say('insightsTeamNewer', file.name)
    return found === 'not-insights' ? trouble : found
  } catch {
    return trouble
  }
}

async function readAll(list: readonly File[]): Promise<Opened> {
  const all = await Promise.all(list.map(read))
  return {
    files: all.filter((one) => typeof one !== 'string'),
    troubles: all.filter((one) => typeof one === 'string'),
  }
}

/** The lead's side: agents' files added up, in this page alone. */
export function FromTeam({ names }: { readonly names: Nameables }) {
  const [opened, setOpened] = useState<Opened>({ files: [], troubles: [] })
  const id = useId()
  const { files, troubles } = opened
  const open = async (list: readonly File[]): Promise<void> => {
    const more = await readAll(list)
    setOpened({ files: [...files, ...more.files], troubles: more.troubles })
  }
  const ids = new Set(files.map(({ id }) => id))
  const twice = files.length - ids.size
  const rows = addedUp(files)
  const latest =
    files
      .map(({ week }) => week)
      .sort()
      .at(-1) ?? ''
  const weeks = weeksUpTo(latest, WEEKS)
  return (
    <>
      <Card title={say('insightsTeam')} intro={say('insightsTeamIntro')}>
        <DropFiles
          words={say('insightsTeamDrop')}
          choose={say('insightsTeamOpen')}
          look="outline"
          accept="application/json,.json"
          onFiles={(list) => void open(list.map(({ file }) => file))}
        />
        <div role="status">
          {files.length > 0 && (
            <p class="team-count">
              {sayCount('insightsTeamCount', ids.size, sumOf(rows, 'reply', weeks).toLocaleString())}
            </p>
          )}
          {twice > 0 && <p class="hint">{sayCount('insightsTeamTwice', twice)}</p>}
          {troubles.map((trouble) => (
            <p key={trouble} class="hint warning">
              {trouble}
            </p>
          ))}
        </div>
        {files.length > 0 && (
          <Button look="quiet" onClick={() => setOpened({ files: [], troubles: [] })}>
            {say('insightsTeamClose')}
          </Button>
        )}
      </Card>
      {files.length > 0 && (
        <section class="team" aria-labelledby={id}>
          <h2 id={id}>{say('insightsTeamTogether')}</h2>
          <CardsUnder.Provider value={id}>
            <Report
              rows={rows}
              weeks={weeks}
              names={names}
              heads={{ latest: weekInWords(latest), before: weekInWords(weekBefore(latest)) }}
              isOwn={false}
            />
          </CardsUnder.Provider>
        </section>
      )}
    </>
  )
}
