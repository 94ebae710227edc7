/** How papers say who paid for them, and what the payer did (CONSORT 2025 items 5a and 5b; wording of common house styles). */

const thing = `(?:study|studies from our|work|works|research|trial|trials group|project|investigation|article|paper|manuscript|review|analysis|analyses|publication|program(?:me)?|survey|registry|cohort|experiments?|development|data collection|report|initiative|effort|meta-analysis|collaboration|thesis|open access|researchers?|investigators?|authors?)`
const adverb = `(?:(?:financially|partially|partly|in part|fully|wholly|entirely|solely|jointly|primarily|mainly|kindly|generously|also|further|additionally|supported and|funded and|designed and|initiated and|conducted and|sponsored and|and) ){0,3}`
const paid = `(?:supported|funded|sponsored|financed|subsidi[sz]ed|granted|underwritten|aided|made possible|paid for|bankrolled|co-?funded|self-?funded|financially assisted)`

const payment: readonly RegExp[] = [
  new RegExp(
    `\\b${thing}\\b[^.]{0,140}?\\b(?:was|were|is|are|has been|have been|being|been) ${adverb}${paid},?[^.]{0,60}?\\b(?:by|from|through|with|under|via|in part|thanks to|as part of|grants?)\\b`,
    'i',
  ),
  new RegExp(
    `^[\\W\\d]{0,4}(?:this (?:study|work|research) )?${adverb}${paid} ?(?:in part|partly|partially|entirely|wholly|financially)?,? ?(?:by|from|through|with|under|via)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:financial|grant|funding|research|salary|economic|institutional|material|additional|partial|infrastructure|monetary|other)?,? ?(?:supports?|funding|funds|sponsorship|financing|grants?|assistance)(?! (?:for|of|towards?) (?!this|the|our|all|present|open|publi|data|stud|research|conduct|trial|analys|medical|writing|project|work|\\p{Lu}))[^.]{0,110}?\\b(?:was|were|is|came|has been|have been) (?:\\w+ ){0,2}(?:provided|received|obtained|supplied|given|awarded|secured|offered|derived|granted|from|by|through)\\b`,
    'i',
  ),
  /\b(?:thank|thanks|thankful|acknowledg\w*|grateful|gratitude|indebted|appreciat\w*)\b[^.]{0,260}?\b(?:financial(?:ly)? (?:support|assist|aid|contribut)\w*|financ(?:e|ing|ial)\b|funding|funded|grants?\b|sponsor\w*|fellowships?|scholarships?|for (?:the |their |its |his |generous |kind |partial |research )*(?:support(?:ing)?|donation) (?:of|for|to|this))/i,
  /\b(?:we|authors?|investigators?|they|this \w+|study|trial|research|project|article|paper)\b[^.]{0,70}?\b(?:received|receives|disclosed? receipt of|obtained|recognize|benefited from|has been awarded|was awarded)\b[^.]{0,90}?\b(?:grants?|funding|funds|financial support|(?:research|unrestricted|educational) (?:grant|support)|sponsorship)\b[^.]{0,60}?\b(?:from|by|through|of|for|:)/i,
  /\b(?:under|through|with|by) (?:the )?(?:grant|award|contract|project)s? (?:agreement |reference |identification )?(?:no\.?|nos\.?|numbers?|#|code|ref)?\s?[A-Z0-9][\w/-]{3,}/i,
  /\b(?:grant|award|contract|project) (?:agreement |reference )?(?:no\.?|nos\.?|numbers?|#|id)\s?:?\s?\(?[A-Z0-9]/i,
  /\b(?:[Aa]cknowledg\w*|[Tt]hank\w*|[Gg]rateful\w*|[Aa]ppreciat\w*)\b[^.]{0,70}?\bsupports? (?:of|from|by|provided by|given by) (?:the )?\p{Lu}/u,
  /\b(?:with|through|under|by) (?:the )?(?:kind |generous |partial |full )*(?:financial|grant|funding|material) (?:support|aid|assistance|help|sponsorship) (?:of|from|by)\b/i,
  /\b(?:financial (?:support|aid|assistance)|funding|grants?|support)\b[^.]{0,200}?\b(?:is|are|was|were) (?:also |most |very )?(?:gratefully |greatly |kindly |sincerely )?(?:acknowledged|appreciated)\b/i,
  /\p{Lu}(?:[^.]|\b(?:Ltd|Inc|Co|Corp)\.){0,80}?\b(?:financed|funded|sponsored|supported) (?:this|the|the present|the current|our) (?:study|trial|work|research|project|investigation|review|analysis|survey|experiments)\b/u,
  /\p{Lu}(?:[^.]|\b(?:Ltd|Inc|Co|Corp)\.){0,120}?\b(?:paid|pays|is paying) for (?:the|all|this|our)\b/u,
  /\b(?:was|were|is|are) paid (?:for )?by (?:the )?\p{Lu}/u,
  /\p{Lu}(?:[^.]|\b(?:Ltd|Inc|Co|Corp)\.){0,80}?\b(?:provided|gave|granted|contributed|supplied) (?:\w+ ){0,2}(?:financial support|financial assistance|grant support|funding|funds|grants?|money) (?:for|to|towards?) (?:the|this|our|all|conduct\w*)\b/u,
  /\b(?:study|trial|project|work|investigation|survey|review) (?:that (?:is|was) |which (?:is|was) )?(?:supported|funded|sponsored|financed) by (?:the |a |an )?(?:(?:research |educational |unrestricted )*grants? (?:of|from) )?(?:the )?\p{Lu}/u,
  /\b(?:carried out|conducted|performed|done|reali[sz]ed|completed|undertaken) with (?:the )?(?:\w+ )?(?:support|help|aid) (?:of|from) (?:the |a |an )?(?:\w+ )?(?:grants? |\p{Lu})/u,
  /\bwith (?:\w+ )?(?:funds|money|means) (?:of|from) (?:the )?\p{Lu}/u,
  /\brecipients? of (?:a|an|the) (?:[\p{L}-]+ ){0,4}(?:fellowship|scholarship|grant|award|stipend|studentship) (?:of|from|by)\b/u,
  /\b(?:holds?|held|has|had|receives?|received) (?:a|an) (?:\w+ ){0,3}(?:fellowship|scholarship|stipend|studentship) (?:of|from|by|at)\b/u,
  /\bcosts? (?:of|for) (?:this|the|our) (?:study|trial|research|project|work|publication)\b[^.]{0,60}?\b(?:was|were) (?:\w+ )?(?:covered|paid|borne|met|funded)\b|\bfunds were used to support\b/i,
  /\bfunding (?:was |is )?(?:provided|enabled|organi[sz]ed|obtained|granted|supplied) (?:by|from|through)\b/i,
  /\bsponsor(?:ed)? (?:by|was|of (?:this|the) (?:study|trial|work|research)\b)/i,
  /\b(?:study|trial|research|drug|products?|medication)\b[^.]{0,60}?\b(?:funder|funding source|sponsor) (?:of|for) (?:this|the) (?:study|trial) (?:is|was)\b/i,
  /\b(?:estudio|trabajo|investigaci[óo]n|proyecto|ensayo|estudo|trabalho|pesquisa|projeto)\b[^.]{0,90}?\b(?:financiad[oa]|subvencionad[oa]|apoiad[oa]|patrocinad[oa]|apoyad[oa]|sufragad[oa]|recibi[óo]|recebeu|becas? (?:de|del)|bolsas? (?:de|da|do)|ayudas? (?:económicas? )?(?:de|del)|contou com|cont[óo] con|apoio|auxílio)/i,
  /\b(?:recebeu|receberam|recibi[óo]|recibieron) (?:el |o |uma? |una? )?(?:bolsas?|becas?|apoio|auxílio|ayudas?|financiamento|financiaci[óo]n)(?=\s)/i,
  /(?<!\p{L})(?:étude|travail|recherche|projet|essai)\b[^.]{0,90}?\b(?:financée?|soutenue?|subventionnée?|bénéficié|soutien|subvention|bourse)/iu,
  /\b(?:agradece[nm]?|agradecemos)\b[^.]{0,120}?\b(?:financiaci[óo]n|financiamiento|financiamento|apoyo financiero|apoio financeiro|beca|bolsa|subvenci[óo]n)(?!\p{L})/iu,
  /\bremerci\w+\b[^.]{0,120}?\b(?:financement|soutien financier|subvention|bourse)\b/i,
  /\b(?:studie|arbeit|forschung|projekt|untersuchung)\b[^.]{0,110}?\b(?:gefördert|finanziert|unterstützt|gesponsert)/i,
  /\b(?:studio|lavoro|ricerca|progetto)\b[^.]{0,90}?\b(?:finanziat[oa]|sostenut[oa]|supportat[oa]|sponsorizzat[oa])/i,
]

const nothing: readonly RegExp[] = [
  /\b(?:without|no) (?:any )?(?:outside|external|extra|additional|third-party) (?:money|means|resources|grants?)\b/i,
  /^\W*(?:supported|funded|sponsored) by:? (?:none|nobody|no one)\b/i,
  /\b(?:no|without|lack of|absence of)\b(?: (?:any|specific|external|extramural|outside|dedicated|financial|commercial|particular|additional|direct|industry|private|public|formal|special|other|relevant|form of|kind of|sources? of|internal|or|and|grants?)){0,5} (?:funding|financial support|financial assistance|financial aid|funds|grants?|sponsorship|sponsors?|financing|monetary support|(?<=\b(?:external|outside|industry|commercial|specific|extramural|or|and|direct|private|public|institutional) )support|support (?:was|were|has been) (?:received|provided|obtained|given))\b(?! (?:bod|agenc|was found|for the hypothesis))/i,
  /\b(?:not|n['’]t|neither|nor)\b(?: \w+){0,3} (?:receiv\w+|have|had|request\w*|obtain\w*|supported|funded|sponsored|financed)\b(?: (?:any|specific|external|financial|commercial|a|grant|or|and|kind|form|of|outside|by|from|an|other|the)){0,6} ?(?:grants?|funding|funds|financial support|support|sponsor\w*|financ\w*|source|organi[sz]ation|institution|company|agency|compan|body)/i,
  /\b(?:was|were|is|are) (?:entirely |wholly |completely )?(?:self|un)-?(?:funded|financed|supported)\b|\bself-?(?:funded|financed)\b|\b(?:not|nor) (?:externally |financially |commercially )?(?:funded|sponsored|financed)\b|\bfunded (?:by|from) (?:the )?(?:authors?['’]?|our|own|personal|departmental) (?:own |personal )?(?:funds|resources|means)\b|\bnon-funded\b|\b(?:paid|funded|financed|met|borne|covered)(?: for)? (?:only |entirely |solely )?by (?:the (?:authors?|investigators?|researchers?)(?: themselves)?|ourselves)\b(?!['’]|,? (?:and|with|through|via|institut))|\b(?:paid|funded|financed|supported|met)(?: for)? (?:out of|from|by|with|through) (?:the |our |their )?(?:[\w’']+ ){0,3}own (?:means|funds|resources|budget|pockets?)\b/i,
  /\b(?:sin|ning[uú]n[ao]?|no (?:ha |han |se )?(?:recibi|cont|hubo|tuv)\w*|no existi[óo])\b[^.]{0,60}?\b(?:financiaci[óo]n|financiamiento|ayudas?|subvenci\w+|fondos|apoyo financiero|patrocinio)/i,
  /\b(?:não|sem|nenhum[a]?)\b[^.]{0,60}?\b(?:financiamento|apoio financeiro|fontes? de (?:financiamento|fomento)|auxílio|suporte financeiro)/i,
  /\b(?:aucun(?:e)?|sans|pas (?:reçu )?de|n['’]a (?:pas )?(?:reçu|bénéficié))\b[^.]{0,60}?\b(?:financement|soutien financier|subvention)/i,
  /\b(?:keine?n?|ohne|nicht)\b[^.]{0,60}?\b(?:förderung|finanzielle unterstützung|finanzierung|fördermittel|gefördert|drittmittel)|\b(?:finanzierung|förderung|fördermittel|drittmittel)[^.]{0,30}\bkeine?\b/i,
  /\b(?:nessun[ao]?|senza|non (?:ha|hanno|è stat))\b[^.]{0,60}?\b(?:finanziament[oi]|fondi|sostegno finanziario|finanziat)/i,
]

const payer = `(?:funders?|funding (?:sources?|bod(?:y|ies)|agenc(?:y|ies)|organi[sz]ations?|institutions?|partners?)|sponsors?|sources? of (?:funding|support)|financ(?:ing|ial) (?:sources?|supporters?)|granting (?:agency|body)|manufacturer|compan(?:y|ies))`
const role = new RegExp(
  `\\b${payer}\\b[^.]{0,120}?\\b(?:had|have|has|played|took|was|were|did|will|participated|contributed|reviewed|approved|provided|designed|supplied|conducted|performed|monitored)\\b[^.]{0,140}?\\b(?:role|say in|involve\\w*|influence|input|part in|participat\\w*|design|conduct|collection|analysis|interpretation|access|writing|decision|preparation|review|control)\\b|\\b${payer}\\b (?:\\w+ ){0,4}(?:designed|conducted|performed|monitored|analy[sz]ed|collected|wrote|approved|reviewed|supplied|donated|managed|oversaw) (?:\\w+ ){0,3}(?:study|trial|data|protocol|manuscript|report|article|paper|results|drugs?|products?|devices?|creams?)|\\b(?:independent(?:ly)?|without (?:the )?(?:input|involvement|influence)) (?:of|from) (?:the )?(?:\\w+ )?${payer}|\\bno (?:role|involvement|influence|part|input) (?:of|by|from) (?:the |any )?(?:\\w+ )?${payer}`,
  'i',
)

/** Whether a sentence names, or announces, who paid for the paper's own work. */
export function saysFunded(sentence: string): boolean {
  return payment.some((pattern) => pattern.test(sentence))
}

/** Whether a sentence says that nobody paid: "no specific funding", "self-funded", "did not receive any grant". */
export function saysUnfunded(sentence: string): boolean {
  return nothing.some((pattern) => pattern.test(sentence))
}

const aloof =
  /^(?:It|They|The (?:programme|program|foundation|trust|fund|charity|council|agency|firm|maker|institutes?|university|society|ministry|association))\b[^.]{0,40}?\b(?:no|not|nothing|neither)\b[^.]{0,60}?\b(?:roles?|part|say|influence|involve\w*|input|analysis|results|publish|design)\b/

/** Whether a sentence behind one that names the payer tells what "it" did not do. */
export function saysRoleOfPayer(sentence: string): boolean {
  return saysRole(sentence) || aloof.test(sentence.trim())
}

/** Whether a sentence tells what the payer did or did not do in the study. */
export function saysRole(sentence: string): boolean {
  return role.test(sentence)
}

/** Bare answers that mean "no funding" only under a label. */
export const bareNothing =
  /^["“(]?(?:none\b|nil\b|no\b(?! (?:other|author))|n\/?a\b|not (?:applicable|funded|declared|any)|nothing\b|absent|self(?:-| )?(?:funded|financed|supported)?\b|own\b|personal\b|ninguno?a?\b|nenhum[a]?\b|não\b|nada\b|aucune?\b|néant|keine?\b|nessuno?\b|sin\b|próprio|propia|–$|-$)/i

/** Sentences about the money of other studies, of care, or of programmes under study, which say nothing of this paper's. */
export function isOthersMoney(sentence: string): boolean {
  if (
    /^\W{0,3}(?:Where|When|If|Whether)\b|\btheir (?:\w+ )?(?:trial|study|work|research)\b|\band colleagues\b|\bet al\b|\b(?:earlier|previous|prior|older|another|other|largest) (?:\w+ )?(?:study|trial|review|cohort|survey)\b|\b(?:[Tt]rials|[Ss]tudies|[Tt]hose|[Pp]apers) (?:with(?:out)?|that|which|having)\b[^.]{0,30}\b(?:fund|sponsor)|\b(?:[Rr]isk of bias|extracted from|recorded from)\b/.test(
      sentence,
    )
  )
    return true
  if (
    /\bsupported by (?:the |these |those |our |a |an |other |previous |earlier |recent )*(?:findings?|fact|evidence|data|observations?|results?|literature|stud(?:y|ies)|theor(?:y|ies)|hypothes[ie]s|work of)\b/i.test(
      sentence,
    ) ||
    /\b(?:patients|participants|children|families|students|women|men|households|caregivers|people|mothers) (?:with(?:out)?|who|lacking|having)\b[^.]{0,30}\b(?:support|fund)/i.test(
      sentence,
    )
  )
    return true
  if (
    /\b(?:this|present|our|current) (?:systematic |scoping |meta-?|randomi[sz]ed |clinical |pilot |cohort )?(?:review|study|work|research|trial|project|analysis|article|paper|meta-analysis)\b/i.test(
      sentence,
    )
  )
    return false
  return (
    /\b(?:included|eligible|reviewed|primary|original|identified|these|those|most|many|several|few|some|all|of the|\d+|two|three|four|five|six|seven|eight|nine|ten|industry-funded|other|previous|earlier) (?:\w+ ){0,2}(?:studies|trials|articles|papers|reviews|guidelines|reports|publications|RCTs|programs|programmes|clinics|hospitals|centers|centres|schools)\b/i.test(
      sentence,
    ) ||
    /\b(?:health (?:care|insurance|services?)|treatment|care|school|education|welfare|insurance|therapy|tuition|clinic|vaccination|screening) (?:\w+ ){0,3}(?:is|are|was|were) (?:\w+ )?(?:publicly |privately )?(?:funded|financed|subsidi[sz]ed)/i.test(
      sentence,
    ) ||
    /\b(?:hypothesis|finding|findings|results?|conclusion|view|notion|idea|evidence|observation|claim|theory|argument|recommendation|diagnosis|data) (?:\w+ ){0,3}(?:is|are|was|were) (?:\w+ )?supported by\b/i.test(
      sentence,
    )
  )
}
