import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { conflictOfInterest } from './conflict-of-interest.ts'
import { inventedPaper, type InventedParts } from '#corpora/statement-placement/paper-with-statements.ts'

/** The places where such sentences stand without a label: among thanks, as a paragraph of its own, in a note of the first page. */
const places: readonly ((sentence: string) => InventedParts)[] = [
  (sentence) => ({
    back: `Acknowledgements\nWe thank the cooks for their time. ${sentence} Mara Lind typed the tables.`,
  }),
  (sentence) => ({ back: sentence }),
  (sentence) => ({ firstPage: `Received 4 May 2011. ${sentence} Address for correspondence: Ilse Varga, Lindenau.` }),
]

function readEverywhere(sentence: string): readonly { readonly quote: string | null; readonly said: string }[] {
  return places.map((place) => {
    const [best] = conflictOfInterest.extract(prepareText(paperTextOf(inventedPaper(place(sentence)))))
    return {
      quote: best?.quote?.exact ?? null,
      said: `${best?.value.status}${best?.value.industry ? ' industry' : ''}`,
    }
  })
}

describe('sentences about interests without a label, quoted with their bounds', () => {
  it.each([
    'There are no conflicts of interest for any author.',
    'The authors do not have any conflict of interest to disclose.',
    'No author has any potential conflict of interest.',
    'None of the authors has a proprietary interest in the products mentioned.',
    'The authors have nothing to disclose.',
    'None of the authors received any payment or had any affiliation with a commercial sponsor.',
    'The authors received no remuneration from the makers of the creams.',
    'No conflicts declared.',
    'The authors declare that they have no relevant financial interests.',
    'We declare that we have no conflicts of interest.',
    'We certify that there is no actual or potential conflict of interest in relation to this article.',
    'The authors have full control of all primary data and have no financial relationship with the organization that sponsored the research.',
    'The authors are not affiliated with, and have no financial ties to, the makers of the device.',
    'None of the investigators holds stock in the company that makes the cream.',
    'No commercial party having a direct financial interest in the results of the research supporting this article has or will confer a benefit on the authors.',
    'The authors certify that they have no commercial or proprietary interest in any drug, device or equipment mentioned.',
    'Ilse Varga, Tomas Brandt and Noor Haddad have no conflicts of interest or financial ties to disclose.',
    'The authors of this paper do not have a direct or indirect financial relation with the commercial identities mentioned in this paper.',
    'All authors: no conflicts.',
    'All authors report no financial disclosures.',
    'The author has no financial, consultant, institutional or other relationships that might lead to bias or a conflict of interest.',
    'None declared by any of the authors.',
    'The authors affirm that they have no affiliations with or involvement in any organization or entity with any financial interest in the subject matter of this manuscript.',
    'No author has a financial or proprietary interest in any material or method mentioned.',
    'Neither author has any financial interest in the material presented.',
    'The authors have no affiliation with any of the companies named.',
    'No financial conflict of interest exists for any of the authors.',
    'The authors attest that there are no commercial associations that might pose a conflict of interest.',
    'The authors hereby declare no competing financial interests.',
    'The authors are solely responsible for the content and have no conflict of interest.',
    'No disclosures were reported by the authors.',
    'We have nothing to disclose.',
    'None of the authors has any commercial association that might create a conflict of interest in connection with this article.',
    'There is no actual or potential conflict of interest for any author of this work.',
    'The authors deny any conflicts of interest.',
    'The authors declared no conflict of interests.',
    'The authors have stated explicitly that there are no conflicts of interest in connection with this article.',
    'The authors do not report any conflict of interest regarding this work.',
    'The authors received no honoraria or other form of financial support for this work from industry.',
    'The authors do not have a financial interest in, or commercial association with, any of the companies named here.',
    'None of the authors has been paid by a commercial sponsor for any part of the work.',
    'The authors guarantee the absence of any conflict of interest.',
    'The authors wish it to be known that they have no interests to declare.',
    'All authors certify that they have no commercial associations, stock ownership or patents that bear on this article.',
    'Dr Varga and Dr Brandt have no conflicts of interest to declare.',
    'I.V., T.B. and N.H. state no conflict of interest.',
    'The authors had no conflict of interest in carrying out this study.',
  ])('nobody has any: %s', (sentence) => {
    for (const read of readEverywhere(sentence)) expect(read).toEqual({ quote: sentence, said: 'declared-none' })
  })

  it.each([
    'Dr. Brandt is a consultant for Marnox Ltd.',
    'Dr Brandt serves as a paid consultant to Helvion AG.',
    'T.B. is an employee and stockholder of Dermalux GmbH.',
    'One of the authors (T.B.) is an employee of Dermalux GmbH, which makes the cream.',
    'Two authors (TB and NH) were employees of Dermalux GmbH at the time of the study.',
    'Drs. Varga and Haddad have received research grants and speaker honoraria from Pfizer.',
    'Dr. Varga has received grants from Novartis and has been a member of its advisory board.',
    'I.V. reports personal fees from AbbVie outside the submitted work.',
    'Tomas Brandt is the founder and chief executive of SkinMeter Inc.',
    'TB holds a patent on the cream, which is licensed to Dermalux GmbH.',
    'The first author is a shareholder of Dermalux GmbH.',
    'The senior author has acted as an adviser to Galderma.',
    'NH has received travel support from LEO Pharma.',
    'Dr Haddad’s department has received unrestricted grants from Novartis and Sanofi.',
    'Noor Haddad has participated in clinical trials sponsored by Pfizer and has given lectures for Novartis.',
    'T Brandt and N Haddad are employed by Beiersdorf AG, Hamburg, Germany.',
    'Ilse Varga is a member of the speakers’ bureau for Abbott.',
    'Dr Varga discloses that she is a co-founder of SkinMeter Inc.',
    'Tomas Brandt, PhD, is a full-time employee of Beiersdorf.',
    'The authors acknowledge a financial interest: TB owns stock in Medtronic.',
    'IV: speaker fees from Galderma; TB: none; NH: none.',
    'The authors wish to disclose that TB has been a consultant for Galderma.',
    'Dr. Varga is on the scientific advisory board of Helvion AG.',
    'Dr Haddad has been reimbursed by Pfizer for attending several conferences.',
    'TB is employed by Marnox Ltd; NH has acted as consultant to Marnox Ltd.',
    'T. Brandt is Chief Medical Officer of Helvion AG and owns shares in it.',
    'Professor Varga has been a member of advisory boards for Novartis and has received lecture fees from Galderma.',
    'Profs. Varga and Brandt received speakers’ honoraria from Beiersdorf AG.',
    'Drs Brandt and Haddad report receiving consulting fees from Amgen; Dr Varga reports none.',
    'T.B. received a research grant from Novartis outside this work.',
    'IV declares that she has received speaking honoraria from Almirall and LEO Pharma.',
    'Noor Haddad has a consultancy agreement with Dermalux GmbH.',
    'Two of the authors (I.V. and T.B.) have served as investigators for studies sponsored by Galderma.',
    'The corresponding author has received fees for expert advice from Sanofi.',
    'One author (TB) works for the company that produces the cream.',
    'Authors TB and NH were employed by Marnox Ltd during the study.',
    'TB has a commercial interest in the device through a licence to Helvion AG.',
    'Dr. Brandt has received royalties from Zimmer and is a paid presenter for Stryker.',
    'N. Haddad is a shareholder and director of SkinMeter Ltd, which developed the meter.',
    'The authors declare that this study received funding from Dermalux GmbH and that the funder was not involved in the study design, and that TB is an employee of Dermalux GmbH.',
    'NH received an honorarium from Pfizer for a lecture.',
    'I. Varga has received compensation as a consultant from Marnox Ltd.',
    'Tomas Brandt reports being an employee of and holding stock in Amgen.',
    'Author TB is the owner of Brandt Skin Care Ltd.',
  ])('a tie to a firm: %s', (sentence) => {
    for (const read of readEverywhere(sentence))
      expect(read).toEqual({ quote: sentence, said: 'declared-present industry' })
  })

  it.each([
    'NH is supported by a career award and sits on the editorial board of this journal.',
    'TB is named as inventor on a patent application filed by the University of Lindenau.',
    'Dr Brandt is a member of the editorial board of this journal.',
    'The authors declare the following interests: NH is president of the Northern Skin Society.',
  ])('another interest: %s', (sentence) => {
    for (const read of readEverywhere(sentence)) expect(read).toEqual({ quote: sentence, said: 'declared-present' })
  })

  it.each([
    'ICMJE disclosure forms for all authors are available online.',
    'Full disclosure forms of the authors can be found with the online version of this article.',
    'Author disclosures are provided in the supplementary material.',
  ])('told elsewhere: %s', (sentence) => {
    for (const read of readEverywhere(sentence)) expect(read).toEqual({ quote: sentence, said: 'unclear' })
  })

  it.each([
    'We thank the staff of Dermalux GmbH, who lent the meter.',
    'Dr. Poe of Pfizer Inc. read an earlier version of the text.',
    'IV had full access to all the data and takes responsibility for the integrity of the analysis.',
    'Written informed consent was obtained from all participants.',
    'The views expressed are those of the authors and not necessarily those of the Ministry of Health.',
    'The study was presented in part at the congress of the Northern Skin Society, where it won a prize of Galderma.',
    'The authors thank Mara Lind, an employee of Beiersdorf, for her advice.',
    'IV, TB and NH contributed equally to this work.',
    'Drs. Varga and Brandt designed the study and Dr. Haddad analysed the data.',
    'The study was approved by the ethics board, and the authors have no access to the names.',
    'IV, TB and NH have read and approved the final version.',
    'The authors have no objection to the sharing of the data.',
    'TB is a professor of skin care and NH is a nurse at the Hospital of Lindenau.',
    'The authors declare that the data are available on request.',
    'The authors confirm that they have not published this work elsewhere and that no part was written by others.',
    'The authors declare that they followed the Helsinki declaration.',
    'Dr. Varga, Department of Skin Care, Hospital of Lindenau, is the guarantor.',
    'The cream was bought from Dermalux GmbH at the usual price.',
    'None of the participants reported side effects of interest.',
    'The authors are indebted to the staff of Helvion AG for technical advice.',
  ])('none of the authors’ interests: %s', (sentence) => {
    for (const { quote } of readEverywhere(sentence)) expect(quote).toBeNull()
  })
})
