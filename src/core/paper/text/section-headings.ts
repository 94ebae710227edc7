/** The kinds of section that rules ask for. `front` is what stands before the first heading (title, authors, notes). */
export type SectionKind =
  | 'front'
  | 'abstract'
  | 'keywords'
  | 'introduction'
  | 'methods'
  | 'results'
  | 'discussion'
  | 'limitations'
  | 'conclusion'
  | 'conflict-of-interest'
  | 'funding'
  | 'acknowledgements'
  | 'contributions'
  | 'ethics'
  | 'registration'
  | 'data-availability'
  | 'references'
  | 'appendix'
  | 'other'

/**
 * What a heading can be made of: the words that name a kind of section, and the words that may stand beside them. A line
 * is a heading when it holds a name and nothing but names and such words. Lower case, without accents; English first,
 * then Spanish, Portuguese, French, German and Italian.
 */
const names: readonly (readonly [SectionKind, string])[] = [
  [
    'conflict-of-interest',
    'conflicts? (?:of|in) (?:interests?|competing interests?)|conflicting (?:interests?|financial interests?)|(?:competing|duality of|dualities of|vested) (?:financial )?interests?|' +
      'interests? disclosures?|disclosures? of (?:potential )?(?:interests?|financial \\w+|relationships?)|financial (?:and \\S+ )?(?:disclosures?|interests?|relationships?|conflicts?)|' +
      'declarations? of (?:interests?|competing interests?)|(?:declaring|declared) interests?|disclosures?|coi|conflict of interests? disclosures?|' +
      "conflictos? de inter[e]s(?:es)?|conflitos? de interesses?|declaracion de intereses|declaracao de interesses|conflits? d'inter[e]ts?|liens? d'inter[e]ts?|declaration (?:de|des) (?:liens d')?interets?|" +
      "interessenkonflikte?|conflitti? d[i'] ?interess[ei]|conflitto d[i'] ?interess[ei]|dichiarazione di interessi",
  ],
  [
    'funding',
    'funding|fundings|funders?|financial (?:support|assistance)|(?:grant|research|funding|financial) support|grants?|sponsors?|sponsorship|supported by|sources? of (?:funding|support|financial support)|(?:funding|support) sources?|role of (?:the )?(?:funding|funders?|sponsors?)(?: sources?)?|' +
      'financiacion|fuentes? de financiacion|financiamiento|financiamento|fontes? de financiamento|apoio financeiro|financements?|sources? de financement|soutien financier|finanzierung|forderung|foerderung|finanziamenti|finanziamento|fonti? di finanziamento',
  ],
  [
    'acknowledgements',
    'acknowledge?ments?|thanks|agradecimientos?|agradecimentos?|remerciements?|danksagung(?:en)?|ringraziamenti|ringraziamento',
  ],
  [
    'contributions',
    "(?:author|authors|authors'|author's|authorship|contributors?|contributors'|credit|individual) (?:contributions?|contribution statement|roles?|authorship)|contributions? of (?:the )?authors?|contributorship|contributors|credit authorship contribution|" +
      'contribucion(?:es)? (?:de los autores|autoral)|contribuicao (?:dos autores|autoral)|contribuicoes dos autores|contributions? des auteurs|autorenbeitrage?|contributi degli autori|contributo degli autori',
  ],
  [
    'ethics',
    'ethics|ethical (?:approval|considerations?|standards?|issues?|clearance|statement|compliance|aspects)|ethics? (?:approval|committee approval|statement|considerations?)|(?:informed )?consent (?:to participate|for publication|to publish|statement)|informed consent|patient consent|' +
      'institutional review board|irb approval|human and animal rights|research involving (?:human|animal)\\S* (?:participants|and/or animals|subjects)|compliance with ethical standards|protection of human (?:and animal )?subjects|' +
      'etica|aspectos eticos|consideraciones eticas|responsabilidades eticas|consideracoes eticas|aspects ethiques|ethique|considerations ethiques|ethik|ethikvotum|aspetti etici|considerazioni etiche',
  ],
  [
    'registration',
    "(?:clinical )?(?:trial|trials|study|protocol|review|systematic review|prospero) registrations?|(?:trial|clinical trial|study) registry|registration(?: number| details| of trial)?s?|clinicaltrials\\.gov(?: identifiers?| registration)?|registro del ensayo|registro do ensaio|enregistrement de l'essai|studienregistrierung|registrazione dello studio",
  ],
  [
    'data-availability',
    '(?:data|materials?|code|data and materials?|data, materials?,? and (?:software|code)|software) (?:and materials? )?(?:availability|accessibility|sharing|access)|availability of (?:the )?(?:supporting )?(?:data|materials?|code)(?: and (?:materials?|data|code))?|data deposition|' +
      'disponibilidad de (?:los )?datos|disponibilidade (?:de|dos) dados|disponibilite des donnees|datenverfugbarkeit|disponibilita dei dati',
  ],
  [
    'limitations',
    '(?:study |strengths? and )?limitations?|strengths?|weaknesses|limitaciones|limitacoes|limites?|limitationen|limitazioni',
  ],
  [
    'keywords',
    'key ?-?words?|mesh terms?|index terms?|subject headings|palabras clave|palavras[ -]chave|mots[ -]cles?|schlusselworter|schlagworter|parole chiave',
  ],
  [
    'abstract',
    'abstract|summary|synopsis|structured abstract|resumen|resumo|resume|zusammenfassung|riassunto|abstrakt|sommario',
  ],
  [
    'introduction',
    'introduction|background|backgrounds|rationale|introduccion|introducao|einleitung|einfuhrung|hintergrund|introduzione|objectives?|objective|aims?|purpose|purposes|context|importance|hypothes[ie]s|objetivos?|antecedentes|objectifs?|contexte|ziel(?:setzung)?|fragestellung|obiettivi|obiettivo|premessa|scopo',
  ],
  [
    'methods',
    'methods?|methodology|methodologies|materials?(?: and |, |/| & )(?:\\S+(?:, | and |, and ))?methods?|patients?(?: and |/| & )(?:materials|methods?)|(?:subjects|participants|study population|animals) and methods?|experimental(?: section| procedures?| design| methods?)?|methods and (?:materials?|patients?|design|analysis)|' +
      'study design|trial design|design|design and (?:methods?|setting)|study design and \\w+|setting|settings|participants|patients|subjects|interventions?|main outcome measures?|outcome measures?|main outcomes?(?: and measures?)?|outcomes and measures|measurements?|procedures?|data sources?|study selection|data extraction|data synthesis|search strategy|selection criteria|data collection|statistical analys[ie]s|exposures?|study population|trial procedures|randomi[sz]ation|blinding|' +
      'metodos?|material(?:es)? y metodos?|pacientes y metodos?|sujetos y metodos?|metodologia|materia(?:l|is) e metodos?|pacientes e metodos?|casuistica e metodos?|methodes?|materiels? et methodes?|patients et methodes?|methoden?|methodik|material und methoden?|patienten und methoden?|metodi|materiali e metodi|pazienti e metodi',
  ],
  [
    'results',
    'results?|findings|principal findings|main results?|results and discussion|resultados?|resultats?|ergebnisse|risultati|outcomes?|case (?:presentation|report|description|summary)s?|clinical case|observations?',
  ],
  ['discussion', 'discussion|discussions|comment|comments|interpretation|discusion|discussao|diskussion|discussione'],
  [
    'conclusion',
    'conclusions?|concluding remarks?|conclusions? and (?:relevance|recommendations?|perspectives?|future \\w+)|implications?|relevance|significance|take[- ]home message|conclusion(?:es)?|conclusoes|conclusao|schlussfolgerung(?:en)?|fazit|conclusioni',
  ],
  [
    'references',
    'references?|bibliography|literature cited|works cited|reference list|cited literature|references and notes|bibliografia|referencias?(?: bibliograficas?)?|references bibliographiques|bibliographie|literatur(?:verzeichnis)?|riferimenti(?: bibliografici)?',
  ],
  [
    'appendix',
    'appendix(?: \\w{1,2})?|appendices|supplementary (?:materials?|information|data|files?|appendix|content)|supporting information|supplemental (?:materials?|data|information|content|digital content)|additional files?|annex(?: \\w)?|anexos?|apendice|annexes?|anhang|appendice',
  ],
]

