import type { Nameable } from '../../../domain/insights/lead-file.ts'
import { OPINIONS } from '../../../domain/language/opinion/opinions.ts'
import { say } from '../../../platform/browser.ts'
import builtIn from '../../../starter-pack/compiled/rules.json' with { type: 'json' }
import type { PackRow } from '../../../storage/pack-rows.ts'
import { hashOfSnippet } from '../../route.ts'

/** Names for what is counted. */
export interface Nameables {
  /** An answer's title, and the address of its page where it has one. */
  answer(what: string): { readonly title: string; readonly address: string | null }
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
export function namesHere(answers: readonly KnownAnswer[]): Nameables {
  const titles = new Map(answers.map(({ id, title }) => [id, title]))
  return {
    answer: (what) => {
      const title = titles.get(what)
      return title === undefined
        ? { title: say('insightsGoneAnswer'), address: null }
        : { title, address: hashOfSnippet(what) }
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
