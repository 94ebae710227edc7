import { anyOf } from '#core/word-patterns.ts'

/** A register of studies and how its numbers are printed. */
export interface Registry {
  readonly name: string
  /** Source of a pattern; group 1 is the number proper where the register's name stands apart from it. */
  readonly pattern: string
  readonly forReviews?: boolean
}

const dutchRegister = anyOf([
  String.raw`NTR[\s:#-]{0,3}`,
  String.raw`(?:Nederlands|Netherlands|Dutch) (?:Trial|National) Regist(?:er|ry)[^\d\n/]{0,25}`,
])
/**
 * Registers of the WHO network (https://www.who.int/clinical-trials-registry-platform) and registers of reviews, with the forms
 * that their numbers take in print: spaces, hyphens and colons come and go.
 */
export const registries: readonly Registry[] = [
  {
    name: 'ClinicalTrials.gov',
    pattern:
      'NCT[\\s:#-]{0,3}(?:no\\.?\\s|number\\s)?0\\d{3}\\s?\\d{4}|Clinical\\s?Trials?\\.\\s?gov(?:(?!NCT)[^\\d\\n]){1,40}0\\d{7}(?!\\d)',
  },
  {
    name: 'ISRCTN',
    pattern:
      'ISRCTN(?:\\s(?:no\\.?|number|register|registry|identifier))?[\\s:#()[\\]-]{0,4}\\d{8}|International Standard Randomi[sz]ed (?:Controlled|Clinical) Trials?(?:(?!ISRCTN)[^\\d\\n]){1,40}\\d{8}(?!\\d)',
  },
  {
    name: 'CTIS',
    pattern:
      '(?:EU ?CT|CTIS|EUCT)[^\\d\\n]{0,25}20[2-4]\\d-5\\d{5}-\\d{2}(?:-\\d{2})?|20[2-4]\\d-5\\d{5}-\\d{2}-\\d{2}',
  },
  {
    name: 'EudraCT',
    pattern:
      '(?:Eudra\\s?CT|European Clinical Trials? (?:Database|Register))[^\\d\\n]{0,40}\\d{4}\\s?[-–‐‑]\\s?\\d{6}\\s?[-–‐‑]\\s?\\d{2}|\\b(?:19|20)\\d\\d[-–‐‑]0\\d{5}[-–‐‑]\\d{2}\\b',
  },
  { name: 'ChiCTR', pattern: 'Chi\\s?CTR(?:\\s?[-–‐‑]?\\s?[A-Z]{2,4})*\\s?[-–‐‑:#]?\\s?\\d{8,10}' },
  {
    name: 'JPRN (UMIN)',
    pattern: [
      String.raw`UMIN(?:[\s-]?CTR)?(?:\s?(?:ID|no\.?|number))?[\s:#-]{0,3}(?:UMIN\s?)?(?:R|C)?0{2,6}\d{3,9}`,
      String.raw`JPRN[-\s]?UMIN0{2,6}\d{3,9}`,
      String.raw`(?:UMIN|University Hospital Medical Information Network)[^\d\n]{1,60}0000\d{5}(?!\d)`,
    ].join('|'),
  },
  { name: 'JPRN (jRCT)', pattern: 'j\\s?RCT\\s?s?\\s?\\d{9,10}' },
  { name: 'JPRN (JapicCTI)', pattern: 'Japic\\s?CTI[-\\s:]{0,2}\\d{6}|JMA-IIA0\\d{4}' },
  { name: 'KCT', pattern: 'KCT\\s?:?\\s?0\\d{6}' },
  {
    name: 'ACTRN',
    pattern:
      '(?:ACTRN|ANZCTR)(?:\\s(?:no\\.?|number))?[\\s:#-]{0,3}\\s?126\\d(?:\\s?\\d\\d){5}(?!\\d)|New Zealand Clinical Trials? Regist(?:er|ry)(?:(?!ACTRN)[^\\d\\n]){1,40}126\\d{11}',
  },
  { name: 'CTRI', pattern: 'CTRI\\s?[/-]\\s?\\d{4}\\s?[/-]\\s?\\d{2,3}\\s?[/-]\\s?\\d{6}' },
  { name: 'DRKS', pattern: 'DRKS(?:[\\s-]?ID)?[\\s:#-]{0,3}0000\\d{4}|DRKS(?:[\\s-]?ID)?[\\s:#-]{0,3}\\d{8}' },
  { name: 'IRCT', pattern: 'IRCT\\s?(?:ID)?[\\s:]{0,2}\\d{8,16}\\s?N\\s?\\d{1,3}' },
  {
    name: 'NTR',
    pattern: [
      String.raw`${dutchRegister}(?:NTR|NL)?[\s-]?\d{3,5}|NL-OMON\d{4,6}`,
      String.raw`(?:trial|study) (?:number|register|registry|registration):?\s?NL\s?\d{4,5}`,
    ].join('|'),
  },
  { name: 'PACTR', pattern: 'PACTR[\\s:]{0,2}\\d{15,16}' },
  { name: 'ReBec', pattern: 'RBR[-‐–]\\s?[0-9a-z]{6,8}' },
  { name: 'SLCTR', pattern: 'SLCTR\\s?/\\s?\\d{4}\\s?/\\s?\\d{3}' },
  { name: 'TCTR', pattern: 'TCTR\\s?\\d{11}' },
  { name: 'RPCEC', pattern: 'RPCEC\\s?0\\d{7}' },
  { name: 'REPEC', pattern: 'PER-\\d{3}-\\d{2}' },
  { name: 'LBCTR', pattern: 'LBCTR\\s?\\d{8,10}' },
  { name: 'PHRR', pattern: 'PHRR\\s?\\d{6}-\\d{6}' },
  { name: 'SNCTP', pattern: 'SNCTP\\s?0\\d{8}' },
  { name: 'HKUCTR', pattern: 'HKU\\s?CTR[-\\s]\\d{3,5}' },
  { name: 'NMRR', pattern: 'NMRR[-\\s]\\d{2}-\\d{3,5}-\\d{4,5}' },
  { name: 'CTR (China, drugs)', pattern: '\\bCTR20\\d{6}' },
  { name: 'EU PAS', pattern: 'EUPAS\\s?\\d{4,6}' },
  { name: 'WHO UTN', pattern: 'U1111-\\d{4}-\\d{4}' },
  { name: 'PROSPERO', pattern: '(?:PROSPERO\\s?(?:20\\d\\d)?[\\s:#]{0,3})?CRD\\s?4[23]\\d{9,10}', forReviews: true },
  { name: 'INPLASY', pattern: 'INPLASY\\s?\\d{9,10}', forReviews: true },
  { name: 'Research Registry', pattern: '(?:research\\s?registry|reviewregistry)[\\s:#]{0,3}(?:UIN\\s?)?\\d{3,5}' },
  { name: 'OSF', pattern: '(?:10\\.17605/)?OSF\\.IO/[A-Za-z0-9]{5}\\b' },
  { name: 'AEA RCT Registry', pattern: 'AEARCTR-\\d{7}' },
]

