// Trains the family model of the study-design field and writes its weights.
//
//   node scripts/train-study-design.mjs --data LABELLED.jsonl [--data MORE.jsonl] [--out WEIGHTS.json] [--predictions FILE.jsonl]
//
// Each line of the data: {id, title, text, families: ["animal"]}. Several families mean that the label does not tell them apart: the
// model then learns that it is one of them. The texts stay outside the repository; only weights of design words come in. Prints
// cross-validated figures (every text is judged by models that never saw it), then fits on everything. Deterministic.
import { mkdtemp, readFile, writeFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', multiple: true },
    out: { type: 'string' },
    predictions: { type: 'string' },
    folds: { type: 'string', default: '5' },
    repeats: { type: 'string', default: '3' },
    l2: { type: 'string', default: '0.02' },
    epochs: { type: 'string', default: '120' },
    balance: { type: 'string', default: '0.8' },
    rules: { type: 'string', default: '0.5' },
  },
})
const families = [
  'systematic-review',
  'narrative-review',
  'case-report',
  'randomised-trial',
  'other-trial',
  'protocol',
  'animal',
  'laboratory',
  'other',
]
const root = resolve(import.meta.dirname, '..')
const confidenceTable = JSON.parse(await readFile(join(root, 'resources/models/study-design-confidence.json'), 'utf8'))