const fillers =
  "a|an|the|of|on|in|and|or|for|to|any|all|by|with|author|authors|author's|authors'|statements?|declarations?|disclosures?|potential|possible|perceived|actual|financial|nonfinancial|non-financial|information|sections?|notes?|details?|sources?|support|" +
  "regarding|about|concerning|this|study|trial|paper|article|work|research|further|other|additional|present|current|future|general|clinical|main|key|personal|individual|publication|guarantor|compliance|study's|approvals?|consents?|participate|participation|authorship|credit|contributions?|" +
  'y|e|et|und|de|la|el|los|las|do|da|dos|das|des|du|le|les|der|die|das|di|del|della|dei|degli|autores|auteurs|autoren|autori|declaracion|declaracao|declaration|erklarung|dichiarazione'

/** The same order decides where one heading names two kinds: the statement that is harder to find elsewhere wins. */
const matchers = names.map(([kind, pattern]) => ({
  kind,
  name: new RegExp(`(?:^|[\\s,/&:;(-])(?:${pattern})(?=$|[\\s,/&:;).-])`),
  whole: new RegExp(`^(?:${pattern})$`),
}))
const anyWord = new RegExp(
  `(?:^|(?<=[\\s,/&;:()-]))(?:${names.map(([, pattern]) => pattern).join('|')}|${fillers})(?=$|[\\s,/&;:()-])`,
  'g',
)

