import { say } from '../../../../../platform/browser.ts'
import { sayCount } from '../../../../../platform/counted.ts'
import { MAX_TEXT, type Weight } from '../size.ts'
import type { Losses } from './losses.ts'

/** What is worth saying about the last paste: what it lost, or that it was refused. */
export type PasteNews = { readonly lost: Losses } | { readonly refused: keyof Weight }

function lossWords({ code, addresses, embedded, styling, rest }: Losses): string {
  const parts = [
    code > 0 ? sayCount('pasteCode', code) : '',
    addresses > 0 ? sayCount('pasteAddresses', addresses) : '',
    embedded > 0 ? sayCount('pasteEmbedded', embedded) : '',
    styling ? say('pasteStyling') : '',
    rest ? say('pasteRest') : '',
  ].filter((part) => part !== '')
  return say('pasteLost', new Intl.ListFormat(undefined, { type: 'conjunction' }).format(parts))
}

/** One quiet line under the editor. */
export function PasteNote({ news }: { readonly news: PasteNews | null }) {
  const refused = news !== null && 'refused' in news
  return (
    <div class="paste-note" role="status">
      {news === null ? null : refused ? (
        <p class="hint warning">
          {news.refused === 'text' ? say('pasteTooLong', MAX_TEXT.toLocaleString()) : say('pasteTooHeavy')}
        </p>
      ) : (
        <p class="hint">{lossWords(news.lost)}</p>
      )}
    </div>
  )
}
