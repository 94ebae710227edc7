import type { DesignWording } from './design-wording.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'

/** Codes that a study of plants, soil or food must not be given. */
const ofPeople: readonly StudyDesignCode[] = [
  'RCT-PAR',
  'RCT-CLU',
  'RCT-XO',
  'RCT-SPLIT',
  'SPLIT-NR',
  'CCT',
  'UCT',
  'XS',
  'COH-P',
  'COH-R',
  'CC',
  'QUAL',
  'DTA',
  'CSER',
  'CREP',
]

/** Farm animals, plants, soil and food, work at the bench, and people who only live with them. */
export const notPeople: readonly DesignWording[] = [
  {
    title: 'Dietary oregano oil and growth performance of weaned piglets',
    text: 'A total of 144 weaned piglets were allotted to four dietary treatments in a completely randomized design with six replicate pens of six pigs each. Average daily gain increased linearly with oregano oil (P < 0.05), and diarrhoea scores were lower than in controls.',
    designs: ['ANIM'],
  },
  {
    title: 'Effects of rumen-protected methionine on milk yield',
    text: 'Forty-eight Holstein cows were blocked by parity and randomly assigned to a control ration or a ration with methionine in a randomised complete block design. Milk yield was recorded daily for 12 weeks. Methionine raised milk protein by 0.12 percentage points.',
    designs: ['ANIM'],
  },
  {
    title: 'Phytase and egg quality in laying hens',
    text: 'Two hundred and forty hens were fed diets with 0, 300 or 600 FTU/kg phytase for 8 weeks. Each treatment had eight replicates of ten birds. Egg weight and shell strength were measured weekly. Shell strength rose with phytase.',
    designs: ['ANIM'],
    setAside: true,
  },
  {
    title: 'Stocking density and welfare of Nile tilapia in recirculating tanks',
    text: 'Fingerlings were randomly distributed into 12 tanks at three densities, in triplicate. Fish were fed to satiation twice daily. Survival, feed conversion and plasma cortisol were recorded after 60 days.',
    designs: ['ANIM'],
  },
  {
    title: 'Sublethal pesticide exposure and foraging in bumblebees',
    text: 'Colonies of bumblebees were randomly assigned to sugar water with or without imidacloprid. Foraging trips were recorded with tags over four weeks. Exposed workers brought back less pollen than control workers.',
    designs: ['ANIM'],
  },
  {
    title: 'Quercetin ameliorates heat stress in quail',
    text: 'A 42-day trial was conducted with 180 Japanese quails. The birds were randomly divided into three groups with quercetin at 0, 200 or 400 mg/kg of feed. Body weight, carcass traits and malondialdehyde were evaluated.',
    designs: ['ANIM'],
    setAside: true,
  },
  {
    title: 'Nitrogen rate and grain yield of maize under drip irrigation',
    text: 'A two-year field experiment was conducted in a split-plot design with three replications. Main plots were irrigation levels and subplots were nitrogen rates. Grain yield, leaf area index and water use efficiency were measured. Yield was highest at 210 kg/ha.',
    never: ofPeople,
  },
  {
    title: 'Salicylic acid and salt tolerance of tomato seedlings',
    text: 'Seedlings were grown in pots arranged in a completely randomised design and sprayed with salicylic acid or water. Chlorophyll content, proline and antioxidant enzymes were determined. Salicylic acid increased shoot dry weight by 18%.',
    never: ofPeople,
  },
  {
    title: 'Biochar changes microbial communities in paddy soil',
    text: 'Soil samples were collected from plots with and without biochar. Bacterial 16S rRNA genes were sequenced. Diversity was associated with pH and organic carbon. Biochar increased the relative abundance of Acidobacteria.',
    never: ofPeople,
    setAside: true,
  },
  {
    title: 'Phenolic compounds and antioxidant activity of blackberry cultivars',
    text: 'Fruits of nine cultivars were harvested at full ripeness. Phenolics were determined by HPLC and antioxidant activity by DPPH and FRAP. Total anthocyanins correlated with antioxidant activity (r = 0.91). Large differences were found between cultivars.',
    never: ofPeople,
  },
  {
    title: 'Shelf life of fresh-cut mango under modified atmosphere',
    text: 'Mango slices were packed in air or in 5% oxygen and stored at 4 °C for 12 days. Firmness, colour and microbial counts were measured. Samples stored in modified atmosphere kept their colour for longer.',
    never: ofPeople,
  },
  {
    title: 'Heavy metals in river sediments of an industrial basin',
    text: 'Sediments were sampled at 24 sites in the wet and dry seasons. Concentrations of cadmium, lead and zinc were determined by ICP-MS. Principal component analysis showed two sources. Levels exceeded guideline values at nine sites.',
    never: ofPeople,
    setAside: true,
  },
  {
    title: 'Genome-wide association of flowering time in soybean',
    text: 'A panel of 286 accessions was grown in three environments and genotyped with 50,000 markers. Association analysis identified 14 loci. Two candidate genes were expressed differently between early and late lines.',
    never: ofPeople,
  },
  {
    title: 'Crystal structure of a bacterial glycosyltransferase',
    text: 'Here we present the structure of a glycosyltransferase at 1.9 Å resolution, alone and in complex with its substrate. Mutagenesis of two residues abolished catalysis. The structure suggests a mechanism in which the acceptor is deprotonated by an aspartate.',
    designs: ['LAB'],
  },
  {
    title: 'A luciferase reporter for nuclear receptor activation',
    text: 'We developed a dual reporter that reads out receptor activation in living cells. The reporter responded to agonists with nanomolar potency and was not activated by unrelated ligands. It can be used to screen compound libraries.',
    designs: ['LAB'],
  },
  {
    title: 'Synthesis of triazole hybrids as antifungal agents',
    text: 'A series of 22 triazole hybrids was synthesised and characterised by NMR. Several showed activity against Candida albicans with MIC values of 0.5 to 4 µg/mL. Docking placed the most active compound in the haem pocket.',
    designs: ['LAB'],
    setAside: true,
  },
  {
    title: 'Kinetics of peptide binding to a chaperone',
    text: 'Binding was followed by isothermal titration calorimetry and surface plasmon resonance. The dissociation constant was 40 nM at 25 °C and rose with ionic strength. Cryo-EM showed that the lid closes on binding.',
    designs: ['LAB'],
  },
  {
    title: 'Retention of zirconia crowns with four cements',
    text: 'Forty extracted premolars were prepared and zirconia crowns were cemented with one of four cements (n = 10). After thermocycling, crowns were pulled off in a testing machine. Retention was highest with the resin cement (p < 0.001).',
    designs: ['EXV', 'LAB'],
  },
  {
    title: 'Colour stability of denture base resins after immersion in beverages',
    text: 'Sixty discs of three resins were immersed in coffee, tea or water for 30 days. Colour change was measured with a spectrophotometer. Specimens in coffee showed the largest change, beyond the clinical threshold.',
    designs: ['LAB', 'EXV'],
    setAside: true,
  },
  // People who live with animals, eat plants, or are tested at a bench
  {
    title: 'Blackberry juice and blood pressure: a randomised crossover trial',
    text: 'In a randomised, double-blind crossover trial, 32 adults drank blackberry juice or a matched drink daily for four weeks each. Systolic pressure was 3.1 mm Hg lower with juice (p = 0.03). Phenolics were determined in urine.',
    designs: ['RCT-XO'],
  },
  {
    title: 'Back pain in dairy farmers',
    text: 'A questionnaire was sent to 600 dairy farmers; 412 replied. Back pain in the past year was reported by 58%. Number of cows milked and hours of work were associated with pain in logistic regression.',
    designs: ['XS'],
  },
  {
    title: 'Bread with added fibre for constipation in older adults',
    text: 'Eighty nursing home residents were randomly assigned to fibre bread or plain bread for six weeks. Stool frequency rose from 3.2 to 5.1 a week with fibre bread. Bread samples were analysed for fibre content.',
    designs: ['RCT-PAR'],
    setAside: true,
  },
  {
    title: 'Serum cytokines in patients with alopecia areata and healthy controls',
    text: 'Serum samples of 45 patients and 45 healthy controls were analysed by multiplex assay. Interleukin-17 was higher in patients (p < 0.01) and correlated with severity. Levels did not differ by sex.',
    designs: ['CC', 'XS'],
  },
  {
    title: 'Fish oil for dry eye disease',
    text: 'Patients with dry eye were randomised to 3 g of fish oil or olive oil daily for a year. Symptom scores fell by 13.9 and 12.5 points. The between-group difference was not significant.',
    designs: ['RCT-PAR'],
  },
  {
    title: 'Dog bites in children seen at a trauma centre',
    text: 'Records of 210 children treated for dog bites between 2010 and 2019 were reviewed. Median age was 5 years. Most bites were to the face and by a known dog; 34 children needed surgery.',
    designs: ['COH-R', 'CSER'],
    setAside: true,
  },
]
