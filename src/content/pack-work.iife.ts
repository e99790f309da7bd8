import { mendedDesks, usableOn } from '../desks/mended.ts'
import { packChecks } from '../domain/packs/checks.ts'
import { offerPackWork } from './pack-work.ts'

offerPackWork(window, {
  checks: packChecks,
  desks: ({ desks }, known, root) =>
    mendedDesks(
      desks,
      known,
      usableOn(root, () => performance.now()),
    ),
})
