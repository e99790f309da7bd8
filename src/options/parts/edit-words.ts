import type { EditFact } from '../../domain/improving/edit-facts.ts'
import { say } from '../../platform/browser.ts'

const PARAGRAPHS: Readonly<Record<'deleted' | 'changed', string>> = {
  deleted: 'factDeleted',
  changed: 'factChanged',
}
const WHOLE: Readonly<Record<'moved' | 'added', string>> = { moved: 'factMoved', added: 'factAdded' }

/** "80 % delete paragraph 2". */
export function factWords({ what, paragraph, share }: EditFact): string {
  const percent = String(Math.round(share * 100))
  return what === 'deleted' || what === 'changed'
    ? say(PARAGRAPHS[what], percent, String(paragraph))
    : say(WHOLE[what], percent)
}
