import type { WrittenText } from '#core/sources/written-text.ts'
import { claimsOfCaution, type Caution, type PlacedClaim } from './fairness/cautions.ts'
import { sentenceAt, type StoryClaim } from './story-claims.ts'

/** A caution that the draft gives of a claim, with the sentence that gives it. */
export interface OwnCaution {
  readonly caution: Caution
  readonly sentence: string
  /** Where it says so, as readers count: ¶ 12; null in a heading or note. */
  readonly paragraph: number | null
}

/**
 * The cautions that the draft gives of each claim in other sentences than its own, by the claim's id, in the order of the text: who reads the
 * claim meets those of its own sentence. A claim without one is not in it.
 */
export function ownCautions(
  text: WrittenText,
  cautions: readonly Caution[],
  claims: readonly StoryClaim[],
): ReadonlyMap<string, readonly OwnCaution[]> {
  const placed = claims.map(placedClaim)
  const sentenceOf = new Map(claims.map(({ id, sentence }) => [id, sentence.text]))
  const byClaim = new Map<string, OwnCaution[]>()
  for (const caution of cautions) {
    const { paragraph: pageIndex, start, end } = caution
    const sentence = sentenceAt(text, { start: { pageIndex, offset: start }, end: { pageIndex, offset: end } })
    const from = start - sentence.start
    const whole = { start: from, end: from + sentence.text.length, text: sentence.text }
    for (const id of claimsOfCaution(caution, whole, placed))
      if (sentenceOf.get(id) !== sentence.text)
        byClaim.set(id, [
          ...(byClaim.get(id) ?? []),
          { caution, sentence: sentence.text, paragraph: text.blocks[pageIndex]!.paragraph },
        ])
  }
  return byClaim
}

function placedClaim({ id, span, sentence }: StoryClaim): PlacedClaim {
  const { pageIndex: paragraph, offset: start } = span.start
  const end = span.end.pageIndex === paragraph ? span.end.offset : start + sentence.text.length
  const from = start - sentence.start
  return {
    id,
    paragraph,
    start,
    end,
    sentence: { start: from, end: from + sentence.text.length, text: sentence.text },
  }
}
