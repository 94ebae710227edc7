/**
 * Trains the sample-size models, prints cross-validated figures (never the fit), and writes the weights.
 *
 *   node scripts/train-sample-size.mjs --data FOLDER [--texts MORE.jsonl] [--folds 6] [--wrong FILE] [--write resources/models/sample-size.json]
 *
 * The texts stay outside the repository, in FOLDER (the evaluation sets: A1 and A2 with their own gold; B, C1 and C2 with
 * train-sample-size-labels.json, read by hand: row id -> numbers that are right, none where the paper has no sample). --texts
 * adds lines {id, title, text, sizes, none}, such as the invented studies; --wrong lists the papers whose first number is wrong.
 *
 * Held out from the calibration: rows of the sets whose id has a sha256 with a first byte below 85. Their confidences come from
 * cross-validated rankings and a confidence model that never saw them. Reviews, case reports of one person and overviews have
 * rules of their own and are left out.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'
import { logitOf, trainLogistic } from './train-sample-size-logistic.mjs'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    texts: { type: 'string', multiple: true },
    folds: { type: 'string', default: '6' },
    wrong: { type: 'string' },
    write: { type: 'string' },
  },
})
if (!options.data) throw new Error('--data FOLDER is needed')
const folds = Number(options.folds)
const { module: core } = await runnerImport(join(import.meta.dirname, 'train-sample-size-core.ts'))

const COUNT_PENALTY = 1.5
const LEAST_SEEN = 5
const VALUE_PENALTY = 1
const INNER_FOLDS = 4
const SURE = 0.9
const HELD_OUT_BELOW = 85

const labels = JSON.parse(readFileSync(new URL('./train-sample-size-labels.json', import.meta.url), 'utf8'))
const sets = [
  ['A1', 'A1_sample_size_abstracts.jsonl', (row) => row.gold_sample_sizes],
  [
    'A2',
    'A2_sample_size_fulltext.jsonl',
    (row) => [row.gold_total, ...row.all_annotator_totals.map(({ total }) => total)],
  ],
  ['B', 'B_fulltext_coi_funding.jsonl', (row) => labels[row.id] ?? []],
  ['C1', 'C1_study_design_human_labels.jsonl', (row) => labels[row.id] ?? []],
  ['C2', 'C2_study_design_medline_pt.jsonl', (row) => labels[row.id] ?? []],
]
for (const file of options.texts ?? []) sets.push([file.split('/').at(-1), file, (row) => row.sizes])
const papers = sets.flatMap(([set, file, sizesOf]) =>
  readFileSync(resolve(options.data, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => paperOf(set, JSON.parse(line), sizesOf))
    .filter((paper) => paper !== null),
)

/**
 * A row with its counts found once, or null where nothing is known of it or the models have no say. `taught`: what is right for
 * training; a trial that gives only its arms teaches their sum.
 */
function paperOf(set, row, sizesOf) {
  const gold = new Set(sizesOf(row))
  const armSizes = [...(row.gold_intervention_arm_spans ?? []), ...(row.gold_control_arm_spans ?? [])].map(
    ({ value }) => value,
  )
  const taught =
    gold.size === 0 && armSizes.length > 1 ? new Set([armSizes.reduce((sum, size) => sum + size, 0)]) : gold
  const hasNone = row.none === true || labels[row.id]?.length === 0
  if (taught.size === 0 && !hasNone) return null
  const text = core.prepareText(core.paperTextOf(row.text ?? row.abstract), { title: row.title ?? null })
  const sentences = core.countingSentences(text)
  const context = core.countContext(text, sentences)
  if (core.isOverview(text) || core.isComment(text) || core.singleCase(text, sentences) || core.isReview(context))
    return null
  const mentions = [
    ...sentences.flatMap(({ counts }, place) =>
      counts.map((count) => ({
        value: count.value,
        place,
        count,
        sum: null,
        features: on(core.featuresOfCount(context, place, count)),
      })),
    ),
    ...context.sums.map((sum) => ({
      value: sum.value,
      place: sum.parts[0].place,
      count: sum.parts[0].count,
      sum,
      features: on(core.featuresOfSum(context, sum)),
    })),
  ]
  return {
    set,
    id: row.id,
    gold,
    taught,
    hasNone,
    isHeldOut: isHeldOut(row.id),
    context,
    mentions,
    fold: hashOf(row.id) % folds,
  }
}

/** The same rule for every set: a third of the rows, chosen by their ids. */
function isHeldOut(id) {
  return createHash('sha256').update(id).digest()[0] < HELD_OUT_BELOW
}

function on(names) {
  return names.map((name) => [name, 1])
}

function hashOf(id) {
  let hash = 2166136261
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619)
  return (hash ^ (hash >>> 13)) >>> 0
}

function trainCounts(taughtBy) {
  const examples = taughtBy.flatMap(({ mentions, taught }) =>
    mentions.map(({ features, value }) => ({ features, isTrue: taught.has(value) })),
  )
  return trainLogistic(examples, () => COUNT_PENALTY, LEAST_SEEN)
}

