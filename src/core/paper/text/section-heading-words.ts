const authorNoun = "(?:author|authors|authors'|author's|authorship|contributors?|contributors'|credit|individual)"
const dataNoun = '(?:data|materials?|code|data and materials?|data, materials?,? and (?:software|code)|software)'
/**
 * The words that name each kind of section, as sources of patterns, several wordings to a line. Lower case, without accents;
 * English first, then Spanish, Portuguese, French, German and Italian. The order decides where one heading names two kinds: the
 * statement that is harder to find elsewhere wins.
 */
export const headingNames = [
  [
    'conflict-of-interest',
    [
      'conflicts? (?:of|in) (?:interests?|competing interests?)',
      'conflicting (?:interests?|financial interests?)',
      '(?:competing|duality of|dualities of|vested) (?:financial )?interests?',
      'interests? disclosures?',
      String.raw`disclosures? of (?:potential )?(?:interests?|financial \w+|relationships?)`,
      String.raw`financial (?:and \S+ )?(?:disclosures?|interests?|relationships?|conflicts?)`,
      'declarations? of (?:interests?|competing interests?)|(?:declaring|declared) interests?',
      'disclosures?|coi|conflict of interests? disclosures?',
      'conflictos? de inter[e]s(?:es)?|conflitos? de interesses?|declaracion de intereses',
      "declaracao de interesses|conflits? d'inter[e]ts?|liens? d'inter[e]ts?",
      "declaration (?:de|des) (?:liens d')?interets?",
      "interessenkonflikte?|conflitti? d[i'] ?interess[ei]|conflitto d[i'] ?interess[ei]",
      'dichiarazione di interessi',
    ],
  ],
  [
    'funding',
    [
      'funding|fundings|funders?|financial (?:support|assistance)',
      '(?:grant|research|funding|financial) support|grants?|sponsors?|sponsorship|supported by',
      'sources? of (?:funding|support|financial support)|(?:funding|support) sources?',
      'role of (?:the )?(?:funding|funders?|sponsors?)(?: sources?)?',
      'financiacion|fuentes? de financiacion|financiamiento|financiamento|fontes? de financiamento',
      'apoio financeiro|financements?|sources? de financement|soutien financier|finanzierung',
      'forderung|foerderung|finanziamenti|finanziamento|fonti? di finanziamento',
    ],
  ],
  [
    'acknowledgements',
    [
      'acknowledge?ments?|thanks|agradecimientos?|agradecimentos?|remerciements?|danksagung(?:en)?',
      'ringraziamenti|ringraziamento',
    ],
  ],
  [
    'contributions',
    [
      `${authorNoun} (?:contributions?|contribution statement|roles?|authorship)`,
      'contributions? of (?:the )?authors?|contributorship|contributors',
      'credit authorship contribution',
      'contribucion(?:es)? (?:de los autores|autoral)|contribuicao (?:dos autores|autoral)',
      'contribuicoes dos autores|contributions? des auteurs|autorenbeitrage?|contributi degli autori',
      'contributo degli autori',
    ],
  ],
  [
    'ethics',
    [
      'ethics',
      'ethical (?:approval|considerations?|standards?|issues?|clearance|statement|compliance|aspects)',
      'ethics? (?:approval|committee approval|statement|considerations?)',
      '(?:informed )?consent (?:to participate|for publication|to publish|statement)|informed consent',
      'patient consent',
      'institutional review board|irb approval|human and animal rights',
      String.raw`research involving (?:human|animal)\S* (?:participants|and/or animals|subjects)`,
      'compliance with ethical standards|protection of human (?:and animal )?subjects',
      'etica|aspectos eticos|consideraciones eticas|responsabilidades eticas|consideracoes eticas',
      'aspects ethiques|ethique|considerations ethiques|ethik|ethikvotum|aspetti etici',
      'considerazioni etiche',
    ],
  ],
  [
    'registration',
    [
      '(?:clinical )?(?:trial|trials|study|protocol|review|systematic review|prospero) registrations?',
      '(?:trial|clinical trial|study) registry|registration(?: number| details| of trial)?s?',
      String.raw`clinicaltrials\.gov(?: identifiers?| registration)?|registro del ensayo|registro do ensaio`,
      "enregistrement de l'essai|studienregistrierung|registrazione dello studio",
    ],
  ],
  [
    'data-availability',
    [
      `${dataNoun} (?:and materials? )?(?:availability|accessibility|sharing|access)`,
      'availability of (?:the )?(?:supporting )?(?:data|materials?|code)(?: and (?:materials?|data|code))?',
      'data deposition',
      'disponibilidad de (?:los )?datos|disponibilidade (?:de|dos) dados|disponibilite des donnees',
      'datenverfugbarkeit|disponibilita dei dati',
    ],
  ],
  [
    'limitations',
    [
      '(?:study |strengths? and )?limitations?|strengths?|weaknesses|limitaciones|limitacoes|limites?',
      'limitationen|limitazioni',
    ],
  ],
  [
    'keywords',
    [
      'key ?-?words?|mesh terms?|index terms?|subject headings|palabras clave|palavras[ -]chave',
      'mots[ -]cles?|schlusselworter|schlagworter|parole chiave',
    ],
  ],
  [
    'abstract',
    [
      'abstract|summary|synopsis|structured abstract|resumen|resumo|resume|zusammenfassung|riassunto',
      'abstrakt|sommario',
    ],
  ],
  [
    'introduction',
    [
      'introduction|background|backgrounds|rationale|introduccion|introducao|einleitung|einfuhrung',
      'hintergrund|introduzione|objectives?|objective|aims?|purpose|purposes|context|importance',
      'hypothes[ie]s|objetivos?|antecedentes|objectifs?|contexte|ziel(?:setzung)?|fragestellung',
      'obiettivi|obiettivo|premessa|scopo',
    ],
  ],
  [
    'methods',
    [
      'methods?|methodology|methodologies',
      String.raw`materials?(?: and |, |/| & )(?:\S+(?:, | and |, and ))?methods?`,
      'patients?(?: and |/| & )(?:materials|methods?)',
      '(?:subjects|participants|study population|animals) and methods?',
      'experimental(?: section| procedures?| design| methods?)?',
      'methods and (?:materials?|patients?|design|analysis)',
      String.raw`study design|trial design|design|design and (?:methods?|setting)|study design and \w+|setting`,
      'settings|participants|patients|subjects|interventions?|main outcome measures?',
      'outcome measures?|main outcomes?(?: and measures?)?|outcomes and measures|measurements?',
      'procedures?|data sources?|study selection|data extraction|data synthesis|search strategy',
      'selection criteria|data collection|statistical analys[ie]s|exposures?|study population',
      'trial procedures|randomi[sz]ation|blinding',
      'metodos?|material(?:es)? y metodos?|pacientes y metodos?|sujetos y metodos?|metodologia',
      'materia(?:l|is) e metodos?|pacientes e metodos?|casuistica e metodos?|methodes?',
      'materiels? et methodes?|patients et methodes?|methoden?|methodik|material und methoden?',
      'patienten und methoden?|metodi|materiali e metodi|pazienti e metodi',
    ],
  ],
  [
    'results',
    [
      'results?|findings|principal findings|main results?|results and discussion|resultados?',
      'resultats?|ergebnisse|risultati|outcomes?|case (?:presentation|report|description|summary)s?',
      'clinical case|observations?',
    ],
  ],
  [
    'discussion',
    ['discussion|discussions|comment|comments|interpretation|discusion|discussao|diskussion', 'discussione'],
  ],
  [
    'conclusion',
    [
      'conclusions?|concluding remarks?',
      String.raw`conclusions? and (?:relevance|recommendations?|perspectives?|future \w+)|implications?`,
      'relevance|significance|take[- ]home message|conclusion(?:es)?|conclusoes|conclusao',
      'schlussfolgerung(?:en)?|fazit|conclusioni',
    ],
  ],
  [
    'references',
    [
      'references?|bibliography|literature cited|works cited|reference list|cited literature',
      'references and notes|bibliografia|referencias?(?: bibliograficas?)?',
      'references bibliographiques|bibliographie|literatur(?:verzeichnis)?',
      'riferimenti(?: bibliografici)?',
    ],
  ],
  [
    'appendix',
    [
      String.raw`appendix(?: \w{1,2})?|appendices`,
      'supplementary (?:materials?|information|data|files?|appendix|content)|supporting information',
      'supplemental (?:materials?|data|information|content|digital content)|additional files?',
      String.raw`annex(?: \w)?|anexos?|apendice|annexes?|anhang|appendice`,
    ],
  ],
] as const satisfies readonly (readonly [string, readonly string[]])[]

/** Words that may stand beside a name in a heading and say nothing by themselves; none makes a heading alone. */
export const headingFillers: readonly string[] = [
  // articles, prepositions and quantities
  'a|an|the|of|on|in|and|or|for|to|any|all|by|with',
  // whose it is
  "author|authors|author's|authors'",
  // what kind of notice it is
  'statements?|declarations?|disclosures?',
  // what an interest can be
  'potential|possible|perceived|actual|financial|nonfinancial|non-financial',
  // parts of a paper
  'information|sections?|notes?|details?|sources?|support',
  'regarding|about|concerning|this',
  // the paper and the work
  'study|trial|paper|article|work|research',
  // adjectives
  'further|other|additional|present|current|future|general|clinical|main|key|personal|individual',
  // publication, compliance and consent
  "publication|guarantor|compliance|study's|approvals?|consents?|participate|participation",
  'authorship|credit|contributions?',
  // Spanish, Portuguese, French, German and Italian
  'y|e|et|und|de|la|el|los|las|do|da|dos|das|des|du|le|les|der|die|das|di|del|della|dei|degli',
  'autores|auteurs|autoren|autori|declaracion|declaracao|declaration|erklarung|dichiarazione',
]
