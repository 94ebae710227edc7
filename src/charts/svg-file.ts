import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { appVersion } from '#core/app-version.ts'
import { printedText } from '#core/report/formats/printed-text.ts'
import { filePaint } from './chart-paint.ts'
import type { DrawnChart } from './drawn-chart.ts'

/** A picture as a file of its own. */
export interface SvgFile {
  readonly text: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
}

const pictureWidth = 960
const margin = 20
const sourceSize = 11.5
const sourceHeight = 28

/**
 * A chart as an SVG file: on white, with its title above it and, below, of which library it is and when it was made. It asks for nothing
 * outside itself and runs nothing. It is one image with the title and the text alternative of the chart.
 */
export function svgFile({ words, picture: draw }: DrawnChart, libraryName: string, madeAt = new Date()): SvgFile {
  const day = madeAt.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  const source = `From “${libraryName}” on ${day}. Nothing is pooled. Evidence Desk ${appVersion}`
  const drawing = draw({ width: pictureWidth, paint: filePaint })
  // Once for its height alone, which follows from the data.
  const size = /^<svg\b[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(renderToStaticMarkup(drawing))
  if (!size) throw new Error('A picture gives its width and height.')
  const top = margin + 26
  const width = Math.ceil(Number(size[1])) + 2 * margin
  const height = Math.ceil(top + Number(size[2]) + sourceHeight + margin / 2)
  const line = (y: number, fontSize: number, fill: string, text: string, fontWeight?: number): ReactElement =>
    createElement(
      'text',
      { x: margin, y, fontSize, fill, fontWeight, fontFamily: 'Helvetica, Arial, sans-serif' },
      text,
    )
  const frame = renderToStaticMarkup(
    createElement(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
      createElement('title', null, words.title),
      createElement('desc', null, words.description),
      createElement('rect', { width, height, fill: filePaint.ground }),
      line(margin + 10, 16, filePaint.text, words.title, 600),
      createElement('g', { transform: `translate(${margin} ${top})` }, drawing),
      line(height - margin / 2 - 4, sourceSize, filePaint.quietText, source),
    ),
  )
  return { text: withPrintedTexts(withWordsOnce(frame)), width, height }
}

// The picture in its frame has the frame's words again: they would be read twice.
function withWordsOnce(markup: string): string {
  const head = /(?<=<g [^>]*>)<svg([^>]*)>(?:<title>[^<]*<\/title>)?(?:<desc>[^<]*<\/desc>)?/
  return markup.replace(head, (_, attributes: string) => {
    return `<svg${attributes.replaceAll(/ (?:xmlns|role|aria-label)="[^"]*"/g, '')}>`
  })
}

// Markup has only < and > that React wrote; between them stand texts that came from anywhere.
function withPrintedTexts(markup: string): string {
  return markup
    .replaceAll(/>([^<]+)</g, (_, text: string) => `>${printedText(text)}<`)
    .replaceAll(/="([^"]*)"/g, (_, value: string) => `="${printedText(value)}"`)
}
