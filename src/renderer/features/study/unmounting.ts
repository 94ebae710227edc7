import { createContext, useLayoutEffect, useRef, type RefObject } from 'react'

/** True from the moment the study page is left: an open editor then keeps what was typed, as a cell of the table does. */
export const UnmountingStudy = createContext<RefObject<boolean>>({ current: false })

/** For the page itself: told before the editors on it are taken away. */
export function useLeaving(): RefObject<boolean> {
  const leaving = useRef(false)
  useLayoutEffect(() => {
    leaving.current = false
    return () => {
      leaving.current = true
    }
  }, [])
  return leaving
}
