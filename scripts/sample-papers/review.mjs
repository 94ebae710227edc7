// Invented from first to last word: no such study, people, company or journal exists.
export default {
  fileName: 'fictional-review.pdf',
  journal: 'Annals of Invented Aesthetics 2023; 11: 201-203',
  doi: '10.99999/aia.2023.0201',
  kind: 'Review',
  title: 'Exosomes for the ageing face: what clinics offer and what has been shown. A narrative review',
  authors: ['Clémence Ferrand', 'Ida Almgren', 'Pablo Ruiz'],
  date: '2023-06-30',
  abstract:
    'Facial treatments with exosomes are widely advertised. In this narrative review we describe where the products come from, how they are applied, and what trials in people have found so far. We did not search by a fixed method, and we do not pool results. The trials we know of are small and mostly without controls; none has followed people for longer than six months.',
  sections: [
    [
      'Introduction',
      [
        'Exosomes are small vesicles that cells give off. In a dish they carry signals that make skin cells divide, and from there it is a long way to a smoother face. This review is written for doctors who are asked about such treatments.',
      ],
    ],
    [
      'What is sold',
      [
        'Products differ in their source (fat tissue, umbilical cord, plants), in the way they are purified, and in the number of particles per millilitre. Labels seldom say how the number was measured. Freeze-dried powders are mixed with saline on the day of use.',
      ],
    ],
    [
      'What has been shown',
      [
        'Laboratory work is plentiful. Trials in people are few. Marchetta and colleagues randomised 28 people in a split-face trial and found a difference of 0.4 points that could be due to chance. Tadesse and Lindqvist treated 24 people without a control. A randomised trial of a serum for melasma analysed 62 of 64 people and saw fewer dark spots, although its maker had paid for it.',
        'Harms are reported unevenly. Redness and crusting are common after needling with or without exosomes, and nobody has looked for late effects.',
      ],
    ],
    [
      'What is missing',
      [
        'We lack trials with a plain vehicle as control, with assessors who do not know the side, and with a follow-up of a year. We also lack any agreed way to say how much of the product reaches the skin.',
      ],
    ],
    [
      'Conclusion',
      [
        'For now exosome facials rest on laboratory findings and small studies. People who pay for them should be told so.',
      ],
    ],
    ['Funding', ['No specific funding was received for this review.']],
    [
      'Competing interests',
      [
        'C. Ferrand has received travel support from Lumen Derm, a maker of serums. I. Almgren and P. Ruiz have nothing to declare.',
      ],
    ],
  ],
  references: [
    'Marchetta L, Okonedo T, Sørvik H. Adipose-derived exosome solution after microneedling for periorbital lines. J Imaginary Dermatol 2024;7:112-114.',
    'Tadesse M, Lindqvist O. Exosome gel on acne scars, before and after. Imaginary Clinics 2022;5:61-63.',
    'Almgren I. Exosome serum or vehicle for melasma: a randomised trial. J Imaginary Dermatol 2023;6:80-88.',
  ],
}
