import type { PastedLine } from './pasted-line.ts'

/** Lines around or between the references that are none: running text, menus, the head of a mail. */
export interface LeftOutStretch {
  readonly line: number
  readonly lastLine: number
  /** Its words, where it is one short line. */
  readonly text: string | null
  readonly where: 'above' | 'below' | 'between' | 'everywhere'
  /** The heading of the list, where it stands above or below one. */
  readonly heading: string | null
  /** Its paragraphs, each as its lines. */
  readonly paragraphs: readonly (readonly PastedLine[])[]
}
