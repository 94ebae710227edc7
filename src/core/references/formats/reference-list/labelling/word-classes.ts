/** Kinds of words that tell where in a reference one stands. */
export type WordClass =
  | 'month'
  | 'season'
  | 'function'
  | 'journal'
  | 'publisher'
  | 'organisation'
  | 'place'
  | 'volume'
  | 'issue'
  | 'page'
  | 'editor'
  | 'edition'
  | 'thesis'
  | 'meeting'
  | 'link'
  | 'accessed'
  | 'and'
  | 'et-al'
  | 'in'
  | 'suffix'
  | 'particle'
  | 'press'
  | 'report'

/** The words of each kind, in lower case, parted by blanks; a line holds one language or one group. */
const classWords: Readonly<Record<WordClass, readonly string[]>> = {
  month: [
    'january february march april may june july august september october november december',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'januar februar märz juni juli oktober dezember okt dez',
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre',
    'enero febrero abril mayo junio julio septiembre octubre noviembre diciembre',
    'janeiro fevereiro março maio junho julho setembro outubro novembro dezembro',
  ],
  season: ['spring summer fall autumn winter', 'printemps automne hiver', 'frühjahr herbst', 'primavera otoño autunno'],
  function: [
    'a an the of and in for on with from to by at as or is are does do between among into during after before under over',
    'using via versus vs without within through about against toward towards how what why when who which',
    'its their our this that these not',
    'le la les l un une des du au aux et dans sur pour par avec entre chez',
    'der die das des dem den ein eine eines einer und von zur zum im am auf bei mit für über aus nach',
    'il lo gli i della dello delle degli dei nel nella con per tra fra',
    'el los las una del y en por para sobre',
    'o os um uma da dos na no em com e',
    'het een van',
  ],
  journal: [
    // What a serial calls itself, in full and abbreviated.
    'journal j review reviews rev annals ann archives arch acta proceedings proc transactions trans bulletin bull',
    'letters lett communications commun reports rep quarterly magazine gazette studies advances adv progress prog',
    'trends frontiers front current curr opinion opin surv comm',
    'revue revista rivista zeitschrift annales annalen archiv giornale giorn tijdschrift cahiers quaderni cuadernos studi',
    'wochenschr zh za zhi doklady nauk izvestiya forsch',
    // Where it appears.
    'international int am american br british eur european scand usa natl nat engl tokyo kyoto',
    'sinica polonica scandinavica helv',
    // Whose it is.
    'soc assoc acad roy inst ieee acm plos',
    // Names of one word.
    'nature science lancet jama bmj jhep jcap jinst mnras apj',
    // Medicine.
    'clin med surg dermatol cardiol neurol neurosci psychiatry psychol oncol radiol pediatr gastroenterol endocrinol',
    'metab nutr epidemiol immunol microbiol virol pharmacol toxicol pathol physiol infect ther dis rehabil',
    'ophthalmol orthop urol anesth diabetes hypertens arthritis hautarzt invest adolesc biomed biomaterials',
    'nanomedicine cosmet transl regen aesthet',
    // Life sciences.
    'biol biochem biophys genet ecol evol bot mol cell gen',
    // Physical sciences, mathematics, technology.
    'chem phys math stat eng mech mater sci technol environ geol geophys res optics nucl instrum meth',
    'astron astrophys astrophysical physica physik physics chemistry angew',
    'comput comp inf inform invent syst netw intell mach appl exp theor',
    // Humanities and social sciences.
    'educ sociol polit econ manag hist philos ling',
  ],
  publisher: [
    'press publisher publishers publishing verlag editions éditions edizioni ediciones editorial editora presses',
    'springer elsevier wiley blackwell routledge sage karger thieme mcgraw pearson prentice addison wesley macmillan',
    'palgrave penguin academic kluwer plenum norton lippincott williams wilkins saunders mosby churchill livingstone',
    'elgar humana dover freeman garland crc oup',
    'gallimard seuil puf harmattan masson',
    'suhrkamp gruyter mohr beck birkhäuser',
    'laterza einaudi mulino brill',
  ],
  organisation: [
    'university universität université università universidad universidade college school department',
    'institute institut istituto instituto academy laboratory laboratories center centre',
    'society association federation council committee commission consortium collaboration group',
    'ministry agency organization organisation foundation bank bureau office national nations',
  ],
  place: [
    'london oxford cambridge edinburgh dublin uk',
    'york boston chicago philadelphia washington baltimore dc ny ma nj ca il pa md mass usa',
    'berlin heidelberg stuttgart münchen frankfurt leipzig göttingen tübingen köln hamburg',
    'wien vienna zürich basel geneva',
    'paris brussels amsterdam dordrecht leiden',
    'milano roma torino bologna madrid barcelona lisboa',
    'stockholm copenhagen oslo helsinki moscow',
    'toronto sydney melbourne tokyo seoul beijing singapore',
  ],
  volume: ['vol volume volumen vols v t', 'band bd jahrgang jg jrg årgang årg', 'tome tomo tom', 'roč ročník cilt'],
  issue: ['no nr number num nos n issue iss suppl supplement pt part', 'núm número fasc heft h', 'č vyp zeszyt sayı'],
  page: ['p pp page pages s ss art article', 'seiten seite', 'pág págs str blz'],
  editor: ['ed eds editor editors edited', 'hrsg herausgegeben herausgeber', 'éd éds dir', 'coord coords cura'],
  edition: ['edition edn ed revised rev 2nd 3rd nd rd th st', 'auflage aufl', 'édition edición edizione'],
  thesis: [
    'thesis dissertation phd ph doctoral masters master msc unpublished habilitation',
    'thèse tesis tesi dissertação diplomarbeit',
  ],
  meeting: ['proceedings conference symposium workshop congress meeting proc conf symp colloquium annual convention'],
  link: [
    'doi url http https www retrieved available from at disponible verfügbar en unter sur',
    'pubmed crossref google scholar medline online pmid pmcid arxiv inspire',
  ],
  accessed: ['accessed retrieved cited assessed viewed last', 'consulté consultado abgerufen besucht'],
  and: ['and und et y e og och en'],
  'et-al': ['al others alii coll'],
  in: ['in dans en em'],
  suffix: ['jr sr ii iii iv'],
  particle: ['van von der den de la del della di da dos du le ten ter el al zu'],
  press: ['press forthcoming submitted appear ahead print epub accepted preparation'],
  report: ['report reports technical tech rep working paper preprint biorxiv medrxiv memo manuscript discussion'],
}

const classesByWord = new Map<string, WordClass[]>()
for (const [kind, lines] of Object.entries(classWords) as readonly (readonly [WordClass, readonly string[]])[]) {
  for (const word of new Set(lines.flatMap((line) => line.split(' '))))
    classesByWord.set(word, [...(classesByWord.get(word) ?? []), kind])
}

/** The kinds a word (lower case) may be; none for most words. */
export function classesOf(word: string): readonly WordClass[] {
  return classesByWord.get(word) ?? []
}
