import { raisedOrLowered } from './tex-symbols.ts'

/** Elements that change only the look, and those that part lines; also with the prefixes of JATS and MathML. */
const looks = [
  'i',
  'b',
  'u',
  's',
  'em',
  'strong',
  'italic',
  'bold',
  'underline',
  'small',
  'big',
  'sc',
  'scp',
  'span',
  'font',
  'tt',
  'roman',
  'monospace',
  'styled-content',
  'ext-link',
  'math',
  'mrow',
  'mi',
  'mn',
  'mo',
  'mtext',
]
const breaks = ['p', 'div', 'br', 'ul', 'ol', 'li', 'sec', 'list', 'list-item']
const markup = new RegExp(`</?((?:jats:|mml:)?(?:${[...looks, ...breaks].join('|')}))(?:\\s[^<>]{0,200})?/?>`, 'gi')
const heading = /<((?:jats:)?(?:h[1-6]|title))(?:\s[^<>]{0,100})?>([^<>]{0,200})<\/\1>/gi
const raised = /<(?:jats:)?(sup|sub|inf)>([^<>]{0,80})<\/(?:jats:)?\1>/gi

/**
 * A text without the HTML and JATS markup of databases: a heading as "Heading: ", paragraphs as lines, raised and lowered letters as Unicode
 * has them (CSL's `<sup>`, `<sub>` where it has none). A tag that nothing closes or opens is text ("p <b"). Linear in the length of the text.
 */
export function withoutMarkup(text: string): string {
  if (!text.includes('</') && !/<br/i.test(text)) return text
  const names = (tags: RegExp) => new Set([...text.matchAll(tags)].map((match) => match[1]?.toLowerCase()))
  const opened = names(/<([a-z][\w:-]{0,20})[\s/>]/gi)
  const closed = names(/<\/([a-z][\w:-]{0,20})>/gi)
  return text
    .replace(heading, (_, __, words: string) => `\n${words.replace(/[\s:.]{1,5}$/, '')}: `)
    .replace(markup, (tag, name: string) => {
      const plain = name.toLowerCase()
      if (!(opened.has(plain) && closed.has(plain)) && plain !== 'br') return tag
      return breaks.includes(plain.replace(/^.*:/, '')) ? '\n' : ''
    })
    .replace(raised, (_, name: string, words: string) => raisedOrLowered(words, name.toLowerCase() === 'sup'))
}

/** Words whose full stop belongs to them. */
const shortened = /(?:^|[\s(])(?:Inc|Ltd|Co|Corp|Jr|Sr|St|al|etc|vs|spp?|cf|approx|Bros|ca)\.$|\.\p{L}\.$|\.\.$/iu

/** A title without the full stop that databases put behind it; that of "U.S.", "et al." and an ellipsis stays. */
export function withoutFullStop(title: string): string {
  return title.endsWith('.') && !shortened.test(title.slice(-12)) ? title.slice(0, -1).trimEnd() : title
}
