import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { builtInOpinion } from '../../bin/compile-knowledge.ts'
import { loadRules } from '../../src/domain/language/matcher.ts'
import type { PackedRules } from '../../src/domain/language/packed.ts'
import { language } from './language.ts'
import { loadPeers } from './peers/index.ts'
import { ranking } from './ranking.ts'
import { reading } from './reading.ts'
import { dataOf, POLICY, tableOf, verdictOf } from './report.ts'

const RULES = fileURLToPath(new URL('../../src/starter-pack/compiled/rules.json', import.meta.url))

const { values: options } = parseArgs({ options: { json: { type: 'string' } } })
const load = (): string => {
  const [minute = 0] = loadavg()
  const busy = minute > cpus().length ? ', busy: trust the ratios more than the times' : ''
  return `load ${minute.toFixed(1)} on ${cpus().length} cores${busy}`
}

const peers = await loadPeers()
const matcher = loadRules(builtInOpinion(), JSON.parse(readFileSync(RULES, 'utf8')) as PackedRules)
console.log(`Node ${process.version}, at the start: ${load()}. ${POLICY}\n`)

const lines = [...(await language(matcher, peers)), ...(await reading(matcher)), ...(await ranking())]
console.log(`${tableOf(lines)}\n\nAt the end: ${load()}`)
if (options.json) writeFileSync(options.json, `${JSON.stringify(dataOf(lines), null, 2)}\n`)

const missed = lines.filter((line) => verdictOf(line) === 'missed')
if (missed.length > 0) {
  console.error(`Missed: ${missed.map(({ question }) => question).join('; ')}`)
  process.exitCode = 1
}
