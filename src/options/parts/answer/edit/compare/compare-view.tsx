import { languageName } from '../../../../../domain/snippets/language-name.ts'
import type { Snippet } from '../../../../../domain/snippets/snippet.ts'
import { say } from '../../../../../platform/browser.ts'
import { inWords } from '../../body/chip-words.ts'
import { stepName } from '../../step-names.ts'
import { channelName } from '../texts/channel-choice.tsx'
import { textName } from '../texts/text-words.ts'
import { type Difference, differences, type Piece, type Saying } from './compare.ts'

const SAYING: Saying = {
  liquid: inWords,
  step: stepName,
  language: languageName,
  channel: channelName,
}

const PARTS: Readonly<Record<Difference['part'], string>> = {
  title: 'libraryTitle',
  text: 'libraryText',
  shortcut: 'libraryShortcut',
  step: 'libraryStep',
  tags: 'libraryTags',
  folder: 'libraryFolder',
  examples: 'libraryExamples',
  language: 'libraryLanguage',
  channel: 'channelLabel',
  owner: 'libraryOwner',
  reviewAt: 'libraryReviewAt',
}

/** Everything in which two versions differ, in the words of the agent. */
export const differencesInWords = (before: Snippet, now: Snippet): Difference[] =>
  differences(before, now, SAYING)

/** The name of a part that differs: "Text", "Text in German". */
export function partName({ part, of }: Difference): string {
  return of === null
    ? say(PARTS[part])
    : say('compareTextIn', textName({ language: of.language, channel: of.channel, body: '' }))
}

function Words({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'same') return <>{piece.text}</>
  const told = <span class="aloud">{say(piece.kind === 'gone' ? 'compareGone' : 'compareNew')} </span>
  if (piece.kind === 'gone')
    return (
      <del>
        {told}
        {piece.text}
      </del>
    )
  return (
    <ins>
      {told}
      {piece.text}
    </ins>
  )
}

interface CompareViewProps {
  readonly before: Snippet
  readonly now: Snippet
  readonly label: string
}

/** Two versions compared: what only `before` says is struck out, what only `now` says is underlined. */
export function CompareView({ before, now, label }: CompareViewProps) {
  const found = differencesInWords(before, now)
  if (found.length === 0) return <p class="hint">{say('compareSame')}</p>
  return (
    <dl class="compare" aria-label={label}>
      {found.map((one) => (
        <div key={partName(one)}>
          <dt>{partName(one)}</dt>
          <dd>
            {one.pieces.length === 0
              ? say('compareFormatting')
              : one.pieces.map((piece, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces are drawn anew as a whole
                  <Words key={place} piece={piece} />
                ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
