import { seeded } from '../../bench/words.ts'
import { shuffled } from './data.ts'

/** What people write around what they want; about nothing that anybody sells. */
const AROUND = [
  'Good morning, and thank you in advance for taking the time to read this.',
  'I have been with you for more than six years now.',
  'Let me begin with a little background so that the rest makes sense.',
  'My sister suggested over breakfast that I write to you directly.',
  'It has been a rather full month for all of us.',
  'The hills behind the house have been white since the first days of November.',
  'We drove along the coast that weekend and stopped in three villages.',
  'My neighbour, who used to be a teacher, nodded when I told her about it.',
  'I am not usually the kind of person who writes long letters.',
  'The evenings are long at this time of the year, and so are my sentences.',
  'Our old dog slept through the whole of it, as he does.',
  'A colleague told me on Monday that your people had been kind to her.',
  'I sat down twice before and got up again without a word on the page.',
  'There was soup on the stove, and I did not want it to boil over.',
  'My uncle always said that patience is half of any work.',
  'On the train this morning I thought about how to put it.',
  'I would rather be honest about it than say nothing at all.',
  'The children came home from school just as I had found the right words.',
  'It is nobody’s doing in particular, and I am not cross.',
  'Somebody upstairs is practising the piano while I am typing.',
  'We had visitors until Sunday, and the house is quiet again.',
  'I wrote the first half of this by hand and copied it afterwards.',
  'The leaves along our street have turned yellow and then brown.',
  'I know that many letters reach you, and that each of them seems urgent.',
  'My father would have walked over and talked to somebody in person.',
  'So much for the background, and I hope it was not too much of it.',
  'With kind regards to everybody in your office, and a peaceful week.',
  'Take the time that it needs, I am at home most evenings.',
] as const

const WORDS = 300

/** A letter of 300 words with the question somewhere in it, another one for every seed. */
export function letterAround(question: string, seed: number): string {
  const random = seeded(seed + 1)
  const said: string[] = []
  let words = 0
  for (const sentence of shuffled([...AROUND, ...AROUND], seed + 1)) {
    if (words >= WORDS) break
    said.push(sentence)
    words += sentence.split(' ').length
  }
  const asked = /[.?!]$/.test(question.trim()) ? question.trim() : `${question.trim()}.`
  said.splice(Math.floor(random() * (said.length + 1)), 0, asked)
  return said.join(' ')
}
