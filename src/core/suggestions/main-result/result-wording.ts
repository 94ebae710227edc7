import { anyOf, either, pattern } from '#core/word-patterns.ts'

const changedVerb = '(?:fell|rose|dropped|increased|decreased|improved|reduced|declined|grew|gained|lost)'
const value = String.raw`\d+(?:[.·,]\d+)?`
/** A p value or another figure of a test. */
export const testFigure = either(
  '',
  String.raw`\b[pP](?:[\s-]?values?)?\s?(?:[<=>≤≥]|of|was|were)\s?[<=>≤≥]?\s?0?[.·,]\d`,
  String.raw`\bCI\b|confidence interval|\b(?:odds|hazard|risk|rate) ratio\b`,
  String.raw`\b(?:HR|OR|RR|aOR|aHR|SMD|MD|AUC|AUROC)\b[\s,:=]{1,3}(?:of )?\d`,
  String.raw`\b[rR]\s?=\s?[-−–]?0?[.·]\d`,
)
/** Two figures that can be set beside each other, or one by which something changed. */
export const groupFigures = either(
  'i',
  String.raw`${value}\s?%[^.]{0,90}${value}\s?%`,
  String.raw`\bsignificant(?:ly)?\b[^.]{0,80}(?<![\w.-])${value}(?![\d.]*[\s-](?:hour|day|week|month|year|group|arm)|\w)`,
  String.raw`\b${changedVerb}\b[^.]{0,60}\b(?:from|by|to) ${value}`,
  String.raw`${value}\s?±\s?${value}.{0,120}${value}\s?±\s?${value}`,
  String.raw`\b\d+ (?:of|out of) (?:the )?\d+\b.{0,100}\b\d+ (?:of|out of) (?:the )?\d+\b|\d+\s?/\s?\d+.{0,100}\d+\s?/\s?\d+`,
  String.raw`\b${value}\b.{0,60}\b(?:versus|vs\.?|compared (?:with|to)|and|than|against)\b.{0,40}\b${value}\b`,
)
/** One figure that may be what came out: a share, a mean, a measure of accuracy. */
export const singleFigure = either(
  'i',
  String.raw`${value}\s?%|\b(?:half|a third|two[- ]thirds|three[- ]quarters|a quarter|per cent)\b`,
  String.raw`\b(?:mean|median|average|sensitivity|specificity|accuracy|incidence|prevalence|rate|score)\b.{0,60}${value}`,
  String.raw`\b\d+ (?:of|out of) (?:the )?\d+\b`,
)
const comparisonWord = anyOf([
  // against what
  String.raw`versus|vs\.?|compared|than|between (?:the )?(?:two |both )?(?:groups|arms|sides)|differ\w*`,
  'respectively|in contrast|whereas|while',
  // direction
  String.raw`reduc\w+|improv\w+|increas\w+|decreas\w+|declin\w+|higher|lower|greater|larger|smaller|better|worse`,
  // change
  'fell|rose|dropped|gained|shorter|longer|fewer|more|less|faster|slower|similar',
  // relation and effect
  String.raw`associat\w+|correlat\w+|predict\w+|related|ratio|risk|odds|effect(?:ive(?:ness)?)?|efficacy|in the \w+ (?:group|arm)`,
])
export const compares = pattern('i', String.raw`\b${comparisonWord}\b|\bwith [\w -]{2,40} and [\w.]+ ?.{0,40}with `)

const dullWord = anyOf([
  // who was there
  String.raw`mean age|aged|(?:were|was) (?:enrolled|recruited|randomi[sz]ed|screened|invited|eligible|excluded|approached)`,
  String.raw`(?:(?:patients|participants|subjects|people|women|men|children|studies|trials|articles) (?:were|was) (?:included|analy[sz]ed))`,
  String.raw`response rate|drop(?:ped)?[ -]?outs?|withdrew|lost to follow|completed the (?:study|trial)|compliance|adherence`,
  String.raw`median follow|mean follow|follow-up (?:was|of)|searche[sd]|records|(?:were|was) (?:identified|retrieved)`,
  // where it began
  String.raw`at base ?line|baseline (?:characteristics|demographic|data)|(?:were|was) (?:similar|alike|comparable|balanced) at`,
  // harm is a field of its own
  String.raw`adverse|side[- ]effects?|well tolerated|tolerability|safety|complications?`,
])
/** Figures that say who took part, how it began, or what harm was seen: no main result. */
export const dull = pattern('i', String.raw`\b${dullWord}\b`)

