import { wording, type Wording } from './wording.ts'

/** Several numbers before one noun, or one noun for several groups; and lists of numbers that are parts or no people. */
export const severalNumbers: readonly Wording[] = [
  wording(
    'Three doses of an oral antifungal',
    'In this double-blind trial 31, 29 and 30 patients were randomised to 100, 200 or 400 mg daily for 12 weeks. Cure rates were 42%, 61% and 66%.',
    { headline: 90, randomised: 90 },
  ),
  wording(
    'Markers of early arthritis',
    'Blood was taken at the first visit. Forty-two patients were classified as having rheumatoid arthritis, 23 as psoriatic arthritis and 18 as gout. The marker was highest in gout.',
    83,
  ),
  wording(
    'Chewing gum after two kinds of surgery',
    'We tested gum in 35 subjects having colon surgery and another 35 subjects having hysterectomy. Flatus came six hours earlier.',
    70,
  ),
  wording(
    'Breathing training in asthma',
    'Eighteen and 19 adults were allocated to training and control, respectively. Quality of life improved with training.',
    37,
  ),
  wording(
    'Peel, laser or both for melasma',
    'Patients were randomized into three arms: 14, 15, and 16 women received the peel, the laser, and both, respectively. Scores fell in all arms.',
    { headline: 45 },
  ),
  wording(
    'Cerebrospinal fluid in three dementias',
    'Samples came from 42 patients with Alzheimer disease, 20 with frontotemporal dementia and 28 with Lewy body dementia. Tau was highest in Alzheimer disease.',
    90,
  ),
  wording(
    'Fluoride in toothpaste for toddlers',
    'Of the toddlers, 52 were in the low, 49 in the medium and 55 in the high fluoride group. New caries was rare.',
    156,
  ),
  wording(
    'Milk proteins and muscle',
    'Twelve young and 14 older men ingested 20 g of whey. Muscle protein synthesis rose in both.',
    26,
  ),
  // The counter-kind.
  wording(
    'Visits to a headache clinic',
    'Sixty-four patients were seen at 4, 8 and 12 weeks. Fifteen, 22 and 27 patients were free of headache at these visits.',
    64,
  ),
  wording(
    'Adverse events of an oral retinoid',
    'Two hundred patients were treated. Dry lips, dry eyes and nosebleeds were reported by 150, 61 and 24 patients, respectively.',
    200,
  ),
  wording(
    'Severity of hand eczema in nurses',
    'Three hundred and ten nurses were examined: 61 had mild, 22 moderate and 9 severe eczema. Eczema was linked to hand washing.',
    310,
  ),
  wording(
    'Sleep of shift workers',
    'Eighty shift workers wore a sensor for 7, 14 or 21 days. Sleep was 50 minutes shorter after nights.',
    80,
  ),
]

/** Set aside until the rules stood. */
export const severalNumbersHeldBack: readonly Wording[] = [
  wording(
    'Two strengths of a steroid mousse',
    'Patients were randomly assigned 2:2:1, and 82, 80 and 41 patients received the strong mousse, the weak mousse or vehicle. Clearance was 48%, 39% and 12%.',
    203,
  ),
  wording(
    'Antibodies in children with fever',
    'Thirty-three children were classified as bacterial, 40 as viral and 12 as uncertain. The ratio told bacterial from viral fever.',
    85,
  ),
  wording(
    'Ice before vaccination',
    'Twenty infants receiving one injection and another 24 infants receiving two injections were studied. Crying was shorter with ice.',
    44,
  ),
  wording(
    'Memory in two kinds of epilepsy',
    'We tested 27 patients with temporal, 19 with frontal epilepsy and 30 healthy controls. Recall was worst in temporal epilepsy.',
    76,
  ),
  wording(
    'Fatigue after radiotherapy',
    'A total of 144 women took part; 12, 31 and 45 women reported severe fatigue before, during and after treatment.',
    144,
  ),
  wording(
    'Bleaching at home',
    'Ninety adults bleached for 10, 20 or 30 nights. Sensitivity was felt by 22, 25 and 31 adults.',
    90,
  ),
]
