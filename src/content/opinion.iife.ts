import weights from '../starter-pack/opinion.json' with { type: 'json' }
import { offerWeights } from './opinion.ts'

offerWeights(window, { ...weights, format: 1 })
