import type { CslType } from '#core/model/reference.ts'

/** A reference type of RIS: its code, what it is in CSL, and a genre where CSL has no type as fine. */
interface RisType {
  readonly code: string
  readonly type: CslType
  readonly genre?: string
}

/** All types of the RIS specification (2011) and those of EndNote's export. Read from code to type; written by the first row of a type. */
export const risTypes: readonly RisType[] = [
  { code: 'JOUR', type: 'article-journal' },
  { code: 'BOOK', type: 'book' },
  { code: 'CHAP', type: 'chapter' },
  { code: 'CPAPER', type: 'paper-conference' },
  { code: 'CONF', type: 'paper-conference' },
  { code: 'THES', type: 'thesis' },
  { code: 'RPRT', type: 'report' },
  { code: 'MGZN', type: 'article-magazine' },
  { code: 'NEWS', type: 'article-newspaper' },
  { code: 'ELEC', type: 'webpage' },
  { code: 'PAT', type: 'patent' },
  { code: 'DATA', type: 'dataset' },
  { code: 'COMP', type: 'software' },
  { code: 'STAND', type: 'standard' },
  { code: 'UNPB', type: 'manuscript' },
  { code: 'UNPD', type: 'manuscript' },
  { code: 'MANSCPT', type: 'manuscript' },
  { code: 'PCOMM', type: 'personal_communication' },
  { code: 'GEN', type: 'document' },
  { code: 'BLOG', type: 'post-weblog' },
  { code: 'ENCYC', type: 'entry-encyclopedia' },
  { code: 'DICT', type: 'entry-dictionary' },
  { code: 'BILL', type: 'bill' },
  { code: 'UNBILL', type: 'bill', genre: 'unenacted bill' },
  { code: 'CASE', type: 'legal_case' },
  { code: 'HEAR', type: 'hearing' },
  { code: 'STAT', type: 'legislation' },
  { code: 'LEGAL', type: 'regulation' },
  { code: 'GOVDOC', type: 'report', genre: 'government document' },
  { code: 'SLIDE', type: 'speech', genre: 'slides' },
  { code: 'MAP', type: 'map' },
  { code: 'MUSIC', type: 'musical_score' },
  { code: 'SOUND', type: 'song' },
  { code: 'MPCT', type: 'motion_picture' },
  { code: 'VIDEO', type: 'motion_picture', genre: 'video' },
  { code: 'ADVS', type: 'motion_picture', genre: 'audiovisual material' },
  { code: 'MULTI', type: 'motion_picture', genre: 'multimedia' },
  { code: 'ART', type: 'graphic' },
  { code: 'FIGURE', type: 'figure' },
  { code: 'CHART', type: 'figure', genre: 'chart' },
  { code: 'EQUA', type: 'figure', genre: 'equation' },
  { code: 'PAMP', type: 'pamphlet' },
  { code: 'CLSWK', type: 'classic' },
  { code: 'ANCIENT', type: 'classic', genre: 'ancient text' },
  { code: 'SER', type: 'periodical' },
  { code: 'JFULL', type: 'periodical', genre: 'whole journal' },
  { code: 'EBOOK', type: 'book', genre: 'electronic book' },
  { code: 'EDBOOK', type: 'book', genre: 'edited book' },
  { code: 'ECHAP', type: 'chapter', genre: 'electronic book section' },
  { code: 'EJOUR', type: 'article-journal', genre: 'electronic article' },
  { code: 'EJOU', type: 'article-journal', genre: 'electronic article' },
  { code: 'ABST', type: 'article-journal', genre: 'abstract' },
  { code: 'INPR', type: 'article-journal', genre: 'in press' },
  { code: 'PREP', type: 'article' },
  { code: 'PREPRINT', type: 'article' },
  { code: 'ICOMM', type: 'webpage', genre: 'internet communication' },
  { code: 'WEB', type: 'webpage' },
  { code: 'DBASE', type: 'dataset', genre: 'online database' },
  { code: 'AGGR', type: 'dataset', genre: 'aggregated database' },
  { code: 'GRNT', type: 'document', genre: 'grant' },
  { code: 'GRANT', type: 'document', genre: 'grant' },
  { code: 'CTLG', type: 'document', genre: 'catalogue' },
  { code: 'INTV', type: 'interview' },
  { code: 'MISC', type: 'document' },
  { code: 'CTRIAL', type: 'document', genre: 'clinical trial' },
  { code: 'DISS', type: 'thesis' },
  { code: 'BKS', type: 'book' },
  { code: 'ARTICLE', type: 'article-journal' },
]

/** Code -> row. */
export const risTypeByCode: ReadonlyMap<string, RisType> = new Map(risTypes.map((row) => [row.code, row]))

/** The code to write for a type: of the first row with its genre, else of the first row of the type; GEN where RIS has none. */
export function risCodeOf(type: CslType, genre: string | undefined): string {
  return (
    (risTypes.find((row) => row.type === type && row.genre === genre) ?? risTypes.find((row) => row.type === type))
      ?.code ?? 'GEN'
  )
}
