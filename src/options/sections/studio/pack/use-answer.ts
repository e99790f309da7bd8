import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { compileSnippets } from '../../../../domain/packs/snippet-source.ts'
import type { SourceFile } from '../../../../domain/packs/source/pack-source.ts'
import {
  type AuthoredAnswer,
  answerFiles,
  writeAnswer,
} from '../../../../domain/packs/source/write-answer.ts'
import type { Snippet } from '../../../../domain/snippets/snippet.ts'
import { usePack, usePackState } from '../use-open-pack.ts'

interface Editing {
  /** Null where the file cannot be read as it is. */
  readonly answer: AuthoredAnswer | null
  /** The files that `answer` was read from or written to. */
  readonly sign: string
  /** Grows when the answer was replaced by something else than typing. */
  readonly revision: number
}

export interface AnswerEditing extends Editing {
  readonly files: readonly SourceFile[]
  change(part: Partial<Snippet>): void
  recall(why: string | null): void
  /** The answer as it stands, for what is done later. */
  latest(): Snippet | null
}

const signOf = (files: readonly SourceFile[]): string =>
  files.map(({ name, text }) => `${name}\n${text}`).join('\n')

function readFrom(files: readonly SourceFile[], pack: string): AuthoredAnswer | null {
  const [written] = compileSnippets(files, pack).written
  if (!written) return null
  const folder = written.file.split('/').slice(1, -1).join('/')
  const snippet = written.snippet.folder === '' ? { ...written.snippet, folder } : written.snippet
  return { snippet, recalled: written.recalled }
}

/** One answer of the pack being edited: what is typed goes into its files at once, what others write comes in. */
export function useAnswer(id: string): AnswerEditing {
  const pack = usePack()
  const all = usePackState((state) => state.files)
  const files = useMemo(
    () =>
      answerFiles(
        [...all].map(([name, text]) => ({ name, text })),
        id,
      ),
    [all, id],
  )
  const sign = signOf(files)
  const [editing, setEditing] = useState<Editing>(() => ({
    answer: readFrom(files, pack.name),
    sign,
    revision: 0,
  }))
  useEffect(() => {
    if (sign === editing.sign) return
    setEditing((was) => ({ answer: readFrom(files, pack.name), sign, revision: was.revision + 1 }))
  }, [sign, editing.sign, files, pack])
  const current = useRef(editing.answer)
  current.current = editing.answer
  const write = (answer: AuthoredAnswer): void => {
    current.current = answer
    pack.change(writeAnswer(answer, answerFiles(pack.files(), id)))
    setEditing((was) => ({ ...was, answer, sign: signOf(answerFiles(pack.files(), id)) }))
  }
  return {
    ...editing,
    files,
    change: (part) => {
      const answer = current.current
      if (answer) write({ ...answer, snippet: { ...answer.snippet, ...part } })
    },
    recall: (recalled) => {
      if (current.current) write({ ...current.current, recalled })
    },
    latest: () => readFrom(answerFiles(pack.files(), id), pack.name)?.snippet ?? null,
  }
}
