// How often suggestions are right, by field, group of design and how sure they are, over the evaluation sets beside the project; the
// third that is left out of tuning (held-out.mjs) apart from the rest. Called by `npm run eval`; alone: `node scripts/calibration.mjs`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isHeldOut } from './held-out.mjs'

const folder = '../shared/eval'
const out = 'out/eval/calibration.json'
const [likelyFrom, sureFrom] = [0.7, 0.9]

const read = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
const setFile = { A1: 'A1_sample_size_abstracts', B: 'B_fulltext_coi_funding', C1: 'C1_study_design_human_labels' }
const more = { A2: 'A2_sample_size_fulltext', C2: 'C2_study_design_medline_pt', D: 'D_pdf_gold' }
const rowsOf = (set) => read(`${folder}/${{ ...setFile, ...more }[set]}.jsonl`)

/** The groups that figures are told by, with the codes that belong to each. */
const groups = {
  'randomised trial': ['RCT-PAR', 'RCT-XO', 'RCT-CLU', 'RCT-SPLIT'],
  'trial, not randomised': ['CCT', 'SPLIT-NR', 'UCT', 'ITS'],
  observational: ['COH-P', 'COH-R', 'CC', 'XS', 'DTA', 'QUAL', 'MR', 'SEC', 'EVAL', 'MODEL', 'GUIDE', 'OPIN'],
  'case report': ['CREP', 'CSER'],
  'systematic review': ['SR-MA', 'SR'],
  'narrative review': ['REV-N'],
  animal: ['ANIM'],
  laboratory: ['LAB', 'EXV'],
  protocol: ['PROT'],
}
const groupOf = (code) => Object.keys(groups).find((group) => groups[group].includes(code)) ?? 'observational'

/** The group that a label of set C1 stands for. */
function groupOfLabel(label) {
  if (/systematic-review/.test(label)) return label.startsWith('Non') ? 'narrative review' : 'systematic review'
  if (/protocol/.test(label)) return 'protocol'
  if (/-non-RCT-/.test(label)) return 'trial, not randomised'
  if (/RCT/.test(label)) return 'randomised trial'
  if (/case-report/.test(label)) return 'case report'
  if (label.startsWith('Animal')) return 'animal'
  if (/In-vitro/.test(label)) return 'laboratory'
  return 'observational'
}

/** The group that the flags of set C2 stand for; undefined where they do not say one. */
function groupOfFlags(flags) {
  if (flags.includes('rct')) return 'randomised trial'
  if (flags.includes('case-report')) return 'case report'
  if (flags.includes('review')) return 'review'
  return flags.includes('animal') ? 'animal' : undefined
}

/** What was asked of one text: field, kind of text, group, whether the first suggestion was right, and how sure it was. */
function judgements(answers) {
  const first = (id, field) => answers.get(id)?.[field]?.[0]
  const seen = []
  const judge = (field, texts, group, id, isRight) => {
    const suggestion = first(id, field)
    if (!suggestion) seen.push({ field, texts, group, heldOut: isHeldOut(id), answered: false })
    else
      seen.push({
        field,
        texts,
        group,
        heldOut: isHeldOut(id),
        answered: true,
        confidence: suggestion.confidence,
        right: isRight(suggestion.value),
      })
  }
  for (const { id, gold_label: label } of rowsOf('C1'))
    judge('study-design', 'abstract', groupOfLabel(label), id, ({ design }) => groupOf(design) === groupOfLabel(label))
  for (const { id, gold_flags: flags } of rowsOf('C2')) {
    const group = groupOfFlags(flags)
    if (!group) continue
    const named = group === 'review' ? ['systematic review', 'narrative review'] : [group]
    judge('study-design', 'abstract', group, id, ({ design }) => named.includes(groupOf(design)))
  }
  for (const { id, gold_sample_sizes: sizes } of rowsOf('A1'))
    if (sizes.length > 0)
      judge('sample-size', 'abstract', 'randomised trial', id, ({ headline }) => sizes.includes(headline))
  for (const label of read('bench/article-labels.jsonl')) {
    const { id, design, designAlternatives = [], n, nAlternatives = [], coi, fundingType } = label
    const { fundingTypeAlternatives = [] } = label
    const group = groupOf(design)
    const designs = [design, ...designAlternatives]
    judge('study-design', 'article', group, id, (value) => designs.includes(value.design))
    if (n !== null)
      judge('sample-size', 'article', group, id, ({ headline }) => [n, ...nAlternatives].includes(headline))
    // The texts of set A2 have no back matter.
    if (label.set === 'A2') continue
    const statuses = { none: 'declared-none', declared: 'declared-present', 'not-stated': 'no-statement-found' }
    judge('conflict-of-interest', 'article', 'all', id, ({ status }) => status === statuses[coi])
    const types = [fundingType, ...fundingTypeAlternatives]
    judge('funding', 'article', 'all', id, ({ type }) => types.includes(type))
  }
  return seen
}

