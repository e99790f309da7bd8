import { customerMessages, type Scene } from '../scene.ts'

/** Something went wrong, in a customer's words. */
const TROUBLE =
  /\b(?:broken|broke|cracked|damaged|faulty|defective|dead|missing|lost|stolen|wrong|incorrect|late|delayed?|overdue|cancel(?:led|ed)|overcharged|charged (?:me )?(?:twice|again|double|for)|double.?charged|fail(?:s|ed|ing|ure)?|error|crash(?:es|ed|ing)?|freez(?:es|ing)|froze|stuck|bug|issue|problem|trouble|complain\w*|not work\w*|doesn't|does not|didn't|did not|won't|can't|cannot|can not|isn't|wasn't|haven't|hasn't|never|still (?:no|not|nothing|waiting)|no (?:reply|answer|response|refund|sign)|stopped|unable|locked out|hacked|leak(?:s|ing|ed)?|down\b|slow|nobody|no one)\b/i

/** Feelings, in a customer's words. */
const CROSS =
  /\b(?:angry|furious|annoy\w*|frustrat\w*|disappoint\w*|upset|unacceptable|ridiculous|terrible|awful|horrible|disgust\w*|disgrace\w*|appall\w*|pathetic|useless|joke|scam|shame|ashamed|rude|worst|rubbish|garbage|hate|fed up|sick of|waste|ruined|unhappy|third time|second time|yet again|how many times|wtf|hell|lawyer|legal action|bbb|trading standards|never again)\b|!{2,}|\?{2,}/i

/** Does this text of a customer tell of a problem or of anger? */
export function isComplaintText(text: string): boolean {
  const plain = text.replace(/[’‘]/g, "'")
  return TROUBLE.test(plain) || CROSS.test(plain)
}

/** True when the customer, in what they wrote lately (the last three messages), has a problem or is cross. */
export function isComplaint(scene: Scene): boolean {
  return customerMessages(scene)
    .slice(-3)
    .some(({ text }) => isComplaintText(text))
}
