import { useEffect, useState } from 'react'

/** The time in milliseconds since 1970, anew every minute: for words that say how old something is. */
export function useMinutes(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
