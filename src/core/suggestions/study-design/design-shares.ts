/**
 * How a family shares out its probability: the first design gets what the words prove, the second what they are most
 * often mistaken for. Where a sum is less than one, the rest is doubt about the family itself.
 */
export const shares = {
  /** Pooling was told of: a review that pools and is not called one is rare. */
  pooledReview: { first: 0.93, second: 0.06 },
  /** A meta-analysis may go unnamed in an abstract. */
  reviewUnpooled: { first: 0.85, second: 0.1 },
  caseSeries: { first: 0.8, second: 0.2 },
  caseReport: { first: 0.85, second: 0.15 },
  /** Work on cells often goes on with tissue, and the other way round. */
  laboratory: { first: 0.85, second: 0.15 },
  /** A study inside a trial is of its own design; the trial around it is named in the same words. */
  nested: { first: 0.8, second: 0.2 },
  sidesAmongRandomised: { first: 0.92, second: 0.08 },
  /** The model reads a randomised trial; chance may be named where the rules do not look. */
  sidesChanceUnnamed: { first: 0.7, second: 0.3 },
  /** Parts of people are shared out, which people in groups may have as well. */
  sidesLikely: { first: 0.65, second: 0.3 },
  /** People are shared out, and both sides of each are counted or told of. */
  sidesInDoubt: { first: 0.7, second: 0.25 },
  /** The paper reads like work on cells or tissue, and its words tell of a comparison within persons. */
  sidesAmongLaboratory: { first: 0.7, second: 0.1 },
  sidesAmongOthers: { first: 0.9, second: 0.1 },
  /** Chance may be named in words that no rule reads: not sure. */
  sidesNotRandomised: { first: 0.85, second: 0.15 },
  /** A trial may name a later analysis among its own, or be the source of one. */
  laterAnalysis: { first: 0.65, second: 0.3 },
  /** The paper says itself that chance made the groups. */
  randomised: { first: 0.96, second: 0.04 },
  hardlyRandomised: { first: 0.75, second: 0.25 },
  /** Nothing else is called an interrupted time series. */
  timeSeries: 0.95,
  records: { first: 0.7, second: 0.2, third: 0.1 },
  otherTrial: { first: 0.75, second: 0.2 },
  /** A guess that is shown as one: no code fits. */
  notOfPeople: 0.4,
  looksOnce: { first: 0.35, second: 0.2 },
} as const

/** How much evidence tells a member of a family; the weights are those of the cues, about log odds. */
export const enough = {
  /** Results of several studies are pooled, by words that say so. */
  pooled: 2.5,
  /** Words for a whole design: "non-randomised", "by date of birth". */
  notByChance: 4,
  timeSeries: 4,
  recordsLookedBackAt: 3,
  /** Open or without a control, by its own words. */
  uncontrolled: 2.5,
} as const

/** An observational design is the surer the more speaks for it, and the less for the next; it is never certain. */
export const observation = {
  base: 0.3,
  /** For each unit of evidence, about a log odds. */
  byScore: 0.1,
  /** For each unit that it leads by. */
  byLead: 0.05,
  most: 0.9,
  /** Of what is left over, the design that is next; the rest is for those that no words speak for. */
  runnerUp: 0.7,
} as const
