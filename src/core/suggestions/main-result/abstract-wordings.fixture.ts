import type { MainResultCase } from './main-result-wordings.fixture.ts'

/** Abstracts without parts, cases and conclusions: wordings that the rules were made on. */
export const developmentAbstracts: readonly MainResultCase[] = [
  // without parts
  {
    abstract:
      'Wearing a helmet is said to make cyclists careless. In this study, 34 cyclists rode a course with and without a helmet. Overtaking distances were logged by a sensor. Cyclists kept a larger distance when they wore a helmet. Speed did not change. Fears of carelessness may be unfounded.',
    expected: 'Cyclists kept a larger distance',
  },
  {
    abstract:
      'The aim of this work was to examine whether bakers cough more than cooks. We visited 40 kitchens and asked 220 people. Our results showed that bakers reported cough more often than cooks. In addition, bakers who smoked wheezed more often. Masks could help.',
    expected: 'bakers reported cough more often',
  },
  {
    abstract:
      'Bright rooms may calm confused patients. We compared two wards, one with bright and one with common lamps, in 64 patients. Falls occurred less often on the bright ward. However, sleep was significantly shorter there (p = 0.02). Larger trials are needed.',
    expected: 'sleep was significantly shorter',
  },
  {
    abstract:
      'Nail biting is common. Fifty-two students were interviewed about their habits. Over half (54%) bit their nails before exams, and 17% did so every day. Few wanted help. Counsellors should ask.',
    expected: '(54%) bit their nails',
  },
  {
    abstract:
      'We asked whether a whistle tells a broken bone from a bruise. A total of 140 patients were examined before their X-ray. Sensitivity was 92% and specificity 71%. The whistle was liked by children (88%). It may spare X-rays.',
    expected: 'Sensitivity was 92%',
  },
  {
    abstract:
      'Fathers are rarely asked. This qualitative study explored how fathers live with an infant who cries at night. Sixteen fathers were interviewed at home. Two categories emerged: standing aside and taking turns. Midwives should speak to fathers.',
    expected: 'Two categories emerged',
  },
  {
    abstract:
      'White noise may mask ringing in the ear. Participants with ringing ears underwent scanning while they heard noise or none. Noise reduced activity in the auditory cortex. These findings suggest that masking acts early.',
    expected: 'Noise reduced activity',
  },
  {
    abstract:
      'Ticks carry many germs. We collected blood of 310 foresters and looked for antibodies. Antibodies against the new germ were found in 23 foresters. Age was not related to antibodies. Foresters should be told.',
    expected: 'Antibodies against the new germ were found',
  },
  {
    abstract:
      'Ice is put on bee stings everywhere. We put ice on one forearm and a cold spoon on the other in 31 gardeners. The swelling fell a little more under ice, but the difference was small and could be due to chance.',
    expected: 'The swelling fell a little more',
  },
  // of several results the one that was asked for
  {
    abstract:
      'Objective: To learn whether walking lowers blood pressure in bus drivers. Methods: 118 drivers were randomised to walking or to a talk. Results: Drivers in the walking group were mostly men. Sleep improved with time (p = 0.01). Systolic blood pressure was lower in the walking group than in the talk group (131 vs 138 mmHg; p = 0.01). Conclusions: Walking lowers blood pressure in bus drivers.',
    expected: 'Systolic blood pressure was lower',
  },
  {
    abstract:
      'Objective: To compare two plasters for blisters. Measurements and main results: Healing was faster with the thick plaster (p = 0.03). Cost was not studied. Conclusions: The thick plaster is better.',
    expected: 'Healing was faster',
  },
  {
    abstract:
      'Methods: 96 people with gout took cherries or sweets. Results: In a subgroup of men cherries halved the attacks (p = 0.03). Over all, attacks were as frequent with cherries as with sweets (1.9 vs 2.0 a year; p = 0.7). Conclusions: Cherries do not prevent gout.',
    expected: 'attacks were as frequent',
  },
  // only the conclusion says it
  {
    abstract:
      'Background: Sandals are blamed for sore heels. Methods: We followed 300 walkers for a summer. Conclusions: Sandals were not associated with sore heels.',
    expected: 'Sandals were not associated',
  },
  {
    abstract:
      'Choir singers lose their voice in winter. We carried out a trial of warm steam in 60 singers, of whom half breathed cold air. Voices were recorded each week. Thus, steam does not prevent hoarseness.',
    expected: 'steam does not prevent hoarseness',
  },
  // one patient
  {
    abstract:
      'We report a 44-year-old florist with a rash on both hands that came back every spring. Patch tests showed an allergy to tulips. After she wore gloves the rash disappeared. Florists should know of this.',
    expected: 'the rash disappeared',
  },
  {
    abstract: 'We present a case of hiccups in a trumpet player caused by a hair on the eardrum.',
    expected: 'a case of hiccups',
  },
  // nothing came out, or not here
  {
    abstract:
      'Honey has been used for wounds for ages. This article reviews how honey acts. It was shown to reduce healing time by 30% in burns. Many questions remain.',
    expected: null,
  },
  {
    abstract:
      'Background: Knee pain is common. Methods: Participants will receive a brace or none. The primary outcome is pain at 12 weeks. Discussion: A brace that reduces pain would be a cheap help.',
    expected: null,
  },
  {
    abstract:
      'Night shifts are hard. I argue that hospitals should pay for naps. Naps improve attention and are cheap. Managers have been slow to act.',
    expected: null,
  },
  {
    abstract:
      'Earlier studies found that cold baths reduced pain by 20% in runners. It is unclear whether they do so in swimmers. We describe the protocol of a trial in swimmers.',
    expected: null,
  },
  {
    abstract:
      'This consensus statement of nine societies advises on the care of ear piercings. Cleaning with salt water is recommended. It reduces infection and should be done twice a day.',
    expected: null,
  },
]

