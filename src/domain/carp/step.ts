/** The four steps of CARP, in order: Control the situation, Acknowledge the dilemma, Refocus the conversation, Problem-solve. */
export const STEPS = ['control', 'acknowledge', 'refocus', 'problem-solve'] as const

export type Step = (typeof STEPS)[number]

/** A sentence the agent can insert for a missing step, made from this conversation. */
export interface Prompt {
  readonly id: string
  readonly step: Step
  readonly text: string
}
