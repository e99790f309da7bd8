/** Asks the browser to keep what is on file even when the disk is nearly full. False where it may throw it away. */
export async function keepsForGood(): Promise<boolean> {
  return (await navigator.storage.persisted()) || navigator.storage.persist()
}
