/** Something the person at the keyboard can mend; it ends koi with 2. */
export class PackTrouble extends Error {}
