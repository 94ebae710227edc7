function givenOf(person, form) {
  if (form === 'full')
    return person.given
      .map((name, index) => (index === 0 ? name : name.length % 2 === 0 ? `${name[0]}.` : name))
      .join(' ')
  const letters = person.given.map((name) => name[0])
  const dash = person.hyphen && letters.length > 1
  return {
    'I. J.': letters.map((each) => `${each}.`).join(dash ? '-' : ' '),
    'I.J.': letters.map((each) => `${each}.`).join(dash ? '-' : ''),
    IJ: letters.join(dash && letters.length === 2 ? '-' : ''),
    'I J': letters.join(' '),
    'I J.': `${letters.join(' ')}.`,
    'I.': `${letters[0]}.`,
  }[form]
}

function personText(person, names, index) {
  if (person.organisation) return person.organisation
  if (names.brackets)
    return `${names.upper ? person.family.toUpperCase() : person.family} (${givenOf(person, names.given)})`
  const family =
    (person.particle ? `${person.particle} ` : '') + (names.upper ? person.family.toUpperCase() : person.family)
  const given = givenOf(person, names.given)
  const inverted = names.order === 'family-first' || (names.order === 'first-inverted' && index === 0)
  const tail = person.suffix ? `${names.comma ? ', ' : ' '}${person.suffix}` : ''
  return inverted
    ? `${family}${names.comma || (names.given === 'full' && !names.bareFull) ? ', ' : ' '}${given}${tail}`
    : `${given} ${family}${tail}`
}

/** The list of people as a style writes it: order, initials, what parts them, how many stand before "et al.". */
export function peopleText(people, names, chance) {
  const shown = people.length > names.etAlAfter + 1 ? people.slice(0, names.etAlAfter) : people
  const texts = shown.map((person, index) => personText(person, names, index))
  if (shown.length < people.length) {
    const hides = names.etAl.includes('…') || names.etAl.includes('...')
    return (
      texts.join(names.between) +
      (names.etAl === ', … & '
        ? `, … & ${personText(people.at(-1), names, 9)}`
        : hides
          ? `${names.etAl}${personText(people.at(-1), names, 9)}`
          : names.etAl)
    )
  }
  if (texts.length === 1) return texts[0]
  const last =
    texts.length === 2 && names.last.startsWith(', ') && chance.maybe(0.4) && /and|&/u.test(names.last)
      ? names.last.slice(1)
      : names.last
  return texts.slice(0, -1).join(names.between) + last + texts.at(-1)
}

/** The journal's name in full, abbreviated with full stops ("dotted", "tight" without spaces) or without ("plain"). */
export function journalText(journal, form) {
  if (form === 'full') return journal.full
  if (form === 'plain') return journal.abbreviation
  if (form === 'tight') return journalText(journal, 'dotted').replaceAll('. ', '.')
  return journal.abbreviation
    .split(' ')
    .map((word) =>
      (Object.is(word, word.toUpperCase()) && word.length > 1) ||
      journal.full.includes(`${word} `) ||
      journal.full.endsWith(word) ||
      /[.)]$/u.test(word) ||
      /^&$/u.test(word)
        ? word
        : `${word}.`,
    )
    .join(' ')
}
