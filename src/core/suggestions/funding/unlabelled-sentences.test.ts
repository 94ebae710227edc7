import { describe, expect, it } from 'vitest'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { inventedPaper, type InventedParts } from '#corpora/statement-placement/paper-with-statements.ts'
import { funding } from './funding.ts'

/** Among thanks, as a paragraph of its own, in a note of the first page. */
const places: readonly ((sentence: string) => InventedParts)[] = [
  (sentence) => ({
    back: `Acknowledgements\nWe thank the cooks for their time. ${sentence} Mara Lind typed the tables.`,
  }),
  (sentence) => ({ back: sentence }),
  (sentence) => ({ firstPage: `Received 4 May 2011. ${sentence} Address for correspondence: Ilse Varga, Lindenau.` }),
]

function readEverywhere(
  sentence: string,
): readonly { readonly quote: string | null; readonly status: string | undefined }[] {
  return places.map((place) => {
    const [best] = funding.extract(prepareText(paperTextOf(inventedPaper(place(sentence)))))
    return { quote: best?.quote?.exact ?? null, status: best?.value.status }
  })
}

describe('sentences about money for the work without a label, quoted with their bounds', () => {
  it.each([
    'This study was supported by a grant from Marnox Ltd.',
    'Supported by grants from the Northern Research Council (NRC 12-4) and the Lindenau Foundation.',
    'Funded by the Ministry of Health of Lindenau.',
    'The study was funded by an unrestricted educational grant from Helvion AG.',
    'This trial was sponsored and funded by Dermalux GmbH.',
    'Funding for this study was provided by Dermalux GmbH.',
    'Financial support for the trial came from the Lindenau Skin Foundation.',
    'The authors thank the Northern Health Fund for financial support.',
    'We are indebted to the Lindenau Foundation for a grant.',
    'This project received funding from the Northern Research Council under grant agreement 4711.',
    'The work was supported in part by research funds of the Hospital of Lindenau.',
    'Dermalux GmbH provided financial support for the conduct of the trial.',
    'Dermalux GmbH funded the study and supplied the creams.',
    'The costs of the trial were covered by the Hospital of Lindenau.',
    'The Lindenau Foundation paid for the nurse and the laboratory tests.',
    'IV is the recipient of a fellowship from the Northern Health Research Council.',
    'TB was supported by a career development award of the Lindenau Foundation.',
    'This research was made possible by a donation of the Varga family.',
    'The creams were provided free of charge by Dermalux GmbH.',
    'Study drugs and placebo were donated by Marnox Ltd.',
    'The trial was an investigator-initiated study supported by Marnox Ltd.',
    'This paper is part of a project that is financed by the Northern Research Council (project 88/2).',
    'The research was carried out with the support of the Lindenau Skin Foundation.',
    'This study was financed by a grant of the county of Lindenau.',
    'This work was funded through the internal research programme of the University of Lindenau.',
    'A grant from the Lindenau Foundation supported this work.',
    'Contract grant sponsor: Northern Health Fund; contract grant number: 2011/7.',
  ])('stated: %s', (sentence) => {
    for (const read of readEverywhere(sentence)) expect(read).toEqual({ quote: sentence, status: 'stated' })
  })

  it.each([
    'This study received no funding.',
    'No funding was received for this work.',
    'The authors received no financial support for this study.',
    'No external funding was used for this trial.',
    'There was no external funding for the trial.',
    'The study was not funded.',
    'We received no funding for this study.',
    'This research received no specific grant from any funding agency.',
    'The study was funded by the authors.',
    'The work was carried out without financial support from third parties.',
    'No sponsor was involved in this trial, and no funds were received.',
    'The costs of the study were paid by the authors.',
    'None of the authors received funding for this work.',
  ])('nobody paid: %s', (sentence) => {
    for (const read of readEverywhere(sentence)) expect(read).toEqual({ quote: sentence, status: 'none' })
  })

  it.each([
    'We thank the nurses for their support.',
    'The authors thank Mara Lind for statistical support and the kitchens for supporting the study.',
    'IV obtained the funding and TB supervised the trial.',
    'TB has received lecture fees from Marnox Ltd and grants from Helvion AG outside the submitted work.',
    'Meals in the kitchens are subsidised by the county of Lindenau.',
    'Our finding is supported by an earlier trial among nurses.',
    'All procedures were approved by the ethics board of the Hospital of Lindenau (grant of permission 12/04).',
    'The hospital is funded by the county.',
    'IV has received consulting fees from Marnox Ltd; NH is funded by the Lindenau Foundation outside this work.',
  ])('no money of this study: %s', (sentence) => {
    for (const { quote } of readEverywhere(sentence)) expect(quote).toBeNull()
  })
})
