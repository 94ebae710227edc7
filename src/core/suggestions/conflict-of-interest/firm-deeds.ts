import { anyOf, pattern } from '#core/word-patterns.ts'
import { organisationsIn, type Organisation } from '../shared/organisations.ts'

/**
 * What a firm of no known name is told by: it employs, pays or supplies. A hospital, a university or a state would say so in its name,
 * so that these rules are asked of unknown names only.
 */

const employmentOf = anyOf([
  'employees? (?:of|at)|employed by|work(?:s|ed|ing)? (?:(?:full|part)[ -]time |now |also )?for|hired by|payroll of|on loan from|second(?:ed|ment) (?:from|to|by)',
  String.raw`(?:salaried|paid) (?:member of )?(?:staff|staff members?|people) (?:of|at)|salar(?:y|ies) (?:from|paid by)`,
  String.raw`(?:research|development|sales|marketing|medical) (?:and \w+ )?(?:department|division|team) (?:of|at)`,
])
/** Ends with words that make the name behind them an author's employer: "on the payroll of ", "seconded from the ". */
export const endsWithEmployment = pattern('i', String.raw`\b${employmentOf} (?:the )?$`)

const payingVerb = '(?:employ(?:s|ed)|hire[sd]|retain(?:s|ed)|engage[sd]|pays|paid|reimburse[sd]|second(?:s|ed))'
const authorAsObject = anyOf([
  String.raw`\b[Aa]uthors?\b|\bone of us\b|\bDrs?\.? \p{Lu}|\b\p{Lu}\.?\p{Lu}\.?(?:\p{Lu}\.?)?(?![\p{L}\d])`,
])
/** Behind a name: it employed or paid an author. */
const paysAuthor = pattern('u', String.raw`^[^.;]{0,100}?\b${payingVerb}\b[^.;]{0,80}?${authorAsObject}`)
const opensClause =
  /(?:^|[,;:]|\b(?:but|although|though|yet|while|whereas|that|and|however|because|since)\b,?)\s*(?:the )?$/i

/** Whether the subject of a clause is a firm, known or told by its deeds, and no author: "Marnox Labs pays the salary of NH". */
export function isFirmAsSubject(subject: string, behind: string): boolean {
  const [firm, ...others] = organisationsIn(subject)
  if (!firm || others.length > 0 || firm.end < subject.length - 1 || /,/.test(subject.slice(0, firm.start)))
    return false
  return firm.kind === 'company' || (firm.kind === 'unknown' && paysAuthor.test(behind))
}

/** Whether an organisation in a clause employs or pays an author there. */
export function employsAuthor(clause: string, { start, end }: Organisation): boolean {
  return opensClause.test(clause.slice(0, start)) && paysAuthor.test(clause.slice(end))
}

const doingVerb = anyOf([
  'supplie[sd]|provide[sd]|sells?|sold|makes?|made|paid|pays|lent|lends|donate[sd]|gave|owns?|owned|employ(?:s|ed)|finance[sd]',
  'sponsor(?:s|ed)|fund(?:s|ed)|markets?|marketed|manufactures?|develop(?:s|ed)|produce[sd]|distribute[sd]|built|designed|ran',
])
const doesSomething = pattern('i', String.raw`^,? (?:(?:which|who|has|had|also|kindly|generously) ){0,3}${doingVerb}\b`)
const itsPeople =
  /\b(?:engineers?|staff|employees?|scientists?|technicians?|statisticians?|workers?|people|colleagues) (?:of|from|at)\b/i
const togetherWith = /\b(?:together|jointly|collaboration|partnership|co-?operation) with (?:the )?$/i

/** Whether a name of no known kind is told to do, or its people to do, what firms do for a study: a tie may stand behind it. */
export function mayBeFirmAtWork(words: string, { kind, start, end }: Organisation): boolean {
  // "Engineers of Velmora" may be read as one name.
  const before = words.slice(Math.max(0, start - 40), start)
  return (
    kind === 'unknown' &&
    (doesSomething.test(words.slice(end)) ||
      itsPeople.test(words.slice(Math.max(0, start - 24), end)) ||
      togetherWith.test(before))
  )
}
