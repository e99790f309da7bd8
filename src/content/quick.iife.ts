import { offerPart } from './parts.ts'
import { quickSurfaces } from './surfaces/quick/quick-surfaces.ts'

offerPart(window, 'quick', quickSurfaces)
