import { createFence } from '../editors/fence.ts'
import { offerFence } from './fence.ts'

offerFence(window, createFence(window))
