import { prepareText } from '#core/paper/structure/prepare-text.ts'
import { referenceSection } from '#core/paper/structure/reference-section.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { db } from '../db/current.ts'
import { takeCitations } from './import-inbox.ts'
import { nameOf } from '../db/study-names.ts'

/** Puts the reference lists of a study's papers into the import inbox, as rows that nobody ticked yet. Fails where no paper shows a list. */
export async function takeCitedReferences(studyId: string): Promise<Result<null>> {
  const study = await db().studies.get(studyId)
  const papers = await db().papers.where('studyId').equals(studyId).toArray()
  if (!study || papers.length === 0)
    return fail('not-found', 'There is no PDF of this study yet, so its references cannot be read.')
  const texts = (await db().pageTexts.bulkGet(papers.map((paper) => paper.sha256))).filter((text) => text !== undefined)
  if (texts.length === 0) return fail('unavailable', 'The paper is still being read. Please try again in a moment.')
  const lists = texts.map((text) => referenceSection(prepareText(text.paper))).filter((list) => list !== '')
  if (lists.length === 0) return fail('not-found', 'No list of references was found in the paper.')
  takeCitations(`References of ${nameOf(study)}`, lists.join('\n'))
  return ok(null)
}
