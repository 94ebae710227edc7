import type { InventedAbstract } from './development-within-person.fixture.ts'

/** Written after the rules, to see how they do on what they were not fitted to. All invented: no such studies were done. */
export const secondLookAbstracts: readonly InventedAbstract[] = [
  {
    design: 'RCT-SPLIT',
    title: 'Dermal filler with or without lidocaine',
    text: 'The aim was to compare pain during injection of two fillers. Fifty-four women took part in this double-blind, randomised study. On one side of the mouth the filler with lidocaine was injected, on the other side the plain filler; a random list told which side came first and what it got. Pain was 18 mm and 46 mm on a visual scale.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Compression stockings after vein surgery on both legs',
    text: 'Patients who had both legs operated on wore a stocking on one leg only for a week. The leg was picked by tossing a coin. Swelling at the ankle was the outcome. It was the same in stockinged and bare legs (27 patients).',
  },
  {
    design: 'RCT-SPLIT',
    title: 'A within-patient randomised study of two sutures in breast reduction',
    text: 'In 33 women undergoing breast reduction, the skin of one breast was closed with suture A and that of the other breast with suture B. Allocation to the left or right breast was randomised in the operating room. Scars looked alike after a year.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Two toothpastes for sensitive teeth',
    text: 'This was a randomised controlled clinical trial with a split-mouth design. Twenty-six adults with sensitive teeth on both sides were enrolled. Toothpaste A was rubbed on the teeth of one side and toothpaste B on the contralateral teeth. Air-blast scores fell more with A.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Light therapy of acne on the back',
    text: 'Objective: To study whether red light helps acne on the back. Methods: The back was divided into a left and a right field. Fields were randomised to light or no light in 21 men. Counts of lesions at week 10 were compared with a paired test. Results: Light fields had 30% fewer lesions.',
  },
  {
    design: 'SPLIT-NR',
    title: 'Tattoo removal with and without a plastic sheet',
    text: 'Nine people with professional tattoos were treated. The upper half of each tattoo was treated through a plastic sheet, and the lower half was treated directly. Fading was read from photographs. The halves did not differ, but the sheet caused less spatter.',
  },
  {
    design: 'SPLIT-NR',
    title: 'Eye drops for lashes: an open comparison with the fellow eye',
    text: 'Sixteen women put drops on the lashes of the right eye every night for four months; the left eye served as an untreated control. Lashes of the treated eye were 1.4 mm longer at the end.',
  },
  {
    design: 'UCT',
    trap: 'both hands treated',
    title: 'Paraffin baths for stiff hands',
    text: 'Twenty-two people with stiff hands dipped both hands into warm paraffin every day for a month. Grip strength of the right and left hand was measured before and after the treatment. Strength rose by 11% in both hands. No comparison group was studied.',
  },
  {
    design: 'RCT-PAR',
    trap: 'split-side work cited',
    title: 'Minoxidil foam for eyebrows',
    text: 'Minoxidil has been tested on eyebrows in half-face comparisons only. We therefore randomly assigned 70 adults to minoxidil foam or vehicle foam on both eyebrows for 16 weeks. Density scores improved in 61% and 28% of adults.',
  },
  {
    design: 'RCT-PAR',
    trap: 'side of stroke',
    title: 'Robot training of the arm after left- or right-sided stroke',
    text: 'Sixty-four patients with weakness of one arm were randomised to robot training or to usual training. Strength of the affected arm was expressed as a percentage of the other arm. After eight weeks the difference was 4% (95% CI -1 to 9).',
  },
  {
    design: 'CC',
    trap: 'left and right compared, nothing done',
    title: 'Asymmetry of the hip in dancers: a case-control study',
    text: 'Twenty dancers with hip pain (cases) and forty dancers without (controls) had both hips imaged. The angle of the painful hip was compared with the other side and with controls. Cases had deeper sockets on both sides.',
  },
  {
    design: 'XS',
    title: 'Who wears sunglasses? Interviews on three beaches',
    text: 'On three beaches 940 visitors were asked about sunglasses in July 2017. A questionnaire of twelve questions was used. Sunglasses were worn by 62%. Use was associated with age and with having children.',
  },
  {
    design: 'COH-R',
    title: 'Ten years of contact lens infections at one hospital',
    text: 'All patients treated for contact lens infections between 2006 and 2016 were identified from the hospital database and their charts reviewed. Of 188 patients, 11% lost vision. Late referral predicted a bad outcome.',
  },
  {
    design: 'COH-P',
    title: 'Does eczema go away? The Lakeside birth cohort',
    text: 'Children born in 2001 (n = 3,400) were followed up at ages 2, 6, 12 and 18. Eczema was recorded by nurses. Of children with eczema at two, 64% were free of it at 12. Early onset predicted persistence.',
  },
  {
    design: 'SR',
    title: 'Apps for skin self-examination: a scoping review',
    text: 'Four databases were searched for reports of applications for skin self-examination. Two authors screened 1,204 records. Thirty-one reports were included. Most described development; three were randomised trials. Evidence of benefit is thin.',
  },
  {
    design: 'REV-N',
    title: 'Retinoids: past, present and future',
    text: 'Retinoids have been used for skin disease for fifty years. They act through nuclear receptors and change how cells grow. This article traces their history, discusses current uses and side effects, and looks at new molecules that are being developed.',
  },
  {
    design: 'OPIN',
    title: 'Why we should stop selling hope: a viewpoint',
    text: 'Cosmetic clinics sell hope. Regulation is weak, and trials are few. I argue that adverts should be held to the same standard as medicines.',
  },
  {
    design: 'LAB',
    title: 'A plant extract slows the growth of melanoma cells',
    text: 'Two melanoma cell lines were incubated with a plant extract at four concentrations. Viability, apoptosis and the expression of three proteins were measured by flow cytometry and western blotting. The extract halved viability at 48 hours.',
  },
  {
    design: 'ANIM',
    title: 'A high-salt diet delays wound healing in diabetic rats',
    text: 'Diabetes was induced in 36 male Wistar rats, which were then fed a normal or a high-salt diet. Full-thickness wounds were made on the back. Wounds closed three days later in the salt group.',
  },
  {
    design: 'EXV',
    title: 'Sealing of incisions in donated human corneas',
    text: 'Incisions were made in twelve donated human corneas mounted on an artificial chamber ex vivo. Leak pressure was measured before and after sealing with a new glue. It rose from 21 to 93 mm of mercury.',
  },
  {
    design: 'CREP',
    title: 'Sudden white hair after a fright',
    text: 'A 52-year-old teacher noticed that her hair had turned white within a week of a car accident. Laboratory tests were normal. She declined treatment. We discuss possible mechanisms and the few earlier reports.',
  },
  {
    design: 'PROT',
    title: 'The WARM study: heat therapy for cutaneous leishmaniasis, rationale and design',
    text: 'WARM is a multicentre, open-label, randomised trial. Three hundred patients in four countries will be allocated to heat or injections. The primary outcome will be cure at day 90. Recruitment started in March and will end next year.',
  },
  {
    design: 'DTA',
    title: 'Can pharmacists recognise psoriasis? Sensitivity and specificity of a training card',
    text: 'Eighty pharmacists judged 40 photographs with a training card; the diagnosis of two dermatologists was the gold standard. Sensitivity was 79% and specificity 83%. Agreement was moderate.',
  },
  {
    design: 'QUAL',
    title: 'Living with visible scars',
    text: 'Fourteen adults with scars of the face were interviewed in depth. Interviews were transcribed and analysed using grounded theory. Participants spoke of being stared at, of learning to answer, and of changing circles of friends.',
  },
  {
    design: 'RCT-PAR',
    trap: 'a breast is an organ here, not a side',
    title: 'Exercise during treatment of breast cancer',
    text: 'In this randomised trial, 120 women with breast cancer were assigned at random to exercise or to stretching during chemotherapy. Side effects and fitness were recorded. Fewer women in the exercise group reported side effects, and one in six women in each group left the trial early.',
  },
  {
    design: 'RCT-PAR',
    trap: 'half of the patients',
    title: 'Group lessons for caregivers: a randomised study',
    text: 'Seventy caregivers took part. Half of the caregivers were randomised to group lessons and the other half to a waiting list. Burden was scored after ten weeks and was lower after lessons.',
  },
  {
    design: 'RCT-PAR',
    trap: 'knees of different people',
    title: 'Two ways of closing the skin after knee replacement',
    text: 'Patients having a replacement of one knee were randomly assigned to staples or sutures. Healing of the knee was judged after six weeks by a nurse who did not know the allocation. Of 88 knees closed with staples, four oozed.',
  },
]
