import { wording, type Wording } from './wording.ts'

/** Numbers of people who are not the study's: a country, a disease, a registry's introduction; and own large samples. */
export const backgroundPeople: readonly Wording[] = [
  wording(
    'Trachoma on an island',
    'Background: The island has a population of 41,000 people. Methods: Children aged 1-9 years were examined in 20 hamlets. Results: 1,212 children were examined; 6% had follicles.',
    1212,
  ),
  wording(
    'Care of dementia at home',
    'Some 850,000 people in the country live with dementia, and 700,000 relatives care for them. We interviewed 26 carers. Three themes were found.',
    26,
  ),
  wording(
    'New drugs for bladder cancer',
    'Each year, 430,000 people are diagnosed with bladder cancer worldwide. This article discusses immune therapy and what is in sight.',
    null,
  ),
  wording(
    'Screening for breast cancer: what comes next',
    'In 2017, about 252,710 women were expected to be diagnosed with breast cancer. New imaging may help to find it early. We argue for a change of policy.',
    null,
  ),
  wording(
    'Salt in school meals',
    'Worldwide, 1 in 3 adults has high blood pressure; in our region more than 2,400,000 adults are affected. We measured urinary sodium in 318 pupils of six schools. Intake was 7.1 g a day.',
    318,
  ),
  wording(
    'A mutation in a gene of keratin',
    'Epidermolysis affects 500,000 people in the world. Here we show that a mutation changes the folding of the protein in cultured keratinocytes.',
    null,
  ),
  wording(
    'Hip fractures and rain',
    'Of the 38,000 residents of the valley, 412 patients had surgery for hip fracture between 2008 and 2015 and were studied. Fractures were more common after rain.',
    412,
  ),
  wording(
    'Trends in deaths by drowning',
    'Drowning kills 372,000 people every year. Using a model of water safety we estimate what lessons in schools would save.',
    null,
  ),
  // The counter-kind: large own samples.
  wording(
    'Aspirin and colorectal cancer: a register-based cohort',
    'We linked national registers and followed 231,407 adults who redeemed aspirin between 2000 and 2012. There were 1,904 cancers.',
    231407,
  ),
  wording(
    'Coffee and liver disease in a biobank',
    'Among 494,585 participants of the biobank, 384,818 drank coffee. Over 11 years 3,600 cases of liver disease were seen.',
    494585,
  ),
  wording(
    'Vaccine safety in pregnancy',
    'Methods: We included 87,200 pregnant women in a nationwide cohort. Results: Vaccination was not linked to miscarriage.',
    87200,
  ),
  wording(
    'Vision of the whole district',
    'All 2,310 people aged 50 years and older of the district were examined. Blindness was found in 3%.',
    2310,
  ),
]

/** Ages, grades, phototypes, labels, accessions, genes, doses, days: numbers that count nobody. */
export const labelsAndAges: readonly Wording[] = [
  wording(
    'A mould toxin and the gut of mice',
    'Six-week-old male mice were fed toxin for 28 days. Villi were shorter and the barrier leaked.',
    null,
  ),
  wording(
    'Reading and eye movements in school',
    'Grade 4 students read two texts on a screen. In all, 61 students took part. Fixations were longer on the harder text.',
    61,
  ),
  wording(
    'Salt tolerance in barley',
    'Line HV12-36 and line HV12-40 kept their water. A total of 1,844 genes were upregulated in the tolerant line.',
    null,
  ),
  wording(
    'Diversity of a wild bean',
    'We genotyped 184 accessions with 42 markers. Three clusters were found, and 27 alleles were private.',
    null,
  ),
  wording(
    'Sun cream and phototype',
    'Forty-four volunteers with Fitzpatrick skin types 2 and 3 were exposed to a lamp. The cream protected for six hours.',
    44,
  ),
  wording(
    'School breakfast and attention',
    'Children in grades 5 and 6 ate oats or white bread before the tests. Attention was better after oats in 88 children.',
    88,
  ),
  wording(
    'Flower time in rice',
    'Each of the two pairs of loci delayed flowering under long days. All four lines flowered early under short days.',
    null,
  ),
  wording(
    'Eight-week-old rats and a high-fat diet',
    'Eight-week-old Wistar rats were given a high-fat diet for 12 weeks. Thirty rats were used. Insulin rose.',
    { headline: 30, unit: 'animal' },
  ),
  wording(
    'Transcripts of a healing wound',
    'RNA of wound edges was sequenced. Of 21,300 transcripts, 611 were up and 402 were down on day 3. Inhibition of one of them slowed keratinocytes.',
    null,
  ),
  wording(
    'Sealants for first molars',
    'Children aged 6 received sealants on first molars at school. After two years, 9% of 233 children had caries.',
    233,
  ),
  wording(
    'Light therapy of rosacea',
    'Patients aged 30 to 65 received 3 sessions at days 0, 14 and 28. Twenty-two patients finished. Redness fell by 31%.',
    22,
  ),
  wording(
    'A stress hormone in zebrafish',
    'Larvae at 5 days post fertilisation were exposed to 10 µM cortisol for 24 h. Swimming fell by 40%.',
    null,
  ),
  wording(
    'Cell model of a lens',
    'Lens cells of passage 3 were grown at 37 °C. Experiments were repeated three times. The drug slowed growth.',
    null,
  ),
]

/** Set aside until the rules stood. */
export const backgroundHeldBack: readonly Wording[] = [
  wording(
    'Caries in a mountain valley',
    'Introduction: About 1,300,000 people of this minority live in the province. Methods and results: A sample of 12-year-old pupils was drawn; 655 pupils were examined. Caries was found in 48%.',
    655,
  ),
  wording(
    'Asthma drugs of the future',
    'Asthma affects 300 million people, and 461,000 patients die of it each year. We discuss drugs against three cytokines.',
    null,
  ),
  wording(
    'Skin cancer in farmers',
    'In this state 98,000 people work on farms. We examined the faces of 187 farmers at two fairs. Keratoses were seen in 44%.',
    187,
  ),
  wording(
    'Statins and cataract in a national cohort',
    'From national registers we identified 152,310 adults who started a statin. Cataract surgery was done in 6,411.',
    152310,
  ),
  wording('Sweeteners and young mice', 'Four-week-old mice drank saccharin for six weeks. Bacteria changed.', null),
  wording(
    'Physics lessons outdoors',
    'Grade 9 students learned optics outdoors or indoors. The study involved 104 students. Interest rose outdoors.',
    104,
  ),
  wording(
    'Genome study of a pea',
    'Phenotypes of 320 accessions were recorded in 3 years. We found 17 loci, and 86 genes lie near them.',
    null,
  ),
  wording(
    'Nail fungus and light',
    'Adults aged 40 to 70 were treated on days 1, 7 and 14. Of 36 adults treated, 29 were seen at six months. Nails cleared in 11.',
    36,
  ),
]
