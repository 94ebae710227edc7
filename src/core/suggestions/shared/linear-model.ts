/** A multinomial logistic model over named features, as it is shipped: one row of weights per feature, one column per class. */
export interface LinearModel {
  readonly classes: readonly string[]
  readonly bias: readonly number[]
  /** Features that were never seen weigh nothing. */
  readonly weights: Readonly<Record<string, readonly number[]>>
  /** Divides the scores before they become probabilities, so that these are calibrated; 1 changes nothing. */
  readonly temperature: number
}

/** The probability of each class of the model, in the order of `classes`; they add up to 1. */
export function classProbabilities(model: LinearModel, features: ReadonlyMap<string, number>): readonly number[] {
  const scores = [...model.bias]
  for (const [name, amount] of features) {
    const row = model.weights[name]
    if (row)
      for (let place = 0; place < scores.length; place += 1)
        scores[place] = (scores[place] ?? 0) + amount * (row[place] ?? 0)
  }
  return softmax(scores.map((score) => score / model.temperature))
}

function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
