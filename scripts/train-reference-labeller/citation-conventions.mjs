import { foreignTitle } from './synthetic-titles.mjs'
import { titleCase } from './synthetic-records.mjs'
import { journalText, peopleText } from './people-text.mjs'
import { englishMonths } from './word-lists.mjs'

/**
 * Manners of citing that no handful of choices makes: law, GOST, ABNT, DIN 1505, notes of the humanities, books of medicine, reports, data, registers,
 * newspapers. A template holds {FIELD} or {FIELD|before|after} (both part of the field), {!label words}, and ⟨one¦or other⟩; the rest is punctuation.
 */

const base = {
  order: 'family-first',
  given: 'I. J.',
  comma: true,
  between: ', ',
  last: ', ',
  upper: false,
  etAlAfter: 99,
  etAl: ', et al.',
}
const nameForms = {
  vancouver: { ...base, given: 'IJ', comma: false, etAlAfter: 3, etAl: ', et al' },
  apa: { ...base, last: ', & ' },
  harvard: { ...base, given: 'I.J.', last: ' and ' },
  semicolons: { ...base, between: '; ', last: '; ' },
  ieee: { ...base, order: 'given-first', last: ', and ' },
  rsc: { ...base, order: 'given-first', last: ' and ' },
  commas: { ...base, order: 'given-first' },
  full: { ...base, order: 'first-inverted', given: 'full', last: ', and ' },
  fullFirst: { ...base, order: 'given-first', given: 'full', last: ' and ' },
  fullAmpersand: { ...base, order: 'given-first', given: 'full', last: ' & ' },
  abnt: { ...base, upper: true, between: '; ', last: '; ' },
  abntFull: { ...base, upper: true, given: 'full', between: '; ', last: '; ' },
  und: { ...base, given: 'full', between: ' ; ', last: ' und ' },
  slash: { ...base, given: 'full', between: ' / ', last: ' / ' },
  undFirst: { ...base, order: 'first-inverted', given: 'full', last: ' und ' },
  undShort: { ...base, between: '; ', last: ' u. ' },
  upperFull: { ...base, upper: true, given: 'full', bareFull: true, comma: false, last: ' et ' },
  upperShort: { ...base, upper: true, given: 'I.', comma: false, last: ' et ' },
  upperFirst: { ...base, order: 'given-first', upper: true, given: 'full', last: ' et ' },
  brackets: { ...base, brackets: true, given: 'I.', last: ' et ' },
  fullList: { ...base, order: 'given-first', given: 'full', last: ', and ' },
  upperA: { ...base, upper: true, given: 'full', last: ' a ' },
  initialsApart: { ...base, given: 'I. J.', comma: false },
  commaFirst: { ...base, given: 'full', between: ', ', last: ', ' },
  gost: { ...base, given: 'I.J.', comma: false },
  initialsBefore: { ...base, given: 'I.', comma: false },
  y: { ...base, last: ' y ' },
  yComma: { ...base, last: ', y ' },
  e: { ...base, last: ' e ' },
  ampersand: { ...base, last: ' & ' },
  bare: { ...base, given: 'full', bareFull: true, comma: false },
  nordic: { ...base, given: 'IJ', comma: false, between: '; ', last: '; ' },
  og: { ...base, last: ' og ' },
  en: { ...base, given: 'I.J.', last: ' en ' },
  nature: { ...base, last: ' & ' },
  cell: { ...base, given: 'I.J.', last: ', and ' },
  acm: { ...base, order: 'given-first', given: 'full', last: ', and ' },
}

