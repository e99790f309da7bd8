import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { CompiledRules } from '../../src/domain/language/compiled.ts'
import { loadRules } from '../../src/domain/language/matcher.ts'
import { language } from './language.ts'
import { loadPeers } from './peers/index.ts'
import { ranking } from './ranking.ts'
import { reading } from './reading.ts'
import { dataOf, POLICY, tableOf, verdictOf } from './report.ts'

const RULES = fileURLToPath(new URL('../../src/starter-pack/compiled/rules.json', import.meta.url))

const { values: options } = parseArgs({ options: { json: { type: 'string' } } })
const load = (): string => `load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`

const peers = await loadPeers()
const matcher = loadRules(JSON.parse(readFileSync(RULES, 'utf8')) as CompiledRules)
console.log(`Node ${process.version}, ${load()} at the start. ${POLICY}\n`)

const lines = [...(await language(matcher, peers)), ...(await reading(matcher)), ...(await ranking())]
console.log(`${tableOf(lines)}\n\n${load()} at the end`)
if (options.json) writeFileSync(options.json, `${JSON.stringify(dataOf(lines), null, 2)}\n`)

const missed = lines.filter((line) => verdictOf(line) === 'missed')
if (missed.length > 0) {
  console.error(`Missed: ${missed.map(({ question }) => question).join('; ')}`)
  process.exitCode = 1
}
