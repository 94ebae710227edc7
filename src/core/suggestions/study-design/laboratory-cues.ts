import type { DesignCue } from './design-cue.ts'

const animals =
  '(?:rats?|mice|mouse|murine|rabbits?|dogs?|canines?|beagles?|cats|feline|pigs?(?! (?:\\w+ )?(?:skin|ears?|eyes?|cadaver\\w*))|piglets?|porcine(?! (?:\\w+ )?(?:skin|gelatin|heparin|collagen|insulin|xenograft))|swine|sheep|ovine|lambs?|goats?|hamsters?|guinea pigs?|gerbils?|ferrets?|monkeys?|macaques?|baboons?|marmosets?|non human primates?|nonhuman primates?|zebrafish|drosophila|fruit fl(?:y|ies)|c elegans|caenorhabditis|chickens?|chick embryos?|horses?|equine(?! (?:assisted|therapy|environment))|cattle|cows?|calves|bovine(?! (?:\\w+ ){0,2}(?:serum|albumin|teeth|incisors|molars|enamel|dentine?|insulin|collagen|bone))|xenopus|rodents?|larvae|mongrel)'
const strains =
  '(?:wistar|sprague dawley|long evans|fischer 344|c57bl\\/?6?\\w*|balb ?\\/?c|swiss albino|icr|nude mice|new zealand white|wild type|knock ?out|transgenic|deficient)'

