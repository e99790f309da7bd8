import { promptsForSteps } from '../domain/carp/prompts.ts'
import { offerPrompts } from './answers/step-prompts.ts'

offerPrompts(window, promptsForSteps)
