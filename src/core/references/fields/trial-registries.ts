import { anyOf } from '#core/word-patterns.ts'

/** The numbers of trial and review registries, as the source of an expression without groups; letters of either case. */
export const registrationNumber = anyOf([
  String.raw`NCT\d{8}|ISRCTN\d{8}|ACTRN\d{14}p?|DRKS\d{8}|ChiCTR[\w-]{5,24}|UMIN\d{9}|jRCTs?\d{9,10}|JPRN-\w{5,20}|CTRI/\d{4}/\d{2,3}/\d{6}`,
  String.raw`(?:EudraCT[: ]?)?\d{4}-\d{6}-\d{2}(?:-\d{2})?|EUCTR\d{4}-\d{6}-\d{2}(?:-\w{2})?|NTR\d{1,5}|NL\d{3,6}|PACTR\d{15,16}`,
  String.raw`IRCT\w{10,20}|KCT\d{7}|TCTR\d{11}|RBR-\w{5,8}|SLCTR/\d{4}/\d{3}|CRD\d{8,14}`,
])

/** The page of a trial in its registry, where its address follows from the number; null where it does not. */
export function registryPage(number: string): string | null {
  if (/^NCT/i.test(number)) return `https://clinicaltrials.gov/study/${number.toUpperCase()}`
  return /^ISRCTN/i.test(number) ? `https://www.isrctn.com/${number.toUpperCase()}` : null
}
