import type { StudyDesignCode } from '#core/model/study-design.ts'

/** An abstract made up for the tests, with the design that a careful reader would give it. */
export interface InventedAbstract {
  readonly title: string
  readonly text: string
  readonly design: StudyDesignCode
  /** What makes it hard. */
  readonly trap?: string
}

/** Within-person designs and what is easily taken for one. All invented: no such studies were done. */
export const withinPersonAbstracts: readonly InventedAbstract[] = [
  {
    design: 'RCT-SPLIT',
    title: 'Fractional laser with or without topical retinol for fine lines: a randomised split-face trial',
    text: 'Background: Retinol is often added to laser treatment. Methods: Thirty women had fractional laser on the whole face; one side, chosen at random, was also given retinol every evening for twelve weeks. A blinded dermatologist scored wrinkles. Results: The retinol side improved by 1.4 points and the other side by 0.9 points (p = 0.03). Conclusions: Retinol adds a little to laser treatment.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Tranexamic acid cream against hydroquinone in melasma',
    text: 'Twenty-four patients with symmetrical melasma took part in this double-blind trial. The left and the right half of the face were randomly assigned to tranexamic acid cream or hydroquinone for eight weeks. Severity fell on both sides without a difference between them. Redness was more common on the hydroquinone side.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Silicone gel for sternotomy scars',
    text: 'We tested whether silicone gel makes surgical scars flatter. In 40 adults the upper or the lower half of the scar was allocated to gel by drawing lots, and the remaining half of the scar was left untreated. Scar scales were read at six months by an assessor who did not know the allocation. Mean scores were 4.1 and 5.6.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Pain after two local anaesthetics in third molar surgery: a split-mouth study',
    text: 'Purpose: To compare two anaesthetics. Methods: Patients with two symmetrical impacted teeth were operated on twice, three weeks apart. Which anaesthetic was given on which side was decided by a computer-generated list. Results: Twenty-eight patients finished. Pain at six hours did not differ.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Botulinum toxin for sweating of the armpits, an intra-individual comparison',
    text: 'Two dilutions of botulinum toxin were compared in eighteen people with heavy sweating. Each axilla was randomised to one dilution, and sweat was weighed after four and twelve weeks. Both dilutions reduced sweat by more than 70%.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Emollient wash for atopic skin of the arms',
    text: 'In a randomised, controlled, within-person trial, 50 children used a new wash on one forearm and plain water on the contralateral forearm, as a coin toss had decided. Water loss through the skin was the primary outcome. At day 28 it was lower on the treated forearm.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Preservative-free drops after cataract surgery in both eyes',
    text: 'Thirty-six patients who were to have both lenses replaced were included. One eye was randomly allotted to preservative-free drops and the fellow eye received drops with preservative. Ocular surface scores were better in the eyes given preservative-free drops at week 6.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Light and dark: a hemi-face randomised comparison of two sunscreens',
    text: 'Office workers (n = 60) put sunscreen A on one hemiface and sunscreen B on the other for a summer. Sides were randomised by sealed envelopes. Spots counted on standard pictures increased less with sunscreen B.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Microneedling with growth factor serum',
    text: 'Objective: to see whether a serum adds to microneedling for acne scars. Design: prospective, double-blind, randomized, split-face. Twenty participants had three sessions on both cheeks; serum was applied to one cheek and saline to the other. Outcome: scar score by two blinded raters. The serum side gained 12% more.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Donor site dressings for skin grafts',
    text: 'Each donor site on the thigh was divided into two halves, and each half was randomly assigned to foam or to gauze. Healing time was shorter under foam (9 versus 12 days) in the 32 patients who completed the study.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Fluoride varnish and sealant in first molars',
    text: 'A split-mouth randomised clinical trial was carried out in 120 schoolchildren. In each child one first molar was sealed and the contralateral one varnished. After two years, 6% of sealed and 9% of varnished molars had caries.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Vehicle-controlled bilateral comparison of a calcineurin inhibitor in psoriasis of the elbows',
    text: 'Adults with psoriasis on both elbows applied active ointment to one elbow and vehicle to the opposite elbow twice a day. Allocation of elbows was random and concealed. Twenty-two persons were analysed. Active ointment cleared 60% of elbows, vehicle 14%.',
  },
  {
    design: 'RCT-SPLIT',
    title: 'Platelet-rich plasma for thinning hair',
    text: 'In this half-head study, 25 men were injected with platelet-rich plasma on one side of the scalp and with saline on the other. The side was randomly selected before the first session. Hair density rose by 21 hairs per square centimetre on the plasma side.',
  },
  {
    design: 'SPLIT-NR',
    title: 'Radiofrequency for cheek laxity: a split-face study',
    text: 'Fifteen women received radiofrequency on the right side of the face, while the left side served as control. Three physicians graded photographs after three months. Improvement was seen on eleven of the treated sides.',
  },
  {
    design: 'SPLIT-NR',
    title: 'Two fillers for nasolabial folds',
    text: 'In twelve volunteers filler A was injected into the left fold and filler B into the right side of the face. Volume was measured with a three-dimensional camera for a year. Filler B lasted two months longer.',
  },
  {
    design: 'SPLIT-NR',
    title: 'A split-face comparison of two peels',
    text: 'Nineteen patients with acne were treated with glycolic acid on the left half of the face and salicylic acid on the right half in six sessions. No randomisation was done. Lesion counts fell on both halves.',
  },
  {
    design: 'SPLIT-NR',
    title: 'Cooling during laser hair removal of the legs',
    text: 'We treated both legs of 20 women with the same laser; the right leg was cooled with air, and the left leg was treated without cooling. Pain scores were 3.2 and 5.8.',
  },
  {
    design: 'SPLIT-NR',
    title: 'Half-side treatment of plaque psoriasis with ultraviolet light',
    text: 'Ten patients had narrow-band light to one half of the body. The other half was covered and remained untreated. After 20 sessions the plaques on the treated half had cleared in seven.',
  },
  {
    design: 'SPLIT-NR',
    title: 'Allocation by preference in a left-right comparison of two depilation creams',
    text: 'Participants chose which leg would get cream A; the opposite leg was treated with cream B. Forty women took part. Stubble returned two days later with cream B.',
  },
  {
    design: 'UCT',
    trap: 'both sides treated alike',
    title: 'Bilateral eyelid treatment with intense pulsed light for dry eye',
    text: 'In this open-label study, all 30 patients received intense pulsed light on both lower eyelids in four sessions. Tear film break-up time was measured before and after treatment. It rose from 3.9 to 6.2 seconds in right eyes and from 4.0 to 6.1 seconds in left eyes.',
  },
  {
    design: 'UCT',
    trap: 'both halves treated alike',
    title: 'Full-face carbon dioxide laser for sun damage',
    text: 'Seventeen patients underwent full-face laser treatment; both sides of the face were treated in the same way. Wrinkle scores before and after treatment were compared with paired tests. There was no control group. Scores improved by 40%.',
  },
  {
    design: 'UCT',
    trap: 'half-face photographs',
    title: 'A new vitamin C serum for dull skin',
    text: 'Thirty-two women applied the serum to the whole face for eight weeks in this single-arm study. Half-face photographs were taken from the left and the right before and after treatment and scored by computer. Brightness rose by 9%.',
  },
  {
    design: 'RCT-PAR',
    trap: 'half-face photographs',
    title: 'Oral collagen for skin elasticity: a randomised trial',
    text: 'Eighty women were randomly assigned to collagen or placebo for twelve weeks. Half-face photographs of the left and right profile were rated by two blinded observers. Elasticity increased in the collagen group only.',
  },
  {
    design: 'RCT-PAR',
    trap: 'split-face in a cited study',
    title: 'Topical metformin for melasma',
    text: 'Background: A previous split-face study suggested that metformin cream lightens melasma. Methods: We randomly allocated 60 patients to metformin cream or to hydroquinone cream for twelve weeks, applied to the whole face. Results: The severity index fell by 41% and 44%.',
  },
  {
    design: 'RCT-PAR',
    trap: 'split-face asked for in the outlook',
    title: 'Azelaic acid gel for rosacea',
    text: 'One hundred patients were randomised to azelaic acid or vehicle gel. At week 12 inflammatory lesions had decreased by 60% and 38%. Further split-face studies are needed to compare it with metronidazole.',
  },
  {
    design: 'RCT-PAR',
    trap: 'hemifacial is a disease',
    title: 'Two doses of botulinum toxin in hemifacial spasm',
    text: 'Forty patients with hemifacial spasm were randomly divided into a low-dose and a high-dose group. Spasm intensity was rated on a scale at four weeks by a neurologist unaware of the dose. The groups did not differ.',
  },
  {
    design: 'CSER',
    trap: 'hemifacial is a disease',
    title: 'Fat grafting in hemifacial atrophy: a case series',
    text: 'We describe seven patients with hemifacial atrophy who had fat grafting between 2010 and 2018. Volume, measured against the other side of the face, was restored in five. Two needed a second operation.',
  },
  {
    design: 'COH-R',
    trap: 'the other eye is only described',
    title: 'Fellow eyes of patients with macular holes: a retrospective cohort study',
    text: 'The medical records of 210 patients with a macular hole in one eye were reviewed retrospectively. We looked at how often the fellow eye developed a hole. After five years 8% had one.',
  },
  {
    design: 'XS',
    trap: 'left and right are measured, nothing is treated',
    title: 'Asymmetry of facial temperature in office workers: a cross-sectional study',
    text: 'Skin temperature of the left and the right half of the face was measured once in 150 office workers. A difference of more than half a degree was found in 22%. It was associated with desk position.',
  },
  {
    design: 'ANIM',
    trap: 'the other limb of an animal',
    title: 'A nerve conduit in rabbits',
    text: 'Twelve New Zealand rabbits received a conduit in the left hind leg, while the right leg served as control. Conduction was measured at eight weeks and the animals were euthanised. Conduction recovered to 70% of the control side.',
  },
  {
    design: 'EXV',
    trap: 'split skin outside the body',
    title: 'Penetration of caffeine through human skin explants',
    text: 'Human skin explants left over from abdominal surgery were mounted in Franz diffusion cells. Half of each explant was treated with caffeine gel and the other half with gel base. Caffeine reached the receptor fluid within two hours ex vivo.',
  },
  {
    design: 'RCT-XO',
    trap: 'own control, one after the other',
    title: 'Caffeine and reaction time: each person as own control',
    text: 'In a randomised crossover trial 24 volunteers took caffeine or placebo on two mornings a week apart and served as their own controls. The order was randomised. Reaction time was 14 ms shorter after caffeine.',
  },
  {
    design: 'PROT',
    trap: 'not done yet',
    title: 'Laser against cream for stretch marks: protocol for a split-body randomised controlled trial',
    text: 'Introduction: Stretch marks are common. Methods and analysis: Forty women will be recruited. One side of the abdomen will be randomly assigned to laser and the other to cream. The primary outcome will be width at six months. Ethics and dissemination: Approval has been obtained.',
  },
  {
    design: 'SR',
    trap: 'about split-face trials',
    title: 'Split-face trials in aesthetic dermatology: a systematic review of their reporting',
    text: 'We searched MEDLINE and Embase for randomised split-face trials published between 2000 and 2020. Two reviewers extracted data. Of 112 trials included, 38% told how sides were allocated, and 27% used a paired test.',
  },
  {
    design: 'SR-MA',
    trap: 'about split-mouth trials',
    title: 'Laser in dentine hypersensitivity: systematic review and meta-analysis of split-mouth trials',
    text: 'Databases were searched until May 2021. Fourteen split-mouth randomised trials were included, and mean differences were pooled in a random-effects model. Pain was 1.2 points lower with laser. Heterogeneity was high.',
  },
  {
    design: 'REV-N',
    trap: 'split-face among the words of a review',
    title: 'How to test a cosmetic: an overview of study designs',
    text: 'Cosmetic products can be tested in parallel, crossover or split-face designs. This article reviews the strengths and weaknesses of each. We discuss blinding, carry-across between sides and the choice of outcome, and give advice for readers.',
  },
  {
    design: 'CREP',
    trap: 'one side treated in one person',
    title: 'Response of one half of the face to imiquimod: a case report',
    text: 'We report a 71-year-old man with sun damage who by mistake used imiquimod on the left side of the face only. After six weeks the treated side had cleared, while the right side was unchanged. He was satisfied with the result.',
  },
  {
    design: 'RCT-CLU',
    trap: 'halves of a town',
    title: 'Free sunscreen in primary schools: a cluster randomised trial',
    text: 'Twenty schools were randomly assigned to free sunscreen or to usual advice. Moles were counted on the face and both arms of 1,400 children after three years. Children of sunscreen schools had fewer new moles.',
  },
  {
    design: 'RCT-PAR',
    trap: 'one eye per person',
    title: 'Patching for two or six hours a day in amblyopia',
    text: 'Children with amblyopia in one eye (n = 90) were randomly assigned to patch the better eye for two or for six hours a day. Acuity of the weaker eye improved by two lines in both groups after four months.',
  },
  {
    design: 'CCT',
    trap: 'two groups, sides only measured',
    title: 'Facial massage in nursing homes: a non-randomised controlled trial',
    text: 'Residents of one home had facial massage twice a week, and residents of another home, the control group, had usual care. Muscle tone on the left and right side of the face was measured after eight weeks. Tone rose in the massage group.',
  },
]
