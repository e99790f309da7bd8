/**
 * The addresses to try for one pack, in order: its own, then its mirrors, none twice. What Koi may not read is left out, except the
 * first, which then says so.
 */
export function addressesToTry(
  address: string,
  mirrors: readonly string[],
  mayRead: (address: string) => boolean,
): string[] {
  const others = [...new Set(mirrors)].filter((mirror) => mirror !== address && mayRead(mirror))
  return [address, ...others]
}
