import { anyOf, either, pattern } from '#core/word-patterns.ts'

const extractedThing = anyOf([
  'items?|domains?|checklists?|questionnaires?|extract(?:ed|ing|ion)|assess(?:ed|ing|ment)',
  "risk of bias|journals?['’]? polic(?:y|ies)|guidelines? panel",
])
const extractedInterests = pattern(
  'i',
  String.raw`\b${extractedThing}\b[^.]{0,90}\b(?:conflicts? of interest|competing interests?|funding source)`,
)
const treatmentOfConflict = anyOf([
  'discuss|avoid|manag|minimi[sz]|prevent|potential for|policy on|policies on|role of|effects? of',
  'influence of|impact of|due to|because of|raise|concerns? (?:about|over)|question of',
])
const conflictByName = '(?:conflicts? of interest|competing interests?)'
const conflictAsRisk = pattern(
  'i',
  String.raw`\b${treatmentOfConflict}\w*\b[^.]{0,40}\b(?:a |any |financial |potential )*${conflictByName}`,
)
/**
 * Sentences that speak of somebody else's interests, or of conflict in another sense: authors of studies that were reviewed,
 * panels and editors, what was extracted from papers, families and roles in conflict.
 */
export function isAboutOthers(sentence: string): boolean {
  return (
    othersSubject.test(sentence) ||
    subjectMatter.test(sentence) ||
    countedAuthors.test(sentence) ||
    /\bin (?:the|that|their|a|his) (?:\w+ )?(?:study|trial|review|paper|report)s? (?:by|of|from)\b|\bet al\b/i.test(
      sentence,
    ) ||
    /\b(?:work[- –]family|family|role|interpersonal|parent\w*|armed|marital|decisional|cognitive|ethnic|political|goal|inner|human[- ]wildlife)[- –](?:role |work )?conflicts?\b/i.test(
      sentence,
    ) ||
    /\b(?:authors?|contributors?|applicants?) (?:must|should|need to|are (?:required|asked|requested|expected|obliged) to|will be asked)\b/i.test(
      sentence,
    ) ||
    (extractedInterests.test(sentence) && !/\bthe authors (?:declare|report|have)\b/i.test(sentence)) ||
    (conflictAsRisk.test(sentence) && !/\b(?:authors?|we|declare|disclose)\b/i.test(sentence))
  )
}

const subjectDescription =
  '(?:a|an|common|widespread|defined|situations?|frequent|prevalent|ubiquitous|important|often)'
const subjectVerb = anyOf([
  'arises?|can|may|might|could|occurs?|refers?|have been|has been|between|among',
  `(?:is|are) ${subjectDescription}`,
])
const subjectQuantifier = '(?:a |an |such |these |potential |financial |many |most |some )'
const conflictAsSubject = '(?:conflicts?[ -]of[ -]interests?|competing interests?)'
const statementVerb = '(?:declared|reported|none|disclosed|identified)'
/** Conflict of interest as a subject: "Conflicts of interest arise when ...". */
const subjectMatter = pattern(
  'i',
  String.raw`^\W{0,3}${subjectQuantifier}*${conflictAsSubject} ${subjectVerb}\b(?! ${statementVerb})`,
)

const countOfAuthors = anyOf([
  String.raw`\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|many|some|several|few`,
  'half|another|other',
])
const shareOfAuthors = String.raw`(?:most|many|half|(?:a |one |two )?(?:thirds?|quarters?|minority|majority|percent)|\d+(?:\.\d+)? ?%)`
const withDeclared = '(?:with(?:out)?|who (?:had|have|declared|disclosed|reported))'
const declaredThing = '(?:conflicts?|ties|relationships?|interests?|disclosures?)'
const comparisonWord = '(?:more|less|than|likely|often|rate|compared)'
const otherPaper = '(?:largest|earlier|previous|other|older|cited|that|those|each)'
/** Authors as people under study: counted, compared, ruled upon. */
const countedAuthors = either(
  'i',
  String.raw`\bof (?:the )?(?:\d[\d,]*) authors\b`,
  String.raw`^\W{0,3}In (?:an? |the )?${countOfAuthors}\b[^.]{0,50}?,? (?:the |its |their |all )?authors\b`,
  String.raw`\b${shareOfAuthors} (?:of )?(?:the |these |all )?authors\b`,
  String.raw`\bauthors ${withDeclared} (?:\w+ ){0,3}${declaredThing}\b[^.]{0,80}\b${comparisonWord}\b`,
  String.raw`\bjournals? (?:should |must )?(?:requir|ask|demand|oblig)\w*\b`,
  String.raw`\bwhether (?:or not )?(?:the |their |its |any )?authors?\b`,
  String.raw`\b(?:trials?|studies|papers|articles|reviews) (?:had|have|with|by|whose) (?:\w+ )?authors\b`,
  String.raw`\bauthors? of (?:the |an? |one |another )?(?:\w+ )?${otherPaper}\b`,
  String.raw`\b(?:of|in) one of the (?:trials|studies|papers)\b`,
  String.raw`^(?:Drs?|Prof)\.?\s[^,.]{2,40}, who\b`,
)

const otherStudiesQuantifier = anyOf([
  // what a review did with them
  'included|eligible|reviewed|primary|original|identified|retrieved|selected|analy[sz]ed',
  'published|previous|prior',
  // how many
  String.raw`these|those|other|most|many|several|few|some|all|of the|\d+|two|three|four|five|six|seven`,
  'eight|nine|ten',
])
const otherStudiesNoun = '(?:studies|trials|articles|papers|reviews|guidelines|reports|publications|RCTs|journals)'
const reportedVerb = '(?:reported|declared|disclosed|stated|did not (?:report|declare|disclose))'
const otherAuthorsOf = '(?:included|original|primary|studies|trials|guidelines|reviews|papers|cited)'
const otherPeople = anyOf([
  'reviewers?|editors?|planners?|panel(?:list)?s?|panel members?|committee members?|physicians?',
  'doctors|patients|participants|respondents|students|surgeons|clinicians|politicians|employees',
])
const otherPeopleVerb = anyOf([
  String.raw`have|has|had|declared?|reported|disclosed|with|who|indicated|stated?|experienc\w+|completed`,
  'signed|filled',
])
const othersAsSubject = anyOf([
  String.raw`${otherStudiesQuantifier} (?:\w+ ){0,2}${otherStudiesNoun}\b(?! (?:authors?|from us))`,
  `(?:study|trial|review|article|paper|report) ${reportedVerb}`,
  `authors? of (?:the |these |those |each |all )*${otherAuthorsOf}`,
  String.raw`${otherPeople} (?:\w+ ){0,4}${otherPeopleVerb}\b`,
])
const othersSubject = pattern('i', String.raw`\b${othersAsSubject}`)