const notResultWord = anyOf([
  // what is planned or meant
  String.raw`will be|will (?:assess|evaluate|compare|examine|receive)|sample size|(?:objective|aim|purpose|goal)s? (?:was|were|of|is)`,
  String.raw`(?:we|to) (?:aimed|sought|hypothesi[sz]ed)|(?:was|were) (?:measured|assessed|evaluated|calculated|performed|used to)`,
  // what others found
  String.raw`(?:previous|earlier|prior|recent|other) (?:\w+ )?(?:trials?|stud(?:y|ies)|reports?|work|research)|(?:has|have) been (?:shown|reported|found)`,
])
/** "No difference was found between the groups (p = 0.6)": of what, an earlier sentence says. */
export const unnamedDifference =
  /^there (?:was|were) no (?:statistically )?(?:significant )?differences? (?:\w+ )?between (?:the )?(?:(?:two|2|three|3) )?(?:groups|arms)\s?(?:\(|\.|$)/i
/** What people got and how they were divided: its figures are doses and counts unless a test stands beside them. */
export const allotted = pattern(
  'i',
  String.raw`\b`,
  anyOf([
    String.raw`randomly|randomi[sz]ed (?:to|into|in|between)|received|eligib\w+|doses? (?:was|were)|permissible`,
    String.raw`(?:were|was) (?:\w+ )?(?:assigned|allocated|stratified|divided|given|treated)|years of age|consisted of`,
  ]),
  String.raw`\b`,
)
/** Plans, methods and what others found. */
export const noResult = pattern('i', String.raw`\b${notResultWord}\b`)

/** A sentence in the past that tells what was seen. */
export const told = pattern(
  'i',
  String.raw`\b`,
  anyOf([
    'was|were|did|had|took|got|met|occurred|showed?|found|reached|achieved|gained|lost|died',
    'improved|decreased|increased|reduced|lowered|fell|rose|dropped|declined|differed|favou?red|healed|relapsed|responded',
    'reported|described|spoke|emerged|identified|revealed|experienced|developed|correlated|predicted|resulted|yielded',
  ]),
  String.raw`\b`,
)

/** What came out, said without a figure. */
export const saidFinding = pattern(
  'i',
  String.raw`\b`,
  anyOf([
    String.raw`no (?:\w+ ){0,2}(?:differences?|effects?|associations?|change)|did not (?:differ|change|improve|reduce)`,
    'significant(?:ly)?|associated|correlated|predicted|improved|reduced|increased|decreased|higher|lower|better|worse',
    'similar|effective|superior|non-?inferior|themes?|emerged|spoke|described|lost|gained',
  ]),
  String.raw`\b`,
)

const findingVerb = '(?:found|observed|showed?|shown|indicated?|revealed|demonstrated|detected)'
/** The authors' own finding in an abstract without parts, where background and plans stand beside it. */
export const ownFinding = either(
  'i',
  String.raw`\bwe (?:\w+ )?(?:found|observed|detected)\b|\b(?:our|the|these) (?:\w+ )?(?:results|findings|analys[ei]s|data) (?:\w+ )?${findingVerb}\b`,
  String.raw`\bresults (?:\w+ )?${findingVerb}\b`,
  String.raw`\b(?:was|were|had|did|showed|improved|reported) (?:\w+ ){0,6}significant(?:ly)?\b|\bno significant (?:\w+ )?(?:differences?|effects?|changes?) (?:was|were|between|in)\b`,
)
