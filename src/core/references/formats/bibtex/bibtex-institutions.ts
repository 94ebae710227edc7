import { anyOf, pattern } from '#core/word-patterns.ts'

// What only a body of people has in its name; "Press" and "Banks" are family names too, so they are not among them.
const bodyWords = [
  'universit(?:y|ies|[àäé]t?|é|a|ät)|institut(?:e|es|ion|o)?|association|organi[sz]ation|department|dept|ministry|ministère|ministerio',
  'administration|commission|committee|council|agency|consortium|collaboration|federation|foundation|society|sociedad|société|academy',
  'academies|institutes|authority|bureau|network|investigators|group|laborator(?:y|ies)|cent(?:er|re)s?|college of|school of|service|office of|programme|initiative',
  'task force|working party|united nations|team|trialists|alliance|registry|survey|corporation|company|gmbh|inc|ltd|llc',
]
const body = pattern('iu', String.raw`(?<![\p{L}])`, anyOf(bodyWords), String.raw`(?![\p{Ll}])`)
const joiningWord = /\s(?:of|for|on|the|de|des|du|für|der|del|della|per)\s/iu
const topics = [
  'health|care|welfare|prevention|human|social|drugs?|food|agricultur\\w+|sciences?|technolog\\w+|medic\\w+|research|development|education',
  'training|econom\\w+|cultur\\w+|clinical|quality|safety|nutrition|environment\\w*|hygiene|surg\\w+|dermatolog\\w+|engineering|statistics',
  'fisher\\w+|forest\\w+|labou?r|industry|trade|finance|security|innovation|consumer|transport\\w*|energy|public|oncology|biology|policy',
  'services?|affairs|control|standards?|products?|evaluation|assessment|disease\\w*|services|rehabilitation|sport\\w*|communities',
]
const topic = pattern('iu', '^(?:the\\s+)?', anyOf(topics), String.raw`\b`)

/** How bodies of a country or of several begin. */
const ofNation =
  /^(?:the\s)?(?:U\.?S\.?A?\.?|U\.?K\.?|National|International|European|American|British|Canadian|Australian|Royal|World|Federal|State|Nordic)\s/i

/** "Bank of England", "Office for Roofs": no person has these words between capitals. */
const ofWhat = /^(?:The\s)?\p{Lu}\S+(?:\s\S+){0,4}\s(?:of|for|on)\s(?:the\s)?\p{Lu}/u
const ofTheWorld = /^(?:World|National|International|European|Global|United|Federal)(?:\s\p{Lu}\p{Ll}+){1,4}$/u

/** "World Roof Organization", "Institute for Roofs": words that name a body and no person, without a comma that divides a name. */
export function isWholeInstitution(text: string): boolean {
  const bare = text.replace(/[{}]/g, '')
  if (!bare.includes(',') && (ofWhat.test(bare) || ofTheWorld.test(bare))) return true
  if (!body.test(bare)) return false
  if (bare.includes(','))
    return (
      /,\s*(?:Inc|Ltd|LLC|GmbH)\.?$/.test(bare) ||
      (joiningWord.test(bare.split(',')[0] ?? '') && !/,\s*(?:\p{Lu}\.?\s?)+$/u.test(bare))
    )
  const words = bare.trim().split(/\s+/)
  const hasInitials = words.some((word, at) => /^\p{Lu}\.$/u.test(word) && at < words.length - 1)
  return words.length > 1 && !(words.length < 4 && hasInitials) && !/^\p{Lu}{1,3}$/u.test(words.at(-1) ?? '')
}

/**
 * The parts between "and", with those put together again that are one body's name: "Centers for Disease Control | Prevention",
 * "{U.S.} Food | Drug Administration". A person behind a body stays apart.
 */
export function joinInstitutions(parts: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    if (before !== undefined && belongTogether(before, part)) joined[joined.length - 1] = `${before} and ${part}`
    else joined.push(part)
  }
  return joined
}

function belongTogether(before: string, part: string): boolean {
  if (part.includes(',') || (before.includes(',') && !isEnumeration(before)) || isGroup(before) || isGroup(part))
    return false
  const [left, right] = [before.replace(/[{}]/g, ''), part.replace(/[{}]/g, '')]
  const bare = right.replace(/\s*\([^()]{2,15}\)$/, '')
  const isWord = /^\p{Lu}?\p{Ll}+$/u.test(bare)
  // The body's word stands before "and", and what follows is one more of what it is for.
  if (body.test(left) && joiningWord.test(` ${left} `))
    return isWord || topic.test(bare) || (joiningWord.test(left) && bare !== right)
  // "Food | Drug Administration": the word that makes it a body comes behind.
  return (
    body.test(right) &&
    !/(?:^|\s)\p{Lu}\.(?:\s|$)/u.test(left.replace(/U\.S\.A?\.?|U\.K\./g, '')) &&
    !body.test(left) &&
    left.split(/\s+/).length <= 3 &&
    (topic.test(left.split(/\s+/).at(-1) ?? '') || left.split(/\s+/).length === 1 || ofNation.test(left))
  )
}

/** "Academies of Sciences, Engineering": a body, what it is for, and more of that behind commas. */
function isEnumeration(text: string): boolean {
  const [first = '', ...more] = text.split(/\s*,\s*/)
  return body.test(first) && joiningWord.test(first) && more.every((word) => /^(?:\p{Lu}\p{Ll}+)?$/u.test(word))
}

/** A whole name in braces was grouped on purpose. */
function isGroup(part: string): boolean {
  return /^\{[^{}]*\}$/.test(part.trim())
}
