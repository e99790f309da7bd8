/** Asks `look` again until it finds something; throws with `what` when that takes longer than 20 s. */
export async function found<T>(
  what: string,
  look: () => Promise<T | null | undefined> | T | null | undefined,
): Promise<T> {
  const end = Date.now() + 20_000
  for (;;) {
    const answer = await look()
    if (answer !== null && answer !== undefined) return answer
    if (Date.now() > end) throw new Error(`${what} did not come`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
