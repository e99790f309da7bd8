import { useRef, useState } from 'preact/hooks'
import { addedUp, type LeadFile, readLeadFile } from '../../../domain/insights/lead-file.ts'
import { sumOf } from '../../../domain/insights/report.ts'
import { weekBefore, weeksUpTo } from '../../../domain/insights/week.ts'
import { say } from '../../../platform/browser.ts'
import { sayCount } from '../../../platform/counted.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../parts/card.tsx'
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
  const input = useRef<HTMLInputElement>(null)
  const [opened, setOpened] = useState<Opened>({ files: [], troubles: [] })
  const { files, troubles } = opened
  const open = async (list: FileList | null): Promise<void> => {
    const more = await readAll([...(list ?? [])])
    setOpened({ files: [...files, ...more.files], troubles: more.troubles })
    if (input.current) input.current.value = ''
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
        <div class="row">
          <Button look="outline" onClick={() => input.current?.click()}>
            {say('insightsTeamOpen')}
          </Button>
          {files.length > 0 && (
            <Button look="quiet" onClick={() => setOpened({ files: [], troubles: [] })}>
              {say('insightsTeamClose')}
            </Button>
          )}
        </div>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept="application/json,.json"
          aria-label={say('insightsTeamOpen')}
          onChange={(event) => void open(event.currentTarget.files)}
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
      </Card>
      {files.length > 0 && (
        <section class="team" aria-label={say('insightsTeam')}>
          <Report
            rows={rows}
            weeks={weeks}
            names={names}
            heads={{ latest: weekInWords(latest), before: weekInWords(weekBefore(latest)) }}
            isOwn={false}
          />
        </section>
      )}
    </>
  )
}
