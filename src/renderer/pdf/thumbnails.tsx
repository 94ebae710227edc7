import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import type { FractionBox } from './page-fractions.ts'
import { shapeWithout } from './photograph-boxes.ts'
import { photographsOn } from './photographs.ts'
import classes from './thumbnails.module.css'

const widthPixels = 112

/** All pages small, drawn as they come into sight, with the current one in sight. A click goes there. */
export function Thumbnails({
  paper,
  current,
  dark,
  onChoose,
}: {
  readonly paper: PDFDocumentProxy
  readonly current: number
  readonly dark: boolean
  onChoose(pageIndex: number): void
}) {
  const list = useRef<HTMLOListElement>(null)
  // The page one is on is in sight, from the first moment; while the pointer is here, the list is the writer's.
  useEffect(() => {
    if (list.current?.matches(':hover')) return
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' })
  }, [current, paper])
  return (
    <ol ref={list} className={classes.list} data-dark={dark || undefined}>
      {Array.from({ length: paper.numPages }, (_, pageIndex) => (
        <li key={pageIndex}>
          <button
            type="button"
            className={classes.page}
            aria-current={pageIndex === current ? 'page' : undefined}
            onClick={() => onChoose(pageIndex)}
          >
            <Thumbnail paper={paper} pageIndex={pageIndex} dark={dark} />
            <span className="tabular">
              <span className="visually-hidden">Page </span>
              {pageIndex + 1}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

function Thumbnail({
  paper,
  pageIndex,
  dark,
}: {
  readonly paper: PDFDocumentProxy
  readonly pageIndex: number
  readonly dark: boolean
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [drawn, setDrawn] = useState<PDFPageProxy | null>(null)
  const [photographs, setPhotographs] = useState<readonly FractionBox[]>([])
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = canvas.current
    if (!element || seen) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true)
      },
      { rootMargin: '200px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [seen])
  useEffect(() => {
    const element = canvas.current
    if (!element || !seen) return undefined
    let cancel = () => {}
    let gone = false
    void paper.getPage(pageIndex + 1).then(
      (page) => {
        if (gone) return
        const viewport = page.getViewport({
          scale: (widthPixels * devicePixelRatio) / page.getViewport({ scale: 1 }).width,
        })
        element.width = Math.floor(viewport.width)
        element.height = Math.floor(viewport.height)
        const task = page.render({ canvas: element, viewport, annotationMode: 1 })
        cancel = () => task.cancel()
        task.promise.then(
          () => setDrawn(page),
          // A page that cannot be drawn stays white; the reader says more about it.
          () => undefined,
        )
      },
      () => undefined,
    )
    return () => {
      gone = true
      cancel()
    }
  }, [seen, paper, pageIndex])
  useEffect(() => {
    if (dark && drawn) photographsOn(drawn).then(setPhotographs, () => undefined)
  }, [dark, drawn])
  return (
    <span className={classes.drawing} data-photographs={photographs.length > 0 || undefined} aria-hidden>
      <canvas ref={canvas} className={classes.canvas} />
      {photographs.length > 0 && <span className={classes.darkening} style={{ clipPath: shapeWithout(photographs) }} />}
    </span>
  )
}
