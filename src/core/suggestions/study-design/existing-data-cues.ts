import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'

const modelled = anyOf([
  'markov|decision (?:tree|analytic\\w*|analysis)|microsimulation|micro simulation|compartmental|transmission|seir|sir',
  'agent based|individual based|discrete event|state transition|mathematical|dynamic|epidemic|health economic|macrosimulation',
  'stochastic|cost effectiveness|cohort simulation|system dynamics|partitioned survival|population dynamics|mechanistic',
])
const modelWord = '(?:models?|modell?ing|simulations?)'
const modelMade =
  '(?:developed|built|constructed|used|applied|adapted|created|designed|calibrated|parameteri[sz]ed|was|were)'
const earlierStudy = anyOf([
  'trials?|rcts?|cohorts?|study|studies|surveys?|registr(?:y|ies)|dataset|data set|data|database|participants',
])
const again = '(?:secondary|secondary data|post ?hoc|ancillary|exploratory post hoc|retrospective post hoc)'
const againAnalysis = String.raw`(?:${again} (?:\w+ ){0,2}(?:analys[ei]s|study|evaluation)|re ?analys[ei]s|sub ?analys[ei]s)`
const severalTrials = String.raw`(?:two|three|four|five|six|seven|eight|both|several|these|the|completed|\d+)`
const pooledWord = '(?:pooled|integrated|combined)'
const analysed = '(?:analys[ei]s|data|dataset|results|individual)'
const programme = anyOf([
  'program(?:me)?s?|services?|clinics?|initiatives?|apps?|website|platforms?|systems?|software|tools?|algorithms?|chatbots?',
  'curricul\\w+|courses?|pathways?|polic(?:y|ies)|telemedicine|campaigns?|rollout|implementation|registry',
])
const evaluated =
  '(?:evaluation|process evaluation|formative evaluation|outcome evaluation|assessment|performance|accuracy)'
const languageModel = anyOf([
  String.raw`chat ?gpt|gpt ?[34o]?|large language models?|llms?|chatbots?|generative ai|bard|gemini|copilot`,
])
const artificial = anyOf([
  'artificial intelligence|machine learning|deep learning|neural networks?|ai (?:system|tool|model|algorithm)s?',
])