function candidatesOf(paper, counts) {
  const found = paper.mentions.map(({ features, ...mention }) => ({ ...mention, logit: logitOf(counts, features) }))
  return core.gatherCandidates(paper.context, found)
}

/** The second model learns from first-model scores of papers that the first model did not see. */
function trainValues(taughtBy) {
  const examples = []
  for (let fold = 0; fold < INNER_FOLDS; fold += 1) {
    const counts = trainCounts(taughtBy.filter((_, index) => index % INNER_FOLDS !== fold))
    for (const paper of taughtBy.filter((_, index) => index % INNER_FOLDS === fold))
      for (const { value, features } of candidatesOf(paper, counts))
        examples.push({ features: [...features], isTrue: paper.taught.has(value) })
  }
  return trainLogistic(examples, () => VALUE_PENALTY)
}

function rank(paper, counts, values) {
  const ranked = candidatesOf(paper, counts).map((candidate) => ({
    candidate,
    logit: logitOf(values, [...candidate.features]),
  }))
  return core.inOrderOfRules(
    paper.context,
    ranked.sort((a, b) => b.logit - a.logit),
  )
}

const outcomes = []
for (let fold = 0; fold < folds; fold += 1) {
  const seen = papers.filter((paper) => paper.fold !== fold)
  const [counts, values] = [trainCounts(seen), trainValues(seen)]
  for (const paper of papers.filter((other) => other.fold === fold && (other.gold.size > 0 || other.hasNone))) {
    const ranked = rank(paper, counts, values)
    const isRight = ({ candidate }) => paper.gold.has(candidate.value)
    outcomes.push({
      paper,
      answered: ranked.length > 0,
      isTrue: ranked.slice(0, 1).some(isRight),
      top3: ranked.slice(0, 3).some(isRight),
      ranked,
      features: [...core.confidenceFeatures(paper.context, ranked)],
    })
  }
}
const answered = outcomes.filter((outcome) => outcome.answered)
const tuned = answered.filter(({ paper }) => !paper.isHeldOut)
const trainConfidence = (taughtBy) => trainLogistic(taughtBy, () => 1)
// As it is shown: with the cautions and doubts of the rules.
const setConfidence = (some, model) => {
  const confidence = Object.fromEntries(model)
  for (const outcome of some)
    outcome.confidence = core.confidencesOf(outcome.paper.context, outcome.ranked, { confidence })[0]
}
for (let fold = 0; fold < folds; fold += 1)
  setConfidence(
    tuned.filter(({ paper }) => paper.fold === fold),
    trainConfidence(tuned.filter(({ paper }) => paper.fold !== fold)),
  )
setConfidence(
  answered.filter(({ paper }) => paper.isHeldOut),
  trainConfidence(tuned),
)
for (const [set] of sets) {
  const own = outcomes.filter(({ paper }) => paper.set === set)
  const right = own.filter(({ isTrue }) => isTrue).length
  const sure = own.filter(({ confidence }) => confidence >= SURE)
  const unseen = sure.filter(({ paper }) => paper.isHeldOut)
  const figures = [
    ['F1', (2 * right) / (own.filter((outcome) => outcome.answered).length + own.length)],
    ['top3', own.filter(({ top3 }) => top3).length / own.length],
    ['sure.P', sure.filter(({ isTrue }) => isTrue).length / sure.length],
    ['sure.coverage', sure.length / own.length],
    [`sure.held-out.P (n=${unseen.length})`, unseen.filter(({ isTrue }) => isTrue).length / unseen.length],
  ]
  console.log(set, `n=${own.length}`, ...figures.map(([name, figure]) => `${name} ${figure.toFixed(3)}`))
}

if (options.wrong) {
  const wrong = outcomes
    .filter(({ isTrue }) => !isTrue)
    .map(({ paper, ranked, confidence }) => {
      const found = ranked.slice(0, 4).map(({ candidate, logit }) => {
        const { sum, count, place, logit: own } = candidate.evidence[0]
        const { sentenceIndex } = paper.context.sentences[place]
        return `  ${candidate.value} (${logit.toFixed(1)}, ${own.toFixed(1)}) ${sum ? sum.kind : count.shape} ${paper.context.text.sentences[sentenceIndex].section}: ${paper.context.text.sentences[sentenceIndex].text.slice(0, 300)}`
      })
      return [
        `${paper.set} ${paper.id} wanted ${[...paper.gold].join(', ')} (${confidence?.toFixed(2)}): ${paper.context.text.title}`,
        ...found,
      ].join('\n')
    })
  writeFileSync(options.wrong, `${wrong.join('\n')}\n`)
}

if (options.write) {
  const models = { counts: trainCounts(papers), values: trainValues(papers), confidence: trainConfidence(tuned) }
  const rounded = Object.fromEntries(
    Object.entries(models).map(([name, weights]) => [
      name,
      Object.fromEntries(
        [...weights]
          .map(([feature, weight]) => [feature, Math.round(weight * 1000) / 1000])
          .filter(([, weight]) => Math.abs(weight) >= 0.005)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    ]),
  )
  writeFileSync(options.write, `${JSON.stringify(rounded, null, 1)}\n`)
}
