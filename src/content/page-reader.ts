import type { Knowledge } from '../domain/knowledge.ts'
import { createReader } from '../domain/reading/read.ts'
import type { Reading } from '../domain/reading/reading.ts'
import type { Scene } from '../domain/scene.ts'
import compiled from '../starter-pack/compiled/rules.json' with { type: 'json' }

/** The pure reader of the domain with the built-in rules of the bundle, and what the background knows beyond them. */
export interface PageReader {
  read(text: string, scene: Scene, now: number): Reading
  knowledge(): Knowledge
  learn(knowledge: Knowledge): void
}

export function pageReader(start: Knowledge): PageReader {
  let known = start
  let reader = createReader(compiled, known)
  return {
    read: (text, scene, now) => reader.read({ text }, scene, now),
    knowledge: () => known,
    learn: (knowledge) => {
      known = knowledge
      reader = createReader(compiled, known)
    },
  }
}
