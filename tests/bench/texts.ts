import type { Scene, ThreadMessage } from '../../src/domain/scene.ts'
import type { Answer } from '../../src/domain/suggest/answer.ts'
import { agentSentence, customerSentence, seeded, situation } from './words.ts'

/** 11 March 2026, a Wednesday morning in Berlin. */
export const NOW = Date.parse('2026-03-11T09:30:00Z')

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** A reply of about `words` words (never fewer) in paragraphs of three or four sentences, another one for every seed. */
export function draft(seed: number, words = 300): string {
  const random = seeded(seed)
  const paragraphs: string[] = ['Hi Dana,']
  while (wordsOf(paragraphs.join(' ')) < words) {
    const count = random() < 0.5 ? 3 : 4
    paragraphs.push(Array.from({ length: count }, () => agentSentence(random)).join(' '))
  }
  return paragraphs.join('\n\n')
}

/** What is typed at the end of a draft, letter by letter. */
export function typing(seed: number): string {
  const random = seeded(seed)
  return `\n\n${Array.from({ length: 8 }, () => agentSentence(random)).join(' ')}`
}

/** A customer's letter of four to nine sentences. */
export function letter(seed: number): string {
  const random = seeded(seed)
  return Array.from({ length: 4 + Math.floor(random() * 6) }, () => customerSentence(random)).join(' ')
}

/** A customer's letter of 300 words. */
export function longLetter(seed: number): string {
  const random = seeded(seed)
  const said: string[] = []
  while (wordsOf(said.join(' ')) < 300) said.push(customerSentence(random))
  return said.join(' ')
}

function message(seed: number, place: number): ThreadMessage {
  const fromCustomer = place % 2 === 0
  return {
    id: `${seed}-${place}`,
    from: fromCustomer ? 'customer' : place % 6 === 5 ? 'note' : 'agent',
    name: fromCustomer ? 'Dana Whitfield' : 'Robin Meyer',
    email: null,
    at: new Date(NOW - (20 - place) * 5_400_000).toISOString(),
    text: fromCustomer ? letter(seed * 31 + place) : draft(seed * 37 + place, 60),
  }
}

/** A conversation of `messages` messages, the customer's one last. */
export function scene(seed: number, messages = 20): Scene {
  const fact = (value: string) => ({ value, evidence: 'the page' })
  return {
    desk: 'bench',
    ticket: {
      id: fact(String(seed)),
      subject: fact('Cracked kettle'),
      address: `https://desk.example/${seed}`,
    },
    customer: { name: fact('Dana Whitfield'), email: fact('dana@example.com') },
    agent: { name: fact('Robin Meyer'), email: null },
    visibility: 'public',
    thread: Array.from({ length: messages }, (_, place) =>
      message(seed, place + (messages % 2 === 0 ? 1 : 0)),
    ),
    attachments: [],
    missing: [],
  }
}

/** A library of `count` answers: title, three examples in customers' words, a body of two paragraphs. */
export function library(count: number): Answer[] {
  return Array.from({ length: count }, (_, at) => {
    const random = seeded(at + 1)
    const about = situation(random)
    const paragraph = (): string => Array.from({ length: 3 }, () => agentSentence(random)).join(' ')
    return {
      id: `answer-${at}`,
      title: `The ${about}`,
      body: `About your ${about}: ${paragraph()}\n\n${paragraph()}`,
      examples: [`my ${about}`, `hi, the ${about}, what now?`, customerSentence(random)],
      tags: about.split(' ').slice(0, 2),
      step: null,
    }
  })
}