/** What says that results are calculated, that genes stand in for an exposure, or that data are used again. */
export const existingDataCues: readonly DesignCue[] = [
  {
    code: 'MODEL',
    pattern: either(
      '',
      String.raw`\b${modelled} ${modelWord}\b`,
      /\bmodell?ing (?:study|analysis|approach)\b|\bsimulation (?:study|model\w*)\b|\bin silico\b/,
      /\bcost (?:effectiveness|utility) (?:analysis|of|study)\b|\bprojections? of\b|\bprojected (?:burden|impact|health)\b/,
      /\bmathematical model\w*\b|\b(?:monte carlo|microsimulation)\b/,
    ),
    text: 0,
    title: 6,
    reason: 'the title speaks of a model',
  },
  {
    code: 'MODEL',
    pattern: either(
      '',
      String.raw`\b${modelled} (?:\w+ ){0,2}${modelWord}\b[^.]{0,60}\b${modelMade}\b`,
      String.raw`\b(?:we|was|were) (?:\w+ )?${modelMade} (?:\w+ ){0,6}${modelled} (?:\w+ ){0,2}${modelWord}\b`,
      /\b(?:mathematical|computational|economic|transmission) model\w*\b[^.]{0,60}\b(?:developed|built|used|constructed)\b/,
      /\b(?:this|our|a) (?:\w+ )?(?:modell?ing|simulation) (?:study|analysis)\b|\bwe (?:\w+ )?simulated (?:a|the) (?:\w+ )?(?:cohort|population|epidemic|trial)\b/,
    ),
    text: 5,
    reason: 'a model calculates the results',
  },
  {
    code: 'MODEL',
    pattern: either(
      '',
      /\bincremental cost effectiveness ratios?\b|\bicers?\b|\bper (?:quality adjusted life year|qaly|daly)\b/,
      /\btransition probabilit\w+\b|\bprobabilistic sensitivity analys[ei]s\b|\b(?:lifetime|\d+ year) (?:time )?horizon\b/,
      /\bwould (?:avert|prevent|save|reduce)\b[^.]{0,80}\b(?:cases|deaths|infections|years|qalys|dalys)\b/,
      /\b(?:of|in|per) (?:the )?simulations?\b/,
    ),
    text: 2.5,
    reason: 'figures of a model',
  },
  {
    code: 'MR',
    pattern: /\bmendelian randomiz\w+\b/,
    text: 5,
    title: 9,
    unless:
      /\b(?:and|or|as well as|including) mendelian randomiz\w+ (?:studies|analyses)\b|\bmendelian randomiz\w+ studies (?:have|are)\b/,
    reason: 'genetic variants stand in for an exposure',
  },
  {
    code: 'MR',
    pattern: either(
      '',
      /\bmr egger\b|\binverse variance weighted\b[^.]{0,80}\b(?:mr|mendelian|instrument\w*|genetic)\b|\bmr presso\b/,
      /\bgenetic(?:ally)? (?:instruments?|proxied|predicted|instrumented)\b|\binstrumental variants?\b/,
    ),
    text: 3,
    reason: 'genetic variants stand in for an exposure',
  },
  {
    code: 'SEC',
    pattern: either(
      '',
      String.raw`\b${againAnalysis}\b`,
      String.raw`\b${pooledWord} (?:\w+ ){0,3}${analysed}\b[^.]{0,60}\b(?:trials|studies|cohorts)\b`,
      String.raw`\b(?:results|findings|data) (?:from|of) (?:a )?(?:secondary|post ?hoc|pooled)\b`,
      String.raw`\b${pooledWord} (?:data|analys[ei]s) (?:from|of|in) (?:[\w ]+ \d and \d|[\w ]+ and [\w ]+ \d)`,
    ),
    text: 0,
    title: 7,
    reason: 'the title speaks of data analysed again',
  },
  {
    code: 'SEC',
    pattern: either(
      '',
      String.raw`\b(?:this|we|the present|our|here|it) (?:\w+ ){0,6}(?:a |an )?${againAnalysis} (?:of|using|from|on|with)\b`,
      String.raw`\b(?:was|is|were|are) (?:a |an )?${againAnalysis} (?:of|using|from|on)\b`,
      String.raw`\b(?:this|present|current) (?:post ?hoc|secondary|ancillary) (?:analys[ei]s|study)\b`,
      String.raw`\b(?:data|participants|patients|records) (?:from|of|in) [^.]{0,80}\b${earlierStudy}\b[^.]{0,40}\banaly[sz]ed post ?hoc\b`,
      String.raw`\bdata (?:from|of) ${severalTrials} (?:\w+,? ){0,6}(?:trials|studies|cohorts) (?:were|was) (?:pooled|combined|merged)\b`,
      String.raw`\b(?:this|an|our|the present) ${pooledWord} (?:\w+ ){0,2}analys[ei]s\b[^.]{0,40}\bdata (?:of|from|on)\b`,
      String.raw`\b(?:participants|patients|people|data) (?:of|in|from) ${severalTrials} (?:[\w ]{1,40} )?trials were (?:analy[sz]ed together|taken together|pooled|combined)\b`,
      /\bthe (?:combined|pooled|merged) data ?set\b/,
      String.raw`\b(?:this|we|using) (?:\w+ ){0,4}${pooledWord} (?:\w+ ){0,3}${analysed} (?:from|of) (?:\w+ ){0,6}(?:trials|studies)\b`,
    ),
    text: 5,
    reason: 'data of an earlier study are analysed again',
  },
  {
    code: 'EVAL',
    pattern: either(
      '',
      String.raw`\b${evaluated} of (?:[\w']+ ){0,7}${programme}\b`,
      /\b(?:service|program(?:me)?|process|formative|realist|summative) evaluation\b/,
      String.raw`\b${languageModel}\b`,
      String.raw`\b(?:evaluating|assessing|performance of) (?:[\w']+ ){0,5}(?:${programme}|${artificial}|${languageModel})\b`,
    ),
    text: 0,
    title: 4,
    reason: 'the title speaks of an evaluation',
  },
  {
    code: 'EVAL',
    pattern: either(
      '',
      String.raw`\b(?:program(?:me)?|service|pathway|initiative|app|campaign|clinic) was (?:\w+ )?evaluated\b`,
      String.raw`\b(?:we|to) (?:\w+ )?(?:evaluated?|assess(?:ed)?) (?:[\w']+ ){0,8}(?:program(?:me)?|service|clinic|initiative)\b`,
      /\b(?:service|program(?:me)?|process|formative|realist) evaluation\b|\bre aim\b/,
      String.raw`\b(?:questions?|prompts?|vignettes?|cases)\b[^.]{0,80}\b(?:put to|submitted to|posed to|answered by|entered into)\b[^.]{0,40}\b${languageModel}\b`,
      /\breach, (?:\w+, )*(?:fidelity|adoption|dose)\b|\bfidelity\b[^.]{0,40}\b(?:reach|satisfaction)\b/,
    ),
    text: 3,
    reason: 'a program, a service or a system is evaluated',
  },
  {
    code: 'EVAL',
    pattern: pattern('', String.raw`\b(?:${languageModel}|${artificial})\b`),
    text: 0.5,
    title: 0.8,
    reason: 'a computer system is tested',
  },
]
