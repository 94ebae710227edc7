import { measuredFigures, type MeasuredFigure } from './measured-figures.ts'
import classes from './quality-page.module.css'

const groups: readonly MeasuredFigure['group'][] = ['Suggestions', 'Papers', 'Imports']

/** "How good are the suggestions?": what was measured, when, on how much, and what was aimed at; weak figures too. */
export function QualityPage() {
  return (
    <div className={classes.page} role="region" aria-label="How good are the suggestions?" tabIndex={0}>
      <h1>How good are the suggestions?</h1>
      <p>
        Measured on{' '}
        {new Date(measuredFigures.measuredAt).toLocaleDateString('en-GB', {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
        })}{' '}
        against what people found in the same papers. The rules were developed with these very sets, so expect somewhat
        less on your papers. A suggestion is never a value until you accept it, and each shows the sentence it rests on:
        look at it.
      </p>
      {groups.map((group) => (
        <section key={group}>
          <h2>{group}</h2>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Measured</th>
                <th scope="col">Aim</th>
                <th scope="col">Cases</th>
                <th scope="col">For comparison</th>
              </tr>
            </thead>
            <tbody>
              {measuredFigures.figures
                .filter((figure) => figure.group === group)
                .map((figure) => (
                  <Figure key={figure.id} figure={figure} />
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  )
}

function Figure({ figure }: { readonly figure: MeasuredFigure }) {
  const short = figure.value < figure.target
  return (
    <tr>
      <th scope="row">{figure.label}</th>
      <td className="tabular" data-short={short || undefined}>
        {figure.value.toFixed(3)}
        {short && <span className={classes.short}> below the aim</span>}
      </td>
      <td className="tabular">{figure.target.toFixed(2)}</td>
      <td className="tabular">{figure.count.toLocaleString('en-GB')}</td>
      <td>{figure.compare ?? ''}</td>
    </tr>
  )
}
