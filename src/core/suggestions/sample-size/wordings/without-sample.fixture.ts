import { wording, type Wording } from './wording.ts'

/** Papers without a number of people to show: laboratory work, opinion, narrative reviews, models, methods. */
export const withoutSample: readonly Wording[] = [
  wording(
    'A polymer for slow release of insulin',
    'Particles were made by two methods. Release lasted 14 days in buffer. In 3 independent experiments 80% was freed by day 10. The polymer may spare patients daily injections.',
    null,
  ),
  wording(
    'Pain in old age: a narrative review',
    'Pain is common in people over 75. A trial of 240 patients showed that exercise helps, and a survey of 1,500 adults found that few are treated. We review drugs and other care.',
    null,
  ),
  wording(
    'Why surgeons should sleep',
    'A recent study of 331 surgeons found that tiredness leads to errors. We believe that nights must be shared.',
    null,
  ),
  wording(
    'A transmission model of measles in a town of 100,000 people',
    'We simulated a town of 100,000 people with 2,000 schools and homes. Vaccination of 95% stopped spread in the model.',
    null,
  ),
  wording(
    'Binding of a drug to a receptor',
    'Docking gave 12 poses. Two mutants with loss of binding were expressed in cells. Binding fell tenfold.',
    null,
  ),
  wording(
    'Guidance on biologics in pregnancy',
    'A panel of 14 experts met twice and agreed on 22 statements. Biologics may go on until the third trimester in most women.',
    { headline: 14 },
  ),
  wording(
    'The history of soap',
    'Soap was made in two cities in the Middle Ages. In 1791 a new process made it cheap. Today 5 firms make most of it.',
    null,
  ),
  wording(
    'Essential oils against a yeast',
    'Five oils were tested against 20 strains. Thyme oil was the strongest at 0.1%.',
    { headline: 20, unit: 'sample' },
  ),
]

/** Set aside until the rules stood. */
export const withoutSampleHeldBack: readonly Wording[] = [
  wording(
    'A coating that kills bacteria on steel',
    'Steel plates were coated in 2 steps. Counts fell by 99.9% within 4 hours in three experiments. It may protect patients with implants.',
    null,
  ),
  wording(
    'Vitamin D: where do we stand?',
    'This review looks at vitamin D and falls. In one trial of 2,256 women high doses did harm. Doses should be modest.',
    null,
  ),
  wording(
    'A model of queues in emergency rooms',
    'We modelled a hospital with 40,000 patients a year. Adding one doctor cut waiting by 20 minutes.',
    null,
  ),
  wording(
    'Structure of a fungal enzyme',
    'The structure was solved at 1.9 Å. Two pairs of residues form the pocket. Four variants lost activity.',
    null,
  ),
]
