import { editFacts } from '../../../domain/improving/edit-facts.ts'
import type { Nameable } from '../../../domain/insights/lead-file.ts'
import { OPINIONS } from '../../../domain/language/opinion/opinions.ts'
import { say } from '../../../platform/browser.ts'
import builtIn from '../../../starter-pack/compiled/rules.json' with { type: 'json' }
import type { EditsRow } from '../../../storage/database.ts'
import type { PackRow } from '../../../storage/pack-rows.ts'
import { factWords } from '../../parts/edit-words.ts'
import { hashOfSnippet } from '../../route.ts'

/** An answer in a report: what agents most often do to it beside its title, '' where nobody can say. */
export interface AnswerName {
  readonly title: string
  readonly fact: string
  readonly address: string | null
}

/** Names for what is counted. */
export interface Nameables {
  answer(what: string): AnswerName
  rule(id: string): string
}

/** The parts of an answer on file that a report needs. */
export interface KnownAnswer {
  readonly id: string
  readonly title: string
  readonly pack: string
}

/** An answer as every agent with its pack calls it: "starter/parcel-lost". */
const sharedName = ({ id, pack }: KnownAnswer): string => (id.startsWith(`${pack}/`) ? id : `${pack}/${id}`)

const OPINION_NAMES = new Map(Object.values(OPINIONS).map(({ id, category }) => [id, category]))

function ruleName(id: string): string {
  const name = OPINION_NAMES.get(id) ?? id
  return name.replace(/[-_]/g, ' ').replace(/\bi\b/g, 'I')
}

/** Names for counts that were made here, of answers by their ids. */
export function namesHere(answers: readonly KnownAnswer[], edits: readonly EditsRow[]): Nameables {
  const titles = new Map(answers.map(({ id, title }) => [id, title]))
  // The wording that is sent most is the one people have an eye on.
  const counts = new Map(edits.toSorted((a, b) => a.sent - b.sent).map((row) => [row.snippet, row]))
  const factOf = (what: string): string => {
    const row = counts.get(what)
    const [fact] = row ? editFacts(row) : []
    return fact ? factWords(fact) : ''
  }
  return {
    answer: (what) => {
      const title = titles.get(what)
      return title === undefined
        ? { title: say('insightsGoneAnswer'), fact: '', address: null }
        : { title, fact: factOf(what), address: hashOfSnippet(what) }
    },
    rule: ruleName,
  }
}

/** Names for counts out of files, of answers by their shared names. */
export function namesInFiles(answers: readonly KnownAnswer[]): Nameables {
  const titles = new Map(answers.map((answer) => [sharedName(answer), answer.title]))
  return {
    answer: (what) => ({
      title: what === '' ? say('insightsOwnAnswers') : (titles.get(what) ?? what),
      fact: '',
      address: null,
    }),
    rule: ruleName,
  }
}

const STARTER = 'starter'

/** What may be named in a file for the lead: the built-in rules and answers, and those of installed packs. */
export function nameableIn(answers: readonly KnownAnswer[], packs: readonly PackRow[]): Nameable {
  const names = new Set([STARTER, ...packs.map(({ name }) => name)])
  const rules = [...builtIn.rules, ...Object.values(OPINIONS), ...packs.flatMap(({ facts }) => facts.rules)]
  return {
    rules: new Set(rules.map(({ id }) => id)),
    answers: new Map(
      answers.filter(({ pack }) => names.has(pack)).map((answer) => [answer.id, sharedName(answer)]),
    ),
  }
}
