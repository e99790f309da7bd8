import { useEffect, useState } from 'preact/hooks'
import { hashOfNew, type Route, routeOf } from './route.ts'

/** What the address says now; a new answer without an id gets one there, so that a reload finds it again. */
function routeNow(): Route {
  const route = routeOf(location.hash)
  if (route.at !== 'library' || route.view !== 'edit' || route.id !== '') return route
  history.replaceState(null, '', hashOfNew(crypto.randomUUID()))
  return routeOf(location.hash)
}

/** The page that the address's hash means, following it. */
export function useRoute(): Route {
  const [route, setRoute] = useState(routeNow)
  useEffect(() => {
    const end = new AbortController()
    addEventListener('hashchange', () => setRoute(routeNow()), { signal: end.signal })
    return () => end.abort()
  }, [])
  return route
}
