import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'
import { peopleWord } from './people-words.ts'

const specimens = anyOf([
  'teeth|molars|premolars|incisors|specimens?|samples',
  'cadavers?|crowns|blocks|discs|disks|slices|explants',
])
const preparedOrTested = String.raw`(?:randomiz\w+|randomly|divided|mounted|embedded|sectioned|tested|extracted|loaded)`
const cellsOrCultures = anyOf([
  'cultured|cell cultures?|primary cultures?|organoids?|fibroblasts?|keratinocytes',
  String.raw`stem cells? (?:derived|differentiat\w+)|in (?:\w+ ){1,4}cells`,
])
const cellSource = '(?:cultured|primary|human|rat|mouse|isolated|transfected|treated|differentiated)'
const cellsOfAKind = anyOf([
  'cells|neurons|fibroblasts|keratinocytes|astrocytes|macrophages|monocytes|endothelial cells',
  'chondrocytes|osteoblasts|hepatocytes|melanocytes',
])
const cellNames = anyOf([
  'melanocytes|keratinocytes|fibroblasts|adipocytes',
  'osteoblasts|chondrocytes|hepatocytes|myoblasts|sebocytes',
])
const grownOrIsolated = '(?:cultured|treated|incubated|exposed|grown|seeded|stimulated|irradiated|isolated)'
const grownOrPlated = anyOf([
  'cultured|treated|incubated|exposed|transfected',
  'grown|seeded|plated|maintained|isolated|stimulated',
])
const cellLines = anyOf([
  String.raw`hela|hek ?293\w*|sh sy5y|pc12|hacat|mcf 7|hepg2|raw 264`,
  'u937|thp 1|cos 7|nih 3t3|n2a|bv2|c6 glioma|a549|huvecs?',
])
const inVitroWork = anyOf([
  String.raw`stud(?:y|ies|ied)|model|assay|tested|experiment\w*|evaluated|investigat\w+|conditions`,
  'effects?|activity|using|test',
])
const madeOrTested = '(?:synthesi[sz]ed|designed|potent|inhibitory activity|evaluated)'
const tissueOf = '(?:brain|tissue|skin|organ|organotypic|hippocampal|liver|tooth|bone|corneal)'
const isolatedTissue = '(?:skin|tissue|muscle|arteries|aorta|hearts?|vessels|strips|rings|trachea)'

const madeMeasure = '(?:assays?|reporters?|biosensors?|probes?|nanobod\\w+|constructs?|vectors?)'
const structure = anyOf([
  'crystal structures?|cryo ?em|cryo electron microscopy|x ray (?:crystallograph\\w+|diffraction)|nmr|circular dichroism',
  'isothermal titration|surface plasmon|molecular dynamics|mutagenesis',
])
const affinity = anyOf([
  'dissociation constants?|binding (?:constants?|kinetics|sites?|pocket)|nanomolar|micromolar|n ?m|[µμ]m',
])

