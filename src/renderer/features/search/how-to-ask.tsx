import classes from './search-page.module.css'

const examples = [
  ['serum redness', 'both words, anywhere in one place'],
  ['“week twelve”', 'these words in this order'],
  ['redn*', 'words that begin so'],
  ['redness OR swelling', 'one of them is enough'],
  ['serum NOT placebo', 'without the other'],
  ['harm* design:RCT n:>50', 'in randomised trials with more than 50 people'],
  ['safety coi:company year:2021..', 'by authors tied to a company, since 2021'],
  ['has:quote', 'studies that you have quoted'],
] as const

/** What can be searched, and how, where nothing is typed. */
export function HowToAsk() {
  return (
    <div className={classes.empty}>
      <p className={classes.invite}>Any word, in any place of the library</p>
      <p>Titles, values, quotes, notes, pages of papers, sources, drafts and claims are searched.</p>
      <dl className={classes.examples}>
        {examples.map(([words, meaning]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