/** Answers of the command line, by the id of the text. */
function answersOf() {
  const records = ['A1', 'A2', 'B', 'C1', 'C2'].flatMap((set) =>
    rowsOf(set).map(({ id, title, text, abstract }) => ({ id, title, text: text ?? abstract })),
  )
  const scratch = mkdtempSync(join(tmpdir(), 'calibration-'))
  const file = join(scratch, 'records.jsonl')
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'))
  const pdfs = rowsOf('D')
  const run = (...words) => {
    const made = spawnSync('node', ['out/main/cli.js', 'extract', ...words], { encoding: 'utf8', maxBuffer: 1 << 30 })
    if (made.status !== 0) throw new Error(`extract failed: ${made.stderr}`)
    return made.stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  }
  const texts = run('--records', file)
  const papers = run('--json', ...pdfs.map((row) => join(folder, row.file)))
  rmSync(scratch, { recursive: true })
  return new Map([
    ...texts.map(({ id, suggestions }) => [id, suggestions]),
    ...papers.map(({ suggestions }, index) => [pdfs[index].id, suggestions]),
  ])
}

/** The figures of some judgements: how many, how many answered, and of each tier how many and how many right. */
function tally(judged) {
  const answered = judged.filter((each) => each.answered)
  const tier = (from, to) => {
    const within = answered.filter(({ confidence }) => confidence >= from && confidence < to)
    return { n: within.length, right: within.filter(({ right }) => right).length }
  }
  return {
    n: judged.length,
    answered: answered.length,
    right: answered.filter(({ right }) => right).length,
    sure: tier(sureFrom, Infinity),
    likely: tier(likelyFrom, sureFrom),
    'not sure': tier(0.5, likelyFrom),
    'not shown': tier(0, 0.5),
  }
}

/** Prints the table and writes it to out/eval/calibration.json. */
export function printCalibration() {
  const seen = judgements(answersOf())
  const keys = [...new Set(seen.map(({ field, texts, group }) => `${field}|${texts}|${group}`))]
  const table = keys.flatMap((key) => {
    const own = seen.filter(({ field, texts, group }) => `${field}|${texts}|${group}` === key)
    const [field, texts, group] = key.split('|')
    return [
      { field, texts, group, part: 'held out', ...tally(own.filter(({ heldOut }) => heldOut)) },
      { field, texts, group, part: 'the rest', ...tally(own.filter(({ heldOut }) => !heldOut)) },
    ]
  })
  const cell = ({ n, right }) => (n === 0 ? '-' : `${right}/${n}`).padStart(9)
  console.log(
    '\nHow often the first suggestion is right, by how sure it is. Held out: the third of each set that is left out of',
  )
  console.log('tuning (sha256 of the id, first byte < 85). Right of all in a tier:')
  console.log(
    `${'field'.padEnd(21)}${'texts'.padEnd(9)}${'group'.padEnd(23)}${'part'.padEnd(9)}${'texts'.padStart(6)}${['sure', 'likely', 'not sure', 'not shown'].map((word) => word.padStart(10)).join('')}`,
  )
  for (const row of table)
    console.log(
      `${row.field.padEnd(21)}${row.texts.padEnd(9)}${row.group.padEnd(23)}${row.part.padEnd(9)}${String(row.n).padStart(6)} ${cell(row.sure)} ${cell(row.likely)} ${cell(row['not sure'])} ${cell(row['not shown'])}`,
    )
  mkdirSync('out/eval', { recursive: true })
  writeFileSync(out, `${JSON.stringify(table, null, 1)}\n`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!existsSync(folder)) {
    console.error('The evaluation sets are not beside this project (../shared/eval), so there is nothing to measure.')
    process.exit(1)
  }
  printCalibration()
}
