import { readSideWordings, type SideWording } from './side-wording.ts'

/** Wordings of the same kinds as `otherSideWordings` that were written with them and held back. All invented. */
export const heldBackOtherSideWordings: readonly SideWording[] = readSideWordings(String.raw`
# RCT-SPLIT
Cemented or press-fit cups | Thirty-three patients underwent one-stage bilateral hip arthroplasty. An opaque envelope opened in theatre dictated which hip was given a cemented cup, and the remaining hip was given a press-fit cup. Wear was 0.08 and 0.10 mm a year.
Steroid drops after bilateral strabismus surgery | Both eyes of 29 children were operated on. The toss of a coin selected the eye for fluorometholone; the opposite eye got ketorolac. Redness was alike.
Two concentrations of aminolaevulinic acid | Two fields on the scalp of each of 21 men were compared. One field, randomly selected, received 20% and the remaining field received 10% acid. Clearance was 81% and 70%.
Fractional laser for surgical scars | Scars of 23 patients were divided into two equal segments, one of which was randomly allotted to laser while the other was left untreated. Pliability improved in the lasered segment.
Sensitivity of teeth after bleaching | Thirty-two adults bleached both arches. One quadrant, chosen by lot, was pretreated with a desensitiser and the contralateral quadrant with a placebo gel. Sensitivity was 1.2 and 2.6.
Kinesio tape after wisdom tooth removal of both sides | Twenty-four patients had two operations. Tape was applied after one operation only; the side to be taped was picked at random. Swelling was less on taped sides.
Ice before the injection of both heels | In 27 runners with pain of both heels the heel to be iced was decided by drawing cards; its counterpart was injected without ice. Pain was 32 and 51 mm.
Fat grafting to two irradiated breasts | Nineteen women were included. Randomisation determined whether the left or the right breast was grafted; the contralateral breast served as control. Softness rose on the grafted side.
# SPLIT-NR
Silicone gel on half of a sternal scar | In 30 patients the upper half of the scar was treated with silicone gel and the lower half was left alone. Scores were 4 and 7.
Cooling of one hand in chemotherapy | Thirty-five patients wore a frozen glove on the right hand while the contralateral hand was unprotected. Nail changes were seen in 11% and 51%.
# not-within-persons
Ankle braces for netball | Two hundred netball players were randomised to braces on both ankles or none. Sprains of the left and right ankle were counted. There were 9 and 22 sprains.
Tear substitutes | Eighty adults with dry eye disease were randomly assigned to hyaluronate or carmellose in both eyes. Break-up time of each eye was measured. It rose by 3 and 2 seconds.
Thumb splints | Ninety-four patients with thumb pain on one or both sides were randomised to splint or usual care. Pinch strength of both hands was measured. It rose by 0.4 and 0.1 kg.
Toxin for masseter bulk | Forty women were randomised to toxin or saline, injected in both masseters. Thickness was measured on the left and the right side of the face. It fell by 3.1 and 0.2 mm.
Lens for presbyopia after surgery of both eyes | One hundred and twenty patients were randomised to bilateral implantation of a trifocal or a monofocal lens. The second eye was operated on within two weeks. Spectacles were worn by 11% and 78%.
Pressure stockings on flights | One hundred passengers were randomised to stockings on both legs or no stockings. Circumference of the left and right ankle was measured. Swelling was less with stockings.
`)
