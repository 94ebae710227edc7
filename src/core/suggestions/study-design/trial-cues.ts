import type { DesignCue } from './design-cue.ts'

const notPeople =
  '(?:rats?|mice|animals|dogs|cats|rabbits|pigs|piglets|swine|sheep|lambs|goats|hamsters|guinea pigs|monkeys|macaques|horses|mares|cows|calves|cattle|chickens|chicks|broilers|hens|fish|larvae|flies|embryos|specimens?|samples?|teeth|molars|premolars|incisors|crowns|implants|cells|neurons|cultures|explants|slices|strips|blocks|discs|disks|plates|brackets|images|photographs|records|charts|articles|eggs|plants|seeds|sequences|genes|stimuli|cadavers?|knees of cadavers|limbs of)'
/** Chance also shares out animals, teeth in a machine, pictures and files. */
const thingsAllotted = new RegExp(
  `\\b${notPeople} (?:[\\w()=,]+ ){0,6}(?:were|was|are) (?:\\w+ ){0,2}(?:randomiz\\w+|randomly|divided|assigned|allocated|selected|chosen|split)|\\brandomly (?:selected|chosen|picked|sampled) (?:from|\\d+|patients|records|sample)|\\bmendelian randomization\\b|\\brandomly (?:ordered|presented|generated)\\b`,
)

