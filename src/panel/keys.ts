/** A key of the panel: works while the agent types nowhere. `label` is the name of its words in _locales. */
export interface KeyRow {
  readonly name: string
  /** As KeyboardEvent.key says, with "Shift+", "Ctrl+" or "Alt+" before it where they are held. */
  readonly default: string
  readonly where: 'panel'
  readonly label: string
}

const row = (name: string, key: string, label: string): KeyRow => ({
  name,
  default: key,
  where: 'panel',
  label,
})

/** Every key of the panel; help is made from this. Prompts have 1 to 3, answers 4 to 6, so that a number means one place. */
export const PANEL_KEYS = [
  row('search', '/', 'keySearch'),
  row('tab-reply', 'r', 'keyTabReply'),
  row('tab-library', 'l', 'keyTabLibrary'),
  row('tab-follow-ups', 'f', 'keyTabFollowUps'),
  row('use-rewrite', 'u', 'keyUseRewrite'),
  row('use-all-rewrites', 'a', 'keyUseAll'),
  row('prompt-1', '1', 'keyPrompt1'),
  row('prompt-2', '2', 'keyPrompt2'),
  row('prompt-3', '3', 'keyPrompt3'),
  row('answer-1', '4', 'keyAnswer1'),
  row('answer-2', '5', 'keyAnswer2'),
  row('answer-3', '6', 'keyAnswer3'),
  row('compose', 'c', 'keyCompose'),
  row('remind-me', 'm', 'keyRemindMe'),
  row('keys', '?', 'keyKeys'),
] as const

/** The key of each command after the agent's changes; an empty one is switched off. */
export function keysAfter(changed: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(PANEL_KEYS.map(({ name, default: key }) => [name, changed[name] ?? key]))
}

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** What was pressed in the form of KeyRow.default. Shift counts only with keys that look the same with it. */
export function pressed({ key, ctrlKey, altKey, metaKey, shiftKey }: Pressed): string {
  const shift = shiftKey && (key.length > 1 || key.toLowerCase() !== key.toUpperCase())
  const held = [ctrlKey || metaKey ? 'Ctrl+' : '', altKey ? 'Alt+' : '', shift ? 'Shift+' : ''].join('')
  return held + (key.length === 1 ? key.toLowerCase() : key)
}
