import type { PreparedText } from '#core/text/prepared-text.ts'

const saysOverview = /\b(?:narrative|literature|expert|clinical|state-of-the-art|comprehensive|critical|brief) (?:review|overview)\b|\b(?:this|our|the present) (?:\w+ ){0,2}(?:review|overview)\b|\bthis article (?:\w+ )?(?:reviews|summari[sz]es|gives an overview)\b|\bwe (?:\w+ )?(?:review|overview) (?:the|what|current|recent)\b/iu
const reviewKicker = /^\W*(?:(?:invited|narrative|literature|mini) ?-?)?review(?: article| paper)?\W*$/imu
const gathered = /\bsystematic|\bscoping\b|\bmeta-?analys|\bumbrella review|\b(?:was|were|we) searched\b|\binclusion criteria\b/iu
const opening = 4000

/** Whether a paper says that it is an overview of the work of others, gathered without a stated method: it has no sample of its own. */
export function isOverview({ title, text, sections }: PreparedText): boolean {
  const start = `${title ?? ''}\n${text.slice(0, opening)}`
  if (gathered.test(start) || sections.some(({ kind }) => kind === 'methods' || kind === 'results')) return false
  if (sections.some(({ part }) => part === 'methods' || part === 'results')) return false
  const abstract = sections.find(({ kind }) => kind === 'abstract')
  return reviewKicker.test(text.slice(0, 600)) || saysOverview.test(`${title ?? ''}\n${abstract ? text.slice(abstract.start, abstract.end) : text.slice(0, 1500)}`)
}
