import { mendedDesks, usableOn } from '../desks/mended.ts'
import { packChecks } from '../domain/packs/checks.ts'
import { offerPart } from './parts.ts'

offerPart(window, 'pack-work', {
  checks: packChecks,
  desks: ({ desks }, known, root) =>
    mendedDesks(
      desks,
      known,
      usableOn(root, () => performance.now()),
    ),
})
