/** What agents write: an even mix of kind, plain and off-putting sentences, with promises, questions and dates. */
const AGENT_SENTENCES = [
  "Thank you for writing, and I'm sorry the kettle reached you with a crack in its base.",
  'That is not how a birthday present should arrive.',
  "I've looked at your order and I can see what happened.",
  "Unfortunately we can't send the replacement before the 14th of March.",
  'You should have told us within two days of the delivery.',
  "I'll check with the warehouse today and get back to you tomorrow by noon.",
  'A new one leaves our workshop on Thursday, and the tracking link follows by e-mail.',
  'Could you tell me your order number?',
  'Please keep the broken one until the courier has collected it.',
  'As I already said, the refund is automatic.',
  'There is nothing you need to do, and there is no charge for it.',
  'Our policy only allows exchanges within 30 days.',
  "I've asked Maya in billing to look at the second charge, and she'll call you by 4 pm.",
  'We apologise if this caused you any trouble.',
  'Your money is on its way and should be on your account within 3 to 5 working days.',
  "If you're unable to sign in, use the link at the bottom of the page.",
  'Obviously the battery has to be charged first.',
  'I understand how annoying it is to wait at home for a van that does not come.',
  'The courier is responsible for the delay, so please take it up with them.',
  'To get this right the first time, may I ask which of the two lamps is flickering?',
  'Someone will be in touch in due course.',
  'You can change the address up to the moment the parcel leaves us.',
  "I don't know why the second coupon was refused, so let me find out.",
  'Kindly revert with the needful at the earliest.',
  "I've extended your trial by two weeks, until Friday 27 March.",
  'The table is made of oiled oak and weighs 42 kilograms.',
  "We won't rest until your heating works again.",
  'You failed to include the invoice with your return.',
  'Is Saturday between nine and twelve a good time for the technician?',
  "It's quite simple, just restart the router.",
  'I have attached the invoice you asked for.',
  'Your feedback about the packaging went straight to the people who design it.',
  'That colour is sold out at the moment; the next batch is due in early April.',
  'What I can do right now is send the green one, free of charge.',
  "Let's take the two questions one after the other.",
  "We'll keep this conversation open until you tell us that everything works.",
] as const

/** What customers write: short and long, cross and friendly, tidy and misspelt. */
const CUSTOMER_SENTENCES = [
  'Hello, I ordered the copper kettle on the 2nd and it came today with a crack in the bottom.',
  'This is the third time I am writing and nobody has answered me!',
  'where is my parcel, the page says delivered but theres nothing here',
  'My order number is 48213-771.',
  'Can you send a new one before Saturday? It is a present.',
  'I was charged twice for the same month.',
  'I want my money back, not another voucher.',
  'The app tells me my password is wrong, and the reset link never comes.',
  'Could you also send me the invoice with our VAT number?',
  'I have had the lamp for two weeks and it has flickered from the first evening.',
  'Your colleague promised that somebody would call me back yesterday.',
  'I waited at home all day and the van did not come.',
  'Thanks for the quick answer, that already helps a lot.',
  'please cancel my subscription, i dont use it anymore',
  'How long does the repair take, and do I have to pay for the postage?',
  'We are moving on the 12th, so the delivery has to go to 7 Linden Road.',
  'The left shoe is a size smaller than the right one.',
  'Is there any way to get the blue one instead?',
  'I tried what you wrote, restarted it twice, and nothing changed.',
  'Honestly, I am very disappointed, I have been a customer for nine years.',
  'The voucher code is not accepted at the till.',
  'Do you ship to Norway, and what does it cost?',
  'my daughters tablet shows a black screen since the update',
  'I never agreed to the yearly plan.',
  'Please confirm that my data will be deleted.',
] as const

/** Things that answers are about, and what happens to them. */
const THINGS =
  'kettle lamp table chair tablet router parcel invoice voucher subscription password account refund heating printer jacket shoe bicycle camera headset mattress curtain boiler fridge licence booking ticket membership warranty delivery'.split(
    ' ',
  )
const EVENTS =
  'arrived damaged|is late|was charged twice|does not start|was sent to the wrong address|is missing a part|was cancelled by mistake|has the wrong size|stopped working|cannot be found|was renewed without notice|shows an error|makes a loud noise|was lost on the way|does not fit|has the wrong colour|needs a new battery|was returned|is out of stock|expired too early'.split(
    '|',
  )

/** A small generator with a seed (mulberry32): the same run everywhere. Gives numbers from 0 up to 1. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of `from`. */
export function pick<T>(from: readonly T[], random: () => number): T {
  const found = from[Math.floor(random() * from.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** A sentence with a number of its own, so that no two texts are the same text. */
function own(sentence: string, random: () => number): string {
  return random() < 0.7
    ? sentence.replace(/\b(kettle|lamp|table|order|parcel)\b/, () => pick(THINGS, random))
    : `${sentence.slice(0, -1)} (${Math.floor(random() * 90_000) + 10_000})${sentence.slice(-1)}`
}

export const agentSentence = (random: () => number): string => own(pick(AGENT_SENTENCES, random), random)
export const customerSentence = (random: () => number): string =>
  own(pick(CUSTOMER_SENTENCES, random), random)
export const situation = (random: () => number): string => `${pick(THINGS, random)} ${pick(EVENTS, random)}`
