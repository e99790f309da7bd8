import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CATEGORIES, type Category } from '../src/domain/language/flag.ts'
import { endingOf, FEATURE_SPACE, featuresOf } from '../src/domain/language/opinion/features.ts'
import { loadOpinion, type Opinion } from '../src/domain/language/opinion/opinion.ts'
import {
  type OpinionWeights,
  type PackedWeights,
  packWeights,
  STEPS,
} from '../src/domain/language/opinion/weights.ts'
import { tokenise } from '../src/domain/text/normalise.ts'
import { sentences } from '../src/domain/text/sentences.ts'
import { readRules } from './compile-knowledge.ts'
import { fingerprint, HELD_OUT, type Line, readCorpus } from './corpus.ts'

const WEIGHTS = fileURLToPath(new URL('../src/starter-pack/opinion.json', import.meta.url))

/** A sentence as features, with its label. */
interface Example {
  readonly places: Int32Array
  readonly category: Category | null
}

interface Model {
  readonly weights: Float64Array
  readonly bias: number
}

/** The rules' own sentences: what they must find and must leave alone. */
function rulesLines(): Line[] {
  return readRules()
    .filter((rule) => !rule.houseStyle)
    .flatMap(({ category, wrong, right, silent }) => [
      ...wrong.map((text) => ({
        text: text.replace(/\[\[|\]\]/g, ''),
        category,
        writer: 'rules',
        kind: 'neg',
      })),
      ...[...right, ...silent].map((text) => ({ text, category: null, writer: 'rules', kind: 'near' })),
    ])
}

function example(sentence: string, category: Category | null): Example {
  const places: number[] = []
  featuresOf(tokenise(sentence), endingOf(sentence), (place) => places.push(place))
  return { places: Int32Array.from(places), category }
}

const partsOf = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end))

function score({ weights, bias }: Model, { places }: Example): number {
  let sum = 0
  for (const place of places) sum += weights[place] ?? 0
  return bias + sum / Math.sqrt(Math.max(1, places.length))
}

/** How much likelier a feature is where `isOne` holds: the log-count ratio of Wang and Manning (NBSVM, ACL 2012). */
function ratios(examples: readonly Example[], isOne: (example: Example) => boolean): Float64Array {
  const SMOOTHING = 0.5
  const yes = new Float64Array(FEATURE_SPACE).fill(SMOOTHING)
  const no = new Float64Array(FEATURE_SPACE).fill(SMOOTHING)
  for (const one of examples) {
    const counts = isOne(one) ? yes : no
    for (const place of new Set(one.places)) counts[place] = (counts[place] ?? 0) + 1
  }
  const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0)
  const shift = Math.log(total(yes) / total(no))
  return yes.map((count, place) => Math.log(count / (no[place] ?? SMOOTHING)) - shift)
}

/** A small generator with a fixed start, so that the same corpus gives the same weights (mulberry32). */
function shuffled(count: number, seed: number): Int32Array {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const order = Int32Array.from({ length: count }, (_, index) => index)
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last] ?? 0
    order[last] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

const SCALE = 4
const ROUNDS = 12

/**
 * A linear support vector machine with squared hinge loss on features scaled by their ratios, by dual coordinate descent
 * (Hsieh et al., ICML 2008). The ratios are folded into the weights.
 */
function learn(examples: readonly Example[], isOne: (example: Example) => boolean, cost: number): Model {
  const ratio = ratios(examples, isOne)
  const weights = new Float64Array(FEATURE_SPACE)
  const alphas = new Float64Array(examples.length)
  const damping = 1 / (2 * cost)
  let bias = 0
  const lengths = examples.map(({ places }) => SCALE / Math.sqrt(Math.max(1, places.length)))
  const squares = examples.map(({ places }, index) => {
    const seen = new Map<number, number>()
    for (const place of places)
      seen.set(place, (seen.get(place) ?? 0) + (ratio[place] ?? 0) * (lengths[index] ?? 0))
    let sum = 1
    for (const value of seen.values()) sum += value * value
    return sum
  })
  for (let round = 0; round < ROUNDS; round++) {
    for (const index of shuffled(examples.length, round + 1)) {
      const one = examples[index]
      const length = lengths[index] ?? 0
      if (!one) continue
      const sign = isOne(one) ? 1 : -1
      let sum = bias
      for (const place of one.places) sum += (weights[place] ?? 0) * (ratio[place] ?? 0) * length
      const before = alphas[index] ?? 0
      const gradient = sign * sum - 1 + damping * before
      const after = Math.max(0, before - gradient / ((squares[index] ?? 1) + damping))
      if (after === before) continue
      alphas[index] = after
      const change = sign * (after - before)
      for (const place of one.places)
        weights[place] = (weights[place] ?? 0) + change * (ratio[place] ?? 0) * length
      bias += change
    }
  }
  return { weights: weights.map((weight, place) => weight * (ratio[place] ?? 0) * SCALE), bias }
}