/** The product's own reading of a text, so that training and use cannot drift apart. */
async function loadProduct() {
  const core = join(root, 'src/core')
  const bundle = await rolldown({
    input: {
      prepare: join(core, 'paper/structure/prepare-text.ts'),
      text: join(core, 'suggestions/study-design/design-text.ts'),
      within: join(core, 'suggestions/study-design/within-person.ts'),
      evidence: join(core, 'suggestions/study-design/design-evidence.ts'),
      features: join(core, 'suggestions/study-design/design-features.ts'),
      extractor: join(core, 'suggestions/study-design/study-design.ts'),
      groups: join(core, 'suggestions/study-design/design-confidence.ts'),
    },
    platform: 'node',
    cwd: root,
  })
  const folder = await mkdtemp(join(tmpdir(), 'train-study-design-'))
  try {
    await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs' })
    const [prepare, text, within, evidence, features, extractor, groups] = await Promise.all(
      ['prepare', 'text', 'within', 'evidence', 'features', 'extractor', 'groups'].map(
        (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href),
      ),
    )
    const prepared = (row) => prepare.prepareText(prepare.paperTextOf(row.text), { title: row.title })
    return {
      featuresOf: (row) => {
        const designText = text.readDesignText(prepared(row))
        return features.designFeatures(
          designText,
          evidence.gatherEvidence(designText, within.findWithinPersonComparison(designText)),
        )
      },
      /** Family and confidence of the first suggestion under a model; 'other' where there is none. */
      suggest: (row, model) => {
        const judged = extractor.judgeDesigns(prepared(row), model, confidenceTable)[0]
        if (!judged) return { family: 'other', code: null, confidence: null, group: null, signs: null }
        const { value, confidence } = judged.suggestion
        return {
          family: features.familyOf[value.design],
          code: value.design,
          confidence,
          group: groups.confidenceGroupOf[value.design],
          signs: judged.signs,
        }
      },
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Adam over the cross-entropy of "one of the allowed families", with an L2 penalty on the weights. */
function fit(rows, names) {
  const classCount = families.length
  const size = names.length * classCount
  const weights = new Float64Array(size),
    bias = new Float64Array(classCount)
  const first = new Float64Array(size + classCount),
    second = new Float64Array(size + classCount),
    gradient = new Float64Array(size + classCount)
  const l2 = Number(options.l2),
    balance = Number(options.balance)
  // The rules' own verdict is given a weight and not a lesson: what they say must hold for subjects that no training text has.
  const isFixed = new Uint8Array(size)
  for (const [place, name] of names.entries()) {
    if (!name.startsWith('rule:')) continue
    isFixed.fill(1, place * classCount, (place + 1) * classCount)
    weights[place * classCount + families.indexOf(name.slice(5))] = Number(options.rules)
  }
  const counts = families.map(
    (_, k) => rows.filter((row) => row.allowed.length === 1 && row.allowed[0] === k).length + 1,
  )
  const common = Math.max(...counts)
  for (let epoch = 1; epoch <= Number(options.epochs); epoch += 1) {
    gradient.fill(0)
    for (const row of rows) {
      const p = probabilities(row.active, weights, bias)
      const allowedMass = row.allowed.reduce((sum, k) => sum + p[k], 0)
      const rowWeight = row.allowed.length === 1 ? (common / counts[row.allowed[0]]) ** balance : 1
      for (let k = 0; k < classCount; k += 1) {
        const delta = (rowWeight * (p[k] - (row.allowed.includes(k) ? p[k] / allowedMass : 0))) / rows.length
        for (const [feature, amount] of row.active) gradient[feature * classCount + k] += delta * amount
        gradient[size + k] += delta
      }
    }
    for (let at = 0; at < size + classCount; at += 1) {
      const g = gradient[at] + (at < size ? l2 * weights[at] : 0)
      first[at] = 0.9 * first[at] + 0.1 * g
      second[at] = 0.999 * second[at] + 0.001 * g * g
      const step = (0.03 * (first[at] / (1 - 0.9 ** epoch))) / (Math.sqrt(second[at] / (1 - 0.999 ** epoch)) + 1e-8)
      if (at < size) weights[at] -= isFixed[at] ? 0 : step
      else bias[at - size] -= step
    }
  }
  return { weights, bias }
}

function probabilities(active, weights, bias, temperature = 1) {
  const classCount = families.length
  const scores = Float64Array.from(bias)
  for (const [feature, amount] of active)
    for (let k = 0; k < classCount; k += 1) scores[k] += amount * weights[feature * classCount + k]
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp((score - highest) / temperature))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** A fixed order that looks shuffled. */
function shuffled(rows, seed) {
  let state = seed
  const keyed = rows.map((row) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return { row, key: state }
  })
  return keyed.sort((a, b) => a.key - b.key).map(({ row }) => row)
}

function macroF1(judged) {
  const lines = families.map((family, k) => {
    const right = judged.filter((j) => j.gold === k && j.best === k).length
    const precision = right / (judged.filter((j) => j.best === k).length || 1)
    const recall = right / (judged.filter((j) => j.gold === k).length || 1)
    return {
      family,
      precision,
      recall,
      f1: (2 * precision * recall) / (precision + recall || 1),
      n: judged.filter((j) => j.gold === k).length,
    }
  })
  return { lines, macro: lines.reduce((sum, line) => sum + line.f1, 0) / lines.length }
}

/** The model as it is shipped. */
function asModel({ weights, bias }, names, temperature) {
  const rowOf = (place) => families.map((_, k) => Number(weights[place * families.length + k].toFixed(2)))
  const kept = names
    .map((name, place) => [name, rowOf(place)])
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= 0.02))
  return {
    classes: families,
    bias: [...bias].map((b) => Number(b.toFixed(3))),
    temperature,
    weights: Object.fromEntries(kept),
  }
}

function asJson(model) {
  const lines = Object.entries(model.weights).map(([name, row]) => `    ${JSON.stringify(name)}: [${row.join(', ')}]`)
  return `{\n  "classes": ${JSON.stringify(model.classes)},\n  "bias": [${model.bias.join(', ')}],\n  "temperature": ${model.temperature},\n  "weights": {\n${lines.join(',\n')}\n  }\n}\n`
}

function printCalibration(label, judged) {
  for (const [low, high] of [
    [0, 0.4],
    [0.4, 0.6],
    [0.6, 0.8],
    [0.8, 0.9],
    [0.9, 0.97],
    [0.97, 1.01],
  ]) {
    const within = judged.filter((j) => j.confidence !== null && j.confidence >= low && j.confidence < high)
    console.log(
      `${label} ${low}-${high}: right ${(within.filter((j) => j.best === j.gold).length / (within.length || 1)).toFixed(3)} of ${(within.length / repeats).toFixed(0)}`,
    )
  }
}

const product = await loadProduct()
const rows = (await Promise.all((options.data ?? []).map((file) => readFile(file, 'utf8')))).flatMap((content, file) =>
  content
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ ...JSON.parse(line), file })),
)
const named = rows.map((row) => ({
  ...row,
  features: product.featuresOf(row),
  allowed: row.families.map((family) => families.indexOf(family)),
}))
const documentFrequency = new Map()
for (const row of named)
  for (const name of row.features.keys()) documentFrequency.set(name, (documentFrequency.get(name) ?? 0) + 1)
