import {
  inventedFamily,
  inventedJournal,
  inventedMeeting,
  inventedOffice,
  inventedPublisher,
  inventedTown,
} from './synthetic-words.mjs'
import { unlikelyTitle } from './synthetic-titles.mjs'
import * as lists from './word-lists.mjs'

/** An invented work: people, title and place of publication put together by chance from word lists; a `strange` one oftener from words that no list holds. */
export function inventedRecord(chance, strange = false) {
  const record = westernRecord(chance, strange)
  if (record.kind !== 'article' || !chance.maybe(0.02)) return record
  const { names, titles, journals } = chance.of(lists.eastAsian)
  const journal = chance.of(journals)
  return {
    ...record,
    foreign: true,
    groupAuthor: '',
    authors: Array.from({ length: chance.number(1, 4) }, () => ({ organisation: chance.of(names) })),
    title: chance.of(titles),
    journal: { full: journal, abbreviation: journal },
    eastAsian: true,
  }
}

function westernRecord(chance, strange) {
  const kind = chance.weighed([
    [70, 'article'],
    [6, 'book'],
    [7, 'chapter'],
    [7, 'conference'],
    [2.5, 'thesis'],
    [2.5, 'report'],
    [2.5, 'preprint'],
    [2.5, 'webpage'],
  ])
  const area = chance.of(Object.keys(lists.topics))
  const foreign = chance.maybe(0.08)
  const year = chance.maybe(0.85) ? chance.number(1975, 2025) : chance.number(1880, 1974)
  const journal = journalOf(chance, strange)
  const first = chance.weighed([
    [3, chance.number(1, 99)],
    [5, chance.number(100, 999)],
    [3, chance.number(1000, 9999)],
    [1, chance.number(10000, 30000)],
  ])
  if (chance.maybe(0.06)) for (const key of ['full', 'abbreviation']) journal[key] = journal[key].toUpperCase()
  return {
    kind,
    year,
    journal,
    foreign,
    issn: `${chance.number(1000, 2999)}-${chance.number(1000, 9999)}`,
    groupAuthor: chance.maybe(0.06)
      ? `${chance.of(['', 'for the ', 'on behalf of the '])}${chance.of(lists.groupAuthors)}`
      : '',
    authors: peopleOf(
      chance,
      kind === 'book' || kind === 'thesis' || kind === 'webpage' ? 3 : 9,
      kind === 'thesis' ? 1 : 0,
    ),
    title: foreign ? chance.of(lists.foreignTitles) : titleOf(chance, area, strange),
    month: chance.number(1, 12),
    day: chance.number(1, 28),
    volume: chance.weighed([
      [8, String(chance.number(1, 60))],
      [5, String(chance.number(61, 400))],
      [1, String(chance.number(401, 999))],
      [0.5, romanOf(chance.number(1, 60))],
      [0.4, `${chance.of(['A', 'B', 'C', 'D', 'E'])}${chance.number(5, 250)}`],
      [0.4, String(chance.number(1930, 2020))],
      [0.25, String(year)],
    ]),
    issue: chance.weighed([
      [12, String(chance.number(1, 12))],
      [2, String(chance.number(13, 52))],
      [1, String(chance.number(1000, 9000))],
      [1, `${chance.number(1, 5)}${chance.of(['-', '/', '–'])}${chance.number(6, 12)}`],
      [1, `Suppl ${chance.number(1, 3)}`],
      [0.7, `Pt ${chance.number(1, 20)}`],
      [0.4, `${chance.number(1, 9)} Suppl`],
      [0.4, 'Suppl'],
      [0.3, `Suppl. ${chance.number(1, 4)}`],
      [0.3, `S${chance.number(1, 3)}`],
    ]),
    first,
    last: first + chance.number(1, 40),
    roman: romanOf(chance.number(2, 90)),
    pageCount: chance.number(60, 900),
    newspaper: chance.maybe(0.5)
      ? `The ${inventedTown(chance)} ${chance.of(['Courier', 'Times', 'Herald', 'Post', 'Observer', 'Gazette', 'Evening News'])}`
      : chance.of([
          'The Guardian',
          'The New York Times',
          'Le Monde',
          'Die Zeit',
          'El País',
          'The Times',
          'Washington Post',
          'Financial Times',
          'Dagens Nyheter',
          'La Repubblica',
        ]),
    article: chance.weighed([
      [4, String(chance.number(1000, 999999))],
      [2, `e${chance.number(1000, 99999)}`],
      [1, `0${chance.number(10000, 99999)}`],
      [1, `P0${chance.number(1000, 9999)}`],
      [1, `${chance.number(1, 999)}`],
      [1, `0${chance.number(1, 99)}`],
      [1, `R${chance.number(1, 120)}`],
      [0.6, `CD00${chance.number(1000, 9999)}`],
    ]),
    hasArticleNumber: chance.maybe(0.16),
    pageLetter: chance.maybe(0.05) ? chance.of(['S', 'e', 'E', 'R', 'L', 'H', 'i', 'A', 'F']) : '',
    doi: `10.${chance.number(1000, 9999)}/${chance.weighed([
      [
        3,
        `j.${chance.of(['abcd', 'jmst', 'skin', 'cell'])}.${year}.${chance.number(1, 12)}.${chance.number(100, 999)}`,
      ],
      [
        2,
        `s${chance.number(10000, 50000)}-0${chance.number(10, 23)}-${chance.number(10000, 99999)}-${chance.number(0, 9)}`,
      ],
      [2, `${chance.of(['ab', 'jc', 'nn', 'sc'])}${chance.number(10000, 999999)}`],
    ])}`,
    pmid: String(chance.number(1000000, 39000000)),
    pmcid: `PMC${chance.number(100000, 9999999)}`,
    url: `https://${chance.of(lists.sites)}/${chance.of(['a', 'en/item', 'papers', 'doc'])}/${chance.number(10, 99999)}${chance.of(['', '.pdf', '.html', '/'])}`,
    publisher: chance.maybe(0.3) ? inventedPublisher(chance) : chance.of(lists.publishers),
    place: chance.maybe(0.25) ? inventedTown(chance) : chance.of(lists.places),
    office: chance.maybe(0.3) ? chance.of(lists.organisations) : inventedOffice(chance),
    university: chance.of(lists.universities),
    book: titleOf(chance, area, strange, true),
    editors: peopleOf(chance, 4, 1, true),
    edition: chance.number(2, 9),
    series: chance.weighed([
      [2, `Lecture Notes in ${chance.of(['Computer Science', 'Physics', 'Mathematics', 'Economics'])}`],
      [1, `Studies in ${chance.of(lists.journalFields)}`],
      [1, `${chance.of(lists.journalFields)} Monographs`],
      [1, `NBER Working Paper`],
      [1, 'Methods in Molecular Biology'],
    ]),
    conference: chance.maybe(0.3) ? inventedMeeting(chance) : chance.of(lists.conferences),
    server: chance.maybe(0.15)
      ? chance.of([
          'SocArXiv',
          'EarthArXiv',
          'engrXiv',
          'AgriXiv',
          'Authorea',
          'MetaArXiv',
          'F1000Research',
          'techRxiv',
        ])
      : chance.of(lists.preprintServers),
    site: chance.of([...lists.organisations, 'BBC News', 'Exhibition Notes', 'Skin Facts', 'Encyclopaedia of Plants']),
    reportNumber: chance.weighed([
      [1, `Technical Report ${chance.number(1, 99)}-${chance.number(1, 30)}`],
      [1, `Report No. ${chance.number(10, 900)}`],
      [0.7, `Technical Report Series No. ${chance.number(10, 990)}`],
      [0.5, `Publication No. ${chance.number(10, 99)}-${chance.number(100, 999)}`],
      [1, `Working Paper ${chance.number(100, 20000)}`],
      [1, `Tech. Rep. ${chance.of(['CS', 'TR', 'AI'])}-${chance.number(10, 999)}`],
    ]),
  }
}

