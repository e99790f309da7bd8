/** The quiet picture of a page without a conversation: a koi under still water. */
export function KoiInPond() {
  return (
    <svg class="koi-in-pond" viewBox="0 0 128 96" aria-hidden="true">
      <ellipse cx="64" cy="50" rx="58" ry="40" class="water" />
      <ellipse cx="64" cy="50" rx="42" ry="28" class="ring" />
      <ellipse cx="64" cy="50" rx="27" ry="17" class="ring" />
      <g transform="translate(36 34) scale(1.55)">
        <path d="M9 10C6 7 3 5 1 5c1 2 1.600 3.400 1.600 5S2 13 1 15c2 0 5-2 8-5z" class="red" />
        <path d="M7 10c4-6 10-7 16-6.500C29 4 33 7 35 10c-2 3-6 6-12 6.500C17 17 11 16 7 10z" class="body" />
        <path
          d="M12 6.300c3-2.300 7-3 11-2.800-1 3-3 4.500-6 4.800-2 .2-4-.4-5-2zM22 16.500c-1-3 1-5 4-5.500s5 .5 6 1.500c-2 2-5 3.600-10 4z"
          class="red"
        />
        <circle cx="31" cy="8.200" r="1" class="eye" />
      </g>
    </svg>
  )
}
