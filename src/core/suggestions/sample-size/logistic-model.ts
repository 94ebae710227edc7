/** Weights by feature name; `bias` is always on, names that are not there weigh nothing. */
export type LogisticWeights = Readonly<Record<string, number>>

/** The log-odds that a model gives to a set of binary features. */
export function logitOfNames(model: LogisticWeights, names: readonly string[]): number {
  let logit = model.bias ?? 0
  for (const name of names) logit += model[name] ?? 0
  return logit
}

/** The log-odds that a model gives to features with values. */
export function logitOfValues(model: LogisticWeights, features: ReadonlyMap<string, number>): number {
  let logit = model.bias ?? 0
  for (const [name, value] of features) logit += (model[name] ?? 0) * value
  return logit
}

/** Log-odds as a probability, 0 to 1. */
export function probabilityOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

// Beyond 1 in 400 or 399 in 400 a model of few papers knows no difference.
const maxLogit = 6

/** Log-odds kept between -6 and 6, as the second and third model were trained on them. */
export function clippedLogit(logit: number): number {
  return Math.max(-maxLogit, Math.min(maxLogit, logit))
}

/** What stands for the log-odds of a candidate that is not there. */
export const noLogit = -maxLogit