function romanOf(number) {
  return [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ].reduce(
    ([text, rest], [value, sign]) => [text + sign.repeat(Math.floor(rest / value)), rest % value],
    ['', number],
  )[0]
}

function peopleOf(chance, most, least = 0, peopleOnly = false) {
  if (!peopleOnly && chance.maybe(0.03))
    return [{ organisation: chance.maybe(0.5) ? chance.of(lists.organisations) : inventedOffice(chance) }]
  const count = Math.max(
    least,
    1,
    chance.weighed([
      [3, 1],
      [3, 2],
      [2.5, 3],
      [2, 4],
      [2, 5],
      [1.5, 6],
      [1, chance.number(7, 10)],
      [0.4, chance.number(10, 16)],
    ]),
  )
  return Array.from({ length: least === 1 && most === 0 ? 1 : Math.min(count, most + chance.number(0, 6)) }, () => ({
    family: chance.maybe(0.05)
      ? chance.of(lists.doubleFamilies)
      : chance.maybe(0.25)
        ? inventedFamily(chance)
        : chance.of(lists.families),
    particle: chance.maybe(0.05) ? chance.of(lists.particles) : '',
    given: Array.from(
      {
        length: chance.weighed([
          [5, 1],
          [5, 2],
          [0.6, 3],
        ]),
      },
      () => chance.of(lists.given),
    ),
    hyphen: chance.maybe(0.06),
    suffix: chance.maybe(0.015) ? chance.of(['Jr', 'Jr.', 'III', 'Sr.', 'II', '3rd', '2nd']) : '',
  }))
}

