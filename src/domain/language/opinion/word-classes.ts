/** Words that do the same work in a sentence, whatever it is about: who acts, modals, negation, time, softeners. */
const MEMBERS: Readonly<Record<string, string>> = {
  WE: 'i we',
  US: 'me us my our mine ours myself ourselves',
  YOU: 'you yourself',
  YOUR: 'your yours',
  THEY: 'they he she him her them his their theirs',
  NEG: 'not no never nothing none neither nor without nobody',
  CAN: 'can could may might able unable',
  MUST: 'must should need needs needed ought required supposed',
  WILL: 'will would shall going',
  BE: 'is are was were am be been being',
  HAVE: 'have has had having',
  DO: 'do does did doing done',
  IF: 'if unless whether once until when while',
  SOFT: 'just simply only merely really actually obviously clearly basically quite already even honestly literally',
  DAY: 'monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight morning afternoon noon midnight yesterday',
  UNIT: 'second minute minutes hour hours day days week weeks month months year years',
  MONTH:
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  SORRY: 'sorry apologize apologies apology regret regrets',
  VAGUE:
    'soon shortly eventually sometime someday hopefully possibly perhaps maybe probably likely whenever somewhere somehow',
  TEAM: 'team department colleague colleagues staff manager specialist specialists engineer engineers billing sales warehouse courier carrier driver supplier manufacturer office vendor provider partner bank',
}

const CLASS_OF = new Map(
  Object.entries(MEMBERS).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
)

/** The class of a folded word, or null where it belongs to none. */
export function classOf(word: string): string | null {
  return CLASS_OF.get(word) ?? null
}
