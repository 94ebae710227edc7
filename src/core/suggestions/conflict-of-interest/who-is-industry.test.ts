import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { conflictOfInterest } from './conflict-of-interest.ts'
import { inventedPaper } from '#corpora/statement-placement/paper-with-statements.ts'

function readUnderLabel(statement: string) {
  const { status, industry } =
    conflictOfInterest.extract(
      prepareText(
        paperTextOf(inventedPaper({ back: `Conflict of interest: ${statement}\nAuthor contributions\nIV wrote it.` })),
      ),
    )[0]?.value ?? {}
  return { status, industry }
}

describe('a statement is about industry only where a firm is named or clearly meant', () => {
  it.each([
    'IV received a lecture fee from the Northern Society of Dermatology.',
    'IV has been paid by the Ministry of Health for an expert report.',
    'NH receives royalties from Lindenau University Press for a textbook.',
    'TB receives royalties for a book on skin care.',
    'IV is employed by the National Institute of Public Health, which paid for the study.',
    'The authors are employees of the Hospital of Lindenau.',
    'TB is a paid consultant to the World Health Organization.',
    'The hospital of IV received research grants from the Lindenau Cancer Society and the Northern Research Council. TB has no conflict of interest.',
    'TB is an unpaid trustee of the charity Skin Aid and advises the Ministry of Labour. IV and NH declare no competing interests.',
    'NH chairs the guideline group of the Northern Dermatology Association.',
    'IV developed the questionnaire that was used. The other authors declare that they have no competing interests.',
    'IV and TB are the developers of the training programme that was tested.',
    'TB gives courses on hand care at the University of Lindenau, for which he is paid.',
    'NH holds a patent on the method, owned by the University of Lindenau.',
    'IV had travel costs to a congress paid by the European Academy of Skin Care.',
    'TB has received grants from the NIH, the Wellcome Trust and the Lindenau Heart Foundation.',
    'NH reports non-financial support from the University of Lindenau during the conduct of the study.',
    'IV is a member of the data monitoring committee of a trial funded by the MRC.',
    'IV has given expert testimony for the court of Lindenau.',
    'The first author is the mother of a child with eczema.',
    'TB is a member of the Labour Party and a former member of the city council.',
    'NH is a practising acupuncturist.',
    'IV serves on the editorial board of Skin and Hands and is an associate editor of this journal.',
    'TB is married to NH.',
    'This study was part of the doctoral thesis of TB, who was supervised by IV. The authors have received grants from the Northern Research Council.',
  ])('no firm: %s', (statement) => {
    expect(readUnderLabel(statement)).toEqual({ status: 'declared-present', industry: false })
  })

  it.each([
    'IV’s institution received funds from Marnox Ltd for the trial.',
    'IV received research materials from Helvion AG.',
    'TB has received honoraria from several pharmaceutical companies.',
    'NH has a family member who works for Pfizer.',
    'IV has shares in a company that sells soap.',
    'TB and NH work for Dermalux, the maker of the cream.',
    'IV has been a speaker for Nivarel, Cutosan and Hydrosil.',
    'TB is an advisory board member of Nivarel.',
    'NH is a co-founder of a spin-off that markets the skin meter.',
    'TB has received unrestricted research funding from industry.',
    'IV owns a patent that is licensed to Dermalux GmbH.',
    'The department of NH receives fees per patient from Nivarel for including people in trials.',
  ])('a firm: %s', (statement) => {
    expect(readUnderLabel(statement)).toEqual({ status: 'declared-present', industry: true })
  })

  it.each([
    'IV has received nothing from any company and has no conflict of interest; TB and NH have none either.',
    'The authors have no relationships with industry to disclose.',
    'The study was funded by the Northern Research Council. The authors declare that they have no conflict of interest.',
    'The authors declare that they have no competing interests. The Lindenau Foundation had no role in the study.',
    'All authors declare no support from any organisation for the submitted work; no financial relationships with any organisations that might have an interest in the submitted work in the previous three years.',
    'No author is an employee of, consultant to or shareholder in any company that might benefit.',
  ])('nothing: %s', (statement) => {
    expect(readUnderLabel(statement)).toEqual({ status: 'declared-none', industry: false })
  })
})
