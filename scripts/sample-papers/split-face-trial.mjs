// Invented from first to last word: no such study, people, company or journal exists.
export default {
  fileName: 'fictional-split-face-trial.pdf',
  journal: 'Journal of Imaginary Dermatology 2024; 7: 112-114',
  doi: '10.99999/jid.2024.0112',
  kind: 'Short report',
  title:
    'Adipose-derived exosome solution after microneedling for periorbital lines: a randomised, assessor-blinded, split-face trial',
  authors: ['Livia Marchetta', 'Tunde Okonedo', 'Hanne Sørvik'],
  date: '2024-03-18',
  abstract:
    'Exosome solutions are sold for facial ageing, yet few have been compared with a plain vehicle. We treated one side of the face with an exosome solution and the other with saline, each straight after microneedling, and followed both sides for twelve weeks. Twenty-eight people were randomised and analysed. The wrinkle score fell a little more on the exosome side, but the difference was small and could be due to chance.',
  sections: [
    [
      'Introduction',
      [
        'Topical products that contain exosomes are offered in many clinics. Controlled trials are few, small and seldom blinded, and most compare a treated face with its own past. An earlier split-face study of 12 people found no difference, but its photographs were not standardised.',
        'We therefore asked whether an exosome solution improves periorbital lines more than saline when both are applied after the same microneedling.',
      ],
    ],
    [
      'Methods',
      [
        'This was a randomised, assessor-blinded, split-face trial with a follow-up of twelve weeks. A computer-made list assigned the exosome solution to the left or to the right side; the other side received saline. Sealed envelopes were opened after both sides had been needled. The trial was registered before the first person was enrolled (registration ISRCTN00000000, an invented number).',
        'Adults aged 35 to 60 years with moderate periorbital lines (Fitzpatrick types II to IV) were recruited at one clinic. People who had had fillers or botulinum toxin within the past year were not eligible.',
        'Each side was treated three times, three weeks apart, with 2 mL of solution after needling to a depth of 0.5 mm. The Velaris solution and the saline came in identical vials.',
        'The planned size was 26 people, to detect a difference of 0.5 points with a power of 80 %. The main outcome was a photographic wrinkle score from 0 to 9, set by two assessors who did not know the side. Sides were compared with the Wilcoxon signed-rank test, since the two sides of one face are not independent.',
      ],
    ],
    [
      'Results',
      [
        'Of 31 people screened, 28 took part. Twenty-eight people (56 sides) were randomised, 28 sides to each solution, and all were analysed. Their mean age was 47 years; 24 were women.',
        'At week 12 the wrinkle score had fallen by 1.3 points on the exosome side and by 0.9 points on the saline side (paired difference 0.4; 95 % CI -0.1 to 0.9). Thirteen people preferred the exosome side, nine the saline side, and six saw no difference.',
      ],
    ],
    [
      'Harms',
      [
        'Redness lasted for a median of two days on both sides. Two people had a burning feeling on the exosome side, which ended within an hour. There were no serious adverse events.',
      ],
    ],
    [
      'Discussion',
      [
        'Both sides improved, and the gap between them was small. Needling alone may account for most of the change, as earlier work without a control side could not show. A difference of 0.4 on a scale of nine is below the change that people noticed in the validation of the scale.',
      ],
    ],
    [
      'Limitations',
      [
        'Follow-up ended at twelve weeks, and the trial was too small to detect uncommon harms. One clinic took part, and the people were mostly women. We did not measure how many particles reached the dermis, nor whether they were intact when the vial was opened.',
      ],
    ],
    [
      'Funding',
      [
        'Velaris Skin Sciences supplied the solution and the saline free of charge and paid for the photographs. It had no part in the analysis and did not see the manuscript before it was submitted.',
      ],
    ],
    [
      'Conflict of interest',
      [
        'L. Marchetta is employed by Velaris Skin Sciences, which makes the solution tested here; T. Okonedo has had lecture fees from it. H. Sørvik declares no competing interests.',
      ],
    ],
  ],
  references: [
    'Almgren B, Ruiz P. A photographic score of periorbital lines. Imaginary Clinics 2019;3:41-47.',
    'Tadesse M, Lindqvist O. Exosome gel on one half of the face. J Imaginary Dermatol 2021;4:9-13.',
  ],
}
