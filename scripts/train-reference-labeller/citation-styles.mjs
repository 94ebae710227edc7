import { titleCase } from './synthetic-records.mjs'
import { journalText, peopleText } from './people-text.mjs'
import { englishMonths, foreignMonths } from './word-lists.mjs'

/** Collects [text, label] pieces; a null label is punctuation. */
class Pieces {
  constructor() {
    this.list = []
  }
  add(label, text) {
    if (text) this.list.push([String(text), label])
    return this
  }
  sep(text) {
    return this.add(null, text)
  }
}

// What a style may take from another without losing its sense.
const exchanged = [
  'names',
  'quote',
  'titleEnd',
  'titleCase',
  'journalForm',
  'journalEnd',
  'volume',
  'pageLead',
  'pagePrefix',
  'dash',
  'identifiers',
  'editorWord',
  'inWord',
  'punctuationInQuote',
]

/** A style of a family that lists come in; one in eight takes some of its choices from another, as house styles do. */
export function styleOf(chance) {
  const style = familyStyle(chance)
  if (!chance.maybe(0.12)) return style
  const other = familyStyle(chance)
  const share = chance.of([0.2, 0.4])
  for (const key of exchanged) if (chance.maybe(share)) style[key] = other[key]
  return style
}

/** A style is a handful of choices; every reference of a list shares them. */
function familyStyle(chance) {
  const order = chance.weighed([
    [34, 'date-after-authors'],
    [26, 'date-after-container'],
    [24, 'date-last'],
    [9, 'date-after-volume'],
    [2, 'title-first'],
    [4, 'date-before-container'],
    [2.5, 'no-title'],
  ])
  const family =
    order === 'date-after-authors'
      ? chance.weighed([
          [6, 'apa'],
          [3, 'cell'],
          [3, 'harvard'],
          [3, 'chicago'],
          [2, 'vancouver-like'],
          [1.5, 'iop'],
        ])
      : order === 'date-after-container'
        ? chance.weighed([
            [6, 'vancouver'],
            [3, 'acs'],
            [2, 'colon'],
            [1, 'mixed'],
          ])
        : order === 'date-last'
          ? chance.weighed([
              [3, 'ieee'],
              [3, 'aps'],
              [2, 'mla'],
              [2, 'nature'],
              [2, 'humanities'],
              [1, 'mixed'],
              [1.5, 'springer'],
            ])
          : chance.weighed([
              [2, 'humanities'],
              [3, 'elsevier'],
              [2, 'aps'],
              [2, 'chicago'],
              [1, 'mixed'],
            ])
  const language =
    family === 'humanities'
      ? chance.of(['en', 'fr', 'de', 'it', 'es'])
      : chance.maybe(0.06)
        ? chance.of(['fr', 'de', 'it', 'es', 'pt'])
        : 'en'
  const pick = (table) => table[family] ?? table.other
  const initialsFirst = chance.maybe(
    { ieee: 0.95, aps: 0.9, elsevier: 0.75, mixed: 0.5, springer: 0.2, humanities: 0.25, nature: 0.05, harvard: 0.1 }[
      family
    ] ?? 0.04,
  )
  const nameStyle = {
    order: initialsFirst
      ? 'given-first'
      : (family === 'chicago' || family === 'mla') && chance.maybe(0.8)
        ? 'first-inverted'
        : 'family-first',
    given: pick({
      vancouver: 'IJ',
      'vancouver-like': 'IJ',
      colon: 'IJ',
      iop: 'I J',
      chicago: chance.of(['full', 'full', 'I.J.', 'I. J.']),
      mla: 'full',
      humanities: chance.of(['full', 'I.', 'I. J.', 'full']),
      apa: 'I. J.',
      cell: 'I.J.',
      acs: chance.of(['I. J.', 'I.J.']),
      nature: 'I. J.',
      harvard: chance.of(['I.J.', 'IJ', 'I. J.', 'I.']),
      springer: chance.of(['I.J.', 'IJ']),
      other: chance.of(['I. J.', 'I.J.', 'I.', 'full', 'IJ', 'I J.']),
    }),
    comma: pick({
      vancouver: chance.maybe(0.05),
      'vancouver-like': chance.maybe(0.1),
      colon: chance.maybe(0.15),
      iop: false,
      harvard: chance.maybe(0.7),
      springer: chance.maybe(0.7),
      humanities: chance.maybe(0.6),
      other: chance.maybe(0.92),
    }),
    between: pick({
      acs: '; ',
      apa: ', ',
      other: chance.weighed([
        [12, ', '],
        [2, '; '],
        [0.2, ' - '],
        [0.2, ' / '],
        [0.3, ',, '],
        [0.3, '. '],
        [0.4, ' ,'],
      ]),
    }),
    last: chance.weighed(
      {
        apa: [
          [8, ', & '],
          [2, ' & '],
          [1, ', and '],
        ],
        cell: [
          [8, ', and '],
          [2, ' and '],
        ],
        vancouver: [
          [8, ', '],
          [1, ' and '],
          [0.5, ', and '],
        ],
        'vancouver-like': [
          [6, ', '],
          [1, ' and '],
          [2, ' & '],
        ],
        acs: [
          [8, '; '],
          [1, '; and '],
        ],
        nature: [
          [8, ' & '],
          [1, ', '],
        ],
        ieee: [
          [6, ', and '],
          [3, ' and '],
          [1, ', '],
        ],
        iop: [
          [6, ' and '],
          [1, ', '],
        ],
      }[family] ?? [
        [4, ' and '],
        [3, ', and '],
        [3, ' & '],
        [3, ', '],
        [1, ', & '],
        [
          0.5,
          language === 'fr'
            ? ' et '
            : language === 'de'
              ? ' und '
              : language === 'es'
                ? ' y '
                : language === 'it'
                  ? ' e '
                  : ' and ',
        ],
      ],
    ),
    upper: chance.maybe(family === 'humanities' ? 0.3 : 0.03),
    smallCaps: false,
    etAlAfter: chance.weighed([
      [10, 99],
      [3, 6],
      [3, 3],
      [3, 1],
      [1, 2],
    ]),
    etAl: chance.of([
      ', et al.',
      ' et al.',
      ' et al',
      ', et al',
      ', et al.,',
      ' and others',
      ', … & ',
      ', ... ',
      ', et. al.',
    ]),
    end: pick({
      vancouver: '. ',
      'vancouver-like': ' ',
      colon: ': ',
      apa: ' ',
      cell: ' ',
      acs: chance.of([' ', '. ']),
      ieee: ', ',
      aps: ', ',
      mla: '. ',
      chicago: '. ',
      nature: ' ',
      iop: ' ',
      elsevier: ', ',
      humanities: chance.of([', ', ': ', '. ']),
      harvard: chance.of([' ', ', ', '. ']),
      springer: chance.of([': ', ' ', ', ']),
      other: chance.of(['. ', ', ', ': ', ' ']),
    }),
  }
  const quote = pick({
    ieee: chance.of(['“”', '""', '“”']),
    mla: chance.of(['“”', '""']),
    chicago: chance.of(['“”', '""', '“”', '']),
    humanities: { fr: '« »', de: '„“', it: chance.of(['«»', '“”']), es: '«»', en: '“”' }[language] ?? '“”',
    aps: chance.weighed([
      [3, ''],
      [1, '“”'],
      [1, '""'],
    ]),
    acs: chance.weighed([
      [3, ''],
      [1, '“”'],
      [1, '""'],
    ]),
    harvard: chance.weighed([
      [2, ''],
      [2, '‘’'],
      [1, '“”'],
      [0.5, "''"],
    ]),
    other: chance.weighed([
      [14, ''],
      [1.2, '“”'],
      [1, '""'],
      [0.6, '‘’'],
      [0.4, "''"],
      [0.3, '«»'],
    ]),
  })
  return {
    order,
    family,
    language,
    names: nameStyle,
    quote: chance.maybe(0.06) && quote !== '' ? '' : quote,
    titleEnd: pick({
      apa: '. ',
      vancouver: '. ',
      'vancouver-like': '. ',
      cell: '. ',
      colon: '. ',
      acs: '. ',
      ieee: ', ',
      mla: '. ',
      aps: ', ',
      nature: '. ',
      iop: ' ',
      elsevier: ', ',
      humanities: ', ',
      chicago: '. ',
      springer: '. ',
      harvard: chance.of(['. ', ', ']),
      other: chance.of(['. ', ', ', '. ', ': ', '; ']),
    }),
    titleCase: chance.maybe({ ieee: 0.5, mla: 0.9, chicago: 0.8 }[family] ?? 0.18),
    punctuationInQuote: chance.maybe(0.6),
    journalForm: chance.weighed(
      {
        vancouver: [
          [8, 'plain'],
          [2, 'full'],
          [1, 'dotted'],
        ],
        acs: [
          [8, 'dotted'],
          [1, 'full'],
        ],
        aps: [
          [8, 'dotted'],
          [1, 'full'],
        ],
        iop: [
          [8, 'dotted'],
          [1, 'full'],
        ],
        nature: [
          [6, 'dotted'],
          [2, 'full'],
        ],
        ieee: [
          [4, 'dotted'],
          [5, 'full'],
        ],
        elsevier: [
          [5, 'dotted'],
          [4, 'full'],
        ],
        springer: [
          [5, 'dotted'],
          [3, 'full'],
          [2, 'plain'],
        ],
        cell: [
          [3, 'dotted'],
          [4, 'full'],
          [2, 'plain'],
        ],
      }[family] ?? [
        [9, 'full'],
        [1, 'dotted'],
        [1, 'plain'],
      ],
    ),
    inBeforeJournal: chance.maybe(family === 'humanities' ? 0.35 : 0.02)
      ? chance.of(['in ', 'In: ', 'in: ', 'In '])
      : '',
    journalEnd: pick({
      apa: ', ',
      vancouver: chance.of([' ', '. ', '. ']),
      'vancouver-like': ' ',
      cell: ' ',
      acs: ' ',
      ieee: ', ',
      aps: ' ',
      nature: ' ',
      iop: ' ',
      elsevier: chance.of([' ', ', ']),
      humanities: chance.of([', ', ' ']),
      mla: chance.of([' ', ', ']),
      chicago: ' ',
      colon: ' ',
      springer: ' ',
      harvard: chance.of([', ', ' ']),
      other: chance.of([', ', ' ', '. ', ': ']),
    }),
    volume: pick({
      apa: chance.of(['V(I)', 'V (I)', 'V(I)']),
      vancouver: chance.of(['V(I)', 'V(I)', 'V (I)', 'V']),
      'vancouver-like': chance.of(['V(I)', 'V']),
      cell: 'V',
      acs: chance.of(['V', 'V (I)', 'V(I)', 'V, no. I']),
      ieee: chance.of(['vol. V, no. I', 'vol. V, no. I', 'Vol. V, No. I', 'vol.V, no.I']),
      aps: chance.of(['V', 'V', 'V (I)', 'vol. V']),
      nature: 'V',
      iop: 'V',
      elsevier: chance.of(['V (I)', 'V']),
      mla: chance.of(['V.I', 'vol. V, no. I']),
      chicago: chance.of(['V, no. I', 'V (I)', 'V(I)', 'V']),
      colon: chance.of(['V', 'V(I)', 'V (I)']),
      springer: chance.of(['V(I)', 'V']),
      humanities: chance.of(
        {
          fr: ['vol. V, n° I', 'Vol. V, n° I', 't. V, n° I', 'V, n° I', 'n° I', 'V/I'],
          de: ['V, H. I', 'Bd. V, H. I', 'V, Nr. I', 'V (I)', 'Jg. V, H. I', 'V/I'],
          it: ['V, n. I', 'vol. V, n. I', 'V, I', 'V', 'a. V, n. I'],
          es: ['vol. V, núm. I', 'V, I', 'V (I)', 'vol. V, nº I'],
          en: ['V', 'vol. V', 'V, I', 'vol. V, no. I', 'V:I', 'V/I', 'v. V'],
        }[language] ?? ['V'],
      ),
      harvard: chance.of(['V(I)', 'V', 'vol. V, no. I', 'V (I)', 'V:I', 'vol. V(I)', 'V, I']),
      other: chance.of([
        'V(I)',
        'V',
        'V (I)',
        'V, I',
        'v. V, n. I',
        'Vol. V',
        'v. V',
        'vol. V, Issue I',
        'V; I',
        'Vol.V, No.I',
        'V, No. I',
        'Volume V, Number I',
        'vol. V(no. I)',
        'V, Issue I',
      ]),
    }),
    pageLead: pick({
      apa: ', ',
      vancouver: chance.of([':', ': ', ': ', ':']),
      'vancouver-like': chance.of([':', ': ']),
      cell: ', ',
      acs: ', ',
      ieee: ', ',
      aps: ', ',
      nature: ', ',
      iop: ' ',
      elsevier: chance.of([' ', ', ']),
      humanities: ', ',
      mla: chance.of([': ', ', ']),
      chicago: chance.of([': ', ':', ', ']),
      colon: chance.of([': ', ', ', ':']),
      springer: ', ',
      harvard: chance.of([', ', ': ', ':', '. ']),
      other: chance.of([', ', ': ', ':', '; ', ' ']),
    }),
    pagePrefix: chance.weighed(
      {
        ieee: [
          [8, 'pp. '],
          [1, 'p. '],
          [1, 'pp.'],
        ],
        humanities: [
          [4, language === 'de' ? 'S. ' : 'pp. '],
          [3, language === 'fr' ? 'p. ' : ''],
          [2, ''],
        ],
        mla: [
          [2, ''],
          [2, 'pp. '],
        ],
        harvard: [
          [3, ''],
          [3, 'pp.'],
          [3, 'pp. '],
          [1, 'p. '],
        ],
      }[family] ?? [
        [20, ''],
        [1, 'pp. '],
        [1, 'p. '],
        [0.4, 'pages '],
        [0.3, 'pp '],
        [0.2, 'Pages '],
        [0.2, 'p'],
        [0.2, 'Art. '],
      ],
    ),
    dash: chance.weighed([
      [6, '-'],
      [6, '–'],
      [0.6, '—'],
      [0.5, ' - '],
      [0.5, '- '],
      [0.4, '‑'],
      [0.3, ' – '],
      [0.2, '--'],
      [0.3, '– '],
      [0.2, ' -'],
    ]),
    shortPages: chance.maybe({ vancouver: 0.6, 'vancouver-like': 0.4 }[family] ?? 0.08),
    firstPageOnly: chance.maybe(family === 'aps' ? 0.7 : 0.04),
    noIssue: chance.maybe(0.12),
    date:
      order === 'date-after-authors'
        ? pick({
            apa: chance.weighed([
              [12, '(Y)'],
              [0.6, '(Y, M)'],
              [0.3, '(Y, M D)'],
            ]),
            cell: '(Y)',
            chicago: chance.of(['Y', 'Y', '(Y)']),
            iop: 'Y',
            harvard: chance.weighed([
              [4, '(Y)'],
              [3, 'Y'],
              [1, '[Y]'],
            ]),
            other: chance.of(['(Y)', 'Y', '(Y)']),
          })
        : order === 'date-after-container'
          ? chance.weighed([
              [8, 'Y'],
              [1, 'Y Mmm'],
              [0.5, 'Y Mmm D'],
              [0.3, '(Y)'],
              [0.2, 'Mmm Y'],
              [0.3, 'Y Mmm;'],
            ])
          : order === 'date-last'
            ? pick({
                ieee: chance.of(['Mmm. Y', 'Mmm. D, Y', 'M Y', 'Y', 'Y', 'Mmm Y', 'M-N Y']),
                aps: chance.of(['(Y)', '(Y)', 'Y']),
                nature: '(Y)',
                springer: '(Y)',
                mla: chance.of(['(Y)', 'Y', 'M D, Y', 'Y', 'D Mmm. Y', '(M Y)', '(season Y)']),
                humanities: chance.of(['Y', '(Y)', 'D M Y', 'M Y']),
                other: chance.of(['Y', '(Y)', 'Y', 'M Y', 'D M Y', 'Y', 'M D, Y']),
              })
            : chance.of(['(Y)', 'Y', '(Y)', '(M Y)', '(Y)', '(season Y)']),
    dateEnd:
      order === 'date-after-authors'
        ? pick({
            apa: chance.weighed([
              [6, '. '],
              [1, ' '],
              [0.4, ', '],
            ]),
            cell: '. ',
            iop: ' ',
            chicago: '. ',
            harvard: chance.of([' ', '. ', ', ', ': ']),
            other: chance.of(['. ', ' ', ', ', ': ']),
          })
        : pick({
            vancouver: chance.of([';', '; ', ' ;', ';', '; ']),
            acs: ', ',
            colon: chance.of([', ', '; ', ';']),
            other: chance.of([', ', '; ', ';', ': ', '. ']),
          }),
    dateLead: chance.of(order === 'date-after-volume' ? [' ', ' ', ', ', ' ', ''] : [', ', ' ', ', ', '. ', '; ', ' ']),
    letterAfterYear: chance.maybe(0.04),
    identifiers: chance.weighed([
      [10, 'none'],
      [3, 'doi'],
      [2, 'doi-url'],
      [0.7, 'pmid'],
      [0.6, 'url'],
      [0.5, 'doi+pmid'],
      [0.4, 'linkout'],
      [0.3, 'retrieved'],
      [0.3, 'pmc'],
      [0.3, 'arxiv'],
      [0.2, 'doi+url'],
    ]),
    end: chance.weighed([
      [8, '.'],
      [2, ''],
      [0.3, ' .'],
      [0.2, ';'],
      [0.2, ','],
    ]),
    monthWords:
      language === 'en' || language === undefined
        ? englishMonths
        : foreignMonths[{ fr: 0, de: 1, it: 2, es: 3, pt: 4 }[language] ?? 0],
    bookPlaceFirst: chance.maybe(0.55),
    editorWord: chance.of([
      '(Eds.)',
      '(eds.)',
      '(Ed.)',
      'eds.',
      'editors',
      'editor',
      '(ed.)',
      '(Hrsg.)',
      '(editors)',
      'Eds.',
      '(eds)',
    ]),
    inWord: chance.weighed([
      [6, 'In: '],
      [6, 'In '],
      [2, 'in: '],
      [3, 'in '],
      [0.5, 'dans '],
    ]),
    internet: chance.maybe(0.02),
    losesTitleEnd: chance.maybe(0.03),
    issn: chance.maybe(0.015),
    upperTitle: chance.maybe(0.03),
  }
}

