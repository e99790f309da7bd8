/** "German" for "de", in the language of `reader` or the browser's own; the tag itself where nobody has a name for it. */
export function languageName(tag: string, reader?: string): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