/** What says that people were given something to see what it does. Which kind of randomised trial is told in `trial-kind.ts`. */
export const trialCues: readonly DesignCue[] = [
  {
    code: 'RCT-PAR',
    pattern:
      /(?<!\bnon |\bnot |\bquasi |\bwithout |\bnon|\bof |\bmendelian )\brandomiz(?:ed|ation)\b(?! controlled trials|(?: \w+){0,3} trials|(?: \w+){0,3} studies)/,
    text: 0,
    title: 5,
    says: 'the title says randomised',
  },
  {
    code: 'RCT-PAR',
    pattern:
      /\b(?:were|was|are|being|then|been|and|or) (?:[\w]+ ){0,3}(?:randomiz\w+|randomly (?:assigned|allocated|divided|distributed|selected to|given|received|placed|grouped|treated|split|separated|enrolled (?:in)?to|categori[sz]ed|classified|stratified|put|administered|injected))\b|\brandomly (?:assigned|allocated|allotted|divided|received)\b|\b(?:assigned|allocated|allotted|divided|distributed|split) (?:at random|randomly|by randomization|in random order)\b|(?<!non )\brandom (?:allocation|assignment)\b|\bwe randomiz\w+|\bwe randomly (?:assigned|allocated|divided)\b/,
    text: 5,
    unless: thingsAllotted,
    says: 'people were allotted by chance',
  },
  {
    code: 'RCT-PAR',
    pattern:
      /(?<!\bnon |\bnot |\bno |\bquasi |\bpseudo )\brandomiz(?:ed|ing)?,? (?:[\w,/]+ ){0,7}(?:trial|study|comparison|evaluation|investigation|design|fashion|manner|protocol|experiment|clinical trial)\b(?! (?:comparing|of|on|in|with|for|and)? ?(?:\w+ ){0,4}(?:is|are) (?:needed|warranted))/,
    text: 6,
    says: 'a randomised trial',
  },
  {
    code: 'RCT-PAR',
    pattern:
      /\b(?:assigned|allocated|allotted|divided|decided|chosen|determined) (?:\w+ ){0,8}by (?:chance|lots?|(?:drawing|tossing|flipping|throwing) (?:of )?(?:lots?|an? coin|coins?|an? die|dice|cards?|straws)|(?:the )?(?:toss|throw|flip) of a (?:coin|die)|sealed envelopes?)\b|\b(?:sealed|opaque|numbered|shuffled) (?:and \w+ )?envelopes\b|\b(?:assigned|allocated|allotted|divided|grouped)\b[^.]{0,30}\b(?:by|according to|using|with|from|on) (?:an? |the )?(?:\w+ ){0,2}random(?:ization)? (?:sequences?|numbers?|lists?|tables?|schedules?|codes?)\b|\btables? of random numbers\b|\bby (?:a )?random draw\b|\bgiven (?:one of|either)\b[^.]{0,60}\bat random\b/,
    text: 4,
    unless: thingsAllotted,
    says: 'people were allotted by lot',
  },
  {
    code: 'RCT-PAR',
    pattern:
      /\b(?:\d+|\w+) (?:\w+ ){0,3}(?:patients|participants|subjects|volunteers|people|women|men|children|adults|infants|individuals) (?:\w+ ){0,4}randomiz(?:ed|ation)\b|\bafter randomization\b|\brandomization (?:was|of)\b|\brandomiz(?:ed|ation) (?:to|into|in a \d)\b/,
    text: 3.5,
    unless: thingsAllotted,
    says: 'people were randomised',
  },
  {
    code: 'RCT-PAR',
    pattern: /\b(?:double|triple) (?:blind(?:ed)?|masked)\b|\bplacebo controlled\b|\bsham controlled\b/,
    text: 2.5,
    title: 4,
    says: 'blind or placebo-controlled',
  },
  {
    code: 'RCT-PAR',
    pattern: /\b(?:double|triple) (?:blind(?:ed)?|masked),? (?:\w+,? ){0,4}(?:trial|study|comparison|design)\b/,
    text: 2.5,
    says: 'a double-blind trial',
  },
  {
    code: 'RCT-PAR',
    pattern:
      /\b(?:either|or) (?:\w+ ){0,3}placebo\b|\bplacebo (?:group|arm)\b|\bversus placebo\b|\bcompared (?:with|to) placebo\b|\breceiv\w+ placebo\b/,
    text: 2.5,
    title: 3,
    says: 'a placebo was given',
  },
  {
    code: 'RCT-PAR',
    pattern:
      /\breceived? either\b|\b(?:patients|participants|subjects|women|men|children|volunteers|adults) (?:\w+ ){0,3}to (?:receive|either)\b/,
    text: 1.5,
    says: 'one treatment or another was given',
  },
  {
    code: 'RCT-PAR',
    pattern: /\b(?:post ?hoc|secondary|ancillary|exploratory) analys[ei]s\b[^.]{0,80}\b(?:trial|rct|randomiz\w+)\b/,
    text: 2.5,
    title: 3,
    says: 'a later analysis of a randomised trial',
  },
  {
    code: 'RCT-XO',
    pattern:
      /\bcross ?over (?:\w+ ){0,3}(?:trial|study|design|fashion|manner|comparison|evaluation|phase|period|protocol|experiment)\b|\b(?:in a|randomized|blind|controlled|a) (?:\w+ ){0,3}cross ?over\b|\b(?:received?|treated|treatments?|conditions?|interventions?|drugs?|doses|meals|diets|sessions|visits|occasions|given|took|drank|ate|wore|used|performed|underwent)\b[^.]{0,80}\bin (?:a )?random(?:ized)?,? (?:and )?(?:counter ?balanced )?(?:order|sequence)\b/,
    text: 7,
    title: 8,
    unless:
      /\bcase cross ?over\b|\bin random order (?:of|to|by) (?:raters?|readers?)\b|\b(?:stimuli|images|pictures|photographs|words|items|questions|morphs|trials were)\b[^.]{0,60}\brandom\w* order\b|\b(?:allowed|permitted|could|eligible|able|offered) (?:to )?cross ?over\b|\bcross ?over (?:was|to|rate)\b/,
    says: 'everybody gets all treatments in turn',
  },
  { code: 'RCT-PAR', pattern: /\bstepped wedge\b/, text: 5, title: 6, says: 'groups begin in an order by chance' },
  {
    code: 'RCT-XO',
    pattern: /\bwash ?out (?:period|phase|of)\b/,
    text: 1,
    says: 'one treatment was washed out before the next',
  },
  {
    code: 'RCT-PAR',
    pattern: /\b(?:randomized|randomly|controlled)\b[^.]{0,80}\bparallel (?:group|arm|design)\b|\bintention to treat\b/,
    text: 1,
    says: 'the words of a randomised trial',
  },
  {
    code: 'CCT',
    pattern:
      /\bnon ?randomiz\w+\b|\bnot randomiz\w+\b|\bwithout (?:\w+ )?randomization\b|\bthere was no (?:randomization|random \w+)\b|\b(?:allocation|assignment|allocated|assigned|allotted) by (?:the )?(?:day|week|month|date|year|ward|clinic|preference|choice)\b|\b(?:group|groups|allocation|assignment|treatment) depended on (?:the )?(?:day|week|month|date|ward|order|choice|preference)\b|\bquasi (?:experiment(?:al)?|randomiz\w+)\b|\b(?:alternate|alternating|alternately|alternatively) (?:allocation|assigned|allocated|allotted|assignment)\b|\b(?:assigned|allocated|allotted|divided) alternate(?:ly)?\b|\bpseudo ?randomiz\w+\b|\b(?:allocated|assigned|divided)\b[^.]{0,40}\b(?:by|according to) (?:whether |the |their )*(?:dates? of birth|day of|days of|hospital number|record number|file number|birth dates?|birthdays?|preference|their choice|patient preference|availability|order of (?:arrival|admission|presentation))\b|\bon alternat(?:e|ing) (?:\w+ )?(?:days|weeks|months|sessions|lists)\b|\b(?:even or odd|odd or even|odd and even|even and odd)\b|\b(?:odd|even) (?:numbers?|numbered|dates?|days)\b|\balternate (?:patients|participants|women|children)\b/,
    text: 4,
    says: 'compared, but not allotted by chance',
  },
  {
    code: 'CCT',
    pattern:
      /\b(?:controlled|comparative|intervention|interventional) (?:clinical )?(?:trial|study)\b|\b(?:intervention|treatment|experimental|treated|training) groups?\b[^.]{0,80}\b(?:control|comparison) groups?\b|\bcontrolled (?:before and after|pre post)\b/,
    text: 1.5,
    says: 'a treated group beside a control group',
  },
  {
    code: 'CCT',
    pattern:
      /\bnon ?concurrent controls?\b|\bhistorical controls?\b|\bmatched comparison group\b|\bcomparison (?:school|clinic|site|hospital|ward)s?\b/,
    text: 2,
    says: 'a control that chance did not make',
  },
  {
    code: 'UCT',
    pattern:
      /\bopen(?: label|label)?,? (?:\w+,? ){0,5}(?:trial|study|treatment|extension|phase|pilot|investigation)\b|\bopen label\b|\bsingle arm\b|\bone arm\b|\buncontrolled\b|\bsingle group\b|\bno (?:untreated |placebo |parallel |comparison )?controls?(?: group| arm)?\b(?! for)|\bwithout (?:a )?control(?:s| group)\b/,
    text: 2.5,
    title: 4,
    says: 'open, without a control',
  },
  {
    code: 'UCT',
    pattern: /\b(?:phase) (?:i|ii|1|2|ia|ib|iia|iib|1a|1b|2a|2b|i\/ii|1\/2)\b(?: \w+){0,4}(?: trial| study)?/,
    text: 1.5,
    title: 2.5,
    says: 'an early phase of trial',
  },
  {
    code: 'UCT',
    pattern:
      /\bpre(?: ?test)? (?:and|to|\/) ?post(?: ?test| ?treatment| ?intervention)?\b|\bpre\/?post\b|\b(?:before|prior to) and (?:\w+ ){0,3}after (?:\w+ ){0,3}(?:treatment|therapy|the intervention|intervention|training|surgery|the program\w*|administration|injections?|sessions?)\b|\bpre(?: |)(?:treatment|intervention|test|operative)\b[^.]{0,60}\bpost(?: |)(?:treatment|intervention|test|operative)\b|\bwithin group (?:change|improvement)/,
    text: 1.5,
    says: 'the same people before and after',
  },
  {
    code: 'UCT',
    pattern:
      /\b(?:all|the|\d+|\w+) (?:\w+ ){0,3}(?:patients|participants|subjects|volunteers|women|men|children|individuals|adults) (?:\w+ ){0,3}(?:received|were treated with|were given|took|completed|underwent|participated in)\b/,
    text: 1,
    says: 'everybody was treated alike',
  },
  {
    code: 'UCT',
    pattern:
      /\bbefore (?:and )?after (?:\w+ )?(?:study|comparison|design|evaluation|trial|analysis|audit)\b|\b(?:months?|weeks?|years?|period|phase|families|patients|children|women|admissions|cases) before\b[^.]{0,60}\b(?:with|and|to|versus) (?:\w+ ){0,5}(?:after|afterwards|following)\b|\bquality improvement (?:project|initiative|study|programme|program|intervention)\b|\bpost (?:implementation|intervention) (?:period|phase|cohort|group)\b/,
    text: 2.5,
    title: 3.5,
    says: 'before and after a change',
  },
  {
    code: 'UCT',
    pattern: /\bmultiple baseline\b|\bsingle (?:case|subject) (?:experiment\w*|design|research)\b|\bn of 1\b/,
    text: 2.5,
    says: 'each person compared with their own baseline',
  },
  {
    code: 'ITS',
    pattern:
      /\binterrupted time series\b|\bsegmented regression\b|\bcontrolled before (?:and )?after\b|\btime series (?:analysis|design|study)\b/,
    text: 5,
    says: 'an interrupted time series',
  },
  {
    code: 'PROT',
    pattern:
      /\b(?:study|trial|review|research|clinical) protocol\b|\bprotocol (?:for|of|to)\b|: protocol\b|\bprotocol$|\brationale(?:,)? (?:and|&) (?:\w+ )?(?:study )?design\b|\bdesign and rationale\b|\b(?:study|trial) design and (?:methods|protocol|rationale|baseline)\b|\bdesign,? (?:and )?(?:methods|methodology)\b|\bstatistical analysis plan\b|\bdesign of (?:a|the|an)\b/,
    text: 0,
    title: 7,
    says: 'the title says protocol',
  },
  {
    code: 'PROT',
    pattern:
      /\b(?:this|the|our) (?:study |trial |paper |article |review )?protocol\b(?: \w+){0,2} (?:describes|outlines|presents|reports|details|is|was)\b|\b(?:describes?|presents?|outlines?|reports?) (?:the )?(?:study |trial )?(?:protocol|design)\b|\bmethods(?:\/| and |\s)(?:design|analysis)\b|\bethics and dissemination\b|\btrial status\b/,
    text: 3.5,
    says: 'a protocol by its own words',
  },
  {
    code: 'PROT',
    pattern:
      /\b(?:patients|participants|subjects|individuals|people|adults|children|women|men|volunteers|they|clusters|families|dyads|practices|schools|we|trial|outcomes?|outcome measures?|data|assessments?|analys[ei]s|interviews|studies|databases|arm|group|groups|intervention) will (?:\w+ )?(?:be|receive|undergo|complete|include|consist|recruit|assess|compare|evaluate|conduct|search|perform|enrol\w*)\b|\bto be (?:recruited|enrolled|randomiz\w+)\b/,
    text: 2.5,
    says: 'it tells what will be done',
    ofOthers: true,
  },
]