function dateText(record, form, style, chance) {
  const name = style.monthWords[record.month - 1]
  const next = style.monthWords[record.month % 12]
  const short = name.slice(0, 3)
  const season = chance.of([
    'spring',
    'Summer',
    'Fall',
    'Winter',
    'Autumn',
    'automne',
    'September/October',
    'January-June',
  ])
  return form.replace(
    /season|Mmm|[YMND]/gu,
    (sign) =>
      ({
        Y: `${record.year}${style.letterAfterYear ? chance.of(['a', 'b', 'c']) : ''}`,
        M: name,
        N: next,
        D: record.day,
        Mmm: short,
        season,
      })[sign],
  )
}

function addDate(pieces, text) {
  const match = /^([([]?)(.*?)([)\];]?)$/u.exec(text)
  pieces.sep(match[1]).add('date', match[2]).sep(match[3])
}

function addTitle(pieces, text, style, last = style.titleEnd) {
  const own = /[?!]$/u.test(text)
  const [open, close] =
    style.quote === '' ? ['', ''] : style.quote === '« »' ? ['« ', ' »'] : [style.quote[0], style.quote[1]]
  const end = own ? last.replace(/^[.]/u, '') || ' ' : last
  pieces.sep(open)
  pieces.add('title', text)
  if (style.losesTitleEnd && close === '') return pieces.sep(' ')
  if (close === '') return pieces.sep(end)
  const mark = end.trim()
  return style.punctuationInQuote && mark ? pieces.sep(`${mark}${close} `) : pieces.sep(`${close}${end}`)
}

