import type { PackedRules } from '../domain/language/packed.ts'
import rules from '../starter-pack/compiled/rules.json' with { type: 'json' }
import meaning from '../starter-pack/meaning.json' with { type: 'json' }
import opinion from '../starter-pack/opinion.json' with { type: 'json' }
import { run } from './run.ts'
import { processStreams } from './streams.ts'

process.exitCode = await run(
  process.argv.slice(2),
  { rules: rules as PackedRules, opinion: { ...opinion, format: 1 }, meaning: { ...meaning, format: 2 } },
  processStreams(),
)
