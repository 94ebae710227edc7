import { anyOf } from '#core/word-patterns.ts'

/** Places of a body that "split" or "half" can stand before: split-face, half-back. */
export const site = anyOf([
  'face|facial|side|sided|body|mouth|neck|scalp|scars?',
  'lips?|eyelids?|forehead',
  'arm|forearm|leg|thigh|back|axillae?|foot',
  'nails?|cheeks?|breasts?|abdomen',
  'lesions?|wounds?|plaques?|chest|buttocks?|palms?|soles?|head|hairline',
])

const skinSite = '(?:treatment|test|skin|target|body|wound|donor|surgical|implant) (?:sites?|areas?)'

/** Sides, halves and paired parts of one body. */
const organ = anyOf([
  'eyes?|cheeks?|upper arms?|forearms?|legs?|thighs?',
  'hands?|feet|foot|palms?|soles?',
  'axillae?|axilla|armpits?|breasts?|ears?',
  'knees?|ankles?|elbows?|temples?|quadrants?',
  'jaws?|nostrils?|brows?|eyelids?|scars?',
  'limbs?|nasolabial folds?|folds?|flanks?|malar areas?|shoulders?|wrists?|heels?',
  String.raw`(?:upper|lower) lids?|necks?|${skinSite}`,
])

const illnessOrCare = anyOf([
  'cancer|carcinoma|tumou?rs?',
  'surgery|surgical|arthroplasty|osteoarthritis|arthritis',
  String.raw`pain|disease|disorders?|conserv\w+`,
  'replacement|reconstruction|irradiation|radiation|radiotherapy|milk|feeding|reduction',
  String.raw`ulcers?|injur\w+|sprains?|fractures?|infections?|melanoma|lymph\w+`,
  String.raw`involvement|symptoms?|function|movements?|care|lesions?|metasta\w+`,
  'clinics?|examination|screening|unit|hygiene|syndrome|hospital|density|washing',
])

/** "Breast cancer" or "knee pain" name what people have, not a side that gets something. */
const notAnIllness = String.raw`(?! (?:\w+ )?${illnessOrCare})`
const side = 'sides?(?! (?:effects?|reactions?|chains?|by side|lying|population|events?|branch\\w*|toxicit\\w+))'

/** A side, a half or a paired part of one body. */
export const part = `(?:${side}|half|halves|half face|hemifaces?|${organ}${notAnIllness})`

const halvedPart = anyOf([
  'face|faces|scalp|scars?|lesions?|wounds?|body|back',
  'forehead|neck|abdomen|chest|plaques?|tattoos?|mouth|lips?',
])

/** A half is a side only if it is the half of a body or of something on it: half of the patients are not. */
const halfOfBody = [
  String.raw`(?:half|halves) of (?:the|each|every|his|her|their) (?:\w+ )?${halvedPart}`,
  '(?:each|either|one|left|right|upper|lower|medial|lateral|treated|untreated) half',
].join('|')

/** A side, a half or a paired part that chance can be said to choose. */
export const sidePart = `(?:${side}|half faces?|hemifaces?|${halfOfBody}|${organ}${notAnIllness})`

const pictureOrIllness = anyOf([
  String.raw`photo\w*|images?|imaging|pictures?|views?|profile|portraits?`,
  'masks?|respirators?|helmets?',
  'spasms?|microsomia|atrophy|hypertrophy|hyperplasia|pain|palsy|paralysis|paresis|irradiation',
  String.raw`length|shots?|close up|scans?|cropp\w+|mannequin|phantom`,
])

/** Pictures, masks and diseases that carry "half-face" or "hemifacial" in their name and compare nothing. */
export const notADesign = String.raw`(?! (?:\w+ )?${pictureOrIllness})`
