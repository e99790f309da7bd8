/** How many specs run beside each other, each in a browser of its own. */
export const WORKERS = 2
