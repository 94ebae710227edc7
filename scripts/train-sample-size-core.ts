// What the training of the sample-size models needs of the core, in one module so that it is loaded once.
export { gatherCandidates } from '#core/suggestions/sample-size/candidates.ts'
export { countingSentences } from '#core/suggestions/sample-size/mentions.ts'
export { countContext, featuresOfCount, featuresOfSum } from '#core/suggestions/sample-size/mention-features.ts'
export { inOrderOfRules } from '#core/suggestions/sample-size/headline-rules.ts'
export { confidenceFeatures } from '#core/suggestions/sample-size/rank.ts'
export { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