/** [weight, name forms, templates, language of the title]. */
const manners = [
  // Chemistry and physics, with and without titles.
  [
    2,
    'rsc commas ieee',
    [
      '{A}, {j}, {Y}, {V}, {P}',
      '{A}, {j}, {Y}, {V}, {p}',
      '{A}, {j}, {Y}, {V}({I}), {P}',
      '{A}, {j} {V}, {P} ({Y})',
      '{A}, {j} {V}, {X} ({Y})',
      '{A}, {j} {V} ({Y}) {P}',
      '{A}, {j} {Y}, {V}, {P}',
      '{A}, {j} {V}, {p}, {Y}',
    ],
  ],
  [
    1,
    'semicolons harvard',
    ['{A} {j} {Y}, {V}, {P}', '{A}, {j} {Y}, {V} ({I}), {p}', '{A} ({Y}) {j} {V}, {P}', '{A} {Y} {j} {V} {P}'],
  ],
  [
    2,
    'commas rsc ieee',
    [
      '{A}, {T}, {j} {V} ({Y}) {P}⟨¦, {doi}¦. {doiurl}¦, {doiurl}⟩',
      '{A}, {T}, {J} {V} ({Y}) {P}',
      '{A}, {T}, {j} {V} ({I}) ({Y}) {P}',
      '{A}, {T}, {j} {V} ({Y}) {X}',
      '{A}, {T}, {j} {V}, {X} ({Y})',
      '{A}: {T}, {j} {V}, {P} ({Y})',
    ],
  ],
  [
    1,
    'harvard apa',
    [
      '{A}, {Y}. {T}. {j} {V}⟨¦ ({I})⟩, {P}⟨¦. {doiurl}⟩',
      '{A}, {Y}. {T}. {J} {V}, {X}',
      '{A} {Y} {T}. {j} {V}, {X}. (doi:{!link 10.1098/abcd.2014.0123})',
    ],
  ],
  [
    1,
    'cell apa nature',
    [
      '{A} ({Y}). {T}. {J} {V}, {P|⟨e¦¦⟩|.e⟨3¦12¦9¦21⟩}',
      '{A} ({Y}). {T}. {j} {V}, {X}',
      '{A} {T}. {j} {V}, {X} ({Y})',
      '{A} {T}. {J}. {doiurl} ({Y})',
      '{A} {T}. {j}. {!note ⟨Adv. Online Publ.¦Advance online publication¦Preprint¦Early Access⟩} {doiurl} ({Y})',
    ],
  ],
  [
    2,
    'commas rsc ieee fullFirst fullList',
    [
      '{A}. {T}. {J}, {V}({I}):{P}, ⟨{!date ⟨March¦June¦Oct.⟩} ¦⟩{Y}',
      '{A}. {T}. {j}, {V}:{P}, {Y}',
      '{A}. {T}. {!link In} {E|⟨¦⟩|, ⟨editors¦editor⟩}, {B}, {V|volume } of {!series ⟨LNCS¦Lecture Notes in Computer Science¦Contemporary Mathematics⟩}, {P|pages }. {Pub}, {Y}',
      '{A}. {T}. {!link In} {Conf|⟨Proceedings of the ¦¦Proc. ⟩}, {P|pages }, {Y}',
      '{A}. {T}. {!link In} {Conf|⟨Proceedings of the ¦¦Proc. ⟩}, {P|pages }. {Pub}, {Y}',
      '{A}. {T}. {!genre ⟨PhD thesis¦Master’s thesis¦Technical Report 12-04¦Technical report⟩}, {Uni}, {Y}',
      '{A}. {B}. {Pub}, ⟨{City}, ¦⟩{Y}',
      '{A}. {B}, {V|volume } of {!series Graduate Texts in Mathematics}. {Pub}, {Ed||nd edition}, {Y}',
      '{A}, {T}, {J} {V} ({Y}), {I|no. }, {P}⟨. {!note MR⟨95k:11023¦2345678⟩}¦⟩',
      '{A}, {T}, {j} {V} ({Y}), {P}',
      '{A}, {B}, {Pub}, {City}, {Y}',
      '{A}. {T}. {!container arXiv preprint} {!link arXiv:2106.04417}, {Y}',
    ],
  ],
  [
    1,
    'initialsBefore initialsApart harvard',
    [
      '{A}, {Y}, {J}, {V}, {P}',
      '{A}, {Y}, {j} {V}, {P}',
      '{A} {Y}, {j}, {V}, {X}',
      '{A}, {Y}, {T}: {J}, {V|v. }, {I|no. }, {P|p. }',
      '{A}, {Y}, {T}. {J} {V}, {P}',
      '{A}: {Y}, ‘{T}’, {J} {V}, {P}',
      '{A}. {Y}. {T}. {J} {V}: {P}',
      '{A}. {Y}. {T}. {J} {V}({I}). {P}',
      '{A}. {Y}. {B}. {City}: {Pub}',
    ],
  ],
  // Poland, Czechia, Hungary, Turkey, Indonesia.
  [
    1.4,
    'upperA initialsBefore initialsApart commaFirst vancouver harvard',
    [
      '{A}, {T}, ⟨„{J}”¦«{J}»¦{J}⟩ {Y}, {I|nr }, {P|s. }',
      '{A}. {T}. {J}. {Y}, {V|⟨roč. ¦vol. ¦r. ⟩}, {I|⟨č. ¦no. ⟩}, {P|⟨s. ¦pp. ⟩}⟨. {!link ISSN 1212-3456}¦⟩',
      '{A}. {T}. {J} {Y}; {V}({I}): {P}',
      '{A}: {T}. {J}, {Y}, {V}, {P|⟨¦s. ¦str. ⟩}',
      '{A}: {T}. {J} {V}({I}), {P} ({Y})',
      '{A}. {Y}. {T}. {J} {V}({I}): {P}',
      '{A}. {T}. {City}: {Pub}, {Y}. {N||⟨ s.¦ str.⟩}',
      '{A}, {T}, {Pub}, {City} {Y}',
      '{A} ({Y}). {T}. {J}, {V}({I}), {P|⟨¦ss. ⟩}',
      '{A}, {T}, [{!link w:} {B}, red. {E}, {City} {Y}, {P|s. }',
    ],
    'any',
  ],
  // Law.
  [
    1.4,
    'fullFirst fullAmpersand ieee',
    [
      '{!title ⟨Almgren v Roof Ltd¦Dale v. Northern Slate Co.¦In re Gutter¦R v Kemp⟩}, {V} {!container ⟨U.S.¦F.3d¦S.W.2d¦AC¦QB⟩} {p} ({Y})',
      '{A}, ‘{T}’ ({Y}) {V} {J} {p}⟨¦, {!note 401}⟩',
      "{A}, '{T}' ({Y}) {V}({I}) {J} {p}",
      '{A}, ‘{T}’ [{Y}] {J} {p}',
      '{A}, {T}, {V} {JUP} {p}⟨¦, {!note 1030–31}¦, {!note 77}⟩ ({Y})',
      '{A}, {T}, {V} {j} {p} ({Y})',
      '{A}, “{T},” {V} {J} {p} ({Y})',
      '{A}, {T} ({Pub} {Y})⟨¦ {!note 44–51}⟩',
      '{A}, ‘{T}’ in {E} (eds), {B} ({Pub} {Y}) {p}',
    ],
  ],
  // Russian and neighbours in Latin letters; China.
  [
    1.4,
    'gost initialsBefore bare',
    [
      '{A} {T}. {J}. {Y}. {V|⟨T. ¦V. ¦Vol. ¦Tom ⟩}, {I|⟨№ ¦No. ¦no. ¦Vyp. ¦# ⟩}. {P|⟨S. ¦P. ¦Pp. ¦pp. ⟩}',
      '{A} {T}. {J}, {Y}, {V|⟨vol. ¦t. ⟩}, {I|⟨no. ¦№ ⟩}, {P|⟨pp. ¦s. ¦S. ⟩}',
      '{A} {T}. {J}. {Y};{V}({I}):{P}',
      '{A} {T}. {City}: {Pub}, {Y}. {N||⟨ s. ¦ p. ¦ c. ⟩}',
      '{A} {T}. {J}. {Y}. {I|⟨№ ¦N ¦No. ⟩}. {P|⟨S. ¦P. ⟩}',
    ],
    'ru',
  ],
  [
    1,
    'vancouver bare gost',
    [
      '{A}. {T}. {J}, {Y}, {V}({I}): {P}',
      '{A}. {T}. {J}, {Y}, {V}: {P}',
      '{A}. {T}. {City}: {Pub}, {Y}: {P}',
      '{A}. {T}. {Conf}. {City}: {Pub}, {Y}: {P}',
      '{A}. {T}. {City}: {Uni}, {Y}',
    ],
  ],
  // Brazil, Spain, Portugal.
  [
    1.6,
    'abnt abntFull',
    [
      '{A}. {T}. {J}, {City}, {V|v. }, {I|n. }, {P|p. }, ⟨{!date ⟨out./dez.¦jan./mar.¦set.¦jul.¦maio/ago.⟩} ¦⟩{Y}',
      '{A}. {T}. {J}, {V|v. }, {I|n. }, {P|p. }, {Y}',
      '{A}. {T}. {J}. {City}, {V|v. }({I}), {P|p. }, {Y}',
      '{A}. {T}. {Ed||. ed.} {City}: {Pub}, {Y}⟨. {N|| p.}¦⟩',
      '{A}. {T}. {City}: {Pub}, {Y}',
      '{A}. {T}. {!link In}: {E} (Org.). {B}. {City}: {Pub}, {Y}. {P|p. }',
      '{A}. {T}. {Y}. {N||⟨ f.¦ p.⟩} {!genre ⟨Dissertação (Mestrado em Saúde Coletiva)¦Tese (Doutorado em História)¦Dissertação (Mestrado)⟩} ⟨–¦-⟩ {Uni}, {City}, {Y}',
    ],
    'pt',
  ],
  [
    1,
    'y yComma semicolons',
    [
      '{A} ({Y}). {T}. {J}, {V}({I}), {P}⟨¦. {doiurl}⟩',
      '{A}. “{T}”. {J}, {V|⟨vol. ¦⟩}, {I|⟨núm. ¦nº ¦n.º ⟩}, {Y}, {P|⟨pp. ¦p. ⟩}',
      '{A}: «{T}», {J}, {V}, {Y}, {P|⟨pp. ¦págs. ⟩}',
      '{A} ({Y}): {T}. {City}: {Pub}',
      '{A}, {T}, {Pub}, {City}, {Y}',
    ],
    'es',
  ],
  // Germany.
  [
    1.8,
    'und slash undFirst undShort',
    [
      '{A}: {T}. {!link In}: {J}, {V|⟨Jg. ¦Bd. ¦⟩}, {Y}, {I|⟨H. ¦Heft ¦Nr. ⟩}, {P|S. }',
      '{A}: {T}. {!link In}: {J} {V|⟨¦Jg. ⟩} ({Y}), {I|⟨H. ¦Heft ¦Nr. ⟩}, {P|S. }',
      '{A}: {T}. {!link In}: {J} {V} ({Y}) {I}, {P|S. }',
      '{A}: {T}, {!link in}: {J} {V} ({Y}), {P|S. }',
      '{A} ({Y}): {T}. {!link In}: {J} {V} ({I}), {P|S. }',
      '{A}: {T}. {Ed|⟨¦⟩|⟨. Aufl.¦., überarb. Aufl.¦. Auflage⟩}⟨,¦⟩ {City}⟨: {Pub},¦: {Pub}¦⟩ {Y}',
      '{E} (Hrsg.): {T}. {Ed||⟨., überarb. Aufl.¦. Aufl.⟩}, {City}: {Pub} {Y}',
      '{E} (Hrsg.) ({Y}): {T}. {City}: {Pub}',
      '{A}: {T}. {!link In}: {E} (Hrsg.): {B}. {City}: {Pub} {Y}, {P|S. }',
      '{A}: {T}. {!genre Diss.}, {Uni}, {Y}',
    ],
    'de',
  ],
  // France, Italy, the Netherlands, the North.
  [
    1.8,
    'upperFull upperShort upperFirst brackets fullFirst initialsBefore',
    [
      '{A}, « {T} », {J}, {V|vol. }, {I|n° }, {Y}, {P|p. }',
      '{A}, « {T} », {J}, {V}({I}), {Y}, {P|⟨pp. ¦p. ⟩}',
      '{A}, «{T}», {J}, {I|⟨n° ¦no ¦nº ⟩}, {Y}, {P|p. }',
      '{A} ({Y}), « {T} », {J}, {V|⟨vol. ¦t. ¦⟩}, {I|n° }, {P|p. }',
      '{A} ({Y}), {T}, {City}, {Pub}, {N|| p.}',
      '{A}, {T}, {City}, {Pub}, {Y}⟨, {N|| p.}¦⟩',
      '{A}, « {T} », {!link ⟨in¦dans⟩} {E} (dir.), {B}, {City}, {Pub}, {Y}, {P|p. }',
      '{A}. {T}. {J}, {Y}, {V|vol. }, {I|n° }, {P|p. }',
      '{A}. {T}. {k} {Y} ; {V} : {P}',
    ],
    'fr',
  ],
  [
    1.1,
    'initialsBefore fullFirst rsc e',
    [
      '{A}, {T}, «{J}», {R}, {I}, {Y}, {P|pp. }',
      '{A}, {T}, «{J}», {V}, {Y}, {P|pp. }',
      '{A}, {T}, {!link in} «{J}», {V|⟨a. ¦vol. ¦⟩}, {I|n. }, {Y}, {P|pp. }',
      '{A}, {T}, {Pub}, {City} {Y}⟨, {P|pp. }¦⟩',
      '{A} ({Y}), {T}, {!link in} «{J}», {V}({I}), {P|pp. }',
      '{A}, {T}, {!link in} {B}, a cura di {E}, {City}, {Pub}, {Y}, {P|pp. }',
    ],
    'it',
  ],
  [
    0.9,
    'en ampersand og fullFirst',
    [
      "{A}, ⟨‘{T}’¦'{T}'⟩, {J} {V} ({Y}) {I|nr. }, {P|p. }",
      '{A} ({Y}). {T}. {J}, {V}({I}), {P}',
      '{A}, {T}. {J} {V|⟨jrg. ¦⟩}, {I|nr. } ({Y}), {P|⟨p. ¦blz. ⟩}',
      '{A} ({Y}). {T}. {City}: {Pub}',
    ],
    'nl',
  ],
  [
    0.9,
    'nordic og vancouver',
    [
      '{A}. {T}. {k} {Y}; {V}: {P}',
      '{A}. {T}. {k} {Y};{V}({I}):{P}',
      '{A} ({Y}): {T}. {J} {V} ({I}), {P|⟨s. ¦⟩}',
      '{A}: {T}. {J} {V}:{I}, {Y}, {P|s. }',
      '{A}: {T}. {City}: {Pub} {Y}',
    ],
    'nordic',
  ],
  // Notes of the humanities.
  [
    1.5,
    'fullFirst full fullAmpersand',
    [
      '⟨¦¦{!note See} ¦{!note Cf.} ⟩{A}, “{T},” {J} {V}, {I|no. } ({Y}): {P}',
      '{A}, "{T}," {J} {V} ({Y}): {P}',
      '⟨¦{!note See} ⟩{A}, "{T}," {J}, {R} ({Y}), {P}',
      '{A}, “{T},” {J}, {R} ({!date ⟨January¦Spring¦Autumn⟩} {Y}), {P}',
      '{A}, {B} ({City}: {Pub}, {Y})⟨, {P}¦⟩',
      '{A}. {B}. {Ed||nd ed.} {City}: {Pub}, {Y}',
      '{A}. {B}. {City}: {Pub}, {Y}',
      '{A}. {B}. {Pub}, {Y}',
      '{A}. “{T}.” {J}, {V|vol. }, {I|no. }, {!date ⟨Spring¦Summer¦Fall¦Winter⟩} {Y}, {P|pp. }⟨¦. {!note ⟨JSTOR¦Project MUSE¦Humanities Index⟩}, {url}¦, {url}⟩⟨. {!accessed Accessed 14 ⟨Mar.¦May¦Oct.⟩ 2021}¦⟩',
      '{A}. {Y}. “{T}.” {J} {V} ({I}): {P}⟨¦. {doiurl}⟩',
      '{A}. {Y}. {B}. {City}: {Pub}',
      '{A}. “{T}.” {B}, {!link edited by} {E}, {Pub}, {Y}, {P|pp. }',
      '{A}, {B}, {Pub}, {City}, {Y}⟨, {P|pp. }¦⟩',
    ],
  ],
  [
    1,
    'fullFirst fullList full',
    [
      '{A}, ‘{T}’, {!link in} {B}, {!link ⟨ed. by¦ed.⟩} {E} ({City}: {Pub}, {Y}), {P|pp. }⟨ ({!note p. 91})¦⟩',
      '{A}, ‘{T}’, {J}, {V}.{I} ({Y}), {P|⟨pp. ¦⟩}',
      '{A}, ‘{T}’, {J}, {V} ({Y}), {P|⟨pp. ¦⟩}',
      '{A}, "{T}," {J}, {V|Vol. }, {I|No. } (⟨{!date ⟨May¦Spring⟩}, ¦⟩{Y}), {P|pp. }',
      '{A}. {Y}. "{T}." {J} {V}({I}):{P}',
      '{A}. {Y}. {B}. {City}, ⟨{!place ⟨NY¦CT⟩}¦UK⟩: {Pub}',
    ],
  ],
  // Medicine: supplements, electronic first, British and American ways.
  [
    2,
    'vancouver',
    [
      '{A}. {T}. {k} {Y};{V}⟨ ¦⟩({I}):{P}',
      '{A}. {T}. {k}. {Y};{V} {!issue Suppl ⟨1¦2¦3⟩}:{P|⟨S¦⟩}',
      '{A}. {T}. {k} {Y}; {V} ({!issue Suppl ⟨1¦2¦3⟩}): {P|⟨S¦⟩}',
      '{A}: {T}. {k} {Y}, {V}({!issue Suppl ⟨1¦2¦3⟩}):⟨{!page S⟨4¦12¦A7⟩}¦{P|S}⟩',
      '{A}: {T}. {k} {Y}, {V}:{P}',
      '{A}: {T}. {k} {V}:⟨ ¦⟩{P}, {Y}',
      '{A}: {T}. {k} {V} ({I}): {P}, {Y}',
      '{A}. {T}. {k}. {Y} {Mmm};{V}({I}):{P}. {!note Epub {Y} ⟨Feb 18¦Nov 2⟩}',
      '{A}. {T}. {k} {Y};{V}:{X}⟨. doi:¦. ¦ ⟩{doi} {!link pmid:29444123}',
      '{A}. {T}. {k} {Y}; {!note published online ⟨Aug 3¦Jan 21¦March 9⟩}. {doiurl}',
      '{A}. {T}. {k}. {Y}. {doi}. ⟨{!note [Epub ahead of print]}¦{!note In press}¦⟩',
      '{A}. {T} ({!date in press}). {k} {Y}',
      '{A}. {T}. {k} {Y}; {!note in press}',
      '{A}. {T}. {k}. {Y};{V}({I}):{P}. {!link PubMed PMID: 29444123}; {!link PubMed Central PMCID: PMC6123456}',
      '{A}. {T}. {k}. {Y}⟨ {Mmm}⟩;{V}({I}):{X}',
    ],
  ],
  [
    1.3,
    'vancouver',
    [
      '{A}. {B}. {Ed||⟨th ed¦nd edn⟩}. {City}: {Pub}; {Y}⟨:{P}¦. {P|p. }¦⟩',
      '{E|⟨¦⟩|, ⟨ed¦eds⟩}. {B}. {Ed||th ed}. {City}: {Pub}; {Y}⟨:{P}¦⟩',
      '{A}. {T}. {!link In}: {E|⟨¦⟩|, eds}. {B}. {Ed||th ed}. {City}: {Pub}; {Y}:{P}',
      '{A}. {T}. {!link In}: {E|⟨¦⟩|, eds}. {B}. {!volume Vol ⟨1¦2¦3⟩}. {City}: {Pub}; {Y}:{!note chap ⟨14¦3⟩}',
      '{A}. {T} [{!genre ⟨dissertation¦master’s thesis¦thesis⟩}]. {City}: {Uni}; {Y}',
      '{A}. {B}, {Ed||⟨nd edn¦th edn⟩}. {City}: {Pub}, {Y}',
    ],
  ],
  [
    0.8,
    'harvard',
    [
      '{A} ({Y}) ‘{T}’, {J}, {V}({I}), {P|pp. }⟨¦. {!link Available at}: {url} ({!accessed Accessed: 3 June 2021})⟩',
      '{A}, {Y}. {T}. {J}, [{!genre ⟨online¦e-journal⟩}] {V}({I}), {P|pp.}. {!link ⟨Available at¦Available through⟩}: <{url}> [{!accessed Accessed 3 June 2012}]',
      "{A} ({Y}) '{T}', {!link in} {E} (eds.) {B}. {Ed||rd edn}. {City}: {Pub}, {P|pp. }",
      '{A} ({Y}) {B}. {Ed||th edn}. {City}: {Pub}',
      '{A}, {Y}. {B}. {City}: {Pub}',
      '{A} ({Y}). {T} {J} {V}, {P}',
      '{A} ({Y}) {T}. {k} {V}:{P}',
    ],
  ],
  [
    0.8,
    'apa harvard',
    [
      '{A} ({!date in press}). {T}. {J}',
      '{A} ({!date n.d.}). {T}. {!accessed Retrieved March 3, 2021}, {!link from} {url}',
      '{A} ({!date n.d.}). {T}. {Pub}',
      '{A} ({!date forthcoming}). {T}. {J}',
      '{A} ({Y}). {T}. {J}. {!note Advance online publication}. {doiurl}',
      '{A} ({Y}). {T}. {J}, {V}({I}), {!page Article e⟨10145¦2231⟩}⟨¦. {doiurl}⟩',
      '{A} ({Y}, {!date ⟨July 18–20¦May 2¦October 9–11⟩}). {T} [{!genre ⟨Paper presentation¦Poster presentation¦Conference session⟩}]. {Conf}, {City}',
      '{A} ({Y}). {T} [{!genre Unpublished ⟨doctoral dissertation¦master’s thesis⟩}]. {Uni}',
      '{A} ({Y}). {B} ({Ed||nd ed.}, {!volume Vol. ⟨1¦2⟩}). {Pub}',
      '{A} ({Y}). {T}. {!link In} {E|⟨¦⟩| (Eds.)}, {B} ({P|pp. }). {Pub}',
    ],
  ],
  // Conferences and computing.
  [
    1.5,
    'ieee commas',
    [
      '{A}, “{T},” {!link in} {!container Proc.} {Conf}, {City}, {Y}, {P|pp. }',
      '{A}, "{T}," {!link in} {Conf}, {Y}, {P|pp. }',
      '{A}, {!container Proc. ⟨4th¦11th¦2nd⟩} {Conf}, {City}, {Y}, {P|pp. }',
      '{A}, "{T}," {!genre ⟨M.S. thesis¦Ph.D. dissertation¦M.Sc. thesis⟩}, {Uni|⟨Dept. Mech. Eng., ¦Dept. Comput. Sci., ¦⟩}, {City}⟨, {!place ⟨UK¦USA¦Norway⟩}¦⟩, {Y}',
      '{A}, "{T}," {Org}, {City}, {!place ⟨Norway¦USA¦Japan⟩}, {!genre ⟨Tech. Rep.¦Rep.⟩ ⟨NIL-TR-07-13¦TR-2004-11¦CS-88¦14-B⟩}, {Y}',
      '{A}, “{T},” {j}, {V|vol. }, {I|no. }, {P|pp. }, {Mmm}. {Y}, {doi}',
      '{A}, “{T},” {j}, {V|vol. }, {!page Art. no. ⟨104512¦e88¦1234⟩}, {Mmm}. {Y}',
      '{A}, “{T},” {j}, {!note early access}, {Y}',
      '{A}. “{T}.” {Y}. [{!link Online}]. {!link Available}: {url}',
    ],
  ],
  [
    1,
    'acm fullFirst',
    [
      '{A}. {Y}. {T}. {!link In} {Conf|⟨Proceedings of the ¦¦2018 ⟩|⟨ (WardComp ’18)¦ (CHI ’04)¦ (SIGX ’11)¦⟩}. {!publisher ACM}, {!place New York, NY⟨, USA¦⟩}, {P}⟨¦. {doiurl}⟩',
      '{A}. {Y}. {T}. {J} {V}, {I} ({!date ⟨July¦Dec.⟩} {Y}), {P}',
      '{A}. {Y}. {T}. {J} {V}, {I}, {!page Article ⟨12¦104⟩} ({!date ⟨July¦Dec.⟩} {Y}), {!note 20 pages}. {doiurl}',
    ],
  ],
  [
    1,
    'harvard apa',
    [
      '{A}: {T}. {!link In}: {E|⟨¦⟩| (eds.)} {Conf|⟨¦⟩|⟨¦ 2019⟩}. {!series ⟨LNCS¦LNAI¦CCIS⟩}, {V|vol. }, {P|pp. }. {Pub}, {City} ({Y}). {doiurl}',
      '{A}: {T}. {!link In}: {!container ⟨ICCP¦MMKD¦SOFSEM⟩ ⟨2019¦2007⟩}, {P|pp. }. {Pub} ({Y})',
      '{A}: {T}. {J} {V}({I}), {P} ({Y})⟨¦. {doiurl}⟩',
      '{A}: {T}. {!container arXiv preprint} {!link arXiv:2106.04417} ({Y})',
      '{A}: {B}, {Ed||nd edn}. {Pub}, {City} ({Y})',
    ],
  ],
  [
    0.8,
    'vancouver apa',
    [
      '{A}. {T}. {Srv} [{!genre Preprint}]. {Y} {!date ⟨Feb 11¦Dec 3⟩} [{!accessed cited 2022 Mar 1}]⟨: {!note 2022.02.09.22270707}¦⟩. {!link Available from}: {url}',
      '{A} ({Y}). {T}. {Srv}. {doiurl}',
      '{A} {T}. {!link Preprint at} {Srv} {doiurl} ({Y})',
      '{A}. {T}. {Srv} {doi} ({Y})',
      '{A}. {T}. {Srv} {!note 2020.01.02.123456} [{!genre Preprint}]. {!date May 3}, {Y}. {doi}',
      '{A} ({Y}). {T}. {Srv}, {!note 2021.03.04.433899}',
    ],
  ],
  // Offices, reports, data, registers, newspapers, pages of the web.
  [
    1.6,
    'apa vancouver',
    [
      '{O} ({Y}). {T}⟨ ({!genre Report No. ⟨44-B¦12⟩})¦ ({!genre Technical report ⟨7¦18⟩})¦⟩. ⟨{Pub}. ¦⟩{url}',
      '{O}. ({Y}). {T}⟨ ({!genre ⟨Report No. 44-B¦Publication No. 12-118⟩})¦⟩. {url}',
      '{O}. {T}⟨, {Ed||nd edn}¦¦⟩. {City}: {!publisher ⟨WISS¦NBRC¦WHO¦the Institute⟩}, {Y}',
      '{O}. {T}. {City}: {Pub}; {Y}⟨. {!genre Report No.: ⟨12¦NB-14⟩}¦⟩',
      '{O}. {T} [{!genre Internet}]. {City}: {Pub}; {Y} [{!accessed cited ⟨2018 Oct 2¦2021 Jan 9⟩}]. {!link Available from}: {url}',
      '{O}. {T}. {!note ⟨Identifier NCT09912345¦ISRCTN12345678¦ClinicalTrials.gov identifier: NCT01234567⟩}. {!note Updated ⟨June 4¦May 1⟩, {Y}}. {!accessed Accessed January 9, 2021}. {url}',
      '{O}. {T}. {!container ⟨ClinicalTrials.gov¦ISRCTN registry⟩}. {!note NCT01234567}. {Y}. {url}',
      '{O}. {T}. {url}. {!note Published ⟨May 4, ¦⟩}{Y}. {!accessed Accessed ⟨May 9, 2021¦October 3, 2019⟩}',
      '{O}, {T}, {City}, {Y}',
    ],
  ],
  [
    0.9,
    'apa cell',
    [
      '{A} ({Y}). {T}⟨ ({!edition Version ⟨2.1¦1.0¦v3⟩})¦⟩ [{!genre ⟨Data set¦Dataset¦Computer software¦Software⟩}]. {Pub}⟨. {doiurl}¦. {url}⟩',
      '{A}. {T}. {!edition ⟨R package version 1.2-3¦Version 4.0¦v2.1⟩}. {Y}. {url}',
      '{A}. {T} [{!genre ⟨dataset¦data file¦computer program⟩}]. {!edition ⟨Version 2¦Release 14⟩}. {City}: {Pub}; {Y}',
      '{A} ({Y}) {T}. {Pub}, {!genre Dataset}. {doiurl}',
    ],
  ],
  [
    0.9,
    'vancouver apa full',
    [
      '{A}. {T}. {news}. {Y} {!date ⟨May 9¦Oct 21¦Jan 3⟩}⟨:{!page ⟨A14¦B2¦7⟩}¦; {!note Sect. A}:{!page ⟨3¦12⟩}¦⟩',
      '{A} ({Y}, {!date ⟨May 9¦October 21⟩}). {T}. {news}⟨, {!page ⟨p. A3¦pp. 1–2¦p. 7⟩}¦⟩⟨¦. {url}⟩',
      '{A}. “{T}.” {news}, {!date ⟨9 May¦21 Oct.⟩} {Y}⟨, {!page p. ⟨A3¦12⟩}¦⟩',
      '{A}, “{T},” {news}, {!date ⟨May 9¦October 21⟩}, {Y}',
    ],
  ],
]

