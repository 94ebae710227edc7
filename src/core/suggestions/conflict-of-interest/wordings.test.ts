import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { conflictOfInterest } from './conflict-of-interest.ts'
import { inventedPaper } from '#corpora/statement-placement/paper-with-statements.ts'

function valueOf(statement: string) {
  return conflictOfInterest.extract(
    prepareText(
      paperTextOf(inventedPaper({ back: `Conflict of interest: ${statement}\nAuthor contributions\nIV wrote it.` })),
    ),
  )[0]?.value
}

describe('what a statement says', () => {
  it.each([
    'I declare that I have no competing interests.',
    'The authors have no ethical conflicts to disclose.',
    'The authors certify that they have no affiliations with any organization with any financial interest in the subject matter discussed in this manuscript.',
    'On behalf of all authors, the corresponding author states that there is no conflict of interest.',
    'The authors alone are responsible for the content and writing of the paper and report no declarations of interest.',
    'Each author certifies that he or she has no commercial associations (such as stock ownership or patents) that might pose a conflict of interest.',
    'The authors have no conflict of interest with the manufacturers of the products used.',
    'The authors do not have any conflicts of interest. This study was supported by a grant from Sanofi.',
    'None of the authors had any financial relationship with Syneron Medical, the maker of the laser used.',
    'None known.',
    'N/A',
    'No.',
    'Nil declared.',
    'Ninguno.',
    'Nada a declarar.',
    'Aucun.',
    'Keine.',
    'Nessuno.',
    'Os autores declaram inexistência de conflitos de interesse.',
    'Les auteurs n’ont aucun lien d’intérêt à déclarer.',
    'Der korrespondierende Autor gibt für sich und seine Koautoren an, dass kein Interessenkonflikt besteht.',
    'Gli autori dichiarano che non sussistono conflitti di interesse.',
  ])('nothing: %s', (statement) => {
    expect(valueOf(statement)).toMatchObject({ status: 'declared-none', industry: false, parties: [] })
  })

  it.each([
    'Dr. Smith has served on speakers bureaus for Merck and Pfizer.',
    'One of the authors (J.K.) is the inventor of the device and receives royalties from its manufacturer.',
    'JS, KP and LM are employees of GlaxoSmithKline and hold GSK shares.',
    'All authors are employees of Procter & Gamble.',
    'RM has no stock or other equity but has acted as a consultant for Cook Medical.',
    'The authors have no conflicts of interest except for Dr Brown, who is a paid consultant for Zimmer.',
    'The corresponding author is married to an employee of Amgen.',
    'GH is co-founder of SkinTech, a spin-off of the University.',
    'Dr. Lee: consultant, Pfizer; speaker, Lilly. Dr. Wong: none.',
    'R. Lee, None; S. Wong, Alcon (F, C); T. Hu, Allergan (R).',
    'Dr Park received the laser on loan from Lutronic Corporation. Dr Kim has indicated no significant interest with commercial supporters.',
    'This study was supported by Cutera Inc. Dr Ross is a consultant for Cutera. The other authors have indicated no significant interest with commercial supporters.',
    'All authors have completed the ICMJE uniform disclosure form and declare: AB had financial support from Roche for the submitted work; no other relationships or activities that could appear to have influenced the submitted work.',
    'J.D. déclare avoir reçu des honoraires de Novartis.',
    'A. Müller hat Beratungshonorare von Pfizer erhalten.',
    'El Dr. Gómez ha recibido honorarios de Novartis y Pfizer. El resto de los autores no declara conflictos de interés.',
  ])('a tie to a company: %s', (statement) => {
    expect(valueOf(statement)).toMatchObject({ status: 'declared-present', industry: true })
  })

  it.each([
    'XY is an associate editor of the journal.',
    'KL holds a patent on the method described here.',
    'DM is director of the clinic where the study took place.',
    'Jane Roe reports grants from National Institutes of Health, during the conduct of the study.',
  ])('an interest without a company: %s', (statement) => {
    expect(valueOf(statement)).toMatchObject({ status: 'declared-present', industry: false })
  })

  it.each([
    'Please see the ICMJE forms, available online, for the authors’ disclosures.',
    'Author disclosures are available in the supplementary appendix.',
  ])('unclear, as it points elsewhere: %s', (statement) => {
    expect(valueOf(statement)).toMatchObject({ status: 'unclear' })
  })
})
