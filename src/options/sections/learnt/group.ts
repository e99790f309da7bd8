import { foldLetters } from '../../../domain/suggest/search-words.ts'
import type { Learnt } from '../../../storage/choices.ts'
import type { ChoiceRow, RejectionRow } from '../../../storage/database.ts'

/** One thing that was learnt of an answer. */
export interface Lesson {
  readonly key: string
  readonly text: string
  /** Id of the desk, '' where that is not known. */
  readonly desk: string
  readonly at: number
  readonly isRejection: boolean
  /** What has to go to forget it. */
  readonly rows: Learnt
}

/** All that was learnt of one answer, the newest first. */
export interface LessonsOf {
  readonly snippet: string
  /** '' for an answer that is gone. */
  readonly title: string
  readonly lessons: readonly Lesson[]
}

const ofChoice = (row: ChoiceRow): Lesson & { snippet: string } => ({
  ...{ key: `c${row.id}`, snippet: row.snippet, text: row.text, desk: row.desk, at: row.at },
  ...{ isRejection: false, rows: { choices: [row], rejections: [] } },
})

const ofRejection = (row: RejectionRow): Lesson & { snippet: string } => ({
  ...{ key: `r${row.id}`, snippet: row.snippet, text: row.text, desk: '', at: row.at },
  ...{ isRejection: true, rows: { choices: [], rejections: [row] } },
})

/** What has to go to forget all of these. */
export function rowsOf(lessons: readonly Lesson[]): Learnt {
  return {
    choices: lessons.flatMap(({ rows }) => rows.choices),
    rejections: lessons.flatMap(({ rows }) => rows.rejections),
  }
}

/** What was learnt, grouped by answer, the answer learnt of last first; of those whose title or words hold all words of `query`. */
export function grouped(learnt: Learnt, titles: ReadonlyMap<string, string>, query: string): LessonsOf[] {
  const wanted = foldLetters(query).split(/\s+/).filter(Boolean)
  const groups = new Map<string, Lesson[]>()
  const all = [...learnt.choices.map(ofChoice), ...learnt.rejections.map(ofRejection)]
  for (const { snippet, ...lesson } of all.sort((a, b) => b.at - a.at)) {
    const said = foldLetters(`${titles.get(snippet) ?? ''} ${lesson.text}`)
    if (!wanted.every((word) => said.includes(word))) continue
    const beside = groups.get(snippet)
    if (beside) beside.push(lesson)
    else groups.set(snippet, [lesson])
  }
  return [...groups].map(([snippet, lessons]) => ({ snippet, title: titles.get(snippet) ?? '', lessons }))
}