const names = [...documentFrequency.keys()].filter((name) => documentFrequency.get(name) >= 3).sort()
const placeOf = new Map(names.map((name, place) => [name, place]))
for (const row of named)
  row.active = [...row.features]
    .filter(([name]) => placeOf.has(name))
    .map(([name, amount]) => [placeOf.get(name), amount])
console.log(`${named.length} texts, ${names.length} features`)

const folds = Number(options.folds),
  repeats = Number(options.repeats)
const judgements = []
for (let repeat = 0; repeat < repeats; repeat += 1) {
  const order = shuffled(named, 7 + repeat)
  for (let fold = 0; fold < folds; fold += 1) {
    const model = fit(
      order.filter((_, at) => at % folds !== fold),
      names,
    )
    for (const row of order.filter((_, at) => at % folds === fold))
      judgements.push({ row, repeat, model, gold: row.allowed.length === 1 ? row.allowed[0] : -1 })
  }
}
const full = judgements.filter((j) => j.gold >= 0)
// The temperature that makes the families of unseen texts likeliest.
const likelihood = (temperature) =>
  full.reduce(
    (sum, j) => sum + Math.log(probabilities(j.row.active, j.model.weights, j.model.bias, temperature)[j.gold] + 1e-9),
    0,
  )
const temperature = Array.from({ length: 28 }, (_, step) => Number((0.3 + step * 0.1).toFixed(1))).reduce(
  (best, t) => (likelihood(t) > likelihood(best) ? t : best),
  1,
)
console.log(`temperature ${temperature}`)
const shipped = new Map()
for (const judgement of judgements) {
  if (!shipped.has(judgement.model)) shipped.set(judgement.model, asModel(judgement.model, names, temperature))
  const found = product.suggest(judgement.row, shipped.get(judgement.model))
  const p = probabilities(judgement.row.active, judgement.model.weights, judgement.model.bias, temperature)
  Object.assign(judgement, {
    p,
    best: families.indexOf(found.family),
    byModel: p.indexOf(Math.max(...p)),
    code: found.code,
    group: found.group,
    signs: found.signs,
    confidence: found.confidence,
  })
}
const figures = Array.from({ length: repeats }, (_, repeat) =>
  macroF1(full.filter((j) => j.row.file === 0 && j.repeat === repeat)),
)
for (const [k, family] of families.entries()) {
  const mean = (key) => (figures.reduce((sum, each) => sum + each.lines[k][key], 0) / repeats).toFixed(3)
  console.log(
    `cross-validated ${family}: P ${mean('precision')} R ${mean('recall')} F1 ${mean('f1')} (n=${figures[0].lines[k].n})`,
  )
}
const share = (some, condition) => (some.filter(condition).length / (some.length || 1)).toFixed(3)
const partly = judgements.filter((j) => j.gold < 0)
console.log(
  `cross-validated macro-F1, first file ${figures.map((each) => each.macro.toFixed(3)).join(' ')}; accuracy ${share(full, (j) => j.best === j.gold)}, of the model alone ${share(full, (j) => j.byModel === j.gold)}; allowed of partly labelled ${share(partly, (j) => j.row.allowed.includes(j.best))}`,
)
printCalibration('confidence', full)
if (options.predictions) {
  const lines = judgements
    .filter((j) => j.repeat === 0)
    .map((j) =>
      JSON.stringify({
        id: j.row.id,
        gold: families[j.gold] ?? null,
        best: families[j.best],
        code: j.code,
        confidence: j.confidence,
        allowed: j.row.families,
        designs: j.row.designs ?? null,
        group: j.group,
        signs: j.signs,
        p: Object.fromEntries(families.map((family, k) => [family, Number(j.p[k].toFixed(3))])),
      }),
    )
  await writeFile(options.predictions, lines.join('\n') + '\n')
}
if (options.out) {
  const model = asModel(fit(named, names), names, temperature)
  await writeFile(options.out, asJson(model))
  console.log(`${Object.keys(model.weights).length} features written to ${options.out}`)
}
