// Invented from first to last word: no such study, people, company or journal exists.
export default {
  fileName: 'fictional-pilot.pdf',
  journal: 'Imaginary Clinics 2022; 5: 61-63',
  doi: '10.99999/imclin.2022.0061',
  kind: 'Pilot study',
  title: 'Exosome gel on acne scars, before and after: an uncontrolled pilot study',
  authors: ['Marta Tadesse', 'Olof Lindqvist'],
  date: '2022-09-05',
  abstract:
    'Background: gels with exosomes are used on acne scars without much study. Aim: to see whether a larger trial could be run, and how scars look before and after. Methods: in this single-arm pilot study, adults with acne scars used the gel after needling, four times in eight weeks. Results: of 24 people enrolled, 19 completed the study. Fourteen of the 19 rated their scars as better. Conclusion: a controlled trial is feasible; whether the gel does anything was not tested here.',
  sections: [
    [
      'Introduction',
      [
        'Acne scars often soften with time and with needling alone. Reports of exosome gels come without controls. Before planning a randomised trial we wanted to know whether people would come back for four visits and accept photographs.',
      ],
    ],
    [
      'Methods',
      [
        'We ran a single-arm pilot study without a control group. Its aims were feasibility: recruitment, attendance and the completeness of photographs. People were eligible from the age of 18 with at least ten atrophic scars on one cheek.',
        'The gel was applied to both cheeks after needling to 1 mm, every two weeks for eight weeks. Photographs were taken of each half of the face, and people rated their scars as worse, unchanged or better at week 16.',
      ],
    ],
    [
      'Results',
      [
        'Twenty-four people were enrolled between January and April. Five did not come back after the second visit: three moved away and two found needling too painful. Nineteen people completed the study and were analysed.',
        'At week 16, 14 of 19 people rated their scars as better, four as unchanged and one as worse. Photographs were complete for 17 people.',
        'Crusting was seen in six people and passed within a week. One person had a herpes sore on the lip, which was treated.',
      ],
    ],
    [
      'Discussion',
      [
        'Most people came back, and most were pleased. As there was no control group, the change cannot be put down to the gel. People who left may have been less pleased than those who stayed.',
      ],
    ],
    [
      'Limitations',
      [
        'The study had no control, nobody was blinded, and a fifth of the people were lost. The ratings were the people’s own.',
      ],
    ],
    [
      'Acknowledgements',
      [
        'We thank the people who took part. This work was supported by the Skin Fund of the Northern Isles, a charity (grant NI-17). The gel was bought at the usual price.',
      ],
    ],
    ['Declaration of interests', ['The authors declare that they have no competing interests.']],
  ],
  references: ['Ferrand C. Scars and time. Imaginary Clinics 2018;1:5-9.'],
}