/** The number alone as registers list it: "NCT 0123 ..." without its spaces and lead words. */
export function plainRegistrationId(registry: Registry, printed: string): string {
  const dashes = printed.replace(/[–‐‑]/g, '-')
  switch (registry.name) {
    case 'EudraCT':
      return /\d{4}\s?-\s?\d{6}\s?-\s?\d{2}/.exec(dashes)?.[0].replace(/\s/g, '') ?? dashes
    case 'CTIS':
      return /20\d\d-5\d{5}-\d{2}(?:-\d{2})?/.exec(dashes)?.[0] ?? dashes
    case 'NTR':
      return (/NL(?:-OMON)?[\s-]?\d{3,6}/.exec(dashes)?.[0] ?? `NTR${/\d{3,5}$/.exec(dashes)?.[0] ?? ''}`).replace(
        /\s/g,
        '',
      )
    case 'PROSPERO':
      return /CRD\s?\d{11,12}/.exec(dashes)?.[0].replace(/\s/g, '') ?? dashes
    case 'ChiCTR':
    case 'CTRI':
    case 'ReBec':
    case 'SLCTR':
      return dashes.replace(/\s/g, '')
    case 'ClinicalTrials.gov':
      return `NCT${/\d{8}/.exec(dashes.replace(/\s/g, ''))?.[0] ?? ''}`
    case 'ISRCTN':
      return `ISRCTN${/\d{8}/.exec(dashes)?.[0] ?? ''}`
    case 'JPRN (UMIN)':
      return `${/^JPRN/i.test(dashes) ? 'JPRN-' : ''}UMIN${/(?:[RC]?0{2,6}\d{3,9})$/i.exec(dashes)?.[0].toUpperCase() ?? ''}`
    case 'ACTRN':
      return `ACTRN${/\d{14}/.exec(dashes.replace(/\s/g, ''))?.[0] ?? ''}`
    case 'OSF':
      return /OSF\.IO\/[A-Za-z0-9]{5}/i.exec(dashes)?.[0].toLowerCase() ?? dashes
    default:
      return dashes
        .replace(/\b(?:no\.?|number|register|registry|identifier|ID|UIN)\b/gi, '')
        .replace(/[\s:#]/g, '')
        .replace(/^(NCT|ISRCTN|DRKS|UMIN|IRCT|KCT)-+/i, '$1')
  }
}
