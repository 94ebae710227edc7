/** The words without tags of italics and the like. */
export function withoutTags(text: string): string {
  return text.replace(/<\/?(?:i|b|em|u|sup|sub|strong|italic|bold|span|font|p|a|br)(?:\s[^<>]*)?\/?>/giu, '')
}

/** Joins lines: words parted by a hyphen and broken addresses become whole again. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = []
  for (const line of lines) {
    const before = parts.at(-1)
    if (before === undefined) {
      parts.push(line)
      continue
    }
    const lastWord = before.slice(-300).split(/\s/u).at(-1) ?? ''
    const inAddress = /^(?:https?:\/\/|www\.|doi:?\s?10\.|10\.\d{4,9}\/)/iu.test(lastWord.replace(/^[(<[]+/u, ''))
    const goesOn = /[/\-_.=?&%#~]$/u.test(lastWord) || (/^\S*[/.=?&%]/u.test(line) && /^[\da-z/?&=._%-]/u.test(line))
    if (inAddress && goesOn && !/^\p{Lu}\p{Ll}+\s/u.test(line)) parts.push(line)
    else if (/\p{Ll}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(line))
      parts.push(
        ...[parts.pop() ?? '', line].map((part, index) => (index === 0 ? part.replace(/[-\u00ad]$/u, '') : part)),
      )
    else if (/[-–—/]$/u.test(before) && /^[\d\p{Lu}]/u.test(line) && !/\s[-–—/]$/u.test(before)) parts.push(line)
    else parts.push(` ${line}`)
  }
  return parts.join('')
}
