import { createFence } from '../editors/fence.ts'
import { offerPart } from './parts.ts'

offerPart(window, 'fence', createFence(window))
