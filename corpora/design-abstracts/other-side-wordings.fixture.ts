import { readSideWordings, type SideWording } from './side-wording.ts'

/**
 * Wordings of sides drawn by lot with the other side told of in few words, of fields of skin, halves and quadrants; and
 * of the same words about people, who have both sides measured or both treated. All invented.
 */
export const otherSideWordings: readonly SideWording[] = readSideWordings(String.raw`
# RCT-SPLIT
Two bearings for knee arthroplasty | Simultaneous bilateral knee arthroplasty was done in 46 patients. Sealed envelopes determined which knee received the mobile bearing; the contralateral knee received the fixed bearing. Knee scores were 88 and 87 at two years.
Anti-VEGF before vitrectomy | Thirty-four patients with disease of both eyes were enrolled. A coin was tossed to decide which eye would be injected, and the remaining eye underwent sham injection. Macular thickness fell by 90 and 12 microns.
Daylight or lamp for field cancerisation | Two symmetrical target areas in each of 28 patients were studied. One area was randomised to daylight activation and the remaining one received red light. Clearance was 74% and 77%.
Nerve block for wisdom teeth | Forty-one adults needed removal of both lower wisdom teeth. The side to receive articaine first was randomly selected; the opposite side was given lidocaine three weeks later. Pain was 21 and 24 mm.
Foam dressing for split-skin donor sites | Donor sites of 24 patients were divided into two halves: one half was dressed with foam and the other with paraffin gauze, allocation being by envelope. Healing took 11 and 14 days.
Vitamin C microneedling | In 26 women with photoaged skin one half of the face was treated with needling plus vitamin C and the other half with needling alone, by random allocation. Texture improved more on the combined side.
Enamel matrix in shallow pockets | Fifteen patients with chronic periodontitis took part. Quadrants were allotted at random: one quadrant was scaled, another was scaled and given enamel matrix. Probing depth fell by 1.6 and 2.1 mm.
Tranexamic acid in rhinoplasty bruising | Osteotomy sites were infiltrated with tranexamic acid on one side and saline on the contralateral side in 30 patients; the side was chosen by coin toss. Bruising was less on the treated side.
Compression after vein stripping of both legs | Fifty-two patients had both great saphenous veins stripped. For each patient, an envelope indicated the leg that would be wrapped with an eccentric pad; the other leg had standard stockings. Pain was 18 and 31 mm.
Fillers of two firmnesses in nasolabial folds | Sixty adults were enrolled. Each subject received product A in one nasolabial fold and product B in the opposite fold according to a randomisation list. Severity improved by 1.4 and 1.3 grades.
Photobiomodulation during canine retraction | Twenty adolescents had both upper first premolars extracted. The right or left canine was randomly chosen for irradiation, with the contralateral canine acting as the control. Movement was 1.2 and 0.9 mm a month.
Two suture materials in tubal surgery | In 38 women one tube was repaired with polyglactin and the contralateral tube with nylon; which tube got which was determined by computer. Patency was 71% and 69%.
Needling of acne scars: two depths | Of 22 participants, the left or the right cheek was assigned at random to deep needling. The fellow cheek underwent shallow needling. Scores fell by 40% and 29%.
Lidocaine patch for venepuncture | Thirty volunteers had both antecubital fossae punctured. Randomisation decided which arm was covered with the patch; the opposite arm was covered with an inert patch. Pain was lower under the patch.
Sclerotherapy of reticular veins | Both lower limbs of 25 women were injected. One limb received glucose, and the contralateral limb received polidocanol, following a list of random numbers. Veins disappeared in 82% and 84%.
Punctal plugs in bilateral dry eye | Twenty-eight patients with bilateral dry eye were included. A plug was inserted in one randomly selected eye, with the fellow eye as control. Schirmer values rose by 4 mm in the plugged eyes.
Suction drains in bilateral breast reduction | Forty women had bilateral breast reduction. Each woman had a drain in one breast only; the side was drawn by lot before surgery. Complications did not differ between drained and undrained breasts.
# SPLIT-NR
Honey on one half of the graft | Nineteen patients with split grafts were treated; the proximal half of the graft was covered with honey gauze and the distal half with paraffin gauze. Take was 96% and 93%.
Two lasers for facial veins | Eighteen patients with facial veins were treated on the left cheek with a pulsed dye laser and on the contralateral cheek with a KTP laser. Veins cleared by 75% and 72%.
# not-within-persons
Nasal steroid in polyps of both sides | Sixty patients with bilateral nasal polyps were randomised to a steroid spray or placebo, two puffs in each nostril. Polyp scores of the left and right side were added up. Scores fell by 1.1 and 0.3.
Exercise for hand arthritis | Eighty-eight women with hand arthritis were randomly allocated to exercise or education. Grip strength of the right and left hand was measured. Grip rose by 2.1 and 0.4 kg.
Botulinum toxin of the forehead at two doses | Ninety women were randomised to 10 or 20 units, injected in both halves of the forehead. Lines were graded for each half of the face by two raters. Response was 71% and 83%.
Orthokeratology against spectacles | One hundred and two children were randomly assigned to orthokeratology or spectacles. Both eyes were measured, and the right eye was used for analysis. Axial length grew by 0.36 and 0.63 mm.
Vitamin D and knee cartilage | Four hundred adults with knee osteoarthritis were randomised to vitamin D or placebo. Cartilage volume of the left and right knee was assessed by MRI. Loss was 3.4% and 4.2%.
Whole-face peeling for melasma | Fifty women with melasma were randomly divided into two groups; group A had glycolic peels of the whole face and group B had cream. Scores of the left and right half of the face were averaged. They fell by 4 and 3.
Cataract surgery in one eye of two | Seventy-two patients with cataract in one eye were randomised to lens A or lens B; the other eye was phakic and was not studied. Acuity was 0.05 in both groups.
Electrical stimulation after stroke | Forty stroke survivors were randomised to stimulation of the weak arm or sham. The unaffected arm was also tested. Fugl-Meyer scores rose by 8 and 4.
Shoulder taping in volleyball | Sixty players with shoulder pain were randomly assigned to tape or no tape. The strength of the dominant and the non-dominant arm was recorded. Strength rose by 6% and 5%.
Hip abduction training | Fifty-four runners were randomised to hip training or stretching. Jumps were made on the right leg and on the left leg. Valgus fell in the training group.
# in-doubt
Bevacizumab in both eyes | Thirty patients (60 eyes) were randomised to bevacizumab or ranibizumab. Acuity improved by 7 and 8 letters.
`)
