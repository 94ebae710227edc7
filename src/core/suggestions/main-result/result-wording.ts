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
  String.raw`\b\d+ (?:of|out of) (?:the )?\d+\b|\b(?:found|seen|observed|detected|noted|occurred|present) (?:in|by) ${value}`,
)
/** Both figures of a test's accuracy, or the area under its curve. */
export const accuracy = either(
  'i',
  String.raw`\bsensitivity\b.{0,80}\d.{0,80}\bspecificity\b.{0,60}\d`,
  String.raw`\b(?:AUC|AUROC|area under the curve)\b.{0,40}\d`,
)
const comparisonWord = anyOf([
  // against what
  String.raw`versus|vs\.?|compared?|than|between (?:the )?(?:two |both )?(?:groups|arms|sides)|differ\w*`,
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
  String.raw`^(?:the )?(?:survey )?response rate|fidelity|drop(?:ped)?[ -]?outs?|withdrew|lost to follow|completed the (?:study|trial)|compliance|adherence`,
  '(?:were|was) (?:already |currently |not )?taking',
  String.raw`median follow|mean follow|follow-up (?:was|of)|searche[sd]|records`,
  String.raw`(?:studies|trials|articles|papers|reports|citations|references|patients|participants|cases|\d+) (?:were|was) (?:identified|retrieved)`,
  // where it began
  String.raw`(?<!\b(?:from|than|versus|vs\.?|compared (?:with|to))\b[^.]{0,60})at base ?line`,
  String.raw`^(?:at )?baseline|prior to (?:the )?(?:bracing|treatment|surgery|intervention|therapy) was|baseline (?:characteristics|demographic|data)|(?:were|was) (?:similar|alike|comparable|balanced) at|demographic\w*`,
  String.raw`^(?:participants|patients|subjects|the (?:study )?(?:sample|population|cohort)) (?:were|was|included|comprised) (?:\d|adult|all\b|men|women|healthy|consecutive)`,
  'age(?:,| and) (?:sex|gender)',
  String.raw`(?:were|was) (?:more often |mostly |all |predominantly )?(?:males?|females?|women|men|girls|boys|married|employed|white|single)`,
  String.raw`(?:agreed|consented) to|took part|participated|evaluable (?:patients|participants|subjects)|(?:were|was) (?:assessable|evaluable|entered|registered|contacted|visited)`,
  // harm is a field of its own
  String.raw`adverse|side[- ]effects?|toxicit(?:y|ies)|well tolerated|tolerability|safety|complications?`,
])
/** Figures that say who took part, how it began, or what harm was seen: no main result. */
export const dull = pattern('i', String.raw`\b${dullWord}\b`)

const otherTime = '(?:previous|earlier|prior|recent|other|independent|several|many|numerous|various|some)'
const known = anyOf([
  'shown|reported|found|identified|demonstrated|observed|associated|linked|described|suggested|implicated|proposed',
])
const notResultWord = anyOf([
  // what is planned or meant
  String.raw`will be|will (?:assess|evaluate|compare|examine|receive)|sample size|(?:objective|aim|purpose|goal)s? (?:was|were|of|is)`,
  String.raw`(?:we|to) (?:aimed|sought|hypothesi[sz]ed)|(?:was|were) (?:measured|assessed|evaluated|calculated|performed|used to)`,
  // what others found
  String.raw`${otherTime} (?:\w+ )?(?:trials?|stud(?:y|ies)|reports?|work|research)|et al`,
  String.raw`(?:has|have) (?:\w+ )?been (?:\w+ )?${known}`,
  '(?:had|have|has) (?:\\w+ )?(?:assumed|believed|thought|long)',
])
/** "No difference was found between the groups (p = 0.6)": of what, an earlier sentence says. */
export const unnamedDifference =
  /^there (?:was|were) no (?:statistically )?(?:significant )?differences? (?:\w+ )?between (?:the )?(?:(?:two|2|three|3) )?(?:groups|arms)\s?(?:\(|\.|$)/i
/** Grades of toxicity: mostly harm, but of a few trials the outcome. */
export const harmGrade = /\bgrades? (?:3|III)(?:\s?(?:or|and|to|[-–/])\s?(?:4|IV))\b/i
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

const someone = String.raw`(?:\w+s|we|they|it|he|she|which|who|group|people|women|men|children)`
/** A sentence that tells what was seen: in the past, or as what the study shows. */
export const told = pattern(
  'i',
  String.raw`\b`,
  anyOf([
    'was|were|did|had|took|got|met|occurred|showed?|found|reached|achieved|gained|lost|died',
    'improved|decreased|increased|reduced|lowered|fell|rose|dropped|declined|differed|favou?red|healed|relapsed|responded',
    'reported|described|spoke|emerged|identified|revealed|experienced|developed|correlated|predicted|resulted|yielded',
    'exhibited|displayed|demonstrated|elicited|evoked|induced|produced|caused|led|affected|influenced|remained',
    'confirmed|overlapped',
    'ran|slept|ate|drank|spent|kept|saw|made|gave|felt|knew|chose|thought|grew|drew|went|came|left|rode',
    String.raw`${someone} (?:\w+ly )?\w{3,}ed`,
    String.raw`(?:we|study|work|analysis|results|findings|data) (?:\w+ )?(?:shows?|reveals?|demonstrates?|finds?)`,
  ]),
  String.raw`\b`,
)

/** Any verb in the past that ends as most do: enough where a heading says that results are told. */
export const anyPast = /\b\p{L}{3,}ed\b/u
