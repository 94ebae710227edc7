import type { OrganisationKind } from './organisation-kind.ts'

type Named = readonly [name: string, kind: OrganisationKind]

/** Trade bodies, and bodies whose names look alike: the rules were mended on these. */
export const tradeBodies: readonly Named[] = [
  ['Almond Board of California', 'company'],
  ['California Walnut Commission', 'company'],
  ['National Dairy Council', 'company'],
  ['Dairy Council', 'company'],
  ['Sugar Association', 'company'],
  ['National Cattlemen’s Beef Association', 'company'],
  ['American Beverage Association', 'company'],
  ['Hass Avocado Board', 'company'],
  ['International Nut and Dried Fruit Council', 'company'],
  ['Peanut Institute', 'company'],
  ['Cosmetic, Toiletry and Perfumery Association', 'company'],
  ['Personal Care Products Council', 'company'],
  ['European Federation of Pharmaceutical Industries and Associations', 'company'],
  ['Japan Cosmetic Industry Association', 'company'],
  ['Food and Drink Federation', 'company'],
  ['Washington Red Raspberry Commission', 'company'],
  ['Corn Refiners Association', 'company'],
  ['European Federation of the Associations of Dietetic Food Producers', 'company'],
  ['Wine Institute', 'company'],
  ['Dairy Australia', 'company'],
  ['Medical Research Council', 'government'],
  ['American Heart Association', 'charity'],
  ['Arthritis Foundation', 'charity'],
  ['Cancer Council Victoria', 'charity'],
  ['European Commission', 'government'],
  ['Health Research Board', 'government'],
  ['National Health and Medical Research Council', 'government'],
  ['Tobacco Control Research Council', 'government'],
  ['International Rice Research Institute', 'institution'],
  ['American Dairy Science Association', 'charity'],
  ['Ministry of Food Industry', 'government'],
  ['Food Standards Agency', 'government'],
  ['Swedish Research Council', 'government'],
  ['Human Milk Banking Association of North America', 'charity'],
]

/** Set aside when the rules were mended; 15 of 16 were right when they were first read. */
export const tradeBodiesSetAside: readonly Named[] = [
  ['US Highbush Blueberry Council', 'company'],
  ['National Pork Board', 'company'],
  ['European Cocoa Association', 'company'],
  ['Mushroom Council', 'company'],
  ['Distilled Spirits Council of the United States', 'company'],
  ['Association of the British Pharmaceutical Industry', 'company'],
  ['Brewers Association', 'company'],
  ['Consumer Healthcare Products Association', 'company'],
  ['Meat and Livestock Australia', 'company'],
  ['North American Olive Oil Association', 'company'],
  // A charity by statute; nothing in the name says so.
  ['Cancer Research Institute', 'institution'],
  ['British Skin Foundation', 'charity'],
  ['Economic and Social Research Council', 'government'],
  ['American Diabetes Association', 'charity'],
  ['Cocoa Research Institute of Ghana', 'institution'],
  ['Food Allergy Research Council', 'government'],
]
