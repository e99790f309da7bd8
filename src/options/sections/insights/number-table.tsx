import type { ComponentChildren } from 'preact'

interface NumberTableProps {
  readonly label: string
  /** Of the name's column, then of each number's. */
  readonly heads: readonly [string, ...string[]]
  readonly rows: readonly {
    readonly key: string
    readonly name: ComponentChildren
    readonly numbers: readonly ComponentChildren[]
  }[]
}

/** Names with numbers behind them. */
export function NumberTable({ label, heads: [first, ...heads], rows }: NumberTableProps) {
  return (
    <table class="numbers" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {heads.map((head) => (
            <th key={head} scope="col" class="number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, numbers }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {heads.map((head, at) => (
              <td key={head} class="number">
                {numbers[at]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
