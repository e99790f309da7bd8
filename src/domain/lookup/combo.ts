interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

const HELD = ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'CapsLock']

/** What was pressed, like "Ctrl+Space" or "Alt+K"; Ctrl stands for Command as well. '' while only such keys are held. */
export function comboOf({ key, ctrlKey, altKey, metaKey, shiftKey }: Pressed): string {
  if (HELD.includes(key)) return ''
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key
  return [ctrlKey || metaKey ? 'Ctrl+' : '', altKey ? 'Alt+' : '', shiftKey ? 'Shift+' : '', name].join('')
}

/** Keys that expand a shortcut, as comboOf gives them. */
export const EXPAND_KEYS = ['Tab', 'Enter', 'Space'] as const
