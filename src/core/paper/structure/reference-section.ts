import type { PreparedText } from './prepared-text.ts'

/** The text under a paper's References headings, without the headings; '' where there is none. */
export function referenceSection({ text, sections }: PreparedText): string {
  return sections
    .filter((section) => section.kind === 'references')
    .map((section) => {
      const body = text.slice(section.start, section.end)
      return (
        section.heading !== '' && body.startsWith(section.heading) ? body.slice(section.heading.length) : body
      ).replace(/^[\s:.]+/, '')
    })
    .filter(Boolean)
    .join('\n')
}
