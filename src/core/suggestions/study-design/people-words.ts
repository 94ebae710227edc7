import { anyOf, pattern } from '#core/word-patterns.ts'

const personWord = anyOf([
  'patients?|participants?|volunteers?|women|men|children|adults|adolescents|persons?|people|individuals|girls|boys',
  'infants|newborns|neonates|babies|mothers|pregnan\\w+|toddlers|teenagers|elderly|veterans|workers|nurses|physicians',
  'students|outpatients|inpatients|respondents|users|humans|clinicians|dentists|surgeons|experts|residents|farmers',
  'gardeners|sailors|households|caregivers|parents|consumers|athletes|subjects|cohort|hospitals?|clinics?|panelists|health care',
])

/** A word for people who may have been studied, in folded text (see `foldText`). */
export const peopleWord = pattern('', String.raw`\b${personWord}\b`)
