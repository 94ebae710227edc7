import { createPortal } from 'react-dom'
import { outlinesOf, turnBox, turnPoint, type FractionBox, type Turn } from './page-fractions.ts'
import { letterBox, letterPlaces, type PageMark } from './letter-places.ts'
import type { PageLayers } from './page-layers.ts'
import classes from './page-marks.module.css'

/** Draws marks into the pages' layers, in parts of the page, so that they stand right at any zoom. */
export function PageMarks({
  layers,
  marks,
  turn,
}: {
  readonly layers: PageLayers
  readonly marks: readonly PageMark[]
  readonly turn: Turn
}) {
  const pageIndexes = [...new Set(marks.map((mark) => mark.pageIndex))]
  return pageIndexes.map((pageIndex) => {
    const layer = layers.of(pageIndex)
    const ofPage = marks.filter((mark) => mark.pageIndex === pageIndex)
    const places = letterPlaces(ofPage)
    return (
      layer &&
      createPortal(
        ofPage.map((mark) => <Mark key={mark.id} mark={mark} place={places.get(mark) ?? 0} turn={turn} />),
        layer,
        String(pageIndex),
      )
    )
  })
}

// About two points of an ordinary page.
const outlinePad = { x: 0.004, y: 0.002 }

function Mark({ mark, place, turn }: { readonly mark: PageMark; readonly place: number; readonly turn: Turn }) {
  const lines = mark.boxes.map((box) => turnBox(box, turn))
  const before = letterBox(mark)
  const first = before && turnBox(before, turn)
  return (
    <div
      className={classes.mark}
      data-kind={mark.kind}
      data-mark={mark.id}
      data-current={mark.current || undefined}
      data-turn={turn}
      style={{ '--field': mark.color } as React.CSSProperties}
    >
      {mark.kind === 'suggestion' && mark.current ? (
        <svg className={classes.outline} viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden>
          {outlinesOf(mark.boxes, outlinePad).map((points) => (
            <polygon
              key={`${points[0]?.x} ${points[0]?.y}`}
              points={points
                .map((point) => turnPoint(point, turn))
                .map(({ x, y }) => `${x},${y}`)
                .join(' ')}
            />
          ))}
        </svg>
      ) : (
        lines.map((box) => (
          <span key={`${box.left} ${box.top} ${box.right}`} className={classes.box} style={placeOf(box)} />
        ))
      )}
      {mark.letter && first && (
        <span
          className={classes.letter}
          style={
            {
              left: percent(first.left),
              top: percent(first.top),
              '--high': (first.bottom - first.top) * 100,
              '--wide': (first.right - first.left) * 100,
              '--place': place,
            } as React.CSSProperties
          }
          aria-hidden
        >
          {mark.letter}
        </span>
      )}
    </div>
  )
}

function placeOf(box: FractionBox): React.CSSProperties {
  return {
    left: percent(box.left),
    top: percent(box.top),
    width: percent(box.right - box.left),
    height: percent(box.bottom - box.top),
  }
}

function percent(part: number): string {
  return `${(part * 100).toFixed(3)}%`
}
