import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import { placeOfQuote, quoteWords, type Quote } from '#core/model/quote.ts'
import type { QuoteCheck, ReportPicture } from '#core/report/evidence-report.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { lookAtPaperQuote, lookAtSourceQuote, type QuoteAtPlace } from '#renderer/background/look-at-quote.ts'
import classes from './evidence-card.module.css'

/** A quote as it stands on its page with the words marked, where its PDF is there; else its words with their place. And whether it was found again just now. */
export function QuoteInPlace({ quote, evidence }: { readonly quote: Quote; readonly evidence: ShownEvidence }) {
  const looked = useLook(quote, evidence)
  const pictures = looked?.ok ? looked.value.pictures : []
  return (
    <figure className={classes.quote}>
      {pictures.length > 0 ? (
        pictures.map((picture) => (
          <PagePicture
            key={`${picture.sheet} ${picture.heightPx} ${picture.png.length}`}
            picture={picture}
            words={quoteWords(quote.anchor)}
          />
        ))
      ) : (
        <blockquote className="quoted" dir="auto">
          “{quoteWords(quote.anchor)}”
        </blockquote>
      )}
      <figcaption>
        {placeOfQuote(quote.anchor)} <Finding looked={looked} isOfSource={evidence.source !== undefined} />
        {looked?.ok && looked.value.check !== 'no-pdf' && looked.value.noPicture && (
          <span className={classes.quiet}>No picture: {looked.value.noPicture}</span>
        )}
        {quote.note && (
          <span className={classes.quiet} dir="auto">
            Note: {quote.note}
          </span>
        )}
      </figcaption>
    </figure>
  )
}

const findingWords: Readonly<Record<QuoteCheck, string>> = {
  'word-for-word': 'found again, word for word',
  nearly: 'found again, but some letters differ',
  'page-only': 'not found again: the page has no text',
  'not-found': 'not found again in the text',
  'no-pdf': 'not looked up: the PDF is not in the library',
}

function Finding({
  looked,
  isOfSource,
}: {
  readonly looked: Result<QuoteAtPlace> | null
  readonly isOfSource: boolean
}) {
  if (looked === null) return <span className={classes.quiet}>looking it up …</span>
  if (!looked.ok) return <span className={classes.bad}>Not looked up: {looked.message}</span>
  const { check } = looked.value
  const isGood = check === 'word-for-word'
  const Icon = isGood ? IconCircleCheck : IconAlertTriangle
  return (
    <span className={isGood ? classes.good : check === 'not-found' ? classes.bad : classes.caution}>
      <Icon size={14} aria-hidden />{' '}
      {check === 'no-pdf' && isOfSource ? 'not looked up: its file is not in the library' : findingWords[check]}
    </span>
  )
}

/** Looks the quote up each time it is shown; null while it is looked up. */
function useLook(quote: Quote, { evidence, source, fieldId }: ShownEvidence): Result<QuoteAtPlace> | null {
  const [looked, setLooked] = useState<Result<QuoteAtPlace> | null>(null)
  const studyId = 'studyId' in evidence ? evidence.studyId : null
  const files = source?.files
  const where = JSON.stringify([quote.paperSha256, quote.anchor])
  const hashes = files?.map(({ sha256 }) => sha256).join(' ')
  useEffect(() => {
    let isWanted = true
    // What was found of other words says nothing of these.
    setLooked(null)
    const look =
      studyId === null
        ? lookAtSourceQuote(quote, files ?? [])
        : lookAtPaperQuote(quote, studyId, fieldId ?? null).then(ok)
    void look
      .catch((error: unknown) => fail('unavailable', 'it could not be read just now.', String(error)))
      .then((result) => {
        if (isWanted) setLooked(result)
      })
    return () => {
      isWanted = false
    }
    // The same words at the same place: the rows are made anew with every change of the library.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [where, studyId, fieldId, hashes])
  return looked
}

/** Points. A wider part of a page is too small to be read beside what is said of it. */
const besidePoints = 340
/** Pixels a point at which a page is large enough. */
const largest = 1.6

function PagePicture({ picture, words }: { readonly picture: ReportPicture; readonly words: string }) {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([picture.png.slice()], { type: 'image/png' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [picture])
  const { widthPx, heightPx, perPoint } = picture
  const width = widthPx / perPoint
  return (
    <img
      src={url ?? undefined}
      width={widthPx}
      height={heightPx}
      style={{ maxWidth: width * largest }}
      data-wide={width > besidePoints || undefined}
      alt={`Part of sheet ${picture.sheet} with the quote marked: “${words}”`}
      hidden={url === null}
    />
  )
}
