import * as lists from './word-lists.mjs'

/** Words that no list holds: family names, towns, journals and offices, so that the labeller meets the unknown as often as it will later. */

const beginnings =
  'Al Ar Bel Ber Bran Cor Dal Del Dor El Fal Fen Gar Gol Had Har Hol Im Jas Kal Kir Lan Lor Mal Mar Mer Nor Ol Or Pel Per Quil Ran Ros Sal Ser Sol Stav Tal Tor Ul Ver Vol Wal Wen Yar Zel Ž Č Ø Å Gr Kr Tr Br Str'.split(
    ' ',
  )
const middles =
  'a e i o u an ar el en er il in on or und ell ist ang ert ova emi ari olo umi ade eki yam ijo awa ebu'.split(' ')
const familyEnds =
  'son sen berg ström man ova ev ski wicz ini etti eau ard ides oğlu moto kawa nen uk enko ez eira ão worth ham ley well wood ton dottir hoven meyer thal quist kar jee wala bi tu'.split(
    ' ',
  )
const townEnds =
  'ton ham ford stad burg by ville berg mouth sund wick haven field dorf grad ovo aro era ia ona port holm'.split(' ')

function made(chance, ends) {
  const stem = chance.of(beginnings) + chance.of(middles)
  return (
    stem +
    (chance.maybe(0.35) ? chance.of(['l', 'n', 'r', 'd', 't', 's', 'v', 'k']) + chance.of(middles) : '') +
    chance.of(ends)
  )
}

/** An invented family name; some are double, some begin with O', Mac or Ó. */
export function inventedFamily(chance) {
  const name = made(chance, familyEnds)
  return chance.weighed([
    [16, name],
    [2, `${name}-${made(chance, familyEnds)}`],
    [0.7, `${name} ${made(chance, familyEnds)}`],
    [0.4, `O'${name}`],
    [0.3, `Ó ${name}`],
    [0.3, `Mac${name}`],
    [0.3, `St. ${name}`],
    [0.3, `Al-${name}`],
  ])
}

/** An invented town. */
export function inventedTown(chance) {
  return chance.weighed([
    [8, made(chance, townEnds)],
    [1, `${chance.of(['Nether', 'Upper', 'Port', 'Saint', 'New', 'Bad', 'Villa'])} ${made(chance, townEnds)}`],
  ])
}

