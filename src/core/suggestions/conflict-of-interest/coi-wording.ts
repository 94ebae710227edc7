/**
 * How authors say that they have, or have not, interests: wording common to the publishers' house styles, after the items of
 * the ICMJE disclosure form (https://www.icmje.org/disclosure-of-interest/).
 */

const conflict = `(?:conflicts?[ -](?:of|in|or)[ -](?:[a-z]+ )?inter[e]?sts?|conflicting (?:financial )?interests?|conflicts?,? financial|competing (?:(?:financial|personal|commercial|or|and|non-?financial) )*interests?|competing or conflicting interests?|dualit(?:y|ies) of interests?|(?:financial|commercial|proprietary|monetary|pecuniary|vested|personal|industrial|material)(?: (?:or|and|nor) [a-z-]+)*(?: or other)? (?:interests?|ties?|links?|relationships?|relations?|involvements?|affiliations?|disclosures?|conflicts?|gains?|benefits?|connections?|associations?|arrangements?|incentives?|stakes?|support or|conflict)|relevant (?:disclosures?|affiliations?|relationships?)|interests? (?:to (?:declare|disclose|report)|in (?:any|the) (?:products?|devices?|compan|drugs?))|(?:ties|links|relationships?|affiliations?|connections?|involvement) (?:to|with) (?:any (?:of )?)?(?:the |an )?(?:\\w+ )?(?:industry|compan|manufacturer|makers?\\b|producers?\\b|firms?\\b|commercial|organi[sz]ation|entit)|disclosures? to (?:make|report|declare)|significant (?:interest|relationship)s? with (?:any )?commercial)`
const negation = `(?:den(?:y|ies|ied)|no|not|none|neither|nor|never|nothing|without|absence of|lack of|free (?:of|from)|nil|don['’]t|cannot|devoid of|not any)`
const declaring = `(?:declar|disclos|report|stat(?:e|es|ed)\\b|indicat|certif|confirm|acknowledg|assert|affirm|attest|claim|den(?:y|ies|ied)\\b|have\\b|has\\b|had\\b|exist|manifest)`
const people = `(?:\\bauthors?\\b|\\bco-?authors?\\b|\\bauthor\\(s\\)|\\binvestigators?\\b|\\bwe\\b|\\bnone of us\\b|\\bcontributors?\\b|\\bwriters?\\b|\\bresearchers?\\b)`

/** Words for a conflict, for finding where a text speaks of one at all. */
export const conflictWords = new RegExp(`\\b${conflict}`, 'i')