/** What says that animals, tissue or cells were studied and not people. */
export const laboratoryCues: readonly DesignCue[] = [
  {
    code: 'ANIM',
    pattern: new RegExp(
      `\\b${animals}\\b|\\banimal (?:model|study|experiment)\\w*\\b|\\bexperimental (?:\\w+ )?(?:model|study) of\\b`,
    ),
    text: 0,
    title: 3,
    says: 'the title names animals',
  },
  {
    code: 'ANIM',
    pattern: new RegExp(
      `\\b${animals} (?:were|was|received|with|underwent|treated|exposed|given|subjected|showed|exhibited|displayed|lacking|fed|trained)\\b|\\bin (?:[\\w/]+ ){0,4}${animals}\\b(?! cells| cell|(?: \\w+)? neurons| models? of .* (?:have|has))`,
    ),
    text: 2,
    says: 'animals were studied',
  },
  {
    code: 'ANIM',
    pattern: new RegExp(
      `\\b(?:male|female|adult|young|aged|old|anesthetized|anaesthetized|pregnant|neonatal|newborn|${strains}|(?:\\d+|\\w+) (?:week|month|day)s? old|\\d+|\\w+teen|twenty|thirty|forty|ten|twelve|six|eight) (?:[\\w/]+ ){0,3}${animals}\\b|\\b${strains} (?:\\w+ ){0,2}${animals}\\b`,
    ),
    text: 3,
    says: 'animals of a strain, age or number',
  },
  {
    code: 'ANIM',
    pattern:
      /\banimals (?:were|was|received|underwent|treated|with|showed|in)\b|\b(?:rat|mouse|murine|animal|canine|porcine|rabbit|primate|zebrafish|ovine|rodent) models?\b|\bmorris water maze\b|\bwater maze\b|\bopen field test\b|\belevated plus maze\b|\bforced swim\w*\b|\brotarod\b|\bwere (?:sacrificed|euthani[sz]ed)\b|\bintraperitoneal(?:ly)?\b|\bi ?p injection\b|\bmg\/kg (?:i ?p|s ?c|body weight)/,
    text: 1.5,
    says: 'the words of animal work',
  },
  {
    code: 'ANIM',
    pattern: new RegExp(
      `\\b${animals} (?:[\\w()=,]+ ){0,5}(?:were|was) (?:\\w+ ){0,2}(?:randomiz\\w+|randomly|divided|assigned|allocated|anesthetized|anaesthetized|killed|fed|injected|immunized|implanted|housed|sacrificed|euthanized)\\b`,
    ),
    text: 4,
    says: 'animals were treated',
  },
  {
    code: 'EXV',
    pattern:
      /\b(?:teeth|molars|premolars|incisors|specimens?|samples|cadavers?|crowns|blocks|discs|disks|slices|explants) (?:[\w()=,]+ ){0,5}(?:were|was) (?:\w+ ){0,2}(?:randomiz\w+|randomly|divided|mounted|embedded|sectioned|tested|extracted|loaded)\b|\bextracted (?:human|bovine|sound|\w+) (?:\w+ )?(?:teeth|molars|premolars|incisors)\b|\buniversal testing machine\b/,
    text: 2.5,
    title: 4,
    says: 'tissue outside the body',
  },
  {
    code: 'LAB',
    pattern:
      /\bin vitro\b(?! fertili[sz]ation)|\bcell lines?\b|\b(?:cultured|cell cultures?|primary cultures?|organoids?|fibroblasts?|keratinocytes|stem cells? (?:derived|differentiat\w+)|in (?:\w+ ){1,4}cells)\b/,
    text: 0,
    title: 3,
    says: 'the title names cells or a dish',
  },
  {
    code: 'LAB',
    pattern:
      /\b(?:cultured|primary|human|rat|mouse|isolated|transfected|treated|differentiated) (?:\w+ ){0,3}(?:cells|neurons|fibroblasts|keratinocytes|astrocytes|macrophages|monocytes|endothelial cells|chondrocytes|osteoblasts|hepatocytes|melanocytes)\b|\bcell (?:lines?|cultures?|viability)\b|\bco cultur\w+\b|\b(?:melanocytes|keratinocytes|fibroblasts|adipocytes|osteoblasts|chondrocytes|hepatocytes|myoblasts|sebocytes) (?:\w+ )?were (?:\w+ )?(?:co )?(?:cultured|treated|incubated|exposed|grown|seeded|stimulated|irradiated|isolated)\b|\bin triplicates?\b|\bcells were (?:\w+ )?(?:cultured|treated|incubated|exposed|transfected|grown|seeded|plated|maintained|isolated|stimulated)\b|\b(?:hela|hek ?293\w*|sh sy5y|pc12|hacat|mcf 7|hepg2|raw 264|u937|thp 1|cos 7|nih 3t3|n2a|bv2|c6 glioma|a549|huvecs?)\b|\btransfect\w+\b|\bsirna\b/,
    text: 2,
    says: 'cells were studied',
  },
  {
    code: 'LAB',
    pattern:
      /\bin vitro\b(?! fertili[sz]ation)[^.]{0,60}\b(?:stud(?:y|ies|ied)|model|assay|tested|experiment\w*|evaluated|investigat\w+|conditions|effects?|activity|using|test)\b|\b(?:tested|studied|investigated|evaluated|examined|measured) in vitro\b|\bthis in vitro\b|\binhibitory concentration\b|\bic50\b|\bmolecular docking\b|\bminimum inhibitory\b/,
    text: 2.5,
    says: 'in vitro by its own words',
  },
  {
    code: 'LAB',
    pattern:
      /\bwestern blot\w*\b|\brt pcr\b|\bq ?(?:rt )?pcr\b|\bimmunoblot\w*\b|\bimmunoprecipitat\w+\b|\bflow cytometry\b|\brecombinant\b|\bbinding (?:assay|affinity)\b|\bplasmids?\b|\boverexpress\w+\b|\bknock ?down\b/,
    text: 0.7,
    says: 'the words of laboratory work',
  },
  {
    code: 'LAB',
    pattern:
      /\b(?:compounds?|derivatives|analogues?|inhibitors)\b[^.]{0,80}\b(?:synthesi[sz]ed|designed|potent|inhibitory activity|evaluated)\b|\b(?:yeast|saccharomyces|escherichia coli|e coli) (?:\w+ )?(?:model|strains?|cells|expressing)\b|\borganotypic\b|\bmicrocosms?\b|\bmass spectrometry\b|\b(?:tensile|shear|flexural|bond) strength\b|\b(?:storage|elastic|young's) modulus\b|\bmicrohardness\b|\bbiofilms?\b|\b(?:were|was) grown (?:on|in) (?:glass|agar|plates|broth|culture)\b|\bcultures were (?:\w+ )?(?:exposed|treated|incubated|maintained|grown|prepared)\b|\b(?:bacterial|microbial|fungal) (?:strains?|isolates|cultures|growth)\b/,
    text: 2,
    says: 'the words of laboratory work',
  },
  {
    code: 'EXV',
    pattern:
      /\bpost ?mortem (?:human )?(?:brains?|tissues?|samples?|specimens?)\b|\b(?:autopsy|biopsy) (?:tissues?|samples?|specimens?) (?:were|was)\b/,
    text: 2,
    title: 3,
    says: 'tissue outside the body',
  },
  {
    code: 'EXV',
    pattern: /\bex vivo\b|\bexplants?\b|\bskin (?:equivalents?|models?|samples)\b|\bcadaver\w*\b/,
    text: 3,
    title: 4,
    says: 'tissue outside the body',
  },
  {
    code: 'EXV',
    pattern:
      /\b(?:brain|tissue|skin|organ|organotypic|hippocampal|liver|tooth|bone|corneal) (?:slices?|explants?|specimens? were)\b|\bextracted (?:\w+ ){0,3}teeth\b|\bhuman (?:cadaver\w*|skin samples?)\b|\b(?:isolated|excised) (?:\w+ ){0,3}(?:skin|tissue|muscle|arteries|aorta|hearts?|vessels|strips|rings|trachea)\b|\bfranz (?:diffusion )?cells?\b/,
    text: 2,
    says: 'tissue outside the body',
  },
]
