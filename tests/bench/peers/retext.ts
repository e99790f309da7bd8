import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextProfanities from 'retext-profanities'
import retextSimplify from 'retext-simplify'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import type { Peer } from './peer.ts'

/** The five plugins that look at wording, over one tree. */
export async function loadRetext(): Promise<Peer> {
  const checker = unified()
    .use(retextEnglish)
    .use(retextEquality)
    .use(retextIntensify)
    .use(retextPassive)
    .use(retextProfanities)
    .use(retextSimplify)
    .use(retextStringify)
  return { name: 'retext, 5 plugins', check: (text) => checker.processSync(text).messages.length }
}
