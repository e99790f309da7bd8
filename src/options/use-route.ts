import { useEffect, useState } from 'preact/hooks'
import { type Route, routeOf } from './route.ts'

/** The page that the address's hash means, following it. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  useEffect(() => {
    const end = new AbortController()
    addEventListener('hashchange', () => setRoute(routeOf(location.hash)), { signal: end.signal })
    return () => end.abort()
  }, [])
  return route
}
