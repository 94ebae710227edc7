import { measuredFigures, type FigureBasis, type MeasuredFigure } from './measured-figures.ts'
import classes from './quality-page.module.css'

const groups: readonly MeasuredFigure['group'][] = ['Suggestions', 'Papers', 'Imports']

const basisWords: Readonly<Record<FigureBasis, string>> = {
  'never-seen': 'never seen',
  'cross-validated': 'cross-validated',
  'fitted-on': 'fitted on',
}

/** "How good are the suggestions?": what was measured, on what, when, on how much, and what was aimed at; weak figures too. */
export function QualityPage() {
  const { figures, measuredAt, neverSeenAt } = measuredFigures
  return (
    <div className={classes.page} role="region" aria-label="How good are the suggestions?" tabIndex={0}>
      <h1>How good are the suggestions?</h1>
      <p>
        Against what people found in the same papers. Look first at the texts that were <b>never seen</b>: they were not
        at hand when the rules were made{neverSeenAt && <> ({day(neverSeenAt)})</>}, and your papers are like them.{' '}
        <b>Cross-validated</b> figures judge each text by weights that were made without it. <b>Fitted on</b> are the
        very texts that rules and weights were made with ({day(measuredAt)}): they show that nothing broke, not how good
        it is.
      </p>
      <p>A suggestion is never a value until you accept it, and each shows the sentence it rests on: look at it.</p>
      {groups.map((group) => (
        <section key={group}>
          <h2>{group}</h2>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Texts</th>
                <th scope="col">Measured</th>
                <th scope="col">Aim</th>
                <th scope="col">Cases</th>
                <th scope="col">For comparison</th>
              </tr>
            </thead>
            <tbody>
              {figures
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

function day(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}

function Figure({ figure }: { readonly figure: MeasuredFigure }) {
  const short = figure.target !== undefined && figure.value < figure.target
  return (
    <tr data-basis={figure.basis}>
      <th scope="row">{figure.label}</th>
      <td className={classes.basis}>{basisWords[figure.basis]}</td>
      <td className="tabular" data-short={short || undefined}>
        {figure.value.toFixed(3)}
        {short && <span className={classes.short}> below the aim</span>}
      </td>
      <td className="tabular">{figure.target?.toFixed(2)}</td>
      <td className="tabular">{figure.count.toLocaleString('en-GB')}</td>
      <td>{figure.compare}</td>
    </tr>
  )
}
