import { anyOf, either, pattern } from '#core/word-patterns.ts'

const registryNumber = anyOf([
  String.raw`NCT ?\d{8}`,
  String.raw`ISRCTN ?\d{6,8}`,
  String.raw`ACTRN ?\d{12,14}p?`,
  String.raw`ChiCTR[- A-Za-z]{0,8}\d{6,12}`,
  String.raw`EudraCT\b[^.]{0,20}\d{4}[-–]\d{6}[-–]\d{2}`,
  String.raw`20\d{2}[-–]\d{6}[-–]\d{2}`,
  String.raw`DRKS ?\d{8}`,
  String.raw`UMIN(?:-CTR)?[ :]?(?:ID)?[ :]?\d{6,9}`,
  String.raw`jRCTs?\d{8,12}`,
  String.raw`JapicCTI[- ]?\d{6}`,
  String.raw`KCT ?\d{7}`,
  String.raw`CTRI\/\d{4}\/\d{2,3}\/\d{6}`,
  String.raw`IRCT ?\d{8,}N?\d*`,
  String.raw`NTR ?\d{3,5}`,
  String.raw`NL\d{3,5}`,
  String.raw`TCTR ?\d{11}`,
  String.raw`PACTR ?\d{12,16}`,
  String.raw`RBR-\w{6,8}`,
  String.raw`CRD ?\d{8,12}`,
  String.raw`SLCTR\/\d{4}\/\d{3}`,
  String.raw`RPCEC\d{8}`,
])

/** The number of a trial or review in a public registry. */
export const registryId = pattern('i', String.raw`\b${registryNumber}\b`)

const studyOrSponsor = '(?:study|trial|it|sponsor(?:ed)?|which|was|were)'
const ranVerb = '(?:sponsored|conducted|designed|run|executed|initiated)'
const andFunded = String.raw`(?:and (?:\w+ )?(?:funded|sponsored|designed|conducted|financed|supported) )`
const companyWord = anyOf([
  String.raw`pharma\w*|inc|ltd|limited|gmbh|corporation|corp|laboratories|plc|llc|therapeutics`,
  String.raw`biosciences|biotech\w*|b\.?v|a\/s|sa|ag|srl|spa|co\.`,
])
const companyDeed = anyOf([
  'designed',
  'conducted',
  'ran',
  'was responsible for the (?:design|conduct)',
  'was involved in the (?:design|conduct)',
  'performed',
  'analy[sz]ed',
  'collected',
])

/** A company ran the study, and did not only pay for it. */
export const sponsorRan = either(
  '',
  String.raw`\b${studyOrSponsor}\b[^.]{0,40}\b${ranVerb} ${andFunded}?by\b[^.]{0,70}\b${companyWord}\b`,
  String.raw`\bthe (?:sponsor|manufacturer|company) (?:\w+ ){0,3}${companyDeed}\b`,
  /\bindustry (?:sponsored|initiated|run) (?:\w+ ){0,3}(?:trial|study)\b/,
  /\b(?:manufacturer|company) sponsored (?:\w+ ){0,3}(?:trial|study)\b/,
)

const preprintServer = anyOf([
  String.raw`medrxiv|biorxiv|research ?square|arxiv:\d{4}|ssrn|preprints\.org|preprint doi|this preprint`,
  'posted on (?:medrxiv|biorxiv)|preprint',
])

/** What servers print on a first page that no journal printed. */
export const preprintFurniture = either(
  'i',
  String.raw`\b${preprintServer}\b[^.]{0,80}(?:preprint|doi|not (?:been )?(?:certified|peer)|posted|\d)`,
  /not (?:been |yet been )?(?:certified by peer review|peer[- ]reviewed)/,
  /\bpreprint\b.{0,40}\b(?:version|server)/,
)
