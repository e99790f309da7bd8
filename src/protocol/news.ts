import * as v from 'valibot'

/** What the background tells assistants, unasked; one line each. */
export const news = v.variant('koi', [
  v.object({ koi: v.literal('knowledge-changed') }),
  v.object({ koi: v.literal('next-flag') }),
  v.object({ koi: v.literal('open-palette') }),
  v.object({ koi: v.literal('carried') }),
])

export type News = v.InferOutput<typeof news>
