import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { FlagContext } from '../../../../../domain/language/context.ts'
import type { FlagReader } from '../../../../../domain/language/flag-reader.ts'
import { dictionary, ignoredPhrases } from '../../../../../storage/ignored.ts'
import { setting } from '../../../../../storage/settings.ts'
import { useLive } from '../../../../parts/use-live.ts'
import { type Found, showFound } from './marks.ts'
import { neutralText, wordsUnder } from './neutral-text.ts'

/** Milliseconds without typing before the words are looked at. */
const PAUSE_MS = 250

/** The agent's settings as the reader wants them. A customer's name is to be had: a chip gives it. */
function useContext(): FlagContext | undefined {
  const ignored = useLive(ignoredPhrases)
  const words = useLive(dictionary)
  const houseStyle = useLive((db) => setting(db, 'houseStyle'))
  return useMemo(
    () =>
      ignored && words && houseStyle
        ? { complaint: false, customerName: '', ignored, desk: '', dictionary: words, houseStyle }
        : undefined,
    [ignored, words, houseStyle],
  )
}

/** The reader with its rules and weights, fetched when the first English answer is opened. */
function useReader(wanted: boolean): FlagReader | null {
  const [reader, setReader] = useState<FlagReader | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    import('./wording.ts').then(
      ({ wordingReader }) => {
        if (!gone) setReader(wordingReader())
      },
      (error: unknown) => console.error('Koi could not load its rules:', error),
    )
    return () => {
      gone = true
    }
  }, [wanted])
  return reader
}

function look(editor: Editor, reader: FlagReader, context: FlagContext): Found {
  const neutral = neutralText(editor.state.doc)
  const flags = reader
    .read(neutral.text, context)
    .filter(({ span }) => wordsUnder(neutral, span).length > 0)
    .sort((a, b) => a.span.start - b.span.start)
  return { neutral, flags, current: null }
}

/** What the language check finds in the editor's words, looked at in the pauses of the typing; null while it does not run. */
export function useFound(editor: Editor, language: string): Found | null {
  const isEnglish = /^en\b/i.test(language)
  const reader = useReader(isEnglish)
  const context = useContext()
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    if (!isEnglish || !reader || !context) return
    const end = new AbortController()
    let pause: ReturnType<typeof setTimeout> | undefined
    let idle = 0
    const read = (): void => {
      if (end.signal.aborted || editor.isDestroyed) return
      const seen = look(editor, reader, context)
      showFound(editor.view, seen)
      setFound(seen)
    }
    const soon = (): void => {
      clearTimeout(pause)
      cancelIdleCallback(idle)
      pause = setTimeout(() => {
        idle = requestIdleCallback(read, { timeout: 1000 })
      }, PAUSE_MS)
    }
    editor.on('update', soon)
    soon()
    return () => {
      end.abort()
      clearTimeout(pause)
      cancelIdleCallback(idle)
      editor.off('update', soon)
      setFound(null)
    }
  }, [editor, reader, context, isEnglish])
  return isEnglish ? found : null
}
