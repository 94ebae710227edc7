import { useEffect, useState } from 'react'
import classes from './skeleton-rows.module.css'

// SCREENS-2: the frame at once, grey bars after 300 ms. A read that is faster shows nothing in between.
const quietMs = 300
/** Enough for the tallest window; what is too many is cut off. */
const rowCount = 40
/** Widths of the bars in percent, over and over, so that they look like words and not like a grid. */
const widths = [86, 64, 72, 58, 78, 46, 68, 90, 52] as const

interface SkeletonRowsProps {
  /** What is going on, for those who hear the screen: "Reading the library". */
  readonly label: string
  /** The columns of a row, as CSS grid tracks; the first has two lines. */
  readonly columns: readonly string[]
  /** As high as the rows that will stand there, in CSS pixels. */
  readonly rowHeight: number
}

/** Grey bars in the place of rows while these are read for the first time; nothing at all in the first 300 ms. */
export function SkeletonRows({ label, columns, rowHeight }: SkeletonRowsProps) {
  const isSlow = useIsSlow()
  return (
    <div
      className={isSlow ? classes.rows : undefined}
      role="status"
      aria-busy="true"
      data-skeleton={isSlow || undefined}
    >
      {isSlow && <span className="visually-hidden">{label}</span>}
      {isSlow &&
        Array.from({ length: rowCount }, (_, row) => (
          <div
            key={row}
            className={classes.row}
            style={{ height: rowHeight, gridTemplateColumns: columns.join(' ') }}
            aria-hidden
          >
            {columns.map((track, column) => (
              <span key={`${track} ${column}`}>
                <i style={{ width: `${widths[(row * 2 + column) % widths.length]}%` }} />
                {column === 0 && <i style={{ width: `${widths[(row + 5) % widths.length]! / 2}%` }} />}
              </span>
            ))}
          </div>
        ))}
    </div>
  )
}

/** A screen whose rows are being read for the first time: its name, and bars where the rows will be. */
export function SkeletonPage({ title, ...rows }: SkeletonRowsProps & { readonly title: string }) {
  return (
    <div className={classes.page}>
      <p className={classes.title}>{title}</p>
      <SkeletonRows {...rows} />
    </div>
  )
}

function useIsSlow(): boolean {
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsSlow(true), quietMs)
    return () => clearTimeout(timer)
  }, [])
  return isSlow
}
