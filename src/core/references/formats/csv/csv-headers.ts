import { headingsByLanguage } from './csv-headings-by-language.ts'
import { headingsOfTargets, type CsvTarget } from './csv-headings.ts'

/** English counts first where a word is a heading in two languages. */
const byHeading = new Map(
  [
    ...Object.values(headingsByLanguage).flat(),
    ...headingsOfTargets.flatMap(([target, lines]) => lines.map((line) => [target, line] as const)),
  ].flatMap(([target, line]) => line.split(' ').map((name) => [plain(name), target] as const)),
)

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The letters and digits of a heading, without what stands in brackets. */
function plainColumnName(heading: string): string {
  return plain(heading.replace(/[([（][^)\]）]{0,60}[)\]）]/g, '')) || plain(heading)
}

/** What a heading means, undefined where it is not known. */
export function targetOfHeading(heading: string): CsvTarget | undefined {
  return byHeading.get(plainColumnName(heading))
}

/** True where a text is a target, so that a column mapping from outside can be checked. */
export function isCsvTarget(text: string): text is CsvTarget {
  return text === '' || headingsOfTargets.some(([target]) => target === text)
}

/** The targets a column may be given on the screen, in its order. */
export const csvTargets: readonly CsvTarget[] = [...new Set(headingsOfTargets.map(([target]) => target))].filter(
  (target) => target !== '',
)
