/**
 * Makes resources/models/reference-labeller.json: learns to label the words of references from invented records,
 * rendered in chance citation styles and spoilt the way pasted text is. The same seed gives the same file.
 *
 *   node scripts/train-reference-labeller.mjs [--count 36000] [--rounds 4] [--parts 5] [--dropout 0.25] [--gold FILE.jsonl] [--out FILE.json] [--folds 5]
 *
 * --gold adds references with known fields; of them only weights of features that the invented records have too are kept, so no
 * word of theirs is stored. --folds holds parts of the gold out in turn, and writes a weights file for each part beside --out.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'
import { chanceOf } from './train-reference-labeller/seeded-random.mjs'
import { renderReference, styleOf } from './train-reference-labeller/citation-styles.mjs'
import { Crf } from './train-reference-labeller/crf.mjs'
import { goldExample } from './train-reference-labeller/gold-references.mjs'
import { inventedRecord } from './train-reference-labeller/synthetic-records.mjs'
import { renderInManner } from './train-reference-labeller/citation-conventions.mjs'
import { spoil, textOf } from './train-reference-labeller/corrupt-reference.mjs'
import { weightsFile } from './train-reference-labeller/weights-file.mjs'

// How many of the invented references are in a manner of their own (law, GOST, ABNT, DIN ...) rather than in a made-up style.
const mannerShare = 0.2

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '36000' },
    rounds: { type: 'string', default: '4' },
    seed: { type: 'string', default: '20' },
    gold: { type: 'string' },
    dropout: { type: 'string', default: '0.25' },
    parts: { type: 'string', default: '5' },
    'gold-weight': { type: 'string', default: '6' },
    folds: { type: 'string' },
    out: { type: 'string', default: join(root, 'resources/models/reference-labeller.json') },
  },
})

const core = await bundledCore()
const { referenceLabels: labels, featuresOf, findIdentifiers, referenceTokens } = core
const leftOut = Number(options.dropout)
const weight = Number(options['gold-weight'])
const folds = Number(options.folds ?? 0)
const goldRows =
  options.gold === undefined
    ? []
    : readFileSync(options.gold, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))

// Several labellers, each from references of its own, and the mean of their weights: what one of them learnt by chance is evened out.
const parts = []
for (let part = 0; part < Number(options.parts); part++) parts.push(trainedPart(Number(options.seed) + part))
for (let fold = 0; fold < folds; fold++)
  writeFileSync(
    options.out.replace(/\.json$/u, `-fold${fold}.json`),
    weightsFile(
      parts.map((each) => each.withoutFold[fold]),
      labels,
    ),
  )
writeFileSync(
  options.out,
  weightsFile(
    parts.map((each) => each.whole),
    labels,
  ),
)

/** A labeller from invented references and the gold, and one for each part of the gold that is held out. */
function trainedPart(seed) {
  const chance = chanceOf(seed)
  const features = new Map()
  const gapCounts = new Map()
  const invented = Array.from({ length: Number(options.count) }, () => inventedExample(chance, features, gapCounts))
  const { kept, remap } = keptFeatures(features, 3)
  const gaps = [...gapCounts].filter(([, count]) => count >= 40).map(([name]) => name)
  const gapIndex = new Map(gaps.map((name, index) => [name, index]))
  const gapsOf = (names) => Int32Array.from(names, (name) => gapIndex.get(name) ?? gaps.length)
  const examples = invented.map(({ ids, gaps: names, masks }) => ({
    features: ids.map((row) => row.map((id) => remap[id]).filter((id) => id >= 0)),
    gaps: gapsOf(names),
    masks,
  }))
  const heldOut = examples.splice(0, Math.floor(examples.length / 12))
  console.error(`${examples.length} invented references, ${kept.length} features, ${gaps.length} gaps`)
  const crf = new Crf(kept.length, gaps.length, labels.length)
  for (let round = 0; round < Number(options.rounds); round++) {
    train(crf, examples, 0.12 / (1 + round * 0.6), round > 0 ? Math.ceil(examples.length / 6) : Infinity, chance)
    console.error(`round ${round + 1}: held-out words right ${accuracy(crf, heldOut).toFixed(4)}`)
  }
  crf.settle()
  console.error(`settled: held-out words right ${accuracy(crf, heldOut).toFixed(4)}`)
  const gold = goldRows.map((row) => {
    const { tokens, masks, tail } = goldExample(row, core)
    const seen = featuresOf(tokens, tail)
    const idsOf = (names) =>
      names.map((name) => features.get(name)?.id).filter((id) => id !== undefined && remap[id] >= 0)
    return {
      features: seen.features.map((names) => Int32Array.from(idsOf(names), (id) => remap[id])),
      gaps: gapsOf(seen.gaps),
      masks,
    }
  })
  const finished = (known) => {
    const model = crf.clone()
    finish(model, known, examples, chance)
    return { words: Float32Array.from(model.words), edges: Float32Array.from(model.edges), names: kept, gaps }
  }
  return {
    withoutFold: Array.from({ length: folds }, (_, fold) =>
      finished(gold.filter((_each, index) => index % folds !== fold)),
    ),
    whole: finished(gold),
  }
}

