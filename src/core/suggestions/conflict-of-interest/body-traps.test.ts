import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { conflictOfInterest } from './conflict-of-interest.ts'
import { funding } from '../funding/funding.ts'
import { inventedPaper } from '#corpora/statement-placement/paper-with-statements.ts'

describe('what the body of a paper tells of others’ interests and money', () => {
  it.each([
    'All panel members completed conflict of interest forms before the first meeting, and two with ties to industry did not vote.',
    'The members of the committee declared no conflicts of interest.',
    'Authors of the trials were contacted, and none declared a conflict of interest.',
    'Twelve trials had authors who were employees of the sponsor, and nine declared no funding.',
    'An author of one of the trials is a consultant to Marnox Ltd.',
    'The first author of the largest trial had received fees from Marnox Ltd.',
    'Dr. Poe, who had received fees from Pfizer, led the earlier trial.',
    'Two authors independently extracted data; no conflict between them had to be settled by a third.',
    'The two reviewers had no financial interest in the results of the included trials.',
    'A conflict of interest may arise when a nurse is paid by the maker of a cream.',
    'The questionnaire asked whether the doctor had shares in a company or had received honoraria.',
    'Owners of small restaurants reported financial conflicts with their suppliers.',
    'The interviewer was an employee of Marnox Ltd and was not involved in care.',
    'Statistical analysis was done by an independent statistician employed by DataHouse Ltd.',
    'The monitoring board, whose members had no conflict of interest, met twice.',
    'Patients who were employed by the sponsor were excluded.',
    'Exclusion criteria were: being an employee of Dermalux GmbH or a relative of an investigator.',
    'Staff of the sponsor or of the investigators could not take part.',
    'Trials with industry funding had larger effects, and those without any funding had the smallest.',
    'Funding was not reported in six of the trials, and four were funded by the manufacturer.',
    'The source of funding and the role of the sponsor were extracted from every trial.',
    'Risk of bias was judged high where the trial was funded by the maker of the cream.',
    'The national programme was funded by the Ministry of Health from 2004.',
    'The register is funded by the county and supported by the Northern Skin Society.',
    'Cooks received financial support from their employer for buying creams.',
    'The hospital provided funding for a second nurse in the control kitchens.',
    'The instrument was developed with funding from the Northern Research Council.',
    'The earlier study was supported by a grant from Marnox Ltd.',
    'No grants were available for such programmes before 2010.',
  ])('is quoted neither for the authors nor for the study: %s', (sentence) => {
    for (const place of ['methods', 'results', 'discussion']) {
      const prepared = prepareText(
        paperTextOf(inventedPaper({ [place]: `${sentence} The nurse saw every cook twice.` })),
      )
      expect([conflictOfInterest, funding].map((field) => field.extract(prepared)[0]?.quote ?? null)).toEqual([
        null,
        null,
      ])
    }
  })
})
