import { stem } from './words.ts'

/** Forms that no ending tells, and nouns whose verb is what customers write: form and the word it counts as. */
const FORMS = `paid pay|payment pay|payments pay|sent send|lost lose|stole steal|stolen steal|broke break|broken break|bought buy|forgot forget|
forgotten forget|took take|taken take|gave give|given give|went go|gone go|made make|came come|got get|spent spend|left leave|kept keep|knew know|
known know|chose choose|chosen choose|written write|wrote write|spoke speak|found find|told tell|said say|thought think|withdrawn withdraw|
withdrew withdraw|withdrawal withdraw|withdrawals withdraw|froze freeze|frozen freeze|tore tear|torn tear|sold sell|won win|ate eat|eaten eat|
flew fly|flown fly|drove drive|driven drive|met meet|meant mean|understood understand|felt feel|hid hide|hidden hide|began begin|begun begin|
done do|arrival arrive|arrivals arrive|wore wear|worn wear|shown show|stuck stick|children child|refusal refuse|approval approve|renewal renew`

const ROOTS: ReadonlyMap<string, string> = new Map(
  FORMS.split('|').map((pair) => {
    const [form = '', word = ''] = pair.trim().split(' ')
    return [form, stem(word)]
  }),
)

/** The stem of a word, irregular forms included: "paid" and "payments" meet at "pay". */
export function rootOf(word: string): string {
  return ROOTS.get(word) ?? stem(word)
}
