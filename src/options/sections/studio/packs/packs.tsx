import { useState } from 'preact/hooks'
import { readManifest } from '../../../../domain/packs/source/read-manifest.ts'
import { say } from '../../../../platform/browser.ts'
import { sayCount } from '../../../../platform/counted.ts'
import { bringBack, draftLines, removeDraft } from '../../../../storage/studio.ts'
import { Button } from '../../../../ui/button.tsx'
import { Card, Page } from '../../../parts/card.tsx'
import { Confirm } from '../../../parts/confirm.tsx'
import { useKoi } from '../../../parts/koi.ts'
import { useLive } from '../../../parts/use-live.ts'
import { HASH_OF_KEYS, hashOfPack } from '../../../route.ts'
import { NewPack } from './new-pack.tsx'
import { OpenFolder } from './open-folder.tsx'

interface Line {
  readonly name: string
  readonly title: string
  readonly answers: number
  readonly released: number
}

const titleOf = (yaml: string, name: string): string => {
  const read = readManifest(yaml)
  return read.ok ? read.manifest.title : name
}

/** Deletes after asking, with a way back for a moment. */
function useRemove(): (line: Line) => Promise<void> {
  const { db, attempt, tell } = useKoi()
  return async ({ name, title }) => {
    const whole = await attempt(() => removeDraft(db, name))
    if (!whole) return
    const undo = (): void => void attempt(() => bringBack(db, whole))
    tell(say('studioDeleted', title), { text: say('optionsUndo'), run: undo })
  }
}

function List({ lines }: { readonly lines: readonly Line[] }) {
  const [asked, setAsked] = useState<Line | null>(null)
  const remove = useRemove()
  return (
    <>
      <ul class="entries">
        {lines.map((line) => (
          <li key={line.name} class="entry row">
            <span>
              <a href={hashOfPack(line.name)}>{line.title}</a>
              <small class="hint">
                {sayCount('studioAnswers', line.answers)} ·{' '}
                {line.released === 0
                  ? say('studioNeverReleased')
                  : say('studioVersion', String(line.released))}
              </small>
            </span>
            <span class="push">
              <Button
                look="quiet"
                label={say('studioDeleteNamed', line.title)}
                onClick={() => setAsked(line)}
              >
                {say('studioDelete')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {asked && (
        <Confirm
          title={say('studioDeleteTitle', asked.title)}
          yes={say('studioDelete')}
          onYes={() => {
            setAsked(null)
            void remove(asked)
          }}
          onNo={() => setAsked(null)}
        >
          <p>{say('studioDeleteText')}</p>
        </Confirm>
      )}
    </>
  )
}

/** All packs in the making, and the ways to one more. */
export function Packs() {
  const drafts = useLive(draftLines)
  const [making, setMaking] = useState(false)
  if (drafts === undefined) return null
  const lines = drafts.map(({ manifest, ...line }) => ({ ...line, title: titleOf(manifest, line.name) }))
  return (
    <Page title={say('studioTitle')} intro={say('studioIntro')}>
      <Card title={say('studioPacks')}>
        {lines.length === 0 ? <p class="empty">{say('studioEmpty')}</p> : <List lines={lines} />}
        <div class="row studio-ways">
          <Button expanded={making} onClick={() => setMaking(!making)}>
            {say('studioNew')}
          </Button>
          <a class="button outline" href={HASH_OF_KEYS}>
            {say('studioKeys')}
          </a>
        </div>
        {making && <NewPack taken={lines.map(({ name }) => name)} />}
      </Card>
      <OpenFolder />
    </Page>
  )
}
