import { offerQuick } from './answers/quick.ts'
import { quickSurfaces } from './surfaces/quick/quick-surfaces.ts'

offerQuick(window, quickSurfaces)
