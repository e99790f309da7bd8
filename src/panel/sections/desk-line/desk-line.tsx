import { useEffect, useState } from 'preact/hooks'
import type { Scene } from '../../../domain/scene.ts'
import { say } from '../../../platform/browser.ts'
import { Badge, type Tone } from '../../../ui/badge.tsx'
import { Face } from '../../../ui/face.tsx'
import { draftOf, sceneOf, usePage } from '../../around.ts'
import type { PanelState } from '../../state.ts'
import { Missing } from './missing.tsx'
import { PointButton } from './point-button.tsx'
import { WhereFrom } from './where-from.tsx'
import './desk-line.css'

const boxLabelOf = (state: PanelState) => draftOf(state)?.label ?? null

const VISIBILITY: Readonly<Record<Scene['visibility'], { readonly tone: Tone; readonly name: string }>> = {
  public: { tone: 'pond', name: 'visibilityPublic' },
  note: { tone: 'sun', name: 'visibilityNote' },
  unknown: { tone: 'plain', name: 'visibilityUnknown' },
}

function ticketLine({ ticket }: Scene): string {
  const number = ticket.id && `#${ticket.id.value.replace(/^#/, '')}`
  return [number, ticket.subject?.value].filter(Boolean).join(' · ')
}

/** A page tells piece by piece as it opens (its box, the thread of the page before): what it did not tell by then is unknown. */
const OPENS_WITHIN_MS = 900

/** True once `isMissing` has held for a page's opening. */
function useUnknown(isMissing: boolean, address: string): boolean {
  const [unknown, setUnknown] = useState<string | null>(null)
  useEffect(() => {
    if (!isMissing) return
    const timer = setTimeout(() => setUnknown(address), OPENS_WITHIN_MS)
    return () => clearTimeout(timer)
  }, [isMissing, address])
  return isMissing && unknown === address
}

/** Who this is, on which ticket, who will see the reply, and where Koi knows it from. */
export function DeskLine() {
  const scene = usePage(sceneOf)
  const box = usePage(boxLabelOf)
  const [isOpen, setOpen] = useState(false)
  const name = scene?.customer.name ?? null
  const isUnknown = useUnknown(scene !== null && name === null, scene?.ticket.address ?? '')
  if (!scene) return null
  const { tone, name: visibility } = VISIBILITY[scene.visibility]
  const line = ticketLine(scene)
  return (
    <header class="desk-line">
      <div class="who">
        <Face name={name?.value ?? ''} />
        <div class="names">
          <h1 title={name?.evidence}>{name?.value ?? say(isUnknown ? 'customerUnknown' : 'pageWaiting')}</h1>
          {line ? <p title={line}>{line}</p> : null}
          {box ? <p title={box}>{say('boxFollowed', box)}</p> : null}
        </div>
        <div class="signs">
          <Badge tone={tone}>{say(visibility)}</Badge>
          <button type="button" class="where" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say('whereFrom')}
          </button>
        </div>
      </div>
      {isUnknown ? (
        <p class="quietly">
          {say('customerUnknownWhy')} <PointButton field="customerName" />
        </p>
      ) : null}
      {isOpen ? <WhereFrom scene={scene} /> : null}
      <Missing fields={scene.missing} />
    </header>
  )
}
