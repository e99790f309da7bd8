import type { FileProblem } from '../../domain/packs/source/pack-source.ts'

/** Something the person at the keyboard can mend; it ends koi with 2. */
export class PackTrouble extends Error {
  /** What is wrong by file and line, for programs. */
  readonly problems: readonly FileProblem[]

  constructor(message: string, problems: readonly FileProblem[] = []) {
    super(message)
    this.problems = problems
  }
}
