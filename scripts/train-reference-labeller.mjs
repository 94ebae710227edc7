/**
 * Makes src/core/import/reference-list/labeller-weights.json: learns to label the words of references from invented records,
 * rendered in chance citation styles and spoilt the way pasted text is. The same seed gives the same file.
 *
 *   node scripts/train-reference-labeller.mjs [--count 30000] [--rounds 4] [--gold FILE.jsonl] [--out FILE.json] [--folds 5]
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
import { chanceOf } from './train-reference-labeller/chance.mjs'
import { renderReference, styleOf } from './train-reference-labeller/citation-styles.mjs'
import { Crf } from './train-reference-labeller/crf.mjs'
import { goldExample } from './train-reference-labeller/gold-references.mjs'
import { inventedRecord } from './train-reference-labeller/invented-records.mjs'
import { spoil, textOf } from './train-reference-labeller/spoil-reference.mjs'
import { weightsFile } from './train-reference-labeller/weights-file.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: options } = parseArgs({ options: {
  count: { type: 'string', default: '30000' }, rounds: { type: 'string', default: '4' }, seed: { type: 'string', default: '20' },
  gold: { type: 'string' }, 'gold-weight': { type: 'string', default: '6' }, folds: { type: 'string' },
  out: { type: 'string', default: join(root, 'src/core/import/reference-list/labeller-weights.json') },
} })

const core = await bundledCore()
const { referenceLabels: labels, featuresOf, findIdentifiers, tokensOf } = core
const chance = chanceOf(Number(options.seed))
const featureIds = new Map()
const featureCounts = []
const gapIds = new Map()

const invented = Array.from({ length: Number(options.count) }, inventedExample)
const { kept, remap } = keptFeatures(3)
const gaps = [...gapIds].filter(([, { count }]) => count >= 40).map(([name]) => name)
const gapIndex = new Map(gaps.map((name, index) => [name, index]))
const examples = invented.map(settled)
const heldOut = examples.splice(0, Math.floor(examples.length / 12))
console.error(`${examples.length} invented references, ${kept.length} features, ${gaps.length} gaps`)

const crf = new Crf(kept.length, gaps.length, labels.length)
for (let round = 0; round < Number(options.rounds); round++) {
  train(crf, examples, 0.12 / (1 + round * 0.6))
  console.error(`round ${round + 1}: held-out words right ${accuracy(crf, heldOut).toFixed(4)}`)
}

const gold = options.gold === undefined ? [] : readFileSync(options.gold, 'utf8').split('\n').filter(Boolean).map((line) => goldOf(JSON.parse(line)))
const weight = Number(options['gold-weight'])
const folds = Number(options.folds ?? 0)
for (let fold = 0; fold < folds; fold++) {
  const part = crf.clone()
  finish(part, gold.filter((_, index) => index % folds !== fold))
  writeFileSync(options.out.replace(/\.json$/u, `-fold${fold}.json`), weightsFile(part, kept, gaps, labels))
}
finish(crf, gold)
writeFileSync(options.out, weightsFile(crf, kept, gaps, labels))

/** A last pass with gold references among the invented ones. */
function finish(model, known) {
  if (known.length === 0) return
  const mixed = [...examples.slice(0, Math.min(examples.length, 4000)), ...Array.from({ length: weight }, () => known).flat()]
  for (const rate of [0.05, 0.03]) train(model, mixed, rate)
}

function train(model, some, rate) {
  const order = some.map((_, index) => index)
  for (let at = order.length - 1; at > 0; at--) {
    const other = chance.number(0, at)
    ;[order[at], order[other]] = [order[other], order[at]]
  }
  for (const index of order) if (some[index].features.length > 0) model.learn(some[index], rate, 1e-5)
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

function inventedExample() {
  const style = styleOf(chance)
  const record = inventedRecord(chance)
  if (chance.maybe(0.04)) record.noPages = true
  if (chance.maybe(0.02)) record.dropVolume = true
  if (chance.maybe(0.012)) record.dropAuthors = true
  const { text, labels: marks } = spoil(textOf(renderReference(record, style, chance)), chance)
  const tokens = tokensOf(text, findIdentifiers(text).spans)
  const masks = tokens.map((token) => {
    const own = token.text.startsWith('<') ? 'link' : marks.slice(token.start, token.end).find((each) => each !== null) ?? 'note'
    return 1 << labels.indexOf(own)
  })
  // Words are hidden half of the time, so that layout decides: invented titles have few words, real ones all.
  const often = { author: 0.7, title: 0.6, container: 0.35, publisher: 0.35, place: 0.35 }
  const hidden = tokens.map((token, index) => chance.maybe(/^\p{Ll}{1,4}$/u.test(token.text) ? 0.15 : (often[labels[Math.log2(masks[index])]] ?? 0.2)))
  const seen = featuresOf(tokens, text.slice(tokens.at(-1)?.end ?? 0), (index) => hidden[index] ?? false)
  return { ids: seen.features.map((names) => Int32Array.from(names, idOf)), gaps: seen.gaps.map(countGap), masks }
}

function idOf(name) {
  let id = featureIds.get(name)
  if (id === undefined) {
    id = featureIds.size
    featureIds.set(name, id)
    featureCounts.push(0)
  }
  featureCounts[id] += 1
  return id
}

function countGap(name) {
  const seen = gapIds.get(name) ?? { count: 0 }
  seen.count += 1
  gapIds.set(name, seen)
  return name
}

function keptFeatures(least) {
  const names = []
  const map = new Int32Array(featureCounts.length).fill(-1)
  for (const [name, id] of featureIds) {
    if (featureCounts[id] < (/^[wWkl]w?/u.test(name) ? 8 : least)) continue
    map[id] = names.length
    names.push(name)
  }
  return { kept: names, remap: map }
}

function settled({ ids, gaps: names, masks }) {
  return { features: ids.map((row) => row.map((id) => remap[id]).filter((id) => id >= 0)), gaps: Int32Array.from(names, (name) => gapIndex.get(name) ?? gaps.length), masks }
}

function goldOf(row) {
  const { tokens, masks, tail } = goldExample(row, core)
  const seen = featuresOf(tokens, tail)
  return {
    features: seen.features.map((names) => Int32Array.from(names.map((name) => featureIds.get(name)).filter((id) => id !== undefined && remap[id] >= 0), (id) => remap[id])),
    gaps: Int32Array.from(seen.gaps, (name) => gapIndex.get(name) ?? gaps.length), masks,
  }
}

/** The application's own modules, bundled so that training sees words exactly as the product does. */
async function bundledCore() {
  const folder = mkdtempSync(join(tmpdir(), 'train-labeller-'))
  const entry = join(folder, 'entry.ts')
  const from = join(root, 'src/core/import/reference-list')
  writeFileSync(entry, ['reference-labels', 'token-features', 'find-identifiers', 'reference-tokens', 'split-references'].map((name) => `export * from ${JSON.stringify(join(from, `${name}.ts`))}\n`).join(''))
  const bundle = await rolldown({ input: entry, platform: 'node' })
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: 'core.mjs' })
  await bundle.close()
  const modules = await import(pathToFileURL(join(folder, 'core.mjs')).href)
  rmSync(folder, { recursive: true })
  return modules
}
