import { type OpenAsk, openAsks } from '../conversation/asks.ts'
import { isComplaint } from '../conversation/complaint.ts'
import { factsGiven, type GivenFact } from '../conversation/facts.ts'
import type { Knowledge } from '../knowledge.ts'
import type { FlagContext } from '../language/context.ts'
import type { Scene } from '../scene.ts'

/** What a scene says by itself, whatever the draft. */
export interface SceneRead {
  readonly asks: readonly OpenAsk[]
  readonly facts: readonly GivenFact[]
  readonly context: FlagContext
}

/** Do two scenes say the same? A desk makes a new object each time it reads the page. */
export function sameScene(a: Scene, b: Scene): boolean {
  if (a === b) return true
  const same =
    a.desk === b.desk &&
    a.ticket.id?.value === b.ticket.id?.value &&
    a.visibility === b.visibility &&
    a.customer.name?.value === b.customer.name?.value &&
    a.customer.email?.value === b.customer.email?.value &&
    a.attachments?.join('\n') === b.attachments?.join('\n') &&
    (a.attachments === null) === (b.attachments === null) &&
    a.thread?.length === b.thread?.length
  if (!same || !a.thread) return same
  return a.thread.every((message, index) => {
    const other = b.thread?.[index]
    return (
      other?.text === message.text &&
      other.from === message.from &&
      other.id === message.id &&
      other.at === message.at
    )
  })
}

/** Reads a scene once and keeps it until the scene says something else. */
export class SceneReader {
  private readonly knowledge: Knowledge
  private scene: Scene | null = null
  private held: SceneRead | null = null

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge
  }

  /** The scene object to work with: the one read before where both say the same. */
  settle(scene: Scene): Scene {
    if (this.scene && sameScene(this.scene, scene)) return this.scene
    this.scene = scene
    this.held = null
    return scene
  }

  /** Asks, facts and context of a settled scene. */
  read(scene: Scene): SceneRead {
    this.held ??= {
      asks: openAsks(scene),
      facts: factsGiven(scene),
      context: {
        complaint: isComplaint(scene),
        customerName: scene.customer.name?.value ?? null,
        ignored: this.knowledge.ignored,
        desk: scene.desk,
        dictionary: this.knowledge.dictionary,
        houseStyle: this.knowledge.houseStyle,
      },
    }
    return this.held
  }
}
