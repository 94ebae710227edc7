import { liveQuery } from 'dexie'

/** Runs a query now and again after each change of what it reads; outside React. Answers how to stop. */
export function watch<T>(query: () => Promise<T>, onValue: (value: T) => void): () => void {
  const subscription = liveQuery(query).subscribe({ next: onValue })
  return () => subscription.unsubscribe()
}
