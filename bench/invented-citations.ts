import type { CslType, Name, Reference } from '#core/model/reference.ts'

/** A reference with the id that it is compared by. */
export interface InventedReference {
  readonly id: string
  readonly reference: Reference
}

/** Numbers that are the same at every run (mulberry32). */
function randomFrom(seed: number) {
  let state = seed
  return (n: number) => {
    state = (state + 0x6d_2b_79_f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}

const families =
  `Abara Bexley Corvin Dahlqvist Eskola Farrant Grimshaw Halloway Iversen Jónsdóttir Kessler Lindqvist Mbeki Novák Okafor Pereira
Quillfeather Rantanen Szabó Tovell Ueda Vargas Whitlock Xiang Yılmaz Zeller O'Dwyer MacAskill Smith-Avery Núñez Bonheur Çelik Ødegaard`.split(
    /\s+/u,
  )
const givens =
  `Anna|Bertil|C. D.|E.|Jean-Pierre|Maria Teresa|K M|Olu|Åsa|Émile|F. G.-H.|Ji-Woo|Wendy A.|R.S.|Ivo T|Yu.|Lena Marie Sofie|Nils`.split(
    '|',
  )
const chinese = ['王', '李', '陈', '佐藤', '김']
const chineseGiven = ['小明', '芳', '建国', '健', '민수']
const bodies = [
  'World Forum on Sleep',
  'Nordic Skin Trial Group',
  'Ministry of Quiet',
  'Harbour & Sons, Inc.',
  "Nurses' Council",
  'ACME Investigators',
]
const subjects =
  `daily walking|oat bran|blue light|cold showers|a new moisturiser|night shifts|vitamin D3|saffron extract|Crohn's disease|vaccines
TNF-alpha blockers|school gardens|patients' beliefs|nurse-led follow-up|COVID-19|in vitro digestion`.split(/\||\n/u)
const rareSubjects = ['the p53 pathway', 'β-carotene', 'mRNA vaccines', 'e-cigarettes']
const outcomes =
  `sleep quality|dry eye|blood pressure|pain in older adults|learning at school|skin ageing|the gut and the brain|work-related stress|fall risk|tooth wear`.split(
    '|',
  )
const frames = [
  'Effects of {a} on {b}',
  'Effects of {a} on {b}: a randomised controlled trial',
  'Does {a} improve {b}?',
  'Is {a} good for {b}? A systematic review and meta-analysis',
  '{A} and {b} in 1,204 adults: results from a 10-year cohort',
  'The "{a}" effect and {b}',
  'On {b}: what {a} can – and cannot – do',
  'Between hope and evidence: {a} for {b}',
  '{A} vs. placebo for {b} (the CALM study)',
  '{A} & {b}',
  'When p < 0.05 is not enough: {a}, {b}',
  'Stop {a}!',
  'A state-of-the-art review of {a} with or without {b}.',
  'Long-term {b} after {a}; an update',
  'More on {b} and the "{a}"',
  'ZOOM: {A} for {b}, off and on',
]
const journals = [
  ['Journal of Invented Medicine', 'J Invent Med'],
  ['The Annals of Sleep', 'Ann. Sleep'],
  ['Archives of the eye and the skin', undefined],
  ['Nordic Nutrition', 'Nord Nutr'],
  ['BMX Open', undefined],
  ['Journal of Pain & Relief', 'J. Pain Relief'],
  ['Acta Dermatologica: part B', 'Acta Dermatol B'],
  ['Revista de salud', undefined],
]
const books = [
  'Handbook of quiet medicine',
  'Advances in Sleep: A Reader',
  'Skin and Light',
  'Textbook of pain',
  'Food for Thought',
]
const publishers = ['Harbour Press', 'Elsewhere University Press', 'Quill & Co.', 'Norden', 'Academic House, Inc.']
const places = ['London', 'New York', 'Uppsala', 'Cambridge, MA']
const types =
  `article-journal*60 article*6 article-magazine*4 article-newspaper*5 book*8 chapter*8 paper-conference*6 report*6 thesis*5 webpage*6
dataset*3 legal_case*3 legislation*2 bill*2 hearing regulation treaty post post-weblog*2 entry entry-dictionary*2 entry-encyclopedia*2 interview manuscript*2
motion_picture*2 patent*2 personal_communication review*2 review-book*2 software*3 speech*2 standard*2 broadcast classic collection document*2 event figure graphic*2 map
musical_score pamphlet performance periodical song`
    .split(/\s+/u)
    .flatMap((word) => {
      const [type, times = '1'] = word.split('*')
      return Array.from({ length: Number(times) }, () => type as CslType)
    })

/**
 * So many invented references of all types with what makes citing hard: many authors and none, institutions, particles, suffixes, East Asian
 * names, quotation marks, question marks, ranges, seasons, dates in words, missing parts, and works of the same authors and year.
 */
export function inventedReferences(count: number, seed = 13): readonly InventedReference[] {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!
  const chance = (percent: number) => random(100) < percent
  const maybe = <T>(percent: number, make: () => T): T | undefined => (chance(percent) ? make() : undefined)
  const all: InventedReference[] = []

  function name(): Name {
    const kind = random(60)
    if (kind === 0) return { literal: pick(bodies) }
    if (kind === 1)
      return { family: pick(families), given: pick(givens), 'non-dropping-particle': pick(['van der', 'de', 'von']) }
    if (kind === 2) return { family: pick(families), given: pick(givens), suffix: pick(['Jr.', 'III', 'Jr']) }
    if (kind === 7 && chance(8)) return { family: pick(families), given: pick(['DH', 'Dong-hyun']) }
    if (kind === 3) return { family: pick(chinese), given: pick(chineseGiven) }
    if (kind === 4) return { family: pick(families) }
    if (kind === 5) return { family: `${pick(['van', 'de la'])} ${pick(families)}`, given: pick(givens) }
    if (kind === 6) return { family: pick(families), given: pick(givens), 'dropping-particle': 'von' }
    return { family: pick(families), given: pick(givens) }
  }
  const names = (most: number) => Array.from({ length: 1 + random(most) }, name)
  function authors(): readonly Name[] | undefined {
    const kind = random(40)
    if (kind < 2) return undefined
    if (kind < 4) return [{ literal: pick(bodies) }]
    if (kind === 4) return Array.from({ length: 19 + random(6) }, name)
    if (kind < 9) return Array.from({ length: 7 + random(8) }, name)
    return names(6)
  }
  function title(): string {
    const [a, b] = [chance(2) ? pick(rareSubjects) : pick(subjects), pick(outcomes)]
    const filled = (chance(1) ? "{A}: the '{b}' question" : pick(frames))
      .replace('{a}', a)
      .replace('{A}', capital(a))
      .replace('{b}', b)
    return capital(filled)
  }
  function issued(type: CslType): Reference['issued'] {
    const year = 1985 + random(40)
    const [month, day] = [1 + random(12), 1 + random(28)]
    const kind = random(24)
    if (kind === 0) return undefined
    if (kind === 1) return { literal: pick(['in press', 'Spring 2020', 'n.d.', 'early 2019']) }
    if (kind === 2) return { 'date-parts': [[year]], season: 1 + random(4) }
    if (kind === 3)
      return {
        'date-parts': [
          [year, 3],
          [year, 4],
        ],
      }
    if (kind === 4) return { 'date-parts': [[year], [year + 1]] }
    if (kind === 5 && type === 'paper-conference')
      return {
        'date-parts': [
          [year, month, 3],
          [year, month, 7],
        ],
      }
    if (kind < 13) return { 'date-parts': [[year]] }
    return { 'date-parts': [kind < 16 ? [year, month] : [year, month, day]] }
  }
  function pages(): string {
    const first = 1 + random(1900)
    const last = first + 1 + random(30)
    const short = String(last).slice(String(last).length > 2 ? -2 : 0)
    return pick([
      ...Array.from({ length: 6 }, () => `${first}-${last}`),
      `${first}–${last}`,
      String(first),
      `e${first}`,
      `S${first}-S${last}`,
      String(last).length === String(first).length && String(first).slice(0, -2) === String(last).slice(0, -2)
        ? `${first}-${short}`
        : `${first}`,
      `${first}-${last}, ${last + 4}`,
      'xii-xv',
    ])
  }
  function reference(i: number): Reference {
    const type = types[i % types.length]!
    const [journal, short] = pick(journals)
    const isArticle = /^(?:article|review|post-weblog|periodical)/u.test(type)
    const inBook = /^(?:chapter|entry|paper-conference|figure)/u.test(type)
    const isWeb = /^(?:webpage|post|dataset|software|report|article|broadcast|interview|map)$/u.test(type)
    const DOI = maybe(isArticle ? 75 : 30, () => `10.5555/${pick(['inv', 'test', 'q(7)'])}.${i}`)
    return defined({
      type,
      title: maybe(98, title),
      author: authors(),
      editor: maybe(inBook ? 70 : /^(?:book|report|collection)$/u.test(type) ? 25 : 1, () => names(4)),
      translator: maybe(type === 'book' ? 15 : 2, () => names(2)),
      'container-title': maybe(
        isArticle ? 97 : inBook ? 92 : isWeb ? 40 : /legal|legis|bill/u.test(type) ? 90 : 8,
        () =>
          type === 'article'
            ? pick(['medRxiv', 'bioRxiv'])
            : type === 'legal_case'
              ? pick(['F.3d', 'U.S.'])
              : inBook
                ? pick(books)
                : journal!,
      ),
      'container-title-short': isArticle && type !== 'article' ? short : undefined,
      'collection-title': maybe(/^(?:book|chapter|report)$/u.test(type) ? 25 : 2, () => 'Studies in Quiet'),
      publisher: maybe(
        isArticle ? 15 : /^(?:book|chapter|report|thesis|paper|entry|bill|legis)/u.test(type) ? 97 : 75,
        () => pick(publishers),
      ),
      'publisher-place': maybe(isArticle ? 5 : 55, () => pick(places)),
      'event-title': maybe(/^(?:paper-conference|speech|event)$/u.test(type) ? 70 : 0, () => 'Third Meeting on Sleep'),
      issued: issued(type),
      accessed: maybe(isWeb ? 80 : 30, () => ({ 'date-parts': [[2024, 1 + random(12), 1 + random(28)]] })),
      volume: maybe(isArticle && type !== 'article' ? 85 : 25, () =>
        pick(['3', '12', '47', '118', '9 Suppl 1', '2-3', 'B']),
      ),
      issue: maybe(isArticle && type !== 'article' ? 70 : 4, () => pick(['1', '4', '12', '3-4', 'Suppl 2', '5 Pt 1'])),
      page: maybe(isArticle ? 80 : inBook ? 75 : type === 'legal_case' ? 92 : 5, pages),
      number: maybe(/^(?:report|patent|bill|legislation|standard|regulation|treaty)$/u.test(type) ? 70 : 4, () =>
        pick(['17', 'WP-204', '1234567', 'III']),
      ),
      edition: maybe(/^(?:book|chapter|entry)/u.test(type) ? 40 : 2, () =>
        pick(['2', '3', '11', 'Rev. ed.', 'Second', '2nd', '4th']),
      ),
      'number-of-pages': maybe(/^(?:book|thesis|report)$/u.test(type) ? 30 : 0, () => pick(['312', '88', 'xii, 204'])),
      genre: maybe(/^(?:thesis|report|speech|patent|manuscript|software)$/u.test(type) ? 65 : 3, () =>
        pick(['Doctoral dissertation', 'PhD thesis', 'working paper', 'Technical report']),
      ),
      language: maybe(8, () => pick(['en', 'en-GB', 'eng', 'fr', 'de', 'sv'])),
      DOI,
      URL: maybe(DOI ? 20 : isWeb ? 85 : 25, () => `https://example.org/${pick(['a', 'papers', 'r'])}/${i}`),
      PMID: maybe(isArticle ? 40 : 0, () => String(10_000_000 + i)),
    })
  }

  for (let i = 0; i < count; i += 1) {
    const own = reference(i)
    const model = all[random(all.length || 1)]?.reference
    // Now and then by the authors of another one, in the same year.
    const made = model && chance(8) ? defined({ ...own, author: model.author, issued: model.issued }) : own
    all.push({ id: `invented-${i}`, reference: made })
  }
  return all
}

/** With a capital at the beginning, where that is a plain word. */
function capital(text: string): string {
  return /^[a-z]+(?![A-Z\d])/u.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text
}

/** Without the keys that have no value. */
function defined(reference: { [K in keyof Reference]: Reference[K] | undefined }): Reference {
  return Object.fromEntries(
    Object.entries(reference).filter(([, value]) => value !== undefined),
  ) as unknown as Reference
}