function journalOf(chance, strange) {
  if (chance.maybe(strange ? 0.4 : 0.08)) return inventedJournal(chance)
  if (chance.maybe(0.42)) {
    const [full, abbreviation] = chance.of(lists.journals)
    return { full, abbreviation }
  }
  if (chance.maybe(0.16)) {
    const [full, abbreviation] = chance.of(lists.oddJournals)
    return { full, abbreviation: abbreviation ?? abbreviationOf(full) }
  }
  const field = chance.of(lists.journalFields)
  const other = chance.of(lists.journalFields)
  const quality = chance.of(lists.journalQualities)
  const nation = chance.of(lists.nations)
  const full = chance.weighed([
    [3, `Journal of ${field}`],
    [3, `Journal of ${quality} ${field}`],
    [2, `International Journal of ${field}`],
    [2, `International Journal of ${quality} ${field}`],
    [3, `${nation} Journal of ${field}`],
    [1, `Annals of ${field}`],
    [1, `Archives of ${field}`],
    [1, `${nation} Review of ${field}`],
    [1, `${quality} ${field}`],
    [1, `Journal of ${field} and ${other}`],
    [1, `${field} and ${other}`],
    [1, `Annual Review of ${field}`],
    [1, `Current Opinion in ${field}`],
    [1, `Advances in ${field}`],
    [1, `Trends in ${field}`],
    [1, `Frontiers in ${field}`],
    [1, `BMC ${field}`],
    [1, `${quality} ${field} Research`],
    [1, `${field} Letters`],
    [1, `${field} Reviews`],
    [
      1,
      `Acta ${chance.of(['Physica', 'Chemica', 'Medica', 'Psychologica', 'Botanica', 'Materialia', 'Dermatologica', 'Orthopaedica'])} ${chance.of(['Scandinavica', 'Polonica', 'Sinica', 'Hungarica', ''])}`.trim(),
    ],
    [
      0.5,
      `${chance.of(['Bulletin', 'The Journal', 'Memoirs', 'Miscellaneous publications', 'Special Papers', 'Annals', 'Report'])}${chance.of([' of the College of', ' of the Faculty of', ' of the Department of', ','])} ${field}, ${chance.maybe(0.5) ? chance.of(lists.universities) : inventedOffice(chance)}`,
    ],
    [1, `${field} Quarterly`],
    [
      0.7,
      `${chance.of(['Bulletin', 'Report', 'Journal', 'Memoirs', 'Transactions', 'The Report'])} of the ${nation} ${chance.of(['Association', 'Society', 'Institute', 'Academy'])} for ${quality} ${field}`,
    ],
    [0.6, `${nation} ${field} Review`],
    [0.6, `${chance.of(['Harvard', 'Stanford', 'Cambridge', 'Oxford', 'Yale', 'Sloan'])} ${field} Review`],
    [0.5, `${field} and ${quality} ${other}`],
    [1, `Bulletin of the ${nation} ${field} Society`],
    [1, `Proceedings of the Royal Society of ${field}`],
    [1, `Transactions of the ${nation} ${field} Association`],
    [1, `IEEE Transactions on ${quality} ${field}`],
    [1, `Journal of the ${nation} Society of ${field}`],
    [1, `The ${nation} Journal of ${field}`],
    [1, `${field}`],
    [1, `${field} Today`],
    [
      0.7,
      `Revue ${chance.of(['française', 'européenne', 'internationale', 'belge'])} de ${chance.of(['sociologie', 'philosophie', 'médecine', 'psychologie', 'droit'])}`,
    ],
    [
      0.7,
      `Zeitschrift für ${chance.of(['Chirurgie', 'Psychologie', 'Philosophie', 'Biologie', 'Pädagogik', 'Kunstgeschichte'])}`,
    ],
    [0.7, `Rivista italiana di ${chance.of(['sociologia', 'chirurgia', 'storia', 'filosofia'])}`],
    [
      0.7,
      `Revista ${chance.of(['Española', 'Brasileira', 'Latinoamericana', 'Chilena', 'Mexicana'])} de ${chance.of(['Medicina', 'Historia', 'Psicología', 'Educação', 'Cirugía'])}`,
    ],
    [
      0.6,
      `Journal of ${field}: ${quality} and ${chance.of(lists.journalQualities)} ${chance.of(['Studies', 'Aspects', 'Applications'])}`,
    ],
    [0.5, `${nation} ${field} Magazine`],
    [
      0.5,
      `${field}: ${chance.of(['An International Journal', 'A Journal of Theory and Practice', 'Research and Practice'])}`,
    ],
  ])
  const shown = chance.maybe(0.06)
    ? full.replace(/(?<= )\p{Lu}(?=\p{Ll}{3})/gu, (letter) => letter.toLowerCase())
    : full
  return {
    full: chance.maybe(0.08)
      ? `${shown}${chance.of([': an international journal on the many aspects of ', ' : official journal of the ', ': the journal of '])}${chance.maybe(0.5) ? field.toLowerCase() : chance.of(lists.nations)} ${chance.of(['research', 'Society', 'practice'])}`
      : shown,
    abbreviation: abbreviationOf(full),
  }
}

