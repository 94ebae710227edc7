import type { DesignCue } from './design-cue.ts'

/** "Review" of the files of one's own patients, of a board or by peers is not a review of the literature. */
const notOfRecords =
  '(?!\\s+(?:of|the|and)?\\s*(?:the |our |all |their |\\w+ )?(?:\\w+ )?(?:medical |hospital |clinical |patient |case )?(?:records?|charts?|notes|files|patients|cases|board|boards|committee|registry|database|experience))'
const published =
  '(?:medline|pubmed|embase|cinahl|psyc?h?info|scopus|web of science|cochrane|electronic databases|databases|the literature|google scholar|lilacs|bibliographic)'

/** What says that a paper sums up the work of others. */
export const reviewCues: readonly DesignCue[] = [
  {
    code: 'SR-MA',
    pattern: /\bmeta analy(?:sis|ses|tic)\b(?! of variance)/,
    text: 0,
    title: 8,
    says: 'the title says meta-analysis',
  },
  {
    code: 'SR-MA',
    pattern: /\b(?:we|this|the present|our|was|were|is)\b[^.;]{0,60}\bmeta analy(?:sis|ses|tic|[sz]ed)\b/,
    text: 4,
    unless:
      /\b(?:search\w*|systematic reviews (?:and|or|with)|overviews?) (?:for |of |\w+ ){0,4}(?:and |or |with )?meta analys/,
    says: 'a meta-analysis was done',
  },
  {
    code: 'SR-MA',
    pattern: /\b(?:ran|did|conducted|performed|undertook|made|used) (?:an? )?(?:\w+ ){0,4}meta analy(?:sis|ses)\b/,
    text: 4,
    says: 'a meta-analysis was done',
  },
  {
    code: 'SR-MA',
    pattern: /\bmeta analy(?:sis|ses) (?:was|were|of|using|with|included|showed|revealed|suggest\w*)\b/,
    text: 2.5,
    says: 'results of a meta-analysis',
  },
  {
    code: 'SR-MA',
    pattern:
      /\b(?:pooled|combined) (?:estimates?|analysis|analyses|effects?|odds|relative|risk|hazard|prevalence|results|mean|standardi[sz]ed|proportion|sensitivity|data)\b[^.]{0,80}\b(?:studies|trials|random effects?|fixed effects?|heterogeneity|i2)\b|\b(?:random|fixed) effects? (?:model|meta)\w*\b[^.]{0,60}\b(?:pool|studies|trials|heterogeneity|meta)|\b(?:combined|pooled|synthesi[sz]ed|aggregated)\b[^.]{0,60}\b(?:random|fixed) effects?\b/,
    text: 2.5,
    says: 'results of several studies are pooled',
    ofOthers: true,
  },
  {
    code: 'SR',
    pattern:
      /\b(?:systematic|scoping|umbrella|integrative|rapid|living|cochrane) (?:\w+ ){0,2}(?:review|overview)\b|\bsystematically reviewed?\b|\breview of reviews\b/,
    text: 0,
    title: 8,
    says: 'the title says systematic review',
  },
  {
    code: 'SR',
    pattern:
      /\b(?:we|to|this|the present|our|was|were|is|aim|aimed|objective|purpose|methods|design|a|paper|article)\b[^.;]{0,60}\b(?:systematic(?:ally)?|scoping|umbrella|integrative) (?:\w+ ){0,2}(?:review(?:ed|ing)?|overview|search(?:ed)?)\b/,
    text: 5,
    says: 'a systematic review was done',
  },
  {
    code: 'SR',
    pattern: new RegExp(
      `\\bsearch(?:ed|es|ing)?\\b[^.]{0,120}\\b${published}\\b|\\b${published}\\b[^.]{0,120}\\bsearch(?:ed|es|ing)?\\b`,
    ),
    text: 3.5,
    says: 'databases were searched',
    ofOthers: true,
  },
  {
    code: 'SR',
    pattern:
      /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty)(?: \w+){0,4} (?:studies|trials|articles|papers|publications|reports|rcts|reviews)\b[^.]{0,100}\b(?:were|was|met|fulfilled|included|identified|eligible|found|reported)\b/,
    text: 2,
    says: 'studies were counted in',
    ofOthers: true,
  },
  {
    code: 'SR',
    pattern:
      /\b(?:studies|trials|articles|rcts|publications)\b[^.]{0,40}\b(?:were|was) (?:\w+ )?(?:included|eligible|selected|identified|retrieved|reviewed|extracted)\b|\binclusion criteria were met by\b|\bincluded studies\b/,
    text: 1.5,
    says: 'studies were chosen by criteria',
    ofOthers: true,
  },
  {
    code: 'SR',
    pattern:
      /\b(?:data sources?|study selection|data extraction|evidence acquisition|evidence synthesis|review methods|search (?:strategy|methods)|selection criteria)\b/,
    text: 2,
    says: 'the method of a systematic review',
    ofOthers: true,
  },
  {
    code: 'SR',
    pattern: /\bprisma\b|\brisk of bias\b|\bprospero\b/,
    text: 2,
    says: 'the method of a systematic review',
    ofOthers: true,
  },
  {
    code: 'REV-N',
    pattern:
      /\b(?:a|an|brief|critical|clinical|comprehensive|narrative|mini|short|literature|current|updated|historical|practical|concise|selective|state of the art|topical) reviews?\b|\boverview\b|\breview of the literature\b|\breview$|: (?:a )?review\b|\brevisited\b/,
    text: 0,
    title: 2.5,
    says: 'the title says review',
  },
  {
    code: 'REV-N',
    pattern:
      /\b(?:things|what|everything) (?:\w+ ){0,4}(?:know|knows|knew)\b|\b(?:myths|facts|questions) (?:and answers|about|on)\b|\ba (?:practical |clinician's |short )?guide (?:to|for)\b/,
    text: 0,
    title: 2,
    says: 'the title speaks of an overview',
  },
  {
    code: 'REV-N',
    pattern:
      /\b(?:narrative|literature|minireview|mini review|state of the art|perspectives?|update|updates|advances|progress|current concepts|primer|past,? present,? and future|what (?:do|is|are) we know|future directions|new insights|emerging|opportunities|challenges)\b/,
    text: 0,
    title: 1.5,
    says: 'the title speaks of an overview',
  },
  {
    code: 'REV-N',
    pattern: new RegExp(
      `\\b(?:in this|this|the present|the current|our|present|the following)(?: \\w+){0,3} (?:review|overview|mini ?review)\\b${notOfRecords}`,
    ),
    text: 4,
    says: '"this review"',
  },
  {
    code: 'REV-N',
    pattern:
      /\b(?:this|the|the present|present|our) (?:article|paper|chapter|essay|contribution|manuscript|work|authors?|communication)(?: \w+){0,2} (?:also )?(?:reviews?|summari[sz]es?|discuss(?:es)?|overviews?|surveys? the|outlines?|highlights?|addresses|considers|explores|traces|critically)\b/,
    text: 3,
    says: 'the paper sums up a subject',
  },
  {
    code: 'REV-N',
    pattern: new RegExp(
      `\\b(?:we|i|authors?) (?:\\w+ ){0,2}(?:review|summari[sz]e|discuss|overview|outline|survey the)\\b${notOfRecords}`,
    ),
    text: 2,
    says: 'the authors review a subject',
  },
  {
    code: 'REV-N',
    pattern:
      /\b(?:is|are|was|were) (?:\w+ )?(?:reviewed|summari[sz]ed|discussed)\b|\bwill be (?:\w+ )?(?:reviewed|discussed|summari[sz]ed)\b/,
    text: 1.2,
    says: 'a subject is reviewed',
  },
  {
    code: 'REV-N',
    pattern: new RegExp(
      `\\b(?:to|a|an|brief|narrative|literature) (?:\\w+ )?review (?:of |the )+(?:current |recent |available |existing |relevant |published )?(?:\\w+ )?(?:literature|evidence|knowledge|data|studies|role|use|state|concepts?|pathophysiology|management|treatment)\\b${notOfRecords}`,
    ),
    text: 2.5,
    says: 'the literature is reviewed',
  },
  {
    code: 'REV-N',
    pattern:
      /\b(?:the|our) (?:\w+ )?(?:review|overview) (?:\w+ )?(?:considers?|covers?|focus(?:es)?|summari[sz]es?|presents?|deals|describes?|highlights?|discusses|outlines|addresses|aims|examines|provides)\b/,
    text: 3.5,
    says: 'a review by its own words',
  },
  {
    code: 'GUIDE',
    pattern:
      /\bguidelines?\b(?! (?:adherence|implementation|concordan\w+|compliance|based|recommended))|\bconsensus (?:statement|report|conference|document|recommendations|guidelines?|panel|paper|on)\b|\b(?:expert|international|delphi|interdisciplinary) consensus\b|\bposition (?:statement|paper)\b|\brecommendations (?:of|from|for|by|on)\b|\bstandards of care\b|\bpractice parameters?\b|\bscientific statement\b/,
    text: 0,
    title: 3.5,
    says: 'the title says guideline or consensus',
  },
  {
    code: 'GUIDE',
    pattern:
      /\b(?:this|these|the present|our|updated) (?:clinical |practice |evidence based |consensus )*(?:guidelines?|recommendations|consensus statement|position (?:paper|statement))\b|\b(?:task force|working group|panel|committee|society|experts?)\b[^.]{0,60}\b(?:developed|agreed|recommends?|formulated|issued|convened|endorse[sd]?)\b[^.]{0,60}\b(?:recommendations?|guidelines?|statements?|consensus)\b|\bconsensus (?:was|is) reached\b|\b(?:this|the) (?:\w+ ){0,3}guidelines? (?:was|were|is|are|has been) (?:\w+ )?(?:developed|written|updated|prepared|revised|based|valid)\b/,
    text: 3,
    says: 'advice agreed by a panel',
  },
  {
    code: 'GUIDE',
    pattern:
      /\bdelphi\b[^.]{0,40}\b(?:survey|process|study|method|exercise|consensus|technique|procedure|rounds?)\b|\bconsensus (?:meeting|process|conference|exercise)\b/,
    text: 3,
    title: 4,
    says: 'experts agree in rounds',
  },
  {
    code: 'OPIN',
    pattern:
      /^(?:to the editor|sir|dear (?:sir|editor|dr|professor))\b|\bwe thank\b[^.]{0,60}\bfor (?:their|his|her) (?:\w+ )?(?:interest|comments?|letters?|remarks|questions?)\b|\bin this issue of (?:the|our|this)\b|\bin this issue,/,
    text: 5,
    says: 'an editorial, letter or comment by its own words',
  },
  {
    code: 'OPIN',
    pattern:
      /\bwe (?:call (?:on|for|upon)|urge|believe that|argue that)\b|\b(?:this|that|it) must (?:change|stop|end)\b|\bit is (?:high )?time (?:to|for|that)\b|\blet us\b/,
    text: 2,
    says: 'it asks and argues',
  },
  {
    code: 'OPIN',
    pattern: /^(?:why|who|what|how|should|is|are|do|does|can|where|but)\b[^.]*\?\s*$/,
    text: 1.2,
    title: 0.8,
    says: 'it asks and argues',
  },
  {
    code: 'OPIN',
    pattern:
      /\beditorial\b|\bcommentary\b|\bletter to the editor\b|\bcomments? on\b|\bcomment:|^comment\b|\b(?:authors?'?s?|in) reply\b|^re:|^reply\b|\breply to\b|\bresponse to\b[^.]{0,40}\b(?:letter|comment|et al|editor)\b|\bviewpoint\b|\bopinion\b|\bcorrespondence\b|^introduction to\b|\bspecial (?:issue|section)\b|\binterview with\b|\bobituary\b|\bcorrigendum\b|\berratum\b|^in memoriam\b/,
    text: 0,
    title: 4,
    says: 'the title says editorial, letter or comment',
  },
  {
    code: 'OPIN',
    pattern:
      /\b(?:this|in this) (?:editorial|commentary|viewpoint|letter|opinion (?:piece|article)|essay)\b|\bwe (?:read|have read) with (?:\w+ )?interest\b|\b(?:articles?|papers?|contributions?|report|study|studies|authors|colleagues|issue) (?:\w+ )?in this (?:special )?(?:issue|section)\b|^in this issue\b|\bthis special (?:issue|section)\b/,
    text: 4,
    says: 'an editorial, letter or comment by its own words',
  },
]
