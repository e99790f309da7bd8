import { useState } from 'preact/hooks'
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

/** Who this is, on which ticket, who will see the reply, and where Koi knows it from. */
export function DeskLine() {
  const scene = usePage(sceneOf)
  const box = usePage(boxLabelOf)
  const [isOpen, setOpen] = useState(false)
  if (!scene) return null
  const name = scene.customer.name
  const { tone, name: visibility } = VISIBILITY[scene.visibility]
  const line = ticketLine(scene)
  return (
    <header class="desk-line">
      <div class="who">
        <Face name={name?.value ?? ''} />
        <div class="names">
          <h1 title={name?.evidence}>{name?.value ?? say('customerUnknown')}</h1>
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
      {name ? null : (
        <p class="quietly">
          {say('customerUnknownWhy')} <PointButton field="customerName" />
        </p>
      )}
      {isOpen ? <WhereFrom scene={scene} /> : null}
      <Missing fields={scene.missing} />
    </header>
  )
}