function abbreviationOf(full) {
  const kept = full.split(/\s+/u).filter((word) => !/^(?:of|the|and|in|for|on|de|für|di|&|The|A|An)$/u.test(word))
  return kept.map((word) => lists.journalWords[word.replace(/:$/u, '')] ?? word.replace(/:$/u, '')).join(' ')
}

/** Where letters begin words in upper case: "A Study of the Brain". */
export function titleCase(text) {
  return text
    .split(' ')
    .map((word, index) =>
      index > 0 && /^(?:of|the|and|in|for|on|a|an|to|with|from|by|at|or|as|versus|via)$/u.test(word)
        ? word
        : word.replace(/^(["“‘(]?)(\p{Ll})/u, (_, mark, letter) => mark + letter.toUpperCase()),
    )
    .join(' ')
}

function capital(text) {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function titleOf(chance, area, strange, forBook = false) {
  if (chance.maybe(strange ? 0.4 : 0.1)) return unlikelyTitle(chance)
  const { things, actors, means, kinds } = lists.topics[area]
  const thing = chance.of(things)
  const actor = chance.of(actors)
  const mean = chance.of(means)
  const other = chance.of(things)
  const sort = chance.of(kinds)
  const base = forBook
    ? chance.weighed([
        [2, `Handbook of ${thing}`],
        [2, `${thing}`],
        [1, `Principles of ${thing}`],
        [1, `Introduction to ${thing}`],
        [2, `Advances in ${thing}`],
        [1, `${thing} and ${other}`],
        [1, `The ${chance.of(['science', 'history', 'theory', 'politics', 'mechanics', 'nature'])} of ${thing}`],
        [1, `${thing} in ${actor}`],
        [1, `Fundamentals of ${thing}: ${sort}`],
      ])
    : chance.weighed([
        [4, `${thing} in ${actor}`],
        [4, `effect of ${mean} on ${thing} in ${actor}`],
        [3, `${mean} for ${thing}: ${sort}`],
        [3, `${mean} and ${thing} in ${actor}: ${sort}`],
        [2, `the role of ${mean} in ${thing}`],
        [2, `${thing}: ${sort}`],
        [2, `${thing}`],
        [
          2,
          `${chance.of(['relationship', 'association', 'interaction', 'comparison', 'correlation'])} between ${thing} and ${other}${chance.maybe(0.5) ? ` among ${actor}` : ''}`,
        ],
        [1, `is ${thing} related to ${other}?`],
        [1, `does ${mean} improve ${thing}? ${capital(sort)}`],
        [1, `towards ${thing} with ${mean}`],
        [
          1,
          `on the ${chance.of(['theory', 'origin', 'measurement', 'structure', 'estimation', 'physical part'])} of ${thing}`,
        ],
        [
          1,
          `a ${chance.of(['new', 'simple', 'unified', 'novel', 'general', 'rapid'])} ${chance.of(['method', 'model', 'approach', 'framework', 'algorithm', 'test'])} for ${thing}${chance.maybe(0.4) ? ` based on ${mean}` : ''}`,
        ],
        [1, `${mean} in ${thing}. ${capital(chance.of(things))} in ${actor}`],
        [1, `${thing} and ${other} in ${actor}, ${chance.number(1950, 1999)}-${chance.number(2000, 2020)}`],
        [1, `${chance.number(2005, 2023)} guidelines for ${thing} in ${actor}`],
        [1, `risk factors for ${thing} among ${actor}`],
        [1, `${mean}-induced ${thing}`],
        [
          1,
          `${chance.of(['improving', 'understanding', 'measuring', 'modelling', 'predicting', 'assessing', 'rethinking'])} ${thing} using ${mean}`,
        ],
        [0.7, `${thing}. ${chance.of(['I', 'II', 'III', 'IV', '1', '2'])}. ${capital(mean)}`],
        [
          0.7,
          `${chance.of(['evaluation', 'analysis', 'design', 'characterization', 'synthesis', 'prevalence', 'management', 'prevention'])} of ${thing}${chance.maybe(0.6) ? ` in ${actor}` : ''}${chance.maybe(0.3) ? ` (${chance.of(['NORD', 'ALPHA', 'I', 'first part', 'ROSA-2', '1990–2005'])})` : ''}`,
        ],
        [0.6, `"${capital(chance.of(things))}": ${sort}`],
        [
          0.6,
          `${thing} in a ${chance.number(20, 80)}-year-old ${chance.of(['woman', 'man', 'patient'])}: a case report`,
        ],
        [0.5, `what is ${thing}?`],
        [0.5, `why ${actor} need ${mean}`],
        [0.5, `comment on ‘${thing}’`],
        [0.4, `${thing} [${chance.of(['letter', 'editorial', 'abstract'])}]`],
        [0.4, `${thing} (${chance.of(['author reply', 'with discussion', 'erratum'])})`],
      ])
  const whole = capital(forBook ? base : furnished(base, chance))
  return !forBook && chance.maybe(0.025) ? `[${whole}]` : whole
}

/** What real titles carry besides: places with commas, lists, brackets, names of families, numbers and years in front, institutions. */
function furnished(title, chance) {
  const place = () =>
    `${chance.of(['northern', 'southern', 'eastern', 'western', 'central', ''])} ${chance.of(lists.countries)}`.trim()
  return chance.weighed([
    [60, title],
    [5, `${title}, ${place()}`],
    [3, `${title} in ${chance.of(lists.regions)}, ${chance.of(lists.countries)}`],
    [2, `${title} of ${chance.of(lists.regions)}, ${chance.of(lists.countries)}`],
    [2, `${title}, ${chance.number(1890, 1990)}–${chance.number(1991, 2022)}`],
    [2, `${title} (${chance.of(lists.latinNames)}, ${chance.of(lists.latinNames)})`],
    [2, `${title} (${chance.of(lists.latinNames)})`],
    [2, `${chance.of(lists.countryAdjectives)} ${title.toLowerCase()}`],
    [2, `${title}: a report of the ${chance.of(lists.organisations)}`],
    [
      1.5,
      `${title}: the ${chance.of(['ABC', 'HELIX', 'NORTH-2', 'SALT', 'CARE'])} ${chance.of(['trial', 'study', 'cohort', 'investigators'])}`,
    ],
    [
      1.5,
      `${chance.number(1990, 2023)} ${chance.of(['ACC', 'ESC', 'EULAR', 'NORD'])} ${chance.of(['guidelines', 'expert consensus', 'recommendations'])} on ${title.toLowerCase()}`,
    ],
    [
      1,
      `${chance.number(2, 9)} ${chance.of(['years of', 'lessons on', 'problems in', 'cases of'])} ${title.toLowerCase()}`,
    ],
    [1.5, `${title}, and ${chance.of(lists.topics.society.things)}`],
    [1.5, `${title}, ${chance.of(lists.topics.biology.things)}, and ${chance.of(lists.topics.society.things)}`],
    [1, `A ${chance.of(['study', 'history', 'survey', 'theory', 'note', 'review'])} of ${title}`],
    [1, `The ${chance.of(['case', 'problem', 'future', 'limits', 'end'])} of ${title}`],
    [1, `${title} – ${chance.of(['a review', 'the road ahead', 'what have we learned?', 'foreword'])}`],
    [1, `${title} - ${chance.of(['Some Theory', 'The Way Forward', 'a commentary'])}`],
    [1, `${title}? ${capital(chance.of(lists.topics.society.things))}`],
    [1, `${title}: ${capital(chance.of(lists.topics.society.kinds))}`],
    [0.7, `Review of ${title}, by ${chance.of(lists.given)} ${chance.of(lists.families)}`],
    [0.7, `‘${title}’: ${chance.of(lists.topics.society.kinds)}`],
    [0.7, `${title} (${chance.number(1900, 1990)}-${chance.number(1991, 2020)})`],
    [0.7, `TiO${chance.number(2, 3)} and ${title.toLowerCase()}`],
    [0.5, `${title}. ${chance.of(['Part', 'Paper'])} ${chance.of(['I', 'II', '1', '2', 'three'])}`],
    [0.7, `${title} at ${chance.number(2, 90)} ${chance.of(['K', 'kHz', '°C', 'GeV', 'mg/kg', '%'])}`],
    [0.6, `${title} (vol ${chance.number(2, 90)}, pg ${chance.number(2, 900)}, ${chance.number(1990, 2020)})`],
    [0.7, `${title} [${chance.number(3, 20)}th ${chance.of(lists.conferences)}]`],
    [0.5, `${title}: J. ${chance.of(lists.families)} and his time`],
  ])
}