const labels = {
  A: 'author',
  O: 'author',
  E: 'editor',
  T: 'title',
  J: 'container',
  j: 'container',
  k: 'container',
  JUP: 'container',
  news: 'container',
  Conf: 'container',
  Srv: 'container',
  Y: 'date',
  Mmm: 'date',
  V: 'volume',
  R: 'volume',
  I: 'issue',
  P: 'page',
  p: 'page',
  X: 'page',
  N: 'page',
  Pub: 'publisher',
  Uni: 'publisher',
  Org: 'publisher',
  City: 'place',
  Ed: 'edition',
  doi: 'link',
  doiurl: 'link',
  url: 'link',
}

/** The pieces ([text, label], null for punctuation) of one reference in one of the manners. */
export function renderInManner(record, chance) {
  const [, forms, templates, language] = chance.weighed(manners.map((each) => [each[0], each]))
  const names = {
    ...nameForms[chance.maybe(0.12) ? chance.of(Object.keys(nameForms)) : chance.of(forms.split(' '))],
    ...(chance.maybe(0.12) && {
      etAlAfter: chance.of([1, 2, 3]),
      etAl: chance.of([' et al.', ', et al.', ' u. a.', ' et al', ' y cols.']),
    }),
  }
  let template = chance.of(templates)
  while (template.includes('⟨')) template = template.replace(/⟨([^⟨⟩]*)⟩/u, (_, inside) => chance.of(inside.split('¦')))
  const title =
    language !== undefined && chance.maybe(language === 'any' ? 0.65 : 0.8)
      ? foreignTitle(chance, language)
      : record.title
  // A book's title stands where no journal does.
  const isBook = !/\{(?:J|j|k|JUP|B|Conf|Srv|news)\b/u.test(template)
  const values = {
    A: () =>
      peopleText(template.includes('{E') && !template.includes('{A') ? record.editors : record.authors, names, chance),
    E: () =>
      peopleText(
        record.editors,
        { ...names, etAlAfter: 99, ...(chance.maybe(0.3) && { order: 'given-first' }) },
        chance,
      ),
    O: () => record.office,
    T: () => ((isBook && chance.maybe(0.5)) || chance.maybe(0.15) ? titleCase(title) : title),
    B: () => (chance.maybe(0.7) ? titleCase(record.book) : record.book),
    J: () => record.journal.full,
    j: () => journalText(record.journal, 'dotted'),
    k: () => record.journal.abbreviation,
    JUP: () =>
      chance.maybe(0.6) ? journalText(record.journal, 'dotted').toUpperCase() : journalText(record.journal, 'dotted'),
    news: () => record.newspaper,
    Conf: () => record.conference,
    Srv: () => record.server,
    Y: () => String(record.year),
    Mmm: () => englishMonths[record.month - 1].slice(0, 3),
    V: () => record.volume,
    R: () => record.roman,
    I: () => record.issue,
    P: () => `${record.pageLetter}${record.first}${pageDash}${record.pageLetter}${record.last}`,
    p: () => String(record.first),
    X: () => record.article,
    N: () => String(record.pageCount),
    Pub: () => record.publisher,
    Uni: () => record.university,
    Org: () => record.office,
    City: () => record.place,
    Ed: () => String(record.edition),
    doi: () => chance.of([`doi:${record.doi}`, `doi: ${record.doi}`, `DOI ${record.doi}`, record.doi]),
    doiurl: () => `https://doi.org/${record.doi}`,
    url: () => record.url,
  }
  const pageDash = chance.of(['-', '-', '–', '–', '—'])
  const pieces = []
  const add = (label, text) => text !== '' && pieces.push([text, label])
  for (const [part] of template.matchAll(/\{![^{}]*(?:\{Y\}[^{}]*)?\}|\{[^{}]*\}|[^{}]+/gu)) {
    if (part.startsWith('{!')) {
      const [, label, text] = /^\{!(\p{L}+) (.*)\}$/u.exec(part)
      add(label, text.replace('{Y}', String(record.year)))
    } else if (part.startsWith('{')) {
      const [key, before = '', after = ''] = part.slice(1, -1).split('|')
      // Of an abbreviation or an initial the full stop is there already.
      add(key === 'B' ? (template.includes('{T') ? 'container' : 'title') : labels[key], before + values[key]() + after)
    } else {
      const last = pieces.at(-1)?.[0] ?? ''
      add(
        null,
        part.startsWith('.') && last.endsWith('.')
          ? part.slice(1)
          : /[?!]$/u.test(last) && /^[.]/u.test(part)
            ? part.slice(1)
            : part,
      )
    }
  }
  if (!/^.*(?:doi|url)\}?$/u.test(template)) add(null, chance.of(['.', '.', '.', '']))
  return pieces
}
