import { promptsForSteps } from '../domain/carp/prompts.ts'
import { offerPart } from './parts.ts'

offerPart(window, 'prompts', promptsForSteps)
