// What the training of the sample-size models needs of the core, in one module so that it is loaded once.
export { gatherCandidates } from '#core/extraction/sample-size/candidates.ts'
export { countingSentences } from '#core/extraction/sample-size/mentions.ts'
export { countContext, featuresOfCount, featuresOfSum } from '#core/extraction/sample-size/mention-features.ts'
export { confidenceFeatures, inOrderOfRules } from '#core/extraction/sample-size/rank.ts'
export { groupSums } from '#core/extraction/sample-size/sums.ts'
export { paperTextOf, prepareText } from '#core/text/prepare-text.ts'
