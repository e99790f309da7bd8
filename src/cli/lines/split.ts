/** Cuts chunks of text into lines at "\n" alone: other line breaks may stand inside a JSON string. */
export class LineSplitter {
  #rest: string[] = []

  /** The lines that are complete with this chunk, without their "\n". */
  push(chunk: string): string[] {
    const lines = chunk.split('\n')
    const last = lines.pop() ?? ''
    const first = lines[0]
    if (first !== undefined) {
      lines[0] = this.#rest.join('') + first
      this.#rest = []
    }
    this.#rest.push(last)
    return lines
  }

  /** What stands after the last "\n". */
  end(): string {
    return this.#rest.join('')
  }
}
