import { studyDesigns, type StudyDesignCode } from '#core/model/study-design.ts'

/** What a careful reader would say of a wording: a design, any but a comparison within persons, or two that fit alike. */
export type WordedDesign = StudyDesignCode | 'not-within-persons' | 'in-doubt'

/** A short invented abstract in one of the wordings of sides, with the design that a careful reader would give it. */
export interface SideWording {
  readonly design: WordedDesign
  readonly title: string
  readonly text: string
}

/** Reads lines "title | abstract" under lines "# design". Throws where a line has no title or no design above it. */
export function readSideWordings(lines: string): readonly SideWording[] {
  let design: WordedDesign | null = null
  const wordings: SideWording[] = []
  for (const line of lines.split('\n').filter((each) => each.trim() !== '')) {
    if (line.startsWith('# ')) {
      design = designOf(line.slice(2))
      continue
    }
    const [title, text] = line.split(' | ')
    if (!design || !title || !text) throw new Error(`no title or no design: ${line}`)
    wordings.push({ design, title, text })
  }
  return wordings
}

function designOf(name: string): WordedDesign {
  if (name === 'not-within-persons' || name === 'in-doubt') return name
  const code = studyDesigns.find((design) => design.code === name)?.code
  if (code) return code
  throw new Error(`no such design: ${name}`)
}
