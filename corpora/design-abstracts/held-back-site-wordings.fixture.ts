import { readSideWordings, type SideWording } from './side-wording.ts'

/** Wordings of the same kinds as `siteWordings` that were written with them and held back. All invented. */
export const heldBackSiteWordings: readonly SideWording[] = readSideWordings(String.raw`
# RCT-SPLIT
Two pads for elbow eczema | Twenty-seven cellists wore a silicone pad on one elbow and a foam pad on the other for three weeks; the throw of a die decided which elbow wore which pad. Eczema was graded on all 54 elbows.
Moisturising mists on the calf | Five fields (5 x 2 cm) were drawn on the calves of 15 swimmers. Four mists were sprayed, one on each field, and one field was left dry, all in a randomised sequence. Hydration was highest with mist 2.
Rinses for burning gums beside crowns | Eighteen patients contributed 36 bilateral, matched crowns with bleeding margins. Experimental sites were flushed with chlorhexidine and control sites with saline, allocation being made by drawing lots. Bleeding fell at both.
Stents in both ureters | In each man one ureter was fitted with a coated stent and one with a plain stent, by random draw. Thirty men were asked about pain.
Collagen in twin extraction holes | After removal of wisdom teeth from both sides, one hole was plugged with collagen, its twin was left to clot. The hole was picked by flipping a coin. Swelling was measured in 35 students.
Shaving of legs before surgery, side against side | A computer picked the leg to be shaved in 60 patients having both veins stripped; the remaining leg was clipped. Infections occurred in 4 and 1 legs.
Peel for dark underarms | Each participant's axillae were assigned by a random list, the one to a peel and its counterpart to a cream (n = 22). Lightening was greater with the peel.
Hot needle for skin tags | In 40 people a tag was burnt and the nearest tag frozen, at random. Removal was complete in 92% and 85%.
Gauze or film on two donor sites | Each of 26 patients had two donor sites. A donor site was dressed with gauze and the adjacent one with film; envelopes told which. Healing took 12 and 10 days.
Two lenses after cataract surgery: fellow-eye trial | Thirty-one patients had lens A implanted in the first eye, chosen at random, and lens B in the fellow eye. Acuity was alike.
# SPLIT-NR
Freezing of freckles | A freckle was frozen and its mirror-image freckle left untreated in 14 women. Lightening was 70% in frozen freckles.
Two stitches in one long wound | The upper half of each wound was closed with clips and the lower half with thread in 34 patients. Scars were rated.
Warm and cold wraps | Seventeen skaters had a warm wrap on one ankle and a cold wrap on the opposite ankle after training. Swelling was 3 and 2 ml.
# not-within-persons
Milkers with sore wrists | Milkers with stiff, swollen wrists were randomised to a splint (31 milkers) or advice (33 milkers). Grip of both wrists was better with the splint.
Mirror training of a numb left foot | Thirty patients with a numb left foot were randomised to training of the right foot or to massage. Balance rose by 4 and 3 points.
Schools on both sides of a boundary | Schools on one side of a district boundary served a free breakfast and schools on the other side did not. Marks of 2,100 children were compared.
Half a village | Of 200 villagers, half received iron and the other half a dummy pill, by lottery. Anaemia was found in 12% and 19%.
Lenses in myopic children | One hundred children with short sight in both eyes were randomised to lens A or lens B, worn in both eyes. Growth of the eye was 0.2 and 0.3 mm.
Two drinks before a race | Half of the runners drank beet juice and the remaining half drank water. The order was not random. Legs felt lighter in the first half.
Bruises on the thigh | A bruise on one thigh and a graze on the other were found in 30 of 110 footballers examined at random.
# RCT-PAR
Calves that cramp at night | Seventy-two pregnant women with cramps of the calves were randomised to magnesium or placebo. Cramps fell in both groups.
Cooking classes | Two hundred families were randomised to cooking classes or a leaflet. Children ate more vegetables after the classes.
`)
