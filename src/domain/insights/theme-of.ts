import { isComplaint } from '../conversation/complaint.ts'
import { customerMessages, type Scene } from '../scene.ts'
import { THEME_WORDS } from './theme-words.ts'
import { isTrouble, type Theme } from './themes.ts'

/** What an answer says of itself. */
export interface AnswerAbout {
  readonly title: string
  readonly tags: readonly string[]
  readonly examples: readonly string[]
}

/** Messages of the customer that are looked at, the newest first, and how much of each. */
const MESSAGES = 3
const MOST_READ = 4000
/** What a title says of an answer, against one of its examples. */
const TITLE = 2

function themeIn(text: string): Theme | null {
  const read = text.slice(0, MOST_READ).toLowerCase().replace(/[’‘]/g, "'")
  return THEME_WORDS.find(([, words]) => words.test(read))?.[0] ?? null
}

/** What most of an answer's own texts are about; null where they do not say. */
function themeOfAnswer({ title, tags, examples }: AnswerAbout): Theme | null {
  const votes = new Map<Theme, number>()
  const vote = (text: string, weight: number): void => {
    const theme = themeIn(text)
    if (theme) votes.set(theme, (votes.get(theme) ?? 0) + weight)
  }
  vote([title, ...tags].join(', '), TITLE)
  for (const example of examples) vote(example, 1)
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/**
 * What the customer of a conversation complains of; null for nothing that the list knows. The answers the agent sent speak first, as she
 * knows what it was about; then the customer's own words, the latest message first. Nothing but the name of the theme comes out.
 */
export function complaintTheme(scene: Scene, answers: readonly AnswerAbout[]): Theme | null {
  const said = customerMessages(scene)
    .slice(-MESSAGES)
    .toReversed()
    .map(({ text }) => text)
  const first = <T>(items: readonly T[], look: (item: T) => Theme | null): Theme | null =>
    items.reduce<Theme | null>((found, item) => found ?? look(item), null)
  const theme = first(answers, themeOfAnswer) ?? first([...said, scene.ticket.subject?.value ?? ''], themeIn)
  return theme && (isTrouble(theme) || isComplaint(scene)) ? theme : null
}
