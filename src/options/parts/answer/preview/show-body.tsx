import type { ComponentChildren } from 'preact'
import type { Block, Body, Image, Inline, TextRun } from '../../../../domain/snippets/body.ts'
import { hostOf } from '../body/addresses.ts'
import { leadsToFile } from '../body/file-link.ts'
import type { Cut } from './cut.ts'

interface Showing {
  /** Where values and asks stand in a run's text. */
  readonly cut: (text: string) => readonly Cut[]
}

function CutText({ cuts }: { readonly cuts: readonly Cut[] }) {
  return (
    <>
      {cuts.map((one, place) => {
        if (one.kind === 'text') return one.text
        const key = `${place} ${one.text}`
        if (one.kind === 'ask')
          return (
            <span key={key} class="ask-value">
              {one.text}
            </span>
          )
        return (
          <span key={key} class="filled" title={one.evidence}>
            {one.text}
          </span>
        )
      })}
    </>
  )
}

function Run({ run, cut }: Showing & { readonly run: TextRun }) {
  let shown: ComponentChildren = <CutText cuts={cut(run.text)} />
  for (const Mark of [...run.marks].reverse()) shown = <Mark>{shown}</Mark>
  if (run.href === null) return <>{shown}</>
  return (
    <a
      href={run.href}
      target="_blank"
      rel="noreferrer"
      class={leadsToFile(run.href, run.text) ? 'file-link' : undefined}
    >
      {shown}
    </a>
  )
}

/** A picture that lies in the body; one on the web is named, not fetched: nothing leaves the machine. */
function Picture({ picture: { src, alt } }: { readonly picture: Image }) {
  if (src.startsWith('data:')) return <img src={src} alt={alt} />
  return (
    <span class="web-picture" title={src}>
      <b>{alt || src.split('/').at(-1)}</b>
      <small>{hostOf(src)}</small>
    </span>
  )
}

function Line({ children, cut }: Showing & { readonly children: readonly Inline[] }) {
  return (
    <>
      {children.map((inline, place) => {
        const key = `${place}`
        if (inline.kind === 'br') return <br key={key} />
        if (inline.kind === 'text') return <Run key={key} run={inline} cut={cut} />
        return <Picture key={key} picture={inline} />
      })}
    </>
  )
}

function ShowBlock({ block, cut }: Showing & { readonly block: Block }) {
  if (block.kind === 'p')
    return (
      <p>
        <Line cut={cut}>{block.children}</Line>
      </p>
    )
  if (block.kind === 'blockquote')
    return (
      <blockquote>
        <ShowBody body={block.children} cut={cut} />
      </blockquote>
    )
  const List = block.kind
  return (
    <List>
      {block.items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a body is drawn anew as a whole; its parts have no identity
        <li key={place}>
          <ShowBody body={item} cut={cut} />
        </li>
      ))}
    </List>
  )
}

/** A body drawn node by node; no markup is ever parsed here. */
export function ShowBody({ body, cut }: Showing & { readonly body: Body }) {
  return (
    <>
      {body.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a body is drawn anew as a whole; its parts have no identity
        <ShowBlock key={place} block={block} cut={cut} />
      ))}
    </>
  )
}
