import type { PartStretch, RunPlace } from '#core/sources/docx/docx-places.ts'

/** An element that stands directly in a run. */
export interface RunChild extends PartStretch {
  /** Its words, where it can be parted among them: a `<w:t>` that holds nothing but words, all of them shown. */
  readonly words?: PartStretch & {
    readonly tag: string
    /** White space at its ends is kept. */
    readonly keepsSpace: boolean
  }
}

/** A run with its tags as they stand. */
export interface OpenedRun {
  readonly name: string
  /** Its opening tag and its properties: what a second half of it begins with. */
  readonly beginning: string
  readonly children: readonly RunChild[]
}

const token =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([\w.:-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>|[^<]+/g

/** Reads a run of a part (ECMA-376 part 1, 17.3.2.25), its properties left out of its children. */
export function openedRun(source: string, run: RunPlace): OpenedRun {
  const text = source.slice(run.start, run.end)
  const children: RunChild[] = []
  let [name, opening, tag, attributes] = ['', '', '', '']
  let [depth, start, wordsFrom, hasMore] = [0, 0, 0, false]
  for (const match of text.matchAll(token)) {
    const [whole, slash, element, given = '', closed] = match
    const behind = match.index + whole.length
    if (element === undefined) {
      if (depth > 1 && whole.startsWith('<')) hasMore = true
      continue
    }
    if (slash) depth -= 1
    else {
      if (depth === 0) [name, opening] = [element, whole]
      else if (depth === 1) [start, wordsFrom, tag, attributes, hasMore] = [match.index, behind, element, given, false]
      else hasMore = true
      if (!closed) depth += 1
    }
    if (depth !== 1 || (!slash && !closed) || run.start + start < run.contentStart) continue
    const child = { start: run.start + start, end: run.start + behind }
    const isText = slash && !hasMore && /^(?:[\w.-]+:)?t$/.test(tag)
    const words = isText ? partableWords(text.slice(wordsFrom, match.index), attributes) : null
    children.push(
      words
        ? { ...child, words: { ...words, tag, start: run.start + wordsFrom, end: run.start + match.index } }
        : child,
    )
  }
  return { name, beginning: opening + run.properties, children }
}

/** Whether words can be parted: not where white space at their ends is the file's, which parting would show. */
function partableWords(words: string, attributes: string): { readonly keepsSpace: boolean } | null {
  const space = /\sxml:space\s*=\s*["'](\w+)/.exec(attributes)?.[1]
  if (space === 'preserve') return { keepsSpace: true }
  return space === undefined && words.trim() === words ? { keepsSpace: false } : null
}