const capital = (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
const themes = Object.values(lists.topics)
  .flatMap(({ things }) => things)
  .flatMap((thing) => thing.split(' '))
  .filter((word) => /^[\p{Ll}-]{4,}$/u.test(word))
  .map(capital)
const theme = (chance) => (chance.maybe(0.75) ? chance.of(themes) : chance.of(lists.journalFields))

/** A journal's name in which hardly a word says that it is a journal, with an abbreviation that cuts words anywhere. */
export function inventedJournal(chance) {
  const [one, two, three] = [theme(chance), theme(chance), theme(chance)]
  const full = chance.weighed([
    [3, `${one} ${two}`],
    [2, one],
    [2, `${one} ${two} ${three}`],
    [2, `${one} & ${two}`],
    [2, `${one} and ${two}`],
    [2, `Journal of ${one} ${two}`],
    [1, `${one} Notes`],
    [1, `${one} Record`],
    [1, `${one} and ${two} ${three}`],
    [
      1,
      `${chance.of(['Past', 'Human', 'Social', 'Modern', 'Everyday', 'Public', 'Open', 'Critical', 'Rural', 'Global'])} ${one}`,
    ],
    [1, `${inventedTown(chance)} ${one} ${chance.of(['Review', 'Notes', 'Papers', 'Gazette', 'Quarterly'])}`],
    [
      1,
      `${chance.of(['Vestnik', 'Zhurnal', 'Voprosy', 'Izvestiya', 'Tidsskrift for', 'Tijdschrift voor', 'Archiv für', 'Jahrbuch für', 'Cahiers de', 'Revue de', 'Rivista di', 'Quaderni di', 'Gaceta de', 'Revista de', 'Anais de', 'Acta', 'Zeszyty', 'Dergisi', 'Nordisk', 'Bulletin de'])} ${chance.maybe(0.5) ? made(chance, townEnds).toLowerCase() : made(chance, familyEnds)}${chance.maybe(0.4) ? ` ${made(chance, townEnds).toLowerCase()}` : ''}`,
    ],
    [
      0.8,
      `The ${one} ${chance.of(['Courier', 'Times', 'Herald', 'Chronicle', 'Post', 'Observer', 'Gazette', 'Magazine'])}`,
    ],
    [0.8, `${chance.of(['IEEE', 'ACM', 'BMC', 'PLOS', 'IEEE Trans.', 'Int. J.'])} ${one} ${two}`],
    [0.6, `${one}: ${chance.of(['A Journal of', 'Studies in', 'Theory and', 'The Journal of'])} ${two}`],
    [
      0.6,
      `${one} ${two} (${chance.of(['London', 'Berlin', 'Oxford', 'Basel', 'Bristol', '1985', 'Phila Pa 1976', 'Clin Res Ed'])})`,
    ],
    [
      0.8,
      `Proceedings of the ${chance.of(['Royal', 'National', inventedTown(chance)])} ${chance.of(['Academy', 'Society', 'Institute'])} of ${one}`,
    ],
    [0.5, `Proc. ${chance.of(['R.', 'Natl.', 'Am.'])} ${chance.of(['Soc.', 'Acad.'])} ${one} ${chance.of(['A', 'B'])}`],
  ])
  return {
    full,
    abbreviation: full
      .split(' ')
      .filter((word) => !/^(?:of|the|and|for|in|The|&)$/u.test(word))
      .map((word) => (/\(|\)|\.$|^\d/u.test(word) ? word : (lists.journalWords[word] ?? cutWord(word, chance))))
      .join(' '),
  }
}

function cutWord(word, chance) {
  if (word.length < 6 || chance.maybe(0.15)) return word
  const cut = /^.{3,6}?[^aeiouyäöüéáíó](?=[aeiouyéáíó])/u.exec(word)?.[0] ?? word.slice(0, 4)
  return cut.length < word.length - 1 ? cut : word
}

/** An office, institute, society or study group that no list holds. */
export function inventedOffice(chance) {
  const one = theme(chance)
  return chance.weighed([
    [
      3,
      `${chance.of(['National', 'European', 'World', 'Royal', 'International', 'Federal', 'Nordic', 'Central'])} ${chance.of(['Bureau', 'Institute', 'Agency', 'Council', 'Office', 'Society', 'Centre', 'Board', 'Commission', 'Academy'])} ${chance.of(['of', 'for', 'on'])} ${one}${chance.maybe(0.4) ? ` ${theme(chance)}` : ''}`,
    ],
    [
      1,
      `${inventedTown(chance)} ${chance.of(['City Council', 'Health Authority', 'Institute', 'Observatory', 'Research Centre'])}`,
    ],
    [
      1,
      `${chance.of(['European', 'National', 'Swiss'])} ${one} ${chance.of(['Register', 'Registry', 'Association', 'Network'])}`,
    ],
    [
      1,
      `${made(chance, ['A', 'EX', 'IS', 'OR']).toUpperCase().slice(0, 5)}${chance.of(['', '-2', '-3'])} ${chance.of(['Investigators', 'Collaborative Group', 'Study Group', 'Trialists', 'Consortium'])}`,
    ],
    [0.7, `${chance.of(['Ministry', 'Department', 'Ministerio', 'Ministère'])} ${chance.of(['of', 'de'])} ${one}`],
    [0.6, `Statistiska ${made(chance, townEnds).toLowerCase()}`],
    [0.5, `Institut für ${one}`],
  ])
}

/** A meeting that no list holds, in full or abbreviated, now and then with its own short name. */
export function inventedMeeting(chance) {
  const [one, two] = [theme(chance), theme(chance)]
  const number = chance.maybe(0.5) ? `${chance.number(4, 29)}th ` : ''
  const name = chance.weighed([
    [2, `International Conference on ${one} ${two}`],
    [2, `Int. Conf. ${one.slice(0, 5)}. ${two.slice(0, 4)}.`],
    [1, `Int. Conf. on ${one} ${two}`],
    [1, `Symposium on ${one} in ${two}`],
    [1, `Workshop on ${one} ${two}`],
    [1, `ACM Conference on ${one} ${two}`],
    [1, `Int. Symp. ${one}`],
    [1, `${one} ${two} Conference`],
    [1, `Annual Meeting of the ${one} Society`],
    [0.6, `Int. Conf. ${one} ${two}`],
  ])
  return (
    number +
    name +
    (chance.maybe(0.25)
      ? chance.of([
          ` (${one.slice(0, 4).toUpperCase()})`,
          ` (${one.slice(0, 4)}${two.slice(0, 4)} ’${chance.number(10, 23)})`,
          ` (${one.slice(0, 3).toUpperCase()} ${chance.number(2001, 2023)})`,
        ])
      : '')
  )
}

/** A publisher that no list holds. */
export function inventedPublisher(chance) {
  const name = chance.maybe(0.5) ? inventedTown(chance) : made(chance, familyEnds)
  return chance.weighed([
    [3, `${name} Press`],
    [2, `${name} University Press`],
    [1, `${name}verlag`],
    [1, `${name} Verlag`],
    [1, `Éditions du ${name}`],
    [1, `${name} & Sons`],
    [1, name],
    [1, `${name} Academic`],
    [1, `${name} Editore`],
    [0.6, `Editora ${name}`],
    [0.6, `${name} Books`],
    [0.6, `${name} Publishers`],
  ])
}
