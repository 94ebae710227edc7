import type { StudyFacts } from './study-facts.ts'

/** A study's facts with these; nothing else is known of it. */
export function factsOf(
  studyId: string,
  { year, ...given }: Partial<StudyFacts> & { readonly year?: number; readonly authors?: readonly string[] },
): StudyFacts {
  const { authors = ['Vale'], reference, ...facts } = given
  return {
    studyId,
    name: `${authors[0]}${authors.length > 2 ? ' et al.' : ''} ${year ?? ''}`.trim(),
    design: null,
    flags: [],
    subjects: null,
    people: null,
    size: null,
    samePeople: null,
    includedIn: [],
    payer: null,
    isCompanyPaid: false,
    isRunByMaker: false,
    hasCompanyTie: false,
    isRetracted: false,
    isPreprint: false,
    isSecondary: false,
    isFictional: true,
    ...facts,
    reference: {
      type: 'article-journal',
      author: authors.map((family) => ({ family })),
      ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
      ...reference,
    },
  }
}