function addVolume(pieces, record, style) {
  const form =
    style.noIssue && /(?<!\p{L})V(?!\p{L})/u.test(style.volume)
      ? style.volume.replace(/(?<=(?<!\p{L})V)(?!\p{L}).*$/u, '')
      : style.volume
  const match = /^(.*?)(?<!\p{L})V(?!\p{L})(?:(.*?)(?<!\p{L})I(?!\p{L})(.*))?$/u.exec(form)
  if (!match) {
    pieces.add('issue', form.replace(/(?<!\p{L})I(?!\p{L})/u, record.issue))
    return
  }
  const [, before, between, after] = match
  pieces.add('volume', before + record.volume)
  if (after === undefined) return
  const words = /^([^\p{L}#]*)(.*)$/u.exec(between)
  pieces
    .sep(words[1])
    .add('issue', words[2] + record.issue)
    .sep(after)
}

function addPages(pieces, record, style) {
  if (record.hasArticleNumber || record.noPages) {
    if (record.hasArticleNumber)
      pieces.add(
        'page',
        (style.pagePrefix === 'Art. ' || record.articleWord ? (record.articleWord ?? 'Art. ') : '') + record.article,
      )
    return
  }
  const first = String(record.first)
  let last = String(record.last)
  if (style.shortPages && last.length === first.length) {
    let same = 0
    while (same < first.length - 1 && first[same] === last[same]) same += 1
    last = last.slice(same)
  } else if (record.pageLetter) last = record.pageLetter + last
  pieces.add('page', style.pagePrefix + record.pageLetter + first + (style.firstPageOnly ? '' : style.dash + last))
}

function addPublisher(pieces, record, style, chance) {
  const form = chance.maybe(0.12)
    ? 'publisher-only'
    : style.bookPlaceFirst
      ? 'place-first'
      : chance.maybe(0.5)
        ? 'publisher-first'
        : 'publisher-only'
  if (form === 'place-first')
    pieces
      .add('place', record.place)
      .sep(chance.of([': ', ': ', ', ', ' : ']))
      .add('publisher', record.publisher)
  else if (form === 'publisher-first') pieces.add('publisher', record.publisher).sep(', ').add('place', record.place)
  else pieces.add('publisher', record.publisher)
}

const ordinal = (number) => `${number}${{ 2: 'nd', 3: 'rd' }[number] ?? 'th'}`

function addEditors(pieces, record, style, chance) {
  const names = {
    ...style.names,
    etAlAfter: 99,
    order: chance.maybe(0.5) ? 'given-first' : style.names.order,
    upper: false,
    between: style.names.between === ',, ' ? ', ' : style.names.between,
  }
  const text = peopleText(record.editors, names, chance)
  if (chance.maybe(0.12))
    pieces.add(
      'editor',
      `${chance.of(['edited by', 'ed. by', 'Edited by', 'Eds. ', 'hrsg. von', 'sous la direction de'])} ${text}`,
    )
  else
    pieces.add('editor', `${text}${style.editorWord.startsWith('(') ? ' ' : chance.of([', ', ' '])}${style.editorWord}`)
}

function addSource(pieces, record, style, chance) {
  const pagesAsBook = () => {
    if (chance.maybe(0.8))
      pieces
        .sep(chance.of([', ', ' (', '. ', ': ']))
        .add(
          'page',
          `${chance.of(['pp. ', 'pp. ', 'p. ', '', 'S. ', 'pp.'])}${record.first}${style.dash}${record.last}`,
        )
  }
  switch (record.kind) {
    case 'book':
      if (chance.maybe(0.3))
        pieces
          .add(
            'edition',
            chance.of([
              `${ordinal(record.edition)} ed.`,
              `${ordinal(record.edition)} edition`,
              `(${ordinal(record.edition)} ed.)`,
              `${record.edition}. Auflage`,
              'Revised ed.',
              '2e éd.',
              `${ordinal(record.edition)} edn.`,
            ]),
          )
          .sep(chance.of(['. ', ', ']))
      if (chance.maybe(0.12))
        pieces
          .sep('(')
          .add('series', `${record.series}${chance.maybe(0.5) ? ` ${record.volume}` : ''}`)
          .sep('). ')
      if (chance.maybe(0.1))
        pieces.add('volume', `${chance.of(['Vol. ', 'vol. ', 'Bd. '])}${chance.number(1, 6)}`).sep('. ')
      addPublisher(pieces, record, style, chance)
      if (chance.maybe(0.12))
        pieces
          .sep(chance.of([', ', '. ']))
          .add('page', `${chance.number(90, 900)} ${chance.of(['pp.', 'p.', 'pages', 'S.'])}`)
      break
    case 'chapter': {
      pieces.add('link', style.inWord.trim().replace(':', '')).sep(style.inWord.includes(':') ? ': ' : ' ')
      const editorsFirst = chance.maybe(0.55)
      const withEditors = chance.maybe(0.85)
      if (withEditors && editorsFirst) {
        addEditors(pieces, record, style, chance)
        pieces.sep(chance.of([', ', '. ', ' ', ': ']))
      }
      pieces.add('container', titleCase(record.book)).sep(chance.of(['. ', ', ']))
      if (chance.maybe(0.15))
        pieces.add('edition', chance.of([`${ordinal(record.edition)} ed.`, `${ordinal(record.edition)} edn`])).sep(', ')
      if (withEditors && !editorsFirst) {
        addEditors(pieces, record, style, chance)
        pieces.sep(chance.of([', ', '. ']))
      }
      if (chance.maybe(0.1)) pieces.add('series', record.series).sep(', ')
      if (chance.maybe(0.15))
        pieces.add('volume', `${chance.of(['vol. ', 'Vol. ', 'Band '])}${chance.number(1, 300)}`).sep(', ')
      const early = chance.maybe(0.4)
      if (early) {
        pagesAsBook()
        pieces.sep(pieces.list.at(-2)?.[0]?.includes('(') ? '). ' : '. ')
      }
      addPublisher(pieces, record, style, chance)
      if (!early) pagesAsBook()
      break
    }
    case 'conference': {
      if (style.family === 'vancouver' && chance.maybe(0.6)) {
        const month = englishMonths[record.month - 1].slice(0, 3)
        pieces
          .add('link', 'In')
          .sep(': ')
          .add(
            'container',
            `${chance.of(['Proceedings of the ', ''])}${ordinal(chance.number(2, 40))} ${record.conference}`,
          )
          .sep('; ')
          .add('date', `${record.year} ${month} ${record.day}-${record.day + 2}`)
          .sep('; ')
          .add('place', record.place)
          .sep('. ')
        if (chance.maybe(0.7))
          pieces
            .add('place', chance.of(['New York', 'Berlin', 'London', 'Amsterdam']))
            .sep(': ')
            .add('publisher', chance.of(['IEEE', 'Springer', record.publisher]))
        else pieces.add('publisher', record.publisher)
        pieces.sep('; ').add('date', String(record.year)).sep('. ').add('page', `p. ${record.first}-${record.last}`)
        break
      }
      if (chance.maybe(0.75))
        pieces.add('link', style.inWord.trim().replace(':', '')).sep(style.inWord.includes(':') ? ': ' : ' ')
      const lead = chance.of([
        `${ordinal(chance.number(4, 40))} `,
        `${record.year} ${ordinal(chance.number(4, 40))} `,
        `Proc. ${ordinal(chance.number(4, 40))} `,
        'Proceedings of the ',
        'Proc. ',
        'Proceedings of the ',
        'Proc. of the ',
        '',
        `Proceedings of the ${ordinal(chance.number(4, 40))} `,
        `${record.year} `,
        'ACM ',
        'IEEE ',
      ])
      pieces.add(
        'container',
        lead +
          record.conference +
          (chance.maybe(0.15)
            ? chance.of([
                ' (ICML)',
                ' (CVPR)',
                ` (IJCAI ${record.year})`,
                ` (CHI '${String(record.year).slice(2)})`,
                ` ${record.year}`,
                ` '${String(record.year).slice(2)}`,
              ])
            : ''),
      )
      if (chance.maybe(0.2))
        pieces.sep(', ').add('volume', `${chance.of(['vol. ', 'Vol. ', ''])}${chance.number(1, 40)}`)
      if (chance.maybe(0.4)) pagesAsBook()
      else if (chance.maybe(0.7)) {
        pieces.sep(', ').add('place', record.place)
        if (chance.maybe(0.5)) pagesAsBook()
      }
      if (chance.maybe(0.3))
        pieces
          .sep('. ')
          .add(
            'publisher',
            chance.of([
              'IEEE',
              'ACM',
              'Springer',
              'AAAI Press',
              'Morgan Kaufmann',
              'Association for Computational Linguistics',
              'USENIX Association',
              record.publisher,
            ]),
          )
      break
    }
    case 'thesis':
      pieces
        .sep(chance.of(['', '(', '[']))
        .add(
          'genre',
          chance.of([
            'PhD thesis',
            'Ph.D. thesis',
            'Doctoral dissertation',
            'Master’s thesis',
            'PhD dissertation',
            'Unpublished doctoral dissertation',
            'Dissertation',
            'Thèse de doctorat',
            'Tesis doctoral',
            'M.Sc. thesis',
            'Diplomarbeit',
          ]),
        )
        .sep(chance.of([', ', '). ', ']. ', '. ', ': ']))
      if (chance.maybe(0.25))
        pieces.add(
          'publisher',
          `${chance.of(['Dept. Elect. Eng.', 'Department of History', 'Dept. Comput. Sci.', 'Faculty of Medicine', 'School of Nursing'])}, ${chance.of([record.university, record.university.replace('University', 'Univ.')])}`,
        )
      else if (chance.maybe(0.2)) pieces.add('place', record.place).sep(': ').add('publisher', record.university)
      else pieces.add('publisher', record.university)
      if (chance.maybe(0.3)) pieces.sep(', ').add('place', record.place)
      break
    case 'report':
      pieces
        .sep(chance.of(['', '(']))
        .add('genre', record.reportNumber)
        .sep(chance.of([', ', '). ', '. ']))
      if (chance.maybe(0.5)) pieces.add('place', record.place).sep(': ')
      pieces.add('publisher', chance.of([record.university, record.publisher, record.site]))
      break
    case 'preprint':
      pieces.add('container', record.server)
      if (chance.maybe(0.2)) pieces.sep(' ').sep('[').add('genre', 'Preprint').sep(']')
      break
    case 'webpage':
      if (style.family === 'vancouver' && chance.maybe(0.7)) {
        pieces.sep('[').add('genre', 'Internet').sep(']. ')
        if (chance.maybe(0.5)) pieces.add('place', record.place).sep(': ')
        pieces
          .add('publisher', record.site)
          .sep('; ')
          .add('date', String(record.year))
          .sep(' [')
          .add(
            'accessed',
            `${chance.of(['cited', 'accessed', 'updated'])} ${record.year + 1} ${englishMonths[record.month - 1].slice(0, 3)} ${record.day}`,
          )
          .sep(']')
        record.dated = true
        break
      }
      pieces.add(chance.maybe(0.5) ? 'container' : 'publisher', record.site)
      break
    default:
      throw new Error(record.kind)
  }
}

function addIdentifiers(pieces, record, style, chance) {
  const lead = chance.of(['. ', ', ', ' ', '. '])
  const doi = chance.of([
    `doi:${record.doi}`,
    `doi: ${record.doi}`,
    `DOI: ${record.doi}`,
    `DOI ${record.doi}`,
    `doi:${record.doi}`,
    `doi :${record.doi}`,
    `${record.doi}`,
  ])
  const kind =
    record.kind === 'webpage'
      ? 'retrieved'
      : record.kind === 'preprint' && style.identifiers === 'none'
        ? 'doi'
        : style.identifiers
  const id = (text) => pieces.add('link', text)
  const date = `${record.day} ${style.monthWords[record.month - 1]} ${Math.min(2025, record.year + 2)}`
  const after = (mark, text) => {
    pieces.sep(mark)
    id(text)
  }
  switch (kind) {
    case 'doi':
      return after(lead, doi)
    case 'doi-url':
      return after(lead, `https://doi.org/${record.doi}`)
    case 'doi+url':
      after(lead, doi)
      return after(chance.of(['. ', '.', ', ']), `URL ${record.url}`)
    case 'pmid':
      return after(
        lead,
        chance.of([
          `PMID: ${record.pmid}`,
          `PMID ${record.pmid}`,
          `https://pubmed.ncbi.nlm.nih.gov/${record.pmid}/`,
          `[PMID: ${record.pmid}]`,
        ]),
      )
    case 'pmc':
      return after(
        lead,
        chance.of([
          record.pmcid,
          `PMCID: ${record.pmcid}`,
          `https://www.ncbi.nlm.nih.gov/pmc/articles/${record.pmcid}/`,
        ]),
      )
    case 'doi+pmid':
      after(lead, doi)
      return after(chance.of(['. ', '; ', ' ']), `PMID: ${record.pmid}`)
    case 'url':
      return after(lead, record.url)
    case 'arxiv':
      return after(
        chance.of([' ', ', ', '. ']),
        chance.of([
          `[arXiv:${chance.number(10, 23)}0${chance.number(1, 9)}.${chance.number(10000, 29999)}]`,
          `arXiv:${chance.number(10, 23)}0${chance.number(1, 9)}.${chance.number(10000, 29999)}`,
          `[arXiv:hep-th/0${chance.number(100000, 999999)}] [INSPIRE]`,
        ]),
      )
    case 'linkout':
      return after(
        ' ',
        chance.of([
          '[PubMed] [Google Scholar]',
          '[CrossRef]',
          '[CrossRef] [PubMed]',
          '[Google Scholar]',
          'CrossRef',
          'Google Scholar',
          'Medline',
          'PubMed CrossRef',
        ]),
      )
    case 'retrieved':
      return addRetrieved(pieces, record, date, id, chance)
    default:
      return undefined
  }
}

function addRetrieved(pieces, record, date, id, chance) {
  const american = `${englishMonths[record.month - 1]} ${record.day}, ${Math.min(2025, record.year + 2)}`
  pieces.sep('. ')
  switch (chance.number(0, 6)) {
    case 6:
      pieces.add('accessed', `Accessed ${american}`).sep('. ')
      return id(record.url)
    case 0:
      id('Retrieved from ')
      return id(record.url)
    case 1:
      pieces.add('accessed', `Retrieved ${american}`).sep(', ')
      id('from ')
      return id(record.url)
    case 2:
      id('Available from: ')
      id(record.url)
      return pieces
        .sep(' ')
        .sep(chance.of(['', '(']))
        .add(
          'accessed',
          `${chance.of(['accessed', 'Accessed', 'accessed on', 'cited', 'last accessed', 'zuletzt besucht am', 'consulté le', 'consultado el'])} ${date}`,
        )
        .sep(')')
    case 3:
      id(
        chance.of([
          'Available at: ',
          'Available at ',
          'URL ',
          'URL: ',
          'Disponible en: ',
          'Disponible sur : ',
          'Verfügbar unter: ',
        ]),
      )
      return id(record.url)
    case 4:
      id(record.url)
      return pieces.sep('. ').add('accessed', `Accessed ${american}`)
    default:
      return id(record.url)
  }
}

/** The pieces of one reference in one style. */
export function renderReference(record, style, chance) {
  const pieces = new Pieces()
  const journalLike = record.kind === 'article'
  const title = style.upperTitle
    ? record.title.toUpperCase()
    : style.titleCase && !record.foreign
      ? titleCase(record.title)
      : record.title
  const shown = journalLike ? title : record.kind === 'book' && chance.maybe(0.5) ? titleCase(record.book) : title
  const authors = () => {
    const dotted = (text, end) => (end.startsWith('.') && text.endsWith('.') ? end.slice(1) : end)
    const people = peopleText(record.authors, style.names, chance)
    if (record.kind === 'book' && !record.authors[0].organisation && chance.maybe(0.12)) {
      pieces
        .add(
          'editor',
          `${people}${chance.of([', eds.', ' (Eds.)', ' (eds.)', ', editors', ' (editors)', ', ed.', ' (Hrsg.)', ' (Ed.)'])}`,
        )
        .sep(style.names.end.startsWith('.') ? ' ' : style.names.end)
      return
    }
    const text = record.groupAuthor ? `${people}${chance.of(['; ', ', ', '. ', ' '])}${record.groupAuthor}` : people
    pieces.add('author', text).sep(dotted(text, style.names.end))
  }
  const container = () => {
    if (!journalLike) return
    const text = journalText(
      record.journal,
      style.journalForm === 'dotted' && chance.maybe(0.06) ? 'tight' : style.journalForm,
    )
    if (style.inBeforeJournal)
      pieces.add('link', style.inBeforeJournal.replace(/\W+/gu, '')).sep(style.inBeforeJournal.replace(/\w+/gu, ''))
    pieces.add('container', text)
    if (style.internet && journalLike)
      pieces
        .sep(' [')
        .add('genre', chance.of(['Internet', 'serial online', 'en línea']))
        .sep(']')
    const end = style.journalEnd
    pieces.sep(text.endsWith('.') && end.startsWith('.') ? end.slice(1) || ' ' : end)
  }
  const date = (lead, end) => {
    pieces.sep(lead)
    if (record.kind === 'webpage' && style.order !== 'date-after-authors' && chance.maybe(0.5)) {
      pieces.add('date', dateText(record, chance.of(['M D, Y', 'D M Y', 'Mmm D, Y']), style, chance)).sep(end)
      return
    }
    addDate(
      pieces,
      chance.maybe(0.01)
        ? chance.of(['(in press)', 'in press', '(n.d.)', 'forthcoming'])
        : dateText(record, style.date, style, chance),
    )
    pieces.sep(end)
  }
  const noVolume = record.dropVolume
  if (record.journal.full.includes('. '))
    record.journal = { full: record.journal.full, abbreviation: record.journal.full }
  const volumeAndPages = () => {
    if (!journalLike) return addSource(pieces, record, style, chance)
    if (!noVolume) addVolume(pieces, record, style)
    if (record.hasArticleNumber || !record.noPages) {
      if (!noVolume) pieces.sep(style.pageLead)
      addPages(pieces, record, style)
    }
    return undefined
  }
  if (record.dropAuthors && style.order === 'date-after-authors') {
    addTitle(pieces, shown, style)
    date('', style.dateEnd)
  } else if (style.order === 'title-first') {
    addTitle(pieces, shown, style, chance.of([' ', '. ', ', ']))
    authors()
    date('', chance.of([' ', '. ', ', ']))
  } else {
    if (!record.dropAuthors) authors()
    if (style.order === 'date-after-authors') date('', style.dateEnd)
    if (style.order !== 'no-title' || !journalLike)
      addTitle(pieces, shown, style, journalLike ? style.titleEnd : chance.of(['. ', ', ', '. ']))
  }
  if (chance.maybe(0.012))
    pieces
      .sep('[')
      .add(
        'genre',
        chance.of([
          'Article in Chinese',
          'Preprint',
          'in Russian',
          'In German',
          'Letter',
          'abstract',
          'Review',
          'dissertation',
        ]),
      )
      .sep(']. ')
  switch (style.order) {
    case 'date-after-authors':
    case 'title-first':
    case 'no-title':
      container()
      volumeAndPages()
      if (style.order === 'no-title') date(' ', '')
      break
    case 'date-after-container':
      if (journalLike) {
        container()
        date('', noVolume ? ', ' : style.dateEnd)
        volumeAndPages()
      } else {
        volumeAndPages()
        if (!record.dated && !(record.kind === 'conference' && pieces.list.at(-1)?.[1] === 'page'))
          date(chance.of(['; ', ', ', '. ']), '')
      }
      break
    case 'date-before-container':
      date('', ' ')
      container()
      volumeAndPages()
      break
    case 'date-after-volume':
      if (journalLike) {
        container()
        const parted = /^(.*?)(?<!\p{L})V(?!\p{L})(.*?)(?<!\p{L})I(?!\p{L})(.*)$/u.exec(style.volume)
        if (parted && !noVolume && !style.noIssue && chance.maybe(0.35)) {
          pieces.add('volume', parted[1] + record.volume)
          date(style.dateLead, chance.of([', ', ' ', ', ']))
          pieces
            .add(
              'issue',
              chance.of(['H. ', 'no. ', 'n. ', 'Nr. ', 'n° ', '', 'Heft ', 'fasc. ', 'issue ']) + record.issue,
            )
            .sep(style.pageLead)
          addPages(pieces, record, style)
          break
        }
        if (!noVolume) addVolume(pieces, record, style)
        date(style.dateLead, chance.of([' ', ', ', ': ', '', ' ', ':']))
        addPages(pieces, record, style)
      } else {
        volumeAndPages()
        date(', ', '')
      }
      break
    default:
      container()
      volumeAndPages()
      if (style.issn && journalLike)
        pieces.sep('. ').add('link', `${chance.of(['issn: ', 'ISSN ', 'ISSN: '])}${record.issn}`)
      date(style.dateLead, '')
  }
  if (journalLike && chance.maybe(0.012))
    pieces
      .sep('. ')
      .add(
        'note',
        chance.of([
          'Chinese',
          'German',
          'French',
          'Japanese',
          'Review',
          'Polish',
          'MR1234567',
          'Zbl 0999.12345',
          'Epub 2012 Mar 5',
        ]),
      )
  if (record.kind === 'book' && chance.maybe(0.06))
    pieces
      .sep(', ')
      .add('note', `ch. ${chance.number(1, 20)}`)
      .sep(', ')
      .add('page', `pp. ${record.first}${style.dash}${record.last}`)
  addIdentifiers(pieces, record, style, chance)
  if (chance.maybe(0.02))
    pieces
      .sep('. ')
      .add(
        'note',
        chance.of([
          'Cited by 12',
          'Impact Factor: 3.210',
          'with a foreword by the author',
          'Accepted for publication',
          'Erratum in later issue',
          'See also the reply',
          'in German, with English abstract',
          'Original work published 1931',
          'Epub ahead of print',
          'Paper presented orally',
          'reprinted',
          'translated from the French',
        ]),
      )
  pieces.sep(style.end)
  if (record.eastAsian && chance.maybe(0.4))
    return pieces.list.map(([text, label]) => [
      label === null
        ? text
            .replace(/[“"«„]/gu, '「')
            .replace(/[”»]/gu, '」')
            .replace(/, ?/gu, '，')
            .replace(/\. /gu, '。')
        : text,
      label,
    ])
  return pieces.list
}
