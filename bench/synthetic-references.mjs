// Invented references for benchmarks: the same ones at every run, about 1.4 kB each as RIS, with an abstract.

const common = 'the of in and a with for on after by from to'.split(' ')
const parts = 'ba cel der fi gro hal im jor ka len mi nor op pra qui ros sen tor ul ver wen xan yl zo'.split(' ')
let seed = 7
/** mulberry32: the same numbers at every run. */
function random(n) {
  seed = (seed + 0x6d_2b_79_f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) % n
}
const invent = (syllables) => Array.from({ length: syllables }, () => parts[random(parts.length)]).join('')
const vocabulary = Array.from({ length: 4000 }, () => invent(2 + random(3)))
const families = Array.from({ length: 6000 }, () => capital(invent(2 + random(2))))
const journals = Array.from({ length: 400 }, () => `Journal of ${capital(invent(3))} ${invent(4)}`)
// Few words make up much of any text: the place is cubed, towards the front of the list.
const word = () =>
  random(3) === 0 ? common[random(common.length)] : vocabulary[Math.floor(4000 * (random(1_000_000) / 1_000_000) ** 3)]
const sentence = (n) => Array.from({ length: n }, word).join(' ')
function capital(text) {
  return text[0].toUpperCase() + text.slice(1)
}

/** The i-th reference; its DOI is its own, its title nearly so. */
export function inventedReference(i) {
  return {
    title: capital(sentence(12)),
    authors: Array.from({ length: 2 + random(5) }, () => [
      families[random(families.length)],
      `${'ABCDEFG'[random(7)]}. ${'HIJKLM'[random(6)]}.`,
    ]),
    journal: journals[random(journals.length)],
    year: 1990 + random(35),
    volume: 1 + random(90),
    issue: 1 + random(12),
    page: 1 + random(900),
    doi: `10.5555/bench.${i}`,
    abstract: capital(sentence(150)),
    keywords: [sentence(1), sentence(2), sentence(1)],
  }
}

/** As a RIS record. */
export function asRis(r) {
  return [
    'TY  - JOUR',
    `TI  - ${r.title}`,
    ...r.authors.map(([f, g]) => `AU  - ${f}, ${g}`),
    `JO  - ${r.journal}`,
    `PY  - ${r.year}`,
    `DA  - ${r.year}/05/01/`,
    `VL  - ${r.volume}`,
    `IS  - ${r.issue}`,
    `SP  - ${r.page}`,
    `EP  - ${r.page + 9}`,
    `DO  - ${r.doi}`,
    `UR  - https://doi.org/${r.doi}`,
    'SN  - 2049-3630',
    `AB  - ${r.abstract}`,
    ...r.keywords.map((k) => `KW  - ${k}`),
    'ER  - ',
    '',
  ].join('\r\n')
}

/** As a BibTeX entry with TeX in it. */
export function asBibtex(r, i) {
  return `@article{key${i},\n  title = {${r.title} in {F}r{\\'e}d{\\'e}ric's 5\\,\\% $\\alpha$-cream},\n  author = {${r.authors.map(([f, g]) => `${f.replace('o', '{\\"o}')}, ${g}`).join(' and ')}},\n  journal = {${r.journal}},\n  year = ${r.year},\n  month = may,\n  volume = {${r.volume}},\n  number = {${r.issue}},\n  pages = {${r.page}--${r.page + 9}},\n  doi = {${r.doi}},\n  abstract = {${r.abstract}},\n  keywords = {${r.keywords.join(', ')}}\n}\n`
}
