/** How a question or a request starts, after what people say before it. */
const OPENS =
  /^(?:(?:so|and|but|also|anyway|ok|okay|now|well|hi|hello|hey|please|pls|then|just|basically|sorry|my question is|i was wondering|wondering)[\s,:]+)*(?:how|what|whats|where|wheres|when|why|who|which|whose|can|cant|could|would|will|do|does|did|is|are|am|was|were|has|have|should|shall|may|tell|give|show|help|let|send|make|get|cancel|change|check|explain|find|i (?:need|want|would like|cannot|can not|cant|can't|did not|didn't|have not|haven't|lost|forgot)|i['’]d like)\b/iu
/** What tells that something is asked for, or amiss. */
const SAYS =
  /\?|\b(?:please|pls|plz|can (?:you|i|we)|could (?:you|i|we)|would like|i['’]d like|i (?:need|want)|how (?:do|can|to|much|long|many)|let me know|tell me|not|never|no longer|unable|[a-z]+n['’]t|cannot|problem|error|issue|trouble|wrong|fail(?:s|ed)?|missing|lost|stolen|broken|still|declined|refused|double|twice)\b/iu

/** How much a sentence looks like the one that wants an answer: 1 for a question, request or complaint, less for what is told around it. */
export function askingWeight(sentence: string): number {
  if (sentence.includes('?') || OPENS.test(sentence)) return 1
  return SAYS.test(sentence) ? 0.85 : 0.6
}
