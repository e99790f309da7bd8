declare const document: never

/** What besides words an answer brings along, and a box may have no place for. */
export const PARTS = ['pictures', 'links', 'lists'] as const
export type Part = (typeof PARTS)[number]

const MARKS: Readonly<Record<Part, string>> = { pictures: 'img[src]', links: 'a[href]', lists: 'li' }

export type PartCounts = Readonly<Record<Part, number>>

/** How many of each part stand in `root`. */
export function partsIn(root: ParentNode): PartCounts {
  const count = (part: Part): number => root.querySelectorAll(MARKS[part]).length
  return { pictures: count('pictures'), links: count('links'), lists: count('lists') }
}

/** How many of each stand in `root` besides those that `replaced` holds or touches. */
export function partsOutside(root: ParentNode, replaced: Range | null): PartCounts {
  const all = partsIn(root)
  const inside = replaced && partsIn(replaced.cloneContents())
  const left = (part: Part): number => all[part] - (inside?.[part] ?? 0)
  return { pictures: left('pictures'), links: left('links'), lists: left('lists') }
}

/** The parts of `wanted` that did not come to stand in a box: `kept` stood there before and was to stay, `now` stands there. */
export function lostParts(wanted: PartCounts, kept: PartCounts, now: PartCounts): Part[] {
  return PARTS.filter((part) => wanted[part] > 0 && now[part] < kept[part] + wanted[part])
}
