import type { Scene } from '../../../../domain/scene.ts'
import type { FromAssistant } from '../../../../protocol/panel-port.ts'

/** What one frame of a tab told. */
interface Told {
  readonly top: boolean
  readonly scene: Scene | null
}

/** What the frames of a tab told of the conversation in it, by frame. */
export type Frames = Readonly<Record<string, Told>>

const QUIET: Told = { top: false, scene: null }

/** The frames after one more message. Drafts are none of a preview's business and are not looked at. Pure. */
export function heardFrom(frames: Frames, message: FromAssistant): Frames {
  const before = frames[message.frame] ?? QUIET
  if (message.kind === 'hello') return { ...frames, [message.frame]: { ...before, top: message.top } }
  if (message.kind === 'scene') return { ...frames, [message.frame]: { ...before, scene: message.scene } }
  return frames
}

const facts = ({ customer, ticket }: Scene): number =>
  [customer.name, customer.email, ticket.id, ticket.subject].filter((fact) => fact !== null).length

/** The scene that tells most of a conversation; among equals the top frame's. */
export function bestScene(frames: Frames): Scene | null {
  const told = Object.values(frames).flatMap(({ top, scene }) => (scene ? [{ top, scene }] : []))
  told.sort((a, b) => facts(b.scene) - facts(a.scene) || Number(b.top) - Number(a.top))
  return told[0]?.scene ?? null
}
