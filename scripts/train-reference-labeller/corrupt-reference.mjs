/** A text with the label of each of its characters (null: punctuation). */
export function textOf(pieces) {
  let text = ''
  const labels = []
  for (const [part, label] of pieces) {
    text += part
    for (let at = 0; at < part.length; at++) labels.push(label)
  }
  return { text, labels }
}

/** The way references look after a PDF, a scanner or a hasty hand: spaces lost and gained, words parted, marks doubled or lost. */
export function spoil({ text, labels }, chance) {
  const kind = chance.weighed([
    [62, 'clean'],
    [14, 'loose-punctuation'],
    [5, 'lost-spaces'],
    [4, 'hyphenated'],
    [3, 'markup'],
    [3, 'upper'],
    [3, 'ocr'],
    [3, 'lost-marks'],
    [3, 'cut'],
  ])
  const out = []
  const kept = []
  const push = (characters, label) => {
    for (const each of characters) {
      out.push(each)
      kept.push(label)
    }
  }
  const strength = kind === 'clean' ? 0 : chance.of([0.03, 0.08, 0.2, 0.5])
  const tight = kind === 'loose-punctuation' ? chance.of([0, 0.1, 0.4, 0.8]) : 0
  const glue = kind === 'loose-punctuation' ? chance.of([0, 0.05, 0.2]) : 0
  for (let at = 0; at < text.length; at++) {
    const each = text[at]
    const next = text[at + 1] ?? ''
    const label = labels[at]
    const isMark = /[.,:;()]/u.test(each)
    const inAddress = label === 'link'
    if (kind === 'loose-punctuation' && !inAddress) {
      if (isMark && each !== '(' && at > 0 && text[at - 1] !== ' ' && chance.maybe(strength)) push(' ', label)
      if (each === ' ' && /[.,:;)]/u.test(text[at - 1] ?? '') && chance.maybe(tight)) continue
      if (each === ' ' && label !== labels[at + 1] && chance.maybe(glue * 2)) continue
      if (each === ' ' && chance.maybe(glue * 0.3)) continue
      push(each, label)
      if (/[(-]/u.test(each) && next !== ' ' && chance.maybe(strength * 0.5)) push(' ', label)
    } else if (kind === 'lost-spaces' && !inAddress) {
      if (each === ' ' && chance.maybe(strength * 0.5)) continue
      push(each, label)
    } else if (
      kind === 'hyphenated' &&
      /\p{Ll}/u.test(each) &&
      /\p{Ll}/u.test(next) &&
      !inAddress &&
      chance.maybe(strength * 0.1)
    ) {
      push(`${each}- `, label)
    } else if (kind === 'ocr' && label !== null && !inAddress && chance.maybe(strength * 0.15)) {
      push(chance.of([` ${each}`, `${each} `, each === 'l' ? '1' : each, each === 'm' ? 'rn' : each, '']), label)
    } else if (kind === 'lost-marks' && (isMark || /["“”]/u.test(each)) && !inAddress && chance.maybe(strength)) {
      push('', label)
    } else if (kind === 'lost-marks' && isMark && chance.maybe(0.02)) {
      push(each + each, label)
    } else if (kind === 'upper' && (label === 'author' || (strength > 0.1 && label === 'title'))) {
      push(each.toUpperCase()[0] ?? each, label)
    } else {
      push(each, label)
    }
    if (kind === 'markup' && label !== labels[at + 1] && labels[at + 1] === 'container')
      push(chance.of(['<i>', '<em>', '|', '*', '_', '<italic>']), null)
    if (kind === 'markup' && label === 'container' && labels[at + 1] !== 'container')
      push(chance.of(['</i>', '</em>', '|', '*', '_', '</italic>']), null)
  }
  if (kind === 'cut' && chance.maybe(0.5)) {
    // Fragments of a broken list: only the end of a reference.
    const from = Math.floor(out.length * chance.next() * 0.85)
    return { text: out.slice(from).join(''), labels: kept.slice(from) }
  }
  return { text: out.join(''), labels: kept }
}
