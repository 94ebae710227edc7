import type { UncountedBlock } from '../row-blocks.ts'
import { secondsOf } from './cue-times.ts'
import { speakerHead, speakersOf } from './speaker-heads.ts'

/** "Ana Ruiz  00:12", "[00:01:02] Ana Ruiz", "Speaker 1 (0:03)" alone in a paragraph: who speaks from here on, and when. */
const time = String.raw`[[(]?(\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?)[\])]?`
const nameThenTime = new RegExp(String.raw`^(\p{L}[\p{L}\p{M}\p{N}.'’ -]{0,50}?)\s{0,4}[:,|-]?\s{0,4}${time}$`, 'u')
const timeFirst = new RegExp(String.raw`^${time}\s{1,4}(?=\S)|^${time}$`)

/**
 * The paragraphs of a written-up interview with the speaker and time that their heads name ("Ruiz: …", "[00:12:31] Ruiz: …", a line with
 * name and time above the words). The text stays as it stands, heads included. Unchanged where it is no interview.
 */
export function withSpeakers(blocks: readonly UncountedBlock[]): readonly UncountedBlock[] {
  const looked = blocks.map((block) => {
    if (block.kind === 'heading' || block.kind === 'table-row' || block.kind === 'note') return null
    const alone = block.text.length < 90 ? nameThenTime.exec(block.text) : null
    if (alone) {
      const seconds = secondsOf(alone[2] ?? '')
      return seconds === null ? null : { seconds, head: { name: alone[1]?.trim() ?? '', length: block.text.length } }
    }
    const first = timeFirst.exec(block.text.slice(0, 40))
    const seconds = first === null ? null : secondsOf(first[1] ?? first[2] ?? '')
    return { seconds, head: speakerHead(block.text.slice(seconds === null ? 0 : (first?.[0].length ?? 0), 160)) }
  })
  const speakers = speakersOf(looked.map((each) => each?.head ?? null))
  const timed = looked.filter((each) => each !== null && each.seconds !== null).length
  const spoken = looked.filter((each) => each?.head && speakers.has(each.head.name)).length
  if (timed < 2 && (spoken < 3 || spoken < 0.15 * blocks.length)) return blocks
  // Where most paragraphs have a head, one without goes on with what was said; among other text it is nobody's.
  const goesOn =
    2 * looked.filter((each) => each !== null && (each.head !== null || each.seconds !== null)).length >= blocks.length
  let [speaker, startsAt]: [string | undefined, number | undefined] = [undefined, undefined]
  return blocks.map((block, index) => {
    const head = looked[index]
    if (block.kind === 'heading') speaker = undefined
    if (!head) return block
    if (!goesOn && !(head.head && speakers.has(head.head.name))) speaker = undefined
    if (head.head && speakers.has(head.head.name)) speaker = head.head.name
    if (timed >= 2 && head.seconds !== null) startsAt = head.seconds
    return { ...block, ...(speaker !== undefined && { speaker }), ...(startsAt !== undefined && { startsAt }) }
  })
}

/** Who speaks in these blocks, in the order in which they begin. */
export function speakersIn(blocks: readonly UncountedBlock[]): readonly string[] {
  return [...new Set(blocks.flatMap(({ speaker }) => speaker ?? []))]
}
