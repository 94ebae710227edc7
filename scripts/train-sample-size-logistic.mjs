/**
 * Logistic regression with an L2 penalty over sparse named features, by Newton's method with step halving.
 * `examples`: { features: [name, value][], isTrue, weight }; `penaltyOf(name)`: the L2 penalty of a weight.
 * Returns a Map of weights with `bias`; features seen in fewer than `leastCount` examples get none.
 */
export function trainLogistic(examples, penaltyOf, leastCount = 3) {
  const seen = new Map()
  for (const { features } of examples) for (const [name] of features) seen.set(name, (seen.get(name) ?? 0) + 1)
  const names = [
    'bias',
    ...[...seen].filter(([name, count]) => count >= leastCount && name !== 'bias').map(([name]) => name),
  ]
  const indexOf = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map(({ features, isTrue, weight = 1 }) => ({
    cells: [
      [0, 1],
      ...features
        .map(([name, value]) => [indexOf.get(name) ?? 0, value])
        .filter(([index, value]) => index > 0 && value !== 0),
    ],
    target: isTrue ? 1 : 0,
    weight,
  }))
  const penalties = Float64Array.from(names, (name, index) => (index === 0 ? 1e-3 : penaltyOf(name)))
  let weights = new Float64Array(names.length)
  let loss = lossOf(rows, weights, penalties)
  for (let round = 0; round < 15; round += 1) {
    const step = newtonStep(rows, weights, penalties)
    let best = null
    for (let share = 1; share > 1e-4 && best === null; share /= 2) {
      const tried = weights.map((weight, index) => weight - share * step[index])
      const triedLoss = lossOf(rows, tried, penalties)
      if (triedLoss < loss) best = { tried, triedLoss }
    }
    if (best === null || loss - best.triedLoss < 1e-6 * loss) break
    weights = best.tried
    loss = best.triedLoss
  }
  return new Map(names.map((name, index) => [name, weights[index]]))
}

/** Log-odds of a list of [name, value] features. */
export function logitOf(weights, features) {
  let logit = weights.get('bias') ?? 0
  for (const [name, value] of features) logit += (weights.get(name) ?? 0) * value
  return logit
}

function logitOfCells(cells, weights) {
  let logit = 0
  for (const [index, value] of cells) logit += weights[index] * value
  return logit
}

function lossOf(rows, weights, penalties) {
  let loss = 0
  for (const { cells, target, weight } of rows) {
    const logit = logitOfCells(cells, weights)
    loss += weight * (Math.log1p(Math.exp(-Math.abs(logit))) + Math.max(0, logit) - target * logit)
  }
  for (let index = 0; index < weights.length; index += 1) loss += 0.5 * penalties[index] * weights[index] ** 2
  return loss
}

function newtonStep(rows, weights, penalties) {
  const size = weights.length
  const hessian = Array.from({ length: size }, () => new Float64Array(size))
  const gradient = new Float64Array(size)
  for (const { cells, target, weight } of rows) {
    const probability = 1 / (1 + Math.exp(-logitOfCells(cells, weights)))
    const pull = weight * (probability - target)
    const curve = weight * Math.max(1e-4, probability * (1 - probability))
    for (const [i, value] of cells) {
      gradient[i] += pull * value
      for (const [j, other] of cells) if (j <= i) hessian[i][j] += curve * value * other
    }
  }
  for (let index = 0; index < size; index += 1) {
    gradient[index] += penalties[index] * weights[index]
    hessian[index][index] += penalties[index]
  }
  return solve(hessian, gradient)
}

/** Solves A x = b for a symmetric positive definite A (lower half given, overwritten), by Cholesky. */
function solve(a, b) {
  const size = b.length
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j <= i; j += 1) {
      let sum = a[i][j]
      for (let k = 0; k < j; k += 1) sum -= a[i][k] * a[j][k]
      a[i][j] = i === j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / a[j][j]
    }
  const x = new Float64Array(size)
  for (let i = 0; i < size; i += 1) {
    let sum = b[i]
    for (let k = 0; k < i; k += 1) sum -= a[i][k] * x[k]
    x[i] = sum / a[i][i]
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = x[i]
    for (let k = i + 1; k < size; k += 1) sum -= a[k][i] * x[k]
    x[i] = sum / a[i][i]
  }
  return x
}
