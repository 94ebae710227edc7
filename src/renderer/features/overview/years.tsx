import { formatNumber } from '#core/format-count.ts'
import type { YearsShown } from '#core/overview/years.ts'
import { PartList } from './figure.tsx'
import { openParts } from './figure-parts.ts'
import { RowsButton } from './rows-button.tsx'
import classes from './overview-page.module.css'

/** Studies by their year of publication: a column each, also for years without one. */
export function Years({ years: { bars, studies } }: { readonly years: YearsShown }) {
  const most = Math.max(1, ...bars.map(({ studyIds }) => studyIds.length))
  return (
    <section className={classes.panel} aria-label="Years of publication">
      <h2>Years of publication</h2>
      <ul className={classes.years}>
        {bars.map(({ label, studyIds }) => (
          <li key={label}>
            <RowsButton words={formatNumber(studyIds.length)} name={`Published ${label}`} studyIds={studyIds} />
            <i className={classes.column} style={{ height: (studyIds.length / most) * 88 }} aria-hidden />
            <span className={classes.year}>{label}</span>
          </li>
        ))}
      </ul>
      <PartList parts={openParts('Year', studies.open)} />
    </section>
  )
}