/** What says that cells, molecules or tissue outside the body were studied and not people. */
export const laboratoryCues: readonly DesignCue[] = [
  {
    code: 'EXV',
    pattern: either(
      '',
      String.raw`\b${specimens} (?:[\w()=,]+ ){0,5}(?:were|was) (?:\w+ ){0,2}${preparedOrTested}\b`,
      /\bextracted (?:human|bovine|sound|\w+) (?:\w+ )?(?:teeth|molars|premolars|incisors)\b/,
      /\buniversal testing machine\b/,
    ),
    text: 2.5,
    title: 4,
    unless: pattern('', String.raw`${peopleWord.source} (?:with|having|who had)\b`),
    reason: 'tissue outside the body',
  },
  {
    code: 'LAB',
    pattern: either('', /\bin vitro\b(?! fertili[sz]ation)/, /\bcell lines?\b/, String.raw`\b${cellsOrCultures}\b`),
    text: 0,
    title: 3,
    reason: 'the title names cells or a dish',
  },
  {
    code: 'LAB',
    pattern: either(
      '',
      String.raw`\b${cellSource} (?:\w+ ){0,3}${cellsOfAKind}\b`,
      /\bcell (?:lines?|cultures?|viability)\b/,
      /\bco cultur\w+\b/,
      String.raw`\b${cellNames} (?:\w+ )?were (?:\w+ )?(?:co )?${grownOrIsolated}\b`,
      /\bin triplicates?\b/,
      String.raw`\bcells were (?:\w+ )?${grownOrPlated}\b`,
      String.raw`\b${cellLines}\b`,
      /\btransfect\w+\b/,
      /\bsirna\b/,
    ),
    text: 2,
    reason: 'cells were studied',
  },
  {
    code: 'LAB',
    pattern: either(
      '',
      String.raw`\bin vitro\b(?! fertili[sz]ation)[^.]{0,60}\b${inVitroWork}\b`,
      /\b(?:tested|studied|investigated|evaluated|examined|measured) in vitro\b/,
      /\bthis in vitro\b/,
      /\binhibitory concentration\b/,
      /\bic50\b/,
      /\bmolecular docking\b/,
      /\bminimum inhibitory\b/,
    ),
    text: 2.5,
    reason: 'in vitro by its own words',
  },
  {
    code: 'LAB',
    pattern: either(
      '',
      /\bwestern blot\w*\b/,
      /\brt pcr\b/,
      /\bq ?(?:rt )?pcr\b/,
      /\bimmunoblot\w*\b/,
      /\bimmunoprecipitat\w+\b/,
      /\bflow cytometry\b/,
      /\brecombinant\b/,
      /\bbinding (?:assay|affinity)\b/,
      /\bplasmids?\b/,
      /\boverexpress\w+\b/,
      /\bknock ?down\b/,
    ),
    text: 0.7,
    reason: 'the words of laboratory work',
  },
  {
    code: 'LAB',
    pattern: either(
      '',
      String.raw`\b(?:compounds?|derivatives|analogues?|inhibitors)\b[^.]{0,80}\b${madeOrTested}\b`,
      /\b(?:yeast|saccharomyces|escherichia coli|e coli) (?:\w+ )?(?:model|strains?|cells|expressing)\b/,
      /\borganotypic\b/,
      /\bmicrocosms?\b/,
      /\bmass spectrometry\b/,
      /\b(?:tensile|shear|flexural|bond) strength\b/,
      /\b(?:storage|elastic|young's) modulus\b/,
      /\bmicrohardness\b/,
      /\bbiofilms?\b/,
      /\b(?:were|was) grown (?:on|in) (?:glass|agar|plates|broth|culture)\b/,
      /\bcultures were (?:\w+ )?(?:exposed|treated|incubated|maintained|grown|prepared)\b/,
      /\b(?:bacterial|microbial|fungal) (?:strains?|isolates|cultures|growth)\b/,
    ),
    text: 2,
    reason: 'the words of laboratory work',
  },
  {
    code: 'LAB',
    pattern: either(
      '',
      String.raw`\b(?:report|developed?|describe|designed?|engineered|constructed|generated) (?:[\w-]+ ){0,6}${madeMeasure}\b`,
      /\b(?:luciferase|fluorescent|fluorescence|bioluminescen\w+) (?:\w+ ){0,2}(?:reporters?|assays?|sensors?)\b/,
      /\breporter (?:\w+ ){0,2}assays?\b|\bin gel\b|\bproteolysis\b|\bligand binding\b|\bhigh throughput screen\w*\b/,
      /\bdual reporters?\b|\bcrispr\b/,
    ),
    text: 2.5,
    title: 3,
    reason: 'the words of work on molecules',
  },
  {
    code: 'LAB',
    pattern: either('', String.raw`\b${structure}\b`, /\b\d(?:\.\d+)? ?(?:å|angstroms?)(?= |$)/),
    text: 3,
    title: 5,
    reason: 'the structure of molecules',
  },
  {
    code: 'LAB',
    pattern: either(
      '',
      String.raw`\b(?:affinity|potency|bound|binding|inhibit\w+|activity|mic)\b[^.]{0,60}\b${affinity}\b`,
      /\b(?:dissociation constant|steady state kinetics|enzyme kinetics|michaelis)\b/,
      /\bsynthes(?:is|i[sz]ed) (?:of|and characteri[sz]\w+)\b|\bseries of (?:\w+ ){1,4}(?:were|was) synthesi[sz]ed\b/,
      /\bcharacteri[sz]ed by (?:\w+ ){0,3}(?:nmr|ftir|xrd|sem|tem|spectroscop\w+)\b/,
    ),
    text: 3,
    title: 4,
    reason: 'the words of chemistry',
  },
  {
    code: 'LAB',
    pattern: either(
      '',
      /\b(?:discs?|disks?|bars?|blocks?|crowns|specimens?|samples)\b[^.]{0,60}\b(?:immersed|aged|thermocycl\w+|cemented|printed|milled)\b/,
      /\bthermocycl\w+\b|\btesting machine\b|\bspectrophotometer\b|\bscanning electron microscop\w+\b/,
    ),
    text: 2.5,
    reason: 'specimens were tested',
  },
  {
    code: 'LAB',
    pattern: either(
      '',
      /\bdetection limit\b|\blimit of detection\b|\bspiked (?:\w+ ){0,2}(?:samples?|water|milk|food|serum|fillets?|juice)\b/,
      /\b(?:chewing|wear|ageing|brushing) (?:machine|simulator)\b|\bprofilomet\w+\b|\bcolou?rimeter\b|\bload cell\b|\brheomet\w+\b/,
      /\bartificial saliva\b|\bsimulated body fluid\b|\beluates?\b|\bleach(?:ing|ed|ates?)\b|\b(?:peroxide|anisidine) values?\b/,
      /\bdpph\b|\babts\b|\bwater activity\b|\b\d+ ?pp[mb]\b|\bloaded [\d,]+ (?:times|cycles)\b/,
    ),
    text: 2.5,
    unless: peopleWord,
    reason: 'things were measured at the bench',
  },
  {
    code: 'EXV',
    pattern: either(
      '',
      /\bpost ?mortem (?:human )?(?:brains?|tissues?|samples?|specimens?)\b/,
      /\b(?:autopsy|biopsy) (?:tissues?|samples?|specimens?) (?:were|was)\b/,
    ),
    text: 2,
    title: 3,
    reason: 'tissue outside the body',
  },
  {
    code: 'EXV',
    pattern: /\bex vivo\b|\bexplants?\b|\bskin (?:equivalents?|models?|samples)\b|\bcadaver\w*\b/,
    text: 3,
    title: 4,
    reason: 'tissue outside the body',
  },
  {
    code: 'EXV',
    pattern: either(
      '',
      String.raw`\b${tissueOf} (?:slices?|explants?|specimens? were)\b`,
      /\bextracted (?:\w+ ){0,3}teeth\b/,
      /\bhuman (?:cadaver\w*|skin samples?)\b/,
      String.raw`\b(?:isolated|excised) (?:\w+ ){0,3}${isolatedTissue}\b`,
      /\bfranz (?:diffusion )?cells?\b/,
    ),
    text: 2,
    reason: 'tissue outside the body',
  },
]