const anglo: readonly RegExp[] = [
  // "The authors declare that they have no conflict of interest", "None of the authors has any financial interest in ..."
  new RegExp(`${people}[^.]{0,220}?\\b${negation}\\b[^.]{0,200}?\\b${conflict}`, 'i'),
  new RegExp(`\\b${negation}\\b[^.]{0,60}?${people}[^.]{0,200}?\\b${conflict}`, 'i'),
  // "There is no conflict of interest to declare", "No potential conflicts of interest were disclosed"
  new RegExp(
    `(?:^|[.;]\\W{1,4})(?:[^.]{0,60}\\b)?there (?:is|are|was|were|exists?|have been|has been) (?:absolutely |also |thus )?(?:no|not any|n't any)\\b[^.]{0,80}?\\b(?:conflicts? of inter|conflicting inter|competing (?:financial )?inter|financial (?:interests?|conflicts?|disclosures?)|disclosures?|commercial (?:interests?|relationships?))`,
    'i',
  ),
  new RegExp(
    `\\b(?:no|nor)\\b[^.]{0,80}?\\b${conflict}[^.]{0,90}?\\b(?:relevant to this|(?:was|were|is|are|has been|have been|to be|to) (?:report|declar|disclos|stat|indicat|exist|not)|to (?:declare|disclose|report)|exists?|declared|reported|disclosed|regarding|in relation|for any|with respect|related to this)`,
    'i',
  ),
  new RegExp(
    `\\b(?:disclosures?|declarations?|disclosed|declared|declaring|reported|conflicts?)[^.]{0,60}?\\b(?:the )?absence of (?:any |potential )*${conflict}`,
    'i',
  ),
  // "Jane Roe declares that she has no conflict of interest": a person speaks for herself.
  new RegExp(
    `\\b(?:declares?|reports?|states?|discloses?|has|have|indicat\\w+)\\b[^.]{0,60}?\\b(?:no|not have any)\\b[^.]{0,50}?\\b(?:conflicts?[ -]of[ -]interests?|competing (?:financial )?interests?|conflicting interests?)`,
    'i',
  ),
  /\babsence of (?:any )?(?:commercial|financial)(?: or (?:commercial|financial))? (?:relationships?|interests?)/i,
  new RegExp(
    `${people}[^.]{0,140}?\\b(?:nothing|not? anything|no (?:relevant |financial |further |potential |additional )*(?:information|items?|interests?|disclosures?)?) ?to (?:disclose|declare|report)`,
    'i',
  ),
  /\b(?:have|has|had) (?:nothing|not? anything) (?:financial )?(?:to (?:disclose|declare)|to report (?:with )?regard)/i,
  new RegExp(
    `${people}[^.]{0,80}?\\b(?:do|does|did|have|has|had)(?: not|n['’]t)(?: \\w+){0,3} (?:stand to|benefit|profit|gain|receiv\\w+ (?:any )?(?:financial|payment|honorari|compensation|fees|commercial))[^.]*`,
    'i',
  ),
  new RegExp(
    `${people}[^.]{0,100}?\\b(?:no|any) (?:financial |personal |relevant |potential )*(?:disclosures?|declarations? of interest)\\b`,
    'i',
  ),
  // "The authors received no fees", "None of us holds stock in the firm", "All authors: no conflicts", "None declared by the authors"
  new RegExp(
    `${people}[^.]{0,60}?\\b(?:received?|accept(?:ed)?|obtain(?:ed)?|had|have|has) no (?:\\w+ ){0,4}?(?:remuneration|payments?|compensation|honorari\\w+|fees|gains?|benefits?|incentives?|reimbursements?|gifts?)\\b`,
    'i',
  ),
  new RegExp(`\\b(?:none|neither|no one) of us\\b[^.]{0,120}?\\b${conflict}`, 'i'),
  /\b(?:no|none of the) (?:other )?(?:co-)?authors? (?:has|have|had) (?:a|any) conflicts?\b|\b(?:has|have) no (?:other |relevant |competing |conflicting )*interests? to (?:declare|disclose|report)\b/i,
  /^\W{0,3}No (?:\w+ ){0,2}(?:financial|commercial|proprietary|competing) (?:or \w+ )?(?:interests?|relationships?|activities|disclosures?)\b/,
  new RegExp(
    `\\b(?:none|neither|no one) of [^.]{0,20}?(?:${people})[^.]{0,60}?\\b(?:holds?|owns?|has|have|received?|is|are|was|were)\\b[^.]{0,60}?\\b(?:stocks?|shares|shareholders?|equity|patents?|royalt\\w+|fees|honorari\\w+|payments?|employ\\w+|consult\\w+|paid)\\b`,
    'i',
  ),
  new RegExp(`${people}: ?(?:none|nil|nothing|no (?:\\w+ ){0,3}(?:conflicts?|interests?|disclosures?))\\b`, 'i'),
  new RegExp(`\\bnone (?:was |were )?(?:declared|reported|disclosed)\\b[^.]{0,30}?${people}`, 'i'),
  /^\W{0,3}No (?:\w+ ){0,3}(?:conflicts?|competing interests|disclosures) (?:(?:were|was|are|have been) )?(?:declared|reported|disclosed|stated)\b/,
  /^\W{0,3}(?:as (?:the )?(?:sole |single )?author,? )?I\b[^.]{0,80}\b(?:no|not|nothing)\b[^.]{0,100}\b(?:conflicts?|interests?|disclose|declare|report)\b/i,
  /\bno (?:benefits? (?:in any form|of any kind)|commercial part(?:y|ies) ha(?:s|d|ving))[^.]{0,160}\b(?:received|financial interest)/i,
]
const otherLanguages: readonly RegExp[] = [
  /\b(?:autor(?:es|as|a)?|declara(?:n|mos|ram|m)?|no (?:hay|existen?|tienen?|tenemos|presentan?))\b[^.]{0,120}?\b(?:no|ning[uú]n|sin|ausencia|carec|nieg)[^.]{0,80}?\bconflictos?(?: potencial(?:es)?)? de inter[eé]s/i,
  /\bno (?:hay|existen?|tienen?|tenemos|presentan?|declaran?|poseen)\b[^.]{0,60}?\bconflictos? de inter[eé]s/i,
  /\b(?:autor(?:es|as|a)?|declara(?:m|mos|ram)?|h[áa]|existe[m]?|possu(?:i|em))(?=[\s,])[^.]{0,120}?\b(?:não|nenhum|sem|negam?|inexist[eê]ncia|aus[eê]ncia)[^.]{0,80}?\bconflitos? de inter[eê]ss?e/i,
  /\bnão (?:h[áa]|existem?|possu(?:i|em)|t[eê]m|declar\w+)(?=\s)[^.]{0,60}?\bconflitos? de inter[eê]ss?e/i,
  /\bauteur[es]*\b[^.]{0,120}?\b(?:ne pas|n['’]\w+|aucun|pas d|absence)[^.]{0,120}?(?:conflits?|liens?)(?: d['’] ?|\s)inté?è?rêts?/i,
  /\b(?:aucun|absence de|pas de) (?:conflits?|liens?) d['’] ?intérêts?/i,
  /\bautor(?:en|innen|in)?\b[^.]{0,160}?\bkeine?n?\b[^.]{0,80}?interessens?konflikte?/i,
  /\b(?:kein(?:e[rnms]?)?|nicht)\b[^.]{0,30}?\binteressens?konflikte?\b|\binteressens?konflikte?\b[^.]{0,30}?\b(?:keine?|nicht)\b/i,
  /\bautor[ie]\b[^.]{0,120}?\b(?:non|alcun|nessun|assenza)[^.]{0,90}?conflitt[oi](?: di| d['’]) ?interess[ei]/i,
  /\b(?:non (?:esist|sussist|hanno|ha|vi sono)\w*|nessun|assenza di)\b[^.]{0,60}?conflitt[oi](?: di| d['’]) ?interess[ei]/i,
]

/** Bare answers that mean "none" only under a label: "None declared", "Nil", "N/A", "Nada a declarar". */
export const bareNone =
  /^["“(]?(?:none\b|nil\b|no\b(?! (?:other|author was|studies))|n\/?a\b|not (?:applicable|declared|relevant|any|reported|stated)|nothing\b|niente|zero|absent|ninguno?a?\b|no hay|no (?:existe|declara|tiene)|nenhum[a]?\b|não\b|nada\b|aucune?\b|néant|pas de|keine?\b|bestehen? (?:kein|nicht)|nicht vorhanden|nessuno?\b|without|–$|-$)/i

/** Whether a sentence says, by its own words and without a label, that authors have no interests. */
export function deniesInterests(sentence: string): boolean {
  return anglo.some((pattern) => pattern.test(sentence)) || otherLanguages.some((pattern) => pattern.test(sentence))
}

/** Whether a sentence points to disclosure forms kept elsewhere (ICMJE forms, a supplement) or says what the forms hold. */
export function pointsToForm(sentence: string): boolean {
  return (
    (/\b(?:ICMJE|International Committee of Medical Journal Editors|unified competing interest|uniform (?:disclosure|requirements for)|disclosure forms?|conflicts?[- ]of[- ]interest (?:disclosure )?forms?|declaration of interests? forms?)\b/i.test(
      sentence,
    ) &&
      /\b(?:form|forms|disclos\w+)\b/i.test(sentence) &&
      /\b(?:authors?|we|completed|submitted|provided|available|conflicts?[- ]of[- ]interest|declare)\b/i.test(
        sentence,
      ) &&
      !/\b(?:authorship criteria|criteria for authorship)\b/i.test(sentence)) ||
    /^\W{0,3}(?:(?:Full|All|The) )?(?:authors?['’]?s?|contributors['’]?) (?:financial )?disclosures?\b[^.]{0,60}\b(?:available|provided|found|listed|given|online|supplement\w*|appendix|website)\b/i.test(
      sentence,
    )
  )
}

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
    (/\b(?:items?|domains?|checklists?|questionnaires?|extract(?:ed|ing|ion)|assess(?:ed|ing|ment)|risk of bias|journals?['’]? polic(?:y|ies)|guidelines? panel)\b[^.]{0,90}\b(?:conflicts? of interest|competing interests?|funding source)/i.test(
      sentence,
    ) &&
      !/\bthe authors (?:declare|report|have)\b/i.test(sentence)) ||
    (/\b(?:discuss|avoid|manag|minimi[sz]|prevent|potential for|policy on|policies on|role of|effects? of|influence of|impact of|due to|because of|raise|concerns? (?:about|over)|question of)\w*\b[^.]{0,40}\b(?:a |any |financial |potential )*(?:conflicts? of interest|competing interests?)/i.test(
      sentence,
    ) &&
      !/\b(?:authors?|we|declare|disclose)\b/i.test(sentence))
  )
}

/** Conflict of interest as a subject: "Conflicts of interest arise when ...". */
const subjectMatter =
  /^\W{0,3}(?:a |an |such |these |potential |financial |many |most |some )*(?:conflicts?[ -]of[ -]interests?|competing interests?) (?:arises?|can|may|might|could|occurs?|refers?|have been|has been|between|among|(?:is|are) (?:a|an|common|widespread|defined|situations?|frequent|prevalent|ubiquitous|important|often))\b(?! (?:declared|reported|none|disclosed|identified))/i

/** Authors as people under study: counted, compared, ruled upon. */
const countedAuthors =
  /\bof (?:the )?(?:\d[\d,]*) authors\b|^\W{0,3}In (?:an? |the )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|many|some|several|few|half|another|other)\b[^.]{0,50}?,? (?:the |its |their |all )?authors\b|\b(?:most|many|half|(?:a |one |two )?(?:thirds?|quarters?|minority|majority|percent)|\d+(?:\.\d+)? ?%) (?:of )?(?:the |these |all )?authors\b|\bauthors (?:with(?:out)?|who (?:had|have|declared|disclosed|reported)) (?:\w+ ){0,3}(?:conflicts?|ties|relationships?|interests?|disclosures?)\b[^.]{0,80}\b(?:more|less|than|likely|often|rate|compared)\b|\bjournals? (?:should |must )?(?:requir|ask|demand|oblig)\w*\b|\bwhether (?:or not )?(?:the |their |its |any )?authors?\b|\b(?:trials?|studies|papers|articles|reviews) (?:had|have|with|by|whose) (?:\w+ )?authors\b|\bauthors? of (?:the |an? |one |another )?(?:\w+ )?(?:largest|earlier|previous|other|older|cited|that|those|each)\b|\b(?:of|in) one of the (?:trials|studies|papers)\b|^(?:Drs?|Prof)\.?\s[^,.]{2,40}, who\b/i

const othersSubject =
  /\b(?:(?:included|eligible|reviewed|primary|original|identified|retrieved|selected|analy[sz]ed|published|previous|prior|these|those|other|most|many|several|few|some|all|of the|\d+|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ ){0,2}(?:studies|trials|articles|papers|reviews|guidelines|reports|publications|RCTs|journals)\b(?! (?:authors?|from us))|(?:study|trial|review|article|paper|report) (?:reported|declared|disclosed|stated|did not (?:report|declare|disclose))|authors? of (?:the |these |those |each |all )*(?:included|original|primary|studies|trials|guidelines|reviews|papers|cited)|(?:reviewers?|editors?|planners?|panel(?:list)?s?|panel members?|committee members?|physicians?|doctors|patients|participants|respondents|students|surgeons|clinicians|politicians|employees) (?:\w+ ){0,4}(?:have|has|had|declared?|reported|disclosed|with|who|indicated|stated?|experienc\w+|completed|signed|filled)\b)/i

/** Looser than `deniesInterests`: enough under a label, where the sentence cannot be about anything else. */
export function saysNoneUnderLabel(sentence: string): boolean {
  return (
    deniesInterests(sentence) ||
    /\b(?:no|not any|without)\b[^.]{0,50}\b(?:conflicts?|disclosures?|interests?|relationships?)\b/i.test(sentence) ||
    /\bnone (?:was|were|are|is|has been|have been) (?:reported|declared|disclosed|noted|stated)\b/i.test(sentence) ||
    /\b(?:none|nothing)(?: (?:declared|to (?:declare|disclose|report)|reported|disclosed))?\.?$/i.test(sentence.trim())
  )
}

/** Verbs of declaring, with an author in front: enough to believe in an unlabelled statement. */
export const authorsDeclare = new RegExp(`${people}[^.]{0,60}?\\b${declaring}`, 'i')