/** Body sections, in the order that papers have them; the other kinds stand before or behind. */
export const bodyKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'introduction',
  'methods',
  'results',
  'discussion',
  'limitations',
  'conclusion',
])

/** The kinds that are statements of their own, run in or behind the body. */
export const statementKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'conflict-of-interest',
  'funding',
  'acknowledgements',
  'contributions',
  'ethics',
  'registration',
  'data-availability',
])

/** A heading without its number, marks and letter spacing: "2.1. M E T H O D S:" becomes "methods". */
export function plainHeading(line: string): string {
  let text = line
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .trim()
  if (/^\p{L}(?:\s\p{L}){3,}[\s:.]*$/u.test(text) || /^(?:\p{L}\s){3,}/u.test(text)) text = closeLetterSpacing(text)
  return text
    .toLowerCase()
    .replace(/^(?:[#■▪▶►●•◆*§†‡|_\s]+)/u, '')
    .replace(
      /^(?:section\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-h])(?:[.):]\s*|\s*[-–—|]\s*|\s+)(?=\p{L})/u,
      '',
    )
    .replace(/[\s:.;\-–—|]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function closeLetterSpacing(text: string): string {
  return text
    .replace(/(?:\p{L}\s){2,}\p{L}(?!\p{L})/gu, (letters) => letters.replace(/\s/g, ''))
    .replace(/\s{2,}/g, ' ')
}

/** The kind of section that a line names, or null where the line is no heading that we know. */
export function headingKind(line: string): SectionKind | null {
  if (line.length > 110) return null
  const plain = plainHeading(line)
  if (plain === '' || plain.length > 90) return null
  for (const matcher of matchers) if (matcher.whole.test(plain)) return matcher.kind
  if (plain.replace(anyWord, '').replace(/[\s,/&;:()-]+/g, '') !== '') return null
  return matchers.find((matcher) => matcher.name.test(plain))?.kind ?? null
}

const weak =
  /^(?:study |trial )?(?:design|settings?|participants|patients|subjects|interventions?|(?:main )?outcomes?(?: measures?)?|measurements?|measures|procedures?|exposures?|observations?|findings|significance|relevance|strengths?|weaknesses|context|objectives?|aims?|purposes?|limites?|thanks|design and setting|data sources?|grants?|sponsors?|supported by|implications?|comments?|summary)$/

/** Whether a heading's words are as common over the columns of a table as over a section. */
export function isWeakHeading(line: string): boolean {
  return weak.test(plainHeading(line))
}
