import type { PackedRules } from '../domain/language/packed.ts'
import rules from '../starter-pack/compiled/rules.json' with { type: 'json' }
import weights from '../starter-pack/opinion.json' with { type: 'json' }
import { offerWording } from './wording.ts'

/** The compiler's output is data of our own build: it is typed here, once, and checked by the compiler's tests. */
const builtIn = rules as PackedRules

offerWording(window, { rules: builtIn, weights: { ...weights, format: 1 } })
