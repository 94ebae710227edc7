import { readSideWordings, type SideWording } from './side-wording.ts'

/** Longer wordings in which sides are treated, measured or only named; where in doubt neither reading may be sure. All invented. */
export const doubtfulSideWordings: readonly SideWording[] = readSideWordings(String.raw`
# RCT-SPLIT
Absorbable or nylon thread after carpal tunnel release of both hands | OBJECTIVE: To compare two threads. METHODS: Adults having release of both carpal tunnels were enrolled (n = 34). INTERVENTIONS: Absorbable thread in one palm and nylon thread in the other palm, as dictated by a sealed card. RESULTS: Scar scores were 2.1 and 2.3.
Topical timolol for infantile haemangioma halves | Each of 18 haemangiomas was halved by a tattooed line; one half was painted with timolol while saline was painted on the other, by a computer list. Redness fell by 60% and 20%.
Matrix metalloproteinase gel in molar furcations | Purpose: To test a gel. Methods: Twenty-one patients with furcation lesions of two opposite molars took part in this randomised trial. One molar of each patient had open debridement plus gel and the remaining molar had debridement alone. Results: Bone fill was 51% and 33%.
Cyclosporine after pterygium surgery of both eyes | Twenty-three patients with pterygium in both eyes were operated on. A flip of a coin decided which eye was to be given cyclosporine; artificial tears were instilled in the other. Recurrence was 4% and 22%.
Two light sources for hand warts of children | In this randomised study 26 children with warts on both hands were included. Warts of one hand were treated with light A, those of the opposite hand with light B. Clearance was 66% and 62%.
# SPLIT-NR
Moisturiser before radiotherapy of the breast | In 29 women the medial half of the breast was creamed before each session and the lateral half was not. Erythema was less in the creamed half.
# not-within-persons
Patellar taping | BACKGROUND: Knee pain is common. METHODS: Seventy adults with pain of one or both knees were randomly allocated to tape or sham tape; in those with pain of both knees, both were taped. The more painful knee was analysed. RESULTS: Pain fell by 21 and 18 mm.
Ranibizumab at two intervals | Two hundred patients were randomised 1:1 to monthly or as-needed ranibizumab in the study eye. Fellow eyes were treated at the discretion of the doctor. Letters gained were 8.1 and 7.4.
Splints for hemiparetic hands | Fifty-one patients were randomly assigned to a night splint or none. Range of the paretic wrist was compared with that of the other wrist. The difference fell by 6 and 2 degrees.
Hearing aids for one ear or two | One hundred and four adults were randomised to aids in both ears or an aid in the better ear. Speech was understood better with two.
Gel for venous ulcers | Eighty-eight patients with venous ulcers on one leg were randomised to gel or foam. Ulcers of the left leg were more common than those of the right leg. Healing was 61% and 57%.
Nerve block in hand surgery | Sixty patients having surgery on the left or right hand were randomised to an ultrasound-guided or a landmark block of the upper arm. Block onset was 11 and 15 minutes.
Acne cream in teenagers | One hundred and sixty teenagers were randomised to cream or vehicle. Lesions were counted on the left cheek, the right cheek and the forehead. Counts fell by 49% and 28%.
Mirror therapy for phantom pain | Forty amputees were randomised to mirror therapy of the intact leg or to imagery. Pain fell by 2.4 and 0.9 points. The intact leg was exercised daily.
# in-doubt
Vaccine doses in two arms | Three hundred infants were randomised to mixed vaccine or separate vaccines given in opposite thighs. Titres did not differ. Redness was seen in 9% and 8%.
`)
