declare module 'write-good' {
  /** Suggestions for a text of English. */
  export default function writeGood(
    text: string,
  ): readonly { readonly index: number; readonly reason: string }[]
}

declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { readonly negative: readonly string[] }
  }
}

declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: {
    /** Shares of a text, 0 to 1. */
    polarity_scores(text: string): { readonly neg: number }
  }
}
