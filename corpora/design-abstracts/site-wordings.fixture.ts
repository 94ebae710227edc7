import { readSideWordings, type SideWording } from './side-wording.ts'

/**
 * Sites, parts and lots in words that no list foresees, and what looks like them. The rules were mended on these. All
 * invented: no such studies were done.
 */
export const siteWordings: readonly SideWording[] = readSideWordings(String.raw`
# RCT-SPLIT
Insoles with and without a heel cup in standing jobs | Thirty-seven cashiers with pain in both heels wore a cupped insole in one shoe and a flat insole in the other for a month. A flipped coin settled which heel was cushioned. Pressure was measured under all 74 heels.
Night balm for cracked lips | The lower lip of each of 18 singers was divided into three segments. Three balms were applied to the segments according to a random table. Transepidermal water loss was lowest under the wax balm.
Drops before fitting of soft lenses | Purpose: To compare two rewetting drops. Methods: Twenty-six students put drop A in one eye and drop B in the partner eye for a fortnight. A list of random numbers told which eye received which drop. Results: Break-up time was 7.1 s and 8.4 s.
Two membranes beside lower incisors | Background: Membranes differ in price. Methods: Twelve patients (seven men; 31 to 60 years) presented 24 bilateral, similar defects at the lower incisors. Test sites received a cross-linked membrane and control sites a native one, the choice being made by tossing a coin in theatre. Both sites were sutured in the same session. Results: At one year gain of attachment was 2.9 mm at test sites and 2.7 mm at control sites.
An antiperspirant wipe worn overnight | Each man's armpits had been allotted at random, one to the wipe and one to a dry wipe, in 33 men. Sweat weighed 41% less on the treated side.
Eight sun lotions on the back | Eight test squares (4 x 4 cm) were marked on the upper backs of 16 students. Seven lotions were spread, one on each square, and one square was kept free, all in random order. Colour was read at 24 h.
Dermabrasion of old acne scars | Twenty-one women had one half of the forehead (right or left, at random) abraded with diamonds and the remaining half worn down with a wire brush. Smoothness was 64% and 61%.
Nettle paste in knee pain | Nettle paste was smeared on one knee each evening. The opposite knee was smeared with plain paste. Sides were settled with a random generator. Forty-four patients completed six weeks. Pain fell by 22% and 19%.
Two shoe liners in parade drill | The hands and feet of 40 cadets were inspected. Feet were randomly assigned, one to a wool liner and its fellow to a cotton liner. Blisters were seen on 5 feet in wool and 9 feet in cotton.
Ultrasound to hasten premolar movement | Nineteen patients in need of premolar retraction were enrolled. Ultrasound was applied on the test side for five minutes a day, while the opposite premolar was moved without it. The choice of sides was by throwing a die. Movement was 0.9 and 0.8 mm a month.
Removal of ink with two lasers | Fourteen people with similar tattoos on both arms had the tattoo on one arm cleared with a ruby laser and that on the other arm with an alexandrite laser, randomised by sealed envelope. Clearance was alike.
Glue or stitches after biopsy of moles | Twenty-three adults gave 46 biopsy wounds of the trunk. In every adult one wound was glued and one stitched, by random draw. Scars were scored at three months.
Warm patch before a drip | Plasters were stuck on the backs of both hands of each of 48 donors: a warming plaster on one hand, a cold one on the other, as picked from a hat. Pain was 2.0 and 2.9.
Clotrimazole in split heels: random side, each patient acting as his own control | Thirty patients with fissures of both heels. Fissures closed in 11 and 14 days.
A left versus right comparison of two sunscreens on the face, chosen by lot | Sixteen sailors were studied for a week. Redness was rated each night.
Local heat for plantar warts: an intraindividual trial | In 31 patients, a wart was heated to 44 degrees and a matched wart to 37 degrees, at random. Cure was found in 54% and 12%.
Root canal filling with two sealers | In each patient two canals were prepared. A canal was filled with sealer A and the corresponding canal with sealer B, decided by the toss of a coin. Voids were counted on scans of 20 patients.
Vein closure by steam or laser | Forty-two patients with varicose veins of both legs had surgery. One vein was closed by steam and the opposite vein by laser, according to computer-generated numbers. Occlusion at one year was 93% and 95%.
Nose packs after septal surgery | One nostril was packed with a gel-coated sponge and the remaining nostril with a plain sponge in 52 patients; the nostril was chosen by drawing a card. Bleeding was scored.
Tonsil removal with cold steel or plasma | In the same child one tonsil was dissected with cold steel, its counterpart with plasma. The technique for either tonsil was settled by opening an envelope in theatre. Seventy children were asked about pain.
Hair regrowth after needling | A patch was needled and the adjacent patch left alone in each of 24 men with hair loss; which patch was needled was determined by a random number. Hair density rose in needled patches.
Two sealants on first molars | Pairs of sound first molars in 90 children were sealed. In every child a random side of the mouth got the glass ionomer sealant; the matching molar got the resin sealant. Loss at two years was 21% and 18%.
Massage of paralysed or sound calves in bilateral cramp | Both calves of 29 runners were studied; one calf was chosen by coin toss and massaged, the second calf rested. Cramp recurred in 3 and 8 calves.
# SPLIT-NR
Filler in two creases | A crease was injected with filler one and the symmetrical crease with filler two in 12 women. Depth was rated at 24 weeks.
Two nail lacquers | In nineteen patients a big toenail was painted with lacquer A and the opposite big toenail with lacquer B for 36 weeks. Clear nail grew by 4 and 5 mm.
Fat for old burns | Half of each scar was injected with fat and the other half with saline in 11 patients. Softness was rated blind. The fat halves were softer.
Skin glue over a graft | Graft areas in the same patient were fixed with glue or staples side by side. Twenty-two patients with burns took part. Take was 96% and 95%.
Cold plasma on leg ulcers | Fourteen patients with at least two ulcers served as their own controls; an ulcer was treated with plasma and a corresponding ulcer with standard care. Area fell by 48% and 30%.
Lip balm and nothing | Balm was put on the left half of the lower lip of 26 skiers and the remaining half was kept bare. Blisters appeared on 2 and 11 halves.
# not-within-persons
Ointment for gardeners | Gardeners with chapped, painful hands were randomised to an ointment (47 gardeners) or no ointment (45 gardeners) through the winter. Fissures, counted on photographs of both hands, were fewer in the ointment group.
Splints for a weak right leg after injury | Forty-six people with a weak right leg were randomised to a splint of the left leg or to treadmill walking for a month. The first group gained 5 points and the second 4 points.
Training after stroke | Sixty patients with a weak arm were randomised to restraint of the sound arm or to usual therapy. The weak arm improved by 6 points in the restraint group.
Clinics beside a river | Clinics on one side of a river gave a new wound gel and those on the other side did not. Records of 412 people with small wounds were compared. Healing took 12 and 13 days.
Shops on either side of a road | Shops on one side of the road were given warning labels and those on the other side were not. Sales to 600 women were counted.
Ginger for travellers | Of 90 travellers, half were given ginger and the other half sweets, settled by a coin. Sickness was reported by 9 of 45 and 17 of 45.
Two pastes for bleeding gums | A total of 128 adults with at least two bleeding sites were randomised to one of two pastes. The two worst sites of each adult were probed by one examiner. Bleeding fell with both.
Knee pain and hip pain in farmers | Pain in one knee and stiffness in the other were common among 210 farmers who filled in a random sample survey. Heavy lifting was the main cause.
Sweat tablets | Forty women with sweaty palms took tablets or dummy tablets, drawn by lot. Sweat from both palms fell in either group.
Fingers on one hand | A child was seen with a burn on one hand and a scald on the other. Both hands were grafted. Function was good at a year.
Two wards on one corridor | One side of the ward got quiet hours, and the other side of the ward did not; 88 patients slept 6.1 and 5.4 hours.
Rabbit eyes after burns | In 12 rabbits one eye was treated with serum and the opposite eye with saline at random. Healing was faster with serum.
Premolars in a press | Thirty extracted premolars were randomly divided; one half of each tooth was sealed and the other half not. Leakage was 0.2 and 0.9 mm.
Exercise in both arms of a trial | In one arm 40 women walked, in the other arm 42 women swam, as decided by a random list. Weight fell in both arms by 2 kg.
# RCT-PAR
Compression for sore calves after a marathon | Forty runners with sore calves were randomly allocated to compression sleeves on both calves or to rest. Soreness was lower in the sleeve group at 48 h.
Story reading at home | One hundred and sixty families with a child of three were randomly assigned to reading packs or toys. Vocabulary of the child was tested after six months. It was larger in the reading group.
`)
