import { isFoundation } from './charities.ts'
import { hasLegalForm } from './legal-forms.ts'
import { isKnownCompany, type OrganisationKind } from './organisation-kind.ts'
import { isPublicAbbreviation, isPublicBody } from './public-bodies.ts'
import { isTradeBody } from './trade-bodies.ts'

const vaguePublicWord = /\b(?:commission|administration|agency|state of|plan|region\w*|province)\b/i
const firmPublicWord =
  /\b(?:ministr\w+|minist[eé]rio|government|national|councils?|european|federal|science|department|health|municipal|provincial)\b/i

/**
 * Whether a name tells its kind without doubt: a legal form or known maker, a ministry or a council known by name, a foundation, a
 * university. False for kinds read from words that others share ("society", "centre", "fund", "commission").
 */
export function isCertainKind(name: string, kind: OrganisationKind): boolean {
  switch (kind) {
    case 'company':
      return hasLegalForm(name) || isKnownCompany(name) || isTradeBody(name)
    case 'government':
      return (
        isPublicAbbreviation(name) || (isPublicBody(name) && (!vaguePublicWord.test(name) || firmPublicWord.test(name)))
      )
    case 'charity':
      return isFoundation(name)
    case 'institution':
      return /\b(?:universit\w+|universidad\w*|hospital|college)\b/i.test(name)
    case 'unknown':
      return false
  }
}
