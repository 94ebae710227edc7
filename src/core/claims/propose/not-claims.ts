import { hasVerb, wordsOf, type Word } from './words-of.ts'
import { verbForm } from './verb-forms.ts'

/** Verbs with which advice begins, besides those of statements. */
const advice = new Set(
  (
    'choose consult avoid ask apply use take keep skip try look talk see buy order sign share follow think imagine remember consider expect ' +
    'let let’s make don’t be ensure go get give tell put reapply patch click subscribe meet settle welcome wear check always never please ' +
    'drink sleep wash stop clean start begin read learn discover say harness save treat book call visit find pick add mix stick prioritize ' +
    'prioritise approach maximize maximise weigh stay stick note bear picture suppose forget enjoy join grab shop opt speak wait steer beware ' +
    'rinse pat dab massage cleanse swap aim limit do'
  ).split(' '),
)
const announcing =
  /\b(?:in this (?:article|piece|post|story|guide|column|chapter|video|episode|series|newsletter)|we(?:[’']re| are) (?:exploring|diving|talking|looking|going to)|(?:we|I)(?:[’']ll| will| shall| try to| am going to|[’']m going to) (?:\w+ )?(?:look|explain|explore|dive|break|walk|cover|talk|discuss|show|try|examine|share|take)|let[’']s|welcome back|read on|stay tuned|more on that|as we(?:[’']ll| shall| will) see|I should (?:say|add)|disclaimer|get into it|links in this|affiliate|newsletter|unsubscribe|sign up)\b/i
const opinion =
  /^(?:personally|honestly|frankly|perhaps|maybe|sadly|happily|luckily|I (?:think|believe|feel|hope|wish|guess|suppose|find|love|hate|suspect|doubt)|in my (?:view|opinion)|to my mind|it (?:seems|is|was) (?:a shame|hard to|strange|odd|tempting|no wonder|nice|crucial|important|worth)|there is something|no wonder|who knows)\b|\b(?:should|ought|deserves?|had better|worth (?:exploring|it|a try|your)|gorgeous|depressing|lovely|wonderful|absurd|comic|ridiculous|glorious|delightful|another (?:matter|story))\b/i
const firstPerson =
  /^(?:(?:but|and|so|then|yet|still|now|at first|in the end),?\s+)?(?:I|we|me|us)(?:[’'](?:d|ve|m|ll|re))?\b/i
const secondPerson =
  /^(?:(?:so|and|but|then|because)\s)?you(?:[’'](?:re|ll|ve|d)|\s(?:want|need|can|could|should|may|might|must|are|will|would|do|don[’']t|have|had|get|start|see|know|love|deserve|like|think|feel|and))\b/i
const condition = /^(?:and |but |or |so |even )?(?:if|unless|suppose|imagine|as if|in case)\b/i
const opener =
  /^(?:(?:and|but|so|then|also|instead|or|remember|however|always|never|please|first|second|finally|just|now|therefore|otherwise|additionally|even better)\b,?\s*)+/i

/** Whether words are an instruction to the reader: they begin with the bare form of a verb ("Choose a clinic", "But avoid"). */
export function isInstruction(words: string): boolean {
  const rest = words.replace(opener, '').trim()
  const [first, second] = wordsOf(rest)
  if (!first) return false
  // "Expect the visit to last two hours" says how long it lasts.
  if (/^expect\b/i.test(rest) && /\d|\b(?:hours?|days?|weeks?)\b/.test(rest)) return false
  const plain = first.word.toLowerCase().replaceAll("'", '’')
  // "Use of sunscreen has risen", "Store brands cost less": a noun.
  if (second && /^(?:of|is|are|was|were|has|have|had|by|among|can|may|will)$/i.test(second.word)) return plain === 'be'
  if ((!advice.has(plain) && verbForm(plain) !== 'bare') || isSubject(wordsOf(rest))) return false
  // "Lift it and it ticks faster" says what happens.
  if (/,? and (?:it|they|the|you)\s/i.test(rest) && hasVerb(rest.slice(rest.search(/ and /)))) return false
  return (
    advice.has(plain) ||
    /^(?:an?|the|your|it|them|any|all|two|three|out|up|down|off|away|for|with|to|in|on|at)$/i.test(second?.word ?? '')
  )
}

/** "Demand for retinol rose", "Book sales fell": a noun first, since the verb comes behind it in the same statement. */
function isSubject(words: readonly Word[]): boolean {
  if (object.test(words[1]?.word ?? '')) return false
  const verb = words.findIndex(({ word }, index) => index > 1 && /^(?:helper|finite)$/.test(verbForm(word) ?? ''))
  const joint = words.findIndex(({ word }) =>
    /^(?:that|which|who|whose|where|when|if|unless|until|as|because|and|or|how|what|why|before|after|while)$/i.test(
      word,
    ),
  )
  return verb > 1 && (joint < 0 || verb < joint)
}

const object =
  /^(?:an?|the|your|it|them|any|all|this|these|those|one|some|me|us|him|her|out|up|down|off|away|not|n[’']t|whether)$/i

/** Whether a sentence is none that can be true or false by its form: a question, or the writer's word on the text itself. */
export function isNoStatement(sentence: string): boolean {
  return /\?["'”’»)\]]*\s*$/.test(sentence) || announcing.test(sentence)
}

/** Whether words speak of the writer or to the reader, or are a condition: claims only with an amount. */
export function isPersonal(words: string): boolean {
  return condition.test(words) || firstPerson.test(words) || secondPerson.test(words)
}

/** Whether words are an opinion or a wish: claims only where something else in them can be checked. */
export function isOpinion(words: string): boolean {
  return opinion.test(words)
}

/** Whether words are a condition, which stays whole: no part of it is said to be so. */
export function isCondition(words: string): boolean {
  return condition.test(words)
}

const byline =
  /^(?:(?:written |reviewed |edited |words |text |photographs? |illustrations? )?by\s+\p{Lu}|published (?:on|in|by|at)\b|(?:last )?updated\b|photo(?:graph)?s?\b|image\b|credit\b|picture\b|source:|copyright|©|related (?:posts?|articles?|stories)|read (?:more|next)|see also|share this|follow us|advertisement|sponsored|filed under|tags?:|\d+ min(?:ute)? read|subscribe|sign up|posted (?:on|by|in)|table of contents|contents$|home\s*[|>›])/iu
const listOf =
  /^(?:the )?(?:top )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\s(?:\p{L}+\s){0,2}?(?:ways|myths|things|reasons|tips|questions|steps|facts|mistakes|signs|products|points|rules|lessons|secrets|habits|tricks|ideas)\b/iu
const reference =
  /\bdoi\.org\/|\bdoi:\s?10\.|\b(?:19|20)\d\d[a-z]?\)\.\s|\b(?:19|20)\d\d;\s?\d+|\bet al\.,? \(?(?:19|20)\d\d\)?\.\s\p{Lu}|,\s?\d+\(\d+\),\s?(?:pp\. )?\d+|pubmed\.ncbi|^\s*(?:\[\d+\]|\d+\.)\s+\p{Lu}[\p{L}’'-]+,?\s(?:\p{Lu}{1,3}\b|\p{Lu}\.)/u
const referenceHeading =
  /^\s*(?:\d+\.?\s*)?(?:references|bibliography|works cited|literature(?: cited)?|sources|further reading|notes)\s*:?\s*$/i

/** Whether a paragraph heads the list of references, behind which none holds claims. */
export function headsReferences(paragraph: string): boolean {
  return referenceHeading.test(paragraph)
}

/** Whether a paragraph is no prose: a byline, navigation, a reference, a picture's credit. */
export function isNoProse(paragraph: string): boolean {
  const text = paragraph.trim()
  if (byline.test(text) || listOf.test(text)) return true
  if (reference.test(withoutCitations(text)) && !/[.!?]\s+(?:\p{Lu}\p{Ll}+ ){4}/u.test(text)) return true
  return (text.match(/\s\|\s/g) ?? []).length >= 2
}

/** Prose cites too: "(Vale et al., 2021)." and "as Vale et al. (2021)." behind other words than names make no entry of a list. */
function withoutCitations(text: string): string {
  return text
    .replaceAll(/\([^()]{0,80}\p{L}[^()]{0,80}(?:19|20)\d\d[a-z]?\)/gu, '')
    .replaceAll(/\(?(?:19|20)\d\d[a-z]?\)?\.(?=\s)/gu, (year, at: number) => (isNames(text.slice(0, at)) ? year : ''))
}

/** Whether words can be the authors that an entry begins with: names, initials, and what joins them. */
function isNames(words: string): boolean {
  return words
    .split(/[\s,;&.()[\]]+/u)
    .every(
      (word) =>
        word === '' ||
        /^(?:\p{Lu}|\d)/u.test(word) ||
        /^(?:and|et|al|eds?|de|da|del|van|von|der|den|di|la|le|ten|bin|el)$/u.test(word),
    )
}

/** Whether a paragraph is a line without an end: a heading, an item of a list, a label. */
export function isLine(paragraph: string): boolean {
  return !/[.!?…]["'”’»)\]]*(?:\s*\[[\d,\s–-]+\])?$/.test(paragraph.trim())
}
