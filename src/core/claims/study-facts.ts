import { isRetracted } from '../model/retraction.ts'
import type { StudyDesignCode, StudyDesignFlag } from '../model/study-design.ts'
import { isPlan, subjectsOf } from '../model/study-subjects.ts'
import type { ListedStudy } from '../model/study.ts'
import type { FieldId, FundingType, FundingValue, ShapedValues, Tag } from '../model/tag.ts'
import { peopleCounted, type StudyPeople } from '../table/people-once.ts'

/** Who paid for a study; `other`: the paper says who did, and of what kind they are is not known. */
export type Payer = FundingType | 'other'

/** What is said of a study wherever it stands behind a claim: never a bare name. Of confirmed answers alone; null or false where there is none. */
export interface StudyFacts extends StudyPeople {
  readonly studyId: string
  /** Its short name: "Kim D-H 2021". */
  readonly name: string
  readonly reference: ListedStudy['reference']
  readonly design: StudyDesignCode | null
  readonly flags: readonly StudyDesignFlag[]
  readonly payer: Payer | null
  /** Money of the maker or of other industry: of mixed money it is not known whether a firm's is in it. */
  readonly isCompanyPaid: boolean
  /** The company that sells it ran the study. */
  readonly isRunByMaker: boolean
  /** Authors have declared a tie to a company. */
  readonly hasCompanyTie: boolean
  readonly isRetracted: boolean
  readonly isPreprint: boolean
  /** It tells of others' work: reviews, guidelines, opinions. */
  readonly isSecondary: boolean
  readonly isFictional: boolean
  /** The reviews of the library that hold it, by their ids. */
  readonly includedIn: readonly string[]
}

const secondary: ReadonlySet<StudyDesignCode> = new Set(['SR-MA', 'SR', 'REV-N', 'GUIDE', 'OPIN'])

/** The facts of a study by its confirmed tags. */
export function studyFacts(
  study: Pick<ListedStudy, 'id' | 'reference' | 'fictional'>,
  name: string,
  tags: readonly Tag[],
  { samePeople, includedIn }: Pick<StudyFacts, 'samePeople' | 'includedIn'>,
): StudyFacts {
  const design = answerOf(tags, 'study-design')
  const size = answerOf(tags, 'sample-size')
  const funding = answerOf(tags, 'funding')
  const payer = payerOf(funding)
  const coi = answerOf(tags, 'conflict-of-interest')
  const flags = design?.flags ?? []
  const wasRetracted = isRetracted(study.reference, flags)
  return {
    studyId: study.id,
    name,
    reference: study.reference,
    design: design?.design ?? null,
    flags,
    subjects: design ? subjectsOf(design.design) : null,
    people: peopleCounted(size, design, wasRetracted),
    size: size ?? null,
    samePeople,
    isPlanned: design !== undefined && isPlan(design.design),
    payer,
    isCompanyPaid: payer === 'maker' || payer === 'industry',
    isRunByMaker: flags.includes('industry-run'),
    hasCompanyTie: coi?.industry ?? false,
    isRetracted: wasRetracted,
    isPreprint: flags.includes('preprint'),
    isSecondary: design !== undefined && secondary.has(design.design),
    isFictional: study.fictional ?? false,
    includedIn,
  }
}

/** The answer to a field among the tags of a study; undefined where there is none, or what is stated is that nothing is. */
export function answerOf<F extends FieldId & keyof ShapedValues>(
  tags: readonly Tag[],
  fieldId: F,
): ShapedValues[F] | undefined {
  const tag = tags.find((each) => each.fieldId === fieldId)
  return tag?.value.kind === 'value' ? (tag.value.value as ShapedValues[F]) : undefined
}

function payerOf(funding: FundingValue | undefined): Payer | null {
  if (!funding) return null
  if (funding.status !== 'stated') return funding.status
  return funding.type === 'not-stated' ? 'other' : funding.type
}
