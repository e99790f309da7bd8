import type { Flag } from '../../../../domain/language/flag.ts'
import { packIn } from '../../../../domain/packs/built/verify.ts'
import { diffPacks } from '../../../../domain/packs/diff/diff.ts'
import type { PackEdge } from '../../../../domain/packs/edge.ts'
import type { Finding, LintContext } from '../../../../domain/packs/lint/finding.ts'
import {
  failingTests,
  LintMemory,
  lintEach,
  lintTogether,
  settled,
  testSteps,
} from '../../../../domain/packs/lint/lint.ts'
import type { Pack } from '../../../../domain/packs/pack.ts'
import { buildPayload, packOf } from '../../../../domain/packs/source/build.ts'
import type {
  PackSource,
  ReadSource,
  SourceFile,
  SourceSnippet,
} from '../../../../domain/packs/source/pack-source.ts'
import { SourceReader } from '../../../../domain/packs/source/source-reader.ts'
import type { PackTest } from '../../../../domain/packs/testing/pack-test.ts'
import type { Built, Counts, FromBench, ToBench } from './messages.ts'

/** Answers in one message: a page takes in so many without a jerk. */
const AT_ONCE = 400
/** Findings that are worth sending: more nobody reads before mending some. */
const MOST = 2_000
const RANK: Readonly<Record<Finding['level'], number>> = { error: 0, warn: 1, hint: 2 }

/** What the bench needs from where it runs. */
export interface BenchPorts {
  readonly post: (message: FromBench) => void
  /** Resolves after everything that arrived meanwhile was heard. */
  readonly pause: () => Promise<void>
  /** True when it is time for a pause. */
  readonly isTime: () => boolean
  readonly flagsOf: (text: string) => readonly Flag[]
  readonly edge: PackEdge
}

function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warn: 0, hint: 0 }
  for (const { level } of findings) counts[level]++
  return counts
}

/**
 * Reads, lints, tests, compares and builds a pack while its author goes on with it: what did not change is not looked at again, and whatever arrives
 * in the middle of a turn begins the next one.
 */
export class Bench {
  readonly #ports: BenchPorts
  readonly #files = new Map<string, string>()
  readonly #reader = new SourceReader()
  readonly #memory = new LintMemory()
  readonly #sent = new Map<string, SourceSnippet>()
  #released: Pack | null = null
  #today = ''
  /** Counts changes; a turn that is not of the latest one ends. */
  #turn = 0

  constructor(ports: BenchPorts) {
    this.#ports = ports
  }

  /** Takes in a message; resolves when all that follows from it was told, or a newer one took over. */
  async hear(message: ToBench): Promise<void> {
    if (message.kind === 'build') return this.#build(message.ask, message.builtAt)
    if (message.kind === 'released') {
      const { encode } = this.#ports.edge
      const read =
        message.payload === '' ? null : packIn(new Uint8Array(encode(message.payload)), this.#ports.edge)
      this.#released = read?.ok ? read.pack : null
    } else {
      for (const { name, text } of message.put) this.#files.set(name, text)
      for (const name of message.remove) this.#files.delete(name)
      this.#today = message.today
    }
    await this.#go(++this.#turn)
  }

  #all(): SourceFile[] {
    return [...this.#files].map(([name, text]) => ({ name, text }))
  }

  /** The outcome of work in steps, with pauses; null where a newer turn took over. `step` hears of each step. */
  async #steps<T>(
    work: Generator<void, T>,
    turn: number,
    step: (count: number) => void = () => {},
  ): Promise<T | null> {
    for (let count = 1; ; count++) {
      const { done, value } = work.next()
      if (done) return value
      if (!this.#ports.isTime()) continue
      step(count)
      await this.#ports.pause()
      if (turn !== this.#turn) return null
    }
  }

  async #go(turn: number): Promise<void> {
    const total = this.#files.size
    const read = await this.#steps(this.#reader.read(this.#all()), turn, (done) =>
      this.#ports.post({ kind: 'reading', done: Math.min(done, total), total }),
    )
    if (read === null) return
    await this.#tellSource(read)
    if (turn !== this.#turn) return
    if (read.source === null) {
      this.#tellFound(read, [], [], true)
      return
    }
    if (this.#released) {
      const changes = diffPacks(this.#released, packOf(read.source, this.#released.builtAt))
      this.#ports.post({ kind: 'changes', changes })
    }
    await this.#lint(read, read.source, turn)
  }

  async #lint(read: ReadSource, source: PackSource, turn: number): Promise<void> {
    const context: LintContext = { flagsOf: this.#ports.flagsOf, today: this.#today }
    const each = await this.#steps(lintEach(source, context, this.#memory), turn)
    if (each === null) return
    const tests = await this.#steps(testSteps(source), turn)
    if (tests === null) return
    const found = [...each, ...failingTests(tests)]
    this.#tellFound(read, found, tests, false)
    const together = await this.#steps(lintTogether(source, context, this.#memory), turn)
    if (together !== null) this.#tellFound(read, [...found, ...together], tests, true)
  }

  async #tellSource({ source, problems }: ReadSource): Promise<void> {
    const snippets = source?.snippets ?? []
    const fresh = snippets.filter((one) => this.#sent.get(one.file) !== one)
    const there = new Set(snippets.map(({ file }) => file))
    // A pack.yaml that cannot be read for a moment takes no answer away.
    const gone = source === null ? [] : [...this.#sent.keys()].filter((file) => !there.has(file))
    for (const file of gone) this.#sent.delete(file)
    const about = { manifest: source?.manifest ?? null, rules: source?.rules ?? [], problems }
    for (let at = 0; at === 0 || at < fresh.length; at += AT_ONCE) {
      const put = fresh.slice(at, at + AT_ONCE)
      for (const one of put) this.#sent.set(one.file, one)
      this.#ports.post({ kind: 'source', put, remove: at === 0 ? gone : [], ...about })
      if (at > 0) await this.#ports.pause()
    }
  }

  #tellFound(read: ReadSource, all: readonly Finding[], tests: readonly PackTest[], done: boolean): void {
    const findings = settled(read, all, done)
    const first = [...findings].sort((a, b) => RANK[a.level] - RANK[b.level]).slice(0, MOST)
    const told = tests.filter(({ problem }, at) => problem !== null || at < MOST)
    this.#ports.post({
      kind: 'found',
      found: { findings: first, counts: countsOf(findings), tests: told, done },
    })
  }

  async #build(ask: number, builtAt: number): Promise<void> {
    const work = this.#reader.read(this.#all())
    let turn = work.next()
    while (!turn.done) turn = work.next()
    const { source, problems } = turn.value
    const [problem] = problems
    const built: Built =
      source === null || problem
        ? { ok: false, message: problem ? `${problem.file}: ${problem.message}` : '' }
        : buildPayload(packOf(source, builtAt))
    this.#ports.post({ kind: 'built', ask, built })
  }
}