const COST = 0.5

/**
 * Sentences of the lines. Of an off-putting line with several sentences only the one that a first model finds worst
 * counts as off-putting; nothing is learnt from the others.
 */
function examplesOf(lines: readonly Line[]): Example[] {
  const single: Example[] = []
  const several: Line[] = []
  for (const line of lines) {
    const parts = partsOf(line.text)
    if (line.category !== null && parts.length > 1) several.push(line)
    else single.push(...parts.map((part) => example(part, line.category)))
  }
  const first = learn(single, ({ category }) => category !== null, COST)
  const worst = several.map(({ text, category }) => {
    const parts = partsOf(text).map((part) => example(part, category))
    return parts.reduce((a, b) => (score(first, b) > score(first, a) ? b : a))
  })
  return [...single, ...worst]
}

/** Keeps the heaviest `most` places, weighed by how often they count, in 63 steps. */
function packed({ weights, bias }: Model, examples: readonly Example[], most: number): PackedWeights {
  const often = new Float64Array(FEATURE_SPACE)
  for (const { places } of examples)
    for (const place of new Set(places)) often[place] = (often[place] ?? 0) + 1
  const heft = (place: number) => Math.abs(weights[place] ?? 0) * Math.sqrt(often[place] ?? 0)
  const kept = Array.from(weights.keys())
    .filter((place) => heft(place) > 0)
    .sort((a, b) => heft(b) - heft(a))
    .slice(0, most)
    .sort((a, b) => a - b)
  const sizes = kept.map((place) => Math.abs(weights[place] ?? 0)).sort((a, b) => a - b)
  // The few largest weights are cut, so that the many others keep their differences.
  const largest = sizes[Math.floor(sizes.length * 0.995)] ?? 1
  const step = largest / STEPS
  const steps = (place: number) => Math.max(-STEPS, Math.min(STEPS, Math.round((weights[place] ?? 0) / step)))
  const entries = kept.map((place) => [place, steps(place)] as const).filter(([, weight]) => weight !== 0)
  return packWeights(entries, step, bias)
}

interface Limits {
  readonly sure: number
  readonly doubt: number
}

/** Where it speaks and where it overrules a rule: chosen on writers left out of the learning (`--across` prints the table). */
const LIMITS: Limits = { sure: 0.3, doubt: -0.25 }

/** Places kept of the model that tells off-putting from fine, and of each category's. */
const KEPT = { offPutting: 17_000, category: 1_000 }

/** Learns from `lines`. */
export function learnOpinion(lines: readonly Line[], limits: Limits = LIMITS): OpinionWeights {
  // Twice: what rules name outright is sure, and few.
  const examples = examplesOf([...lines, ...rulesLines(), ...rulesLines()])
  const offPutting = examples.filter(({ category }) => category !== null)
  const categories = Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      packed(
        learn(offPutting, (one) => one.category === category, COST),
        offPutting,
        KEPT.category,
      ),
    ]),
  ) as Record<Category, PackedWeights>
  return {
    format: 1,
    learntFrom: fingerprint(),
    ...limits,
    offPutting: packed(
      learn(examples, ({ category }) => category !== null, COST),
      examples,
      KEPT.offPutting,
    ),
    categories,
  }
}

/** Writers left out by turns, to see how the limits do on people and topics that nothing was learnt from. */
const FOLDS = [
  ['w03', 'w08', 'w11', 'w15'],
  ['w02', 'w07', 'w14', 'w18'],
]

const worstOf = (opinion: Opinion, text: string): number =>
  Math.max(...partsOf(text).map((part) => opinion.look(tokenise(part), endingOf(part)).score))

/** Prints what share of each kind of line scores above each limit, for writers that were left out. */
function across(lines: readonly Line[]): void {
  const scored = FOLDS.flatMap((left) => {
    const opinion = loadOpinion(learnOpinion(lines.filter(({ writer }) => !left.includes(writer))))
    return lines
      .filter(({ writer }) => left.includes(writer))
      .map(({ text, kind }) => ({ kind, score: worstOf(opinion, text) }))
  })
  for (let sure = -0.3; sure <= 0.6; sure += 0.1) {
    const shares = ['neg', 'twin', 'near', 'plain'].map((kind) => {
      const own = scored.filter((one) => one.kind === kind)
      const share = own.filter(({ score }) => score >= sure).length / own.length
      return `${kind} ${(100 * share).toFixed(1)} %`
    })
    console.log(`${sure.toFixed(2)}: ${shares.join(', ')}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = readCorpus().filter(({ writer }) => !HELD_OUT.includes(writer))
  if (process.argv.includes('--across')) across(lines)
  else writeFileSync(WEIGHTS, `${JSON.stringify(learnOpinion(lines), null, 2)}\n`)
}
