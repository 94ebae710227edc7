import { formatNumber } from '#core/format-count.ts'
import { studyDesign, type StudyDesignCode } from '#core/model/study-design.ts'
import type { Breakdown } from '#core/overview/breakdown.ts'
import { DesignBadge } from '#renderer/ui/study-marks.tsx'
import { PartList } from './figure.tsx'
import { openParts } from './figure-parts.ts'
import { RowsButton, type PartLook } from './rows-button.tsx'
import classes from './overview-page.module.css'

/** Studies by their design: a bar each, as long as they are many, with what is only suggested behind it. */
export function Designs({ designs: { answers, open } }: { readonly designs: Breakdown }) {
  const most = Math.max(1, ...answers.map(({ confirmed, suggested }) => confirmed.length + suggested.length))
  return (
    <section className={classes.panel} aria-label="Studies by design">
      <h2>Studies by design</h2>
      <ul className={classes.designs}>
        {answers.map(({ answer, confirmed, suggested }) => {
          const { label, code } = studyDesign(answer as StudyDesignCode)
          return (
            <li key={answer}>
              <span className={classes.design}>
                <DesignBadge code={code} /> {label}
              </span>
              <span className={classes.lengths} aria-hidden>
                <Length of={confirmed.length} most={most} look="yes" />
                <Length of={suggested.length} most={most} look="suggested" />
              </span>
              <span className={classes.counts}>
                <RowsButton words={formatNumber(confirmed.length)} name={label} studyIds={confirmed} />
                {suggested.length > 0 && (
                  <RowsButton
                    words={`${formatNumber(suggested.length)} suggested`}
                    name={`${label}: suggested, not confirmed`}
                    studyIds={suggested}
                    look="suggested"
                  />
                )}
              </span>
            </li>
          )
        })}
      </ul>
      <PartList parts={openParts('Design', open)} />
    </section>
  )
}

function Length({ of, most, look }: { readonly of: number; readonly most: number; readonly look: PartLook }) {
  return of > 0 && <i className={classes.part} data-look={look} style={{ width: `${(of / most) * 100}%` }} />
}