/** A last pass with gold references among the invented ones. */
function finish(model, known, examples, chance) {
  if (known.length === 0) return
  const mixed = [
    ...examples.slice(0, Math.min(examples.length, 4000)),
    ...Array.from({ length: weight }, () => known).flat(),
  ]
  for (const rate of [0.05, 0.03]) train(model, mixed, rate, 400, chance)
  model.settle()
}

/** One pass in a chance order. Of each word's features a few are left out by chance, so that none is leant on alone; every `often` examples the weights are remembered. */
function train(model, some, rate, often, chance) {
  const order = some.map((_, index) => index)
  for (let at = order.length - 1; at > 0; at--) {
    const other = chance.number(0, at)
    ;[order[at], order[other]] = [order[other], order[at]]
  }
  for (const [at, index] of order.entries()) {
    const { features, gaps: own, masks } = some[index]
    if (features.length > 0)
      model.learn(
        {
          features: leftOut === 0 ? features : features.map((row) => row.filter(() => chance.next() >= leftOut)),
          gaps: own,
          masks,
        },
        rate,
        1e-5,
      )
    if ((at + 1) % often === 0) model.remember()
  }
}

function accuracy(model, some) {
  let right = 0
  let all = 0
  for (const example of some) {
    if (example.features.length === 0) continue
    model.best(example).forEach((label, at) => {
      all += 1
      right += (example.masks[at] >> label) & 1
    })
  }
  return right / all
}

function inventedExample(chance, features, gapCounts) {
  const style = styleOf(chance)
  const isManner = chance.maybe(mannerShare)
  const record = inventedRecord(chance, isManner)
  if (chance.maybe(0.04)) record.noPages = true
  if (chance.maybe(0.02)) record.dropVolume = true
  if (chance.maybe(0.012)) record.dropAuthors = true
  const { text, labels: marks } = spoil(
    textOf(isManner ? renderInManner(record, chance) : renderReference(record, style, chance)),
    chance,
  )
  const tokens = referenceTokens(text, findIdentifiers(text).spans)
  const masks = tokens.map((token) => {
    const own = token.text.startsWith('<')
      ? 'link'
      : (marks.slice(token.start, token.end).find((each) => each !== null) ?? 'note')
    return 1 << labels.indexOf(own)
  })
  // Words are hidden half of the time, so that layout decides: invented titles have few words, real ones all.
  const often = { author: 0.7, title: 0.6, container: 0.35, publisher: 0.35, place: 0.35 }
  const hidden = tokens.map((token, index) =>
    chance.maybe(/^\p{Ll}{1,4}$/u.test(token.text) ? 0.15 : (often[labels[Math.log2(masks[index])]] ?? 0.2)),
  )
  const seen = featuresOf(tokens, text.slice(tokens.at(-1)?.end ?? 0), (index) => hidden[index] ?? false)
  for (const gap of seen.gaps) gapCounts.set(gap, (gapCounts.get(gap) ?? 0) + 1)
  return {
    ids: seen.features.map((names) => Int32Array.from(names, (name) => counted(features, name))),
    gaps: seen.gaps,
    masks,
  }
}

/** The number of a feature, one more time seen. */
function counted(features, name) {
  const feature = features.get(name) ?? { id: features.size, count: 0 }
  if (feature.count === 0) features.set(name, feature)
  feature.count += 1
  return feature.id
}

function keptFeatures(features, least) {
  const names = []
  const map = new Int32Array(features.size).fill(-1)
  for (const [name, { id, count }] of features) {
    if (count < (/^[wWkl]w?/u.test(name) ? 8 : least)) continue
    map[id] = names.length
    names.push(name)
  }
  return { kept: names, remap: map }
}

/** The application's own modules, bundled so that training sees words exactly as the product does. */
async function bundledCore() {
  const folder = mkdtempSync(join(tmpdir(), 'train-labeller-'))
  const entry = join(folder, 'entry.ts')
  const from = join(root, 'src/core/references')
  writeFileSync(
    entry,
    [
      'formats/reference-list/labelling/reference-labels',
      'formats/reference-list/labelling/token-features',
      'fields/find-identifiers',
      'formats/reference-list/labelling/reference-tokens',
      'formats/reference-list/parting/split-references',
    ]
      .map((name) => `export * from ${JSON.stringify(join(from, `${name}.ts`))}\n`)
      .join(''),
  )
  const bundle = await rolldown({ input: entry, platform: 'node' })
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'core.mjs' })
  await bundle.close()
  const modules = await import(pathToFileURL(join(folder, 'core.mjs')).href)
  rmSync(folder, { recursive: true })
  return modules
}