/** The same kinds, written before the rules: at the first reading 16 of 20 were right. */
export const regressionAbstracts: readonly MainResultCase[] = [
  // without parts and without figures
  {
    abstract:
      'Chewing gum is said to keep drivers awake. In the present study, 26 lorry drivers took two tests in a simulator, one with gum and one without. Lane keeping was scored by a camera. Drivers strayed from their lane less often with gum than without. Reaction times stayed the same. Gum may be a cheap help on long roads.',
    expected: 'strayed from their lane less often',
  },
  {
    abstract:
      'Musicians often complain of ringing ears. Here we asked whether plugs worn at rehearsals protect hearing. Thirty brass players were tested twice a year for three years. We found that hearing thresholds worsened more slowly in players who wore plugs at every rehearsal. This effect was strongest in trumpeters. Plugs should be offered to all players.',
    expected: 'hearing thresholds worsened more slowly',
  },
  {
    abstract:
      'The link between dusk light and headaches is unclear. This study examined whether evening screen light goes with headaches at school. A total of 310 pupils kept a diary for a month. Evening screen light was not related to headaches on the next day. Pupils who slept badly, however, reported more headaches. These data speak against a ban on screens for this reason.',
    expected: 'was not related to headaches',
  },
  {
    abstract:
      'Bees are feared by many gardeners. We interviewed 14 allotment holders who had been stung badly. Interviews were taped and coded. Three themes were identified: shame, watchfulness and a slow return to the garden. Advisers should know of them.',
    expected: 'Three themes were identified',
  },
  {
    abstract:
      'We investigated how the brains of 18 jugglers respond to falling balls using magnetic resonance imaging. Catching elicited stronger responses in the parietal cortex in jugglers than in beginners. No such contrast was seen for rolling balls. Our results point to a trained network for catching.',
    expected: 'Catching elicited stronger responses',
  },
  {
    abstract:
      'The purpose of this study was to test a breath meter for milk allergy. One hundred and twelve infants with rashes were examined, and a food challenge was the reference. The meter had a sensitivity of 81% and a specificity of 93%. It was easy to use. The meter can spare many infants a challenge.',
    expected: 'sensitivity of 81%',
  },
  {
    abstract:
      'Little is known about the drinking of raw milk on farms. Questionnaires were posted to 800 farms. Of the 512 who answered, 61% drank raw milk at least once a week and 12% gave it to infants. Most knew of the risk. Advice should start from what farmers already know.',
    expected: '61% drank raw milk',
  },
  {
    abstract:
      'The genes behind early greying are unknown. We sequenced the exomes of nine members of two families with early greying. A new variant of a pigment gene was identified in all seven affected members. The variant was absent in the two unaffected sisters. Other families should be tested.',
    expected: 'A new variant of a pigment gene was identified',
  },
  // structured, without figures or with the result beside other things
  {
    abstract:
      'Background: Wool gloves are thought to ease cold hands. Objective: To compare wool and silk gloves in postal workers. Methods: Forty workers wore each kind for a winter. Results: Age and sex were similar in both groups. Days with white fingers were fewer with wool than with silk. Conclusions: Wool is preferable.',
    expected: 'Days with white fingers were fewer',
  },
  {
    abstract:
      'Objective: To learn whether a snack before a night shift keeps nurses alert. Methods: 72 nurses were given a snack or none. Results: Nurses with a snack were more often women (71% vs 52%; p = 0.04). Alertness at 4 a.m. was higher after a snack (6.1 vs 4.8 points; p = 0.01). Conclusion: A snack helps nurses to stay alert.',
    expected: 'Alertness at 4 a.m. was higher',
  },
  {
    abstract:
      'Aim: To see what a standing desk does to back pain. Methods: 90 clerks stood or sat. Results and discussion: Back pain eased in those who stood. Conclusions: Standing eases back pain.',
    expected: 'Back pain eased',
  },
  // only the conclusion says it
  {
    abstract:
      'Background: Ferries make people sick. Methods: 120 passengers wore a band or a dummy band; sickness was scored on a line. Conclusions: The band did not prevent sickness better than the dummy.',
    expected: 'The band did not prevent sickness',
  },
  {
    abstract:
      'Snoring spoils the sleep of partners. We carried out a study in 45 couples with a new pillow, which was used for four weeks after four weeks with the old one. Noise was recorded every night. In conclusion, the new pillow reduces snoring but not the waking of partners.',
    expected: 'the new pillow reduces snoring',
  },
  // one patient
  {
    abstract:
      'Liquorice can lower potassium. We report a 58-year-old tea taster who came with weak legs. His potassium was very low. After liquorice tea was stopped and potassium was given, his strength returned within five days. Doctors should ask about tea.',
    expected: 'his strength returned',
  },
  {
    abstract:
      'A 31-year-old woman presented with a blue tongue after eating sweets. Examination revealed a harmless dye. The colour disappeared after two days without treatment. This case shows that a history may spare tests.',
    expected: 'The colour disappeared',
  },
  // nothing came out, or not here
  {
    abstract:
      'Vitamin D has many roles. In this review we discuss its part in skin disease. Low levels have been associated with eczema, and supplements reduced flares in small trials. We conclude that larger trials are needed.',
    expected: null,
  },
  {
    abstract:
      'Background: Falls in barns are frequent. Methods: In this cluster trial 60 farms will get a checklist or none. Results: Recruitment began in May and 22 farms have joined. Conclusions: If the checklist prevents falls, it will be spread widely.',
    expected: null,
  },
  {
    abstract:
      'School doctors are leaving their posts. In my view the reasons are plain: pay is lower than in hospitals, and the work is more lonely. The state should act. Better contracts would improve the health of pupils.',
    expected: null,
  },
  {
    abstract:
      'This guideline replaces that of 2011. A panel of eleven met four times and graded the evidence. It recommends creams before tablets. Moisturisers reduce itch and are recommended for all patients.',
    expected: null,
  },
  {
    abstract:
      'We describe the design of a registry of rare nail diseases. Twelve clinics enter each patient at the first visit. Data are checked every month. The registry should improve knowledge of these diseases.',
    expected: null,
  },
]
