// Which figures the app shows on its page of quality, what they mean, and what we aim at. `basis` says what a figure was measured on:
//   never-seen       sets that were not at hand when rules and weights were made (`from`: the name in unseen-figures.json)
//   cross-validated  each text judged by weights that were fitted without it (`value`, `count`: what the training scripts print)
//   fitted-on        the very sets that rules and weights were made with (the evaluation's own name): a check that nothing broke, no promise
// Peers stand beside figures of texts never seen only.
const unseen = (group, from, label, more = {}) => ({
  id: `never-seen ${from}`,
  basis: 'never-seen',
  from,
  group,
  label,
  ...more,
})
const crossed = (group, id, label, value, count) => ({
  id: `cross-validated ${id}`,
  basis: 'cross-validated',
  group,
  label,
  value,
  count,
})
const fitted = (group, id, label) => ({ id, basis: 'fitted-on', from: id, group, label })

export const publishedFigures = [
  unseen('Suggestions', 'fresh.design.first-right', 'Study design, full articles: the first suggestion is right'),
  unseen('Suggestions', 'fresh.design.sure-right', 'Study design, full articles: right where it says “sure”', {
    target: 0.97,
  }),
  unseen('Suggestions', 'evaluate.C1.macro-F1', 'Study design, abstracts, nine groups, each counting alike', {
    target: 0.82,
    compare: 'a trained language model above 0.8; a simple rule 0.78',
  }),
  unseen('Suggestions', 'evaluate.C2.macro-F1', 'Study design, flags such as pilot and double-blind', {
    target: 0.86,
    compare: 'a simple rule 0.76',
  }),
  unseen('Suggestions', 'fresh.within-person.RCT-SPLIT.R', 'Split-face and other within-person trials: found'),
  unseen(
    'Suggestions',
    'fresh.within-person.RCT-SPLIT.P',
    'Split-face and other within-person trials: right where said',
  ),
  unseen('Suggestions', 'fresh.sample-size.first-right', 'Sample size, full articles: the first suggestion is right', {
    compare: 'two people agree on 0.80',
  }),
  unseen(
    'Suggestions',
    'fresh.sample-size.any-of-three',
    'Sample size, full articles: right among the three suggestions',
  ),
  unseen('Suggestions', 'evaluate.A1.F1', 'Sample size, trial abstracts: the number is exactly right', {
    target: 0.9,
    compare: 'published systems 0.60 to 0.84; a simple rule 0.74',
  }),
  unseen('Suggestions', 'evaluate.A1.sure.P', 'Sample size, trial abstracts: right where it says “sure”', {
    target: 0.97,
    compare: 'a published system 0.94',
  }),
  unseen('Suggestions', 'evaluate.A1.sure.coverage', 'Sample size, trial abstracts: how often it says “sure”', {
    target: 0.65,
    compare: 'a published system 0.65',
  }),
  unseen('Suggestions', 'evaluate.A2.F1', 'Sample size, articles with two readers: exactly right', {
    target: 0.6,
    compare: 'two people agree on 0.80; a simple rule 0.33',
  }),
  unseen('Suggestions', 'evaluate.B.coi-quote.F1', 'Conflict of interest: the statement found', {
    target: 0.97,
    compare: 'published 0.94 to 0.99; a simple rule 0.92',
  }),
  unseen('Suggestions', 'fresh.conflict-of-interest.class', 'Conflict of interest: none, declared or industry', {
    target: 0.92,
  }),
  unseen('Suggestions', 'evaluate.B.funding-quote.F1', 'Funding: the statement found', { target: 0.97 }),
  unseen('Suggestions', 'fresh.funding.type', 'Funding: who paid is of the right kind'),
  unseen('Suggestions', 'fresh.funding.sure-right', 'Funding: right where it says “sure”', { target: 0.97 }),
  unseen('Suggestions', 'fresh.registration.id', 'Registration: the number'),
  unseen('Suggestions', 'fresh.limitations.R', 'Limitations: found'),
  unseen('Suggestions', 'fresh.limitations.P', 'Limitations: right where said'),
  crossed('Suggestions', 'A1', 'Sample size, trial abstracts: the number is exactly right', 0.967, 269),
  crossed('Suggestions', 'A2', 'Sample size, full articles: exactly right', 0.733, 30),
  crossed('Suggestions', 'C1', 'Study design, nine groups, each counting alike', 0.842, 530),
  fitted('Suggestions', 'A1.F1', 'Sample size, trial abstracts: the number is exactly right'),
  fitted('Suggestions', 'A2.F1', 'Sample size, full articles: exactly right'),
  fitted('Suggestions', 'B.coi-quote.F1', 'Conflict of interest: the statement found'),
  fitted('Suggestions', 'B.coi-class-by-rule.accuracy', 'Conflict of interest: none, declared or industry'),
  fitted('Suggestions', 'B.funding-quote.F1', 'Funding: the statement found'),
  fitted('Suggestions', 'C1.macro-F1', 'Study design, nine groups, each counting alike'),
  fitted('Suggestions', 'C2.macro-F1', 'Study design, flags such as pilot and double-blind'),

  unseen('Papers', 'evaluate.D.quote-fidelity', 'PDFs: quotes that stand letter for letter on their page', {
    target: 1,
  }),
  unseen('Papers', 'evaluate.D.title', 'PDFs: title', { target: 0.92 }),
  unseen('Papers', 'evaluate.D.first-author', 'PDFs: first author', { target: 0.92 }),
  unseen('Papers', 'evaluate.D.year', 'PDFs: year', { target: 0.92 }),
  unseen('Papers', 'evaluate.D.doi', 'PDFs: DOI', { target: 0.97 }),
  unseen('Papers', 'evaluate.D.journal', 'PDFs: journal'),
  unseen('Papers', 'evaluate.D.coi-quote.F1', 'PDFs: the conflict-of-interest statement found', {
    target: 0.92,
    compare: 'a simple rule 0.92',
  }),
  unseen('Papers', 'evaluate.pdf-odd.handled', 'Odd PDFs: read, or refused with the right reason', { target: 1 }),
  fitted('Papers', 'D.quote-fidelity', 'PDFs: quotes that stand letter for letter on their page'),
  fitted('Papers', 'D.title', 'PDFs: title'),
  fitted('Papers', 'D.first-author', 'PDFs: first author'),
  fitted('Papers', 'D.doi', 'PDFs: DOI'),

  unseen('Imports', 'evaluate.imports.bibtex.peer.fields-mean-of-cases', 'BibTeX, difficult cases: fields right', {
    target: 0.96,
    compare: 'Better BibTeX’s parser 0.945',
  }),
  unseen('Imports', 'evaluate.imports.ris.peer.fields-mean-of-cases', 'RIS, difficult cases: fields right', {
    target: 0.95,
    compare: 'JabRef 0.920',
  }),
  unseen('Imports', 'evaluate.imports.ris.derived.fields-mean-of-cases', 'RIS, exports of databases: fields right', {
    target: 0.985,
    compare: 'bibutils 0.972',
  }),
  unseen('Imports', 'evaluate.imports.fields', 'All formats: fields right'),
  unseen('Imports', 'evaluate.imports.count-exact', 'All formats: no record too many or too few', { target: 1 }),
  unseen('Imports', 'evaluate.imports.format-detected', 'The format is recognised', { target: 1 }),
  unseen('Imports', 'evaluate.refs.fields', 'Pasted references: fields right', {
    target: 0.93,
    compare: 'AnyStyle 0.88 on other strings',
  }),
  unseen('Imports', 'evaluate.refs.whole-reference', 'Pasted references: everything right', {
    target: 0.72,
    compare: 'AnyStyle 0.63 on other strings',
  }),
  unseen('Imports', 'evaluate.dedupe.cytology_screening.sensitivity', 'Duplicates found (cytology set)', {
    target: 0.95,
  }),
  unseen('Imports', 'evaluate.dedupe.respiratory.sensitivity', 'Duplicates found (respiratory set)', { target: 0.95 }),
  unseen('Imports', 'evaluate.dedupe.haematology.sensitivity', 'Duplicates found (haematology set)', { target: 0.95 }),
  unseen('Imports', 'evaluate.dedupe.digital_work.sensitivity', 'Duplicates found (digital work set)', {
    target: 0.95,
  }),
  unseen('Imports', 'evaluate.dedupe.digital_work.specificity', 'Works kept apart (digital work set)', {
    target: 0.99,
  }),
  crossed('Imports', 'refs.fields', 'Pasted references: fields right', 0.967, 150),
  crossed('Imports', 'refs.whole', 'Pasted references: everything right', 0.833, 150),
  fitted('Imports', 'refs.fields', 'Pasted references: fields right'),
  fitted('Imports', 'imports.bibtex.peer.fields-mean-of-cases', 'BibTeX, difficult cases: fields right'),
  fitted('Imports', 'imports.ris.peer.fields-mean-of-cases', 'RIS, difficult cases: fields right'),
  fitted('Imports', 'dedupe.stroke.sensitivity', 'Duplicates found (stroke set)'),
  fitted('Imports', 'dedupe.stroke.specificity', 'Works kept apart (stroke set)'),
]
